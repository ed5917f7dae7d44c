//! Whom an SSH client in this process asks: about new host keys, for passwords, for what the other side wants to know.

use std::fmt;

use ferrovirt_error::Error;

use crate::BoxFuture;

/// Answers questions of an SSH client in this process.
pub trait SshPerson: fmt::Debug + Send + Sync {
    /// Whether questions are answered at all whose answers are shown while they are typed, or which are not.
    fn can_answer(&self, is_secret: bool) -> bool;

    /// Answers questions that belong together, all of them or none.
    fn answer<'a>(&'a self, questions: &'a [SshQuestion]) -> BoxFuture<'a, Result<Vec<Answer>, NoSshAnswer>>;
}

/// An answer; `None` where there is none.
pub type Answer = Option<String>;

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SshQuestion {
    /// The words for a person, without a colon.
    pub prompt: String,
    /// The answer must not be shown while it is typed.
    pub is_secret: bool,
    /// More words about it.
    pub challenge: Option<String>,
    /// The host whose stored password is an answer too.
    pub stored_for: Option<String>,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoSshAnswer {
    /// Whoever was asked gave up.
    Refused,
    /// Looking for stored ones failed.
    Failed(Error),
}
