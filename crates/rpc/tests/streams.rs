//! Streams: both directions, end, finish, abort, failure, holes, windows.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod support;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_rpc::{
    Answer, Call, CallHandle, ClientConfig, CloseReason, Event, Overflow, ProtocolError, STREAM_WINDOW, Session,
    SessionError, StreamId, StreamItem, StreamOptions, StreamOutcome,
    frame::{HEAD_BYTES, Kind, STREAM_CHUNK_MAX},
};
use ferrovirt_testkit::{Fd, Frame, Pair, ScriptedPeer, Splitting};
use support::*;

fn download() -> StreamOptions {
    StreamOptions::default()
}

fn upload() -> StreamOptions {
    StreamOptions::default().with_receives(false)
}

fn stream_call(procedure: i32, options: StreamOptions) -> Call<Fd> {
    Call { stream: Some(options), ..call(procedure, &[]) }
}

fn stream_answer(options: StreamOptions) -> Answer<Fd> {
    Answer { stream: Some(options), ..Answer::new(vec![]) }
}

/// A client whose stream-opening call has been answered.
fn opened_client(procedure: i32, options: StreamOptions, splitting: Splitting) -> (ScriptedPeer, StreamId) {
    let mut peer = client(splitting);
    let serial = start(&mut peer, stream_call(procedure, options));
    peer.send(&Frame::reply(procedure, serial, &[]));
    assert_eq!(peer.events().len(), 1);
    (peer, StreamId::of_call(serial))
}

/// A server that has answered call 0 with a stream.
fn opened_server(procedure: i32, options: StreamOptions, splitting: Splitting) -> (ScriptedPeer, StreamId) {
    let mut peer = server(splitting);
    peer.send(&Frame::call(procedure, 0, &[]));
    let handle = incoming(peer.events()).handle;
    let stream = peer.session.reply(handle, stream_answer(options)).unwrap().unwrap();
    peer.expect(&Frame::reply(procedure, 0, &[]));
    (peer, stream)
}

/// Both ends with an open stream.
fn opened_pair(
    procedure: i32,
    client: StreamOptions,
    server: StreamOptions,
    splitting: Splitting,
) -> (Pair, StreamId, StreamId) {
    let mut pair = pair(splitting);
    let serial = pair.client.call(stream_call(procedure, client)).unwrap();
    let handle: CallHandle = incoming(pair.server_events()).handle;
    let at_server = pair.server.reply(handle, stream_answer(server)).unwrap().unwrap();
    assert_eq!(pair.client_events().len(), 1);
    (pair, StreamId::of_call(serial), at_server)
}

fn data(items: &[StreamItem]) -> Vec<u8> {
    items.iter().flat_map(|item| if let StreamItem::Data(data) = item { data.clone() } else { vec![] }).collect()
}

fn failure(text: &str) -> Error {
    Error::new(ErrorDomain::STREAMS, ErrorCode::RPC, text)
}

/// The payload of a failed stream's last packet, as a server writes it.
fn encoded(error: &Error) -> Vec<u8> {
    let (mut peer, stream) = opened_server(DOWNLOAD, download(), Splitting::Whole);
    peer.session.stream_fail(stream, error).unwrap();
    peer.receive().unwrap().payload
}

#[test]
fn a_download_goes_reply_data_end_finish_confirmation() {
    each_splitting(|splitting| {
        let (mut peer, stream) = opened_client(DOWNLOAD, download(), splitting);
        peer.send_all(&[
            Frame::data(DOWNLOAD, 0, b"some "),
            Frame::data(DOWNLOAD, 0, b"bytes"),
            Frame::data(DOWNLOAD, 0, &[]),
        ]);
        assert_eq!(peer.events(), [Event::StreamReadable { stream }]);
        let items = read_all(&mut peer.session, stream);
        assert_eq!((data(&items).as_slice(), items.last()), (&b"some bytes"[..], Some(&StreamItem::End)));
        peer.expect_nothing();
        peer.session.stream_finish(stream).unwrap();
        peer.expect(&Frame::finish(DOWNLOAD, 0));
        peer.send(&Frame::finish(DOWNLOAD, 0));
        let outcome = StreamOutcome::Finished;
        assert!(peer.events().contains(&Event::StreamClosed { stream, outcome: outcome.clone() }));
        assert_eq!(read_all(&mut peer.session, stream), [StreamItem::Closed(outcome)]);
        assert_eq!(peer.session.streams_held(), 0);
    });
}

