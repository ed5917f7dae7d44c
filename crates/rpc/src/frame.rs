//! The frame of every packet: a length word, six header words, for two types a count of descriptors.
//!
//! All words are big-endian. The length counts itself but not the carrier bytes of passed descriptors.

use alloc::vec::Vec;

/// Bytes of the length word; the other limits do not count them.
pub const LENGTH_BYTES: usize = 4;
/// Bytes of the header behind the length word.
pub const HEADER_BYTES: usize = 24;
/// The largest message: header, descriptor count and payload.
pub const MESSAGE_MAX: usize = 33_554_432;
/// The largest payload.
pub const PAYLOAD_MAX: usize = MESSAGE_MAX - HEADER_BYTES;
/// The most stream data libvirt puts into one packet; receivers take anything up to [`PAYLOAD_MAX`].
pub const STREAM_CHUNK_MAX: usize = 262_120;
/// The most descriptors one message may carry.
pub const FDS_MAX: usize = 32;

/// The program of pings and pongs, spoken on every connection.
pub const KEEPALIVE_PROGRAM: u32 = 0x6b65_6570;
/// The one version of [`KEEPALIVE_PROGRAM`].
pub const KEEPALIVE_VERSION: u32 = 1;
pub(crate) const KEEPALIVE_PING: i32 = 1;
pub(crate) const KEEPALIVE_PONG: i32 = 2;

/// The `type` word of a header. Numbers unknown to us survive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind(pub i32);

impl Kind {
    /// A call, client to server.
    pub const CALL: Self = Self(0);
    /// The answer to a call, server to client.
    pub const REPLY: Self = Self(1);
    /// An event, or a ping or pong.
    pub const MESSAGE: Self = Self(2);
    /// Stream data and the end, abort or failure of a stream.
    pub const STREAM: Self = Self(3);
    /// A call with descriptors.
    pub const CALL_WITH_FDS: Self = Self(4);
    /// A reply with descriptors.
    pub const REPLY_WITH_FDS: Self = Self(5);
    /// A run of zero bytes in a stream.
    pub const STREAM_HOLE: Self = Self(6);

    /// Whether a descriptor count follows the header.
    #[must_use]
    pub fn counts_fds(self) -> bool {
        self == Self::CALL_WITH_FDS || self == Self::REPLY_WITH_FDS
    }
}

/// The `status` word of a header. Numbers unknown to us survive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status(pub i32);

impl Status {
    /// Success; in a stream: finish, or its confirmation.
    pub const OK: Self = Self(0);
    /// Failure; in a stream: abort, or failure.
    pub const ERROR: Self = Self(1);
    /// Stream data.
    pub const CONTINUE: Self = Self(2);
}

/// The six words behind the length word.
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
        let count_bytes = if self.kind.counts_fds() { 4 } else { 0 };
        let length = LENGTH_BYTES + HEADER_BYTES + count_bytes + payload.len();
        let mut packet = Vec::with_capacity(length);
        packet.extend_from_slice(&(length as u32).to_be_bytes());
        for word in [
            self.program,
            self.version,
            self.procedure.cast_unsigned(),
            self.kind.0.cast_unsigned(),
            self.serial,
            self.status.0.cast_unsigned(),
        ] {
            packet.extend_from_slice(&word.to_be_bytes());
        }
        if self.kind.counts_fds() {
            packet.extend_from_slice(&(fds as u32).to_be_bytes());
        }
        packet.extend_from_slice(payload);
        packet
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
