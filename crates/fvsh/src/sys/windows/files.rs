//! Files and what they are. Rights come from the folder that a file is made in.

use std::fs::{self, FileType, OpenOptions};
use std::io;
use std::path::Path;

/// How to open a file that is made.
pub(crate) fn create(_: u32) -> OpenOptions {
    OpenOptions::new()
}

/// Makes a directory, and those above it.
pub(crate) fn make_directory(path: &Path, _: u32) -> io::Result<()> {
    fs::create_dir_all(path)
}

/// Whether two paths lead to one file.
pub(crate) fn is_same(a: &Path, b: &Path) -> bool {
    match (fs::canonicalize(a), fs::canonicalize(b)) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    }
}

/// Disks have no files here.
pub(crate) fn is_block_device(_: FileType) -> bool {
    false
}
