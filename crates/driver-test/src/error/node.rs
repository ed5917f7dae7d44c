//! What is refused of the host's processors.

use std::fmt;

use ferrovirt_error::{ErrorCode, ErrorDomain};

/// Why a call about processors is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NodeError {
    /// There is no such architecture; each call has words of its own for that.
    NoArchitecture(String),
    UnknownArchitecture(String),
    /// There is no such kind of domain.
    UnknownVirtType(String),
    /// Nobody knows the models of the architecture.
    NoModels(String),
}

impl NodeError {
    pub(super) fn code(&self) -> ErrorCode {
        match self {
            Self::NoModels(_) => ErrorCode::NO_SUPPORT,
            _ => ErrorCode::INVALID_ARG,
        }
    }

    /// The part of libvirt that speaks.
    pub(super) fn domain(&self) -> ErrorDomain {
        match self {
            Self::NoModels(_) => ErrorDomain::CPU,
            _ => ErrorDomain::TEST,
        }
    }
}

impl fmt::Display for NodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoArchitecture(arch) => write!(f, "cannot find architecture {arch}"),
            Self::UnknownArchitecture(arch) => write!(f, "unknown architecture: {arch}"),
            Self::UnknownVirtType(kind) => write!(f, "unknown virttype: {kind}"),
            Self::NoModels(arch) => write!(f, "'{arch}' architecture is not supported by CPU driver"),
        }
    }
}
