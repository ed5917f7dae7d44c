//! An opened test host.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use ferrovirt_driver::{
    Backend, BoxFuture, Call, CloseReason, Cx, EventSink, NwfilterFamily, Reply, SecretFamily, dispatch,
};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

use crate::{
    arguments,
    chaos::{Delay, End, Fate},
    events::Listener,
    host::Host,
};

/// What comes of a call.
pub(crate) type Answer<T> = Result<T, Error>;

/// A connection to a test host.
#[derive(Debug)]
pub(crate) struct TestBackend {
    pub(crate) host: Arc<Host>,
    /// The connection's registrations for events.
    pub(crate) listener: Arc<Listener>,
    /// Chaos ended the connection.
    dropped: AtomicBool,
}

impl TestBackend {
    pub(crate) fn new(host: Arc<Host>) -> Self {
        let listener = host.lock().audience.join();
        Self { host, listener, dropped: AtomicBool::new(false) }
    }
}

impl TestBackend {
    fn is_dropped(&self) -> bool {
        self.dropped.load(Ordering::Relaxed)
    }

    /// Answers a call that something else happens to first.
    async fn meet(&self, fate: Fate, cx: &Cx, call: Call) -> Result<Reply, Error> {
        Delay::new(fate.delay).await;
        match fate.end {
            Some(End::Fail(error)) => return Err(error),
            Some(End::Drop) if !self.dropped.swap(true, Ordering::Relaxed) => {
                self.listener.end(CloseReason::EndOfFile);
            }
            _ => {}
        }
        if self.is_dropped() {
            return Err(Error::new(ErrorDomain::RPC, ErrorCode::INTERNAL_ERROR, "client socket is closed"));
        }
        dispatch(self, cx, call).await
    }
}

impl Backend for TestBackend {
    fn call<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>> {
        if let Err(error) = arguments::check(&call) {
            return Box::pin(std::future::ready(Err(error.into())));
        }
        let fate = self.host.lock().chaos.fate(call.info().name);
        if fate.end.is_none() && fate.delay.is_zero() && !self.is_dropped() {
            return dispatch(self, cx, call);
        }
        Box::pin(self.meet(fate, cx, call))
    }

    fn close_reason(&self) -> Option<CloseReason> {
        self.is_dropped().then_some(CloseReason::EndOfFile)
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
