//! From messages to events.

use ferrovirt_driver::Message;
use ferrovirt_proto::{
    enums::{DomainEventId, DomainEventStoppedDetailType, DomainEventType},
    remote as r,
};

use super::fake::{connect, lifecycle, wire};
use crate::events::{DomainEvent, DomainLifecycle, DomainPmWakeup, LifecycleChange};

#[tokio::test]
async fn both_forms_of_a_message_are_one_event() {
    let (conn, _far) = connect();
    let msg = lifecycle(3, 4);
    let old = DomainLifecycle::read(&conn, &Message::DomainEventLifecycle(msg.clone())).unwrap();
    let new = r::DomainEventCallbackLifecycleMsg { callback_id: 1, msg };
    let new = DomainLifecycle::read(&conn, &Message::DomainEventCallbackLifecycle(new)).unwrap();
    for event in [old, new] {
        assert_eq!((event.domain.name(), event.event, event.detail), ("d3", DomainEventType::SUSPENDED, 4));
    }
}

/// "Three exceptions put a reason between id and payload."
#[tokio::test]
async fn a_reason_beside_the_payload_is_read_where_there_is_one() {
    let (conn, _far) = connect();
    let msg = r::DomainEventPmwakeupMsg { dom: wire(1) };
    let old = Message::DomainEventPmwakeup(msg.clone());
    let new =
        Message::DomainEventCallbackPmwakeup(r::DomainEventCallbackPmwakeupMsg { callback_id: 1, reason: 9, msg });
    let reason = |message| DomainPmWakeup::read(&conn, message).unwrap().reason;
    assert_eq!((reason(&old), reason(&new)), (0, 9));
}

#[tokio::test]
async fn an_event_of_any_kind_knows_its_kind() {
    let (conn, _far) = connect();
    let msg = r::DomainEventNicMacChangeMsg {
        callback_id: 1,
        dom: wire(1),
        alias: "net0".to_owned(),
        old_mac: "a".to_owned(),
        new_mac: "b".to_owned(),
    };
    let event = DomainEvent::read(&conn, &Message::DomainEventNicMacChange(Box::new(msg))).unwrap();
    assert_eq!(event.id(), DomainEventId::NIC_MAC_CHANGE);
    let DomainEvent::NicMacChange(event) = event else { panic!("{event:?}") };
    assert_eq!((event.alias.as_str(), event.old_mac.as_str(), event.new_mac.as_str()), ("net0", "a", "b"));
}

#[tokio::test]
async fn details_have_the_terms_of_their_event_and_unknown_ones_survive() {
    let (conn, _far) = connect();
    let change = |event, detail| {
        let msg = r::DomainEventLifecycleMsg { dom: wire(1), event, detail };
        DomainLifecycle::read(&conn, &Message::DomainEventLifecycle(msg)).unwrap().change()
    };
    assert_eq!(change(5, 1), LifecycleChange::Stopped(DomainEventStoppedDetailType::DESTROYED));
    assert_eq!(change(5, 77), LifecycleChange::Stopped(DomainEventStoppedDetailType(77)));
    assert_eq!(change(77, 1), LifecycleChange::Other { event: 77, detail: 1 });
}
