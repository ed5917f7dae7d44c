//! A backend that asks the test.

use std::{
    sync::{Arc, Mutex, Weak},
    time::Duration,
};

use ferrovirt_driver::{Backend, BoxFuture, Call, CloseReason, Cx, EventSink, Message, Reply};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::remote as r;
use tokio::sync::{mpsc, oneshot};

use crate::{Connection, Domain};

/// The test's side of a connection.
pub(super) struct Far {
    asked: mpsc::UnboundedReceiver<Asked>,
    sink: Arc<dyn EventSink>,
    backend: Weak<()>,
}

/// A call that waits for the test's answer.
pub(super) struct Asked {
    pub(super) call: Call,
    answer: oneshot::Sender<Result<Reply, Error>>,
}

struct Fake {
    asks: mpsc::UnboundedSender<Asked>,
    sink: Arc<Mutex<Option<Arc<dyn EventSink>>>>,
    legacy: bool,
    _alive: Arc<()>,
}

/// A connection, and the test's side of it.
pub(super) fn connect() -> (Connection, Far) {
    open(false, None)
}

pub(super) fn connect_legacy() -> (Connection, Far) {
    open(true, None)
}

pub(super) fn connect_with_deadline(deadline: Duration) -> (Connection, Far) {
    open(false, Some(deadline))
}

fn open(legacy: bool, deadline: Option<Duration>) -> (Connection, Far) {
    let (asks, asked) = mpsc::unbounded_channel();
    let (sink, alive) = (Arc::default(), Arc::new(()));
    let backend = Arc::downgrade(&alive);
    let fake = Fake { asks, sink: Arc::clone(&sink), legacy, _alive: alive };
    let conn = Connection::new(Box::new(fake), None, false, deadline);
    let sink = sink.lock().unwrap().clone().expect("a connection listens from its start");
    (conn, Far { asked, sink, backend })
}

impl Backend for Fake {
    fn call<'a>(&'a self, _: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>> {
        Box::pin(async {
            let (answer, answered) = oneshot::channel();
            let _ = self.asks.send(Asked { call, answer });
            answered.await.unwrap_or_else(|_| Err(Error::bare(ErrorDomain::RPC, ErrorCode::INTERNAL_ERROR)))
        })
    }

    fn set_event_sink(&self, sink: Arc<dyn EventSink>) {
        *self.sink.lock().unwrap() = Some(sink);
    }

    fn legacy_events(&self) -> BoxFuture<'_, bool> {
        Box::pin(std::future::ready(self.legacy))
    }

    fn close(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(std::future::ready(Ok(())))
    }
}

impl Asked {
    pub(super) fn answer(self, reply: Reply) {
        let _ = self.answer.send(Ok(reply));
    }

    pub(super) fn refuse(self, error: Error) {
        let _ = self.answer.send(Err(error));
    }

    /// Answers a registration with the id of its callback.
    pub(super) fn registered(self, callback_id: i32) {
        assert!(matches!(self.call, Call::ConnectDomainEventCallbackRegisterAny(_)), "{:?}", self.call);
        let reply = r::ConnectDomainEventCallbackRegisterAnyRet { callback_id };
        self.answer(Reply::ConnectDomainEventCallbackRegisterAny(reply));
    }

    /// Answers the end of a registration.
    pub(super) fn deregistered(self, callback_id: i32) {
        let expected = r::ConnectDomainEventCallbackDeregisterAnyArgs { callback_id };
        assert_eq!(self.call, Call::ConnectDomainEventCallbackDeregisterAny(expected));
        self.answer(Reply::ConnectDomainEventCallbackDeregisterAny(()));
    }
}

impl Far {
    /// The next call.
    pub(super) async fn asked(&mut self) -> Asked {
        let asked = tokio::time::timeout(Duration::from_secs(10), self.asked.recv()).await;
        asked.expect("a call in time").expect("the connection is there")
    }

    /// The call that was made already, if any.
    pub(super) fn asked_already(&mut self) -> Option<Asked> {
        self.asked.try_recv().ok()
    }

    pub(super) fn tell(&self, message: Message) {
        self.sink.message(message);
    }

    /// Tells of a domain's event by its detail.
    pub(super) fn tell_lifecycle(&self, callback_id: i32, detail: i32) {
        let msg = lifecycle(1, detail);
        self.tell(Message::DomainEventCallbackLifecycle(r::DomainEventCallbackLifecycleMsg { callback_id, msg }));
    }

    pub(super) fn close(&self, reason: CloseReason) {
        self.sink.closed(reason);
    }

    /// Whether nobody holds the backend any more.
    pub(super) fn is_gone(&self) -> bool {
        self.backend.strong_count() == 0
    }
}

pub(super) fn lifecycle(domain: u8, detail: i32) -> r::DomainEventLifecycleMsg {
    r::DomainEventLifecycleMsg { dom: wire(domain), event: 3, detail }
}

pub(super) fn wire(first: u8) -> r::Domain {
    r::Domain { name: format!("d{first}"), uuid: [first; 16], id: 1 }
}

pub(super) fn domain(conn: &Connection, first: u8) -> Domain {
    Domain::new(conn, wire(first))
}
