//! Blocks with a length, wrapped by the library.

use std::fmt;

use libgssapi::context::SecurityContext;

use super::{BUFFER, broken, failed, offer::Protection};
use crate::{SaslCode, SaslError, SaslLayer, layer::BUFFER_MIN};

/// What wrapping adds to a block at the most: Kerberos's header, confounder, padding and checksum, with room to spare.
const OVERHEAD: usize = 128;

/// Length of the length.
const HEAD: usize = 4;

/// Seals and opens blocks in a context.
pub(super) struct GssapiLayer<C> {
    context: C,
    protection: Protection,
    strength: u32,
    plain_max: usize,
    /// A block that is not whole yet, its length first.
    waiting: Vec<u8>,
}

impl<C: SecurityContext> GssapiLayer<C> {
    /// The layer, or none where only the proof was wanted. `peer_buffer` is what the peer takes at once, and `is_weak` says
    /// that the ticket's cipher is an old one.
    pub(super) fn new(
        context: C,
        protection: Protection,
        peer_buffer: u32,
        is_weak: bool,
    ) -> Result<Option<Self>, SaslError> {
        if protection == Protection::None {
            return Ok(None);
        }
        let size = usize::try_from(peer_buffer.min(BUFFER)).unwrap_or_default();
        if size < BUFFER_MIN {
            return Err(broken("the peer takes too little at once"));
        }
        let strength = protection.strength_of(is_weak);
        Ok(Some(Self { context, protection, strength, plain_max: size - OVERHEAD, waiting: Vec::new() }))
    }

    /// The block at the head of what waits, if it is whole.
    fn block(&mut self) -> Result<Option<Vec<u8>>, SaslError> {
        let Some((head, _)) = self.waiting.split_first_chunk::<HEAD>() else { return Ok(None) };
        let length = u32::from_be_bytes(*head);
        if length > BUFFER {
            return Err(SaslError::new(SaslCode::BAD_PROTOCOL, format!("a block of {length} bytes is too large")));
        }
        let end = HEAD + usize::try_from(length).unwrap_or(usize::MAX);
        if self.waiting.len() < end {
            return Ok(None);
        }
        let block = self.waiting.drain(..end).skip(HEAD).collect();
        Ok(Some(block))
    }
}

impl<C: SecurityContext + Send> SaslLayer for GssapiLayer<C> {
    fn strength(&self) -> u32 {
        self.strength
    }

    fn plain_max(&self) -> usize {
        self.plain_max
    }

    fn encode(&mut self, plain: &[u8], out: &mut Vec<u8>) -> Result<(), SaslError> {
        let sealed = self.context.wrap(self.protection == Protection::Privacy, plain).map_err(failed)?;
        out.extend(u32::try_from(sealed.len()).unwrap_or(u32::MAX).to_be_bytes());
        out.extend_from_slice(&sealed);
        Ok(())
    }

    fn decode(&mut self, sealed: &[u8], out: &mut Vec<u8>) -> Result<(), SaslError> {
        self.waiting.extend_from_slice(sealed);
        while let Some(block) = self.block()? {
            let plain =
                self.context.unwrap(&block).map_err(|error| SaslError { code: SaslCode::BAD_MAC, ..failed(error) })?;
            out.extend_from_slice(&plain);
        }
        Ok(())
    }
}

impl<C> fmt::Debug for GssapiLayer<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GssapiLayer").field("protection", &self.protection).finish_non_exhaustive()
    }
}
