//! Who shares a registration with whom, and the forms that registrations have.

use std::{future::Future, time::Duration};

use ferrovirt_driver::{Call, CloseReason, Message, Reply};
use ferrovirt_error::Error;
use ferrovirt_proto::{enums::DomainEventId, flags::DomainQemuMonitorEventRegister as MonitorFlags, qemu, remote as r};
use tokio::join;

use super::fake::{Far, connect, connect_legacy, domain, lifecycle, wire};
use crate::events::{DomainLifecycle, EventItem, EventStream};

async fn details(stream: &mut EventStream<DomainLifecycle>) -> Vec<i32> {
    let mut found = Vec::new();
    while let Ok(Some(item)) = tokio::time::timeout(Duration::from_millis(10), stream.next()).await {
        found.extend(item.event().map(|event| event.detail));
    }
    found
}

#[tokio::test]
async fn equal_subscriptions_share_one_registration() {
    let (conn, mut far) = connect();
    let builder = conn.domain_events();
    let (first, second, ()) =
        join!(builder.lifecycle(), builder.lifecycle(), async { far.asked().await.registered(0) });
    let (mut first, mut second) = (first.unwrap(), second.unwrap());
    let mut third = builder.lifecycle().await.unwrap();
    far.tell_lifecycle(0, 1);
    assert_eq!(details(&mut first).await, [1]);
    drop(first);
    far.tell_lifecycle(0, 2);
    assert_eq!((details(&mut second).await, details(&mut third).await), (vec![1, 2], vec![1, 2]));
    drop(second);
    assert!(far.asked_already().is_none(), "one subscriber is left");
    drop(third);
    far.asked().await.deregistered(0);
}

/// Another event or another filter is another registration; ids of different classes do not get in each other's way.
#[tokio::test]
async fn different_subscriptions_have_registrations_of_their_own() {
    let (conn, mut far) = connect();
    let all = conn.domain_events();
    let one = conn.domain_events().domain(domain(&conn, 2));
    let networks = conn.network_events();
    let (all, one, net, ()) = join!(all.lifecycle(), one.lifecycle(), networks.lifecycle(), async {
        far.asked().await.registered(0);
        let asked = far.asked().await;
        let args = r::ConnectDomainEventCallbackRegisterAnyArgs { event_id: 0, dom: Some(wire(2)) };
        assert_eq!(asked.call, Call::ConnectDomainEventCallbackRegisterAny(args));
        asked.registered(1);
        let reply = r::ConnectNetworkEventRegisterAnyRet { callback_id: 0 };
        far.asked().await.answer(Reply::ConnectNetworkEventRegisterAny(reply));
    });
    let (mut all, mut one, mut net) = (all.unwrap(), one.unwrap(), net.unwrap());
    far.tell_lifecycle(0, 5);
    far.tell_lifecycle(1, 6);
    let network = r::Network { name: "default".to_owned(), uuid: [9; 16] };
    far.tell(Message::NetworkEventLifecycle(r::NetworkEventLifecycleMsg {
        callback_id: 0,
        net: network,
        event: 2,
        detail: 0,
    }));
    assert_eq!((details(&mut all).await, details(&mut one).await), (vec![5], vec![6]));
    let Some(EventItem::Event(event)) = net.next().await else { panic!("an event") };
    assert_eq!((event.network.name(), event.event.0), ("default", 2));
    drop(net);
    let args = r::ConnectNetworkEventDeregisterAnyArgs { callback_id: 0 };
    assert_eq!(far.asked().await.call, Call::ConnectNetworkEventDeregisterAny(args));
}

/// Registrations of the old form have neither ids nor filters: the filtering is done here.
#[tokio::test]
async fn a_legacy_daemon_is_asked_once_and_filtered_here() {
    let (conn, mut far) = connect_legacy();
    let all = conn.domain_events();
    let one = conn.domain_events().domain(domain(&conn, 2));
    let (all, one, ()) = join!(all.lifecycle(), one.lifecycle(), async {
        let asked = far.asked().await;
        assert_eq!(asked.call, Call::ConnectDomainEventRegister(()));
        far.tell(Message::DomainEventLifecycle(lifecycle(2, 1)));
        let reply = r::ConnectDomainEventRegisterRet { cb_registered: 0 };
        asked.answer(Reply::ConnectDomainEventRegister(reply));
    });
    let (mut all, mut one) = (all.unwrap(), one.unwrap());
    far.tell(Message::DomainEventLifecycle(lifecycle(1, 2)));
    far.tell(Message::DomainEventLifecycle(lifecycle(2, 3)));
    assert_eq!((details(&mut all).await, details(&mut one).await), (vec![1, 2, 3], vec![1, 3]));
    drop((all, one));
    assert_eq!(far.asked().await.call, Call::ConnectDomainEventDeregister(()));
}

#[tokio::test]
async fn a_legacy_daemon_is_asked_for_other_events_by_number() {
    let (conn, mut far) = connect_legacy();
    let builder = conn.domain_events();
    let (reboots, ()) = join!(builder.of_kind(DomainEventId::REBOOT), async {
        let asked = far.asked().await;
        let args = r::ConnectDomainEventRegisterAnyArgs { event_id: 1 };
        assert_eq!(asked.call, Call::ConnectDomainEventRegisterAny(args));
        asked.answer(Reply::ConnectDomainEventRegisterAny(()));
    });
    let mut reboots = reboots.unwrap();
    far.tell(Message::DomainEventReboot(r::DomainEventRebootMsg { dom: wire(1) }));
    let event = reboots.next().await.unwrap().event().unwrap();
    assert_eq!((event.id(), event.domain().name()), (DomainEventId::REBOOT, "d1"));
    drop(reboots);
    let args = r::ConnectDomainEventDeregisterAnyArgs { event_id: 1 };
    assert_eq!(far.asked().await.call, Call::ConnectDomainEventDeregisterAny(args));
}

