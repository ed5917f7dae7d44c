//! Calls and replies: serials, order, errors, and packets that should not have come.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod support;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_rpc::{Answer, CloseReason, Event, ProtocolError, SessionError};
use ferrovirt_testkit::{Frame, Splitting};
use support::*;

/// The messages of all error replies that the session has to send.
fn error_text(frame: &Frame) -> (i32, i32, String) {
    let word = |at: usize| i32::from_be_bytes(frame.payload[at..at + 4].try_into().unwrap());
    let text = frame.payload[16..][..word(12) as usize].to_vec();
    (word(0), word(4), String::from_utf8(text).unwrap())
}

#[test]
fn serials_start_at_zero_and_count_up() {
    let mut peer = client(Splitting::Whole);
    assert_eq!([0, 1, 2].map(|_| peer.session.call(call(OPEN, &[])).unwrap()), [0, 1, 2]);
}

/// A slow call's reply was captured behind three later ones.
#[test]
fn replies_find_their_calls_in_any_order() {
    each_splitting(|splitting| {
        let mut peer = client(splitting);
        let serials = [10, 11, 12, 13].map(|procedure| (procedure, start(&mut peer, call(procedure, &[]))));
        let order = [2, 0, 3, 1].map(|index| serials[index]);
        peer.send_all(&order.map(|(procedure, serial)| Frame::reply(procedure, serial, &serial.to_be_bytes())));
        let got = peer.events().into_iter().map(|event| match event {
            Event::Reply { serial, result: Ok(reply) } => (serial, reply.payload),
            other => panic!("{other:?}"),
        });
        assert_eq!(got.collect::<Vec<_>>(), order.map(|(_, serial)| (serial, serial.to_be_bytes().to_vec())));
        assert_eq!(peer.session.pending_calls(), 0);
    });
}

#[test]
fn events_interleave_with_replies() {
    each_splitting(|splitting| {
        let mut pair = pair(splitting);
        let serial = pair.client.call(call(10, b"args")).unwrap();
        let handle = incoming(pair.server_events()).handle;
        pair.server.message(Frame::id(LIFECYCLE), b"before").unwrap();
        pair.server.reply(handle, Answer::new(b"ret!".to_vec())).unwrap();
        pair.server.message(Frame::id(LIFECYCLE), b"behind").unwrap();
        let events = pair.client_events();
        let [
            Event::Message { payload: before, .. },
            Event::Reply { serial: answered, .. },
            Event::Message { payload: behind, .. },
        ] = &events[..]
        else {
            panic!("{events:?}")
        };
        assert_eq!((before.as_slice(), *answered, behind.as_slice()), (&b"before"[..], serial, &b"behind"[..]));
    });
}

#[test]
fn a_reply_to_another_procedure_fails_the_call_and_not_the_connection() {
    let mut peer = client(Splitting::Whole);
    let serial = start(&mut peer, call(10, &[]));
    peer.send(&Frame::reply(11, serial, &[]));
    let [Event::Reply { serial: 0, result: Err(error) }] = &peer.events()[..] else { panic!() };
    assert_eq!(error.message, "internal error: Unexpected message proc 11 != 10");
    assert!(!peer.session.is_closed());
}

#[test]
fn a_reply_of_unknown_status_fails_the_call() {
    let mut peer = client(Splitting::Whole);
    let serial = start(&mut peer, call(10, &[]));
    peer.send(&Frame::reply(10, serial, &[]).with_status(7));
    let [Event::Reply { result: Err(error), .. }] = &peer.events()[..] else { panic!() };
    assert_eq!(error.message, "Unexpected message status 7");
}

/// libvirt's client hangs up at a reply nobody waits for, at a call, and at kinds it doesn't know.
#[test]
fn the_client_hangs_up_at_what_only_clients_send_and_at_replies_nobody_waits_for() {
    let unexpected = |serial, program| ProtocolError::UnexpectedReply { program, version: 1, serial };
    let call_like =
        |procedure, kind| ProtocolError::UnexpectedCall { program: 0x2000_8086, version: 1, procedure, kind };
    let rows = [
        (Frame::reply(10, 5, &[]), unexpected(5, 0x2000_8086)),
        (Frame::reply(10, 0, &[]).with_program(0x2000_8087, 1), unexpected(0, 0x2000_8087)),
        (Frame::call(10, 0, &[]), call_like(10, 0)),
        (Frame::call(10, 0, &[]).with_kind(7), call_like(10, 7)),
    ];
    for (frame, violation) in rows {
        each_splitting(|splitting| {
            let mut peer = client(splitting);
            let serial = start(&mut peer, call(10, &[]));
            peer.send(&frame);
            let reason = CloseReason::Protocol(violation);
            let failed = Event::Reply { serial, result: Err(Error::from(&reason)) };
            assert_eq!(peer.events(), [failed, Event::Closed { reason: reason.clone() }]);
            assert_eq!(peer.session.call(call(10, &[])), Err(SessionError::Closed(reason)));
        });
    }
}

