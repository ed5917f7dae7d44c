//! The packet that is on its way out.

use std::{
    io,
    os::fd::{AsFd as _, OwnedFd},
};

use ferrovirt_rpc::{Packet, Session};
use ferrovirt_transport::ByteStream;

/// What is left of the packet that is being written.
#[derive(Debug, Default)]
pub(super) struct Outgoing {
    packet: Option<Packet<OwnedFd>>,
    written: usize,
    fds_written: usize,
}

/// How far a flush got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flushed {
    /// Everything is written.
    All,
    /// The socket takes no more for now.
    Blocked,
}

impl Outgoing {
    /// Writes packets until there are none or the socket is full. Each packet is a write of its own.
    pub(super) fn flush(&mut self, session: &mut Session<OwnedFd>, stream: &dyn ByteStream) -> io::Result<Flushed> {
        loop {
            if self.packet.is_none() {
                self.packet = session.poll_transmit();
                self.written = 0;
                self.fds_written = 0;
            }
            let Some(packet) = &self.packet else {
                return Ok(Flushed::All);
            };
            while self.written < packet.bytes.len() {
                match retry(|| stream.try_send(&packet.bytes[self.written..])) {
                    Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                    Ok(count) => self.written += count,
                    Err(error) => return blocked(error),
                }
            }
            while let Some(fd) = packet.fds.get(self.fds_written) {
                match retry(|| stream.try_send_fd(fd.as_fd())) {
                    Ok(()) => self.fds_written += 1,
                    Err(error) => return blocked(error),
                }
            }
            self.packet = None;
        }
    }
}

fn blocked(error: io::Error) -> io::Result<Flushed> {
    match error.kind() {
        io::ErrorKind::WouldBlock => Ok(Flushed::Blocked),
        _ => Err(error),
    }
}

fn retry<T>(mut send: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match send() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}
