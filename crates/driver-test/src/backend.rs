//! An opened test host.

use std::sync::Arc;

use ferrovirt_driver::{
    Backend, BoxFuture, Call, Cx, InterfaceFamily, NetworkFamily, NodeDeviceFamily, NwfilterFamily, Reply,
    SecretFamily, StorageFamily, dispatch,
};
use ferrovirt_error::Error;

use crate::host::Host;

/// A connection to a test host.
#[derive(Debug)]
pub(crate) struct TestBackend {
    pub(crate) host: Arc<Host>,
}

impl Backend for TestBackend {
    fn call<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>> {
        dispatch(self, cx, call)
    }

    fn close(&self) -> BoxFuture<'_, Result<(), Error>> {
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
