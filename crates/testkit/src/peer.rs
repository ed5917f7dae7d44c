//! A peer that does what the script says, byte for byte.

use std::time::Duration;

use ferrovirt_rpc::{Event, Session};

use crate::{
    frame::{Fd, Frame},
    pipe::{Pipe, Splitting},
};

/// Talks to one session in frames.
#[derive(Debug)]
pub struct ScriptedPeer {
    /// The session under test.
    pub session: Session<Fd>,
    /// The time that the session is told.
    pub now: Duration,
    splitting: Splitting,
}

impl ScriptedPeer {
    /// A peer of `session`; what it sends is cut by `splitting`.
    #[must_use]
    pub fn new(session: Session<Fd>, splitting: Splitting) -> Self {
        Self { session, now: Duration::ZERO, splitting }
    }

    /// Sends one frame.
    pub fn send(&mut self, frame: &Frame) {
        self.send_all(std::slice::from_ref(frame));
    }

    /// Sends frames that may arrive joined.
    pub fn send_all(&mut self, frames: &[Frame]) {
        let mut pipe = Pipe::new(self.splitting);
        frames.iter().for_each(|frame| pipe.write(frame.packet()));
        self.deliver(pipe);
    }

    /// Sends bytes as they are.
    pub fn send_bytes(&mut self, bytes: &[u8]) {
        let mut pipe = Pipe::new(self.splitting);
        pipe.write(ferrovirt_rpc::Packet { bytes: bytes.to_vec(), fds: Vec::new() });
        self.deliver(pipe);
    }

    /// The next frame from the session.
    pub fn receive(&mut self) -> Option<Frame> {
        self.session.poll_transmit().map(|packet| Frame::parse(&packet))
    }

    /// Takes the next frame, which must be this one.
    ///
    /// # Panics
    /// When it is not.
    #[track_caller]
    pub fn expect(&mut self, frame: &Frame) {
        assert_eq!(self.receive().as_ref(), Some(frame));
    }

    /// The session must have nothing to say.
    ///
    /// # Panics
    /// When it has.
    #[track_caller]
    pub fn expect_nothing(&mut self) {
        assert_eq!(self.receive(), None);
    }

    /// All events so far.
    pub fn events(&mut self) -> Vec<Event<Fd>> {
        std::iter::from_fn(|| self.session.poll_event()).collect()
    }

    /// Moves the clock to `now` and lets the session's deadline pass if it is due.
    pub fn at(&mut self, now: Duration) {
        self.now = now;
        self.session.handle_timeout(now);
    }

    fn deliver(&mut self, mut pipe: Pipe) {
        while let Some((bytes, mut fds)) = pipe.read() {
            self.session.receive(self.now, &bytes, &mut fds);
        }
    }
}
