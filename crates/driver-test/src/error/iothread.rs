//! What is refused of threads for disks.

use std::fmt;

use ferrovirt_error::ErrorCode;

/// Why a call about a thread for disks is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum IothreadError {
    /// No thread has the number zero.
    Zero,
    /// The number is taken.
    Exists(u32),
    /// There is no such thread; each call has words of its own for that.
    NotThere(u32),
    NotInIds(u32),
    NotInList(u32),
    /// Nowhere to run.
    NoCpus,
    /// Something needs the thread.
    UsedByDisk {
        id: u32,
        disk: String,
    },
    UsedByController(u32),
}

impl IothreadError {
    pub(super) fn code(&self) -> ErrorCode {
        ErrorCode::INVALID_ARG
    }
}

impl fmt::Display for IothreadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Zero => f.write_str("invalid value of 0 for iothread_id"),
            Self::Exists(id) => write!(f, "an IOThread is already using iothread_id '{id}'"),
            Self::NotThere(id) => write!(f, "iothreadid {id} not found"),
            Self::NotInIds(id) => write!(f, "cannot find IOThread '{id}' in iothreadids"),
            Self::NotInList(id) => write!(f, "cannot find IOThread '{id}' in iothreadids list"),
            Self::NoCpus => f.write_str("Empty iothread cpumap list for pinning"),
            Self::UsedByDisk { id, disk } => {
                write!(f, "cannot remove IOThread {id} since it is being used by disk '{disk}'")
            }
            Self::UsedByController(id) => {
                write!(f, "cannot remove IOThread '{id}' since it is being used by controller")
            }
        }
    }
}
