//! Events from a scripted daemon over a unix socket.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod daemon;

use std::{
    os::unix::net::UnixStream,
    sync::{Arc, Mutex},
    task::{Context, Wake, Waker},
    time::Duration,
};

use daemon::{Daemon, answers_open, invoke, reply, send, text, words};
use ferrovirt_driver::{Backend, CloseReason, Cx, EventSink, Message, procedures as p};
use ferrovirt_proto::remote as r;
use ferrovirt_rpc::frame::{Header, Kind, Status};

const REGISTER: i32 = 316;
const HOSTNAME: i32 = 59;
const OLD_LIFECYCLE: i32 = 107;
const LIFECYCLE: i32 = 318;

/// What a sink was told, in short.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Told {
    Lifecycle { callback_id: Option<i32>, detail: i32 },
    Other(&'static str),
    Closed(CloseReason),
}

#[derive(Default)]
struct Record(Mutex<Vec<Told>>);

impl Record {
    fn told(&self) -> Vec<Told> {
        self.0.lock().unwrap().clone()
    }
}

impl EventSink for Record {
    fn message(&self, message: Message) {
        let callback_id = message.callback_id();
        self.0.lock().unwrap().push(match message {
            Message::DomainEventLifecycle(msg) => Told::Lifecycle { callback_id, detail: msg.detail },
            Message::DomainEventCallbackLifecycle(msg) => Told::Lifecycle { callback_id, detail: msg.msg.detail },
            other => Told::Other(other.info().name),
        });
    }

    fn closed(&self, reason: CloseReason) {
        self.0.lock().unwrap().push(Told::Closed(reason));
    }
}

fn lifecycle(callback_id: i32, detail: i32) -> Told {
    Told::Lifecycle { callback_id: Some(callback_id), detail }
}

/// Sends a message as daemons do: serial 1, whatever the calls' serials are.
fn message(stream: &mut UnixStream, like: &Header, procedure: i32, payload: &[u8]) {
    let header = Header { procedure, serial: 1, kind: Kind::MESSAGE, status: Status::OK, ..*like };
    send(stream, &header, payload);
}

/// A lifecycle event of a domain, "suspended", without what stands before it.
fn suspended(detail: u32) -> Vec<u8> {
    [text("web"), vec![7; 16], words(&[1, 3, detail])].concat()
}

fn numbered(callback_id: u32, detail: u32) -> Vec<u8> {
    [words(&[callback_id]), suspended(detail)].concat()
}

/// "Messages interleave with replies freely": around a registration's reply and in the middle of other calls.
#[tokio::test]
async fn messages_come_in_order_before_between_and_after_replies() {
    let daemon = Daemon::start(Box::new(|stream, header, _| {
        match header.procedure {
            REGISTER => {
                message(stream, header, LIFECYCLE, &numbered(0, 1));
                reply(stream, header, &words(&[0]));
                message(stream, header, LIFECYCLE, &numbered(0, 2));
            }
            HOSTNAME => {
                message(stream, header, LIFECYCLE, &numbered(0, 3));
                message(stream, header, OLD_LIFECYCLE, &suspended(4));
                reply(stream, header, &text("host"));
            }
            _ => return answers_open(stream, header),
        }
        true
    }));
    let backend = daemon.open().await.unwrap();
    let record = Arc::new(Record::default());
    backend.set_event_sink(Arc::clone(&record) as _);
    let args = r::ConnectDomainEventCallbackRegisterAnyArgs { event_id: 0, dom: None };
    let cx = Cx::new();
    let reply = invoke::<p::ConnectDomainEventCallbackRegisterAny>(&*backend, &cx, args).await.unwrap();
    assert_eq!(reply.callback_id, 0);
    assert_eq!(record.told()[0], lifecycle(0, 1), "what came before the reply was told before the reply");
    assert_eq!(invoke::<p::ConnectGetHostname>(&*backend, &cx, ()).await.unwrap().hostname, "host");
    let old = Told::Lifecycle { callback_id: None, detail: 4 };
    assert_eq!(record.told(), [lifecycle(0, 1), lifecycle(0, 2), lifecycle(0, 3), old]);
}

