//! Registrations, messages, drops and ends in all their orders.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use ferrovirt_driver::{Backend, BoxFuture, Call, CloseReason, Cx, EventSink, Message, Reply};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::remote as r;
use tokio::join;

use super::fake::{connect, connect_with_deadline, lifecycle};
use crate::{
    Connection,
    events::{DomainLifecycle, EventItem, EventStream},
};

/// What a stream gives until it has nothing more to give, in short: details, `-n` for n missed, -1000 for the end.
async fn read(stream: &mut EventStream<DomainLifecycle>) -> Vec<i64> {
    let mut found = Vec::new();
    while let Ok(item) = tokio::time::timeout(Duration::from_millis(20), stream.next()).await {
        match item {
            Some(EventItem::Event(event)) => found.push(event.detail.into()),
            Some(EventItem::Missed(count)) => found.push(-i64::try_from(count).unwrap()),
            Some(EventItem::Gap(_)) => found.push(-2000),
            Some(EventItem::Closed(_)) => found.push(-1000),
            None => break,
        }
    }
    found
}

/// "An event can come before the registration's reply": it is kept for the id that the reply gives.
#[tokio::test]
async fn what_comes_before_the_reply_is_not_lost() {
    let (conn, mut far) = connect();
    let builder = conn.domain_events();
    let (stream, ()) = join!(builder.lifecycle(), async {
        let asked = far.asked().await;
        far.tell_lifecycle(7, 1);
        far.tell_lifecycle(8, 2);
        far.tell_lifecycle(7, 3);
        asked.registered(7);
        far.tell_lifecycle(7, 4);
    });
    let mut stream = stream.unwrap();
    far.tell_lifecycle(7, 5);
    // The reply is on its way while 4 comes, so it is kept as well.
    assert_eq!(read(&mut stream).await, [1, 3, 4, 5]);
}

#[tokio::test]
async fn early_messages_are_bounded_and_their_loss_shows() {
    let (conn, mut far) = connect();
    let builder = conn.domain_events().capacity(5000);
    let (stream, ()) = join!(builder.lifecycle(), async {
        let asked = far.asked().await;
        (0..1030).for_each(|detail| far.tell_lifecycle(0, detail));
        asked.registered(0);
    });
    let found = read(&mut stream.unwrap()).await;
    assert_eq!((found.len(), found.last()), (1025, Some(&-6)));
}

#[tokio::test]
async fn what_a_slow_reader_misses_shows_at_its_place() {
    let (conn, mut far) = connect();
    let builder = conn.domain_events().capacity(2);
    let (stream, ()) = join!(builder.lifecycle(), async { far.asked().await.registered(0) });
    let mut stream = stream.unwrap();
    (1..=9).for_each(|detail| far.tell_lifecycle(0, detail));
    assert_eq!(read(&mut stream).await, [1, 2, -7]);
    far.tell_lifecycle(0, 10);
    assert_eq!(read(&mut stream).await, [10]);
}

/// A new registration must not overtake the end of the old one: the daemon would refuse it as a second one.
#[tokio::test]
async fn who_subscribes_anew_waits_for_the_end_of_the_old_registration() {
    let (conn, mut far) = connect();
    let builder = conn.domain_events();
    let (stream, ()) = join!(builder.lifecycle(), async { far.asked().await.registered(0) });
    drop(stream);
    let end = far.asked_already().expect("the last one out asks for the end before its drop returns");
    let again = tokio::spawn(async move { builder.lifecycle().await });
    tokio::time::sleep(Duration::from_millis(10)).await;
    assert!(far.asked_already().is_none(), "not before the end was confirmed");
    far.tell_lifecycle(0, 1);
    end.deregistered(0);
    let asked = far.asked().await;
    far.tell_lifecycle(1, 2);
    asked.registered(1);
    let mut stream = again.await.unwrap().unwrap();
    far.tell_lifecycle(0, 3);
    far.tell_lifecycle(1, 4);
    assert_eq!(read(&mut stream).await, [2, 4]);
}

/// An end that the other side refuses is an end.
#[tokio::test]
async fn an_end_that_is_refused_holds_nobody_up() {
    let (conn, mut far) = connect();
    let builder = conn.domain_events();
    let (stream, ()) = join!(builder.lifecycle(), async { far.asked().await.registered(0) });
    drop(stream);
    far.asked().await.refuse(Error::bare(ErrorDomain::REMOTE, ErrorCode::INTERNAL_ERROR));
    let (stream, ()) = join!(builder.lifecycle(), async { far.asked().await.registered(1) });
    assert!(stream.is_ok());
}

/// Whoever gives up waiting leaves no registration behind that nobody knows the id of.
#[tokio::test]
async fn a_registration_whose_subscriber_left_is_ended() {
    let (conn, mut far) = connect();
    let builder = conn.domain_events();
    let waiting = tokio::time::timeout(Duration::from_millis(5), builder.lifecycle());
    assert!(waiting.await.is_err());
    far.asked().await.registered(4);
    far.asked().await.deregistered(4);
    let (stream, ()) = join!(builder.lifecycle(), async { far.asked().await.registered(5) });
    assert!(stream.is_ok());
}

#[tokio::test]
async fn a_registration_without_an_answer_ends_at_the_calls_deadline() {
    let (conn, mut far) = connect_with_deadline(Duration::from_millis(10));
    let error = conn.domain_events().lifecycle().await.unwrap_err();
    assert_eq!(error.code, ErrorCode::OPERATION_TIMEOUT);
    far.asked().await.registered(0);
    far.asked().await.deregistered(0);
}

