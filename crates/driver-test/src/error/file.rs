//! Files that describe no host.

use std::fmt;

use ferrovirt_error::ErrorCode;

/// Why the file of a `test:///path` URI, or one that it names, is no host's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FileError {
    /// It cannot be read.
    Unreadable { path: String },
    /// Its root is another element.
    WrongRoot { expected: &'static str, found: String },
    /// A number of the host that is none.
    BadNumber { of: &'static str },
    /// A name of the host's processors that finds no room.
    ModelTooLong(String),
    /// A user without a name.
    NoUserName,
    /// A state that no domain can be in.
    RunStateOutOfRange(u32),
    /// A state that is no number.
    BadRunState,
    /// A domain that is to be off and to vanish when it is.
    TransientShutoff,
    /// A saved domain that is to be on.
    SavedButNotShutoff,
    /// No user, or another password.
    AuthFailed,
    /// A question without an answer.
    Unanswered(&'static str),
    /// A user has to say who he is, and nobody can be asked.
    NoCredentials,
}

impl FileError {
    pub(super) fn code(&self) -> ErrorCode {
        match self {
            Self::ModelTooLong(_) => ErrorCode::INTERNAL_ERROR,
            Self::AuthFailed | Self::Unanswered(_) => ErrorCode::AUTH_FAILED,
            Self::NoCredentials => ErrorCode::INVALID_ARG,
            _ => ErrorCode::XML_ERROR,
        }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { path } => write!(f, "failed to parse xml document '{path}'"),
            Self::WrongRoot { expected, found } => write!(f, "expecting root element of '{expected}', not '{found}'"),
            Self::BadNumber { of } => write!(f, "invalid node {of} value"),
            Self::ModelTooLong(model) => write!(f, "Model {model} too big for destination"),
            Self::NoUserName => f.write_str("missing username in /node/auth/user field"),
            Self::RunStateOutOfRange(state) => write!(f, "runstate '{state}' out of range'"),
            Self::BadRunState => f.write_str("invalid runstate"),
            Self::TransientShutoff => f.write_str("transient domain cannot have runstate 'shutoff'"),
            Self::SavedButNotShutoff => f.write_str("domain with managedsave data can only have runstate 'shutoff'"),
            Self::AuthFailed => f.write_str("authentication failed, see test XML for the correct username/password"),
            Self::Unanswered(what) => write!(f, "{what} request failed"),
            Self::NoCredentials => f.write_str("Missing authentication credentials"),
        }
    }
}
