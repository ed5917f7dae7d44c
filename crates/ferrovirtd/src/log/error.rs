//! What is wrong with what is wanted of the log.

use std::{fmt, path::PathBuf};

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

/// What is wrong with what is wanted of the log, as libvirt words it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LogError {
    /// A level that is none.
    Level { level: u32 },
    /// A filter without a colon.
    FilterFormat { filter: String },
    /// A filter whose priority is none.
    FilterPriority { priority: String, filter: String },
    /// A filter that matches nothing.
    FilterName { name: String },
    /// An output without a colon.
    OutputFormat { output: String },
    /// An output whose priority is none.
    OutputPriority { priority: String, output: String },
    /// An output to nowhere that is known.
    Destination { kind: String, output: String },
    /// An output with more or fewer parts than its kind has.
    OutputParts { output: String, kind: String },
    /// A file that cannot be opened.
    Open { path: PathBuf, reason: String, errno: i32 },
}

impl fmt::Display for LogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Self::Open { path, reason, .. } = self {
            return write!(f, "failed to open {}: {reason}", path.display());
        }
        f.write_str("invalid argument: ")?;
        match self {
            Self::Level { level } => write!(f, "Failed to set logging priority, argument '{level}' is invalid"),
            Self::FilterFormat { filter } => write!(f, "Malformed format for filter '{filter}'"),
            Self::FilterPriority { priority, filter } => {
                write!(f, "Invalid priority '{priority}' for filter '{filter}'")
            }
            Self::FilterName { name } => write!(f, "Invalid match string '{name}'"),
            Self::OutputFormat { output } => write!(f, "Malformed format for log output '{output}'"),
            Self::OutputPriority { priority, output } => {
                write!(f, "Invalid log priority '{priority}' for log output '{output}'")
            }
            Self::Destination { kind, output } => {
                write!(f, "Invalid log destination '{kind}' for log output '{output}'")
            }
            Self::OutputParts { output, kind } => {
                write!(f, "Log output '{output}' does not meet the format requirements for destination type '{kind}'")
            }
            Self::Open { .. } => Ok(()),
        }
    }
}

impl std::error::Error for LogError {}

impl From<LogError> for Error {
    fn from(error: LogError) -> Self {
        let mut words = match &error {
            LogError::Open { errno, .. } => Self::system(ErrorDomain::NONE, *errno, ""),
            _ => Self::new(ErrorDomain::NONE, ErrorCode::INVALID_ARG, ""),
        };
        words.message = error.to_string();
        words
    }
}
