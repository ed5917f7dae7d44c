//! Descriptors: carrier bytes behind the packet, one each, in order.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod support;

use ferrovirt_rpc::{
    Answer, Call, ClientConfig, CloseReason, Event, ProtocolError, Reply, ServerConfig, Session, SessionError,
};
use ferrovirt_testkit::{Frame, Pair, ScriptedPeer, Splitting};
use support::*;

fn with_fds() -> (ClientConfig, ServerConfig) {
    let mut server = server_config();
    server.passes_fds = true;
    (ClientConfig::default().with_fds(true), server)
}

fn unix_server(splitting: Splitting) -> ScriptedPeer {
    ScriptedPeer::new(Session::server(with_fds().1), splitting)
}

#[test]
fn descriptors_travel_both_ways_with_their_packets() {
    each_splitting(|splitting| {
        let (client, server) = with_fds();
        let mut pair = Pair::new(client, server, splitting);
        let first = pair.client.call(Call { fds: vec![1, 2], ..call(WITH_FILES, b"a") }).unwrap();
        pair.client.call(call(10, b"b")).unwrap();
        pair.client.call(Call { fds: vec![3], ..call(WITH_FILES, b"c") }).unwrap();
        let calls: Vec<_> = pair.server_events().into_iter().map(|event| incoming(vec![event])).collect();
        let seen: Vec<_> = calls.iter().map(|call| (call.payload.as_slice(), call.fds.as_slice())).collect();
        assert_eq!(seen, [(&b"a"[..], &[1, 2][..]), (b"b", &[]), (b"c", &[3])]);
        let answer = Answer { fds: vec![7, 8, 9], ..Answer::new(b"r".to_vec()) };
        pair.server.reply(calls[0].handle, answer).unwrap();
        let result = Ok(Reply { payload: b"r".to_vec(), fds: vec![7, 8, 9] });
        assert_eq!(pair.client_events(), [Event::Reply { serial: first, result }]);
    });
}

/// Captured: the length counts the descriptor count but not the carrier bytes.
#[test]
fn the_packet_is_written_as_captured() {
    let mut peer = ScriptedPeer::new(Session::client(with_fds().0), Splitting::Whole);
    (0..7).for_each(|_| {
        start(&mut peer, call(10, &[]));
    });
    let payload = vec![b'x'; 0x9c - 32];
    peer.session.call(Call { fds: vec![5, 6], ..call(WITH_FILES, &payload) }).unwrap();
    let packet = peer.session.poll_transmit().unwrap();
    assert_eq!(packet.bytes[..32], hex("0000009c 20008086 00000001 00000135 00000004 00000007 00000000 00000002"));
    assert_eq!((packet.bytes.len(), packet.fds), (0x9c, vec![5, 6]));
}

#[test]
fn the_call_waits_for_its_last_carrier_byte() {
    let mut peer = unix_server(Splitting::Whole);
    let packet = Frame::call(WITH_FILES, 0, b"x").with_fds(&[1, 2]).packet();
    let now = peer.now;
    peer.session.receive(now, &[&packet.bytes[..], &[0]].concat(), &mut vec![1]);
    assert_eq!(peer.events(), []);
    peer.session.receive(now, &[0], &mut vec![2]);
    assert_eq!(incoming(peer.events()).fds, [1, 2]);
}

#[test]
fn no_more_than_thirty_two() {
    each_splitting(|splitting| {
        let fds: Vec<u32> = (0..33).collect();
        let mut peer = unix_server(splitting);
        peer.send(&Frame::call(WITH_FILES, 0, &[]).with_fds(&fds[..32]));
        assert_eq!(incoming(peer.events()).fds, fds[..32]);
        peer.send(&Frame::call(WITH_FILES, 0, &[]).with_fds(&fds));
        let reason = CloseReason::Protocol(ProtocolError::TooManyFds { count: 33 });
        assert_eq!(peer.events(), [Event::Closed { reason }]);

        let mut peer = ScriptedPeer::new(Session::client(with_fds().0), splitting);
        let refused = peer.session.call(Call { fds, ..call(WITH_FILES, &[]) });
        assert_eq!(refused, Err(SessionError::TooManyFds { count: 33 }));
    });
}

/// Captured: libvirtd closes a TCP connection at a count that is not zero, and takes zero.
#[test]
fn a_transport_without_descriptors_takes_a_count_of_zero_only() {
    let mut peer = server(Splitting::Bytes);
    peer.send(&Frame::call(WITH_FILES, 0, b"x").with_fds(&[]));
    assert_eq!(incoming(peer.events()).payload, b"x");
    peer.send(&Frame::call(WITH_FILES, 1, b"x").with_fds(&[1]));
    let reason = CloseReason::Protocol(ProtocolError::FdsUnsupported { count: 1 });
    assert_eq!(peer.events(), [Event::Closed { reason }]);

    let mut peer = client(Splitting::Whole);
    let refused = peer.session.call(Call { fds: vec![1], ..call(WITH_FILES, &[]) });
    assert_eq!(refused, Err(SessionError::FdsUnsupported));
}

#[test]
fn descriptors_for_a_procedure_that_takes_none_are_closed() {
    let mut peer = unix_server(Splitting::Bytes);
    peer.send(&Frame::call(10, 0, b"x").with_fds(&[1, 2]));
    let got = incoming(peer.events());
    assert_eq!((got.payload.as_slice(), got.fds.len()), (&b"x"[..], 0));
}

#[test]
fn descriptors_that_no_packet_announced_go_to_nobody() {
    let mut peer = unix_server(Splitting::Whole);
    let stray = Frame::call(10, 0, &[]).packet();
    peer.session.receive(peer.now, &stray.bytes, &mut vec![13]);
    peer.send(&Frame::call(WITH_FILES, 1, &[]).with_fds(&[1]));
    let calls: Vec<_> = peer.events().into_iter().map(|event| incoming(vec![event])).collect();
    assert_eq!(calls[1].fds, [1]);
}

#[test]
fn a_carrier_byte_without_its_descriptor_ends_the_connection() {
    let mut peer = unix_server(Splitting::Whole);
    let packet = Frame::call(WITH_FILES, 0, &[]).with_fds(&[1]).packet();
    peer.session.receive(peer.now, &packet.bytes, &mut vec![]);
    peer.session.receive(peer.now, &[0], &mut vec![]);
    assert_eq!(peer.session.close_reason(), Some(&CloseReason::Protocol(ProtocolError::MissingFd)));
}
