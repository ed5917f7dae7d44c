//! DIGEST-MD5 (RFC 2831), as Cyrus SASL does it, with its security layers.
//!
//! Its cryptography is of its time. It is here because stock libvirt takes nothing else over plain tcp.

mod cipher;
mod client;
mod keys;
mod layer;
mod message;
mod protection;
mod server;
#[cfg(test)]
mod tests;

pub(crate) use client::DigestClient;
pub use keys::DigestKey;
pub(crate) use server::DigestServer;

use crate::layer::BUFFER_MIN;
use message::Directives;
use protection::Protection;

/// The largest sealed block that either side takes, in bytes: what Cyrus SASL says under libvirt.
const BUFFER: usize = 65536;

/// What a sealed block has beyond its plain bytes at most: length, padding, checksum, kind and number.
const OVERHEAD: usize = 4 + 8 + 10 + 6;

/// How much the peer takes at once, in bytes; none where that is no number, or too small a one.
fn peer_buffer(given: &Directives<'_>, protection: Protection) -> Option<usize> {
    let least = if protection == Protection::None { OVERHEAD + 1 } else { BUFFER_MIN };
    let size = given.one("maxbuf").map_or(Some(BUFFER), |text| text.parse().ok())?;
    (least..1 << 24).contains(&size).then(|| size.min(BUFFER))
}
