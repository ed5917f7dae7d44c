//! Two sessions and everything their owners may do with them, in any order, over a wire that may garble.
//!
//! Each operation is a byte and what it reads after it. Whatever happens: no panic, bounded buffers, each call
//! answered once, and nothing after the end.
#![no_main]

use std::collections::BTreeSet;
use std::time::Duration;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_fuzz::{Input, MESSAGE_MAX};
use ferrovirt_rpc::{
    Answer, Call, CallHandle, CallId, ClientConfig, Event, Keepalive, Layer, LayerError, Overflow, Packet, Procedure,
    ServerConfig, Session, SessionError, StreamId, StreamOptions,
};
use libfuzzer_sys::fuzz_target;

const PROGRAM: u32 = 0x2000_8086;

fuzz_target!(|bytes: &[u8]| {
    let mut input = Input::new(bytes);
    let mut world = World::new(&mut input);
    while !input.is_empty() {
        world.step(&mut input);
        world.check();
    }
    world.end();
});

struct World {
    now: Duration,
    client: End,
    server: End,
}

/// One session and what its owner remembers.
struct End {
    session: Session<u8>,
    /// Packets on their way to this end.
    wire: Vec<Packet<u8>>,
    streams: Vec<StreamId>,
    /// Client: serials not answered yet. Server: calls not answered yet.
    serials: BTreeSet<u32>,
    calls: Vec<CallHandle>,
    over: bool,
}

impl World {
    fn new(input: &mut Input<'_>) -> Self {
        let setup = input.byte();
        let passes_fds = setup & 1 != 0;
        let client = ClientConfig::default().with_fds(passes_fds);
        let mut server = ServerConfig::new(&[(PROGRAM, 1)], lookup);
        server.passes_fds = passes_fds;
        server.auth_required = setup & 2 != 0;
        let mut client_end = End::new(Session::client(client));
        if setup & 4 != 0 {
            server.stream_window = 64;
            server.message_backlog = 64;
            server.client_requests_max = 2;
        }
        if setup & 8 != 0 {
            let mut config = client;
            config.stream_window = 64;
            client_end = End::new(Session::client(config));
        }
        World { now: Duration::ZERO, client: client_end, server: End::new(Session::server(server)) }
    }

    fn step(&mut self, input: &mut Input<'_>) {
        match input.byte() % 16 {
            0 => self.client.make_call(input),
            1 => self.client.session.forget_one(input, &mut self.client.serials),
            2 => self.client.use_stream(input),
            3 => self.server.use_stream(input),
            4 => self.server.answer(input),
            5 => self.server.send_message(input),
            6 | 7 => transmit(&mut self.client, &mut self.server),
            8 | 9 => transmit(&mut self.server, &mut self.client),
            10 => self.server.deliver(self.now, input),
            11 => self.client.deliver(self.now, input),
            12 => self.pass_time(input),
            13 => self.client.control(self.now, input),
            14 => self.server.control(self.now, input),
            _ => self.garble(input),
        }
        self.client.listen();
        self.server.listen();
    }

    fn pass_time(&mut self, input: &mut Input<'_>) {
        self.now += Duration::from_millis(u64::from(input.byte()) * 100);
        self.client.session.handle_timeout(self.now);
        self.server.session.handle_timeout(self.now);
    }

    /// Changes one byte of a packet under way, or makes up bytes.
    fn garble(&mut self, input: &mut Input<'_>) {
        let end = if input.flag() { &mut self.client } else { &mut self.server };
        if let Some(packet) = end.wire.first_mut().filter(|packet| !packet.bytes.is_empty()) {
            let at = input.below(packet.bytes.len());
            packet.bytes[at] = input.byte();
        } else {
            let length = usize::from(input.byte());
            let bytes = input.take(length).to_vec();
            end.wire.push(Packet { bytes, fds: Vec::new() });
        }
    }

    fn check(&self) {
        for end in [&self.client, &self.server] {
            assert!(end.session.buffered_bytes() <= 2 * MESSAGE_MAX);
            assert!(!end.over || end.session.is_closed());
        }
    }

