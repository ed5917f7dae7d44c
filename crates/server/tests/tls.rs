//! Clients over TLS: those who are let in are served, those who are slow are waited for by nobody, those who are cut off
//! come again.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    io::Read as _,
    net::{SocketAddr, TcpListener, TcpStream},
    path::Path,
    sync::Arc,
    time::Duration,
};

use ferrovirt::{Connection, Reconnect, events::EventItem};
use ferrovirt_driver::Registry;
use ferrovirt_driver_test::TestDriver;
use ferrovirt_server::{Access, Limits, Server, ServerConfig, Tls};
use ferrovirt_transport::{Listener, SystemEnv, TlsAcceptor, TlsServerSettings};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use tokio::sync::Notify;

/// Certificates in a folder, under the names that clients look for.
fn certificates(folder: &Path) {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "an authority");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let key = KeyPair::generate().unwrap();
    let write = |name: &str, text: String| std::fs::write(folder.join(name), text).unwrap();
    write("cacert.pem", params.self_signed(&key).unwrap().pem());
    let issuer = Issuer::new(params, key);
    for name in ["server", "client"] {
        let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate().unwrap();
        write(&format!("{name}cert.pem"), params.signed_by(&key, &issuer).unwrap().pem());
        write(&format!("{name}key.pem"), key.serialize_pem());
    }
}

/// A server of isolated test hosts on a port of its own.
fn serve(folder: &Path, change: impl FnOnce(ServerConfig) -> ServerConfig) -> (Server, SocketAddr) {
    let at = |name: &str| folder.join(name);
    let settings = TlsServerSettings::new(at("cacert.pem"), at("servercert.pem"), at("serverkey.pem"));
    let tls = Tls::new(TlsAcceptor::new(&settings).unwrap());
    let config = ServerConfig::new(Registry::new().with(TestDriver::isolated()), SystemEnv);
    let server = Server::new(change(config.with_default_uri("test:///default")));
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let listener = Listener::tcp(socket).unwrap();
    let serving = server.clone();
    tokio::spawn(async move { serving.serve_tls(&listener, &tls, Access::ReadWrite).await });
    (server, address)
}

fn uri(address: SocketAddr, folder: &Path) -> String {
    format!("test+tls://localhost:{}/default?pkipath={}", address.port(), folder.display())
}

#[tokio::test]
async fn a_certified_client_is_served() {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    let (server, address) = serve(folder.path(), |config| config);
    let connection = Connection::open(&uri(address, folder.path())).await.unwrap();
    // Many packets each way, some of many records.
    for _ in 0..20 {
        let domain = connection.domain_lookup_by_name("test").await.unwrap();
        assert!(domain.xml_desc(ferrovirt::DomainXml::empty()).await.unwrap().contains("<name>test</name>"));
    }
    assert_eq!(server.clients(), 1);
    connection.close().await.unwrap();
}

#[tokio::test]
async fn clients_in_a_handshake_keep_nobody_waiting_and_are_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    let (server, address) = serve(folder.path(), |config| {
        let limits = Limits { anonymous_clients: 4, ..Limits::default() };
        config.with_limits(limits).with_handshake_time(Duration::from_secs(8))
    });
    let silent: Vec<TcpStream> = (0..3).map(|_| TcpStream::connect(address).unwrap()).collect();
    let first = Connection::open(&uri(address, folder.path())).await.unwrap();
    assert_eq!(server.clients(), 1, "who is not through is no client yet");
    // The last place for unknown clients goes too: the next one comes in when the slow ones are given up.
    let last = TcpStream::connect(address).unwrap();
    let second = Connection::open(&uri(address, folder.path())).await.unwrap();
    first.domain_lookup_by_name("test").await.unwrap();
    second.domain_lookup_by_name("test").await.unwrap();
    let ends = tokio::task::spawn_blocking(move || {
        silent.into_iter().chain([last]).all(|mut socket| {
            socket.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
            matches!(socket.read(&mut [0; 100]), Ok(0))
        })
    });
    assert!(ends.await.unwrap());
}

#[tokio::test]
async fn a_server_that_stops_waits_for_no_handshake() {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    let (server, address) = serve(folder.path(), |config| config.with_handshake_time(Duration::from_secs(600)));
    let mut silent = TcpStream::connect(address).unwrap();
    let connection = Connection::open(&uri(address, folder.path())).await.unwrap();
    server.stop(Duration::from_secs(60)).await;
    assert_eq!(server.clients(), 0);
    silent.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    let end = tokio::task::spawn_blocking(move || silent.read(&mut [0; 100]).unwrap());
    assert_eq!(end.await.unwrap(), 0);
    connection.domain_lookup_by_name("test").await.unwrap_err();
}

#[tokio::test]
async fn a_client_without_a_certificate_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    let (server, address) = serve(folder.path(), |config| config);
    let stranger = tempfile::tempdir().unwrap();
    certificates(stranger.path());
    std::fs::copy(folder.path().join("cacert.pem"), stranger.path().join("cacert.pem")).unwrap();
    let uri = uri(address, stranger.path()) + "&no_sanity=1";
    let error = Connection::open(&uri).await.unwrap_err();
    assert_eq!(error.error.message, "Unable to read TLS confirmation: Input/output error");
    assert_eq!(server.clients(), 0);
}

/// Passes connections on: the first until it is told to cut it, the second not at all.
async fn pass_on(front: tokio::net::TcpListener, back: SocketAddr, cut: Arc<Notify>) {
    for number in 0.. {
        let (mut near, _) = front.accept().await.unwrap();
        if number == 1 {
            continue;
        }
        let mut far = tokio::net::TcpStream::connect(back).await.unwrap();
        let cut = Arc::clone(&cut);
        tokio::spawn(async move {
            tokio::select! {
                () = cut.notified(), if number == 0 => {}
                _ = tokio::io::copy_bidirectional(&mut near, &mut far) => {}
            }
        });
    }
}

#[tokio::test]
async fn a_daemon_that_ends_during_a_handshake_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path());
    let (_server, back) = serve(folder.path(), |config| config);
    let front = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let uri = uri(front.local_addr().unwrap(), folder.path());
    let cut = Arc::new(Notify::new());
    tokio::spawn(pass_on(front, back, Arc::clone(&cut)));
    let patience = Reconnect::new().first_delay(Duration::from_millis(10)).max_delay(Duration::from_millis(50));
    let connection = Connection::builder().reconnect(patience).open(&uri).await.unwrap();
    let mut events = connection.domain_events().lifecycle().await.unwrap();
    cut.notify_one();
    let item = tokio::time::timeout(Duration::from_secs(60), events.next()).await.unwrap();
    assert!(matches!(item, Some(EventItem::Gap(_))));
}
