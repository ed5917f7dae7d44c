//! The whole client against a scripted conversation whose peer dies at every byte and stalls at every packet: every
//! caller is answered, and nothing is left behind. The clock is the runtime's, which jumps while nothing moves.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod memory;

use std::time::Duration;

use ferrovirt::{
    Connection, DownloadFlags, Error, StorageVol, StreamPolicy, UploadFlags,
    driver::Registry,
    events::{DomainLifecycle, EventItem, EventStream},
};
use ferrovirt_remote::RemoteDriver;
use ferrovirt_testkit::{Fault, ScriptedDaemon};
use memory::Memory;
use tokio::time::Instant;

/// How long each call may take.
const DEADLINE: Duration = Duration::from_secs(10);
/// When the client gives a silent peer up: three times five seconds, counted from the last sign of life.
const SILENCE: Duration = Duration::from_secs(15);
/// By then whoever waits for what has no deadline of its own has been told: calls may use up theirs one after the other
/// before, and a peer with as many calls as it takes under way counts as busy until they do.
const PATIENCE: Duration = Duration::from_secs(60);

const UPLOADED: &[u8] = b"twelve bytes";

/// How much of the conversation succeeded.
#[derive(Debug, Default, PartialEq)]
struct Outcome {
    good: usize,
    failed: usize,
    downloaded: Vec<u8>,
}

impl Outcome {
    fn note<T>(&mut self, result: Result<T, Error>) -> Option<T> {
        match result {
            Ok(value) => {
                self.good += 1;
                Some(value)
            }
            Err(error) => {
                assert!(!error.message.is_empty(), "{error:?}");
                self.failed += 1;
                None
            }
        }
    }
}

/// Opens, keepalive, calls side by side, a stream each way, events, close.
async fn converse(memory: Memory) -> Outcome {
    let mut outcome = Outcome::default();
    let builder = Connection::builder().deadline(DEADLINE).call_deadline(DEADLINE);
    let builder = builder.registry(Registry::new().with(RemoteDriver::over(memory)));
    let opened = builder.open("qemu+unix:///system").await.map_err(|failed| *failed.error);
    let Some(conn) = outcome.note(opened) else { return outcome };
    outcome.note(conn.set_keepalive(5, 2));
    let volume = async { conn.storage_pool_lookup_by_name("pool").await?.storage_vol_lookup_by_name("vol").await };
    let asked = conn.domain_events();
    let (events, volume, one, two) =
        tokio::join!(asked.lifecycle(), volume, conn.hostname(), conn.domain_lookup_by_name("test"));
    let (events, volume) = (outcome.note(events), outcome.note(volume));
    outcome.note(one);
    outcome.note(two);
    let (seen, down, up) = tokio::join!(two_events(events), download(volume.as_ref()), upload(volume.as_ref()));
    outcome.note(seen);
    outcome.downloaded = outcome.note(down).unwrap_or_default();
    outcome.note(up);
    outcome.note(conn.close().await);
    outcome
}

async fn two_events(events: Option<EventStream<DomainLifecycle>>) -> Result<(), Error> {
    let mut events = events.ok_or_else(nothing)?;
    for expected in [3, 4] {
        match events.next().await {
            Some(EventItem::Event(event)) => assert_eq!(event.event.0, expected),
            Some(EventItem::Closed(_)) | None => return Err(nothing()),
            other => panic!("{other:?}"),
        }
    }
    Ok(())
}

async fn download(volume: Option<&StorageVol>) -> Result<Vec<u8>, Error> {
    let volume = volume.ok_or_else(nothing)?;
    let stream = volume.download(0, 0, DownloadFlags::empty(), StreamPolicy::Spill).await?;
    let mut bytes = Vec::new();
    stream.copy_to(&mut bytes, |_| {}).await?;
    Ok(bytes)
}

async fn upload(volume: Option<&StorageVol>) -> Result<u64, Error> {
    let volume = volume.ok_or_else(nothing)?;
    volume.upload(0, 0, UploadFlags::empty()).await?.copy_from(&mut &*UPLOADED, |_| {}).await
}

/// What was needed for this had failed before.
fn nothing() -> Error {
    Error::unsupported("nothing")
}