#[test]
fn a_download_is_sent_as_captured() {
    let (mut peer, stream) = opened_server(DOWNLOAD, upload(), Splitting::Whole);
    peer.session.stream_send(stream, b"bytes").unwrap();
    peer.session.stream_end(stream).unwrap();
    assert_eq!(peer.session.stream_send(stream, b"more"), Err(SessionError::StreamEnded));
    peer.expect(&Frame::data(DOWNLOAD, 0, b"bytes"));
    peer.expect(&Frame::data(DOWNLOAD, 0, &[]));
    peer.send(&Frame::finish(DOWNLOAD, 0));
    assert_eq!(read_all(&mut peer.session, stream), [StreamItem::End]);
    peer.session.stream_finish(stream).unwrap();
    peer.expect(&Frame::finish(DOWNLOAD, 0));
    assert_eq!(peer.session.streams_held(), 0);
}

#[test]
fn an_upload_arrives_whole_and_is_confirmed_after_it_is_consumed() {
    each_splitting(|splitting| {
        let (mut pair, up, down) = opened_pair(UPLOAD, upload(), download(), splitting);
        let sent: Vec<u8> = (0..10_000u32).flat_map(u32::to_be_bytes).collect();
        assert_eq!(pair.client.stream_send(up, &sent), Ok(sent.len()));
        pair.client.stream_finish(up).unwrap();
        assert_eq!(pair.client.stream_send(up, b"more"), Err(SessionError::StreamEnded));
        assert!(pair.server_events().contains(&Event::StreamReadable { stream: down }));
        let items = read_all(&mut pair.server, down);
        assert_eq!((data(&items), items.last()), (sent, Some(&StreamItem::End)));
        assert_eq!(pair.client_events(), []);
        pair.server.stream_finish(down).unwrap();
        let outcome = StreamOutcome::Finished;
        assert!(pair.client_events().contains(&Event::StreamClosed { stream: up, outcome }));
    });
}

#[test]
fn an_empty_packet_in_an_upload_means_nothing() {
    let (mut peer, stream) = opened_server(UPLOAD, download(), Splitting::Whole);
    peer.send_all(&[Frame::data(UPLOAD, 0, &[]), Frame::data(UPLOAD, 0, b"x")]);
    assert_eq!(read_all(&mut peer.session, stream), [StreamItem::Data(b"x".to_vec())]);
}

#[test]
fn data_may_overtake_the_reply() {
    each_splitting(|splitting| {
        let mut peer = client(splitting);
        let serial = start(&mut peer, stream_call(DOWNLOAD, download()));
        let stream = StreamId::of_call(serial);
        peer.send_all(&[
            Frame::data(DOWNLOAD, serial, b"early"),
            Frame::reply(DOWNLOAD, serial, &[]),
            Frame::data(DOWNLOAD, serial, b" late"),
        ]);
        let events = peer.events();
        assert!(matches!(events[..], [Event::StreamReadable { .. }, Event::Reply { result: Ok(_), .. }]), "{events:?}");
        assert_eq!(data(&read_all(&mut peer.session, stream)), b"early late");
    });
}

