//! Bounded XDR reading and writing: the subset of RFC 4506 that libvirt's RPC uses.
//!
//! A type that has one wire form implements [`Xdr`]. Where the same Rust type has several wire forms (a byte vector may
//! be packed opaque data or one word a byte), a [`Codec`] names the form; every `Xdr` type is its own codec.
//! Limits hold in both directions, and nothing is allocated by a peer's count alone.
//!
//! ```
//! use ferrovirt_xdr::{from_bytes, to_bytes};
//!
//! let bytes = to_bytes(&Some(String::from("hail")))?;
//! assert_eq!(bytes, b"\0\0\0\x01\0\0\0\x04hail");
//! assert_eq!(from_bytes::<Option<String>>(&bytes)?.as_deref(), Some("hail"));
//! # Ok::<(), ferrovirt_xdr::Error>(())
//! ```
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod codec;
mod decode;
mod encode;
mod error;
mod xdr;

pub use codec::{CharArray, CharWord, Chars, Codec, List, Opaque, Text, UcharWord, UshortWord};
pub use decode::{DEPTH_MAX, Decoder};
pub use encode::Encoder;
pub use error::Error;
pub use xdr::{STRING_MAX, Xdr, from_bytes, to_bytes};
