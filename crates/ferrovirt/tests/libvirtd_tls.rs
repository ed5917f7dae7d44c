//! A busy connection to a libvirtd over TLS: `cargo xtask interop` runs it, with a URI such as
//! `test://localhost:16514/default?pkipath=...` in `FERROVIRT_LIBVIRTD`. `FERROVIRT_SECONDS` says for how long.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use ferrovirt::{blocking::Connection, events::EventItem};

const CALLERS: usize = 64;

/// No call, and no event, may be waited for as long as this.
const STALL: Duration = Duration::from_secs(20);

fn open() -> Connection {
    let uri = std::env::var("FERROVIRT_LIBVIRTD").expect("FERROVIRT_LIBVIRTD names a libvirtd over TLS");
    Connection::open(&uri).unwrap()
}

fn how_long() -> Duration {
    let seconds = std::env::var("FERROVIRT_SECONDS").ok().and_then(|text| text.parse().ok());
    Duration::from_secs(seconds.unwrap_or(5))
}

/// Calls of many callers, events and keepalive messages share a connection, whose other end reads one packet a record.
#[test]
#[ignore = "needs a libvirtd: run by `cargo xtask interop`"]
fn calls_events_and_keepalive_share_a_connection() {
    let (conn, acting) = (open(), open());
    conn.set_keepalive(1, 5).unwrap();
    let mut events = conn.domain_events().lifecycle().unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let counts: Arc<Vec<AtomicU64>> = Arc::new((0..CALLERS).map(|_| AtomicU64::new(0)).collect());
    let callers: Vec<_> = (0..CALLERS)
        .map(|at| {
            let (conn, stop, counts) = (conn.clone(), Arc::clone(&stop), Arc::clone(&counts));
            std::thread::spawn(move || {
                while !stop.load(Ordering::Relaxed) {
                    let asked = Instant::now();
                    let domain = conn.domain_lookup_by_name("test").unwrap();
                    // replies of some size, too
                    assert!(domain.xml_desc(Default::default()).unwrap().contains("<name>test</name>"));
                    assert!(asked.elapsed() < STALL, "caller {at} waited {:?}", asked.elapsed());
                    counts[at].fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();

    let domain = acting.domain_lookup_by_name("test").unwrap();
    let end = Instant::now() + how_long();
    let mut seen = 0;
    while Instant::now() < end {
        domain.suspend().unwrap();
        domain.resume().unwrap();
        for _ in 0..2 {
            match events.next_timeout(STALL).unwrap().unwrap() {
                EventItem::Event(_) => seen += 1,
                other => panic!("{other:?}"),
            }
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    stop.store(true, Ordering::Relaxed);
    for caller in callers {
        caller.join().unwrap();
    }
    let counts: Vec<u64> = counts.iter().map(|count| count.load(Ordering::Relaxed)).collect();
    eprintln!("{seen} events, {} calls, the fewest of a caller {:?}", counts.iter().sum::<u64>(), counts.iter().min());
    assert!(seen > 0 && counts.iter().all(|count| *count > 0), "{counts:?}");
    assert!(conn.is_alive());
}
