//! The open conversation as captured between libvirt 9.0.0's client and daemon, byte for byte.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod support;

use ferrovirt_error::{ErrorCode, ErrorDomain};
use ferrovirt_rpc::{Answer, Event, Reply};
use ferrovirt_testkit::{Frame, ScriptedPeer};
use support::*;

const AUTH_LIST_CALL: &str = "0000001c 20008086 00000001 00000042 00000000 00000000 00000000";
const AUTH_LIST_REPLY: &str = "00000024 20008086 00000001 00000042 00000001 00000000 00000000 00000001 00000000";
const FEATURE_CALL: &str = "00000020 20008086 00000001 0000003c 00000000 00000001 00000000 0000000a";
const OPEN_CALL: &str = "00000038 20008086 00000001 00000001 00000000 00000002 00000000 00000001
    0000000f 74657374 3a2f2f2f 64656661 756c7400 00000000";
const OPEN_REPLY: &str = "0000001c 20008086 00000001 00000001 00000001 00000002 00000000";
const NOT_FOUND_REPLY: &str = "00000070 20008086 00000001 00000017 00000001 00000006 00000001 0000002a
    0000000c 00000001 00000010 446f6d61 696e206e 6f742066 6f756e64 00000002
    00000000 00000001 00000010 446f6d61 696e206e 6f742066 6f756e64 00000000
    00000000 ffffffff ffffffff 00000000";
const LIFECYCLE_EVENT: &str = "00000044 20008086 00000001 0000013e 00000002 00000001 00000000 00000000
    00000004 74657374 6695eb01 f6a48304 79aa97f2 502e193f 00000001 00000003 00000000";
const PING: &str = "0000001c 6b656570 00000001 00000001 00000002 00000000 00000000";
const PONG: &str = "0000001c 6b656570 00000001 00000002 00000002 00000000 00000000";

fn payload(packet: &str) -> Vec<u8> {
    hex(packet).split_off(28)
}

#[track_caller]
fn expect_bytes(peer: &mut ScriptedPeer, packet: &str) {
    assert_eq!(peer.session.poll_transmit().map(|packet| packet.bytes), Some(hex(packet)));
}

#[test]
fn the_client_opens_as_captured() {
    each_splitting(|splitting| {
        let mut peer = client(splitting);
        peer.session.call(call(AUTH_LIST, &[])).unwrap();
        expect_bytes(&mut peer, AUTH_LIST_CALL);
        peer.send_bytes(&hex(AUTH_LIST_REPLY));
        peer.session.call(call(FEATURE, &10u32.to_be_bytes())).unwrap();
        expect_bytes(&mut peer, FEATURE_CALL);
        peer.session.call(call(OPEN, &payload(OPEN_CALL))).unwrap();
        expect_bytes(&mut peer, OPEN_CALL);
        peer.send_bytes(&hex(OPEN_REPLY));
        let answered = |serial, payload| Event::Reply { serial, result: Ok(Reply { payload, fds: vec![] }) };
        assert_eq!(peer.events(), [answered(0, payload(AUTH_LIST_REPLY)), answered(2, vec![])]);
    });
}

#[test]
fn the_server_answers_as_captured() {
    each_splitting(|splitting| {
        let mut peer = server(splitting);
        for (asked, answer) in [(AUTH_LIST_CALL, AUTH_LIST_REPLY), (OPEN_CALL, OPEN_REPLY)] {
            peer.send_bytes(&hex(asked));
            let got = incoming(peer.events());
            assert_eq!(got.payload, payload(asked));
            peer.session.reply(got.handle, Answer::new(payload(answer))).unwrap();
            expect_bytes(&mut peer, answer);
        }
    });
}

#[test]
fn an_error_reply_is_read_as_captured() {
    each_splitting(|splitting| {
        let mut peer = client(splitting);
        for _ in 0..7 {
            start(&mut peer, call(23, b"name"));
        }
        peer.send_bytes(&hex(NOT_FOUND_REPLY));
        let [Event::Reply { serial: 6, result: Err(error) }] = &peer.events()[..] else { panic!() };
        assert_eq!((error.code, error.domain), (ErrorCode::NO_DOMAIN, ErrorDomain::TEST));
        assert_eq!((error.message.as_str(), error.level_number()), ("Domain not found", 2));
        assert_eq!((error.str1.as_deref(), error.str2.as_deref()), (Some("Domain not found"), None));
        assert_eq!((error.int1, error.int2), (-1, -1));
    });
}

#[test]
fn an_error_reply_is_written_as_captured() {
    let mut peer = server(ferrovirt_testkit::Splitting::Whole);
    peer.send(&Frame::call(23, 6, b"name"));
    let handle = incoming(peer.events()).handle;
    let error = ferrovirt_error::Error::bare(ErrorDomain::TEST, ErrorCode::NO_DOMAIN);
    peer.session.reply_error(handle, &error).unwrap();
    expect_bytes(&mut peer, NOT_FOUND_REPLY);
}

#[test]
fn an_event_is_read_and_written_as_captured() {
    each_splitting(|splitting| {
        let mut from = server(splitting);
        from.session.message(Frame::id(LIFECYCLE), &payload(LIFECYCLE_EVENT)).unwrap();
        expect_bytes(&mut from, LIFECYCLE_EVENT);
        let mut to = client(splitting);
        to.send_bytes(&hex(LIFECYCLE_EVENT));
        let expected = Event::Message { id: Frame::id(LIFECYCLE), payload: payload(LIFECYCLE_EVENT) };
        assert_eq!(to.events(), [expected]);
    });
}

#[test]
fn both_roles_answer_a_ping_at_once_as_captured() {
    each_splitting(|splitting| {
        for mut peer in [client(splitting), server(splitting)] {
            peer.send_bytes(&hex(PING));
            expect_bytes(&mut peer, PONG);
            peer.send_bytes(&hex(PONG));
            peer.expect_nothing();
            assert_eq!(peer.events(), []);
        }
    });
}