#[test]
fn a_failed_call_opens_no_stream() {
    each_splitting(|splitting| {
        let mut peer = client(splitting);
        let serial = start(&mut peer, stream_call(DOWNLOAD, download()));
        let payload = encoded(&failure("no"));
        peer.send_all(&[Frame::error(DOWNLOAD, serial, &payload), Frame::data(DOWNLOAD, serial, b"late")]);
        assert!(matches!(peer.events()[..], [Event::Reply { result: Err(_), .. }]));
        assert_eq!(peer.session.streams_held(), 0);
        assert_eq!(peer.session.stream_finish(StreamId::of_call(serial)), Err(SessionError::NoStream));
    });
}

#[test]
fn an_abort_drops_what_was_queued_and_waits_for_the_confirmation() {
    each_splitting(|splitting| {
        let (mut pair, up, down) = opened_pair(UPLOAD, upload(), download(), splitting);
        pair.client.stream_send(up, &[7; 1000]).unwrap();
        pair.client.stream_abort(up).unwrap();
        let outcome = StreamOutcome::Aborted;
        assert!(pair.server_events().contains(&Event::StreamClosed { stream: down, outcome: outcome.clone() }));
        assert_eq!(read_all(&mut pair.server, down), [StreamItem::Closed(outcome.clone())]);
        assert!(pair.client_events().contains(&Event::StreamClosed { stream: up, outcome }));
        assert_eq!((pair.server.streams_held(), pair.server.requests_under_way()), (0, 0));
    });
}

#[test]
fn data_between_an_abort_and_its_confirmation_is_dropped() {
    let (mut peer, stream) = opened_client(DOWNLOAD, download(), Splitting::Whole);
    peer.send(&Frame::data(DOWNLOAD, 0, b"unread"));
    peer.session.stream_abort(stream).unwrap();
    peer.expect(&Frame::abort(DOWNLOAD, 0));
    peer.send_all(&[
        Frame::data(DOWNLOAD, 0, b"queued"),
        Frame::data(DOWNLOAD, 0, &[]),
        Frame::finish(DOWNLOAD, 0),
        Frame::data(DOWNLOAD, 0, b"late"),
    ]);
    assert_eq!(read_all(&mut peer.session, stream), [StreamItem::Closed(StreamOutcome::Aborted)]);
    assert!(!peer.session.is_closed());
}

#[test]
fn a_failure_arrives_with_its_error_and_is_not_answered() {
    each_splitting(|splitting| {
        let (mut pair, up, down) = opened_pair(UPLOAD, upload(), download(), splitting);
        let full = Error::system(ErrorDomain::STREAMS, 28, "cannot write to stream");
        pair.server.stream_fail(down, &full).unwrap();
        pair.run();
        let items = read_all(&mut pair.client, up);
        let [StreamItem::Closed(StreamOutcome::Failed(error))] = &items[..] else { panic!("{items:?}") };
        assert_eq!((error.code, error.int1, &error.message), (ErrorCode::SYSTEM_ERROR, 28, &full.message));
        assert_eq!(pair.client.stream_finish(up), Err(SessionError::NoStream));
        assert!(!pair.client.wants_write());
    });
}

#[test]
fn what_came_before_a_failure_can_still_be_read() {
    let (mut peer, stream) = opened_client(DOWNLOAD, download(), Splitting::Whole);
    let payload = encoded(&failure("gone"));
    peer.send_all(&[Frame::data(DOWNLOAD, 0, b"part"), Frame::stream_error(DOWNLOAD, 0, &payload)]);
    let outcome = StreamOutcome::Failed(failure("gone"));
    assert_eq!(read_all(&mut peer.session, stream), [StreamItem::Data(b"part".to_vec()), StreamItem::Closed(outcome)]);
}

