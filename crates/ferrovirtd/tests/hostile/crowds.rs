//! More clients than anybody needs.

use std::{net::TcpStream, time::Duration};

use ferrovirt::blocking::Connection;

use crate::{
    support::{Daemon, Pki, procedure},
    under_attack,
};

#[test]
fn ten_thousand_connects_without_a_word() {
    under_attack("10,000 connects", "", |daemon| storm(|| daemon.connect()));
}

/// The same where everybody has to prove first who they are: they are never more than unknown.
#[test]
fn ten_thousand_connects_of_nobody_known() {
    under_attack("10,000 unknown", "auth_unix_rw = \"sasl\"", |daemon| {
        storm(|| {
            let mut client = daemon.client();
            // Most of them are not even accepted.
            client.send(procedure::HOSTNAME, &[]).unwrap();
            client
        });
    });
}

fn storm<T>(connect: impl Fn() -> T) {
    for _ in 0..50 {
        let held: Vec<_> = (0..200).map(|_| connect()).collect();
        drop(held);
    }
}

/// Ten thousand that do not even begin with TLS, and some that never go on.
#[test]
fn connects_without_a_handshake() {
    let (daemon, port) = tls_daemon();
    crate::attack("TLS without a handshake", &daemon, |_| {
        storm(|| TcpStream::connect(("127.0.0.1", port)).unwrap());
        let held: Vec<_> = (0..100).map(|_| TcpStream::connect(("127.0.0.1", port)).unwrap()).collect();
        std::thread::sleep(Duration::from_millis(300));
        held
    });
}

#[test]
fn handshakes_without_end() {
    let (daemon, port) = tls_daemon();
    crate::attack("TLS handshakes", &daemon, |daemon| {
        let uri = format!("test+tls://localhost:{port}/default?pkipath={}", daemon.folder().display());
        let clients: Vec<_> = (0..8)
            .map(|_| {
                let uri = uri.clone();
                std::thread::spawn(move || (0..40).for_each(|_| drop(Connection::open(&uri).unwrap())))
            })
            .collect();
        clients.into_iter().for_each(|client| client.join().unwrap());
    });
}

/// A daemon that listens with TLS as well, and the port.
fn tls_daemon() -> (Daemon, u16) {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let daemon = Daemon::start_with(&["--listen"], |folder| {
        let pki = Pki::new();
        pki.write(folder);
        format!("listen_addr = \"127.0.0.1\"\ntls_port = \"{port}\"\n{}", Pki::lines(folder))
    });
    daemon.until("it listens with TLS", |_| TcpStream::connect(("127.0.0.1", port)).is_ok());
    (daemon, port)
}
