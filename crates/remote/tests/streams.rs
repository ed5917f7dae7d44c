//! Streams of a scripted daemon.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod daemon;

use std::{
    future::poll_fn,
    os::unix::net::UnixStream,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use daemon::{Daemon, answers_open, invoke, reply, reply_error, send, text};
use ferrovirt_driver::{Backend, Cx, Piece, Stream, StreamPolicy, procedures as p};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::remote as r;
use ferrovirt_rpc::frame::{Header, Kind, Status};

fn volume() -> r::StorageVol {
    r::StorageVol { pool: "p".to_owned(), name: "v".to_owned(), key: "k".to_owned() }
}

async fn download(backend: &dyn Backend, policy: StreamPolicy, flags: u32) -> Result<Box<dyn Stream>, Error> {
    let cx = Cx::new().with_stream_policy(policy);
    let args = r::StorageVolDownloadArgs { vol: volume(), offset: 0, length: 0, flags };
    invoke::<p::StorageVolDownload>(backend, &cx, args).await?;
    Ok(cx.take_stream().unwrap())
}

async fn upload(backend: &dyn Backend) -> Box<dyn Stream> {
    let cx = Cx::new();
    let args = r::StorageVolUploadArgs { vol: volume(), offset: 0, length: 0, flags: 0 };
    invoke::<p::StorageVolUpload>(backend, &cx, args).await.unwrap();
    cx.take_stream().unwrap()
}

fn packet(stream: &mut UnixStream, call: &Header, kind: Kind, status: Status, payload: &[u8]) {
    send(stream, &Header { kind, status, ..*call }, payload);
}

async fn next(stream: &dyn Stream) -> Result<Option<Piece>, Error> {
    poll_fn(|cx| stream.poll_next(cx)).await
}

async fn finish(stream: &dyn Stream) -> Result<(), Error> {
    poll_fn(|cx| stream.poll_finish(cx)).await
}

async fn read_all(stream: &dyn Stream) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    while let Some(piece) = next(stream).await? {
        match piece {
            Piece::Data(data) => bytes.extend(data),
            Piece::Hole(length) => bytes.resize(bytes.len() + usize::try_from(length).unwrap(), 0),
        }
    }
    Ok(bytes)
}

/// A daemon whose download sends `chunks` of 64 KiB (the chunk's number in every byte), then ends; small calls are
/// answered beside it.
fn downloads(chunks: usize) -> Daemon {
    Daemon::start(Box::new(move |stream, header, _| {
        if answers_open(stream, header) {
            return true;
        }
        match (header.kind, header.procedure) {
            (Kind::CALL, 209) => {
                reply(stream, header, &[]);
                let (mut writer, call) = (stream.try_clone().unwrap(), *header);
                std::thread::spawn(move || {
                    for number in 0..chunks {
                        let data = vec![u8::try_from(number % 251).unwrap(); 64 << 10];
                        packet(&mut writer, &call, Kind::STREAM, Status::CONTINUE, &data);
                    }
                    packet(&mut writer, &call, Kind::STREAM, Status::CONTINUE, &[]);
                });
            }
            (Kind::CALL, 59) => reply(stream, header, &text("host")),
            (Kind::STREAM, _) => packet(stream, header, Kind::STREAM, Status::OK, &[]),
            _ => return false,
        }
        true
    }))
}

fn expected(chunks: usize) -> Vec<u8> {
    (0..chunks).flat_map(|number| vec![u8::try_from(number % 251).unwrap(); 64 << 10]).collect()
}

#[tokio::test]
async fn a_download_is_read_to_its_end_and_finished() {
    let daemon = downloads(20);
    let backend = daemon.open().await.unwrap();
    let stream = download(&*backend, StreamPolicy::Fail, 0).await.unwrap();
    assert_eq!(read_all(&*stream).await.unwrap(), expected(20));
    finish(&*stream).await.unwrap();
}

/// 16 MiB arrive while nobody reads; a small call is answered meanwhile, and every byte is there in the end.
#[tokio::test]
async fn a_slow_reader_that_spills_loses_nothing_and_holds_nobody_up() {
    let daemon = downloads(256);
    let backend = daemon.open().await.unwrap();
    let stream = download(&*backend, StreamPolicy::Spill, 0).await.unwrap();
    let started = Instant::now();
    invoke::<p::ConnectGetHostname>(&*backend, &Cx::new(), ()).await.unwrap();
    assert!(started.elapsed() < Duration::from_secs(5));
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(read_all(&*stream).await.unwrap() == expected(256));
    finish(&*stream).await.unwrap();
}

#[tokio::test]
async fn a_slow_reader_that_may_fail_fails_alone() {
    let daemon = downloads(256);
    let backend = daemon.open().await.unwrap();
    let stream = download(&*backend, StreamPolicy::Fail, 0).await.unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let error = read_all(&*stream).await.unwrap_err();
    assert_eq!((error.domain, error.code), (ErrorDomain::STREAMS, ErrorCode::OPERATION_FAILED));
    assert_eq!(invoke::<p::ConnectGetHostname>(&*backend, &Cx::new(), ()).await.unwrap().hostname, "host");
}

#[tokio::test]
async fn a_stream_that_pauses_waits_for_its_reader() {
    let daemon = downloads(256);
    let backend = daemon.open().await.unwrap();
    let stream = download(&*backend, StreamPolicy::Pause, 0).await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(read_all(&*stream).await.unwrap() == expected(256));
    finish(&*stream).await.unwrap();
    assert_eq!(invoke::<p::ConnectGetHostname>(&*backend, &Cx::new(), ()).await.unwrap().hostname, "host");
}

