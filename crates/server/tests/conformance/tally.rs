//! What came of the calls.

use std::collections::BTreeSet;

use crate::texts;

/// Calls that the driver has, those of them that succeeded, and answers that differed.
#[derive(Default)]
pub(crate) struct Tally {
    known: BTreeSet<&'static str>,
    succeeded: BTreeSet<&'static str>,
    wrong: Vec<String>,
}

/// What is said of calls that the driver lacks; the name of the C function follows.
const UNSUPPORTED: &str = "this function is not supported by the connection driver: vir";

/// What both hosts said, or an error.
pub(crate) type Answers = [Result<String, String>; 2];

impl Tally {
    /// Takes the two answers to a call in; `place` says where it was made.
    pub(crate) fn take(&mut self, place: &str, name: &'static str, answers: Answers) {
        let answers = answers.map(|answer| match answer {
            Ok(text) => Ok(texts::still(name, &text)),
            Err(text) => Err(texts::still(name, &text)),
        });
        if answers[0].is_ok() {
            self.succeeded.insert(name);
        }
        if !answers[0].as_ref().is_err_and(|error| error.contains(UNSUPPORTED)) {
            self.known.insert(name);
        }
        self.compare(&format!("{place}, {name}"), answers);
    }

    pub(crate) fn compare<T: PartialEq + std::fmt::Debug>(&mut self, place: &str, [direct, remote]: [T; 2]) {
        if direct != remote {
            self.wrong.push(format!("{place}\n  direct {direct:?}\n  remote {remote:?}"));
        }
    }

    /// Nothing differed, and no call only failed.
    pub(crate) fn check(&self, calls: usize) {
        assert!(self.wrong.is_empty(), "{} answers differ\n{}", self.wrong.len(), self.wrong.join("\n"));
        let never: Vec<_> = self.known.difference(&self.succeeded).collect();
        assert!(never.is_empty(), "only failures of {} calls: {never:?}", never.len());
        assert_eq!(self.known.len(), calls);
    }
}