    /// The connection ends: whoever waits hears of it.
    fn end(mut self) {
        for end in [&mut self.client, &mut self.server] {
            end.session.receive_eof();
            end.listen();
            assert!(end.over && end.serials.is_empty() && !end.session.wants_write());
            for stream in std::mem::take(&mut end.streams) {
                while end.session.stream_read(stream).is_some() {}
                end.session.stream_release(stream);
            }
            assert_eq!(end.session.streams_held(), 0);
        }
        assert_eq!(self.client.session.pending_calls(), 0);
    }
}

fn lookup(_program: u32, procedure: i32) -> Option<Procedure> {
    let known = (0..48).contains(&procedure);
    known.then_some(Procedure {
        is_call: procedure % 8 != 7,
        before_auth: procedure % 4 == 2,
        takes_fds: procedure % 4 == 1,
    })
}

fn id(input: &mut Input<'_>) -> CallId {
    CallId { program: PROGRAM, version: 1 + u32::from(input.byte() == 9), procedure: i32::from(input.byte() % 64) }
}

fn stream_options(input: &mut Input<'_>) -> StreamOptions {
    let bits = input.byte();
    let overflow = if bits & 4 == 0 { Overflow::Fail } else { Overflow::Pause };
    StreamOptions::default().with_receives(bits & 1 == 0).with_holes(bits & 2 == 0).with_overflow(overflow)
}

fn transmit(from: &mut End, to: &mut End) {
    to.wire.extend(from.session.poll_transmit());
}

/// Whatever is refused can be told.
fn tell<T>(outcome: Result<T, SessionError>) {
    if let Err(error) = outcome {
        assert!(!error.to_string().is_empty() && !Error::from(error).message.is_empty());
    }
}

/// What the session's methods may be asked by number.
trait Forget {
    fn forget_one(&mut self, input: &mut Input<'_>, serials: &mut BTreeSet<u32>);
}

impl Forget for Session<u8> {
    fn forget_one(&mut self, input: &mut Input<'_>, serials: &mut BTreeSet<u32>) {
        let serial = u32::from(input.byte() % 16);
        self.forget(serial);
        serials.remove(&serial);
    }
}

impl End {
    fn new(session: Session<u8>) -> Self {
        End { session, wire: Vec::new(), streams: Vec::new(), serials: BTreeSet::new(), calls: Vec::new(), over: false }
    }

    fn make_call(&mut self, input: &mut Input<'_>) {
        let mut call = Call::new(id(input), vec![7; usize::from(input.byte())]);
        let bits = input.byte();
        call.fds = (0..bits % 4).collect();
        call.holds_input = bits & 8 != 0;
        call.stream = (bits & 16 != 0).then(|| stream_options(input));
        let opens_stream = call.stream.is_some();
        if let Ok(serial) = self.session.call(call) {
            assert!(self.serials.insert(serial));
            if opens_stream {
                self.streams.push(StreamId::of_call(serial));
            }
        }
    }

    fn answer(&mut self, input: &mut Input<'_>) {
        if self.calls.is_empty() {
            return;
        }
        let handle = self.calls.swap_remove(input.below(self.calls.len()));
        let bits = input.byte();
        if bits & 1 != 0 {
            let error = Error::new(ErrorDomain::RPC, ErrorCode::INTERNAL_ERROR, "fuzz");
            tell(self.session.reply_error(handle, &error));
            return;
        }
        let mut answer = Answer::new(vec![3; usize::from(input.byte())]);
        answer.fds = (0..(bits >> 1) % 4).collect();
        answer.stream = (bits & 16 != 0).then(|| stream_options(input));
        answer.layer = (bits & 32 != 0).then(|| Box::new(Mirror) as Box<dyn Layer>);
        match self.session.reply(handle, answer) {
            Ok(stream) => self.streams.extend(stream),
            Err(error) => tell::<()>(Err(error)),
        }
    }

    fn send_message(&mut self, input: &mut Input<'_>) {
        // refused beyond the backlog, and at a client
        tell(self.session.message(id(input), &vec![5; usize::from(input.byte())]));
    }

