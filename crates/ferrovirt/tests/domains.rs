//! Domains of `test:///default` through the facade.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use ferrovirt::{
    Connection, DomainState, DomainXml, ErrorCode, ErrorDomain, ListDomains, ShutdownFlags, StartFlags,
    driver::Registry,
};
use ferrovirt_driver_test::TestDriver;

/// A host that no other test sees.
async fn isolated() -> Connection {
    let registry = Registry::new().with(TestDriver::isolated());
    Connection::builder().registry(registry).open("test:///default").await.unwrap()
}

/// The lifecycle sequence of the recorded test-driver cases (libvirt 9.0.0).
#[tokio::test]
async fn a_domain_lives_as_libvirts_test_domain_does() {
    let conn = isolated().await;
    let dom = conn.domain_lookup_by_name("test").await.unwrap();
    assert_eq!(dom.uuid_string(), "6695eb01-f6a4-8304-79aa-97f2502e193f");
    let state = async || {
        let state = dom.state().await.unwrap();
        (state.state, state.reason)
    };
    assert_eq!(state().await, (DomainState::Running, 0));
    dom.suspend().await.unwrap();
    assert_eq!(state().await, (DomainState::Paused, 1));
    let error = dom.suspend().await.unwrap_err();
    assert_eq!(error.message, "internal error: domain 'test' not running");
    dom.resume().await.unwrap();
    assert_eq!(state().await, (DomainState::Running, 5));
    dom.shutdown().await.unwrap();
    assert_eq!(state().await, (DomainState::Shutoff, 1));
    dom.create().await.unwrap();
    assert_eq!((state().await, dom.id()), ((DomainState::Running, 1), Some(2)));
    dom.destroy().await.unwrap();
    assert_eq!((state().await, dom.id()), ((DomainState::Shutoff, 2), None));
    let error = dom.destroy().await.unwrap_err();
    assert_eq!((error.code, error.domain), (ErrorCode::OPERATION_INVALID, ErrorDomain::TEST));
    let error = dom.create_with_flags(StartFlags::PAUSED).await.unwrap_err();
    assert_eq!(error.message, "unsupported flags (0x1) in function testDomainCreateWithFlags");
    let error = dom.shutdown_flags(ShutdownFlags::ACPI_POWER_BTN).await.unwrap_err();
    assert_eq!(error.message, "unsupported flags (0x1) in function testDomainShutdownFlags");
}

#[tokio::test]
async fn lists_are_filtered() {
    let conn = isolated().await;
    assert_eq!(conn.list_all_domains(ListDomains::empty()).await.unwrap().len(), 1);
    assert_eq!(conn.list_all_domains(ListDomains::INACTIVE).await.unwrap().len(), 0);
    assert_eq!(conn.count_domains(ListDomains::ACTIVE | ListDomains::PERSISTENT).await.unwrap(), 1);
    conn.domain_lookup_by_id(1).await.unwrap().destroy().await.unwrap();
    let off = conn.list_all_domains(ListDomains::SHUTOFF).await.unwrap();
    assert_eq!((off[0].name(), off[0].id()), ("test", None));
}

#[tokio::test]
async fn unknown_domains_are_named_in_the_error() {
    let conn = isolated().await;
    let rows = [
        (conn.domain_lookup_by_id(9).await, "Domain not found: no domain with matching id '9'"),
        (conn.domain_lookup_by_name("x").await, "Domain not found: no domain with matching name 'x'"),
        (
            conn.domain_lookup_by_uuid([0xab; 16]).await,
            "Domain not found: no domain with matching uuid 'abababab-abab-abab-abab-abababababab'",
        ),
    ];
    for (found, text) in rows {
        let error = found.unwrap_err();
        assert_eq!((error.code, error.message.as_str()), (ErrorCode::NO_DOMAIN, text));
    }
}

#[tokio::test]
async fn a_read_only_connection_refuses_writes_and_secrets() {
    let registry = Registry::new().with(TestDriver::isolated());
    let conn = Connection::builder().registry(registry).read_only(true).open("test:///default").await.unwrap();
    assert!(conn.is_read_only());
    let dom = conn.domain_lookup_by_name("test").await.unwrap();
    let error = dom.suspend().await.unwrap_err();
    assert_eq!(error.message, "operation forbidden: read only access prevents virDomainSuspend");
    assert_eq!(dom.state().await.unwrap().state, DomainState::Running);
    assert!(dom.xml_desc(DomainXml::empty()).await.unwrap().contains("<name>test</name>"));
    assert_eq!(dom.xml_desc(DomainXml::SECURE).await.unwrap_err().code, ErrorCode::OPERATION_DENIED);
}

/// "One reference-counted instance per process": all see one state, and it goes with the last of them.
#[tokio::test]
async fn the_default_host_is_shared_and_forgotten() {
    let first = Connection::open("test:///default").await.unwrap();
    let second = Connection::open("test:///default").await.unwrap();
    first.domain_lookup_by_name("test").await.unwrap().destroy().await.unwrap();
    let seen = second.domain_lookup_by_name("test").await.unwrap();
    assert!(!seen.is_active().await.unwrap());
    drop((first, second, seen));
    let third = Connection::open("test:///default").await.unwrap();
    assert_eq!(third.domain_lookup_by_name("test").await.unwrap().id(), Some(1));
}

#[tokio::test]
async fn what_the_driver_lacks_is_unsupported_by_its_c_name() {
    let conn = isolated().await;
    let error = conn.invoke::<ferrovirt::driver::procedures::ConnectListAllSecrets>(
        ferrovirt::proto::remote::ConnectListAllSecretsArgs { need_results: 1, flags: 0 },
    );
    let error = error.await.unwrap_err();
    assert_eq!(error.message, "this function is not supported by the connection driver: virConnectListAllSecrets");
}

#[tokio::test]
async fn the_host_is_libvirts_default_one() {
    let conn = isolated().await;
    assert_eq!(conn.hypervisor_type().await.unwrap(), "TEST");
    assert_eq!(conn.hypervisor_version().await.unwrap(), 2);
    assert_eq!(conn.library_version().await.unwrap(), ferrovirt::COMPAT_VERSION);
    let node = conn.node_info().await.unwrap();
    assert_eq!((node.model.as_str(), node.memory_kib, node.cpus, node.mhz), ("i686", 3_145_728, 16, 1400));
    assert_eq!((node.nodes, node.sockets, node.cores, node.threads), (2, 2, 2, 2));
    assert!(conn.is_secure().await.unwrap());
    assert!(conn.is_alive());
    assert_eq!(conn.set_keepalive(5, 5).unwrap_err().code, ErrorCode::NO_SUPPORT);
    conn.close().await.unwrap();
}
