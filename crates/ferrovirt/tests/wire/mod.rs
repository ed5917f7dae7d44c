//! Packets of a daemon that a test plays.

use std::io::{Read, Write};

use ferrovirt_rpc::frame::{HEADER_BYTES, Header, Kind, Status};
use ferrovirt_xdr::{Xdr, to_bytes};

/// The next call; `None` once the client has left.
pub(crate) fn receive(client: &mut impl Read) -> Option<(Header, Vec<u8>)> {
    let mut length = [0; 4];
    client.read_exact(&mut length).ok()?;
    let mut header = [0; HEADER_BYTES];
    client.read_exact(&mut header).ok()?;
    let mut payload = vec![0; u32::from_be_bytes(length) as usize - 4 - HEADER_BYTES];
    client.read_exact(&mut payload).ok()?;
    Some((Header::decode(&header), payload))
}

/// Answers a call.
pub(crate) fn give(client: &mut impl Write, call: &Header, reply: &impl Xdr) -> std::io::Result<()> {
    let header = Header { kind: Kind::REPLY, status: Status::OK, ..*call };
    client.write_all(&header.packet(0, &to_bytes(reply).unwrap()))
}

/// Refuses a call.
pub(crate) fn fail(client: &mut impl Write, call: &Header, code: i32, domain: i32, text: &str) -> std::io::Result<()> {
    let mut error = ferrovirt::Error::bare(ferrovirt::ErrorDomain(domain), ferrovirt::ErrorCode(code));
    error.message = text.to_owned();
    let error = ferrovirt_proto::net::MessageError::from(&error);
    let header = Header { kind: Kind::REPLY, status: Status::ERROR, ..*call };
    client.write_all(&header.packet(0, &to_bytes(&error).unwrap()))
}
