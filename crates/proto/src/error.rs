//! The one conversion between the error on the wire and the error users know.

use alloc::string::String;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain, ErrorLevel};

use crate::net::MessageError;

/// Said when a peer sends an error without a message, as libvirt's client says it.
const UNKNOWN_ERROR: &str = "Unknown error";

/// Reads a peer's error as libvirt's client reads it: an unknown procedure means that the call is not supported, so
/// that callers know to fall back. The object handles are dropped; no current server fills them.
impl From<MessageError> for Error {
    fn from(wire: MessageError) -> Self {
        let code = if is_unknown_procedure(&wire) { ErrorCode::NO_SUPPORT } else { ErrorCode(wire.code) };
        let message = wire.message.unwrap_or_else(|| String::from(UNKNOWN_ERROR));
        let mut error = Self::plain(ErrorDomain(wire.domain), code, message);
        error.level = ErrorLevel::from_number(wire.level);
        error.str1 = wire.str1;
        error.str2 = wire.str2;
        error.str3 = wire.str3;
        error.int1 = wire.int1;
        error.int2 = wire.int2;
        error
    }
}

impl From<&Error> for MessageError {
    fn from(error: &Error) -> Self {
        Self {
            code: error.code.0,
            domain: error.domain.0,
            message: Some(error.message.clone()),
            level: error.level_number(),
            dom: None,
            str1: error.str1.clone(),
            str2: error.str2.clone(),
            str3: error.str3.clone(),
            int1: error.int1,
            int2: error.int2,
            net: None,
        }
    }
}

fn is_unknown_procedure(wire: &MessageError) -> bool {
    let from_rpc = [ErrorDomain::RPC, ErrorDomain::REMOTE].contains(&ErrorDomain(wire.domain));
    let message = wire.message.as_deref().unwrap_or_default();
    from_rpc
        && ErrorCode(wire.code) == ErrorCode::RPC
        && ErrorLevel::from_number(wire.level) == ErrorLevel::Error
        && message.starts_with("unknown procedure")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wire(domain: i32, code: i32, level: i32, message: &str) -> MessageError {
        let error = Error::plain(ErrorDomain(domain), ErrorCode(code), message.into());
        MessageError { level, ..MessageError::from(&error) }
    }

    /// libvirt's `virNetClientProgramDispatchError`: only this shape of error means "old server".
    #[test]
    fn an_unknown_procedure_becomes_no_support() {
        let rows = [
            (7, 39, 2, "unknown procedure: 444", 3),
            (13, 39, 2, "unknown procedure: 444", 3),
            (10, 39, 2, "unknown procedure: 444", 39),
            (7, 38, 2, "unknown procedure: 444", 38),
            (7, 39, 1, "unknown procedure: 444", 39),
            (7, 39, 2, "Cannot find program 5 version 1", 39),
            (7, 39, 2, "an unknown procedure", 39),
        ];
        for (domain, code, level, message, expected) in rows {
            let error = Error::from(wire(domain, code, level, message));
            assert_eq!(error.code, ErrorCode(expected), "{domain} {code} {level} {message}");
            assert_eq!(error.domain, ErrorDomain(domain));
            assert_eq!(error.message, message);
        }
    }

    #[test]
    fn an_error_survives_the_wire() {
        let error = Error::system(ErrorDomain::RPC, 2, "Failed to connect socket to '/x'");
        assert_eq!(Error::from(MessageError::from(&error)), error);
    }

    #[test]
    fn an_error_without_message_gets_one() {
        let silent = MessageError { message: None, ..wire(7, 39, 2, "") };
        assert_eq!(Error::from(silent).message, "Unknown error");
    }
}