#[test]
fn a_second_reply_to_the_same_call_ends_the_connection() {
    let mut peer = client(Splitting::Whole);
    let serial = start(&mut peer, call(10, &[]));
    peer.send_all(&[Frame::reply(10, serial, &[]), Frame::reply(10, serial, &[])]);
    assert!(peer.session.is_closed());
}

#[test]
fn the_late_reply_of_a_forgotten_call_is_discarded_once() {
    each_splitting(|splitting| {
        let mut peer = client(splitting);
        let serial = start(&mut peer, call(10, &[]));
        peer.session.forget(serial);
        assert_eq!(peer.session.pending_calls(), 1);
        peer.send(&Frame::reply(10, serial, b"late"));
        assert_eq!((peer.events(), peer.session.pending_calls()), (vec![], 0));
        assert!(!peer.session.is_closed());
        peer.send(&Frame::reply(10, serial, b"late"));
        assert!(peer.session.is_closed());
    });
}

#[test]
fn an_unknown_procedure_reads_as_no_support() {
    let rows = [
        (39, 7, "unknown procedure: 9", 3),
        (39, 13, "unknown procedure: 9", 3),
        (39, 7, "else", 39),
        (39, 12, "unknown procedure: 9", 39),
    ];
    for (code, domain, text, seen) in rows {
        let mut from = server(Splitting::Whole);
        from.send(&Frame::call(10, 0, &[]));
        let handle = incoming(from.events()).handle;
        let error = Error::new(ErrorDomain(domain), ErrorCode(code), text);
        from.session.reply_error(handle, &error).unwrap();
        let mut to = client(Splitting::Whole);
        start(&mut to, call(10, &[]));
        to.send(&from.receive().unwrap());
        let [Event::Reply { result: Err(error), .. }] = &to.events()[..] else { panic!() };
        assert_eq!((error.code.0, error.message.as_str()), (seen, text));
    }
}

/// Each answer as captured from libvirtd 9.0.0; the connection stays usable.
#[test]
fn the_server_answers_what_it_cannot_do() {
    let rows = [
        (Frame::call(454, 0, &[]), "unknown procedure: 454"),
        (Frame::call(0, 1, &[]), "unknown procedure: 0"),
        (Frame::call(-3, 2, &[]), "unknown procedure: -3"),
        (Frame::call(LIFECYCLE, u32::MAX, &[]), "unknown procedure: 318"),
        (Frame::call(10, 4, &[]).with_program(77, 1), "Cannot find program 77 version 1"),
        (Frame::call(10, 5, &[]).with_program(0x2000_8086, 2), "Cannot find program 536903814 version 2"),
        (Frame::call(1, 6, &[]).with_program(0x6b65_6570, 1), "Cannot find program 1801807216 version 1"),
        (Frame::call(10, 7, &[]).with_status(1), "Unexpected message status 1"),
        (Frame::call(454, 8, &[]).with_status(2), "Unexpected message status 2"),
    ];
    each_splitting(|splitting| {
        let mut peer = server(splitting);
        for (frame, text) in &rows {
            peer.send(frame);
            let answer = peer.receive().expect("an answer");
            let mut header = frame.header;
            (header.kind.0, header.status.0) = (1, 1);
            assert_eq!(answer.header, header);
            assert_eq!(error_text(&answer), (39, 7, (*text).to_owned()));
        }
        peer.send(&Frame::call(10, 9, b"fine"));
        assert_eq!(incoming(peer.events()).payload, b"fine");
    });
}

#[test]
fn the_server_drops_what_only_servers_send() {
    let rows = [
        Frame::reply(10, 0, &[]),
        Frame::reply(10, 0, &[]).with_kind(5).with_fds(&[]),
        Frame::message(LIFECYCLE, &[]),
        Frame::data(10, 0, b"no such stream"),
        Frame::hole(10, 0, 5, 0),
        Frame::call(10, 0, &[]).with_kind(99),
        Frame::call(10, 0, &[]).with_kind(-1),
        Frame::ping().with_program(0x6b65_6570, 2),
    ];
    each_splitting(|splitting| {
        let mut peer = server(splitting);
        peer.send_all(&rows);
        peer.expect_nothing();
        assert_eq!((peer.events(), peer.session.requests_under_way()), (vec![], 0));
        peer.send(&Frame::call(10, 0, &[]));
        incoming(peer.events());
    });
}

