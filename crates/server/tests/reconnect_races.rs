//! A client that opens lost connections again, cut off at any moment.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use ferrovirt::{
    Connection, Reconnect,
    events::{EventItem, EventStream},
};
use ferrovirt_driver::Registry;
use ferrovirt_driver_test::TestDriver;
use ferrovirt_server::{Access, Server, ServerConfig};
use ferrovirt_transport::{Listener, SystemEnv};
use tokio::{
    io::AsyncReadExt as _,
    net::{UnixListener, UnixStream},
    sync::Notify,
};

const PATIENCE: Duration = Duration::from_secs(120);

/// How many connections are cut.
const CUTS: usize = 400;

/// Passes connections on to `to`. The first is cut when `begins` says so, the next ones after some bytes of the daemon's:
/// while they are opened, while registrations are made anew, or behind that.
async fn pass_on(listener: UnixListener, to: PathBuf, begins: Arc<Notify>, cuts: Arc<AtomicUsize>) {
    while let Ok((near, _)) = listener.accept().await {
        let far = UnixStream::connect(&to).await.unwrap();
        let number = cuts.fetch_add(1, Ordering::SeqCst);
        let begins = Arc::clone(&begins);
        tokio::spawn(async move {
            let ((mut up, mut near), (far_read, mut far)) = (near.into_split(), far.into_split());
            let is_cut = (1..=CUTS).contains(&number);
            let limit = if is_cut { 100 + u64::try_from(number % 60).unwrap() * 20 } else { u64::MAX };
            let mut down = far_read.take(limit);
            tokio::select! {
                () = begins.notified(), if number == 0 => {}
                () = tokio::time::sleep(Duration::from_millis(10)), if is_cut => {}
                _ = tokio::io::copy(&mut up, &mut far) => {}
                _ = tokio::io::copy(&mut down, &mut near) => {}
            }
        });
    }
}

/// Passes over gaps until nothing more comes; the stream must not end.
async fn settle<T>(events: &mut EventStream<T>) {
    while let Ok(item) = tokio::time::timeout(Duration::from_millis(300), events.next()).await {
        assert!(matches!(item, Some(EventItem::Gap(_))), "a source is lost");
    }
}

/// The threads of a program see a loss at different moments.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn losses_at_any_moment_lose_no_source_of_events() {
    let folder = tempfile::tempdir().unwrap();
    let [path, front] = ["sock", "front"].map(|name| folder.path().join(name));
    let server = Server::new(ServerConfig::new(Registry::new().with(TestDriver::isolated()), SystemEnv));
    let door = Listener::bind_unix(&path, 0o700, None, 10).unwrap();
    tokio::spawn({
        let server = server.clone();
        async move { server.serve(&door, Access::ReadWrite).await }
    });
    let (begins, cuts) = (Arc::new(Notify::new()), Arc::new(AtomicUsize::new(0)));
    let listener = UnixListener::bind(&front).unwrap();
    let passing = tokio::spawn(pass_on(listener, path.clone(), Arc::clone(&begins), Arc::clone(&cuts)));
    let uri = format!("test+unix:///default?socket={}", front.display());
    let patience = Reconnect::new().first_delay(Duration::from_millis(1)).max_delay(Duration::from_millis(2));
    let conn = Connection::builder().reconnect(patience).open(&uri).await.unwrap();
    let dom = conn.domain_lookup_by_name("test").await.unwrap();
    let (all, one) = (conn.domain_events(), conn.domain_events().domain(&dom));
    let mut lifecycles = [all.lifecycle().await.unwrap(), one.lifecycle().await.unwrap()];
    let mut reboots = [all.reboot().await.unwrap(), one.reboot().await.unwrap()];
    let mut nets = conn.network_events().lifecycle().await.unwrap();
    begins.notify_one();
    let cut = async {
        while cuts.load(Ordering::SeqCst) <= CUTS + 1 || !conn.is_alive() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(PATIENCE, cut).await.expect("in time");
    for events in &mut reboots {
        settle(events).await;
    }
    settle(&mut nets).await;
    let acting = tokio::spawn(async move {
        loop {
            let _ = dom.suspend().await;
            let _ = dom.resume().await;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    });
    for events in &mut lifecycles {
        let told = async {
            loop {
                match events.next().await {
                    Some(EventItem::Gap(_)) => {}
                    other => break other.is_some_and(|item| item.event().is_some()),
                }
            }
        };
        assert!(tokio::time::timeout(PATIENCE, told).await.expect("in time"), "a source is lost");
    }
    acting.abort();
    passing.abort();
    conn.close().await.unwrap();
    server.stop(Duration::ZERO).await;
}
