//! Events of `test:///default` through the facade.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
    time::Duration,
};

use ferrovirt::{
    CloseReason, Connection, ErrorCode,
    blocking::{self, TimedOut},
    driver::Registry,
    events::{DomainLifecycle, EventItem, EventStream},
};
use ferrovirt_driver_test::TestDriver;

/// A host that no other test sees.
async fn isolated() -> Connection {
    let registry = Registry::new().with(TestDriver::isolated());
    Connection::builder().registry(registry).open("test:///default").await.unwrap()
}

async fn next(events: &mut EventStream<DomainLifecycle>) -> String {
    let item = tokio::time::timeout(Duration::from_secs(10), events.next()).await.expect("an event in time");
    let event = item.expect("the stream goes on").event().expect("an event");
    format!("{} {} {:?}", event.domain.name(), event.domain.id().map_or(-1, i64::from), event.change())
}

const PAUSED: &str = "test 1 Suspended(DomainEventSuspendedDetailType(VIR_DOMAIN_EVENT_SUSPENDED_PAUSED))";
const UNPAUSED: &str = "test 1 Resumed(DomainEventResumedDetailType(VIR_DOMAIN_EVENT_RESUMED_UNPAUSED))";
const SHUTDOWN: &str = "test -1 Stopped(DomainEventStoppedDetailType(VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN))";
const DESTROYED: &str = "test -1 Stopped(DomainEventStoppedDetailType(VIR_DOMAIN_EVENT_STOPPED_DESTROYED))";

fn booted(id: u32) -> String {
    format!("test {id} Started(DomainEventStartedDetailType(VIR_DOMAIN_EVENT_STARTED_BOOTED))")
}

/// The recorded sequence of two clients of one host, as far as the driver goes: suspend, resume, shutdown, start, reboot
/// (no event), destroy, start. What fails tells nothing.
#[tokio::test]
async fn all_connections_of_a_host_learn_of_a_domains_life_in_order() {
    let acting = Connection::open("test:///default").await.unwrap();
    let watching = Connection::open("test:///default").await.unwrap();
    let dom = acting.domain_lookup_by_name("test").await.unwrap();
    let mut own = acting.domain_events().lifecycle().await.unwrap();
    let mut other = watching.domain_events().domain(&dom).lifecycle().await.unwrap();
    dom.suspend().await.unwrap();
    dom.suspend().await.unwrap_err();
    dom.resume().await.unwrap();
    dom.shutdown().await.unwrap();
    dom.create().await.unwrap();
    dom.reboot(Default::default()).await.unwrap();
    dom.destroy().await.unwrap();
    dom.create().await.unwrap();
    for events in [&mut own, &mut other] {
        let expected = [PAUSED, UNPAUSED, SHUTDOWN, &booted(2), DESTROYED, &booted(3)];
        for expected in expected {
            assert_eq!(next(events).await, expected);
        }
        let more = tokio::time::timeout(Duration::from_millis(10), events.next()).await;
        assert!(more.is_err(), "{more:?}");
    }
    assert_eq!(other.connection().uri(), "test:///default");
}

#[tokio::test]
async fn another_domains_events_are_not_for_a_filtered_stream() {
    let conn = isolated().await;
    let dom = conn.domain_lookup_by_name("test").await.unwrap();
    let mut events = conn.domain_events().domain(&dom).lifecycle().await.unwrap();
    let mut reboots = conn.domain_events().domain(&dom).reboot().await.unwrap();
    dom.suspend().await.unwrap();
    assert_eq!(next(&mut events).await, PAUSED);
    assert!(tokio::time::timeout(Duration::from_millis(10), reboots.next()).await.is_err());
}

#[tokio::test]
async fn streams_may_come_and_go() {
    let conn = isolated().await;
    let dom = conn.domain_lookup_by_name("test").await.unwrap();
    for _ in 0..10 {
        let mut events = conn.domain_events().lifecycle().await.unwrap();
        dom.suspend().await.unwrap();
        assert_eq!(next(&mut events).await, PAUSED);
        drop(events);
        dom.resume().await.unwrap();
    }
}

#[tokio::test]
async fn closing_the_connection_ends_its_streams() {
    let conn = isolated().await;
    let mut events = conn.domain_events().lifecycle().await.unwrap();
    conn.close().await.unwrap();
    assert!(matches!(events.next().await, Some(EventItem::Closed(CloseReason::Client))));
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn a_read_only_connection_may_listen() {
    let registry = Registry::new().with(TestDriver::isolated());
    let conn = Connection::builder().registry(registry).read_only(true).open("test:///default").await.unwrap();
    conn.domain_events().lifecycle().await.unwrap();
    let error = conn.qemu_monitor_events().subscribe().await.unwrap_err();
    assert_eq!(error.code, ErrorCode::OPERATION_DENIED);
}

#[test]
fn the_blocking_face_waits_for_events_with_and_without_a_limit() {
    let registry = Registry::new().with(TestDriver::isolated());
    let builder = Connection::builder().registry(registry);
    let conn = blocking::Connection::open_with(&builder, Some("test:///default")).unwrap();
    let dom = conn.domain_lookup_by_name("test").unwrap();
    let mut events = conn.domain_events().domain(&dom).lifecycle().unwrap();
    assert_eq!(events.next_timeout(Duration::from_millis(10)).unwrap_err(), TimedOut);
    dom.suspend().unwrap();
    let event = events.next().unwrap().event().unwrap();
    assert_eq!(blocking::Domain::from(event.domain).name(), "test");
    let resumer = std::thread::spawn(move || dom.resume().unwrap());
    let item = events.next_timeout(Duration::from_secs(10)).unwrap();
    assert!(matches!(item, Some(EventItem::Event(_))));
    resumer.join().unwrap();
}

/// The driver in process needs no runtime, and its events need none.
#[test]
fn without_any_runtime_events_work_in_process() {
    fn now<T>(future: impl Future<Output = T>) -> T {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(output) => output,
            Poll::Pending => panic!("nothing to wait for in process"),
        }
    }
    let conn = now(isolated());
    let dom = now(conn.domain_lookup_by_name("test")).unwrap();
    let mut events = now(conn.domain_events().lifecycle()).unwrap();
    now(dom.suspend()).unwrap();
    assert!(matches!(now(events.next()), Some(EventItem::Event(_))));
    drop(events);
    now(conn.domain_events().lifecycle()).unwrap();
}
