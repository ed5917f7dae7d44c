//! Waiting for a job on a disk.

use std::time::{Duration, Instant};

use ferrovirt::events::{DomainBlockJob, DomainBlockJob2, EventStream};
use ferrovirt::proto::enums::ConnectDomainEventBlockJobStatus as Status;
use ferrovirt::{BlockJobAbortFlags, BlockJobInfoFlags, Domain};

use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// How often the job is looked at.
const PAUSE: Duration = Duration::from_millis(500);

/// How a job ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// It is done, or both sides are equal.
    Well,
    /// We ended it, or somebody else did.
    Aborted,
    Failed,
}

impl Ended {
    /// Says how it ended, where that is not well.
    pub(super) fn told(self, shell: &mut Shell, what: &str) -> Outcome {
        match self {
            Ended::Well => Ok(()),
            Ended::Aborted => {
                shell.console.print(&format!("\n{what} aborted"));
                Err(Failure::Told)
            }
            Ended::Failed => {
                shell.console.print(&format!("\n{what} failed"));
                Err(Failure::Told)
            }
        }
    }
}

/// How to wait.
#[derive(Debug)]
pub(super) struct Waiter {
    label: &'static str,
    verbose: bool,
    timeout: Option<Duration>,
    asynchronous: bool,
}

impl Waiter {
    /// Reads the options; `None` where nobody waits. `also` are the options of the command that imply waiting.
    pub(super) fn read(
        shell: &mut Shell,
        args: &Arguments<'_>,
        label: &'static str,
        also: &[&str],
    ) -> Result<Option<Self>, Failure> {
        let timeout = timeout(shell, args)?;
        let waits = args.has("wait") || timeout.is_some() || also.iter().any(|name| args.has(name));
        if !waits {
            for option in ["verbose", "async"] {
                if args.has(option) && !also.is_empty() {
                    let also: Vec<String> = also.iter().map(|name| format!("--{name}")).collect();
                    let text = format!("--{option} requires at least one of --timeout, --wait, {}", also.join(", or "));
                    return shell.refuse(&text);
                }
            }
            return Ok(None);
        }
        Ok(Some(Waiter { label, verbose: args.has("verbose"), timeout, asynchronous: args.has("async") }))
    }

    /// The flags for ending the job.
    pub(super) fn abort_flags(&self) -> BlockJobAbortFlags {
        if self.asynchronous { BlockJobAbortFlags::ASYNC } else { BlockJobAbortFlags::empty() }
    }

    /// Listens to what becomes of jobs; to be done before the job begins.
    pub(super) fn listen<'a>(&'a self, shell: &Shell, domain: &'a Domain) -> Watch<'a> {
        let events = || domain.connection().domain_events().domain(domain);
        // A server of old has no such events, or the older ones alone: then looking must do.
        let by_path = shell.wait(async { events().block_job().await }).ok();
        let by_target = shell.wait(async { events().block_job_2().await }).ok();
        Watch { waiter: self, domain, by_path, by_target }
    }
}

/// A job that is waited for.
#[derive(Debug)]
pub(super) struct Watch<'a> {
    waiter: &'a Waiter,
    domain: &'a Domain,
    by_path: Option<EventStream<DomainBlockJob>>,
    by_target: Option<EventStream<DomainBlockJob2>>,
}

/// After so many looks at a job whose sides are equal nobody waits for an event any more.
const LOOKS: u32 = 5;

impl Watch<'_> {
    /// Waits until an event says how the job ended, or the time is over.
    pub(super) fn wait(mut self, shell: &mut Shell, path: &str) -> Result<Ended, Failure> {
        let Waiter { label, verbose, timeout, .. } = *self.waiter;
        let started = Instant::now();
        let mut equal = 0;
        let mut last = (0, 0);
        let ended = loop {
            let answer = shell.wait(self.domain.block_job_info(path, BlockJobInfoFlags::empty()));
            let info = shell.explained(answer, &format!("failed to query job for disk {path}"))?;
            if let Some(ended) = self.heard(shell, path)? {
                break ended;
            }
            match info {
                None if !self.hears_all() => break Ended::Well,
                Some(info) if info.current == info.end && !self.hears_all() => {
                    equal += 1;
                    if equal >= LOOKS || self.by_path.is_none() && self.by_target.is_none() {
                        break Ended::Well;
                    }
                }
                _ => {}
            }
            let at = info.map_or((0, 0), |info| (info.current, info.end));
            if verbose && last != at {
                let text = progress(label, at.1.saturating_sub(at.0), at.1);
                shell.console.progress(&text);
            }
            last = at;
            if timeout.is_some_and(|timeout| started.elapsed() > timeout) {
                let done = shell.wait(self.domain.block_job_abort(path, self.waiter.abort_flags()));
                shell.explained(done, &format!("failed to abort job for disk '{path}'"))?;
                return Ok(Ended::Aborted);
            }
        };
        if verbose && ended == Ended::Well {
            let text = progress(label, 0, 1);
            shell.console.progress(&text);
        }
        Ok(ended)
    }

    fn hears_all(&self) -> bool {
        self.by_path.is_some() && self.by_target.is_some()
    }

    /// Listens for a while.
    fn heard(&mut self, shell: &Shell, path: &str) -> Result<Option<Ended>, Failure> {
        let (by_path, by_target) = (&mut self.by_path, &mut self.by_target);
        let status = shell.wait(async {
            let first = next(by_path).await.filter(|event| event.path == path).map(|event| event.status);
            let second = next(by_target).await.filter(|event| event.dst == path).map(|event| event.status);
            Ok::<_, ferrovirt::Error>(first.or(second))
        })?;
        Ok(status.map(|status| match status {
            Status::FAILED => Ended::Failed,
            Status::CANCELED => Ended::Aborted,
            _ => Ended::Well,
        }))
    }
}

/// The next event within half the pause; without a stream the time passes all the same.
async fn next<T>(stream: &mut Option<EventStream<T>>) -> Option<T> {
    match stream {
        Some(stream) => tokio::time::timeout(PAUSE / 2, stream.next()).await.ok()??.event(),
        None => {
            tokio::time::sleep(PAUSE / 2).await;
            None
        }
    }
}

fn timeout(shell: &mut Shell, args: &Arguments<'_>) -> Result<Option<Duration>, Failure> {
    match args.int(&mut shell.console, "timeout")? {
        None => Ok(None),
        Some(seconds) => match u64::try_from(seconds) {
            Ok(seconds) if seconds > 0 => Ok(Some(Duration::from_secs(seconds))),
            _ => {
                let text = args.raw("timeout").unwrap_or_default();
                shell.refuse(&format!("Numeric value '{text}' for <timeout> option is malformed or out of range"))
            }
        },
    }
}

/// How far a job is: 99 % at most while something is left.
pub(super) fn progress(label: &str, remaining: u64, total: u64) -> String {
    let percent = match remaining {
        0 => 100,
        remaining => (100.0 - remaining as f64 * 100.0 / total.max(1) as f64).clamp(0.0, 99.0) as u32,
    };
    format!("\r{label}: [{percent:3} %]")
}

#[cfg(test)]
mod tests {
    use super::progress;

    #[test]
    fn not_done_before_the_end() {
        assert_eq!(progress("Block Pull", 0, 0), "\rBlock Pull: [100 %]");
        assert_eq!(progress("Block Pull", 1, 1_000_000), "\rBlock Pull: [ 99 %]");
        assert_eq!(progress("Block Pull", 3, 4), "\rBlock Pull: [ 25 %]");
    }
}
