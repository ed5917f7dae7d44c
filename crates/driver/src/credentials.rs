//! What a driver asks of whoever opens it.

use std::fmt;

use crate::BoxFuture;

/// Knows names and passwords: asks a person, or looks them up. `virConnectAuth` is its like in libvirt.
pub trait Credentials: fmt::Debug + Send + Sync {
    /// Answers one question; `None` if there is no answer.
    fn answer<'a>(&'a self, question: Question<'a>) -> BoxFuture<'a, Option<String>>;
}

/// One question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question<'a> {
    /// What is asked for.
    pub kind: CredentialKind,
    /// The service that asks: `test`, `libvirt`, `esx`. With the host it names the section of a file of stored
    /// credentials.
    pub service: &'a str,
    /// The host that is to be entered.
    pub host: &'a str,
    /// The words for a person.
    pub prompt: &'a str,
}

/// What is asked for: those of `virConnectCredentialType` that drivers ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialKind {
    /// The name of a user.
    UserName,
    /// A secret that is not shown while it is typed.
    Password,
}
