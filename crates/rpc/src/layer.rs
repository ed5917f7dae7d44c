//! The security layer: what SASL wraps around all later bytes once it is agreed.

use alloc::{string::String, vec::Vec};
use core::fmt;

/// Encodes all bytes sent and decodes all bytes received from the moment it is switched on.
///
/// There is no alignment between packets and the layer's blocks. Carrier bytes of descriptors bypass it.
pub trait Layer: fmt::Debug + Send {
    /// The most plain bytes that one [`encode`](Self::encode) may be given; zero counts as one.
    fn plain_max(&self) -> usize;

    /// Appends the encoded form of `plain` to `out`.
    fn encode(&mut self, plain: &[u8], out: &mut Vec<u8>) -> Result<(), LayerError>;

    /// Takes encoded bytes, split anywhere, and appends what they decode to so far to `out`.
    ///
    /// An incomplete block is kept inside, within the layer's own limit.
    fn decode(&mut self, encoded: &[u8], out: &mut Vec<u8>) -> Result<(), LayerError>;
}

/// Why a [`Layer`] gave up: a block over its limit, or a checksum that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayerError {
    /// What went wrong, in the words of the layer.
    pub detail: String,
}

impl fmt::Display for LayerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.detail)
    }
}

impl core::error::Error for LayerError {}

/// Encodes a whole packet in blocks that the layer takes.
pub(crate) fn encode_packet(layer: &mut dyn Layer, plain: &[u8]) -> Result<Vec<u8>, LayerError> {
    let mut encoded = Vec::with_capacity(plain.len() + plain.len() / 16 + 64);
    for block in plain.chunks(layer.plain_max().max(1)) {
        layer.encode(block, &mut encoded)?;
    }
    Ok(encoded)
}
