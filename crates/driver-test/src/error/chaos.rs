//! What is refused of a description of chaos.

use std::fmt;

use ferrovirt_error::ErrorCode;

/// What is wrong with a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ChaosError {
    /// Nothing of that name happens to calls.
    Unknown(String),
    /// It is not said how long, or with what.
    Missing { element: String, attribute: &'static str },
    /// No number, or one that is too large.
    BadNumber { attribute: &'static str },
}

impl ChaosError {
    pub(super) fn code(&self) -> ErrorCode {
        ErrorCode::XML_ERROR
    }
}

impl fmt::Display for ChaosError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(name) => write!(f, "unknown element '{name}' in the description of chaos"),
            Self::Missing { element, attribute } => write!(f, "missing '{attribute}' of '{element}' in chaos"),
            Self::BadNumber { attribute } => write!(f, "invalid '{attribute}' in the description of chaos"),
        }
    }
}