#[test]
fn equal_serials_are_told_apart_by_their_handles() {
    let mut peer = server(Splitting::Whole);
    peer.send_all(&[Frame::call(10, 3, b"a"), Frame::call(11, 3, b"b")]);
    let handles = peer.events().into_iter().map(|event| match event {
        Event::Call(call) => call.handle,
        other => panic!("{other:?}"),
    });
    let handles: Vec<_> = handles.collect();
    peer.session.reply(handles[1], Answer::new(b"B".to_vec())).unwrap();
    peer.session.reply(handles[0], Answer::new(b"A".to_vec())).unwrap();
    peer.expect(&Frame::reply(11, 3, b"B"));
    peer.expect(&Frame::reply(10, 3, b"A"));
    assert_eq!(peer.session.reply(handles[0], Answer::new(vec![])), Err(SessionError::UnknownCall));
}

/// libvirtd replies to the close call, then closes once the reply is written.
#[test]
fn a_server_closes_when_its_last_reply_is_out() {
    let mut peer = server(Splitting::Whole);
    peer.send(&Frame::call(CLOSE, 0, &[]));
    let handle = incoming(peer.events()).handle;
    peer.session.reply(handle, Answer::new(vec![])).unwrap();
    peer.session.close_when_sent();
    assert!(!peer.session.wants_read());
    peer.send(&Frame::call(10, 1, &[0; 100]));
    assert_eq!((peer.events(), peer.session.requests_under_way()), (vec![], 1));
    peer.expect(&Frame::reply(CLOSE, 0, &[]));
    assert_eq!(peer.events(), [Event::Closed { reason: CloseReason::Local }]);
}

/// With five requests under way libvirtd reads nothing, until one reply is written.
#[test]
fn the_server_stops_reading_at_its_request_limit() {
    each_splitting(|splitting| {
        let mut pair = pair(splitting);
        for _ in 0..7 {
            pair.client.call(call(10, &[])).unwrap();
        }
        let calls = pair.server_events();
        assert_eq!((calls.len(), pair.server.requests_under_way()), (5, 5));
        assert!(!pair.server.wants_read());
        let Some(Event::Call(first)) = calls.into_iter().next() else { panic!() };
        pair.server.reply(first.handle, Answer::new(vec![])).unwrap();
        assert!(!pair.server.wants_read(), "the reply is not written yet");
        assert_eq!(pair.server_events().len(), 1);
        assert_eq!(pair.client_events().len(), 1);
    });
}

#[test]
fn four_slow_calls_leave_room_for_a_ping() {
    let mut peer = server(Splitting::Whole);
    peer.send_all(&[0, 1, 2, 3].map(|serial| Frame::call(10, serial, &[])));
    peer.send(&Frame::ping());
    peer.expect(&Frame::pong());
    peer.send(&Frame::call(10, 4, &[]));
    peer.send(&Frame::ping());
    peer.expect_nothing();
}

#[test]
fn events_for_a_client_that_does_not_read_are_bounded() {
    let mut peer = server(Splitting::Whole);
    let event = vec![0; 1 << 20];
    let refused = (0..100).find_map(|_| peer.session.message(Frame::id(LIFECYCLE), &event).err());
    assert!(matches!(refused, Some(SessionError::Backlog { .. })), "{refused:?}");
    assert!(peer.session.buffered_bytes() < 20 << 20);
    peer.receive().unwrap();
    peer.receive().unwrap();
    assert_eq!(peer.session.message(Frame::id(LIFECYCLE), &event), Ok(()));
}

#[test]
fn a_flood_of_pings_costs_a_deaf_peer_nothing() {
    let mut peer = server(Splitting::Whole);
    let pings = vec![Frame::ping(); 10_000];
    peer.send_all(&pings);
    assert_eq!(peer.session.buffered_bytes(), 0);
    assert_eq!(std::iter::from_fn(|| peer.receive()).count(), 10_000);
}

#[test]
fn one_role_does_not_do_the_others_work() {
    let mut peer = server(Splitting::Whole);
    assert_eq!(peer.session.call(call(10, &[])), Err(SessionError::WrongRole));
    let mut peer = client(Splitting::Whole);
    assert_eq!(peer.session.message(Frame::id(LIFECYCLE), &[]), Err(SessionError::WrongRole));
}
