//! What Linux alone tells of files and descriptors, where there is no Linux.

use std::fs::File;

use ferrovirt::driver::Descriptor;

/// Where the next data of a file begins, from a place on: a file is data throughout.
pub(crate) fn next_data(_: &File, from: u64) -> Option<u64> {
    Some(from)
}

/// Where the next hole begins: nowhere.
pub(crate) fn next_hole(_: &File, _: u64) -> Option<u64> {
    None
}

/// Descriptors of the user's are not known by their numbers: "Bad file descriptor", by libvirt's numbers.
pub(crate) fn duplicate(_: i32) -> Result<Descriptor, i32> {
    const EBADF: i32 = 9;
    Err(EBADF)
}