#[test]
fn packets_behind_the_end_of_a_stream_are_dropped_by_both_roles() {
    each_splitting(|splitting| {
        let (mut at_client, stream) = opened_client(DOWNLOAD, download(), splitting);
        at_client.session.stream_finish(stream).unwrap();
        at_client.expect(&Frame::finish(DOWNLOAD, 0));
        let late = [
            Frame::finish(DOWNLOAD, 0),
            Frame::data(DOWNLOAD, 0, b"late"),
            Frame::hole(DOWNLOAD, 0, 5, 0),
            Frame::finish(DOWNLOAD, 0),
        ];
        at_client.send_all(&late);
        assert_eq!(read_all(&mut at_client.session, stream), [StreamItem::Closed(StreamOutcome::Finished)]);
        assert!(!at_client.session.is_closed());

        let (mut at_server, stream) = opened_server(UPLOAD, download(), splitting);
        at_server.session.stream_finish(stream).unwrap();
        at_server.expect(&Frame::finish(UPLOAD, 0));
        at_server.send_all(&[Frame::data(UPLOAD, 0, b"late"), Frame::hole(UPLOAD, 0, 5, 0), Frame::abort(UPLOAD, 0)]);
        at_server.expect_nothing();
        assert!(!at_server.session.is_closed());
    });
}

#[test]
fn a_client_status_that_means_nothing_aborts_the_stream() {
    let (mut peer, stream) = opened_server(UPLOAD, download(), Splitting::Whole);
    peer.send(&Frame::finish(UPLOAD, 0).with_status(5));
    let error = failure("stream aborted with unexpected status 5");
    peer.expect(&Frame::stream_error(UPLOAD, 0, &encoded(&error)));
    assert_eq!(read_all(&mut peer.session, stream), [StreamItem::Closed(StreamOutcome::Failed(error))]);
}

#[test]
fn writing_to_a_download_fails_it() {
    for frame in [Frame::data(DOWNLOAD, 0, b"x"), Frame::hole(DOWNLOAD, 0, 9, 0)] {
        let (mut peer, stream) = opened_server(DOWNLOAD, upload(), Splitting::Whole);
        peer.session.stream_end(stream).unwrap();
        peer.expect(&Frame::data(DOWNLOAD, 0, &[]));
        peer.send(&frame);
        peer.expect(&Frame::stream_error(DOWNLOAD, 0, &encoded(&failure("stream had unexpected termination"))));
    }
}

#[test]
fn holes_go_both_ways_between_data() {
    each_splitting(|splitting| {
        let holes = StreamOptions::default().with_holes(true);
        let (mut pair, at_client, at_server) = opened_pair(201, holes, holes, splitting);
        let expected = [StreamItem::Data(b"a".to_vec()), StreamItem::Hole(0x9_0000), StreamItem::Data(b"b".to_vec())];
        send_data_around_a_hole(&mut pair.client, at_client);
        pair.run();
        assert_eq!(read_all(&mut pair.server, at_server), expected);
        send_data_around_a_hole(&mut pair.server, at_server);
        pair.run();
        assert_eq!(read_all(&mut pair.client, at_client), expected);
    });
}

/// Captured: a hole of 0x90000 bytes in an upload, serial 10.
#[test]
fn a_hole_is_written_as_captured() {
    let mut peer = client(Splitting::Whole);
    for _ in 0..10 {
        start(&mut peer, call(10, &[]));
    }
    let serial = start(&mut peer, stream_call(UPLOAD, upload().with_holes(true)));
    peer.send(&Frame::reply(UPLOAD, serial, &[]));
    peer.session.stream_send_hole(StreamId::of_call(serial), 0x9_0000).unwrap();
    let captured = hex("00000028 20008086 00000001 000000d0 00000006 0000000a 00000002 00000000 00090000 00000000");
    assert_eq!(peer.session.poll_transmit().unwrap().bytes, captured);
}

