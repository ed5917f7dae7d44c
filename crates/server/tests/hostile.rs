//! Clients that mean harm, where it takes a driver or a transport of the test's own: streams that are never finished, and
//! two packets in one record of TLS. The others are driven against the whole daemon.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    future::poll_fn,
    net::{SocketAddr, TcpListener},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::{Duration, Instant},
};

use ferrovirt_driver::{Backend, BoxFuture, Call, Cx, Driver, OpenRequest, Piece, Registry, Reply, Stream};
use ferrovirt_driver_test::TestDriver;
use ferrovirt_error::Error;
use ferrovirt_proto::remote as r;
use ferrovirt_server::{Access, Server, ServerConfig, Tls};
use ferrovirt_transport::{ByteStream, ConnectOptions, Listener, SystemEnv, TlsAcceptor, TlsServerSettings, connect};
use ferrovirt_uri::{Endpoint, LocalDriver, TcpEndpoint, TlsEndpoint, TlsFiles, TlsPair};
use ferrovirt_xdr::{Xdr, to_bytes};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};

const PATIENCE: Duration = Duration::from_secs(60);

/// A driver of nothing but streams, which counts those that live, and the bytes that were fetched from them.
#[derive(Clone, Debug, Default)]
struct Streams(Arc<AtomicUsize>, Arc<AtomicUsize>);

/// It sends zeros without end and swallows what comes.
#[derive(Debug)]
struct Endless(Streams);

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
        Box::pin(async move {
            let open = |reply| {
                self.0.fetch_add(1, Ordering::SeqCst);
                cx.open_stream(Box::new(Endless(self.clone())));
                Ok(reply)
            };
            match call {
                Call::StorageVolUpload(_) => open(Reply::StorageVolUpload(())),
                Call::StorageVolDownload(_) => open(Reply::StorageVolDownload(())),
                Call::ConnectGetHostname(()) => {
                    Ok(Reply::ConnectGetHostname(r::ConnectGetHostnameRet { hostname: "h".to_owned() }))
                }
                _ => Err(Error::unsupported("nothing but streams")),
            }
        })
    }

    fn close(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }
}

impl Stream for Endless {
    fn poll_next(&self, _: &mut Context<'_>) -> Poll<Result<Option<Piece>, Error>> {
        self.0.1.fetch_add(64 << 10, Ordering::SeqCst);
        Poll::Ready(Ok(Some(Piece::Data(vec![0; 64 << 10]))))
    }

    fn poll_send(&self, _: &mut Context<'_>, data: &[u8]) -> Poll<Result<usize, Error>> {
        Poll::Ready(Ok(data.len()))
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

impl Drop for Endless {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::SeqCst);
    }
}

const CALL: u32 = 0;
const STREAM: u32 = 3;
const OK: u32 = 0;
const CONTINUE: u32 = 2;

const OPEN: u32 = 1;
const HOSTNAME: u32 = 59;
const UPLOAD: u32 = 208;
const DOWNLOAD: u32 = 209;

fn packet(procedure: u32, kind: u32, serial: u32, status: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(28 + payload.len()).unwrap();
    let words = [length, 0x2000_8086, 1, procedure, kind, serial, status];
    words.into_iter().flat_map(u32::to_be_bytes).chain(payload.iter().copied()).collect()
}

fn call(procedure: u32, serial: u32, args: &impl Xdr) -> Vec<u8> {
    packet(procedure, CALL, serial, OK, &to_bytes(args).unwrap())
}

fn open(name: &str) -> Vec<u8> {
    call(OPEN, 0, &r::ConnectOpenArgs { name: Some(name.to_owned()), flags: 0 })
}

async fn send(stream: &dyn ByteStream, bytes: &[u8]) {
    let mut rest = bytes;
    while !rest.is_empty() {
        match stream.try_send(rest) {
            Ok(sent) => rest = &rest[sent..],
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
                poll_fn(|cx| stream.poll_send_ready(cx)).await.unwrap();
            }
            Err(error) => panic!("{error}"),
        }
    }
}

