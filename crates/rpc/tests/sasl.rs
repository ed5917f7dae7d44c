//! The SASL conversation, as captured with DIGEST-MD5: init, start, step, and the client's own last step.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod support;

use ferrovirt_error::Error;
use ferrovirt_proto::remote::{AuthSaslInitRet, AuthSaslStartRet, AuthSaslStepRet};
use ferrovirt_rpc::{Call, Layer, SaslClient, SaslExchange, SaslStep};
use ferrovirt_testkit::{Fd, Splitting};
use ferrovirt_xdr::to_bytes;
use support::*;

/// Answers from a list, complete when the list has come to its end.
#[derive(Debug)]
struct Listed {
    name: String,
    first: Option<Vec<u8>>,
    answers: Vec<Option<Vec<u8>>>,
    challenges: Vec<Option<Vec<u8>>>,
}

impl SaslClient for Listed {
    fn start(&mut self) -> Result<(String, Option<Vec<u8>>), Error> {
        Ok((self.name.clone(), self.first.take()))
    }

    fn step(&mut self, challenge: Option<&[u8]>) -> Result<Option<Vec<u8>>, Error> {
        self.challenges.push(challenge.map(<[u8]>::to_vec));
        Ok(self.answers.remove(0))
    }

    fn is_complete(&self) -> bool {
        self.answers.is_empty()
    }

    fn take_layer(&mut self) -> Result<Option<Box<dyn Layer>>, Error> {
        Ok(None)
    }
}

/// A conversation and the mechanism that it will choose.
struct Exchange {
    sasl: SaslExchange,
    answers: Vec<Option<Vec<u8>>>,
}

fn exchange(answers: &[Option<Vec<u8>>], wanted: Option<&str>) -> Exchange {
    Exchange { sasl: SaslExchange::new(wanted.map(Into::into)), answers: answers.to_vec() }
}

impl Exchange {
    /// Chooses the first of the server's mechanisms where it is asked to.
    fn advance<F>(&mut self, reply: &[u8]) -> Result<SaslStep<F>, Error> {
        match self.sasl.advance(reply)? {
            SaslStep::Choose { mechanisms } => {
                let name = mechanisms.split(',').next().unwrap().into();
                let listed = Listed { name, first: None, answers: self.answers.clone(), challenges: vec![] };
                self.sasl.start(Box::new(listed))
            }
            step => Ok(step),
        }
    }
}

fn mechanisms(list: &str) -> Vec<u8> {
    to_bytes(&AuthSaslInitRet { mechlist: list.into() }).unwrap()
}

fn start_reply(complete: i32, data: &[u8]) -> Vec<u8> {
    to_bytes(&AuthSaslStartRet { complete, nil: 0, data: data.to_vec() }).unwrap()
}

fn step_reply(complete: i32, data: &[u8]) -> Vec<u8> {
    to_bytes(&AuthSaslStepRet { complete, nil: 0, data: data.to_vec() }).unwrap()
}

#[track_caller]
fn next_call(step: Result<SaslStep<Fd>, Error>) -> Call<Fd> {
    match step {
        Ok(SaslStep::Call(call)) => call,
        other => panic!("not a call: {other:?}"),
    }
}