    /// Every outcome is right as long as nothing panics: the session refuses what does not fit its state.
    fn use_stream(&mut self, input: &mut Input<'_>) {
        if self.streams.is_empty() {
            return;
        }
        let stream = self.streams[input.below(self.streams.len())];
        let session = &mut self.session;
        match input.byte() % 8 {
            0 => tell(session.stream_send(stream, &vec![1; usize::from(input.byte())])),
            1 => tell(session.stream_send(stream, &vec![1; usize::from(input.byte()) << 14])),
            2 => tell(session.stream_send_hole(stream, u64::from(input.byte()) << (input.byte() % 64))),
            3 => tell(session.stream_end(stream)),
            4 => tell(session.stream_finish(stream)),
            5 => tell(session.stream_abort(stream)),
            6 => {
                let error = Error::new(ErrorDomain::STREAMS, ErrorCode::OPERATION_FAILED, "fuzz");
                tell(session.stream_fail(stream, &error));
            }
            _ if input.flag() => self.release(stream),
            _ => drop(session.stream_read(stream)),
        }
    }

    /// To release a stream whose call is under way is to forget the call.
    fn release(&mut self, stream: StreamId) {
        self.session.stream_release(stream);
        self.serials.retain(|serial| StreamId::of_call(*serial) != stream);
    }

    /// Hands the next packet over in pieces, if the session wants to read.
    fn deliver(&mut self, now: Duration, input: &mut Input<'_>) {
        if self.wire.is_empty() || !self.session.wants_read() {
            return;
        }
        let Packet { bytes, mut fds } = self.wire.remove(0);
        let at = input.below(bytes.len() + 1);
        let (first, second) = bytes.split_at(at);
        self.session.receive(now, first, &mut fds);
        self.listen();
        if self.session.wants_read() {
            self.session.receive(now, second, &mut fds);
        } else if !self.session.is_closed() {
            self.wire.insert(0, Packet { bytes: second.to_vec(), fds });
        }
    }

    fn control(&mut self, now: Duration, input: &mut Input<'_>) {
        let session = &mut self.session;
        match input.byte() % 16 {
            0 => session.receive_eof(),
            1 => session.close_now(),
            2 => session.close_when_sent(),
            3 => session.transport_failed(Error::new(ErrorDomain::RPC, ErrorCode::SYSTEM_ERROR, "fuzz")),
            4..6 => {
                let interval = Duration::from_secs(u64::from(input.byte() % 8));
                tell(session.start_keepalive(now, Keepalive { interval, count: u32::from(input.byte() % 4) }));
            }
            6 => session.stop_keepalive(),
            7 | 8 => session.set_authenticated(),
            9 => tell(session.resume_input(Some(Box::new(Mirror)))),
            _ => tell(session.resume_input(None)),
        }
    }

    /// Takes every event and keeps count.
    fn listen(&mut self) {
        while let Some(event) = self.session.poll_event() {
            assert!(!self.over, "{event:?} after the end");
            match event {
                Event::Reply { serial, .. } => assert!(self.serials.remove(&serial), "{serial} answered twice"),
                Event::Call(call) => self.calls.push(call.handle),
                Event::Closed { reason } => {
                    assert_eq!(self.session.close_reason(), Some(&reason));
                    assert!(!reason.to_string().is_empty());
                    self.over = true;
                }
                _ => {}
            }
        }
    }
}

/// A layer that turns every bit, and refuses one pair of bytes.
#[derive(Debug)]
struct Mirror;

impl Layer for Mirror {
    fn plain_max(&self) -> usize {
        50
    }

    fn encode(&mut self, plain: &[u8], out: &mut Vec<u8>) -> Result<(), LayerError> {
        out.extend(plain.iter().map(|byte| !byte));
        Ok(())
    }

    fn decode(&mut self, encoded: &[u8], out: &mut Vec<u8>) -> Result<(), LayerError> {
        if encoded.starts_with(&[0x55, 0x55]) {
            return Err(LayerError { detail: "a block that this layer never sends".into() });
        }
        out.extend(encoded.iter().map(|byte| !byte));
        Ok(())
    }
}
