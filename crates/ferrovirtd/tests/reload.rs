//! SIGHUP: the daemon reads its TLS files again, and goes on with the old ones where the new ones are no good.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::{fs, net::TcpListener, path::Path, time::Instant};

use ferrovirt::blocking::Connection;
use rustix::process::Signal;
use support::{Daemon, PATIENCE, Pki};

/// Opens with a client's files.
fn open(port: u16, files: &Path) -> Option<Connection> {
    Connection::open(&format!("test+tls://localhost:{port}/default?pkipath={}", files.display())).ok()
}

/// Tries again until the daemon takes a client's files.
fn until_open(port: u16, files: &Path) -> Connection {
    let start = Instant::now();
    loop {
        if let Some(connection) = open(port, files) {
            return connection;
        }
        assert!(start.elapsed() < PATIENCE, "the daemon does not take {}", files.display());
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}

#[test]
fn new_certificates_count_for_those_who_come_after_them() {
    let clients = tempfile::tempdir().unwrap();
    let folder = |name: &str| clients.path().join(name);
    let [old, new] = ["old", "new"].map(|name| {
        let pki = Pki::new();
        fs::create_dir(folder(name)).unwrap();
        pki.write(&folder(name));
        pki
    });
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let daemon = Daemon::start_with(&["--listen"], |daemon| {
        old.write(daemon);
        format!("listen_addr = \"127.0.0.1\"\ntls_port = \"{port}\"\n{}", Pki::lines(daemon))
    });
    let early = until_open(port, &folder("old"));
    assert!(open(port, &folder("new")).is_none());

    new.write(daemon.folder());
    assert!(open(port, &folder("new")).is_none(), "nothing is read before the signal");
    daemon.signal(Signal::HUP);
    until_open(port, &folder("new"));
    assert!(open(port, &folder("old")).is_none());
    assert!(early.hostname().is_ok(), "who is there stays");

    // A key that does not belong to the certificate, and none at all: nothing changes.
    fs::copy(folder("old").join("clientkey.pem"), daemon.folder().join("clientkey.pem")).unwrap();
    daemon.signal(Signal::HUP);
    until_open(port, &folder("new"));
    fs::remove_file(daemon.folder().join("cacert.pem")).unwrap();
    daemon.signal(Signal::HUP);
    for _ in 0..10 {
        assert!(open(port, &folder("new")).is_some() && early.hostname().is_ok());
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    daemon.terminate();
    assert!(daemon.ended());
}
