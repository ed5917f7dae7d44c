//! What differs between systems: a folder for each family of them, with the same names in both.
//!
//! Above it nobody asks which system this is. The modules that only a unix system has (`unix` and what a daemon needs)
//! are left out elsewhere as a whole.

#[cfg(any(windows, test))]
mod memory;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub(crate) use unix::*;
#[cfg(unix)]
pub use unix::{Descriptor, from_tcp_stream, from_unix_stream, runs_with_changed_ids};
#[cfg(windows)]
pub(crate) use windows::*;
#[cfg(windows)]
pub use windows::{Descriptor, from_tcp_stream, runs_with_changed_ids};

/// A program that was started to carry a connection.
#[derive(Debug)]
pub(crate) struct Helper {
    /// Its standard input and output.
    pub(crate) socket: LocalSocket,
    /// Its standard error.
    pub(crate) errors: Errors,
    pub(crate) child: std::process::Child,
}

/// Why there is no such program.
#[derive(Debug)]
pub(crate) enum NoHelper {
    /// No pipes to talk to it.
    Pipes(std::io::Error),
    /// It could not be run.
    Run(std::io::Error),
}

/// What a file is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    Exists,
    Read,
    Write,
    Execute,
}
