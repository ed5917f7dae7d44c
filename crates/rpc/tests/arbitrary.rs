//! Bytes of any kind: no panic, no memory beyond the limits.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod support;

use ferrovirt_rpc::{Answer, Call, ClientConfig, Event, Session, StreamId, StreamOptions, frame::MESSAGE_MAX};
use ferrovirt_testkit::Fd;
use proptest::{collection::vec, prelude::*};
use support::*;

/// Packets that are nearly right reach deeper than noise.
fn nearly_a_packet() -> impl Strategy<Value = Vec<u8>> {
    let length = prop_oneof![9 => Just(None), 1 => any::<u32>().prop_map(Some)];
    let program = prop_oneof![8 => Just(0x2000_8086u32), 1 => Just(0x6b65_6570), 1 => any::<u32>()];
    let version = prop_oneof![9 => Just(1u32), 1 => any::<u32>()];
    let procedure = prop_oneof![Just(UPLOAD), Just(DOWNLOAD), Just(FEATURE), Just(WITH_FILES), 0..460, any::<i32>()];
    let kind = prop_oneof![9 => 0..8i32, 1 => any::<i32>()];
    let serial = prop_oneof![9 => 0..6u32, 1 => any::<u32>()];
    let status = prop_oneof![9 => 0..4i32, 1 => any::<i32>()];
    (length, program, version, procedure, kind, serial, status, vec(any::<u8>(), 0..60)).prop_map(
        |(length, program, version, procedure, kind, serial, status, payload)| {
            let length = length.unwrap_or(28 + payload.len() as u32);
            let words = [length, program, version, procedure as u32, kind as u32, serial, status as u32];
            words.into_iter().flat_map(u32::to_be_bytes).chain(payload).collect()
        },
    )
}

fn input() -> impl Strategy<Value = Vec<u8>> {
    let noise = vec(any::<u8>(), 0..200);
    vec(prop_oneof![9 => nearly_a_packet(), 1 => noise], 0..30).prop_map(|parts| parts.concat())
}

/// Feeds `bytes` in pieces, does what the owner would do at each event, checks the memory.
fn feed(session: &mut Session<Fd>, bytes: &[u8], piece: usize, mut act: impl FnMut(&mut Session<Fd>, Event<Fd>)) {
    let mut ended = false;
    for (index, piece) in bytes.chunks(piece).enumerate() {
        let now = SECOND * index as u32;
        session.receive(now, piece, &mut vec![1, 2, 3]);
        session.handle_timeout(now);
        while let Some(event) = session.poll_event() {
            assert!(!ended, "an event behind the last: {event:?}");
            ended = matches!(event, Event::Closed { .. });
            act(session, event);
        }
        if index % 3 == 0 {
            while session.poll_transmit().is_some() {}
        }
        // What was sent so far, the answers to it, and room that grows by doubling: never the announced length.
        assert!(session.buffered_bytes() <= 65_536 + 16 * bytes.len() && session.buffered_bytes() < MESSAGE_MAX);
    }
}

fn busy_client(passes_fds: bool) -> Session<Fd> {
    let mut session = Session::client(ClientConfig::default().with_fds(passes_fds));
    for procedure in [10, UPLOAD, DOWNLOAD, WITH_FILES, FEATURE] {
        let stream = [UPLOAD, DOWNLOAD].contains(&procedure).then(|| StreamOptions::default().with_holes(true));
        let holds_input = procedure == FEATURE;
        session.call(Call { stream, holds_input, ..call(procedure, &[]) }).unwrap();
    }
    session.forget(3);
    session
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn a_client_bears_any_bytes(bytes in input(), piece in 1usize..300, passes_fds: bool) {
        let mut session = busy_client(passes_fds);
        let mut answered = vec![];
        feed(&mut session, &bytes, piece, |session, event| match event {
            Event::Reply { serial, .. } => {
                assert!(!answered.contains(&serial) && serial != 3);
                answered.push(serial);
                let _ = session.resume_input(None);
                let _ = session.stream_send(StreamId::of_call(serial), b"data");
            }
            Event::StreamReadable { stream } => drop(read_all(session, stream)),
            _ => {}
        });
        session.receive_eof();
        let rest = std::iter::from_fn(|| session.poll_event()).filter(|event| matches!(event, Event::Reply { .. }));
        prop_assert_eq!(answered.len() + rest.count(), 4);
    }

    #[test]
    fn a_server_bears_any_bytes(bytes in input(), piece in 1usize..300, passes_fds: bool) {
        let mut config = server_config();
        config.passes_fds = passes_fds;
        let mut session = Session::server(config);
        feed(&mut session, &bytes, piece, |session, event| match event {
            Event::Call(call) => {
                let opens_stream = [UPLOAD, DOWNLOAD].contains(&call.id.procedure);
                let options = StreamOptions::default().with_holes(true).with_receives(call.id.procedure == UPLOAD);
                let answer = Answer { stream: opens_stream.then_some(options), ..Answer::new(call.payload) };
                let _ = session.reply(call.handle, answer);
            }
            Event::StreamReadable { stream } => drop(read_all(session, stream)),
            _ => {}
        });
    }

    #[test]
    fn any_cut_of_any_bytes_gives_the_same_events(bytes in input(), piece in 1usize..40) {
        let events = |piece| {
            let mut session = busy_client(false);
            let mut seen = vec![];
            for part in bytes.chunks(piece) {
                session.receive(SECOND, part, &mut vec![]);
                while let Some(event) = session.poll_event() {
                    let _ = session.resume_input(None);
                    seen.push(format!("{event:?}"));
                }
            }
            seen
        };
        prop_assert_eq!(events(piece), events(usize::MAX));
    }
}