#[tokio::test]
async fn a_stream_dropped_half_read_leaves_the_connection_working() {
    let daemon = downloads(256);
    let backend = daemon.open().await.unwrap();
    let stream = download(&*backend, StreamPolicy::Spill, 0).await.unwrap();
    next(&*stream).await.unwrap();
    drop(stream);
    assert_eq!(invoke::<p::ConnectGetHostname>(&*backend, &Cx::new(), ()).await.unwrap().hostname, "host");
    let again = download(&*backend, StreamPolicy::Spill, 0).await.unwrap();
    assert!(read_all(&*again).await.unwrap() == expected(256));
}

#[tokio::test]
async fn holes_arrive_as_holes() {
    let daemon = Daemon::start(Box::new(|stream, header, _| {
        if answers_open(stream, header) {
            return true;
        }
        match header.kind {
            Kind::CALL => {
                reply(stream, header, &[]);
                packet(stream, header, Kind::STREAM, Status::CONTINUE, b"ab");
                packet(stream, header, Kind::STREAM_HOLE, Status::CONTINUE, &[0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0]);
                packet(stream, header, Kind::STREAM, Status::CONTINUE, &[]);
            }
            _ => packet(stream, header, Kind::STREAM, Status::OK, &[]),
        }
        true
    }));
    let backend = daemon.open().await.unwrap();
    let stream = download(&*backend, StreamPolicy::Fail, 1).await.unwrap();
    assert_eq!(next(&*stream).await.unwrap(), Some(Piece::Data(b"ab".to_vec())));
    assert_eq!(next(&*stream).await.unwrap(), Some(Piece::Hole(0x9_0000)));
    assert_eq!(next(&*stream).await.unwrap(), None);
    finish(&*stream).await.unwrap();
}

/// Collects an upload; confirms its finish, or fails it after `fails_at` bytes.
fn uploads(stored: Arc<Mutex<Vec<u8>>>, fails_at: usize) -> Daemon {
    Daemon::start(Box::new(move |stream, header, call| {
        if answers_open(stream, header) {
            return true;
        }
        match (header.kind, header.status) {
            (Kind::CALL, _) if header.procedure == 59 => reply(stream, header, &text("host")),
            (Kind::CALL, _) => reply(stream, header, &[]),
            (Kind::STREAM, Status::CONTINUE) => {
                let mut stored = stored.lock().unwrap();
                let before = stored.len();
                stored.extend(&call.payload);
                if before < fails_at && stored.len() >= fails_at {
                    let call = Header { kind: Kind::STREAM, ..*header };
                    stream_error(stream, &call);
                }
            }
            (Kind::STREAM, _) => packet(stream, header, Kind::STREAM, Status::OK, &[]),
            _ => return false,
        }
        true
    }))
}

/// An error in a stream has the fields of an error reply, under the stream's kind.
fn stream_error(stream: &mut UnixStream, call: &Header) {
    let (mut near, mut far) = UnixStream::pair().unwrap();
    reply_error(&mut near, call, 38, 38, "cannot write data: No space left on device");
    drop(near);
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut far, &mut bytes).unwrap();
    packet(stream, call, Kind::STREAM, Status::ERROR, &bytes[28..]);
}

async fn send_all(stream: &dyn Stream, mut data: &[u8]) -> Result<(), Error> {
    while !data.is_empty() {
        let taken = poll_fn(|cx| stream.poll_send(cx, data)).await?;
        data = &data[taken..];
    }
    Ok(())
}

#[tokio::test]
async fn an_upload_is_stored_whole_before_its_finish_is_confirmed() {
    let stored = Arc::new(Mutex::new(Vec::new()));
    let daemon = uploads(Arc::clone(&stored), usize::MAX);
    let backend = daemon.open().await.unwrap();
    let stream = upload(&*backend).await;
    let data: Vec<u8> = (0..5_000_000_u32).map(|index| index.to_le_bytes()[0]).collect();
    send_all(&*stream, &data).await.unwrap();
    finish(&*stream).await.unwrap();
    assert!(*stored.lock().unwrap() == data);
}

#[tokio::test]
async fn an_upload_that_fails_says_why_and_fails_alone() {
    let daemon = uploads(Arc::new(Mutex::new(Vec::new())), 1_000_000);
    let backend = daemon.open().await.unwrap();
    let stream = upload(&*backend).await;
    let sent = send_all(&*stream, &vec![1; 20_000_000]).await;
    let error = match sent {
        Err(error) => error,
        Ok(()) => finish(&*stream).await.unwrap_err(),
    };
    assert_eq!(error.message, "cannot write data: No space left on device");
    assert_eq!(invoke::<p::ConnectGetHostname>(&*backend, &Cx::new(), ()).await.unwrap().hostname, "host");
}

#[tokio::test]
async fn a_call_that_is_refused_opens_no_stream() {
    let daemon = Daemon::start(Box::new(|stream, header, _| {
        if !answers_open(stream, header) {
            reply_error(stream, header, 50, 18, "Storage volume not found");
        }
        true
    }));
    let backend = daemon.open().await.unwrap();
    let error = download(&*backend, StreamPolicy::Fail, 0).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::NO_STORAGE_VOL);
}

#[tokio::test]
async fn a_stream_ends_with_its_connection() {
    let daemon = Daemon::start(Box::new(|stream, header, _| {
        let opened = answers_open(stream, header);
        if !opened {
            reply(stream, header, &[]);
        }
        opened
    }));
    let backend = daemon.open().await.unwrap();
    let stream = download(&*backend, StreamPolicy::Fail, 0).await.unwrap();
    let error = next(&*stream).await.unwrap_err();
    assert_eq!(error.message, "End of file while reading data: Input/output error");
}
