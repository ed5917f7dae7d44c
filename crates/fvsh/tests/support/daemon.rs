//! A daemon that knows one running domain, `web`: its console says hello and shouts back what it is told. Asked for its
//! host's name it never answers.

use std::io::{Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

const CALL: u32 = 0;
const REPLY: u32 = 1;
const STREAM: u32 = 3;
const OK: u32 = 0;
const CONTINUE: u32 = 2;

/// Length, program, version, procedure, kind, serial, status.
const HEAD: usize = 28;

/// A running daemon.
pub(crate) struct Daemon {
    pub(crate) uri: String,
    /// Somebody waits for the host's name.
    pub(crate) asked: Receiver<()>,
}

/// Serves clients in threads of their own.
pub(crate) fn start(folder: &Path) -> Daemon {
    let socket = folder.join("daemon");
    let listener = UnixListener::bind(&socket).unwrap();
    let (tell, asked) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(stream) = stream else { return };
            let tell = tell.clone();
            thread::spawn(move || serve(stream, &tell));
        }
    });
    Daemon { uri: format!("qemu+unix:///system?socket={}", socket.display()), asked }
}

fn serve(mut stream: UnixStream, tell: &Sender<()>) {
    let mut head = [0; HEAD];
    while stream.read_exact(&mut head).is_ok() {
        let word = |index: usize| u32::from_be_bytes(head[index * 4..][..4].try_into().unwrap());
        let mut payload = vec![0; word(0) as usize - HEAD];
        if stream.read_exact(&mut payload).is_err() {
            return;
        }
        let mut send = |kind: u32, status: u32, payload: &[u8]| {
            let length = u32::try_from(HEAD + payload.len()).unwrap();
            let mut packet = words(&[length, word(1), word(2), word(3), kind, word(5), status]);
            packet.extend_from_slice(payload);
            // The client may be gone.
            let _ = stream.write_all(&packet);
        };
        match (word(4), word(3)) {
            (STREAM, _) if word(6) == CONTINUE => send(STREAM, CONTINUE, &payload.to_ascii_uppercase()),
            // Finish and abort are confirmed.
            (STREAM, _) => send(STREAM, OK, &[]),
            (CALL, AUTH_LIST) => send(REPLY, OK, &words(&[1, 0])),
            (CALL, SUPPORTS_FEATURE) => send(REPLY, OK, &words(&[1])),
            (CALL, LOOKUP_BY_NAME) => send(REPLY, OK, &web()),
            (CALL, GET_STATE) => send(REPLY, OK, &words(&[1, 1])),
            (CALL, OPEN_CONSOLE) => {
                send(REPLY, OK, &[]);
                send(STREAM, CONTINUE, b"hello\r\n");
            }
            (CALL, GET_HOSTNAME) => drop(tell.send(())),
            (CALL, _) => send(REPLY, OK, &[]),
            _ => {}
        }
    }
}

const LOOKUP_BY_NAME: u32 = 23;
const GET_HOSTNAME: u32 = 59;
const SUPPORTS_FEATURE: u32 = 60;
const AUTH_LIST: u32 = 66;
const OPEN_CONSOLE: u32 = 201;
const GET_STATE: u32 = 212;

/// Name, UUID and id.
fn web() -> Vec<u8> {
    [words(&[3]), b"web\0".to_vec(), vec![7; 16], words(&[1])].concat()
}

fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}
