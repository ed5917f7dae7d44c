//! Keepalive by a clock that the test moves.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod support;

use std::time::Duration;

use ferrovirt_error::Error;
use ferrovirt_rpc::{Answer, CloseReason, Event, Keepalive, SessionError, StreamId, StreamOptions};
use ferrovirt_testkit::{Frame, ScriptedPeer, Splitting};
use support::*;

const ONE_TWO: Keepalive = Keepalive { interval: SECOND, count: 2 };

/// At each half second up to `seconds`: when a ping went out, and when the session died.
fn watch(peer: &mut ScriptedPeer, seconds: u32) -> (Vec<Duration>, Option<Duration>) {
    let begin = peer.now;
    let mut pings = Vec::new();
    for half in 1..=seconds * 2 {
        peer.at(begin + SECOND * half / 2);
        if let Some(frame) = peer.receive() {
            assert_eq!(frame, Frame::ping());
            pings.push(peer.now - begin);
        }
        if peer.session.is_closed() {
            return (pings, Some(peer.now - begin));
        }
    }
    (pings, None)
}

/// Observed with libvirt 9.0.0: interval 1 and count 2 ping at 1 and 2 s and die at 3 s.
#[test]
fn a_silent_server_is_pinged_twice_and_dead_at_three() {
    let mut peer = client(Splitting::Whole);
    let serial = start(&mut peer, call(10, &[]));
    peer.session.start_keepalive(peer.now, ONE_TWO).unwrap();
    assert_eq!(watch(&mut peer, 9), (vec![SECOND, SECOND * 2], Some(SECOND * 3)));
    let reason = CloseReason::KeepaliveTimeout;
    let error = Error::from(&reason);
    assert_eq!(error.message, "internal error: connection closed due to keepalive timeout");
    assert_eq!(peer.events(), [Event::Reply { serial, result: Err(error) }, Event::Closed { reason }]);
    assert_eq!(peer.session.poll_timeout(), None);
}

#[test]
fn any_packet_is_a_sign_of_life() {
    for frame in [Frame::pong(), Frame::ping(), Frame::message(LIFECYCLE, &[]), Frame::data(DOWNLOAD, 9, b"x")] {
        let mut peer = client(Splitting::Bytes);
        peer.session.start_keepalive(peer.now, ONE_TWO).unwrap();
        peer.at(SECOND * 2);
        peer.at(SECOND * 5 / 2);
        peer.send(&frame);
        while peer.receive().is_some() {}
        assert_eq!(watch(&mut peer, 9), (vec![SECOND, SECOND * 2], Some(SECOND * 3)), "{frame:?}");
    }
}

#[test]
fn a_pair_that_answers_pings_lives_on() {
    each_splitting(|splitting| {
        let mut pair = pair(splitting);
        pair.client.start_keepalive(pair.now, ONE_TWO).unwrap();
        pair.pass(SECOND * 100);
        assert!(!pair.client.is_closed() && !pair.server.is_closed());
        pair.down.stalled = true;
        pair.pass(SECOND * 4);
        assert_eq!(pair.client.close_reason(), Some(&CloseReason::KeepaliveTimeout));
    });
}

/// Captured: libvirtd sends no ping before a client has asked for feature 10; then every 5 s, 5 times.
#[test]
fn the_server_is_quiet_until_feature_ten_is_asked_for() {
    each_splitting(|splitting| {
        let mut peer = server(splitting);
        peer.send(&Frame::call(FEATURE, 0, &14u32.to_be_bytes()));
        peer.send(&Frame::call(10, 1, &10u32.to_be_bytes()));
        assert_eq!((peer.session.poll_timeout(), watch(&mut peer, 60)), (None, (vec![], None)));
        let begin = peer.now;
        peer.send(&Frame::call(FEATURE, 2, &10u32.to_be_bytes()));
        assert_eq!(peer.session.poll_timeout(), Some(begin + SECOND * 5));
        let pings = (1..=5).map(|ping| SECOND * 5 * ping).collect();
        assert_eq!(watch(&mut peer, 60), (pings, Some(SECOND * 30)));
    });
}

#[test]
fn feature_ten_before_authentication_starts_nothing() {
    let mut config = server_config();
    config.auth_required = true;
    let mut peer = ScriptedPeer::new(ferrovirt_rpc::Session::server(config), Splitting::Whole);
    peer.send(&Frame::call(FEATURE, 0, &10u32.to_be_bytes()));
    assert_eq!(peer.session.poll_timeout(), None);
}

