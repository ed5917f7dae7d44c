//! The limits of the frame, in both directions.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod support;

use ferrovirt_rpc::{
    Answer, Call, CloseReason, Event, ProtocolError, SessionError,
    frame::{MESSAGE_MAX, PAYLOAD_MAX},
};
use ferrovirt_testkit::{Frame, Splitting};
use support::*;

/// Captured: lengths 3, 4, 20 and 33554437 close the connection without a reply; 0 has been read in the source.
#[test]
fn lengths_that_cannot_be_end_the_connection_without_a_reply() {
    let rows = [
        (0, ProtocolError::TooShort { length: 0 }),
        (3, ProtocolError::TooShort { length: 3 }),
        (4, ProtocolError::NoRoomForHeader { length: 4 }),
        (20, ProtocolError::NoRoomForHeader { length: 20 }),
        (27, ProtocolError::NoRoomForHeader { length: 27 }),
        (33_554_437, ProtocolError::TooLong { length: 33_554_437 }),
        (u32::MAX, ProtocolError::TooLong { length: u32::MAX }),
    ];
    for (length, violation) in rows {
        each_splitting(|splitting| {
            for mut peer in [client(splitting), server(splitting)] {
                peer.send_bytes(&length.to_be_bytes());
                let reason = CloseReason::Protocol(violation);
                assert_eq!(peer.events(), [Event::Closed { reason }]);
                peer.expect_nothing();
            }
        });
    }
}

#[test]
fn a_packet_with_descriptors_needs_room_for_their_count() {
    let mut peer = server(Splitting::Bytes);
    peer.send_bytes(&hex("0000001c 20008086 00000001 00000135 00000004 00000000 00000000"));
    let reason = CloseReason::Protocol(ProtocolError::NoRoomForFdCount { length: 28 });
    assert_eq!(peer.events(), [Event::Closed { reason }]);
}

/// Captured: exactly 33554436 is waited for. The memory for it is taken as the bytes come.
#[test]
fn the_longest_packet_is_waited_for_without_being_paid_in_advance() {
    let mut peer = server(Splitting::Whole);
    peer.send_bytes(&hex("02000004 20008086 00000001 0000000a 00000000 00000000 00000000"));
    assert_eq!(peer.session.buffered_bytes(), 0);
    peer.send_bytes(&[0; 1000]);
    assert!(peer.session.buffered_bytes() <= 65_536);
    assert!(!peer.session.is_closed());
}

#[test]
fn the_longest_packet_arrives() {
    let payload: Vec<u8> = (0..PAYLOAD_MAX).map(|at| (at % 251) as u8).collect();
    let mut peer = client(Splitting::Whole);
    peer.session.call(call(10, &payload)).unwrap();
    let packet = peer.session.poll_transmit().unwrap();
    assert_eq!(packet.bytes.len(), 4 + MESSAGE_MAX);
    let mut to = server(Splitting::Whole);
    for chunk in packet.bytes.chunks(100_000) {
        to.session.receive(to.now, chunk, &mut vec![]);
        assert!(to.session.buffered_bytes() <= MESSAGE_MAX);
    }
    assert!(incoming(to.events()).payload == payload);
}

#[test]
fn a_payload_over_the_limit_is_refused_here() {
    let long = vec![0; PAYLOAD_MAX + 1];
    let refused = SessionError::PayloadTooLarge { length: long.len() };
    let mut peer = client(Splitting::Whole);
    assert_eq!(peer.session.call(call(10, &long)), Err(refused.clone()));
    peer.expect_nothing();
    assert_eq!(peer.session.call(call(10, &[])), Ok(0));

    let mut peer = server(Splitting::Whole);
    peer.send(&Frame::call(10, 0, &[]));
    let handle = incoming(peer.events()).handle;
    assert_eq!(peer.session.reply(handle, Answer::new(long.clone())), Err(refused.clone()));
    assert_eq!(peer.session.message(Frame::id(LIFECYCLE), &long), Err(refused));
    peer.session.reply(handle, Answer::new(vec![])).expect("the call still waits");
}

#[test]
fn nothing_is_taken_in_or_sent_behind_the_end() {
    let mut peer = server(Splitting::Whole);
    peer.send(&Frame::call(10, 0, &[]));
    let handle = incoming(peer.events()).handle;
    peer.send_bytes(&[0; 4]);
    peer.send(&Frame::ping());
    assert!(matches!(peer.events()[..], [Event::Closed { .. }]));
    assert!(matches!(peer.session.reply(handle, Answer::new(vec![])), Err(SessionError::Closed(_))));
    peer.session.receive_eof();
    peer.session.close_now();
    assert_eq!((peer.events(), peer.session.wants_read(), peer.session.wants_write()), (vec![], false, false));
    peer.expect_nothing();
}

/// A slow owner is not flooded by events: the session stops to take them in.
#[test]
fn events_nobody_takes_stop_the_reading() {
    let mut peer = client(Splitting::Whole);
    let event = Frame::message(LIFECYCLE, &[0; 10_000]);
    let mut sent = 0;
    while peer.session.wants_read() {
        peer.send(&event);
        sent += 1;
    }
    assert!(peer.session.buffered_bytes() < 5 << 20);
    peer.send_all(&[event.clone(), event]);
    assert_eq!(peer.events().len(), sent + 2);
    assert!(peer.session.wants_read());
}

#[test]
fn trailing_calls_wait_in_order_while_the_owner_is_busy() {
    let mut peer = server(Splitting::Whole);
    let calls: Vec<_> = (0..20).map(|serial| Frame::call(10, serial, &serial.to_be_bytes())).collect();
    peer.send_all(&calls);
    let mut serials = Vec::new();
    while let Some(event) = peer.session.poll_event() {
        let Event::Call(call) = event else { panic!("{event:?}") };
        serials.push(call.serial);
        peer.session.reply(call.handle, Answer::new(vec![])).unwrap();
        assert_eq!(peer.receive().unwrap().header.serial, call.serial);
    }
    assert_eq!(serials, (0..20).collect::<Vec<_>>());
}

#[test]
fn a_plain_call_carries_no_descriptor_count() {
    let mut peer = client(Splitting::Whole);
    peer.session.call(Call::new(Frame::id(10), b"1234".to_vec())).unwrap();
    assert_eq!(peer.receive().unwrap(), Frame::call(10, 0, b"1234"));
}
