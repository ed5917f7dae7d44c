//! Whether anybody was asked, and for how long.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use ferrovirt_driver::{BoxFuture, CredentialKind, Credentials, NoAnswer, Question};

/// Hands questions on, and takes down that there were some and how long the answers took.
#[derive(Debug)]
pub(crate) struct Noted<'a> {
    asked: &'a dyn Credentials,
    notes: Mutex<Notes>,
}

#[derive(Debug, Default)]
struct Notes {
    /// Since when the question under way is asked.
    since: Option<Instant>,
    /// How long those before it were.
    before: Duration,
    is_asked: bool,
}

impl<'a> Noted<'a> {
    pub(crate) fn new(asked: &'a dyn Credentials) -> Self {
        Self { asked, notes: Mutex::default() }
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether there was any question.
    pub(crate) fn is_asked(&self) -> bool {
        self.notes().is_asked
    }

    /// How long answers were waited for until now.
    pub(crate) fn time(&self) -> Duration {
        let notes = self.notes();
        notes.before + notes.since.map_or(Duration::ZERO, |since| since.elapsed())
    }
}

impl Credentials for Noted<'_> {
    fn kinds(&self) -> &[CredentialKind] {
        self.asked.kinds()
    }

    fn answer<'a>(&'a self, questions: &'a [Question]) -> BoxFuture<'a, Result<Vec<Option<String>>, NoAnswer>> {
        Box::pin(async {
            let _asking = Asking::begin(self);
            self.asked.answer(questions).await
        })
    }
}

/// A question under way: until it is answered, or nobody waits for the answer any more.
struct Asking<'a>(&'a Noted<'a>);

impl<'a> Asking<'a> {
    fn begin(noted: &'a Noted<'a>) -> Self {
        let mut notes = noted.notes();
        notes.is_asked = true;
        notes.since = Some(Instant::now());
        Self(noted)
    }
}

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        let mut notes = self.0.notes();
        let took = notes.since.take().map_or(Duration::ZERO, |since| since.elapsed());
        notes.before += took;
    }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Waker};

    use super::*;

    #[derive(Debug)]
    struct Silent;

    impl Credentials for Silent {
        fn kinds(&self) -> &[CredentialKind] {
            &[]
        }

        fn answer<'a>(&'a self, _: &'a [Question]) -> BoxFuture<'a, Result<Vec<Option<String>>, NoAnswer>> {
            Box::pin(std::future::pending())
        }
    }

    #[test]
    fn only_the_time_in_which_an_answer_is_waited_for_counts() {
        let noted = Noted::new(&Silent);
        assert!(!noted.is_asked());
        let mut asking = noted.answer(&[]);
        assert!(asking.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        std::thread::sleep(Duration::from_millis(5));
        let before = noted.time();
        assert!(before >= Duration::from_millis(5));
        drop(asking);
        let after = noted.time();
        std::thread::sleep(Duration::from_millis(5));
        assert_eq!(noted.time(), after);
        assert!(noted.is_asked());
    }
}
