//! What is refused of host interfaces.

use std::fmt;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

/// Why a call about a host interface is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum InterfaceError {
    /// No interface has this name.
    NoneWithName(String),
    /// No interface has this hardware address.
    NoneWithMac(String),
    /// Several interfaces have the hardware address.
    ManyWithMac,
    /// The interface is already what it was to become, active or not.
    WrongState,
    /// The configuration is being changed already.
    ChangeRuns,
    /// Nothing is being changed that could be kept.
    NothingToCommit,
    /// Nothing is being changed that could be taken back.
    NothingToRollBack,
}

impl InterfaceError {
    /// The error as users know it; two of the causes have no text of their own.
    pub(super) fn public(&self) -> Error {
        match self {
            Self::ManyWithMac | Self::WrongState => Error::bare(ErrorDomain::TEST, self.code()),
            _ => Error::new(ErrorDomain::TEST, self.code(), self.to_string()),
        }
    }

    fn code(&self) -> ErrorCode {
        match self {
            Self::NoneWithName(_) | Self::NoneWithMac(_) => ErrorCode::NO_INTERFACE,
            Self::ManyWithMac => ErrorCode::MULTIPLE_INTERFACES,
            Self::WrongState | Self::ChangeRuns | Self::NothingToCommit | Self::NothingToRollBack => {
                ErrorCode::OPERATION_INVALID
            }
        }
    }
}

impl fmt::Display for InterfaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoneWithName(name) => write!(f, "no interface with matching name '{name}'"),
            Self::NoneWithMac(mac) => write!(f, "no interface with matching mac '{mac}'"),
            Self::ManyWithMac => f.write_str("several interfaces"),
            Self::WrongState => f.write_str("wrong state"),
            Self::ChangeRuns => f.write_str("there is another transaction running."),
            Self::NothingToCommit => f.write_str("no transaction running, nothing to be committed."),
            Self::NothingToRollBack => f.write_str("no transaction running, nothing to rollback."),
        }
    }
}
