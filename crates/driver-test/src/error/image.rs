//! Files of saved domains that cannot be written or read.

use std::{fmt, io};

use ferrovirt_error::{Error, ErrorCode, ErrorDomain, linux_errno};

/// What is wrong with a file of a saved domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ImageError {
    /// The system refuses; with what was being done.
    System { errno: i32, doing: String },
    /// The file ends too early.
    Short { path: String, what: &'static str },
    /// The file is none of ours.
    Magic,
    /// A length that nobody wrote.
    Length,
    /// Another definition than the domain's own.
    Replacement,
    /// Only raw dumps are written.
    Format,
}

impl ImageError {
    pub(crate) fn save(domain: &str, path: &str, wrote: bool, error: &io::Error) -> Self {
        let what = if wrote { "write" } else { "open" };
        Self::system(error, format!("saving domain '{domain}' to '{path}': {what} failed"))
    }

    pub(crate) fn core(domain: &str, path: &str, wrote: bool, error: &io::Error) -> Self {
        let what = if wrote { "write header to" } else { "open" };
        Self::system(error, format!("domain '{domain}' coredump: failed to {what} {path}"))
    }

    pub(crate) fn unreadable(path: &str, error: &io::Error) -> Self {
        Self::system(error, format!("cannot read domain image '{path}'"))
    }

    fn system(error: &io::Error, doing: String) -> Self {
        Self::System { errno: error.raw_os_error().map_or(0, linux_errno), doing }
    }

    pub(super) fn into_error(self) -> Error {
        let code = match &self {
            Self::System { errno, doing } => return Error::system(ErrorDomain::TEST, *errno, doing),
            // Where a file ends, the system has nothing to say.
            Self::Short { .. } => return Error::system(ErrorDomain::TEST, 0, self),
            Self::Magic | Self::Length => ErrorCode::INTERNAL_ERROR,
            Self::Replacement => ErrorCode::ARGUMENT_UNSUPPORTED,
            Self::Format => ErrorCode::OPERATION_UNSUPPORTED,
        };
        Error::new(ErrorDomain::TEST, code, self.to_string())
    }
}

impl fmt::Display for ImageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::System { doing, .. } => f.write_str(doing),
            Self::Short { path, what } => write!(f, "{what} in '{path}'"),
            Self::Magic => f.write_str("mismatched header magic"),
            Self::Length => f.write_str("length of metadata out of range"),
            Self::Replacement => f.write_str("xml modification unsupported"),
            Self::Format => f.write_str("kdump-compressed format is not supported here"),
        }
    }
}
