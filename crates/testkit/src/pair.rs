//! A client and a server in one test, with the time in the test's hand.

use std::{collections::VecDeque, time::Duration};

use ferrovirt_rpc::{ClientConfig, Event, ServerConfig, Session};

use crate::{
    frame::Fd,
    pipe::{Pipe, Splitting},
};

/// Two sessions joined by two pipes.
#[derive(Debug)]
pub struct Pair {
    /// The end that calls.
    pub client: Session<Fd>,
    /// The end that answers.
    pub server: Session<Fd>,
    /// Client to server.
    pub up: Pipe,
    /// Server to client.
    pub down: Pipe,
    /// The time.
    pub now: Duration,
    client_events: VecDeque<Event<Fd>>,
    server_events: VecDeque<Event<Fd>>,
    broken: bool,
}

impl Pair {
    /// Two fresh sessions.
    #[must_use]
    pub fn new(client: ClientConfig, server: ServerConfig, splitting: Splitting) -> Self {
        Self {
            client: Session::client(client),
            server: Session::server(server),
            up: Pipe::new(splitting),
            down: Pipe::new(splitting),
            now: Duration::ZERO,
            client_events: VecDeque::new(),
            server_events: VecDeque::new(),
            broken: false,
        }
    }

    /// Delivers until nothing moves any more.
    pub fn run(&mut self) {
        while self.step() {}
    }

    /// One write and one read each way; false when nothing moved.
    pub fn step(&mut self) -> bool {
        let mut moved = self.up.fill(&mut self.client);
        moved |= self.down.fill(&mut self.server);
        moved |= deliver(&mut self.up, &mut self.server, self.now);
        moved |= deliver(&mut self.down, &mut self.client, self.now);
        if !self.broken && (self.up.is_cut() || self.down.is_cut()) {
            self.broken = true;
            self.client.receive_eof();
            self.server.receive_eof();
        }
        moved |= drain(&mut self.client, &mut self.client_events);
        moved | drain(&mut self.server, &mut self.server_events)
    }

    /// Lets `time` pass, stopping at each deadline on the way, delivering all the while.
    pub fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        self.run();
        while let Some(due) = self.next_deadline().filter(|&due| due <= end) {
            self.now = self.now.max(due);
            self.client.handle_timeout(self.now);
            self.server.handle_timeout(self.now);
            self.run();
        }
        self.now = end;
    }

    /// Delivers, then gives what the client was told.
    pub fn client_events(&mut self) -> Vec<Event<Fd>> {
        self.run();
        self.client_events.drain(..).collect()
    }

    /// Delivers, then gives what the server was told.
    pub fn server_events(&mut self) -> Vec<Event<Fd>> {
        self.run();
        self.server_events.drain(..).collect()
    }

    fn next_deadline(&self) -> Option<Duration> {
        [self.client.poll_timeout(), self.server.poll_timeout()].into_iter().flatten().min()
    }
}

fn deliver(pipe: &mut Pipe, reader: &mut Session<Fd>, now: Duration) -> bool {
    if !reader.wants_read() {
        return false;
    }
    let Some((bytes, mut fds)) = pipe.read() else { return false };
    reader.receive(now, &bytes, &mut fds);
    true
}

fn drain(session: &mut Session<Fd>, events: &mut VecDeque<Event<Fd>>) -> bool {
    let before = events.len();
    events.extend(std::iter::from_fn(|| session.poll_event()));
    events.len() > before
}
