//! A whole server with one client that says anything: decoding, dispatch, the read-only guard, streams, authentication.
//! Whatever it says, what comes back are proper packets, and when it has gone nothing of it stays.
//!
//! The first byte says how the server is set up; then each operation is a byte and what it reads after it. The drivers touch
//! nothing outside the process: clients may only look at the test driver's host, and change what a driver of nothing but
//! streams has.
#![no_main]

use std::{
    collections::VecDeque,
    io,
    os::fd::OwnedFd,
    sync::{
        Arc, Mutex, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use ferrovirt_driver::{Backend, BoxFuture, Call, Cx, Driver, OpenRequest, Piece, Registry, Reply, Stream};
use ferrovirt_driver_test::TestDriver;
use ferrovirt_error::Error;
use ferrovirt_fuzz::{Input, MESSAGE_MAX};
use ferrovirt_sasl::{DigestKey, Hash, ScramKeys, UserStore};
use ferrovirt_server::{Access, Auth, Door, SaslService, Server, ServerConfig};
use ferrovirt_transport::{ByteStream, PeerIdentity};
use ferrovirt_uri::{LocalDriver, MapEnv};
use libfuzzer_sys::fuzz_target;
use tokio::runtime::{Builder, Runtime};

/// No input keeps a server busy for so long.
const PATIENCE: Duration = Duration::from_secs(8);

const MAIN: u32 = 0x2000_8086;

fuzz_target!(|bytes: &[u8]| {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| Builder::new_current_thread().enable_time().build().unwrap());
    let mut input = Input::new(bytes);
    let setup = input.byte();
    let streams = Streams::default();
    let (said, heard) = (script(&mut input, setup), Arc::new(Mutex::new(Vec::new())));
    let client = Talker { said: Mutex::new(said), heard: Arc::clone(&heard), takes: setup >> 4 };
    runtime.block_on(async {
        let server = Server::new(config(setup, &streams));
        server.welcome(Box::new(client), door(setup)).await;
        let gone = Server::idle(std::slice::from_ref(&server), Duration::ZERO);
        tokio::time::timeout(PATIENCE, gone).await.expect("the client is gone");
        // Tasks of its calls and streams end behind it.
        while streams.0.load(Ordering::SeqCst) > 0 {
            tokio::task::yield_now().await;
        }
    });
    check(&heard.lock().unwrap());
});

fn config(setup: u8, streams: &Streams) -> ServerConfig {
    let registry = Registry::new().with(streams.clone());
    let registry = if setup & 1 == 0 { registry.with(TestDriver::isolated()) } else { registry };
    ServerConfig::new(registry, MapEnv::default()).with_default_uri("streams:///")
}

fn door(setup: u8) -> Door {
    let access = if setup & 1 == 0 { Access::ReadOnly } else { Access::ReadWrite };
    let auth = if setup & 2 == 0 { Auth::None } else { Auth::Sasl(SaslService::new(Arc::new(Users))) };
    Door { access, auth }
}

/// What the client says, each piece read by itself.
fn script(input: &mut Input<'_>, setup: u8) -> VecDeque<Vec<u8>> {
    let mut said = VecDeque::new();
    let mut serial = 0;
    while !input.is_empty() {
        let operation = input.byte();
        let word = |value: u32| value.to_be_bytes();
        let bytes = match operation % 8 {
            0 => {
                let length = usize::from(input.byte());
                input.take(length).to_vec()
            }
            1 => {
                let name: &[u8] = if setup & 1 == 0 { b"test:///default\0" } else { b"streams:///\0" };
                let length = if setup & 1 == 0 { 15 } else { 11 };
                packet(1, 0, serial, 0, &[&word(1)[..], &word(length), name, &word(0)].concat())
            }
            2 | 3 => {
                let payload = payload(input);
                packet(u32::from(input.byte()) * 2 + u32::from(operation >> 7), 0, serial, 0, &payload)
            }
            4 => {
                let (procedure, back) = (u32::from(input.byte()), u32::from(input.byte() % 8));
                let (kind, status) = (input.byte() % 8, input.byte() % 4);
                let payload = payload(input);
                packet(procedure, u32::from(kind), serial.saturating_sub(back), u32::from(status), &payload)
            }
            // Uploads and downloads, and data of the stream that was opened last.
            5 => packet(208 + u32::from(operation >> 7), 0, serial, 0, &[VOLUME, &[0; 16], &word(0)].concat()),
            6 => {
                serial -= u32::from(serial > 0);
                let status = if operation & 64 == 0 { 2 } else { u32::from(operation >> 7) };
                let payload = vec![7; usize::from(input.byte()) << (operation >> 5 & 1) << 6];
                packet(208, 3, serial, status, if status == 2 { &payload } else { &[] })
            }
            _ => {
                let mechanism: &[u8] = b"\0\0\0\x05PLAIN\0\0\0\0\0\0\0\0\0\0\x0c\0fred\0pencil";
                packet(66 + u32::from(operation >> 6), 0, serial, 0, if operation >> 6 == 2 { mechanism } else { &[] })
            }
        };
        serial += 1;
        let cut = if operation & 8 == 0 { bytes.len() } else { bytes.len() / 2 };
        let (first, second) = bytes.split_at(cut);
        said.extend([first, second].into_iter().filter(|piece| !piece.is_empty()).map(<[u8]>::to_vec));
    }
    said
}

const VOLUME: &[u8] = b"\0\0\0\x01p\0\0\0\0\0\0\x01v\0\0\0\0\0\0\x01k\0\0\0";

/// Words, strings, zeros: what arguments are made of.
fn payload(input: &mut Input<'_>) -> Vec<u8> {
    let shape = input.byte();
    let length = usize::from(shape % 64) * 4;
    match shape >> 6 {
        0 => vec![0; length],
        // The domain that the default host has.
        1 => {
            let domain = b"\0\0\0\x04test\x66\x95\xeb\x01\xf6\xa4\x83\x04\x79\xaa\x97\xf2\x50\x26\x70\xfe\0\0\0\x01";
            [&domain[..], input.take(length)].concat()
        }
        2 => [&[0, 0, 0, 4][..], b"test", input.take(length)].concat(),
        _ => input.take(length).to_vec(),
    }
}

fn packet(procedure: u32, kind: u32, serial: u32, status: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(28 + payload.len()).unwrap();
    let words = [length, MAIN, 1, procedure, kind, serial, status];
    words.into_iter().flat_map(u32::to_be_bytes).chain(payload.iter().copied()).collect()
}

/// What was heard are packets, the last one perhaps not to its end.
fn check(mut heard: &[u8]) {
    while let Some(length) = heard.first_chunk().map(|length| u32::from_be_bytes(*length) as usize) {
        assert!((28..=MESSAGE_MAX + 4).contains(&length), "a packet of {length} bytes");
        if heard.len() < length {
            return;
        }
        let kind = u32::from_be_bytes(heard[16..20].try_into().unwrap());
        assert!([1, 2, 3, 5, 6].contains(&kind), "a packet of kind {kind}");
        heard = &heard[length..];
    }
}

/// The client: says its pieces, hears what it is told, then leaves.
#[derive(Debug)]
struct Talker {
    said: Mutex<VecDeque<Vec<u8>>>,
    heard: Arc<Mutex<Vec<u8>>>,
    /// How much it hears at a time; 0 for everything.
    takes: u8,
}

impl ByteStream for Talker {
    fn poll_recv(&self, _: &mut Context<'_>, buf: &mut [u8], fds: &mut Vec<OwnedFd>) -> Poll<io::Result<usize>> {
        Poll::Ready(self.try_recv(buf, fds))
    }

    fn try_recv(&self, buf: &mut [u8], _: &mut Vec<OwnedFd>) -> io::Result<usize> {
        let mut said = self.said.lock().unwrap();
        let Some(piece) = said.front_mut() else { return Ok(0) };
        let count = piece.len().min(buf.len());
        buf[..count].copy_from_slice(&piece[..count]);
        piece.drain(..count);
        if piece.is_empty() {
            said.pop_front();
        }
        Ok(count)
    }

    fn poll_send_ready(&self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn try_send(&self, bytes: &[u8]) -> io::Result<usize> {
        let mut heard = self.heard.lock().unwrap();
        let count = if self.takes == 0 { bytes.len() } else { bytes.len().min(usize::from(self.takes) << 8) };
        // It has heard enough.
        if heard.len() > 4 << 20 {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        heard.extend_from_slice(&bytes[..count]);
        Ok(count)
    }

    fn peer(&self) -> PeerIdentity {
        PeerIdentity::Unknown
    }

    fn shutdown(&self) {}
}

/// A driver of nothing but streams, which counts those that live.
#[derive(Clone, Debug, Default)]
struct Streams(Arc<AtomicUsize>);

/// It sends some zeros and swallows what comes.
#[derive(Debug)]
struct Zeros {
    alive: Arc<AtomicUsize>,
    left: AtomicUsize,
}

impl Driver for Streams {
    fn name(&self) -> &'static str {
        "streams"
    }

    fn local(&self) -> Option<LocalDriver> {
        Some(LocalDriver { name: "streams", schemes: &["streams"], check: |_, _| Ok(()) })
    }

    fn open<'a>(&'a self, _: OpenRequest<'a>) -> BoxFuture<'a, Result<Box<dyn Backend>, Error>> {
        Box::pin(async { Ok(Box::new(self.clone()) as Box<dyn Backend>) })
    }
}

impl Backend for Streams {
    fn call<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>> {
        let open = |reply| {
            self.0.fetch_add(1, Ordering::SeqCst);
            cx.open_stream(Box::new(Zeros { alive: Arc::clone(&self.0), left: AtomicUsize::new(4) }));
            Ok(reply)
        };
        let reply = match call {
            Call::StorageVolUpload(_) => open(Reply::StorageVolUpload(())),
            Call::StorageVolDownload(_) => open(Reply::StorageVolDownload(())),
            _ => Err(Error::unsupported("nothing but streams")),
        };
        Box::pin(async move {
            // Not at once, as with a driver that waits for something.
            tokio::task::yield_now().await;
            reply
        })
    }

    fn close(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }
}

impl Stream for Zeros {
    fn poll_next(&self, _: &mut Context<'_>) -> Poll<Result<Option<Piece>, Error>> {
        let left = self.left.load(Ordering::SeqCst);
        self.left.store(left.saturating_sub(1), Ordering::SeqCst);
        Poll::Ready(Ok((left > 0).then(|| Piece::Data(vec![0; 30_000]))))
    }

    fn poll_send(&self, _: &mut Context<'_>, data: &[u8]) -> Poll<Result<usize, Error>> {
        Poll::Ready(Ok(data.len().div_ceil(2)))
    }

    fn poll_send_hole(&self, _: &mut Context<'_>, _: u64) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn poll_finish(&self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn poll_abort(&self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }
}

impl Drop for Zeros {
    fn drop(&mut self) {
        self.alive.fetch_sub(1, Ordering::SeqCst);
    }
}

/// One user.
#[derive(Debug)]
struct Users;

impl UserStore for Users {
    fn scram_keys(&self, user: &str, hash: Hash) -> Option<ScramKeys> {
        (user == "fred").then(|| ScramKeys::derive(hash, "pencil", b"salt".to_vec(), 4))
    }

    fn digest_key(&self, user: &str, realm: &str) -> Option<DigestKey> {
        (user == "fred").then(|| DigestKey::derive(user, realm, "pencil"))
    }

    fn has_password(&self, user: &str, password: &str) -> bool {
        (user, password) == ("fred", "pencil")
    }

    fn decoy_secret(&self) -> Vec<u8> {
        b"secret".to_vec()
    }
}
