//! A scripted daemon on a unix socket: it records what it is asked and answers as its script says.
#![allow(dead_code, reason = "each test file uses its part")]

use std::{
    io::{Read, Write},
    os::unix::net::{UnixListener, UnixStream},
    path::PathBuf,
    sync::{Arc, Mutex},
};

use ferrovirt_driver::{Backend, Cx, Driver as _, OpenRequest, Procedure};
use ferrovirt_error::Error;
use ferrovirt_remote::RemoteDriver;
use ferrovirt_rpc::frame::{HEADER_BYTES, Header, Kind, Status};
use ferrovirt_uri::{Build, MapEnv, OpenFlags, Plan};

/// A call that the daemon received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub procedure: i32,
    pub serial: u32,
    pub payload: Vec<u8>,
}

/// Answers one call on the stream; false ends the conversation.
pub(crate) type Script = dyn FnMut(&mut UnixStream, &Header, &Asked) -> bool + Send;

/// A running daemon; it serves one client.
pub(crate) struct Daemon {
    pub socket: PathBuf,
    asked: Arc<Mutex<Vec<Asked>>>,
    _folder: tempfile::TempDir,
}

impl Daemon {
    pub(crate) fn start(mut script: Box<Script>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("sock");
        let listener = UnixListener::bind(&socket).unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let record = Arc::clone(&asked);
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            while let Some((header, call)) = receive(&mut stream) {
                record.lock().unwrap().push(call.clone());
                if !script(&mut stream, &header, &call) {
                    break;
                }
            }
        });
        Self { socket, asked, _folder: folder }
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// The procedures asked for, in order.
    pub(crate) fn procedures(&self) -> Vec<i32> {
        self.asked().iter().map(|call| call.procedure).collect()
    }

    pub(crate) fn plan(&self, flags: OpenFlags, more: &str) -> Plan {
        let uri = format!("test+unix:///default?socket={}{more}", self.socket.display());
        ferrovirt_uri::plan(Some(&uri), flags, &[], &Build::default(), &MapEnv::new(0)).unwrap()
    }

    pub(crate) async fn open(&self) -> Result<Box<dyn Backend>, Error> {
        self.open_with(OpenFlags::empty(), "").await
    }

    pub(crate) async fn open_with(&self, flags: OpenFlags, more: &str) -> Result<Box<dyn Backend>, Error> {
        let plan = self.plan(flags, more);
        RemoteDriver::new().open(OpenRequest { plan: &plan, flags, timeout: None, credentials: None }).await
    }
}

/// Calls a procedure on a backend.
pub(crate) async fn invoke<P: Procedure>(backend: &dyn Backend, cx: &Cx, args: P::Args) -> Result<P::Ret, Error> {
    let reply = backend.call(cx, P::call(args)).await?;
    Ok(P::ret(reply).expect("a reply of this procedure"))
}

fn receive(stream: &mut UnixStream) -> Option<(Header, Asked)> {
    let mut length = [0; 4];
    stream.read_exact(&mut length).ok()?;
    let mut header = [0; HEADER_BYTES];
    stream.read_exact(&mut header).ok()?;
    let header = Header::decode(&header);
    let mut payload = vec![0; u32::from_be_bytes(length) as usize - 4 - HEADER_BYTES];
    stream.read_exact(&mut payload).ok()?;
    Some((header, Asked { procedure: header.procedure, serial: header.serial, payload }))
}

/// Sends a reply to a call.
pub(crate) fn reply(stream: &mut UnixStream, call: &Header, payload: &[u8]) {
    send(stream, &Header { kind: Kind::REPLY, status: Status::OK, ..*call }, payload);
}

/// Sends a packet whole, also where another thread sends on the same socket. The client may be gone.
pub(crate) fn send(stream: &mut UnixStream, header: &Header, payload: &[u8]) {
    static SENDING: Mutex<()> = Mutex::new(());
    let _whole = SENDING.lock().unwrap();
    let _ = stream.write_all(&header.packet(0, payload));
}

/// Sends an error reply with a code, a domain and a text.
pub(crate) fn reply_error(stream: &mut UnixStream, call: &Header, code: u32, domain: u32, text: &str) {
    let mut payload = Vec::new();
    let mut word = |word: u32| payload.extend_from_slice(&word.to_be_bytes());
    word(code);
    word(domain);
    word(1);
    word(u32::try_from(text.len()).unwrap());
    payload.extend_from_slice(text.as_bytes());
    payload.resize(payload.len().next_multiple_of(4), 0);
    for word in [2, 0, 0, 0, 0, u32::MAX, u32::MAX, 0] {
        payload.extend_from_slice(&u32::to_be_bytes(word));
    }
    let header = Header { kind: Kind::REPLY, status: Status::ERROR, ..*call };
    send(stream, &header, &payload);
}

/// Answers the calls of an open as libvirtd without authentication does; false for any other call.
pub(crate) fn answers_open(stream: &mut UnixStream, header: &Header) -> bool {
    match header.procedure {
        66 => reply(stream, header, &words(&[1, 0])),
        60 => reply(stream, header, &words(&[1])),
        1 | 2 => reply(stream, header, &[]),
        _ => return false,
    }
    true
}

/// Words as the wire carries them.
pub(crate) fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}

/// A counted, padded text.
pub(crate) fn text(text: &str) -> Vec<u8> {
    let mut bytes = words(&[u32::try_from(text.len()).unwrap()]);
    bytes.extend_from_slice(text.as_bytes());
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}
