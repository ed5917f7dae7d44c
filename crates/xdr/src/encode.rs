//! Writing: an encoder over a byte vector.

use alloc::vec::Vec;

use crate::{Error, decode::padding};

/// Appends big-endian XDR values to a byte vector.
#[derive(Debug, Default)]
pub struct Encoder {
    bytes: Vec<u8>,
}

impl From<Vec<u8>> for Encoder {
    /// Continues after the bytes that are already there (a packet's header, say).
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes }
    }
}

impl Encoder {
    /// An encoder with nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends a 32-bit word.
    pub fn word(&mut self, word: u32) {
        self.bytes.extend_from_slice(&word.to_be_bytes());
    }

    /// Appends a 64-bit word ("hyper").
    pub fn hyper(&mut self, hyper: u64) {
        self.bytes.extend_from_slice(&hyper.to_be_bytes());
    }

    /// Appends a count of elements or bytes, refusing one over `limit`.
    pub fn count(&mut self, count: usize, limit: usize) -> Result<(), Error> {
        let over = Error::OverLimit { offset: self.bytes.len(), count, limit };
        if count > limit {
            return Err(over);
        }
        self.word(u32::try_from(count).map_err(|_| over)?);
        Ok(())
    }

    /// Appends bytes as they are, padded with zeros to a multiple of four.
    pub fn padded(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        self.bytes.extend_from_slice(&[0; 3][..padding(bytes.len())]);
    }

    /// The bytes written so far.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The encoded bytes.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}
