//! One direction of a simulated connection: bytes with descriptors attached to some, faults on demand.

use std::collections::VecDeque;

use ferrovirt_rpc::{Packet, Session};

use crate::{frame::Fd, seed::Random};

/// How bytes are cut on their way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Splitting {
    /// Whatever is there, at once; packets are joined.
    Whole,
    /// One byte at a time.
    Bytes,
    /// Anything between, by this seed.
    Random(u64),
}

impl Splitting {
    /// The three splittings under which every script must give the same.
    #[must_use]
    pub fn all(seed: u64) -> [Self; 3] {
        [Self::Whole, Self::Bytes, Self::Random(seed)]
    }
}

/// Bytes on their way from a writer to a reader.
#[derive(Debug)]
pub struct Pipe {
    /// How reads are cut.
    pub splitting: Splitting,
    /// The most bytes on the way; a writer waits for room.
    pub room: usize,
    /// The reader does not read: everything is held until this is taken back.
    pub stalled: bool,
    /// The connection breaks when so many bytes have been read.
    pub cut_at: Option<usize>,
    random: Random,
    bytes: VecDeque<u8>,
    /// Descriptors with the position of their carrier byte.
    fds: VecDeque<(usize, Fd)>,
    written: usize,
    read: usize,
    writing: VecDeque<(u8, Option<Fd>)>,
}

impl Pipe {
    /// A pipe without faults.
    #[must_use]
    pub fn new(splitting: Splitting) -> Self {
        let seed = if let Splitting::Random(seed) = splitting { seed } else { 0 };
        Self {
            splitting,
            room: usize::MAX,
            stalled: false,
            cut_at: None,
            random: Random::new(seed),
            bytes: VecDeque::new(),
            fds: VecDeque::new(),
            written: 0,
            read: 0,
            writing: VecDeque::new(),
        }
    }

    /// Whether the connection has broken.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.cut_at.is_some_and(|cut| self.read >= cut)
    }

    /// Bytes read so far.
    #[must_use]
    pub fn bytes_read(&self) -> usize {
        self.read
    }

    /// Puts a packet behind what is being written: its bytes, then a carrier byte for each descriptor.
    pub fn write(&mut self, packet: Packet<Fd>) {
        self.writing.extend(packet.bytes.into_iter().map(|byte| (byte, None)));
        self.writing.extend(packet.fds.into_iter().map(|fd| (0, Some(fd))));
    }

    /// Moves packets from `writer` into the pipe, one whole packet after the other, as far as there is room.
    pub fn fill(&mut self, writer: &mut Session<Fd>) -> bool {
        let before = self.written;
        loop {
            self.move_written();
            if !self.writing.is_empty() {
                break;
            }
            match writer.poll_transmit() {
                Some(packet) => self.write(packet),
                None => break,
            }
        }
        self.written > before
    }

    /// Takes what one read gives: bytes and the descriptors attached to them.
    pub fn read(&mut self) -> Option<(Vec<u8>, Vec<Fd>)> {
        self.move_written();
        let available = self.bytes.len().min(self.cut_at.map_or(usize::MAX, |cut| cut - self.read));
        if self.stalled || available == 0 {
            return None;
        }
        let count = match self.splitting {
            Splitting::Whole => available,
            Splitting::Bytes => 1,
            Splitting::Random(_) => 1 + self.random_cut(available),
        };
        self.read += count;
        let bytes = self.bytes.drain(..count).collect();
        let arrived = self.fds.iter().take_while(|(at, _)| *at < self.read).count();
        let fds = self.fds.drain(..arrived).map(|(_, fd)| fd).collect();
        Some((bytes, fds))
    }

    /// Small cuts near the header and large ones for long data, so that both happen often.
    fn random_cut(&mut self, available: usize) -> usize {
        let end = if self.random.once_in(3) { available.min(40) } else { available };
        self.random.below(end)
    }

    fn move_written(&mut self) {
        while self.bytes.len() < self.room {
            let Some((byte, fd)) = self.writing.pop_front() else { return };
            self.bytes.push_back(byte);
            self.fds.extend(fd.map(|fd| (self.written, fd)));
            self.written += 1;
        }
    }
}
