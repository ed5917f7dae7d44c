//! Faults by seed: whatever happens to the connection, every call is answered once and every stream ends.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod support;

use std::collections::BTreeMap;

use ferrovirt_rpc::{Answer, Call, CloseReason, Event, Overflow, StreamId, StreamItem, StreamOptions};
use ferrovirt_testkit::{Fd, Frame, Pair, Random, Splitting, TlsLikePeer, for_each_seed};
use support::*;

/// A busy conversation: calls, events, an upload and a download at once.
struct Conversation {
    pair: Pair,
    calls: Vec<u32>,
    streams: Vec<StreamId>,
    answers: BTreeMap<u32, usize>,
    downloaded: Vec<u8>,
    uploaded: Vec<u8>,
    closed: Option<CloseReason>,
}

const STREAM_BYTES: usize = 3000;

impl Conversation {
    fn new(splitting: Splitting) -> Self {
        let mut pair = pair(splitting);
        let options = StreamOptions::default().with_overflow(Overflow::Pause);
        let plain = |procedure| call(procedure, b"some arguments");
        let mut calls = Vec::new();
        for procedure in [10, DOWNLOAD, 11, UPLOAD, 12, 13] {
            let opens_stream = procedure == DOWNLOAD || procedure == UPLOAD;
            let call = Call { stream: opens_stream.then_some(options), ..plain(procedure) };
            calls.push(pair.client.call(call).unwrap());
        }
        let streams = vec![StreamId::of_call(1), StreamId::of_call(3)];
        Self { pair, calls, streams, answers: BTreeMap::new(), downloaded: vec![], uploaded: vec![], closed: None }
    }

    fn run(&mut self) {
        loop {
            let at_server = self.pair.server_events();
            let at_client = self.pair.client_events();
            if at_server.is_empty() && at_client.is_empty() {
                return;
            }
            at_server.into_iter().for_each(|event| self.serve(event));
            at_client.into_iter().for_each(|event| self.follow(event));
        }
    }