/// Runs the conversation once; gives what came of it and how many bytes and packets passed.
async fn run(fault: Fault, volume: &[u8], chunk: usize) -> (Outcome, (usize, usize)) {
    let before = descriptors();
    let memory = Memory::new(ScriptedDaemon::new(fault, volume.to_vec(), chunk));
    let started = Instant::now();
    let conversation = tokio::time::timeout(PATIENCE, converse(memory.clone()));
    let outcome = conversation.await.unwrap_or_else(|_| panic!("{fault:?}: somebody still waits after {PATIENCE:?}"));
    if !matches!(fault, Fault::StallsAt(_)) {
        assert_eq!(started.elapsed(), Duration::ZERO, "{fault:?}: nobody waits for the dead");
    }
    settled(fault, &memory).await;
    assert_eq!(descriptors(), before, "{fault:?}: descriptors");
    (outcome, memory.passed())
}

/// Tasks end in a turn of the runtime's, not in ours; nothing but turns may be needed.
async fn settled(fault: Fault, memory: &Memory) {
    let metrics = tokio::runtime::Handle::current().metrics();
    for _ in 0..100 {
        if metrics.num_alive_tasks() == 0 && memory.is_alone() {
            return;
        }
        tokio::task::yield_now().await;
    }
    // Who holds the stream holds the session: its serials, waiters, streams and what was put aside for them.
    panic!("{fault:?}: {} tasks left, the stream let go of: {}", metrics.num_alive_tasks(), memory.is_alone());
}

/// Open descriptors of this process, those of files without a name among them.
fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}

fn on_a_jumping_clock(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    // Descriptors are counted, and so nobody else may open any meanwhile: one at a time.
    static TURN: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    runtime.block_on(test);
}

/// What succeeds when nothing goes wrong: the open, the keepalive, two objects, two calls, events, down, up, close.
const ALL: usize = 10;
/// The bytes of the last reply: that the connection is closed.
const CLOSED: usize = 28;
const SMALL: &[u8] = b"a volume of thirty-one bytes...";

#[test]
fn without_a_fault_all_of_it_works() {
    on_a_jumping_clock(async {
        let (outcome, _) = run(Fault::None, SMALL, 8).await;
        assert_eq!(outcome, Outcome { good: ALL, failed: 0, downloaded: SMALL.to_vec() });
    });
}

#[test]
fn a_peer_that_dies_at_any_byte_leaves_nobody_waiting_and_nothing_behind() {
    on_a_jumping_clock(async {
        let (_, (bytes, _)) = run(Fault::None, SMALL, 8).await;
        assert!(bytes > 1000, "{bytes}");
        for at in 0..bytes {
            let (outcome, _) = run(Fault::DiesAt(at), SMALL, 8).await;
            // Who was asked to close the connection may end without a word.
            assert_eq!(outcome.failed > 0, at < bytes - CLOSED, "{at} of {bytes}: {outcome:?}");
        }
    });
}

#[test]
fn a_peer_that_stalls_at_any_packet_is_given_up_in_time() {
    on_a_jumping_clock(async {
        let (_, (_, packets)) = run(Fault::None, SMALL, 8).await;
        assert!(packets > 30, "{packets}");
        for at in 0..packets {
            let (outcome, _) = run(Fault::StallsAt(at), SMALL, 8).await;
            assert!(outcome.failed > 0, "{at}: {outcome:?}");
        }
    });
}

/// So much that it goes through a temporary file, while nobody reads.
#[test]
fn what_was_put_aside_in_a_file_goes_with_its_connection() {
    on_a_jumping_clock(async {
        let volume = vec![9; 5 << 20];
        for fault in [Fault::None, Fault::DiesAt(3 << 20), Fault::DiesAt((5 << 20) + 4000)] {
            let before = descriptors();
            let memory = Memory::new(ScriptedDaemon::new(fault, volume.clone(), 262_120));
            let builder = Connection::builder().registry(Registry::new().with(RemoteDriver::over(memory.clone())));
            let conn = builder.open("qemu+unix:///system").await.unwrap();
            let pool = conn.storage_pool_lookup_by_name("pool").await.unwrap();
            let volume = pool.storage_vol_lookup_by_name("vol").await.unwrap();
            let stream = volume.download(0, 0, DownloadFlags::empty(), StreamPolicy::Spill).await.unwrap();
            tokio::time::sleep(SILENCE).await;
            assert_eq!(descriptors(), before + 1, "{fault:?}: one file for what was put aside");
            drop((stream, volume, pool, conn, builder));
            settled(fault, &memory).await;
            assert_eq!(descriptors(), before, "{fault:?}");
        }
    });
}