/// What this version cannot read is a newer daemon's, and no reason to stop.
#[tokio::test]
async fn unknown_and_unreadable_messages_are_ignored() {
    let daemon = Daemon::start(Box::new(|stream, header, _| {
        if header.procedure == HOSTNAME {
            message(stream, header, 99_999, &words(&[1, 2, 3]));
            message(stream, header, LIFECYCLE, &words(&[0, u32::MAX]));
            // A number that is a call's, not an event's.
            message(stream, header, REGISTER, &words(&[0]));
            let other_program = Header { program: 0x1234_5678, ..*header };
            message(stream, &other_program, LIFECYCLE, &numbered(0, 8));
            message(stream, header, LIFECYCLE, &numbered(5, 9));
            reply(stream, header, &text("host"));
            return true;
        }
        answers_open(stream, header)
    }));
    let backend = daemon.open().await.unwrap();
    let record = Arc::new(Record::default());
    backend.set_event_sink(Arc::clone(&record) as _);
    assert_eq!(invoke::<p::ConnectGetHostname>(&*backend, &Cx::new(), ()).await.unwrap().hostname, "host");
    assert_eq!(record.told(), [lifecycle(5, 9)]);
    assert_eq!(backend.close_reason(), None);
}

#[tokio::test]
async fn the_end_is_told_after_the_last_message_and_to_late_comers() {
    let daemon = Daemon::start(Box::new(|stream, header, _| {
        if header.procedure == HOSTNAME {
            message(stream, header, 362, &words(&[1]));
            return false;
        }
        answers_open(stream, header)
    }));
    let backend = daemon.open().await.unwrap();
    let record = Arc::new(Record::default());
    backend.set_event_sink(Arc::clone(&record) as _);
    invoke::<p::ConnectGetHostname>(&*backend, &Cx::new(), ()).await.unwrap_err();
    let end = Told::Closed(CloseReason::EndOfFile);
    assert_eq!(record.told(), [Told::Other("connect_event_connection_closed"), end.clone()]);
    let late = Arc::new(Record::default());
    backend.set_event_sink(Arc::clone(&late) as _);
    assert_eq!(late.told(), [end]);
}

/// What it sees at the moment when the caller is told: whether the connection has ended.
struct Witness {
    backend: Arc<dyn Backend>,
    saw: Mutex<Option<Option<CloseReason>>>,
}

impl Wake for Witness {
    fn wake(self: Arc<Self>) {
        self.saw.lock().unwrap().get_or_insert(self.backend.close_reason());
    }
}

/// Who is answered by the end of the connection may look at once, from another thread: it is not taken for the daemon's no.
#[tokio::test]
async fn whoever_is_told_of_the_end_finds_that_it_has_come() {
    let daemon =
        Daemon::start(Box::new(|stream, header, _| header.procedure != HOSTNAME && answers_open(stream, header)));
    let backend: Arc<dyn Backend> = daemon.open().await.unwrap().into();
    let witness = Arc::new(Witness { backend: Arc::clone(&backend), saw: Mutex::default() });
    let cx = Cx::new();
    let mut call = Box::pin(invoke::<p::ConnectGetHostname>(&*backend, &cx, ()));
    let waker = Waker::from(Arc::clone(&witness));
    assert!(call.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
    let told = async {
        while witness.saw.lock().unwrap().is_none() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), told).await.unwrap();
    assert_eq!(*witness.saw.lock().unwrap(), Some(Some(CloseReason::EndOfFile)));
    call.await.unwrap_err();
}

/// The daemon ends the connection as soon as it has agreed to; whichever is noticed first, this side wanted it.
#[tokio::test]
async fn a_connection_closed_on_purpose_says_so() {
    for _ in 0..20 {
        let daemon = Daemon::start(Box::new(|stream, header, _| answers_open(stream, header) && header.procedure != 2));
        let backend = daemon.open().await.unwrap();
        let record = Arc::new(Record::default());
        backend.set_event_sink(Arc::clone(&record) as _);
        backend.close().await.unwrap();
        assert_eq!(record.told(), [Told::Closed(CloseReason::Client)]);
    }
}

/// Feature 14 decides on the form of registrations.
#[tokio::test]
async fn a_daemon_without_callback_ids_wants_registrations_of_the_old_form() {
    for (answer, legacy) in [(1, false), (0, true)] {
        let daemon = Daemon::start(Box::new(move |stream, header, call| {
            if header.procedure == 60 && call.payload == words(&[14]) {
                reply(stream, header, &words(&[answer]));
                return true;
            }
            answers_open(stream, header)
        }));
        assert_eq!(daemon.open().await.unwrap().legacy_events().await, legacy);
    }
}