#[test]
fn a_client_refuses_holes_it_did_not_ask_for_and_bad_ones() {
    let rows = [(false, 5, 0), (true, 0, 0), (true, -5, 0), (true, 5, 1)];
    for (holes, length, flags) in rows {
        let (mut peer, stream) = opened_client(DOWNLOAD, download().with_holes(holes), Splitting::Whole);
        peer.send(&Frame::hole(DOWNLOAD, 0, length, flags));
        let items = read_all(&mut peer.session, stream);
        assert!(matches!(items[..], [StreamItem::Closed(StreamOutcome::Failed(_))]), "{length} {flags}: {items:?}");
        peer.expect(&Frame::abort(DOWNLOAD, 0));
        peer.send_all(&[Frame::data(DOWNLOAD, 0, b"late"), Frame::finish(DOWNLOAD, 0)]);
        assert!(!peer.session.is_closed());
    }
}

#[test]
fn a_server_hangs_up_at_holes_that_were_not_agreed_on() {
    let (mut peer, _) = opened_server(UPLOAD, download(), Splitting::Whole);
    peer.send(&Frame::hole(UPLOAD, 0, 5, 0));
    let reason = CloseReason::Protocol(ProtocolError::UnexpectedHole { serial: 0 });
    assert_eq!(peer.session.close_reason(), Some(&reason));
    peer.expect_nothing();
}

/// libvirtd answers with a reply, at which its own client hangs up.
#[test]
fn a_server_answers_a_refused_hole_on_the_stream() {
    for (length, flags) in [(-1, 0), (5, 2)] {
        let (mut peer, _) = opened_server(UPLOAD, download().with_holes(true), Splitting::Whole);
        peer.send(&Frame::hole(UPLOAD, 0, length, flags));
        let answer = peer.receive().unwrap();
        assert_eq!((answer.header.kind, answer.header.status.0), (Kind::STREAM, 1));
        assert!(!peer.session.is_closed());
    }
}

#[test]
fn a_client_survives_libvirtds_answer_to_a_refused_hole() {
    let (mut peer, stream) = opened_client(UPLOAD, upload().with_holes(true), Splitting::Whole);
    peer.session.stream_send_hole(stream, 5).unwrap();
    peer.send(&Frame::error(UPLOAD, 0, &encoded(&failure("no holes"))));
    let outcome = StreamOutcome::Failed(failure("no holes"));
    assert_eq!(read_all(&mut peer.session, stream), [StreamItem::Closed(outcome)]);
    assert!(!peer.session.is_closed());
}

#[test]
fn holes_that_cannot_be_sent_are_refused_here() {
    let (mut peer, stream) = opened_client(UPLOAD, upload(), Splitting::Whole);
    assert_eq!(peer.session.stream_send_hole(stream, 5), Err(SessionError::HoleRefused { length: 5 }));
    let (mut peer, stream) = opened_client(UPLOAD, upload().with_holes(true), Splitting::Whole);
    for length in [0, u64::MAX] {
        assert_eq!(peer.session.stream_send_hole(stream, length), Err(SessionError::HoleRefused { length }));
    }
}

#[test]
fn long_data_goes_out_in_libvirts_chunks() {
    let (mut peer, stream) = opened_client(UPLOAD, upload(), Splitting::Whole);
    let sent = vec![9; STREAM_CHUNK_MAX * 2 + 1];
    assert_eq!(peer.session.stream_send(stream, &sent), Ok(sent.len()));
    let sizes: Vec<_> = std::iter::from_fn(|| peer.receive()).map(|frame| frame.payload.len()).collect();
    assert_eq!(sizes, [STREAM_CHUNK_MAX, STREAM_CHUNK_MAX, 1]);
}

