//! A host for tests: calls that are answered at once, and everything that is told.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    pin::pin,
    sync::{Arc, Mutex},
    task::{Context, Poll, Waker},
};

use ferrovirt_driver::{Backend as _, Call, CloseReason, Cx, EventSink, Message, Procedure, Reply};
use ferrovirt_error::Error;

use crate::{
    backend::TestBackend,
    file,
    host::{Host, HostState},
};

/// A connection to the built-in host, that nobody shares.
pub(crate) struct Rig {
    backend: TestBackend,
    told: Arc<Told>,
}

impl Rig {
    pub(crate) fn new() -> Self {
        Self::of(file::builtin().unwrap())
    }

    /// A connection to a host of that state.
    pub(crate) fn of(state: HostState) -> Self {
        let backend = TestBackend::new(Arc::new(Host::new(state)));
        let told = Arc::new(Told::default());
        backend.set_event_sink(Arc::clone(&told) as _);
        Self { backend, told }
    }

    fn send(&self, call: Call) -> Result<Reply, Error> {
        let cx = Cx::new();
        let answer = pin!(self.backend.call(&cx, call));
        match answer.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => answer,
            Poll::Pending => panic!("the test driver answers at once"),
        }
    }

    /// The reply, or the whole error.
    pub(crate) fn ask<P: Procedure>(&self, args: P::Args) -> Result<P::Ret, Error> {
        Ok(P::ret(self.send(P::call(args))?).unwrap())
    }

    /// The reply, or the error's text.
    pub(crate) fn call<P: Procedure>(&self, args: P::Args) -> Result<P::Ret, String> {
        self.ask::<P>(args).map_err(|error| error.message)
    }

    /// What was told since this was asked for the last time.
    pub(crate) fn told(&self) -> Vec<String> {
        std::mem::take(&mut self.told.0.lock().unwrap())
    }
}

/// Messages in short: the registration, the object, and the number of the event.
#[derive(Default)]
struct Told(Mutex<Vec<String>>);

impl EventSink for Told {
    fn message(&self, message: Message) {
        let (name, event) = match &message {
            Message::NetworkEventCallbackMetadataChange(msg) => {
                (&msg.net.name, format!("metadata {} {:?}", msg.kind, msg.nsuri))
            }
            Message::NetworkEventLifecycle(msg) => (&msg.net.name, msg.event.to_string()),
            Message::StoragePoolEventLifecycle(msg) => (&msg.pool.name, msg.event.to_string()),
            Message::StoragePoolEventRefresh(msg) => (&msg.pool.name, "refresh".to_owned()),
            Message::NodeDeviceEventLifecycle(msg) => (&msg.dev.name, msg.event.to_string()),
            other => panic!("nobody asked for {other:?}"),
        };
        self.0.lock().unwrap().push(format!("{} {name} {event}", message.callback_id().unwrap()));
    }

    fn closed(&self, _: CloseReason) {}
}
