//! GSSAPI (RFC 4752) by Kerberos, over the system's library, with its security layers.
//!
//! The library reads tickets and tables of keys and asks the KDC: a step takes as long as that does.

mod client;
mod layer;
mod offer;
mod server;

pub(crate) use client::GssapiClient;
pub(crate) use server::GssapiServer;

use libgssapi::{context::CtxFlags, error::Error};

use crate::{SaslCode, SaslError, Strength};

/// The largest sealed block that either side takes, in bytes: what Cyrus SASL says under libvirt.
const BUFFER: u32 = 65536;

/// Bits of the ciphers that Kerberos had before AES, as far as they can be told apart: RC4's, of which 3DES, which has
/// more, is not told.
const WEAK: u32 = 64;

/// Whether a sealed message is of a cipher from before AES: those have another form (RFC 4121, section 4.2.6.2). The
/// library knows the cipher, but has no safe way to tell.
fn is_weak(sealed: &[u8]) -> bool {
    !sealed.starts_with(&[0x05, 0x04])
}

/// What of `strength` a context gives: it wraps without a complaint in less than it promises.
fn promised(strength: Strength, flags: CtxFlags) -> Strength {
    let most = if flags.contains(CtxFlags::GSS_C_CONF_FLAG) {
        u32::MAX
    } else {
        u32::from(flags.contains(CtxFlags::GSS_C_INTEG_FLAG))
    };
    Strength { most: strength.most.min(most), ..strength }
}

/// An error of the library.
fn failed(error: Error) -> SaslError {
    SaslError::new(SaslCode::FAIL, format!("GSSAPI Error: {error}"))
}

/// What a peer must not say.
fn broken(what: &'static str) -> SaslError {
    SaslError::new(SaslCode::BAD_PROTOCOL, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layer_is_as_strong_as_the_context_promises() {
        let (checked, hidden) = (CtxFlags::GSS_C_INTEG_FLAG, CtxFlags::GSS_C_CONF_FLAG);
        assert_eq!(promised(Strength::ANY, checked | hidden), Strength::ANY);
        assert_eq!(promised(Strength::ANY, checked), Strength { least: 0, most: 1 });
        assert_eq!(
            promised(Strength::ENCRYPTED, CtxFlags::GSS_C_MUTUAL_FLAG),
            Strength { most: 0, ..Strength::ENCRYPTED }
        );
        assert_eq!(promised(Strength::NONE, checked | hidden), Strength::NONE);
    }
}
