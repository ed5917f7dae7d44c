//! What protects the bytes that follow a conversation.

use std::fmt;

use crate::SaslError;

/// The least that a peer must take at once, in bytes, where there is a layer: by crumbs, what is sent to it would become
/// many times what it is. Real peers take some 64 KiB.
pub(crate) const BUFFER_MIN: usize = 1024;

/// Seals what is sent and opens what is received, once both sides are through with a conversation.
pub trait SaslLayer: fmt::Debug + Send {
    /// Bits; 1 stands for checksums without encryption.
    fn strength(&self) -> u32;

    /// The most bytes that one [`encode`](Self::encode) may be given, for the peer to take them.
    fn plain_max(&self) -> usize;

    /// Appends a sealed block to `out`.
    ///
    /// # Errors
    /// The session is over.
    fn encode(&mut self, plain: &[u8], out: &mut Vec<u8>) -> Result<(), SaslError>;

    /// Takes sealed bytes, split anywhere, and appends what they open to.
    ///
    /// # Errors
    /// A block is too large or too small, out of order, or has been changed; or the session is over.
    fn decode(&mut self, sealed: &[u8], out: &mut Vec<u8>) -> Result<(), SaslError>;
}
