//! What a person compares.

use std::fmt::Write as _;

use md5::{Digest as _, Md5};
use sha2::Sha256;

/// The type that a key names at its beginning.
#[must_use]
pub fn key_type(blob: &[u8]) -> Option<&str> {
    let (size, rest) = blob.split_first_chunk()?;
    let size = usize::try_from(u32::from_be_bytes(*size)).ok()?;
    std::str::from_utf8(rest.get(..size)?).ok()
}

/// SHA-256 in small hexadecimal digits with colons: as libssh shows it.
#[must_use]
pub fn sha256_fingerprint(blob: &[u8]) -> String {
    joined(&Sha256::digest(blob), |text, byte| write!(text, "{byte:02x}"))
}

/// MD5 in large hexadecimal digits with colons: as libvirt shows it of libssh2.
#[must_use]
pub fn md5_fingerprint(blob: &[u8]) -> String {
    joined(&Md5::digest(blob), |text, byte| write!(text, "{byte:02X}"))
}

fn joined(digest: &[u8], print: impl Fn(&mut String, u8) -> std::fmt::Result) -> String {
    let mut text = String::new();
    for &byte in digest {
        if !text.is_empty() {
            text.push(':');
        }
        // A string takes everything.
        let _ = print(&mut text, byte);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_shown_with_colons() {
        assert_eq!(md5_fingerprint(b""), "D4:1D:8C:D9:8F:00:B2:04:E9:80:09:98:EC:F8:42:7E");
        assert!(sha256_fingerprint(b"").starts_with("e3:b0:c4:42:98:fc:1c:14:"));
        assert_eq!(sha256_fingerprint(b"").len(), 32 * 3 - 1);
    }

    #[test]
    fn a_key_names_its_type() {
        assert_eq!(key_type(b"\0\0\0\x07ssh-rsa..."), Some("ssh-rsa"));
        for blob in [&b""[..], b"\0\0\0", b"\0\0\0\x09ssh-rsa", b"\xff\xff\xff\xff", b"\0\0\0\x01\xff"] {
            assert_eq!(key_type(blob), None);
        }
    }
}
