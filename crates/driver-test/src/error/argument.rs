//! Arguments that are refused before anything is looked up.

use std::fmt;

/// What is wrong with an argument of a function of the C library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ArgumentError {
    /// A number that must not be zero.
    Zero { argument: &'static str, function: &'static str },
    /// A map or a name that must be there.
    Null { argument: &'static str, function: &'static str },
}

impl fmt::Display for ArgumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Zero { argument, function } => write!(f, "{argument} in {function} must not be zero"),
            Self::Null { argument, function } => write!(f, "{argument} in {function} must not be NULL"),
        }
    }
}
