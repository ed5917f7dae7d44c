//! The packet that is on its way out.

use std::io;

use crate::{ByteStream, Descriptor};

/// Writes packets, each as a write of its own, and remembers how far the socket took the one under way.
#[derive(Debug, Default)]
pub struct PacketWriter {
    packet: Option<Outgoing>,
    /// Bytes of the packets before.
    written: u64,
}

/// What is left of the packet that is being written.
#[derive(Debug)]
struct Outgoing {
    bytes: Vec<u8>,
    written: usize,
    fds: Vec<Descriptor>,
    fds_written: usize,
}

/// How far a flush got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flushed {
    /// Everything is written.
    All,
    /// The socket takes no more for now.
    Blocked,
}

impl PacketWriter {
    /// Writes packets until there are none or the socket is full. `next` gives the next packet, with the descriptors that
    /// follow it.
    ///
    /// Packets of one stream go through one writer only, since what the socket did not take is kept here. After an error
    /// the stream is of no use any more.
    pub fn flush(
        &mut self,
        stream: &dyn ByteStream,
        mut next: impl FnMut() -> Option<(Vec<u8>, Vec<Descriptor>)>,
    ) -> io::Result<Flushed> {
        loop {
            if self.packet.is_none() {
                self.packet = next().map(|(bytes, fds)| Outgoing { bytes, written: 0, fds, fds_written: 0 });
            }
            let Some(packet) = &mut self.packet else {
                return Ok(Flushed::All);
            };
            match packet.write(stream) {
                Ok(()) => {
                    self.written += packet.written as u64;
                    self.packet = None;
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(Flushed::Blocked),
                Err(error) => return Err(error),
            }
        }
    }

    /// How many bytes the socket has taken so far.
    #[must_use]
    pub fn written(&self) -> u64 {
        self.written + self.packet.as_ref().map_or(0, |packet| packet.written as u64)
    }
}

impl Outgoing {
    /// Writes what is left; [`io::ErrorKind::WouldBlock`] where the socket does not take all of it.
    fn write(&mut self, stream: &dyn ByteStream) -> io::Result<()> {
        while self.written < self.bytes.len() {
            match retry(|| stream.try_send(&self.bytes[self.written..]))? {
                0 => return Err(io::ErrorKind::WriteZero.into()),
                count => self.written += count,
            }
        }
        while let Some(fd) = self.fds.get(self.fds_written) {
            retry(|| stream.try_send_fd(fd))?;
            self.fds_written += 1;
        }
        Ok(())
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
