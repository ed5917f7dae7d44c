//! What all event commands have in common: how long they listen, and what they say around the events.

use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll};
use std::time::Duration;

use ferrovirt::events::{EventItem, EventStream};
use tokio::time::Instant;

use crate::command::{Arguments, Failure, Outcome};
use crate::localtime;
use crate::shell::Shell;
use crate::signals::Stop;

/// How long to listen, and how to print.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wish {
    /// Beyond the first event.
    on: bool,
    timestamp: bool,
    timeout: Option<Duration>,
}

impl Wish {
    pub(super) fn read(shell: &mut Shell, args: &Arguments<'_>) -> Result<Self, Failure> {
        let timeout = match args.int(&mut shell.console, "timeout")? {
            // Milliseconds have to fit too, as in virsh.
            Some(seconds) if seconds <= 0 || seconds > i32::MAX / 1000 => {
                let text = args.raw("timeout").unwrap_or_default();
                return shell
                    .refuse(&format!("Numeric value '{text}' for <timeout> option is malformed or out of range"));
            }
            Some(seconds) => Some(Duration::from_secs(u64::from(seconds.unsigned_abs()))),
            None => None,
        };
        Ok(Wish { on: args.has("loop"), timestamp: args.has("timestamp"), timeout })
    }

    pub(super) fn has_timestamp(&self) -> bool {
        self.timestamp
    }
}

/// Where lines about events come from.
pub(super) trait Source {
    /// The next lines; `None` at the end.
    fn poll_lines(&mut self, cx: &mut Context<'_>) -> Poll<Option<News>>;
}

/// What a source has to say.
pub(super) enum News {
    /// The lines about one event.
    Event(String),
    /// So many events found no room while we were printing.
    Missed(u64),
}

/// A stream of events with what prints them.
pub(super) struct Printed<T, F> {
    pub(super) stream: EventStream<T>,
    pub(super) show: F,
}

impl<T, F: Fn(&T) -> String> Source for Printed<T, F> {
    fn poll_lines(&mut self, cx: &mut Context<'_>) -> Poll<Option<News>> {
        let next = pin!(self.stream.next());
        next.poll(cx).map(|item| match item {
            Some(EventItem::Event(event)) => Some(News::Event((self.show)(&event))),
            Some(EventItem::Missed(count)) => Some(News::Missed(count)),
            _ => None,
        })
    }
}

/// Prints what comes until there was enough of it. No event at all is a failure.
pub(super) fn listen(shell: &mut Shell, wish: Wish, mut sources: Vec<Box<dyn Source>>) -> Outcome {
    let deadline = wish.timeout.map(|timeout| Instant::now() + timeout);
    let mut count = 0_u64;
    shell.console.flush();
    loop {
        match shell.session.until_stop(next(&mut sources, deadline)) {
            Ok(Next::News(News::Event(text))) => {
                let stamp = if wish.timestamp { format!("{}: ", localtime::utc_now()) } else { String::new() };
                shell.console.print(&(stamp + &text));
                shell.console.flush();
                count += 1;
                if !wish.on {
                    break;
                }
            }
            Ok(Next::News(News::Missed(missed))) => shell.console.error(&format!("{missed} events were lost")),
            Ok(Next::Closed) => break,
            Ok(Next::TimedOut) => {
                shell.console.print("event loop timed out\n");
                break;
            }
            Err(Stop::Interrupt) => {
                shell.console.print("event loop interrupted\n");
                break;
            }
            Err(stop) => {
                shell.session.stop(stop);
                break;
            }
        }
    }
    shell.console.print(&format!("events received: {count}\n"));
    if count > 0 { Ok(()) } else { Err(Failure::Told) }
}

enum Next {
    News(News),
    /// The connection ended.
    Closed,
    TimedOut,
}

async fn next(sources: &mut [Box<dyn Source>], deadline: Option<Instant>) -> Next {
    let news = poll_fn(|cx| {
        for source in sources.iter_mut() {
            if let Poll::Ready(news) = source.poll_lines(cx) {
                return Poll::Ready(news.map_or(Next::Closed, Next::News));
            }
        }
        Poll::Pending
    });
    match deadline {
        Some(deadline) => tokio::time::timeout_at(deadline, news).await.unwrap_or(Next::TimedOut),
        None => news.await,
    }
}

/// The kind that `--event` names, or the list of all for `--list`; `None` where the command is done.
pub(super) fn kind(shell: &mut Shell, args: &Arguments<'_>, kinds: &[&str]) -> Result<Option<usize>, Failure> {
    if args.has("list") {
        shell.console.print(&kinds.iter().map(|kind| format!("{kind}\n")).collect::<String>());
        return Ok(None);
    }
    let Some(name) = args.text(&mut shell.console, "event")? else {
        return shell.refuse("either --list or --event <type> is required");
    };
    match kinds.iter().position(|kind| *kind == name) {
        Some(index) => Ok(Some(index)),
        None => shell.refuse(&format!("unknown event type {name}")),
    }
}

/// The word for a number of the protocol.
pub(super) fn word(words: &[&'static str], number: i32) -> Option<&'static str> {
    usize::try_from(number).ok().and_then(|index| words.get(index)).copied()
}
