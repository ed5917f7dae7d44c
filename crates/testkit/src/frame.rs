//! Packets by name, as a script writes them down.

use ferrovirt_rpc::{
    CallId, Packet,
    frame::{HEADER_BYTES, Header, KEEPALIVE_PROGRAM, KEEPALIVE_VERSION, Kind, LENGTH_BYTES, Status, counts_fds},
};

/// A descriptor in a test: a number that must come out where it went in.
pub type Fd = u32;

/// The program that frames speak unless told otherwise: libvirt's main one.
const PROGRAM: u32 = 0x2000_8086;

/// One packet, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The header.
    pub header: Header,
    /// What follows, without the count of descriptors.
    pub payload: Vec<u8>,
    /// Descriptors passed with it.
    pub fds: Vec<Fd>,
}

impl Frame {
    /// A procedure of the main program.
    #[must_use]
    pub fn id(procedure: i32) -> CallId {
        CallId { program: PROGRAM, version: 1, procedure }
    }

    /// A call.
    #[must_use]
    pub fn call(procedure: i32, serial: u32, payload: &[u8]) -> Self {
        Self::new(procedure, Kind::CALL, serial, Status::OK, payload)
    }

    /// A good reply.
    #[must_use]
    pub fn reply(procedure: i32, serial: u32, payload: &[u8]) -> Self {
        Self::new(procedure, Kind::REPLY, serial, Status::OK, payload)
    }

    /// A failing reply with an encoded error.
    #[must_use]
    pub fn error(procedure: i32, serial: u32, payload: &[u8]) -> Self {
        Self::new(procedure, Kind::REPLY, serial, Status::ERROR, payload)
    }

    /// An event, with the serial libvirtd gives it.
    #[must_use]
    pub fn message(procedure: i32, payload: &[u8]) -> Self {
        Self::new(procedure, Kind::MESSAGE, 1, Status::OK, payload)
    }

    /// Stream data; empty from a server it is the end.
    #[must_use]
    pub fn data(procedure: i32, serial: u32, payload: &[u8]) -> Self {
        Self::new(procedure, Kind::STREAM, serial, Status::CONTINUE, payload)
    }

    /// A stream's finish, or the confirmation of finish or abort.
    #[must_use]
    pub fn finish(procedure: i32, serial: u32) -> Self {
        Self::new(procedure, Kind::STREAM, serial, Status::OK, &[])
    }

    /// A client's abort of a stream.
    #[must_use]
    pub fn abort(procedure: i32, serial: u32) -> Self {
        Self::new(procedure, Kind::STREAM, serial, Status::ERROR, &[])
    }

    /// A server's failure of a stream, with an encoded error.
    #[must_use]
    pub fn stream_error(procedure: i32, serial: u32, payload: &[u8]) -> Self {
        Self::new(procedure, Kind::STREAM, serial, Status::ERROR, payload)
    }

    /// A hole in a stream.
    #[must_use]
    pub fn hole(procedure: i32, serial: u32, length: i64, flags: u32) -> Self {
        let payload = [&length.to_be_bytes()[..], &flags.to_be_bytes()].concat();
        Self::new(procedure, Kind::STREAM_HOLE, serial, Status::CONTINUE, &payload)
    }

    /// A ping.
    #[must_use]
    pub fn ping() -> Self {
        Self::keepalive(1)
    }

    /// A pong.
    #[must_use]
    pub fn pong() -> Self {
        Self::keepalive(2)
    }

    /// The frame with descriptors, and the type that goes with them.
    #[must_use]
    pub fn with_fds(mut self, fds: &[Fd]) -> Self {
        self.header.kind = if self.header.kind == Kind::CALL { Kind::CALL_WITH_FDS } else { Kind::REPLY_WITH_FDS };
        self.fds = fds.to_vec();
        self
    }

    /// The frame with another status.
    #[must_use]
    pub fn with_status(mut self, status: i32) -> Self {
        self.header.status = Status(status);
        self
    }

    /// The frame with another type.
    #[must_use]
    pub fn with_kind(mut self, kind: i32) -> Self {
        self.header.kind = Kind(kind);
        self
    }

    /// The frame of another program.
    #[must_use]
    pub fn with_program(mut self, program: u32, version: u32) -> Self {
        (self.header.program, self.header.version) = (program, version);
        self
    }

    /// The packet to write.
    #[must_use]
    pub fn packet(&self) -> Packet<Fd> {
        Packet { bytes: self.header.packet(self.fds.len(), &self.payload), fds: self.fds.clone() }
    }

    /// Takes a packet apart.
    ///
    /// # Panics
    /// When it is not exactly one well-formed packet.
    #[must_use]
    pub fn parse(packet: &Packet<Fd>) -> Self {
        let (length, rest) = packet.bytes.split_first_chunk::<LENGTH_BYTES>().expect("length word");
        assert_eq!(u32::from_be_bytes(*length) as usize, packet.bytes.len(), "one packet, whole");
        let (words, mut payload) = rest.split_first_chunk::<HEADER_BYTES>().expect("header");
        let header = Header::decode(words);
        if counts_fds(header.kind) {
            let (count, rest) = payload.split_first_chunk().expect("count of descriptors");
            assert_eq!(u32::from_be_bytes(*count) as usize, packet.fds.len(), "count of descriptors");
            payload = rest;
        }
        Self { header, payload: payload.to_vec(), fds: packet.fds.clone() }
    }

    fn new(procedure: i32, kind: Kind, serial: u32, status: Status, payload: &[u8]) -> Self {
        let header = Header { program: PROGRAM, version: 1, procedure, kind, serial, status };
        Self { header, payload: payload.to_vec(), fds: Vec::new() }
    }

    fn keepalive(procedure: i32) -> Self {
        Self::new(procedure, Kind::MESSAGE, 0, Status::OK, &[]).with_program(KEEPALIVE_PROGRAM, KEEPALIVE_VERSION)
    }
}
