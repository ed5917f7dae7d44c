//! Errors and holes as they travel.

use alloc::{string::String, vec::Vec};

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::net::{MessageError, StreamHole};
use ferrovirt_xdr::{STRING_MAX, from_bytes, to_bytes};

/// The error of a peer, as libvirt's client shows it.
pub(crate) fn decode(payload: &[u8]) -> Error {
    match from_bytes::<MessageError>(payload) {
        Ok(wire) => {
            let mut error = Error::from(wire);
            error.code = renumbered(error.code, error.domain);
            error
        }
        Err(_) => Error::new(ErrorDomain::RPC, ErrorCode::RPC, "Unable to decode message payload"),
    }
}

/// The payload of an error reply or a failed stream.
pub(crate) fn encode(error: &Error) -> Vec<u8> {
    let mut wire = MessageError::from(error);
    to_bytes(&wire).unwrap_or_else(|_| {
        // A text that the wire does not carry must not cost the caller the whole error.
        for text in [&mut wire.message, &mut wire.str1, &mut wire.str2, &mut wire.str3].into_iter().flatten() {
            carriable(text);
        }
        to_bytes(&wire).unwrap_or_default()
    })
}

/// A hole's length and flags.
pub(crate) fn hole(payload: &[u8]) -> Result<(i64, u32), ferrovirt_xdr::Error> {
    from_bytes::<StreamHole>(payload).map(|hole| (hole.length, hole.flags))
}

/// A hole of `length` zero bytes, without flags.
pub(crate) fn encode_hole(length: i64) -> Vec<u8> {
    // Two words of fixed size always encode.
    to_bytes(&StreamHole { length, flags: 0 }).unwrap_or_default()
}

/// Cuts a text where a C receiver would: at a NUL, or at the limit.
fn carriable(text: &mut String) {
    let end = text.find('\0').unwrap_or(text.len()).min(STRING_MAX);
    text.truncate(text.floor_char_boundary(end));
}

/// Puts codes right that the servers 0.7.1 to 0.7.7 numbered differently.
fn renumbered(code: ErrorCode, domain: ErrorDomain) -> ErrorCode {
    match code {
        ErrorCode::INVALID_NWFILTER | ErrorCode::NO_NWFILTER | ErrorCode::BUILD_FIREWALL
            if domain != ErrorDomain::NWFILTER =>
        {
            ErrorCode(code.0 + 4)
        }
        ErrorCode::WAR_NO_SECRET if domain == ErrorDomain::QEMU => ErrorCode::OPERATION_TIMEOUT,
        ErrorCode::INVALID_SECRET if domain == ErrorDomain::XEN => ErrorCode::MIGRATE_PERSIST_FAILED,
        _ => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_very_old_servers_are_put_right() {
        let rows = [(61, 7, 65), (62, 10, 66), (63, 33, 63), (61, 33, 61), (64, 10, 68), (65, 1, 69), (64, 7, 64)];
        for (code, domain, seen) in rows {
            let error = Error::new(ErrorDomain(domain), ErrorCode(code), "x");
            assert_eq!(decode(&encode(&error)).code.0, seen, "code {code} of domain {domain}");
        }
    }

    #[test]
    fn an_error_with_a_text_that_cannot_travel_arrives_without_its_rest() {
        let mut error = Error::new(ErrorDomain::RPC, ErrorCode::RPC, "before\0behind");
        error.str3 = Some("\u{e4}".repeat(STRING_MAX));
        let seen = decode(&encode(&error));
        assert_eq!((seen.code, seen.message.as_str()), (ErrorCode::RPC, "before"));
        assert_eq!(seen.str3.map(|text| text.len()), Some(STRING_MAX));
    }

    #[test]
    fn what_is_no_error_at_all_is_an_error_too() {
        assert_eq!(decode(&[0; 3]).message, "Unable to decode message payload");
    }
}
