//! Refused lists of named values.

use std::fmt;

use ferrovirt_error::ErrorCode;

/// What is wrong with a list of named values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ParamError {
    /// The call does not know it.
    Unknown(String),
    /// It is given twice.
    Twice(String),
    /// It is of another type.
    WrongType { field: String, given: &'static str, expected: &'static str },
    /// Text about devices that is none.
    BlkioDevice { field: String, text: String },
    /// A number for a device that is none.
    BlkioValue { field: String, device: String, text: String },
    /// A disk that the domain does not have.
    NoDisk(String),
    /// The same, where it would be changed.
    NoDiskToSet(String),
    /// More than anybody can limit to.
    LimitTooHigh(u64),
    /// Limits of a sum and of its parts.
    TotalAndParts(&'static str),
    /// A limit above that of its bursts.
    AboveMax { field: &'static str, max: &'static str },
    /// Less room for swapping than for memory.
    HardAboveSwap,
    /// The end of a run does not allow it.
    LifecycleAction { event: &'static str, action: &'static str },
    /// There is no such end, or no such action.
    NoLifecycle { event: u32, action: u32 },
}

impl ParamError {
    pub(super) fn code(&self) -> ErrorCode {
        match self {
            Self::Unknown(_) | Self::LimitTooHigh(_) => ErrorCode::ARGUMENT_UNSUPPORTED,
            Self::LifecycleAction { .. } => ErrorCode::CONFIG_UNSUPPORTED,
            _ => ErrorCode::INVALID_ARG,
        }
    }
}

impl fmt::Display for ParamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(field) => write!(f, "parameter '{field}' not supported"),
            Self::Twice(field) => write!(f, "parameter '{field}' occurs multiple times"),
            Self::WrongType { field, given, expected } => {
                write!(f, "invalid type '{given}' for parameter '{field}', expected '{expected}'")
            }
            Self::BlkioDevice { field, text } => write!(f, "unable to parse blkio device '{field}' '{text}'"),
            Self::BlkioValue { field, device, text } => {
                write!(f, "invalid value '{text}' for parameter '{field}' of device '{device}'")
            }
            Self::NoDisk(path) => write!(f, "disk '{path}' was not found in the domain config"),
            Self::NoDiskToSet(path) => write!(f, "missing persistent configuration for disk '{path}'"),
            Self::LimitTooHigh(most) => write!(f, "block I/O throttle limit value must be no more than {most}"),
            Self::TotalAndParts(kind) => write!(f, "total and read/write of {kind} cannot be set at the same time"),
            Self::AboveMax { field, max } => write!(f, "{field} cannot be set higher than {max} "),
            Self::HardAboveSwap => {
                f.write_str("memory hard_limit tunable value must be lower than or equal to swap_hard_limit")
            }
            Self::LifecycleAction { event, action } => {
                write!(f, "Lifecycle event '{event}' doesn't support '{action}' action")
            }
            Self::NoLifecycle { event, action } => write!(f, "no lifecycle event {event} or action {action}"),
        }
    }
}
