//! The error as libvirt's users know it.

use alloc::{borrow::ToOwned as _, format, string::String};
use core::fmt;

use crate::{ErrorCode, ErrorDomain, errno_text};

/// A libvirt error: `virError` without its object pointers.
///
/// [`Display`](fmt::Display) gives the message, which is what virsh prints.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Error {
    /// What kind of failure.
    pub code: ErrorCode,
    /// Which part of libvirt speaks.
    pub domain: ErrorDomain,
    /// How grave; libvirt sends [`ErrorLevel::Error`] always.
    pub level: ErrorLevel,
    /// The whole text, prefix of the code included.
    pub message: String,
    /// By custom the format of the message.
    pub str1: Option<String>,
    /// By custom the detail put into the format.
    pub str2: Option<String>,
    /// Rarely used.
    pub str3: Option<String>,
    /// For system errors the errno, else -1 by custom.
    pub int1: i32,
    /// -1 by custom.
    pub int2: i32,
}

/// How grave an [`Error`] is: `virErrorLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorLevel {
    /// No error at all.
    None,
    /// The call did something, but not all.
    Warning,
    /// The call failed.
    Error,
}

/// Said by libvirt when a failure left no error behind; also used for codes without a text.
const CAUSE_UNKNOWN: &str = "An error occurred, but the cause is unknown";

impl Error {
    /// An error whose text is the code's, with `detail` in it.
    #[must_use]
    pub fn new(domain: ErrorDomain, code: ErrorCode, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        let format = code.texts().map_or("{}", |texts| texts.with_detail);
        let message = format.replacen("{}", &detail, 1);
        Self { str1: Some(format.replacen("{}", "%s", 1)), str2: Some(detail), ..Self::plain(domain, code, message) }
    }

    /// An error whose text is the code's, without a detail.
    #[must_use]
    pub fn bare(domain: ErrorDomain, code: ErrorCode) -> Self {
        let message = code.texts().map_or(CAUSE_UNKNOWN, |texts| texts.alone);
        Self { str1: Some(message.to_owned()), ..Self::plain(domain, code, message.to_owned()) }
    }

    /// A failed system call: `detail`, a colon and the text of `errno`.
    #[must_use]
    pub fn system(domain: ErrorDomain, errno: i32, detail: impl fmt::Display) -> Self {
        let message = format!("{detail}: {}", errno_text(errno));
        Self {
            str1: Some("%s".to_owned()),
            str2: Some(message.clone()),
            int1: errno,
            ..Self::plain(domain, ErrorCode::SYSTEM_ERROR, message)
        }
    }

    /// The connection's driver does not implement `function`, a C name such as `virDomainSuspend`.
    #[must_use]
    pub fn unsupported(function: &str) -> Self {
        Self::new(ErrorDomain::NONE, ErrorCode::NO_SUPPORT, function)
    }

    /// An error whose whole text is `message`, as it comes from a peer.
    #[must_use]
    pub fn plain(domain: ErrorDomain, code: ErrorCode, message: String) -> Self {
        Self { code, domain, level: ErrorLevel::Error, message, str1: None, str2: None, str3: None, int1: -1, int2: -1 }
    }

    /// The level as libvirt numbers it: 0 none, 1 warning, 2 error.
    #[must_use]
    pub fn level_number(&self) -> i32 {
        match self.level {
            ErrorLevel::None => 0,
            ErrorLevel::Warning => 1,
            ErrorLevel::Error => 2,
        }
    }

    /// The same error with another domain.
    #[must_use]
    pub fn with_domain(mut self, domain: ErrorDomain) -> Self {
        self.domain = domain;
        self
    }
}

impl ErrorLevel {
    /// From libvirt's number; an unknown number counts as an error.
    #[must_use]
    pub fn from_number(number: i32) -> Self {
        match number {
            0 => Self::None,
            1 => Self::Warning,
            _ => Self::Error,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl core::error::Error for Error {}

#[cfg(test)]
mod tests {
    use alloc::string::ToString as _;

    use super::*;

    /// Prefixes as the connection facts list them (libvirt 9.0.0, observed).
    #[test]
    fn a_message_begins_with_the_text_of_its_code() {
        let rows = [
            (ErrorCode::INTERNAL_ERROR, "internal error: x"),
            (ErrorCode::NO_CONNECT, "no connection driver available for x"),
            (ErrorCode::INVALID_ARG, "invalid argument: x"),
            (ErrorCode::OPERATION_FAILED, "operation failed: x"),
            (ErrorCode::CONF_SYNTAX, "configuration file syntax error: x"),
            (ErrorCode::AUTH_FAILED, "authentication failed: x"),
            (ErrorCode::CONFIG_UNSUPPORTED, "unsupported configuration: x"),
            (ErrorCode::OVERFLOW, "numerical overflow: x"),
            (ErrorCode::OPERATION_UNSUPPORTED, "Operation not supported: x"),
            (ErrorCode::SSH, "SSH transport error: x"),
            (ErrorCode::AUTH_UNAVAILABLE, "authentication unavailable: x"),
            (ErrorCode::LIBSSH, "libssh transport error: x"),
            (ErrorCode::XML_ERROR, "XML error: x"),
            (ErrorCode::OPERATION_DENIED, "operation forbidden: x"),
            (ErrorCode::SYSTEM_ERROR, "x"),
            (ErrorCode::RPC, "x"),
        ];
        for (code, text) in rows {
            assert_eq!(Error::new(ErrorDomain::RPC, code, "x").message, text, "{code:?}");
        }
    }

    #[test]
    fn a_detail_with_braces_is_left_alone() {
        assert_eq!(Error::new(ErrorDomain::NONE, ErrorCode::INVALID_ARG, "{}").message, "invalid argument: {}");
    }

    #[test]
    fn an_unknown_code_keeps_number_and_detail() {
        let error = Error::new(ErrorDomain(900), ErrorCode(901), "new");
        assert_eq!((error.code.0, error.domain.0, error.to_string().as_str()), (901, 900, "new"));
        assert_eq!(Error::bare(ErrorDomain::NONE, ErrorCode(901)).message, CAUSE_UNKNOWN);
    }

    #[test]
    fn a_system_error_carries_its_errno() {
        let error = Error::system(ErrorDomain::RPC, 111, "unable to connect to server at 'h:1'");
        assert_eq!(error.message, "unable to connect to server at 'h:1': Connection refused");
        assert_eq!(error.int1, 111);
    }
}
