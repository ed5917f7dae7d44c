//! Long work on a domain, watched: its progress on standard error where that is wanted, its end by Ctrl-C.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::{Duration, Instant};

use ferrovirt::{Domain, Error, JobInfo};

use crate::shell::Shell;
use crate::signals::Stop;

/// How often the job is asked how far it is.
const PAUSE: Duration = Duration::from_millis(500);

/// Work to watch.
#[derive(Clone, Copy, Debug)]
pub(super) struct Watch<'a> {
    /// The domain that has the job.
    pub(super) domain: &'a Domain,
    /// What stands before the percentage.
    pub(super) label: &'static str,
    /// Whether there is to be one.
    pub(super) verbose: bool,
}

/// What becomes of work that takes too long.
#[derive(Clone, Copy, Debug)]
pub(super) struct Overtime {
    pub(super) after: Duration,
    /// The domain goes on at the other host; else it stands still until it is there.
    pub(super) starts_there: bool,
}

impl Watch<'_> {
    /// Runs a call to its end. Ctrl-C aborts the domain's job, and the call then fails by itself.
    pub(super) fn run<T>(self, shell: &mut Shell, call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        self.run_within(shell, call, None)
    }

    /// The same, with help for a call that takes too long.
    pub(super) fn run_within<T>(
        self,
        shell: &mut Shell,
        call: impl Future<Output = Result<T, Error>>,
        mut overtime: Option<Overtime>,
    ) -> Result<T, Error> {
        let started = Instant::now();
        let mut call = pin!(call);
        loop {
            match shell.session.until_stop(step(call.as_mut())) {
                Ok(Some(done)) => {
                    if done.is_ok() {
                        self.show(shell, 100);
                    }
                    return done;
                }
                Ok(None) => {
                    if let Some(late) = overtime.take_if(|overtime| started.elapsed() > overtime.after) {
                        self.hurry(shell, late);
                    }
                    self.ask(shell);
                }
                Err(Stop::Interrupt) => {
                    // Where there is no job to abort, the call goes on.
                    let _ = shell.session.drive(self.domain.abort_job());
                }
                Err(stop) => {
                    shell.session.stop(stop);
                    return Err(Error::bare(ferrovirt::ErrorDomain::NONE, ferrovirt::ErrorCode::OPERATION_ABORTED));
                }
            }
        }
    }

    /// Where that cannot be done, the work goes on as it was.
    fn hurry(self, shell: &Shell, overtime: Overtime) {
        let _ = if overtime.starts_there {
            shell.session.drive(self.domain.migrate_start_post_copy())
        } else {
            shell.session.drive(self.domain.suspend())
        };
    }

    fn ask(self, shell: &mut Shell) {
        if !self.verbose {
            return;
        }
        // A driver that cannot tell, and a job that has not begun, are no reason to worry.
        let answer = shell.wait(self.domain.job_info());
        if let Some(percent) = answer.ok().as_ref().and_then(percent) {
            self.show(shell, percent);
        }
    }

    fn show(self, shell: &mut Shell, percent: u64) {
        if self.verbose {
            shell.console.progress(&format!("\r{}: [{percent:3} %]", self.label));
        }
    }
}

/// The call's answer, or `None` when it is time to look how far it is.
async fn step<T, F: Future<Output = T>>(mut call: Pin<&mut F>) -> Option<T> {
    let mut pause = pin!(tokio::time::sleep(PAUSE));
    poll_fn(|cx| match call.as_mut().poll(cx) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => pause.as_mut().poll(cx).map(|()| None),
    })
    .await
}

/// How far a job is; not all of it before it has ended.
fn percent(job: &JobInfo) -> Option<u64> {
    share(job.data_remaining, job.data_total)
}

fn share(remaining: u64, total: u64) -> Option<u64> {
    let left = u128::from(remaining.min(total)) * 100 / u128::from((total > 0).then_some(total)?);
    let done = 100 - u64::try_from(left).unwrap_or(100);
    Some(if remaining == 0 { 100 } else { done.min(99) })
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn shares() {
        for (remaining, total, want) in [
            (0, 0, None),
            (10, 10, Some(0)),
            (1, 3, Some(67)),
            (1, 1000, Some(99)),
            (0, 7, Some(100)),
            (9, 3, Some(0)),
            (u64::MAX, u64::MAX, Some(0)),
        ] {
            assert_eq!(share(remaining, total), want, "{remaining} of {total}");
        }
    }
}
