//! Whose process this is, and what it may do.

use std::{
    fs::{File, OpenOptions},
    path::Path,
};

use crate::sys::Access;

/// There are no such programs on this system.
#[must_use]
pub fn runs_with_changed_ids() -> bool {
    false
}

/// There are no numbers of users. Nobody is the superuser, whose files would be a system's: configuration and
/// certificates are the user's own.
pub(crate) fn euid() -> u32 {
    const A_USER: u32 = 1000;
    A_USER
}

/// The user's profile.
pub(crate) fn home() -> Option<String> {
    std::env::home_dir().map(|home| home.to_string_lossy().into_owned())
}

/// Whether the user may do that to whatever has the path: rights are found out by trying.
pub(crate) fn may(path: &Path, access: Access) -> bool {
    match access {
        Access::Exists => path.exists(),
        Access::Read => path.is_dir() || File::open(path).is_ok(),
        Access::Write => path.is_dir() || OpenOptions::new().write(true).open(path).is_ok(),
        // A program is named with or without the ending that it has here.
        Access::Execute => path.is_file() || (path.extension().is_none() && path.with_extension("exe").is_file()),
    }
}
