//! What the scripts share.
#![allow(dead_code, unreachable_pub, clippy::expect_used, clippy::unwrap_used)]

use std::time::Duration;

use ferrovirt_rpc::{
    Answer, Call, ClientConfig, Event, IncomingCall, MAIN_PROGRAMS, Procedure, ServerConfig, Session, StreamId,
    StreamItem,
};
use ferrovirt_testkit::{Fd, Frame, Pair, ScriptedPeer, Splitting};

pub const SECOND: Duration = Duration::from_secs(1);

/// Procedures of the main program that the scripts use.
pub const OPEN: i32 = 1;
pub const CLOSE: i32 = 2;
pub const FEATURE: i32 = 60;
pub const AUTH_LIST: i32 = 66;
pub const AUTH_STEP: i32 = 69;
pub const LIFECYCLE: i32 = 318;
pub const UPLOAD: i32 = 208;
pub const DOWNLOAD: i32 = 209;
pub const WITH_FILES: i32 = 309;

pub fn server_config() -> ServerConfig {
    ServerConfig::new(MAIN_PROGRAMS, Procedure::of_libvirt)
}

pub fn pair(splitting: Splitting) -> Pair {
    Pair::new(ClientConfig::default(), server_config(), splitting)
}

/// The same script under every splitting.
pub fn each_splitting(mut script: impl FnMut(Splitting)) {
    for splitting in Splitting::all(7) {
        script(splitting);
    }
    ferrovirt_testkit::for_each_seed(8, |seed| script(Splitting::Random(seed)));
}

pub fn client(splitting: Splitting) -> ScriptedPeer {
    ScriptedPeer::new(Session::client(ClientConfig::default()), splitting)
}

pub fn server(splitting: Splitting) -> ScriptedPeer {
    ScriptedPeer::new(Session::server(server_config()), splitting)
}

pub fn call(procedure: i32, payload: &[u8]) -> Call<Fd> {
    Call::new(Frame::id(procedure), payload.to_vec())
}

/// Calls and takes the packet off the session.
#[track_caller]
pub fn start(peer: &mut ScriptedPeer, call: Call<Fd>) -> u32 {
    let serial = peer.session.call(call).expect("session takes the call");
    assert_eq!(peer.receive().expect("call goes out").header.serial, serial);
    serial
}

/// The one call among the events.
#[track_caller]
pub fn incoming(mut events: Vec<Event<Fd>>) -> IncomingCall<Fd> {
    match (events.pop(), events.len()) {
        (Some(Event::Call(call)), 0) => call,
        other => panic!("not one call: {other:?} {events:?}"),
    }
}

/// Answers each call that arrives with its own payload.
pub fn echo(pair: &mut Pair) {
    for event in pair.server_events() {
        if let Event::Call(call) = event {
            pair.server.reply(call.handle, Answer::new(call.payload)).expect("call waits");
        }
    }
    pair.run();
}

/// Everything that can be read from a stream now.
pub fn read_all(session: &mut Session<Fd>, stream: StreamId) -> Vec<StreamItem> {
    std::iter::from_fn(|| session.stream_read(stream)).collect()
}

/// Bytes from the hex words of a capture.
pub fn hex(words: &str) -> Vec<u8> {
    let digits: Vec<u8> = words.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}
