//! Both sides beside each other, and broken peers.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::{
    ClientMechanism as _, ClientSide, Credentials, Hash, SaslCode, SaslLayer, ScramKeys, ServerMechanism as _,
    ServerSide, Strength, UserStore,
};

const REALM: &str = "hail";

#[derive(Debug)]
struct Users;

impl UserStore for Users {
    fn scram_keys(&self, _: &str, _: Hash) -> Option<ScramKeys> {
        None
    }

    fn has_password(&self, _: &str, _: &str) -> bool {
        false
    }

    fn decoy_secret(&self) -> Vec<u8> {
        Vec::new()
    }

    fn digest_key(&self, user: &str, realm: &str) -> Option<DigestKey> {
        (user == "fr\"ed" && realm == REALM).then(|| DigestKey::derive(user, realm, "s\u{e4}cret"))
    }
}

fn client(user: &str, password: &str, least: u32, most: u32) -> DigestClient {
    let credentials = Credentials { authentication: user.into(), password: password.into(), authorization: None };
    let side = ClientSide { nonce: "mine".into(), host: REALM.into(), strength: Strength { least, most } };
    DigestClient::new(credentials, side)
}

fn server(least: u32, most: u32) -> DigestServer {
    let strength = Strength { least, most };
    DigestServer::new(
        Arc::new(Users),
        ServerSide { nonce: "yours".into(), realm: REALM.into(), external: None, strength },
    )
}

type Layer = Option<Box<dyn SaslLayer>>;

/// Client's and server's layers.
fn agree(least: u32, most: u32) -> (Layer, Layer) {
    let (mut client, mut server) = (client("fr\"ed", "s\u{e4}cret", least, most), server(least, most));
    assert_eq!(client.start(), Ok(None));
    let challenge = server.step(None).unwrap();
    let proof = client.step(challenge.as_deref()).unwrap();
    let answer = server.step(proof.as_deref()).unwrap();
    assert_eq!(server.user(), Some("fr\"ed"));
    assert!(!client.is_complete());
    assert_eq!(client.step(answer.as_deref()), Ok(None));
    assert!(client.is_complete());
    (client.take_layer(), server.take_layer())
}

#[test]
fn every_protection_carries_data_both_ways() {
    for (least, most) in [(0, 1), (40, 40), (55, 55), (56, 56), (112, 112), (56, 100_000)] {
        let (ours, theirs) = agree(least, most);
        let (mut ours, mut theirs) = (ours.unwrap(), theirs.unwrap());
        assert_eq!(ours.strength(), theirs.strength());
        for round in 0..3_usize {
            for length in [0, 1, 5, 6, 7, 8, 32, 1000] {
                let plain = vec![u8::try_from(round).unwrap(); length];
                carry(&mut *ours, &mut *theirs, &plain, 7);
                carry(&mut *theirs, &mut *ours, &plain, usize::MAX);
            }
        }
    }
}

fn carry(from: &mut dyn SaslLayer, to: &mut dyn SaslLayer, plain: &[u8], piece: usize) {
    let (mut sealed, mut opened) = (Vec::new(), Vec::new());
    from.encode(plain, &mut sealed).unwrap();
    assert!(sealed.len() <= plain.len() + OVERHEAD, "{} of {}", sealed.len(), plain.len());
    for piece in sealed.chunks(piece.min(sealed.len())) {
        to.decode(piece, &mut opened).unwrap();
    }
    assert_eq!(opened, plain);
}

#[test]
fn without_strength_there_is_no_layer() {
    assert!(matches!(agree(0, 0), (None, None)));
}

/// The lengths that a capture of libvirt shows: 32 bytes become a length and 48 more.
#[test]
fn blocks_have_the_lengths_of_others() {
    let (ours, _) = agree(56, 128);
    let mut sealed = Vec::new();
    ours.unwrap().encode(&[0; 32], &mut sealed).unwrap();
    assert_eq!(sealed.len(), 4 + 48);
}

#[test]
fn who_does_not_know_is_refused() {
    for (user, password) in [("fr\"ed", "wrong"), ("nobody", "s\u{e4}cret")] {
        let (mut client, mut server) = (client(user, password, 0, 0), server(0, 0));
        let proof = client.step(server.step(None).unwrap().as_deref()).unwrap();
        assert_eq!(server.step(proof.as_deref()).unwrap_err().code, SaslCode::BAD_AUTH, "{user}");
        assert_eq!(server.user(), None);
        let error = client.step(Some(b"rspauth=00000000000000000000000000000000")).unwrap_err();
        assert_eq!(error.code, SaslCode::BAD_SERVER);
        assert!(!client.is_complete());
    }
}

#[test]
fn an_answer_to_another_challenge_is_refused() {
    let (mut client, mut server) = (client("fr\"ed", "s\u{e4}cret", 0, 0), server(0, 0));
    let challenge = String::from_utf8(server.step(None).unwrap().unwrap()).unwrap();
    let proof = client.step(Some(challenge.replace("yours", "other").as_bytes())).unwrap();
    assert_eq!(server.step(proof.as_deref()).unwrap_err().code, SaslCode::BAD_PROTOCOL);
}

