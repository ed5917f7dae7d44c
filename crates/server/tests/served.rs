//! The facade at one end, the test driver behind a server at the other, over real sockets.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::net::{SocketAddr, TcpListener};

use ferrovirt::{Connection, events::EventItem};
use ferrovirt_driver::Registry;
use ferrovirt_driver_test::TestDriver;
use ferrovirt_server::{Access, Limits, Server, ServerConfig};
use ferrovirt_transport::{Listener, SystemEnv};
use ferrovirt_uri::MapEnv;

/// A server of isolated test hosts on a port of its own.
fn serve(access: Access, limits: Limits) -> SocketAddr {
    let config = ServerConfig::new(Registry::new().with(TestDriver::isolated()), SystemEnv)
        .with_default_uri("test:///default")
        .with_limits(limits);
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let listener = Listener::tcp(socket).unwrap();
    tokio::spawn(async move { Server::new(config).serve(&listener, access).await });
    address
}

fn uri(address: SocketAddr) -> String {
    format!("test+tcp://{address}/default")
}

#[tokio::test]
async fn a_host_is_opened_used_and_closed() {
    let address = serve(Access::ReadWrite, Limits::default());
    let connection = Connection::open(&uri(address)).await.unwrap();
    assert_eq!(connection.uri(), uri(address));
    let domain = connection.domain_lookup_by_name("test").await.unwrap();
    let mut events = connection.domain_events().lifecycle().await.unwrap();
    domain.suspend().await.unwrap();
    match events.next().await {
        Some(EventItem::Event(event)) => assert_eq!(event.domain.name(), "test"),
        other => panic!("{other:?}"),
    }
    let error = connection.domain_lookup_by_name("nosuch").await.unwrap_err();
    assert_eq!(error.message, "Domain not found: no domain with matching name 'nosuch'");
    connection.close().await.unwrap();
}

#[tokio::test]
async fn a_client_that_names_nothing_gets_what_there_is() {
    let address = serve(Access::ReadWrite, Limits::default());
    let connection = Connection::open(&format!("remote+tcp://{address}/")).await.unwrap();
    connection.domain_lookup_by_name("test").await.unwrap();
}

#[tokio::test]
async fn another_drivers_name_is_refused() {
    let address = serve(Access::ReadWrite, Limits::default());
    let error = Connection::open(&format!("qemu+tcp://{address}/system")).await.unwrap_err();
    assert_eq!(error.error.message, "no connection driver available for qemu:///system");
}

#[tokio::test]
async fn a_socket_for_looking_only_refuses_writes() {
    let address = serve(Access::ReadOnly, Limits::default());
    let connection = Connection::open(&uri(address)).await.unwrap();
    let domain = connection.domain_lookup_by_name("test").await.unwrap();
    let error = domain.suspend().await.unwrap_err();
    assert_eq!(error.message, "operation forbidden: read only access prevents virDomainSuspend");
}

#[tokio::test]
async fn a_client_above_the_limit_is_served_when_another_leaves() {
    let address = serve(Access::ReadWrite, Limits { clients: 1, ..Limits::default() });
    let first = Connection::open(&uri(address)).await.unwrap();
    let second = tokio::spawn(async move { Connection::open(&uri(address)).await });
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    assert!(!second.is_finished());
    first.close().await.unwrap();
    second.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_server_that_stops_ends_its_clients_and_accepts_nobody() {
    let config = ServerConfig::new(Registry::new().with(TestDriver::isolated()), SystemEnv);
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let listener = Listener::tcp(socket).unwrap();
    let server = Server::new(config);
    let serving = tokio::spawn({
        let server = server.clone();
        async move { server.serve(&listener, Access::ReadWrite).await }
    });
    let connection = Connection::open(&uri(address)).await.unwrap();
    assert_eq!(server.clients(), 1);
    let mut closed = connection.close_events().await.unwrap();
    server.stop(std::time::Duration::from_secs(30)).await;
    assert_eq!(server.clients(), 0);
    serving.await.unwrap().unwrap();
    assert!(matches!(closed.next().await, Some(EventItem::Closed(_) | EventItem::Event(_))));
    Connection::open(&uri(address)).await.unwrap_err();
}

#[tokio::test]
async fn a_server_that_stops_lets_clients_finish_what_they_have_begun() {
    let config = ServerConfig::new(Registry::new().with(TestDriver::isolated()), SystemEnv);
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let listener = Listener::tcp(socket).unwrap();
    let server = Server::new(config);
    let serving = server.clone();
    tokio::spawn(async move { serving.serve(&listener, Access::ReadWrite).await });
    let connection = Connection::open(&uri(address)).await.unwrap();
    let stopping = tokio::spawn(async move { server.stop(std::time::Duration::from_secs(60)).await });
    // Each call comes behind a pause in which nothing is under way.
    for _ in 0..3 {
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
        connection.domain_lookup_by_name("test").await.unwrap();
    }
    assert!(!stopping.is_finished());
    connection.close().await.unwrap();
    stopping.await.unwrap();
}

#[tokio::test]
async fn a_client_that_names_nothing_gets_the_daemons_own_choice() {
    let env = MapEnv::new(0).with_var("LIBVIRT_DEFAULT_URI", "qemu:///system");
    let config =
        ServerConfig::new(Registry::new().with(TestDriver::isolated()), env).with_default_uri("test:///default");
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let listener = Listener::tcp(socket).unwrap();
    tokio::spawn(async move { Server::new(config).serve(&listener, Access::ReadWrite).await });
    let error = Connection::open(&format!("remote+tcp://{address}/")).await.unwrap_err();
    assert_eq!(error.error.message, "no connection driver available for qemu:///system");
    Connection::open(&uri(address)).await.unwrap();
}

#[tokio::test]
async fn a_connection_that_the_driver_ends_is_cut_off() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("host.xml");
    let text = "<node xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>\
        <test:chaos><test:drop call='connect_get_hostname'/></test:chaos></node>";
    std::fs::write(&path, text).unwrap();
    let address = serve(Access::ReadWrite, Limits::default());
    let host = format!("test+tcp://{address}{}", path.display());
    let (connection, other) = (Connection::open(&host).await.unwrap(), Connection::open(&uri(address)).await.unwrap());
    connection.hostname().await.unwrap_err();
    assert_eq!(connection.closed().await, ferrovirt::CloseReason::EndOfFile);
    other.hostname().await.unwrap();
}
