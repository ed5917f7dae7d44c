//! Who answers when a daemon asks who is there.

mod callback;
mod noted;
mod stored;

pub(crate) use callback::Callback;
pub(crate) use noted::Noted;
pub(crate) use stored::Stored;

pub use ferrovirt_driver::{CredentialKind, Credentials, NoAnswer, Question};