/// A packet that was filled in place is the packet that a copy would have made.
#[test]
fn data_in_its_packet_goes_out_like_any_other() {
    let (mut peer, stream) = opened_client(UPLOAD, upload(), Splitting::Whole);
    let packet = |data: &[u8]| [&[0xee; HEAD_BYTES][..], data].concat();
    let mut filled = packet(b"data");
    assert_eq!(peer.session.stream_send_packet(stream, &mut filled), Ok(true));
    assert_eq!(filled, b"");
    peer.expect(&Frame::data(UPLOAD, 0, b"data"));
    // None of these is data, and an empty packet would end the stream.
    for mut nothing in [packet(b""), vec![1; 5], Vec::new()] {
        assert_eq!(peer.session.stream_send_packet(stream, &mut nothing), Ok(true));
    }
    peer.expect_nothing();
    let mut long = packet(&vec![0; STREAM_CHUNK_MAX + 1]);
    let refused = SessionError::PayloadTooLarge { length: STREAM_CHUNK_MAX + 1 };
    assert_eq!(peer.session.stream_send_packet(stream, &mut long), Err(refused));
    let full = packet(&vec![0; STREAM_CHUNK_MAX]);
    while peer.session.stream_send_packet(stream, &mut full.clone()) == Ok(true) {}
    let mut waits = full.clone();
    assert_eq!(peer.session.stream_send_packet(stream, &mut waits), Ok(false));
    assert_eq!(waits, full);
    while peer.receive().is_some() {}
    assert_eq!(peer.events(), [Event::StreamWritable { stream }]);
}

#[test]
fn a_writer_is_refused_when_too_much_waits_and_told_when_there_is_room() {
    let (mut peer, stream) = opened_client(UPLOAD, upload(), Splitting::Whole);
    let much = vec![0; 8 << 20];
    let taken = peer.session.stream_send(stream, &much).unwrap();
    assert!(taken > 0 && taken < 2 << 20, "{taken}");
    assert_eq!(peer.session.stream_send(stream, b"x"), Ok(0));
    assert_eq!(peer.events(), []);
    while peer.receive().is_some() {}
    assert_eq!(peer.events(), [Event::StreamWritable { stream }]);
    assert_eq!(peer.session.stream_send(stream, b"x"), Ok(1));
}

#[test]
fn calls_go_before_stream_data_and_streams_take_turns() {
    let (mut peer, first) = opened_client(UPLOAD, upload(), Splitting::Whole);
    let second = start(&mut peer, stream_call(UPLOAD, upload()));
    peer.send(&Frame::reply(UPLOAD, second, &[]));
    let second = StreamId::of_call(second);
    for _ in 0..2 {
        peer.session.stream_send(first, b"1").unwrap();
    }
    peer.session.stream_send(second, b"2").unwrap();
    let serial = peer.session.call(call(10, &[])).unwrap();
    peer.send(&Frame::ping());
    peer.expect(&Frame::pong());
    peer.expect(&Frame::call(10, serial, &[]));
    peer.expect(&Frame::data(UPLOAD, 0, b"1"));
    peer.expect(&Frame::data(UPLOAD, 1, b"2"));
    peer.expect(&Frame::data(UPLOAD, 0, b"1"));
}

#[test]
fn a_reader_that_falls_behind_loses_its_stream_and_nothing_else() {
    each_splitting(|splitting| {
        let config = small_window();
        let mut peer = ScriptedPeer::new(Session::client(config), splitting);
        let serial = start(&mut peer, stream_call(DOWNLOAD, download()));
        let stream = StreamId::of_call(serial);
        let waiting = start(&mut peer, call(10, &[]));
        peer.send(&Frame::reply(DOWNLOAD, serial, &[]));
        peer.send_all(&vec![Frame::data(DOWNLOAD, serial, &[1; 300]); 9]);
        peer.send(&Frame::reply(10, waiting, b"fine"));
        let outcome = StreamOutcome::Overflowed;
        let events = peer.events();
        assert!(events.contains(&Event::StreamClosed { stream, outcome: outcome.clone() }), "{events:?}");
        assert!(matches!(events.last(), Some(Event::Reply { result: Ok(_), .. })));
        peer.expect(&Frame::abort(DOWNLOAD, serial));
        let items = read_all(&mut peer.session, stream);
        assert_eq!((items.len(), items.last()), (3, Some(&StreamItem::Closed(outcome))));
    });
}

