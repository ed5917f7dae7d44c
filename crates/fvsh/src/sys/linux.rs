//! What Linux alone tells of files and descriptors.

use std::fs::File;

use ferrovirt::driver::Descriptor;
use rustix::fs::{SeekFrom, seek};
use rustix::process::{PidfdFlags, PidfdGetfdFlags, getpid, pidfd_getfd, pidfd_open};

/// Where the next data of a file begins, from a place on; `None` where there is none, or the file cannot tell.
pub(crate) fn next_data(file: &File, from: u64) -> Option<u64> {
    seek(file, SeekFrom::Data(from)).ok()
}

/// The same of the next hole.
pub(crate) fn next_hole(file: &File, from: u64) -> Option<u64> {
    seek(file, SeekFrom::Hole(from)).ok()
}

/// "Bad file descriptor".
const EBADF: i32 = 9;

/// A copy of a descriptor that the user names by its number. Asking the system for a descriptor of this very process
/// is the way that cannot go wrong in memory: a number that is no descriptor is an error like any other.
pub(crate) fn duplicate(number: i32) -> Result<Descriptor, i32> {
    if !is_inherited(number) {
        return Err(EBADF);
    }
    let this = pidfd_open(getpid(), PidfdFlags::empty()).map_err(|error| error.raw_os_error())?;
    pidfd_getfd(this, number, PidfdGetfdFlags::empty()).map_err(|error| error.raw_os_error())
}

/// Whether a descriptor came from outside: those that the shell opened itself are closed on exec, and none of the
/// user's business.
fn is_inherited(number: i32) -> bool {
    const CLOSE_ON_EXEC: u32 = 0o2_000_000;
    let info = std::fs::read_to_string(format!("/proc/self/fdinfo/{number}")).unwrap_or_default();
    let flags = info.lines().find_map(|line| u32::from_str_radix(line.strip_prefix("flags:")?.trim(), 8).ok());
    flags.is_some_and(|flags| flags & CLOSE_ON_EXEC == 0)
}