/// Reads packets until one answers `serial`; whether it is a good answer.
async fn answer_to(stream: &dyn ByteStream, unread: &mut Vec<u8>, serial: u32) -> bool {
    loop {
        while let Some(length) = unread.first_chunk().map(|length| u32::from_be_bytes(*length) as usize) {
            if unread.len() < length {
                break;
            }
            let packet: Vec<u8> = unread.drain(..length).collect();
            let word = |at: usize| u32::from_be_bytes(packet[at..at + 4].try_into().unwrap());
            if word(16) == 1 && word(20) == serial {
                return word(24) == OK;
            }
        }
        let mut buffer = [0; 16 << 10];
        let reading = poll_fn(|cx| stream.poll_recv(cx, &mut buffer, &mut Vec::new()));
        let count = tokio::time::timeout(PATIENCE, reading).await.unwrap().unwrap();
        assert_ne!(count, 0, "the server has closed");
        unread.extend_from_slice(&buffer[..count]);
    }
}

fn listen() -> (Listener, SocketAddr) {
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    (Listener::tcp(socket).unwrap(), address)
}

async fn connect_tcp(address: SocketAddr) -> Box<dyn ByteStream> {
    let endpoint = TcpEndpoint { host: "127.0.0.1".into(), port: address.port().to_string() };
    connect(&Endpoint::Tcp(endpoint), &ConnectOptions::default()).await.unwrap()
}

async fn until(what: &str, is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < PATIENCE, "waited in vain until {what}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn streams_that_are_never_finished_keep_nobody_waiting_and_end_with_their_client() {
    let streams = Streams::default();
    let server = Server::new(ServerConfig::new(Registry::new().with(streams.clone()), SystemEnv));
    let (listener, address) = listen();
    let serving = server.clone();
    tokio::spawn(async move { serving.serve(&listener, Access::ReadWrite).await });
    let volume = || r::StorageVol { pool: "p".to_owned(), name: "v".to_owned(), key: "k".to_owned() };
    let mut kept = Vec::new();
    for _ in 0..10 {
        let (stream, mut unread) = (connect_tcp(address).await, Vec::new());
        send(&*stream, &open("streams:///")).await;
        assert!(answer_to(&*stream, &mut unread, 0).await);
        let upload = r::StorageVolUploadArgs { vol: volume(), offset: 0, length: 0, flags: 0 };
        for serial in 1..=3 {
            send(&*stream, &call(UPLOAD, serial, &upload)).await;
            assert!(answer_to(&*stream, &mut unread, serial).await);
            send(&*stream, &packet(UPLOAD, STREAM, serial, CONTINUE, &[7; 100_000])).await;
        }
        let download = r::StorageVolDownloadArgs { vol: volume(), offset: 0, length: 0, flags: 0 };
        send(&*stream, &call(DOWNLOAD, 4, &download)).await;
        kept.push(stream);
    }
    until("all streams are open", || streams.0.load(Ordering::SeqCst) == 40).await;
    let (other, mut unread) = (connect_tcp(address).await, Vec::new());
    send(&*other, &open("streams:///")).await;
    assert!(answer_to(&*other, &mut unread, 0).await);
    let mut waits = Vec::new();
    for serial in 1..=300 {
        let start = Instant::now();
        send(&*other, &call(HOSTNAME, serial, &())).await;
        assert!(answer_to(&*other, &mut unread, serial).await);
        waits.push(start.elapsed());
    }
    waits.sort_unstable();
    println!("streams never finished: p99 of another client {:?}", waits[297]);
    assert!(waits[297] < Duration::from_secs(5));
    drop(kept);
    until("all streams are over", || streams.0.load(Ordering::SeqCst) == 0).await;
    until("one client is left", || server.clients() == 1).await;
}

