//! The daemon's log, which can be changed while it runs: libvirt's levels, filters and outputs.

mod error;
mod filter;
mod message;
mod output;
mod setup;

use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use tracing::{
    Event, Metadata, Subscriber, callsite,
    level_filters::LevelFilter,
    span,
    subscriber::{Interest, SetGlobalDefaultError},
};

pub(crate) use error::LogError;
pub(crate) use message::Priority;
pub(crate) use setup::{Fallback, Wanted};

use filter::Filters;
use message::Message;
use output::Output;

/// The log. A cheap handle; clones are the same log.
#[derive(Clone, Debug)]
pub(crate) struct Log {
    shared: Arc<RwLock<State>>,
    fallback: Fallback,
}

#[derive(Debug)]
struct State {
    /// What counts where no filter says otherwise.
    level: Priority,
    filters: Filters,
    outputs: Vec<Output>,
}

impl Log {
    /// A log that nobody writes to yet.
    ///
    /// # Errors
    /// What is wanted makes no sense, or an output cannot be opened.
    pub(crate) fn new(wanted: &Wanted, fallback: Fallback) -> Result<Self, LogError> {
        let level = wanted.level()?;
        let filters = Filters::parse(&wanted.filters)?;
        let outputs = outputs(&wanted.outputs, &fallback, level)?;
        Ok(Self { shared: Arc::new(RwLock::new(State { level, filters, outputs })), fallback })
    }

    /// Makes this the process's log.
    ///
    /// # Errors
    /// The process has one already.
    pub(crate) fn install(&self) -> Result<(), SetGlobalDefaultError> {
        tracing::subscriber::set_global_default(self.clone())
    }

    /// The filters as one text, and how many there are.
    pub(crate) fn filters(&self) -> (String, usize) {
        let state = self.read();
        (state.filters.to_string(), state.filters.len())
    }

    /// Takes other filters.
    ///
    /// # Errors
    /// A filter is none; the old ones stay.
    pub(crate) fn set_filters(&self, text: &str) -> Result<(), LogError> {
        let filters = Filters::parse(text)?;
        self.change(|state| state.filters = filters);
        Ok(())
    }

    /// The outputs as one text, and how many there are.
    pub(crate) fn outputs(&self) -> (String, usize) {
        let state = self.read();
        (joined(&state.outputs), state.outputs.len())
    }

    /// Takes other outputs; none means the default one.
    ///
    /// # Errors
    /// An output is none, or cannot be opened; the old ones stay.
    pub(crate) fn set_outputs(&self, text: &str) -> Result<(), LogError> {
        let level = self.read().level;
        let outputs = outputs(text, &self.fallback, level)?;
        self.change(|state| state.outputs = outputs);
        Ok(())
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.shared.write().unwrap_or_else(PoisonError::into_inner));
        callsite::rebuild_interest_cache();
    }

    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.shared.read().unwrap_or_else(PoisonError::into_inner)
    }
}

fn outputs(text: &str, fallback: &Fallback, level: Priority) -> Result<Vec<Output>, LogError> {
    let outputs = output::parse(text)?;
    if outputs.is_empty() { Ok(vec![fallback.open(level)?]) } else { Ok(outputs) }
}

fn joined(outputs: &[Output]) -> String {
    outputs.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

impl State {
    fn wants(&self, metadata: &Metadata<'_>) -> bool {
        let least = self.filters.of(&message::source(metadata)).unwrap_or(self.level);
        metadata.is_event() && Priority::of(*metadata.level()) >= least
    }
}

impl Subscriber for Log {
    /// Asked once for each place in the code until something changes, so that what nobody wants costs nothing.
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if self.read().wants(metadata) { Interest::always() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        self.read().wants(metadata)
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        let state = self.read();
        Some(match state.filters.least().map_or(state.level, |least| least.min(state.level)) {
            Priority::Debug => LevelFilter::TRACE,
            Priority::Info => LevelFilter::INFO,
            Priority::Warning => LevelFilter::WARN,
            Priority::Error => LevelFilter::ERROR,
        })
    }

    fn event(&self, event: &Event<'_>) {
        let metadata = event.metadata();
        let message = Message {
            priority: Priority::of(*metadata.level()),
            source: &message::source(metadata),
            text: &message::text(event),
            place: metadata.file().zip(metadata.line()),
        };
        let state = self.read();
        let wanting = state.outputs.iter().filter(|output| message.priority >= output.priority);
        wanting.for_each(|output| output.write(&message));
    }

    // There are no spans here.
    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(filters: &str, outputs: &str) -> Log {
        let wanted = Wanted { filters: filters.to_owned(), outputs: outputs.to_owned(), ..Wanted::default() };
        Log::new(&wanted, Fallback::Stderr).unwrap()
    }

    #[test]
    fn messages_go_where_they_are_wanted() {
        let folder = tempfile::tempdir().unwrap();
        let (all, grave) = (folder.path().join("all"), folder.path().join("grave"));
        let log = log("1:chatty", &format!("1:file:{} 4:file:{}", all.display(), grave.display()));
        tracing::subscriber::with_default(log, || {
            tracing::info!("not loud enough");
            tracing::warn!(who = "me", "odd");
            tracing::debug!(target: "ferrovirt_chatty::deep", "a detail");
            tracing::error!("grave");
        });
        let text = std::fs::read_to_string(&all).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 3, "{text}");
        assert!(lines[0].contains(": warning : ferrovirtd.log.tests:") && lines[0].ends_with(" : odd who=\"me\""));
        assert!(lines[1].contains(": debug : chatty.deep:"), "{}", lines[1]);
        let text = std::fs::read_to_string(&grave).unwrap();
        assert!(text.ends_with(" : grave\n") && text.lines().count() == 1, "{text}");
    }

    #[test]
    fn what_is_wanted_changes_at_once_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log");
        let log = log("", &format!("1:file:{}", path.display()));
        tracing::subscriber::with_default(log.clone(), || {
            let say = || tracing::info!("said");
            say();
            log.set_filters("1:tests").unwrap();
            say();
            log.set_filters("9:tests").unwrap_err();
            log.set_outputs("1:nosuch").unwrap_err();
            say();
            log.set_filters("").unwrap();
            say();
        });
        assert_eq!(std::fs::read_to_string(&path).unwrap().lines().count(), 2);
        log.set_outputs("").unwrap();
        assert_eq!(log.outputs(), ("3:stderr".to_owned(), 1));
        log.set_filters("1:a 2:b").unwrap();
        assert_eq!(log.filters(), ("1:*a* 2:*b* ".to_owned(), 2));
    }
}
