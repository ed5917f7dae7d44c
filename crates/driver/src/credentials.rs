//! What a driver asks of whoever opens it.

use std::fmt;

use ferrovirt_error::Error;

use crate::BoxFuture;

/// Knows names and passwords: asks a person, or looks them up. `virConnectAuth` is its like in libvirt.
pub trait Credentials: fmt::Debug + Send + Sync {
    /// What it can be asked for. Mechanisms that need something else are not tried.
    fn kinds(&self) -> &[CredentialKind];

    /// Answers questions that belong together, each of them or nobody; `None` where there is no answer to one.
    ///
    /// # Errors
    /// The person gave up, or looking them up failed.
    fn answer<'a>(&'a self, questions: &'a [Question]) -> BoxFuture<'a, Result<Vec<Option<String>>, NoAnswer>>;
}

/// Why there are no answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// Whoever was asked gave up. The driver words the error.
    Refused,
    /// Looking them up failed.
    Failed(Error),
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked for.
    pub kind: CredentialKind,
    /// The service that asks: `libvirt`, `ssh`, `test`. With the host it names the section of a file of stored
    /// credentials; an empty one has none.
    pub service: &'static str,
    /// The host that is to be entered.
    pub host: String,
    /// The words for a person, without a colon.
    pub prompt: String,
    /// More words about it, of the mechanism that asks.
    pub challenge: Option<String>,
    /// The answer that counts when there is an empty one.
    pub default: Option<String>,
}

/// What is asked for: `virConnectCredentialType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CredentialKind(pub i32);

impl CredentialKind {
    /// Whom to act as.
    pub const USER_NAME: Self = Self(1);
    /// Who proves.
    pub const AUTH_NAME: Self = Self(2);
    /// The languages that are understood (RFC 1766).
    pub const LANGUAGE: Self = Self(3);
    /// A nonce of the client.
    pub const CNONCE: Self = Self(4);
    /// A secret.
    pub const PASSPHRASE: Self = Self(5);
    /// The answer to a challenge.
    pub const ECHO_PROMPT: Self = Self(6);
    /// The secret answer to a challenge.
    pub const NO_ECHO_PROMPT: Self = Self(7);
    /// The realm of the names.
    pub const REALM: Self = Self(8);
    /// Something that is proved elsewhere.
    pub const EXTERNAL: Self = Self(9);

    /// Whether the answer must not be shown while it is typed.
    #[must_use]
    pub fn is_secret(self) -> bool {
        matches!(self, Self::PASSPHRASE | Self::NO_ECHO_PROMPT)
    }
}
