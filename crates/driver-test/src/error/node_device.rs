//! What is refused of node devices.

use std::fmt;

use ferrovirt_error::{ErrorCode, ErrorDomain};

/// Why a call about a node device is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DeviceError {
    /// No device has this name.
    NoneWithName(String),
    /// The device hangs on no other.
    NoParent,
    /// The definition was asked for, and the device has none that lasts.
    NotPersistent(String),
    /// The device has no world-wide names.
    NotFibreChannel,
    /// The device that a new one is to hang on is not there.
    NoSuchParent,
    /// The device that a new one is to hang on takes none.
    NotForVports(String),
    /// No device takes new ones.
    NoneForVports,
}

impl DeviceError {
    /// Who speaks: the driver, or what it shares with other drivers.
    pub(super) fn domain(&self) -> ErrorDomain {
        match self {
            Self::NoneWithName(_) | Self::NoParent | Self::NotPersistent(_) => ErrorDomain::TEST,
            _ => ErrorDomain::NODEDEV,
        }
    }

    pub(super) fn code(&self) -> ErrorCode {
        match self {
            Self::NoneWithName(_) => ErrorCode::NO_NODE_DEVICE,
            Self::NotPersistent(_) => ErrorCode::OPERATION_INVALID,
            _ => ErrorCode::INTERNAL_ERROR,
        }
    }
}

impl fmt::Display for DeviceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoneWithName(name) => write!(f, "no node device with matching name '{name}'"),
            Self::NoParent => f.write_str("no parent for this device"),
            Self::NotPersistent(name) => write!(f, "node device '{name}' is not persistent"),
            Self::NotFibreChannel => f.write_str("Device is not a fibre channel HBA"),
            Self::NoSuchParent => f.write_str("Could not find parent device for 'new device'"),
            Self::NotForVports(name) => write!(f, "Parent device {name} is not capable of vport operations"),
            Self::NoneForVports => f.write_str("Could not find any vport capable device"),
        }
    }
}
