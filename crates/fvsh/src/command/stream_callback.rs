//! What is said where a command's own part of a stream's transfer fails.

use std::io;

use ferrovirt::{Error, ErrorCode, ErrorDomain, linux_errno};

/// This side failed, in what libvirt's callback of that name does (`recv handler`, `send holeHandler`).
pub(super) fn failed(callback: &str, error: &io::Error) -> Error {
    let text = format!("{callback} failed");
    match error.raw_os_error() {
        Some(errno) => Error::system(ErrorDomain::STREAMS, linux_errno(errno), text),
        None => Error::new(ErrorDomain::STREAMS, ErrorCode::SYSTEM_ERROR, format!("{text}: {error}")),
    }
}
