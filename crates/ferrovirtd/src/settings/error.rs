//! What is wrong with a configuration.

use std::{fmt, path::PathBuf};

use ferrovirt_conf::{ParseError, ValueError};
use ferrovirt_error::{Error, errno_text};

/// What is wrong with a configuration, as libvirtd words it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SettingsError {
    /// The file cannot be read.
    Read { path: PathBuf, errno: i32 },
    /// The file breaks the syntax.
    Syntax(ParseError),
    /// A value is of the wrong type.
    Value(ValueError),
    /// A way to prove who one is that does not exist.
    Auth { name: String, key: &'static str, value: String },
    /// A number that must be more than nothing.
    NotPositive { key: &'static str },
    /// More clients may be unknown than there may be clients.
    AnonymousClients,
    /// Too weak encryption for SASL on plain TCP.
    MinSsf,
    /// A host's UUID that is none.
    HostUuid { value: String },
    /// A place to take the host's UUID from that does not exist.
    HostUuidSource { value: String },
    /// A file mode that is none.
    Mode { value: String },
    /// Something that this daemon does not have, and why.
    Unsupported { key: &'static str, reason: &'static str },
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { path, errno } => {
                write!(f, "Failed to open file '{}': {}", path.display(), errno_text(*errno))
            }
            Self::Syntax(error) => f.write_str(&Error::from(error.clone()).message),
            Self::Value(error) => f.write_str(&Error::from(error.clone()).message),
            Self::Auth { name, key, value } => {
                write!(f, "unsupported configuration: {name}: {key}: unsupported auth {value}")
            }
            Self::NotPositive { key } => write!(f, "internal error: '{key}' must be greater than 0"),
            Self::AnonymousClients => f.write_str(
                "internal error: The overall maximum number of clients must not be less than the number of clients \
                 waiting for authentication",
            ),
            Self::MinSsf => {
                f.write_str("unsupported configuration: minimum SSF levels lower than 112 are not supported")
            }
            Self::HostUuid { value } => write!(f, "invalid host UUID: {value}"),
            Self::HostUuidSource { value } => write!(f, "invalid UUID source: {value}"),
            Self::Mode { value } => write!(f, "Failed to parse mode '{value}'"),
            Self::Unsupported { key, reason } => write!(f, "unsupported configuration: {key}: {reason}"),
        }
    }
}

impl From<ParseError> for SettingsError {
    fn from(error: ParseError) -> Self {
        Self::Syntax(error)
    }
}

impl From<ValueError> for SettingsError {
    fn from(error: ValueError) -> Self {
        Self::Value(error)
    }
}
