//! An opened test host.

use std::sync::Arc;

use ferrovirt_driver::{
    Backend, BoxFuture, Call, Cx, EventSink, InterfaceFamily, NetworkFamily, NodeDeviceFamily, NwfilterFamily, Reply,
    SecretFamily, StorageFamily, dispatch,
};
use ferrovirt_error::Error;

use crate::{events::Listener, host::Host};

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

// What these families have is not built yet: every call of theirs answers "unsupported".
impl NetworkFamily for TestBackend {}
impl StorageFamily for TestBackend {}
impl NodeDeviceFamily for TestBackend {}
impl InterfaceFamily for TestBackend {}
impl NwfilterFamily for TestBackend {}
impl SecretFamily for TestBackend {}
