//! Bytes from a peer, in either role: the session ends them in events or an end, the same whatever the splitting.
//!
//! The first byte chooses the role and the set-up; the rest is what the peer sends.
#![no_main]

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use ferrovirt_error::Error;
use ferrovirt_fuzz::{Input, MESSAGE_MAX};
use ferrovirt_rpc::frame::{HEADER_BYTES, LENGTH_BYTES};
use ferrovirt_rpc::{
    Answer, Call, CallId, ClientConfig, Event, Overflow, Procedure, ServerConfig, Session, StreamId, StreamItem,
    StreamOptions,
};
use libfuzzer_sys::fuzz_target;

const PROGRAM: u32 = 0x2000_8086;

/// The calls under way when the peer's bytes arrive; their serials are 0, 1, 2, 3.
const CALLS: usize = 4;

fuzz_target!(|bytes: &[u8]| {
    let mut input = Input::new(bytes);
    let setup = Setup::read(input.byte());
    let bytes = input.rest();
    let whole = setup.run(bytes, bytes.len().max(1));
    let single = setup.run(bytes, 1);
    let by_seven = setup.run(bytes, 7);
    if length_is_wrong(bytes) {
        assert!(whole.events.last().is_some_and(|event| event.contains("Protocol(")), "{whole:?}");
    }
    if !setup.depends_on_reads {
        assert_eq!(whole, single);
        assert_eq!(whole, by_seven);
    }
});

/// Does the first packet claim to be shorter than a header or longer than a message?
fn length_is_wrong(bytes: &[u8]) -> bool {
    let Some(word) = bytes.first_chunk() else { return false };
    let length = u32::from_be_bytes(*word) as usize;
    let shortest = LENGTH_BYTES + HEADER_BYTES;
    !(shortest..=LENGTH_BYTES + MESSAGE_MAX).contains(&length)
}

#[derive(Clone, Copy)]
struct Setup {
    server: bool,
    passes_fds: bool,
    auth_required: bool,
    /// Descriptors come along, which belong to the packet that the read ends in; and a server opens streams, which
    /// it can no more once a later packet of the same read has broken the protocol.
    depends_on_reads: bool,
}

impl Setup {
    fn read(byte: u8) -> Self {
        Setup {
            server: byte & 1 != 0,
            passes_fds: byte & 2 != 0,
            auth_required: byte & 4 != 0,
            depends_on_reads: byte & 8 != 0,
        }
    }

    fn session(self) -> Session<u32> {
        if !self.server {
            return client(self.passes_fds);
        }
        let mut config = ServerConfig::new(&[(PROGRAM, 1)], lookup);
        config.passes_fds = self.passes_fds;
        config.auth_required = self.auth_required;
        Session::server(config)
    }

    /// Feeds the bytes in pieces; gives what happened, in words.
    fn run(self, bytes: &[u8], piece: usize) -> Seen {
        let mut session = self.session();
        let mut seen = Seen { opens_streams: self.depends_on_reads, ..Seen::default() };
        let mut fds: Vec<u32> = Vec::new();
        for piece in bytes.chunks(piece) {
            if self.depends_on_reads {
                fds.extend(0..3);
            }
            session.receive(Duration::ZERO, piece, &mut fds);
            assert!(fds.is_empty());
            seen.settle(&mut session);
            assert!(session.buffered_bytes() <= MESSAGE_MAX);
        }
        session.receive_eof();
        seen.settle(&mut session);
        assert!(session.is_closed() && !session.wants_read() && session.poll_timeout().is_none());
        assert!(seen.events.last().is_some_and(|event| event.starts_with("Closed")));
        if !self.server {
            assert_eq!(seen.events.iter().filter(|event| event.starts_with("Reply")).count(), CALLS);
        }
        let refused = std::mem::take(&mut seen.refused);
        seen.items.retain(|stream, _| !refused.contains(stream));
        seen
    }
}

fn lookup(_program: u32, procedure: i32) -> Option<Procedure> {
    let known = (0..64).contains(&procedure);
    known.then_some(Procedure {
        is_call: procedure % 8 != 7,
        before_auth: procedure % 4 == 2,
        takes_fds: procedure % 4 == 1,
    })
}

/// A client with calls under way: plain, a stream with holes, a stream that pauses, one of an authentication.
fn client(passes_fds: bool) -> Session<u32> {
    let mut session = Session::client(ClientConfig::default().with_fds(passes_fds));
    let streams = [
        None,
        Some(StreamOptions::default().with_holes(true)),
        Some(StreamOptions::default().with_overflow(Overflow::Pause)),
        None,
    ];
    for (procedure, stream) in (1..).zip(streams) {
        let mut call = Call::new(CallId { program: PROGRAM, version: 1, procedure }, b"args".to_vec());
        call.stream = stream;
        call.holds_input = procedure == 4;
        session.call(call).unwrap();
    }
    while session.poll_transmit().is_some() {}
    session
}

/// What happened, apart from when it was told.
#[derive(Debug, Default, PartialEq)]
struct Seen {
    opens_streams: bool,
    events: Vec<String>,
    items: BTreeMap<StreamId, Vec<StreamItem>>,
    /// Streams whose call failed: nobody holds them, and whether data that overtook the failure was still seen depends on
    /// when it was looked for.
    refused: BTreeSet<StreamId>,
}

impl Seen {
    /// Takes everything there is to take, and does what lets the session go on.
    fn settle(&mut self, session: &mut Session<u32>) {
        loop {
            let mut moved = false;
            while let Some(event) = session.poll_event() {
                moved = true;
                self.follow(session, event);
            }
            while session.poll_transmit().is_some() {
                moved = true;
            }
            // an error only says that there is nothing to resume
            let _ = session.resume_input(None);
            if !moved {
                return;
            }
        }
    }

    fn follow(&mut self, session: &mut Session<u32>, event: Event<u32>) {
        match event {
            Event::StreamReadable { stream } => {
                while let Some(item) = session.stream_read(stream) {
                    self.items.entry(stream).or_default().push(item);
                }
                return;
            }
            Event::Call(ref call) => {
                let mut answer = Answer::new(b"ret!".to_vec());
                let opens = self.opens_streams && call.id.procedure % 3 == 0;
                answer.stream = opens.then(|| StreamOptions::default().with_holes(true));
                // refused where the session is closed
                let _ = session.reply(call.handle, answer);
            }
            Event::Reply { serial, result: Err(_) } => {
                self.refused.insert(StreamId::of_call(serial));
            }
            Event::Closed { ref reason } => {
                self.events.push(format!("{reason}, {}: {}", reason.number(), Error::from(reason).message));
            }
            _ => {}
        }
        self.events.push(format!("{event:?}"));
    }
}
