//! An opened test host.

use std::sync::Arc;

use ferrovirt_driver::{Backend, BoxFuture, Call, Cx, EventSink, NwfilterFamily, Reply, SecretFamily, dispatch};
use ferrovirt_error::Error;

use crate::{events::Listener, host::Host};

/// What comes of a call.
pub(crate) type Answer<T> = Result<T, Error>;

/// A connection to a test host.
#[derive(Debug)]
pub(crate) struct TestBackend {
    pub(crate) host: Arc<Host>,
    /// The connection's registrations for events.
    pub(crate) listener: Arc<Listener>,
}

impl TestBackend {
    pub(crate) fn new(host: Arc<Host>) -> Self {
        let listener = host.lock().audience.join();
        Self { host, listener }
    }
}

impl Backend for TestBackend {
    fn call<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>> {
        dispatch(self, cx, call)
    }

    fn set_event_sink(&self, sink: Arc<dyn EventSink>) {
        self.listener.set_sink(sink);
    }

    fn close(&self) -> BoxFuture<'_, Result<(), Error>> {
        self.listener.close();
        Box::pin(std::future::ready(Ok(())))
    }
}

/// The length of a list as the wire carries it.
pub(crate) fn length(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// At most `max` of `items`; a negative `max` means none.
pub(crate) fn at_most<T>(mut items: Vec<T>, max: i32) -> Vec<T> {
    items.truncate(usize::try_from(max).unwrap_or(0));
    items
}

/// What a list gives: the objects if they are wanted, and in any case how many there are.
pub(crate) fn counted<T>(items: Vec<T>, need_results: i32) -> (Vec<T>, u32) {
    let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
    (if need_results == 0 { Vec::new() } else { items }, count)
}

// libvirt's driver has none of these families: every call of theirs answers "unsupported".
impl NwfilterFamily for TestBackend {}
impl SecretFamily for TestBackend {}
