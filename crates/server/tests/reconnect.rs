//! A client that opens lost connections again, and a daemon that is restarted under it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{path::Path, time::Duration};

use ferrovirt::{
    Connection, Domain, Reconnect,
    events::{DomainLifecycle, EventItem, EventStream, NetworkLifecycle},
};
use ferrovirt_driver::Registry;
use ferrovirt_driver_test::TestDriver;
use ferrovirt_server::{Access, Server, ServerConfig};
use ferrovirt_transport::{Listener, SystemEnv};
use tokio::task::JoinHandle;

const RESTARTS: usize = 10;
const PATIENCE: Duration = Duration::from_secs(60);

struct Daemon {
    server: Server,
    serving: JoinHandle<std::io::Result<()>>,
}

impl Daemon {
    fn start(path: &Path) -> Self {
        let config = ServerConfig::new(Registry::new().with(TestDriver::isolated()), SystemEnv);
        let server = Server::new(config);
        let listener = Listener::bind_unix(path, 0o700, None, 10).unwrap();
        let serving = tokio::spawn({
            let server = server.clone();
            async move { server.serve(&listener, Access::ReadWrite).await }
        });
        Self { server, serving }
    }

    /// Nothing of it is left behind this.
    async fn stop(self) {
        self.server.stop(Duration::ZERO).await;
        self.serving.await.unwrap().unwrap();
    }
}

/// What streams say, with the domain's name for an event.
async fn next<T>(events: &mut EventStream<T>, name: fn(&T) -> &str) -> String {
    match tokio::time::timeout(PATIENCE, events.next()).await.expect("in time") {
        Some(EventItem::Event(event)) => name(&event).to_owned(),
        Some(EventItem::Gap(_)) => "gap".to_owned(),
        other => panic!("{:?}", other.map(|item| item.event().is_some())),
    }
}

fn domain_name(event: &DomainLifecycle) -> &str {
    event.domain.name()
}

fn network_name(event: &NetworkLifecycle) -> &str {
    event.network.name()
}

/// How many descriptors the process has open.
fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}

fn tasks() -> usize {
    tokio::runtime::Handle::current().metrics().num_alive_tasks()
}

async fn until_equal(what: &str, count: fn() -> usize, expected: usize) {
    for _ in 0..600 {
        if count() == expected {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{what}: {} instead of {expected}", count());
}

#[tokio::test]
async fn a_daemon_restarted_ten_times_loses_no_source_of_events() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sock");
    let uri = format!("test+unix:///default?socket={}", path.display());
    let mut daemon = Daemon::start(&path);
    let patience = Reconnect::new().first_delay(Duration::from_millis(5)).max_delay(Duration::from_millis(50));
    let conn = Connection::builder().reconnect(patience).open(&uri).await.unwrap();
    let dom = conn.domain_lookup_by_name("test").await.unwrap();
    let mut all = conn.domain_events().lifecycle().await.unwrap();
    let mut one = conn.domain_events().domain(&dom).lifecycle().await.unwrap();
    let mut nets = conn.network_events().lifecycle().await.unwrap();
    let before = (tasks(), descriptors());
    for _ in 0..RESTARTS {
        act(&conn, &dom).await;
        assert_eq!(next(&mut all, domain_name).await, "test");
        assert_eq!(next(&mut one, domain_name).await, "test");
        assert_eq!(next(&mut nets, network_name).await, "default");
        daemon.stop().await;
        tokio::time::sleep(Duration::from_millis(20)).await;
        daemon = Daemon::start(&path);
        assert_eq!(next(&mut all, domain_name).await, "gap");
        assert_eq!(next(&mut one, domain_name).await, "gap");
        assert_eq!(next(&mut nets, network_name).await, "gap");
    }
    act(&conn, &dom).await;
    assert_eq!(next(&mut all, domain_name).await, "test");
    assert_eq!(next(&mut one, domain_name).await, "test");
    assert_eq!(next(&mut nets, network_name).await, "default");
    until_equal("tasks", tasks, before.0).await;
    until_equal("descriptors", descriptors, before.1).await;
    conn.close().await.unwrap();
    daemon.stop().await;
    drop((conn, dom, all, one, nets));
    until_equal("tasks in the end", tasks, 0).await;
}

/// One event of each kind.
async fn act(conn: &Connection, dom: &Domain) {
    dom.suspend().await.unwrap();
    conn.network_lookup_by_name("default").await.unwrap().destroy().await.unwrap();
}
