//! What becomes of a connection while one of its streams has a slow reader. The clock is the runtime's, which jumps while
//! nothing moves: how fast the machine is does not matter.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod memory;

use std::time::Duration;

use ferrovirt::{
    Connection, DownloadFlags, Error, ErrorCode, ErrorDomain, StorageVol, Stream, StreamPolicy, driver::Registry,
    events::EventItem,
};
use ferrovirt_remote::RemoteDriver;
use ferrovirt_testkit::{Fault, ScriptedDaemon};
use memory::Memory;
use tokio::{
    io::{AsyncReadExt as _, AsyncWrite},
    time::Instant,
};

const VOLUME: usize = 16 << 20;
/// Read every 25 ms, these are 10 MiB/s.
const PIECE: usize = 256 << 10;
const PAUSE: Duration = Duration::from_millis(25);
/// What 99 of 100 small calls stay under.
const PROMPT: Duration = Duration::from_millis(50);

fn volume() -> Vec<u8> {
    let pattern: Vec<u8> = (0..=250).collect();
    let mut volume = pattern.repeat(VOLUME / pattern.len() + 1);
    volume.truncate(VOLUME);
    volume
}

fn memory() -> Memory {
    Memory::new(ScriptedDaemon::new(Fault::None, volume(), 262_120))
}

async fn open(memory: &Memory) -> (Connection, StorageVol) {
    let builder = Connection::builder().registry(Registry::new().with(RemoteDriver::over(memory.clone())));
    let conn = builder.open("qemu+unix:///system").await.unwrap();
    let pool = conn.storage_pool_lookup_by_name("pool").await.unwrap();
    let volume = pool.storage_vol_lookup_by_name("vol").await.unwrap();
    (conn, volume)
}

async fn read_slowly(mut stream: Stream) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        tokio::time::sleep(PAUSE).await;
        let before = bytes.len();
        (&mut stream).take(PIECE as u64).read_to_end(&mut bytes).await?;
        if bytes.len() == before {
            stream.finish().await.map_err(std::io::Error::other)?;
            return Ok(bytes);
        }
    }
}

/// Calls every 10 ms as long as `other` takes; gives its result and how long 99 of 100 calls took at most.
async fn calls_beside<T>(conn: &Connection, other: impl Future<Output = T>) -> (T, Duration) {
    let mut times = Vec::new();
    let calls = async {
        loop {
            let asked = Instant::now();
            conn.hostname().await.unwrap();
            times.push(asked.elapsed());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let result = tokio::select! {
        () = calls => unreachable!("it calls for ever"),
        result = other => result,
    };
    times.sort_unstable();
    (result, times[(times.len() * 99).div_ceil(100) - 1])
}

#[tokio::test(start_paused = true)]
async fn spilling_a_slow_reader_gets_everything_and_calls_stay_prompt() {
    let (conn, volume) = open(&memory()).await;
    let started = Instant::now();
    let stream = volume.download(0, 0, DownloadFlags::empty(), StreamPolicy::Spill).await.unwrap();
    let (bytes, slowest) = calls_beside(&conn, read_slowly(stream)).await;
    assert!(bytes.unwrap() == self::volume());
    assert!(started.elapsed() > Duration::from_secs(1), "read at 10 MiB/s");
    assert!(slowest < PROMPT, "{slowest:?}");
}

#[tokio::test(start_paused = true)]
async fn failing_a_slow_reader_fails_alone() {
    let (conn, volume) = open(&memory()).await;
    let stream = volume.download(0, 0, DownloadFlags::empty(), StreamPolicy::Fail).await.unwrap();
    let (read, slowest) = calls_beside(&conn, read_slowly(stream)).await;
    let error = read.unwrap_err().downcast::<Error>().unwrap();
    assert_eq!((error.domain, error.code), (ErrorDomain::STREAMS, ErrorCode::OPERATION_FAILED));
    assert!(slowest < PROMPT, "{slowest:?}");
    assert_eq!(conn.hostname().await.unwrap(), "hail");
}

/// That the measure above sees a call that has to wait: the reason for a connection of the stream's own.
#[tokio::test(start_paused = true)]
async fn pausing_on_a_shared_connection_holds_calls_up() {
    let (conn, volume) = open(&memory()).await;
    let stream = volume.download(0, 0, DownloadFlags::empty(), StreamPolicy::Pause).await.unwrap();
    let (bytes, slowest) = calls_beside(&conn, read_slowly(stream)).await;
    assert!(bytes.unwrap() == self::volume());
    assert!(slowest > PROMPT, "{slowest:?}");
}

#[tokio::test(start_paused = true)]
async fn a_stream_apart_gets_everything_and_holds_nobody_up() {
    let memory = Memory::each(|| ScriptedDaemon::new(Fault::None, volume(), 262_120));
    let (conn, volume) = open(&memory).await;
    let stream = volume.download_apart(0, 0, DownloadFlags::empty()).await.unwrap();
    let (bytes, slowest) = calls_beside(&conn, read_slowly(stream)).await;
    assert!(bytes.unwrap() == self::volume());
    assert!(slowest < PROMPT, "{slowest:?}");
}

/// Takes a little, then nothing more.
#[derive(Debug)]
struct FullDisk(usize);

impl AsyncWrite for FullDisk {
    fn poll_write(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
        data: &[u8],
    ) -> std::task::Poll<std::io::Result<usize>> {
        let count = self.0.min(data.len());
        self.0 -= count;
        std::task::Poll::Ready(if count == 0 { Err(std::io::Error::from_raw_os_error(28)) } else { Ok(count) })
    }

    fn poll_flush(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn poll_shutdown(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        std::task::Poll::Ready(Ok(()))
    }
}

#[tokio::test(start_paused = true)]
async fn a_download_whose_consumer_fails_leaves_the_connection_working() {
    let (conn, volume) = open(&memory()).await;
    let stream = volume.download(0, 0, DownloadFlags::empty(), StreamPolicy::Spill).await.unwrap();
    let error = stream.copy_to(&mut FullDisk(1 << 20), |_| {}).await.unwrap_err();
    assert_eq!((error.domain, error.code), (ErrorDomain::STREAMS, ErrorCode::SYSTEM_ERROR));
    assert!(error.message.ends_with("No space left on device"), "{error}");
    assert_eq!(conn.hostname().await.unwrap(), "hail");
    conn.close().await.unwrap();
}

/// The daemon sends two events behind its answer to the registration. They are dropped with the subscription at each
/// moment there is: before the answer, between the answer and the events, after the first of them.
#[tokio::test(start_paused = true)]
async fn an_event_that_arrives_while_its_subscription_is_dropped_harms_nobody() {
    for turns in 0..40 {
        let (conn, _) = open(&Memory::new(ScriptedDaemon::new(Fault::None, Vec::new(), 1))).await;
        let asked = conn.domain_events();
        let subscribed = async {
            let mut events = asked.lifecycle().await.unwrap();
            while let Some(EventItem::Event(_)) = events.next().await {}
            panic!("the stream ended");
        };
        let moment = async {
            for _ in 0..turns {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            biased;
            () = subscribed => {}
            () = moment => {}
        }
        assert_eq!(conn.hostname().await.unwrap(), "hail");
        let mut again = conn.domain_events().lifecycle().await.unwrap();
        assert!(matches!(again.next().await, Some(EventItem::Event(_))), "after {turns} turns");
        conn.close().await.unwrap();
    }
}
