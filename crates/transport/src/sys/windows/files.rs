//! Files that are for their owner's eyes: those in a user's profile are, by the rights they inherit.
#![cfg(feature = "ssh-native")]

use std::{fs::OpenOptions, io, path::Path};

/// Makes a directory, with those above it.
pub(crate) fn make_private_directory(path: &Path) -> io::Result<()> {
    std::fs::create_dir_all(path)
}

/// How to open a file that is made for the user alone.
pub(crate) fn private() -> OpenOptions {
    OpenOptions::new()
}
