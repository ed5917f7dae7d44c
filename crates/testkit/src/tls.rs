//! A peer that reads as libvirt does over GnuTLS.

use std::collections::VecDeque;

use ferrovirt_rpc::{Packet, frame::LENGTH_BYTES};

use crate::frame::{Fd, Frame};

/// Reads one packet when a record arrives, then waits for the next record: what else the first one held stays inside
/// the TLS library, unseen (libvirt `src/rpc/virnetsocket.c`, observed with 9.0.0 on both sides).
///
/// So a writer that joins two packets in one record sees the second one unanswered.
#[derive(Debug, Default)]
pub struct TlsLikePeer {
    /// Decrypted but not read.
    cached: VecDeque<u8>,
    seen: Vec<Frame>,
}

impl TlsLikePeer {
    /// One write by the other side, which TLS puts into a record (or several, for a long packet: each wakes the
    /// reader, none completes a second packet).
    pub fn record(&mut self, plain: &[u8]) {
        self.cached.extend(plain);
        let length = self.cached.iter().take(LENGTH_BYTES).fold(0, |length, &byte| length << 8 | usize::from(byte));
        if self.cached.len() >= LENGTH_BYTES && self.cached.len() >= length {
            let bytes = self.cached.drain(..length).collect();
            self.seen.push(Frame::parse(&Packet::<Fd> { bytes, fds: Vec::new() }));
        }
    }

    /// The packets read so far.
    #[must_use]
    pub fn seen(&self) -> &[Frame] {
        &self.seen
    }

    /// Bytes that wait for a record to come.
    #[must_use]
    pub fn unseen_bytes(&self) -> usize {
        self.cached.len()
    }
}