/// Hundreds of streams that nobody reads hold little: what cannot be sent stays with the driver.
#[tokio::test]
async fn streams_that_nobody_reads_are_not_fetched() {
    let streams = Streams::default();
    let server = Server::new(ServerConfig::new(Registry::new().with(streams.clone()), SystemEnv));
    let (listener, address) = listen();
    tokio::spawn(async move { server.serve(&listener, Access::ReadWrite).await });
    let volume = r::StorageVol { pool: "p".to_owned(), name: "v".to_owned(), key: "k".to_owned() };
    let args = r::StorageVolDownloadArgs { vol: volume, offset: 0, length: 0, flags: 0 };
    let (stream, mut unread) = (connect_tcp(address).await, Vec::new());
    send(&*stream, &open("streams:///")).await;
    assert!(answer_to(&*stream, &mut unread, 0).await);
    let mut received = 0;
    for serial in 1..=300 {
        send(&*stream, &call(DOWNLOAD, serial, &args)).await;
        // Answers overtake what streams have to say.
        received += bytes_until_answered(&*stream, serial).await;
    }
    let fetched = || streams.1.load(Ordering::SeqCst);
    let mut before = 0;
    while before != fetched() {
        before = fetched();
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    assert_eq!(streams.0.load(Ordering::SeqCst), 300);
    let held = before - received;
    println!("streams never read: {} KiB are held", held >> 10);
    assert!(held < 40 << 20, "{held} bytes");
    drop(stream);
    until("all streams are over", || streams.0.load(Ordering::SeqCst) == 0).await;
}

/// Reads whole packets to the good answer to `serial`; how many bytes of streams that were.
async fn bytes_until_answered(stream: &dyn ByteStream, serial: u32) -> usize {
    let mut received = 0;
    loop {
        let mut head = [0; 28];
        read_exactly(stream, &mut head).await;
        let word = |at: usize| u32::from_be_bytes(head[at..at + 4].try_into().unwrap());
        let mut payload = vec![0; word(0) as usize - head.len()];
        read_exactly(stream, &mut payload).await;
        if word(16) == STREAM {
            received += payload.len();
        } else if word(20) == serial {
            assert_eq!(word(24), OK);
            return received;
        }
    }
}

async fn read_exactly(stream: &dyn ByteStream, mut buffer: &mut [u8]) {
    while !buffer.is_empty() {
        let reading = poll_fn(|cx| stream.poll_recv(cx, buffer, &mut Vec::new()));
        let count = tokio::time::timeout(PATIENCE, reading).await.unwrap().unwrap();
        assert_ne!(count, 0, "the server has closed");
        buffer = &mut buffer[count..];
    }
}

/// Certificates of an authority, a server and a client in a folder.
fn certificates(folder: &Path) {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "an authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let key = KeyPair::generate().unwrap();
    let write = |name: &str, text: String| std::fs::write(folder.join(name), text).unwrap();
    write("cacert.pem", params.self_signed(&key).unwrap().pem());
    let issuer = Issuer::new(params, key);
    let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    params.use_authority_key_identifier_extension = true;
    let key = KeyPair::generate().unwrap();
    write("cert.pem", params.signed_by(&key, &issuer).unwrap().pem());
    write("key.pem", key.serialize_pem());
}

#[tokio::test]
async fn two_packets_in_one_record_are_two_packets() {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    let at = |name: &str| folder.path().join(name);
    let settings = TlsServerSettings::new(at("cacert.pem"), at("cert.pem"), at("key.pem"));
    let tls = Tls::new(TlsAcceptor::new(&settings).unwrap());
    let server = Server::new(ServerConfig::new(Registry::new().with(TestDriver::isolated()), SystemEnv));
    let (listener, address) = listen();
    tokio::spawn(async move { server.serve_tls(&listener, &tls, Access::ReadWrite).await });
    let pair = TlsPair { certificate: at("cert.pem"), key: at("key.pem") };
    let endpoint = TlsEndpoint {
        host: "localhost".into(),
        port: address.port().to_string(),
        files: TlsFiles { ca: at("cacert.pem"), crl: None, client: Some(pair) },
        priority: "NORMAL".to_owned(),
        check_own: true,
        verify_server: true,
    };
    let stream = connect(&Endpoint::Tls(endpoint), &ConnectOptions::default()).await.unwrap();
    let mut unread = Vec::new();
    // What one send takes goes into one record: the open and a call, then a half, and the other half with one more.
    send(&*stream, &[open("test:///default"), call(HOSTNAME, 1, &())].concat()).await;
    assert!(answer_to(&*stream, &mut unread, 0).await);
    assert!(answer_to(&*stream, &mut unread, 1).await);
    let (second, third) = (call(HOSTNAME, 2, &()), call(HOSTNAME, 3, &()));
    send(&*stream, &second[..11]).await;
    send(&*stream, &[&second[11..], &third].concat()).await;
    assert!(answer_to(&*stream, &mut unread, 2).await);
    assert!(answer_to(&*stream, &mut unread, 3).await);
}