#[tokio::test]
async fn a_refusal_reaches_all_who_wait_and_is_not_remembered() {
    let (conn, mut far) = connect();
    let builder = conn.domain_events();
    let (first, second, ()) = join!(builder.lifecycle(), builder.lifecycle(), async {
        far.asked().await.refuse(Error::unsupported("virConnectDomainEventRegisterAny"));
    });
    assert_eq!(first.unwrap_err(), second.unwrap_err());
    let (stream, ()) = join!(builder.lifecycle(), async { far.asked().await.registered(0) });
    assert!(stream.is_ok());
}

#[tokio::test]
async fn a_stream_ends_with_the_reason_after_what_came_before() {
    let (conn, mut far) = connect();
    let builder = conn.domain_events();
    let (stream, ()) = join!(builder.lifecycle(), async { far.asked().await.registered(0) });
    let mut stream = stream.unwrap();
    far.tell_lifecycle(0, 1);
    far.close(CloseReason::KeepAlive);
    assert!(matches!(stream.next().await, Some(EventItem::Event(_))));
    assert!(matches!(stream.next().await, Some(EventItem::Closed(CloseReason::KeepAlive))));
    assert!(stream.next().await.is_none());
    // One who joins the dead registration learns of it as well.
    let mut late = builder.lifecycle().await.unwrap();
    assert!(matches!(late.next().await, Some(EventItem::Closed(CloseReason::KeepAlive))));
}

#[tokio::test]
async fn a_reader_that_waits_is_woken() {
    let (conn, mut far) = connect();
    let builder = conn.domain_events();
    let (stream, ()) = join!(builder.lifecycle(), async { far.asked().await.registered(0) });
    let mut stream = stream.unwrap();
    let reader = tokio::spawn(async move { stream.next().await });
    tokio::time::sleep(Duration::from_millis(5)).await;
    far.tell_lifecycle(0, 6);
    assert_eq!(reader.await.unwrap().unwrap().event().unwrap().detail, 6);
}

/// A stream holds the connection open; the end of a registration that nobody confirms does not.
#[tokio::test]
async fn an_unanswered_end_does_not_keep_the_connection() {
    let (conn, mut far) = connect();
    let (stream, ()) = {
        let builder = conn.domain_events();
        join!(builder.lifecycle(), async { far.asked().await.registered(0) })
    };
    drop(conn);
    assert!(!far.is_gone());
    drop(stream);
    let _unanswered = far.asked().await;
    for _ in 0..100 {
        if far.is_gone() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    panic!("the backend is still held");
}

/// A backend that delivers messages under the lock that its calls need, as a connection to a daemon does. It counts what
/// it would have refused.
#[derive(Clone, Default)]
struct Locked(Arc<Mutex<LockedState>>);

#[derive(Default)]
struct LockedState {
    sink: Option<Arc<dyn EventSink>>,
    next_id: i32,
    registered: HashSet<i32>,
    refused: u32,
}

impl Locked {
    fn tell(&self) {
        let state = self.0.lock().unwrap();
        let Some(sink) = &state.sink else { return };
        for &callback_id in &state.registered {
            let msg = r::DomainEventCallbackLifecycleMsg { callback_id, msg: lifecycle(1, 0) };
            sink.message(Message::DomainEventCallbackLifecycle(msg));
        }
    }

    fn answer(&self, call: Call) -> Result<Reply, Error> {
        let mut state = self.0.lock().unwrap();
        match call {
            Call::ConnectDomainEventCallbackRegisterAny(_) => {
                state.refused += u32::from(!state.registered.is_empty());
                let callback_id = state.next_id;
                state.next_id += 1;
                state.registered.insert(callback_id);
                let reply = r::ConnectDomainEventCallbackRegisterAnyRet { callback_id };
                Ok(Reply::ConnectDomainEventCallbackRegisterAny(reply))
            }
            Call::ConnectDomainEventCallbackDeregisterAny(args) => {
                state.refused += u32::from(!state.registered.remove(&args.callback_id));
                Ok(Reply::ConnectDomainEventCallbackDeregisterAny(()))
            }
            call => panic!("{call:?}"),
        }
    }
}

impl Backend for Locked {
    fn call<'a>(&'a self, _: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>> {
        Box::pin(async {
            let answer = self.answer(call);
            tokio::task::yield_now().await;
            answer
        })
    }

    fn set_event_sink(&self, sink: Arc<dyn EventSink>) {
        self.0.lock().unwrap().sink = Some(sink);
    }

    fn close(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(std::future::ready(Ok(())))
    }
}

/// Streams come and go on several threads while messages arrive: no deadlock, no second registration, none left behind.
#[test]
fn streams_may_be_dropped_while_messages_arrive() {
    let locked = Locked::default();
    let conn = Connection::new(Box::new(locked.clone()), None, false, None);
    let over = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let teller = std::thread::spawn({
        let (locked, over) = (locked.clone(), Arc::clone(&over));
        move || {
            while !over.load(std::sync::atomic::Ordering::Relaxed) {
                locked.tell();
            }
        }
    });
    let readers: Vec<_> = (0..3)
        .map(|_| {
            let conn = crate::blocking::Connection(conn.clone());
            std::thread::spawn(move || {
                for _ in 0..100 {
                    let mut stream = conn.domain_events().capacity(1).lifecycle().unwrap();
                    assert!(stream.next().is_some());
                }
            })
        })
        .collect();
    for reader in readers {
        reader.join().unwrap();
    }
    over.store(true, std::sync::atomic::Ordering::Relaxed);
    teller.join().unwrap();
    for _ in 0..1000 {
        if locked.0.lock().unwrap().registered.is_empty() {
            break;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    let state = locked.0.lock().unwrap();
    assert_eq!((state.refused, state.registered.len()), (0, 0));
}
