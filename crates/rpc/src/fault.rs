//! Errors as they travel: in error replies and failed streams.

use alloc::{string::String, vec::Vec};

use ferrovirt_error::{Error, ErrorCode, ErrorDomain, ErrorLevel};
use ferrovirt_xdr::{Decoder, Encoder, Xdr};

/// The error of a peer, as libvirt's client shows it.
///
/// An unknown procedure becomes "no support", which callers use to fall back to older procedures; codes that the
/// servers 0.7.1 to 0.7.7 numbered differently are put right.
pub(crate) fn decode(payload: &[u8]) -> Error {
    let mut error = match fields(&mut Decoder::new(payload)) {
        Ok(error) => error,
        Err(_) => return Error::new(ErrorDomain::RPC, ErrorCode::RPC, "Unable to decode message payload"),
    };
    let speaks_rpc = error.domain == ErrorDomain::RPC || error.domain == ErrorDomain::REMOTE;
    if speaks_rpc
        && error.code == ErrorCode::RPC
        && error.level == ErrorLevel::Error
        && error.message.starts_with("unknown procedure")
    {
        error.code = ErrorCode::NO_SUPPORT;
    }
    error.code = renumbered(error.code, error.domain);
    error
}

/// The payload of an error reply.
pub(crate) fn encode(error: &Error) -> Vec<u8> {
    let mut encoder = Encoder::new();
    encoder.word(error.code.0.cast_unsigned());
    encoder.word(error.domain.0.cast_unsigned());
    text(&mut encoder, Some(&error.message));
    encoder.word(error.level_number().cast_unsigned());
    encoder.word(0);
    for string in [&error.str1, &error.str2, &error.str3] {
        text(&mut encoder, string.as_ref());
    }
    encoder.word(error.int1.cast_unsigned());
    encoder.word(error.int2.cast_unsigned());
    encoder.word(0);
    encoder.into_bytes()
}

/// A text that the encoding refuses (a NUL inside, over the limit) is left out rather than losing the error.
fn text(encoder: &mut Encoder, text: Option<&String>) {
    let mut field = Encoder::new();
    let words = match text.map(|text| text.encode(&mut field)) {
        Some(Ok(())) => field.into_bytes(),
        _ => Vec::new(),
    };
    encoder.word(u32::from(!words.is_empty()));
    encoder.padded(&words);
}

/// A hole's length and flags.
pub(crate) fn hole(payload: &[u8]) -> Result<(i64, u32), ferrovirt_xdr::Error> {
    let mut decoder = Decoder::new(payload);
    Ok((i64::decode(&mut decoder)?, u32::decode(&mut decoder)?))
}

/// A hole of `length` zero bytes, without flags.
pub(crate) fn encode_hole(length: i64) -> Vec<u8> {
    let mut encoder = Encoder::new();
    encoder.hyper(length.cast_unsigned());
    encoder.word(0);
    encoder.into_bytes()
}

fn fields(decoder: &mut Decoder<'_>) -> Result<Error, ferrovirt_xdr::Error> {
    let code = ErrorCode(i32::decode(decoder)?);
    let domain = ErrorDomain(i32::decode(decoder)?);
    let message = Option::<String>::decode(decoder)?;
    let level = ErrorLevel::from_number(i32::decode(decoder)?);
    if decoder.word()? != 0 {
        // A domain: no current server sends one.
        String::decode(decoder)?;
        <[u8; 16]>::decode(decoder)?;
        i32::decode(decoder)?;
    }
    let mut error = Error::bare(domain, code);
    error.level = level;
    error.str1 = Xdr::decode(decoder)?;
    error.str2 = Xdr::decode(decoder)?;
    error.str3 = Xdr::decode(decoder)?;
    error.int1 = Xdr::decode(decoder)?;
    error.int2 = Xdr::decode(decoder)?;
    if let Some(message) = message {
        error.message = message;
    }
    Ok(error)
}

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
