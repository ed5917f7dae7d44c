//! Events of a libvirtd with the test driver (written against 9.0.0): `cargo xtask interop` runs it, with a URI such as
//! `test+unix:///default?socket=/run/libvirt/libvirt-sock` in `FERROVIRT_LIBVIRTD`.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::time::Duration;

use ferrovirt::{
    CloseReason, DefineFlags, RebootFlags,
    blocking::{Connection, EventStream},
    events::{DomainLifecycle, EventItem},
    proto::enums::DomainEventId,
};

const LIMIT: Duration = Duration::from_secs(10);

fn open() -> Connection {
    let uri = std::env::var("FERROVIRT_LIBVIRTD").expect("FERROVIRT_LIBVIRTD names a libvirtd with the test driver");
    Connection::open(&uri).unwrap()
}

/// The events that come in time, as name, event and detail.
fn read(events: &mut EventStream<DomainLifecycle>, count: usize) -> Vec<(String, i32, i32)> {
    let event = |_| events.next_timeout(LIMIT).unwrap().unwrap().event().unwrap();
    (0..count).map(event).map(|event| (event.domain.name().to_owned(), event.event.0, event.detail)).collect()
}

/// The recorded sequence of two clients of one daemon: all that happened, in order, and no event of a reboot.
#[test]
#[ignore = "needs a libvirtd: run by `cargo xtask interop`"]
fn a_domains_life_is_seen_in_order() {
    let (watching, acting) = (open(), open());
    let xml = "<domain type='test'><name>squall</name><memory>65536</memory><os><type>hvm</type></os></domain>";
    let mut all = watching.domain_events().lifecycle().unwrap();
    let domain = acting.domain_define_xml_flags(xml, DefineFlags::empty()).unwrap();
    let mut one = watching.domain_events().domain(&domain).lifecycle().unwrap();
    let other = acting.domain_lookup_by_name("test").unwrap();
    other.suspend().unwrap();
    other.resume().unwrap();
    domain.create().unwrap();
    domain.suspend().unwrap();
    domain.resume().unwrap();
    domain.reboot(RebootFlags::empty()).unwrap();
    domain.shutdown().unwrap();
    domain.create().unwrap();
    domain.destroy().unwrap();
    domain.undefine().unwrap();
    let life =
        [(2, 0), (3, 0), (4, 0), (5, 0), (2, 0), (5, 1), (1, 0)].map(|(what, how)| ("squall".to_owned(), what, how));
    assert_eq!(read(&mut one, life.len()), life);
    let before =
        [("squall", 0, 0), ("test", 3, 0), ("test", 4, 0)].map(|(name, what, how)| (name.to_owned(), what, how));
    assert_eq!(read(&mut all, before.len()), before);
    assert_eq!(read(&mut all, life.len()), life);
    one.next_timeout(Duration::from_millis(50)).unwrap_err();
}

/// "The daemon refuses a second identical registration", and its workers may do two calls in either order.
#[test]
#[ignore = "needs a libvirtd: run by `cargo xtask interop`"]
fn streams_come_and_go_while_events_arrive() {
    let (watching, acting) = (open(), open());
    let domain = acting.domain_lookup_by_name("test").unwrap();
    for _ in 0..200 {
        let mut first = watching.domain_events().lifecycle().unwrap();
        let mut second = watching.domain_events().lifecycle().unwrap();
        domain.suspend().unwrap();
        assert_eq!((read(&mut first, 1).len(), read(&mut second, 1).len()), (1, 1));
        domain.resume().unwrap();
        // An event is on its way while they are dropped.
    }
    assert!(watching.is_alive());
}

#[test]
#[ignore = "needs a libvirtd: run by `cargo xtask interop`"]
fn every_class_and_kind_can_be_asked_for() {
    let conn = open();
    for id in 0..=26 {
        conn.domain_events().of_kind(DomainEventId(id)).unwrap();
    }
    let error = conn.domain_events().of_kind(DomainEventId(99)).unwrap_err();
    assert_eq!(error.message, "internal error: unsupported event ID 99");
    conn.network_events().lifecycle().unwrap();
    conn.storage_pool_events().lifecycle().unwrap();
    conn.storage_pool_events().refresh().unwrap();
    conn.node_device_events().lifecycle().unwrap();
    conn.node_device_events().update().unwrap();
    let mut closing = conn.close_events().unwrap();
    conn.close().unwrap();
    assert!(matches!(closing.next_timeout(LIMIT), Ok(Some(EventItem::Closed(CloseReason::Client)))));
}