/// A libvirt daemon with five calls of one client under way reads nothing, pings included.
#[test]
fn five_calls_under_way_excuse_the_servers_silence() {
    let mut peer = client(Splitting::Whole);
    let serials = [(); 5].map(|()| start(&mut peer, call(10, &[])));
    peer.session.start_keepalive(peer.now, ONE_TWO).unwrap();
    assert_eq!(watch(&mut peer, 60), (vec![SECOND], None));
    peer.session.forget(serials[0]);
    assert_eq!(watch(&mut peer, 60), (vec![], None), "the server still works on a forgotten call");
    peer.send(&Frame::reply(10, serials[0], &[]));
    assert_eq!(watch(&mut peer, 60), (vec![SECOND, SECOND * 2], Some(SECOND * 3)));
}

/// Unconsumed upload packets hold the same slots.
#[test]
fn unconsumed_upload_packets_excuse_the_servers_silence() {
    let mut peer = client(Splitting::Whole);
    let stream = Some(StreamOptions::default());
    let serial = start(&mut peer, ferrovirt_rpc::Call { stream, ..call(UPLOAD, &[]) });
    peer.send(&Frame::reply(UPLOAD, serial, &[]));
    peer.session.start_keepalive(peer.now, ONE_TWO).unwrap();
    for _ in 0..5 {
        peer.session.stream_send(StreamId::of_call(serial), b"x").unwrap();
        peer.receive().unwrap();
    }
    assert_eq!(watch(&mut peer, 60), (vec![SECOND], None));
    peer.send(&Frame::pong());
    assert_eq!(watch(&mut peer, 60), (vec![SECOND, SECOND * 2], Some(SECOND * 3)));
}

#[test]
fn a_server_that_does_not_listen_declares_nobody_dead() {
    let mut peer = server(Splitting::Whole);
    peer.send(&Frame::call(FEATURE, 0, &10u32.to_be_bytes()));
    let feature = incoming(peer.events()).handle;
    peer.send_all(&[1, 2, 3, 4].map(|serial| Frame::call(10, serial, &[])));
    assert!(!peer.session.wants_read());
    assert_eq!(watch(&mut peer, 100).1, None);
    peer.session.reply(feature, Answer::new(vec![])).unwrap();
    assert_eq!(peer.receive().unwrap().header.serial, 0);
    assert_eq!(watch(&mut peer, 100).1, Some(SECOND * 30));
}

#[test]
fn starting_twice_is_harmless_and_starting_after_a_stop_refused() {
    let mut peer = client(Splitting::Whole);
    peer.session.start_keepalive(peer.now, ONE_TWO).unwrap();
    peer.session.start_keepalive(peer.now, Keepalive { interval: SECOND * 9, count: 9 }).unwrap();
    assert_eq!(peer.session.poll_timeout(), Some(SECOND));
    peer.session.stop_keepalive();
    assert_eq!(watch(&mut peer, 60), (vec![], None));
    let refused = peer.session.start_keepalive(peer.now, ONE_TWO);
    assert_eq!(refused, Err(SessionError::KeepaliveAlreadySet));
    assert_eq!(
        Error::from(SessionError::KeepaliveAlreadySet).message,
        "internal error: keepalive interval already set"
    );
}

#[test]
fn a_late_clock_causes_one_step_and_no_burst() {
    let mut peer = client(Splitting::Whole);
    peer.session.start_keepalive(peer.now, ONE_TWO).unwrap();
    peer.at(SECOND * 1000);
    peer.expect(&Frame::ping());
    peer.expect_nothing();
    assert_eq!(peer.session.poll_timeout(), Some(SECOND * 1001));
}

#[test]
fn a_long_packet_on_a_slow_line_is_no_silence() {
    let mut peer = client(Splitting::Whole);
    peer.session.start_keepalive(peer.now, ONE_TWO).unwrap();
    let packet = Frame::message(LIFECYCLE, &[0; 100]).packet();
    for (second, byte) in (1..).zip(&packet.bytes) {
        peer.now = SECOND * second;
        peer.send_bytes(&[*byte]);
        peer.session.handle_timeout(peer.now);
    }
    assert_eq!(peer.events().len(), 1);
    peer.send_bytes(&[]);
    let begin = peer.now;
    peer.session.receive(begin + SECOND / 2, &[], &mut vec![]);
    assert_eq!(peer.session.poll_timeout(), Some(begin + SECOND), "no bytes are no sign of life");
}