#[test]
fn challenges_that_break_the_rules_are_refused() {
    let rows = [
        ("", SaslCode::FAIL),
        ("nonce", SaslCode::BAD_PROTOCOL),
        ("algorithm=md5-sess", SaslCode::BAD_PROTOCOL),
        ("nonce=\"a\",nonce=\"b\",algorithm=md5-sess", SaslCode::BAD_PROTOCOL),
        ("nonce=\"a\"", SaslCode::BAD_PROTOCOL),
        ("nonce=\"a\",algorithm=md5", SaslCode::BAD_PROTOCOL),
        ("nonce=\"a\",algorithm=md5-sess,charset=latin1", SaslCode::BAD_PROTOCOL),
        ("nonce=\"a\",algorithm=md5-sess,maxbuf=16", SaslCode::BAD_PROTOCOL),
        ("nonce=\"a\",algorithm=md5-sess,qop=\"auth-int\"", SaslCode::TOO_WEAK),
        ("nonce=\"a\",algorithm=md5-sess,maxbuf=16777216", SaslCode::BAD_PROTOCOL),
    ];
    for (text, code) in rows {
        let error = client("u", "p", 0, 0).step(Some(text.as_bytes())).unwrap_err();
        assert_eq!(error.code, code, "{text}");
    }
    assert_eq!(
        client("u", "p", 56, 128).step(Some(b"nonce=\"a\",algorithm=md5-sess")).unwrap_err().code,
        SaslCode::TOO_WEAK
    );
}

/// Whoever takes next to nothing at once would have long answers made many times as long.
#[test]
fn crumbs_are_not_sent() {
    let offer = "nonce=\"a\",algorithm=md5-sess,qop=\"auth,auth-int\"";
    for (size, most, wanted) in [(1023, 1, false), (1024, 1, true), (1023, 0, true)] {
        let outcome = client("u", "p", 0, most).step(Some(format!("{offer},maxbuf={size}").as_bytes()));
        assert_eq!(outcome.is_ok(), wanted, "the client, {size} {most}");
        let (mut client, mut server) = (client("fr\"ed", "s\u{e4}cret", most, most), server(most, most));
        let proof = client.step(server.step(None).unwrap().as_deref()).unwrap().unwrap();
        let proof = String::from_utf8(proof).unwrap().replace(",maxbuf=65536", "") + &format!(",maxbuf={size}");
        assert_eq!(server.step(Some(proof.as_bytes())).is_ok(), wanted, "the server, {size} {most}");
    }
}

#[test]
fn a_changed_or_repeated_block_is_refused() {
    for most in [1, 55, 112, 128] {
        let (ours, theirs) = agree(1, most);
        let (mut ours, mut theirs) = (ours.unwrap(), theirs.unwrap());
        let mut sealed = Vec::new();
        ours.encode(b"hello", &mut sealed).unwrap();
        let mut opened = Vec::new();
        theirs.decode(&sealed, &mut opened).unwrap();
        assert_eq!(theirs.decode(&sealed, &mut opened).unwrap_err().code, SaslCode::BAD_MAC);
        let mut other = agree(1, most).1.unwrap();
        sealed[5] ^= 1;
        assert_eq!(other.decode(&sealed, &mut opened).unwrap_err().code, SaslCode::BAD_MAC);
    }
}

#[test]
fn a_false_length_is_refused_at_once() {
    for length in [0_u32, 15, 65537, u32::MAX] {
        let mut layer = agree(56, 128).0.unwrap();
        assert!(layer.decode(&length.to_be_bytes(), &mut Vec::new()).is_err(), "{length}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_taken_or_refused(challenge: Vec<u8>, second: Vec<u8>, sealed: Vec<u8>) {
        let mut one = client("u", "p", 0, 128);
        let _ = one.step(Some(&challenge)).and_then(|_| one.step(Some(&second)));
        let mut other = server(0, 128);
        let _ = other.step(Some(&challenge)).and_then(|_| other.step(Some(&second)));
        prop_assert!(!one.is_complete() && other.user().is_none());
        let mut layer = agree(56, 128).0.unwrap();
        let mut opened = Vec::new();
        let _ = layer.decode(&sealed, &mut opened);
        prop_assert!(opened.is_empty());
    }

    #[test]
    fn any_names_and_passwords_prove_themselves(user in "[^ \t\r\n\u{b}\u{c}]{1,20}", password: String) {
        #[derive(Debug)]
        struct One(String, String);
        impl UserStore for One {
            fn scram_keys(&self, _: &str, _: Hash) -> Option<ScramKeys> { None }
            fn has_password(&self, _: &str, _: &str) -> bool { false }
            fn decoy_secret(&self) -> Vec<u8> { Vec::new() }
            fn digest_key(&self, user: &str, realm: &str) -> Option<DigestKey> {
                (user == self.0).then(|| DigestKey::derive(user, realm, &self.1))
            }
        }
        let side = ServerSide { nonce: "n".into(), realm: "a\"\\b".into(), external: None, strength: Strength::ANY };
        let mut server = DigestServer::new(Arc::new(One(user.clone(), password.clone())), side);
        let mut client = client(&user, &password, 56, 128);
        let proof = client.step(server.step(None).unwrap().as_deref()).unwrap();
        let answer = server.step(proof.as_deref()).unwrap();
        client.step(answer.as_deref()).unwrap();
        prop_assert!(client.is_complete() && client.take_layer().is_some());
    }
}