/// Subscribes and leaves again; the calls are `asks` and `ends`.
async fn comes_and_goes<T>(
    far: &mut Far,
    subscribe: impl Future<Output = Result<EventStream<T>, Error>>,
    (asks, reply): (&str, Reply),
    (ends, ended): (&str, Reply),
) {
    let (stream, ()) = join!(subscribe, async {
        let asked = far.asked().await;
        assert_eq!(format!("{:?}", asked.call), asks);
        asked.answer(reply);
    });
    drop(stream.unwrap());
    let asked = far.asked().await;
    assert_eq!(format!("{:?}", asked.call), ends);
    asked.answer(ended);
}

/// Each class has calls of its own.
#[tokio::test]
async fn every_class_is_asked_for_by_its_own_calls() {
    let (conn, mut far) = connect();
    let ret = r::ConnectStoragePoolEventRegisterAnyRet { callback_id: 3 };
    comes_and_goes(
        &mut far,
        conn.storage_pool_events().refresh(),
        (
            "ConnectStoragePoolEventRegisterAny(ConnectStoragePoolEventRegisterAnyArgs { event_id: 1, pool: None })",
            Reply::ConnectStoragePoolEventRegisterAny(ret),
        ),
        (
            "ConnectStoragePoolEventDeregisterAny(ConnectStoragePoolEventDeregisterAnyArgs { callback_id: 3 })",
            Reply::ConnectStoragePoolEventDeregisterAny(()),
        ),
    )
    .await;
    let ret = r::ConnectNodeDeviceEventRegisterAnyRet { callback_id: 4 };
    comes_and_goes(
        &mut far,
        conn.node_device_events().update(),
        (
            "ConnectNodeDeviceEventRegisterAny(ConnectNodeDeviceEventRegisterAnyArgs { event_id: 1, dev: None })",
            Reply::ConnectNodeDeviceEventRegisterAny(ret),
        ),
        (
            "ConnectNodeDeviceEventDeregisterAny(ConnectNodeDeviceEventDeregisterAnyArgs { callback_id: 4 })",
            Reply::ConnectNodeDeviceEventDeregisterAny(()),
        ),
    )
    .await;
    let ret = r::ConnectSecretEventRegisterAnyRet { callback_id: 5 };
    comes_and_goes(
        &mut far,
        conn.secret_events().value_changed(),
        (
            "ConnectSecretEventRegisterAny(ConnectSecretEventRegisterAnyArgs { event_id: 1, secret: None })",
            Reply::ConnectSecretEventRegisterAny(ret),
        ),
        (
            "ConnectSecretEventDeregisterAny(ConnectSecretEventDeregisterAnyArgs { callback_id: 5 })",
            Reply::ConnectSecretEventDeregisterAny(()),
        ),
    )
    .await;
}

#[tokio::test]
async fn qemus_monitor_is_asked_for_names_by_pattern() {
    let (conn, mut far) = connect();
    let ret = qemu::ConnectDomainMonitorEventRegisterRet { callback_id: 6 };
    comes_and_goes(
        &mut far,
        conn.qemu_monitor_events().event("RTC*", MonitorFlags::NOCASE).subscribe(),
        (
            "QemuConnectDomainMonitorEventRegister(ConnectDomainMonitorEventRegisterArgs { \
             dom: None, event: Some(\"RTC*\"), flags: 2 })",
            Reply::QemuConnectDomainMonitorEventRegister(ret),
        ),
        (
            "QemuConnectDomainMonitorEventDeregister(ConnectDomainMonitorEventDeregisterArgs { callback_id: 6 })",
            Reply::QemuConnectDomainMonitorEventDeregister(()),
        ),
    )
    .await;
}

async fn answer_close_feature(far: &mut Far, supported: i32) {
    let asked = far.asked().await;
    assert_eq!(asked.call, Call::ConnectSupportsFeature(r::ConnectSupportsFeatureArgs { feature: 15 }));
    asked.answer(Reply::ConnectSupportsFeature(r::ConnectSupportsFeatureRet { supported }));
}

#[tokio::test]
async fn the_daemon_tells_of_its_own_connection_where_it_can() {
    let (conn, mut far) = connect();
    let (stream, ()) = join!(conn.close_events(), async {
        answer_close_feature(&mut far, 1).await;
        let asked = far.asked().await;
        assert_eq!(asked.call, Call::ConnectRegisterCloseCallback(()));
        asked.answer(Reply::ConnectRegisterCloseCallback(()));
    });
    let mut stream = stream.unwrap();
    far.tell(Message::ConnectEventConnectionClosed(r::ConnectEventConnectionClosedMsg { reason: 2 }));
    assert_eq!(stream.next().await.unwrap().event().unwrap().reason.0, 2);
    drop(stream);
    assert_eq!(far.asked().await.call, Call::ConnectUnregisterCloseCallback(()));
}

#[tokio::test]
async fn without_the_feature_only_this_sides_end_is_told() {
    let (conn, mut far) = connect();
    let (stream, ()) = join!(conn.close_events(), answer_close_feature(&mut far, 0));
    drop(stream.unwrap());
    let (stream, ()) = join!(conn.close_events(), answer_close_feature(&mut far, 0));
    let mut stream = stream.unwrap();
    far.close(CloseReason::EndOfFile);
    assert!(matches!(stream.next().await, Some(EventItem::Closed(CloseReason::EndOfFile))));
}