    fn serve(&mut self, event: Event<Fd>) {
        let server = &mut self.pair.server;
        match event {
            Event::Call(call) => {
                let opens_stream = call.id.procedure == DOWNLOAD || call.id.procedure == UPLOAD;
                let options = StreamOptions::default().with_receives(call.id.procedure == UPLOAD);
                let answer = Answer { stream: opens_stream.then_some(options), ..Answer::new(call.payload) };
                // Refused when the connection broke meanwhile.
                let Ok(stream) = server.reply(call.handle, answer) else { return };
                let _ = server.message(Frame::id(LIFECYCLE), b"called");
                if let Some(stream) = stream.filter(|_| call.id.procedure == DOWNLOAD) {
                    server.stream_send(stream, &[4; STREAM_BYTES]).unwrap();
                    server.stream_end(stream).unwrap();
                }
            }
            Event::StreamReadable { stream } => {
                for item in read_all(server, stream) {
                    match item {
                        StreamItem::Data(data) => self.uploaded.extend(data),
                        StreamItem::End => drop(server.stream_finish(stream)),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    fn follow(&mut self, event: Event<Fd>) {
        let client = &mut self.pair.client;
        match event {
            Event::Reply { serial, result } => {
                *self.answers.entry(serial).or_default() += 1;
                if serial == 3 && result.is_ok() && !client.is_closed() {
                    let stream = StreamId::of_call(3);
                    client.stream_send(stream, &[8; STREAM_BYTES]).unwrap();
                    client.stream_finish(stream).unwrap();
                }
            }
            Event::StreamReadable { stream } => {
                for item in read_all(client, stream) {
                    match item {
                        StreamItem::Data(data) => self.downloaded.extend(data),
                        StreamItem::End => drop(client.stream_finish(stream)),
                        StreamItem::Closed(_) => self.streams.retain(|&open| open != stream),
                        _ => {}
                    }
                }
            }
            Event::Closed { reason } => assert_eq!(self.closed.replace(reason), None),
            _ => {}
        }
    }

    /// What holds however the conversation went.
    fn check(&self) {
        assert_eq!(self.answers.keys().copied().collect::<Vec<_>>(), self.calls);
        assert!(self.answers.values().all(|&times| times == 1), "{:?}", self.answers);
    }
}

#[test]
fn a_conversation_gives_the_same_however_it_is_cut() {
    let check = |splitting, adjust: &dyn Fn(&mut Pair)| {
        let mut talk = Conversation::new(splitting);
        adjust(&mut talk.pair);
        talk.run();
        talk.check();
        assert_eq!((&talk.downloaded, &talk.uploaded), (&vec![4; STREAM_BYTES], &vec![8; STREAM_BYTES]));
        assert_eq!((talk.closed, talk.streams), (None, vec![]));
    };
    for splitting in Splitting::all(1) {
        check(splitting, &|_| {});
        check(splitting, &|pair| (pair.up.room, pair.down.room) = (1, 1));
    }
    for_each_seed(200, |seed| {
        let mut random = Random::new(seed);
        let rooms = (1 + random.below(500), 1 + random.below(500));
        check(Splitting::Random(seed), &|pair| (pair.up.room, pair.down.room) = rooms);
    });
}

/// The connection breaks at every byte, in both directions.
#[test]
fn a_break_anywhere_answers_each_call_once_and_ends_each_stream() {
    let mut whole = Conversation::new(Splitting::Whole);
    whole.run();
    let lengths = (whole.pair.up.bytes_read(), whole.pair.down.bytes_read());
    let check = |splitting, up: Option<usize>, down: Option<usize>| {
        let mut talk = Conversation::new(splitting);
        (talk.pair.up.cut_at, talk.pair.down.cut_at) = (up, down);
        talk.run();
        talk.check();
        assert_eq!(talk.closed, Some(CloseReason::Eof), "cut at {up:?} {down:?}");
        let opened = |serial: u32| talk.streams.contains(&StreamId::of_call(serial));
        assert!(!opened(1) && !opened(3), "streams that did not end: {:?}", talk.streams);
        assert!(!talk.pair.client.wants_write() && !talk.pair.client.wants_read());
        assert_eq!(talk.pair.client.buffered_bytes(), 0);
    };
    for cut in 0..lengths.0 {
        check(Splitting::Whole, Some(cut), None);
    }
    for cut in 0..lengths.1 {
        check(Splitting::Whole, None, Some(cut));
    }
    for_each_seed(100, |seed| {
        let mut random = Random::new(seed);
        check(Splitting::Random(seed), Some(random.below(lengths.0)), None);
        check(Splitting::Random(seed), None, Some(random.below(lengths.1)));
    });
}

#[test]
fn a_stalled_reader_delays_and_loses_nothing() {
    each_splitting(|splitting| {
        let mut talk = Conversation::new(splitting);
        talk.pair.down.stalled = true;
        talk.run();
        assert!(talk.answers.is_empty());
        talk.pair.down.stalled = false;
        talk.run();
        talk.check();
        assert_eq!(talk.downloaded.len(), STREAM_BYTES);
    });
}

/// libvirt over GnuTLS reads one packet a record: two in one stall it, so a packet handed out is exactly one.
#[test]
fn no_packet_handed_out_holds_a_second_one() {
    let mut peer = client(Splitting::Whole);
    let stream = Some(StreamOptions::default());
    let serial = start(&mut peer, Call { stream, ..call(UPLOAD, &[]) });
    peer.send(&Frame::reply(UPLOAD, serial, &[]));
    for _ in 0..3 {
        peer.session.call(call(10, b"args")).unwrap();
        peer.session.stream_send(StreamId::of_call(serial), b"data").unwrap();
        peer.send(&Frame::ping());
    }
    let packets: Vec<_> = std::iter::from_fn(|| peer.session.poll_transmit()).map(|packet| packet.bytes).collect();
    assert_eq!(packets.len(), 9);
    let mut apart = TlsLikePeer::default();
    packets.iter().for_each(|packet| apart.record(packet));
    assert_eq!((apart.seen().len(), apart.unseen_bytes()), (9, 0));
    let mut joined = TlsLikePeer::default();
    joined.record(&packets.concat());
    assert_eq!(joined.seen().len(), 1, "the peer stalls on joined packets");
}