#[test]
fn the_start_is_sent_as_captured() {
    let mut sasl = exchange(&[None], None);
    let mut peer = client(Splitting::Whole);
    start(&mut peer, call(66, &[]));
    start(&mut peer, sasl.sasl.begin());
    let call = next_call(sasl.advance(&mechanisms("DIGEST-MD5")));
    assert!(call.holds_input);
    peer.session.call(call).unwrap();
    let captured = hex("00000034 20008086 00000001 00000044 00000000 00000002 00000000 0000000a
        44494745 53542d4d 44350000 00000001 00000000");
    assert_eq!(peer.session.poll_transmit().unwrap().bytes, captured);
}

/// Captured: a response of 256 bytes makes a packet of 1060, a word for each byte.
#[test]
fn data_goes_as_a_word_for_each_byte() {
    let mut sasl = exchange(&[Some(vec![0xff; 256]), None], None);
    next_call(sasl.advance(&mechanisms("DIGEST-MD5")));
    let call = next_call(sasl.advance(&start_reply(0, b"nonce")));
    assert_eq!((call.id.procedure, call.payload.len() + 28), (69, 1060));
}

#[test]
fn the_client_takes_its_own_last_step_even_if_the_server_is_done() {
    let mut sasl = exchange(&[Some(b"response".to_vec()), None], None);
    next_call(sasl.advance(&mechanisms("DIGEST-MD5,PLAIN")));
    next_call(sasl.advance(&start_reply(0, b"nonce")));
    let done = sasl.advance::<Fd>(&step_reply(1, b"rspauth"));
    assert!(matches!(done, Ok(SaslStep::Done { layer: None })), "{done:?}");
    assert!(format!("{:?}", sasl.sasl).contains(&format!("{:?}", b"rspauth")), "the last data was checked");
}

#[test]
fn both_sides_must_be_complete() {
    let mut sasl = exchange(&[None, None, None], None);
    next_call(sasl.advance(&mechanisms("X")));
    next_call(sasl.advance(&start_reply(1, &[])));
    next_call(sasl.advance(&step_reply(1, &[])));
    assert!(matches!(sasl.advance::<Fd>(&step_reply(1, &[])), Ok(SaslStep::Done { .. })));

    let mut at_once = exchange(&[], None);
    next_call(at_once.advance(&mechanisms("PLAIN")));
    assert!(matches!(at_once.advance::<Fd>(&start_reply(1, &[])), Ok(SaslStep::Done { .. })));
}

#[test]
fn a_mechanism_asked_for_must_be_offered() {
    let mut sasl = exchange(&[None], Some("GSSAPI"));
    let error = sasl.advance::<Fd>(&mechanisms("DIGEST-MD5,SCRAM-SHA-256")).unwrap_err();
    assert_eq!(error.message, "authentication failed: SASL mechanism GSSAPI not supported by server");
    assert_eq!((error.code.0, error.domain.0), (45, 13));

    let mut sasl = exchange(&[None], Some("SCRAM-SHA-256"));
    let call = next_call(sasl.advance(&mechanisms("DIGEST-MD5,SCRAM-SHA-256")));
    assert!(call.payload[4..].starts_with(b"SCRAM-SHA-256"));
}

#[test]
fn nonsense_from_the_server_is_an_error() {
    assert!(exchange(&[None], None).advance::<Fd>(&[0, 0]).is_err());
}

/// A mechanism that must ask before its step for a challenge that has data.
#[derive(Debug)]
struct Asking {
    listed: Listed,
}

impl SaslClient for Asking {
    fn start(&mut self) -> Result<(String, Option<Vec<u8>>), Error> {
        self.listed.start()
    }

    fn must_ask(&self, challenge: Option<&[u8]>) -> bool {
        challenge.is_some_and(|data| !data.is_empty())
    }

    fn step(&mut self, challenge: Option<&[u8]>) -> Result<Option<Vec<u8>>, Error> {
        self.listed.step(challenge)
    }

    fn is_complete(&self) -> bool {
        self.listed.is_complete()
    }

    fn take_layer(&mut self) -> Result<Option<Box<dyn Layer>>, Error> {
        Ok(None)
    }
}

#[test]
fn a_question_is_open_until_the_exchange_goes_on() {
    let mut sasl = SaslExchange::new(None);
    let mechlist = to_bytes(&AuthSaslInitRet { mechlist: "X".into() }).unwrap();
    assert!(matches!(sasl.advance::<Fd>(&mechlist), Ok(SaslStep::Choose { .. })));
    let answers = vec![Some(b"proof".to_vec()), None];
    let listed = Listed { name: "X".into(), first: None, answers, challenges: vec![] };
    sasl.start::<Fd>(Box::new(Asking { listed })).unwrap();
    assert!(sasl.resume::<Fd>().is_err(), "nothing was asked");
    assert!(matches!(sasl.advance::<Fd>(&start_reply(0, b"challenge")), Ok(SaslStep::Ask)));
    assert!(matches!(sasl.resume::<Fd>(), Ok(SaslStep::Call(_))));
    assert!(sasl.resume::<Fd>().is_err(), "it was answered");
    assert!(matches!(sasl.advance::<Fd>(&step_reply(1, b"")), Ok(SaslStep::Done { .. })));
}
