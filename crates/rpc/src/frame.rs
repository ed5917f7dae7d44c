//! The frame of every packet: a length word, six header words, for two types a count of descriptors.
//!
//! All words are big-endian. The length counts itself but not the carrier bytes of passed descriptors.

use alloc::vec::Vec;

pub use ferrovirt_proto::net::{
    FDS_MAX, HEADER_SIZE as HEADER_BYTES, KEEPALIVE_PROGRAM, KEEPALIVE_VERSION, LEGACY_PAYLOAD_MAX as STREAM_CHUNK_MAX,
    LENGTH_SIZE as LENGTH_BYTES, MESSAGE_MAX, MessageStatus as Status, MessageType as Kind, PAYLOAD_MAX,
};

/// What stands before the payload of a packet without descriptors.
pub const HEAD_BYTES: usize = LENGTH_BYTES + HEADER_BYTES;

pub(crate) const KEEPALIVE_PING: i32 = 1;
pub(crate) const KEEPALIVE_PONG: i32 = 2;

/// Whether a descriptor count follows the header of this kind of packet.
#[must_use]
pub fn counts_fds(kind: Kind) -> bool {
    kind == Kind::CALL_WITH_FDS || kind == Kind::REPLY_WITH_FDS
}

/// The six words behind the length word. Any 24 bytes make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Which program is spoken.
    pub program: u32,
    /// The program's version.
    pub version: u32,
    /// The procedure's number within the program.
    pub procedure: i32,
    /// What kind of packet this is.
    pub kind: Kind,
    /// Chosen by the caller, echoed by the answerer.
    pub serial: u32,
    /// How it went.
    pub status: Status,
}

impl Header {
    /// Reads the 24 bytes behind a length word.
    #[must_use]
    pub fn decode(bytes: &[u8; HEADER_BYTES]) -> Self {
        let word = |index: usize| {
            let at = index * 4;
            u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
        };
        Self {
            program: word(0),
            version: word(1),
            procedure: word(2).cast_signed(),
            kind: Kind(word(3).cast_signed()),
            serial: word(4),
            status: Status(word(5).cast_signed()),
        }
    }

    /// The whole packet: length, header, for the two types with descriptors their count, payload.
    ///
    /// The caller keeps `payload` and `fds` within the limits.
    #[must_use]
    pub fn packet(&self, fds: usize, payload: &[u8]) -> Vec<u8> {
        let count_bytes = if counts_fds(self.kind) { 4 } else { 0 };
        let length = HEAD_BYTES + count_bytes + payload.len();
        let mut packet = Vec::with_capacity(length);
        packet.extend_from_slice(&self.head(length));
        if counts_fds(self.kind) {
            packet.extend_from_slice(&(fds as u32).to_be_bytes());
        }
        packet.extend_from_slice(payload);
        packet
    }

    /// The first bytes of a packet of `length` bytes: length word and header.
    #[must_use]
    pub fn head(&self, length: usize) -> [u8; HEAD_BYTES] {
        let words = [
            length as u32,
            self.program,
            self.version,
            self.procedure.cast_unsigned(),
            self.kind.0.cast_unsigned(),
            self.serial,
            self.status.0.cast_unsigned(),
        ];
        let mut head = [0; HEAD_BYTES];
        for (place, word) in head.chunks_exact_mut(4).zip(words) {
            place.copy_from_slice(&word.to_be_bytes());
        }
        head
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_reads_back_as_written() {
        let header = Header {
            program: 0x2000_8086,
            version: 1,
            procedure: -7,
            kind: Kind(9),
            serial: u32::MAX,
            status: Status(-1),
        };
        let packet = header.packet(0, b"xyz");
        assert_eq!(packet[..4], [0, 0, 0, 31]);
        assert_eq!(packet[28..], *b"xyz");
        let mut bytes = [0; HEADER_BYTES];
        bytes.copy_from_slice(&packet[4..28]);
        assert_eq!(Header::decode(&bytes), header);
    }
}
