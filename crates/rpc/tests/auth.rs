//! The authentication gate, and the security layer that an authentication may switch on.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod support;

use ferrovirt_rpc::{Answer, Call, ClientConfig, CloseReason, Event, Layer, LayerError, ServerConfig, Session};
use ferrovirt_testkit::{Fd, Frame, Pair, ScriptedPeer, Splitting};
use support::*;

fn guarded() -> ServerConfig {
    let mut config = server_config();
    config.auth_required = true;
    config
}

/// Like DIGEST-MD5's: blocks with a length of their own, unaligned with packets; every byte is flipped.
#[derive(Debug, Default)]
struct Blocks {
    partial: Vec<u8>,
}

const BLOCK_MAX: usize = 100;

impl Layer for Blocks {
    fn plain_max(&self) -> usize {
        BLOCK_MAX
    }

    fn encode(&mut self, plain: &[u8], out: &mut Vec<u8>) -> Result<(), LayerError> {
        assert!(plain.len() <= BLOCK_MAX);
        out.extend((plain.len() as u32).to_be_bytes());
        out.extend(plain.iter().map(|byte| !byte));
        Ok(())
    }

    fn decode(&mut self, encoded: &[u8], out: &mut Vec<u8>) -> Result<(), LayerError> {
        self.partial.extend(encoded);
        while let Some((length, rest)) = self.partial.split_first_chunk() {
            let length = u32::from_be_bytes(*length) as usize;
            if length > BLOCK_MAX {
                return Err(LayerError { detail: "block too long".into() });
            }
            let Some(block) = rest.get(..length) else { break };
            out.extend(block.iter().map(|byte| !byte));
            self.partial.drain(..4 + length);
        }
        Ok(())
    }
}

fn step() -> Call<Fd> {
    Call { holds_input: true, ..call(AUTH_STEP, b"step") }
}

fn last_step() -> Answer<Fd> {
    Answer { layer: Some(Box::<Blocks>::default()), ..Answer::new(b"done".to_vec()) }
}

/// Captured: 66 to 70 are answered before authentication, all else is not, a ping is.
#[test]
fn before_authentication_only_its_own_calls_are_heard() {
    each_splitting(|splitting| {
        let mut peer = ScriptedPeer::new(Session::server(guarded()), splitting);
        for procedure in [OPEN, CLOSE, FEATURE, 65, 71] {
            peer.send(&Frame::call(procedure, 0, b"not even decoded"));
            let answer = peer.receive().unwrap();
            assert_eq!((answer.header.procedure, answer.header.status.0), (procedure, 1));
            let text = String::from_utf8_lossy(&answer.payload).into_owned();
            assert!(text.contains("authentication required"), "{text}");
        }
        for procedure in 66..=70 {
            peer.send(&Frame::call(procedure, 0, &[]));
            let handle = incoming(peer.events()).handle;
            peer.session.reply(handle, Answer::new(vec![])).unwrap();
            peer.expect(&Frame::reply(procedure, 0, &[]));
        }
        peer.send(&Frame::ping());
        peer.expect(&Frame::pong());
        assert!(!peer.session.is_authenticated());
        peer.session.set_authenticated();
        peer.send(&Frame::call(OPEN, 1, &[]));
        assert_eq!(incoming(peer.events()).id, Frame::id(OPEN));
    });
}

/// An unknown procedure is noticed before the missing authentication, as libvirtd's order of checks has it.
#[test]
fn the_gate_stands_behind_the_other_checks() {
    let mut peer = ScriptedPeer::new(Session::server(guarded()), Splitting::Whole);
    let rows = [
        (Frame::call(999, 0, &[]), "unknown procedure"),
        (Frame::call(1, 0, &[]).with_status(1), "Unexpected message status"),
    ];
    for (frame, text) in rows {
        peer.send(&frame);
        let payload = peer.receive().unwrap().payload;
        assert!(String::from_utf8_lossy(&payload).contains(text));
    }
}

/// The reply that completes the authentication is plain; everything behind it is encoded, both ways.
#[test]
fn the_layer_goes_on_behind_the_completing_reply() {
    each_splitting(|splitting| {
        let mut pair = Pair::new(ClientConfig::default(), guarded(), splitting);
        let serial = pair.client.call(step()).unwrap();
        let handle = incoming(pair.server_events()).handle;
        pair.server.reply(handle, last_step()).unwrap();
        pair.server.set_authenticated();
        // What the server sends at once is encoded, and reaches the client with the reply.
        pair.server.message(Frame::id(LIFECYCLE), &[5; 1000]).unwrap();
        let events = pair.client_events();
        assert!(matches!(&events[..], [Event::Reply { serial: answered, .. }] if *answered == serial), "{events:?}");
        assert!(!pair.client.wants_read());
        pair.client.resume_input(Some(Box::<Blocks>::default())).unwrap();
        assert_eq!(pair.client_events(), [Event::Message { id: Frame::id(LIFECYCLE), payload: vec![5; 1000] }]);
        pair.client.call(call(10, &[6; 1000])).unwrap();
        assert_eq!(incoming(pair.server_events()).payload, [6; 1000]);
    });
}

#[test]
fn what_is_on_the_wire_is_plain_before_and_encoded_behind() {
    let mut peer = ScriptedPeer::new(Session::server(guarded()), Splitting::Whole);
    peer.send(&Frame::call(AUTH_STEP, 0, b"step"));
    let handle = incoming(peer.events()).handle;
    peer.session.reply(handle, last_step()).unwrap();
    peer.session.message(Frame::id(LIFECYCLE), b"event").unwrap();
    peer.expect(&Frame::reply(AUTH_STEP, 0, b"done"));
    let encoded = peer.session.poll_transmit().unwrap().bytes;
    let mut plain = Vec::new();
    Blocks::default().decode(&encoded, &mut plain).unwrap();
    assert_eq!(plain, Frame::message(LIFECYCLE, b"event").packet().bytes);
}

#[test]
fn the_next_step_releases_the_held_input() {
    let mut peer = client(Splitting::Whole);
    let serial = start(&mut peer, step());
    peer.send_all(&[Frame::reply(AUTH_STEP, serial, b"more"), Frame::message(LIFECYCLE, &[])]);
    assert_eq!(peer.events().len(), 1);
    start(&mut peer, step());
    assert!(matches!(peer.events()[..], [Event::Message { .. }]));
}

#[test]
fn bytes_that_the_layer_refuses_end_the_connection() {
    let mut peer = client(Splitting::Whole);
    let serial = start(&mut peer, step());
    peer.send(&Frame::reply(AUTH_STEP, serial, b"done"));
    peer.session.resume_input(Some(Box::<Blocks>::default())).unwrap();
    peer.events();
    peer.send_bytes(&[0xff; 8]);
    let reason = CloseReason::Layer(LayerError { detail: "block too long".into() });
    assert_eq!(peer.events(), [Event::Closed { reason }]);
}