#[test]
fn a_reader_that_may_pause_stops_the_connection_until_it_catches_up() {
    each_splitting(|splitting| {
        let mut pair = Pair::new(small_window(), server_config(), splitting);
        let options = download().with_overflow(Overflow::Pause);
        let serial = pair.client.call(stream_call(DOWNLOAD, options)).unwrap();
        let stream = StreamId::of_call(serial);
        let handle = incoming(pair.server_events()).handle;
        let at_server = pair.server.reply(handle, stream_answer(upload())).unwrap().unwrap();
        for piece in 0..50u8 {
            pair.server.stream_send(at_server, &[piece; 100]).unwrap();
        }
        pair.server.stream_end(at_server).unwrap();
        pair.run();
        assert!(!pair.client.wants_read(), "the window is full");
        let mut items = Vec::new();
        loop {
            pair.run();
            items.extend(read_all(&mut pair.client, stream));
            if items.last() == Some(&StreamItem::End) {
                break;
            }
        }
        assert_eq!(data(&items), (0..50u8).flat_map(|piece| [piece; 100]).collect::<Vec<_>>());
    });
}

#[test]
fn the_window_is_four_mebibytes() {
    let (mut peer, stream) = opened_client(DOWNLOAD, download(), Splitting::Whole);
    let chunk = Frame::data(DOWNLOAD, 0, &vec![0; STREAM_CHUNK_MAX]);
    for _ in 0..20 {
        peer.send(&chunk);
        assert!(peer.session.buffered_bytes() <= STREAM_WINDOW);
    }
    let items = read_all(&mut peer.session, stream);
    assert_eq!((items.len(), items.last()), (16, Some(&StreamItem::Closed(StreamOutcome::Overflowed))));
}

#[test]
fn unread_upload_packets_hold_the_clients_request_slots() {
    each_splitting(|splitting| {
        let (mut pair, up, down) = opened_pair(UPLOAD, upload(), download(), splitting);
        for _ in 0..9 {
            pair.client.stream_send(up, b"x").unwrap();
        }
        pair.run();
        assert_eq!((pair.server.requests_under_way(), pair.server.wants_read()), (5, false));
        let mut items = Vec::new();
        while items.len() < 9 {
            pair.run();
            items.extend(read_all(&mut pair.server, down));
        }
        assert!(pair.server.wants_read());
    });
}

#[test]
fn forgetting_the_call_of_a_stream_aborts_the_stream_once_it_exists() {
    each_splitting(|splitting| {
        let mut peer = client(splitting);
        let serial = start(&mut peer, stream_call(DOWNLOAD, download().with_overflow(Overflow::Pause)));
        peer.send(&Frame::data(DOWNLOAD, serial, b"early"));
        peer.session.forget(serial);
        peer.expect_nothing();
        peer.send_all(&[Frame::data(DOWNLOAD, serial, b"more"), Frame::reply(DOWNLOAD, serial, &[])]);
        peer.expect(&Frame::abort(DOWNLOAD, serial));
        peer.send_all(&[Frame::data(DOWNLOAD, serial, b"late"), Frame::finish(DOWNLOAD, serial)]);
        assert_eq!((peer.session.streams_held(), peer.session.is_closed()), (0, false));
    });
}

#[test]
fn letting_go_of_an_open_stream_tells_the_peer() {
    let (mut peer, stream) = opened_client(DOWNLOAD, download(), Splitting::Whole);
    peer.session.stream_release(stream);
    peer.expect(&Frame::abort(DOWNLOAD, 0));
    peer.send(&Frame::finish(DOWNLOAD, 0));
    assert_eq!((peer.session.streams_held(), peer.session.is_closed()), (0, false));

    let (mut peer, stream) = opened_server(UPLOAD, download(), Splitting::Whole);
    peer.session.stream_release(stream);
    assert_eq!(peer.receive().unwrap().header.status.0, 1);
    assert_eq!(peer.session.streams_held(), 0);
}

