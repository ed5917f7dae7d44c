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
pub use layer::DigestLayer;
pub(crate) use server::DigestServer;

/// The largest sealed block that either side takes, in bytes: what Cyrus SASL says under libvirt.
const BUFFER: usize = 65536;

/// What a sealed block has beyond its plain bytes at most: length, padding, checksum, kind and number.
const OVERHEAD: usize = 4 + 8 + 10 + 6;
