//! Refused places of memory.

use std::fmt;

use ferrovirt_error::ErrorCode;

/// Why memory cannot lie where it was to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NumaError {
    /// There is no such mode.
    NoMode(i32),
    /// What should be nodes is not.
    BadNodes(String),
    /// Nodes, but none.
    NoNodes(String),
    /// What runs keeps its mode.
    ModeLive,
    /// Somebody has to say where.
    StaticWithoutNodes,
}

impl NumaError {
    pub(super) fn code(&self) -> ErrorCode {
        match self {
            Self::NoMode(_) | Self::BadNodes(_) => ErrorCode::INVALID_ARG,
            Self::NoNodes(_) | Self::ModeLive => ErrorCode::OPERATION_INVALID,
            Self::StaticWithoutNodes => ErrorCode::CONFIG_UNSUPPORTED,
        }
    }
}

impl fmt::Display for NumaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoMode(mode) => write!(f, "unsupported numatune mode: '{mode}'"),
            Self::BadNodes(text) => write!(f, "Failed to parse bitmap '{text}'"),
            Self::NoNodes(text) => write!(f, "Invalid nodeset of 'numatune': {text}"),
            Self::ModeLive => f.write_str("can't change numatune mode for running domain"),
            Self::StaticWithoutNodes => {
                f.write_str("nodeset for NUMA memory tuning must be set if 'placement' is 'static'")
            }
        }
    }
}