#[test]
fn a_lost_connection_fails_its_streams() {
    let (mut peer, stream) = opened_client(DOWNLOAD, download(), Splitting::Whole);
    peer.send(&Frame::data(DOWNLOAD, 0, b"part"));
    peer.session.receive_eof();
    let outcome = StreamOutcome::Failed(Error::from(&CloseReason::Eof));
    assert_eq!(read_all(&mut peer.session, stream), [StreamItem::Data(b"part".to_vec()), StreamItem::Closed(outcome)]);
}

fn send_data_around_a_hole(session: &mut Session<Fd>, stream: StreamId) {
    session.stream_send(stream, b"a").unwrap();
    assert_eq!(session.stream_send_hole(stream, 0x9_0000), Ok(true));
    session.stream_send(stream, b"b").unwrap();
}

fn small_window() -> ClientConfig {
    let mut config = ClientConfig::default();
    config.stream_window = 1000;
    config
}

#[test]
fn the_end_of_a_stream_gives_back_the_slots_of_what_was_unread() {
    let endings = [Frame::abort(UPLOAD, 0), Frame::finish(UPLOAD, 0).with_status(9), Frame::hole(UPLOAD, 0, -1, 0)];
    for ending in endings {
        let (mut peer, _) = opened_server(UPLOAD, download().with_holes(true), Splitting::Whole);
        peer.send_all(&[Frame::data(UPLOAD, 0, b"a"), Frame::hole(UPLOAD, 0, 5, 0), Frame::data(UPLOAD, 0, b"b")]);
        assert_eq!(peer.session.requests_under_way(), 3);
        peer.send(&ending);
        assert_eq!(peer.session.requests_under_way(), 0, "{ending:?}");
    }
}

/// Were the connection paused for it, the reply that lets its reader begin would never be read.
#[test]
fn a_stream_does_not_pause_the_connection_before_its_reply() {
    let mut peer = ScriptedPeer::new(Session::client(small_window()), Splitting::Whole);
    let serial = start(&mut peer, stream_call(DOWNLOAD, download().with_overflow(Overflow::Pause)));
    peer.send_all(&vec![Frame::data(DOWNLOAD, serial, &[1; 300]); 90]);
    assert!(peer.session.buffered_bytes() <= 1000);
    peer.send(&Frame::reply(DOWNLOAD, serial, &[]));
    assert!(matches!(peer.events().last(), Some(Event::Reply { result: Ok(_), .. })));
    let items = read_all(&mut peer.session, StreamId::of_call(serial));
    assert_eq!(items.last(), Some(&StreamItem::Closed(StreamOutcome::Overflowed)));
}

#[test]
fn a_stream_that_is_over_answers_nothing_even_before_its_end_was_read() {
    let (mut peer, stream) = opened_server(UPLOAD, download(), Splitting::Whole);
    peer.send(&Frame::abort(UPLOAD, 0));
    peer.expect(&Frame::finish(UPLOAD, 0));
    peer.send_all(&[Frame::abort(UPLOAD, 0), Frame::data(UPLOAD, 0, b"x"), Frame::finish(UPLOAD, 0)]);
    peer.expect_nothing();
    assert_eq!(read_all(&mut peer.session, stream), [StreamItem::Closed(StreamOutcome::Aborted)]);
}

#[test]
fn data_behind_a_clients_finish_is_dropped() {
    let (mut peer, stream) = opened_server(UPLOAD, download().with_holes(true), Splitting::Whole);
    peer.send_all(&[Frame::data(UPLOAD, 0, b"all"), Frame::finish(UPLOAD, 0), Frame::data(UPLOAD, 0, b"more")]);
    peer.send(&Frame::hole(UPLOAD, 0, 5, 0));
    assert_eq!(read_all(&mut peer.session, stream), [StreamItem::Data(b"all".to_vec()), StreamItem::End]);
    assert_eq!(peer.session.requests_under_way(), 0);
}
