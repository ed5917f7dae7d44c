//! An opened driver.

use std::{future::Future, pin::Pin, sync::Arc};

use ferrovirt_error::Error;

use crate::{Call, Cx, EventSink, Reply};

/// A boxed future that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// An opened driver: answers calls until it is closed.
///
/// Dropping the future of a call gives up on its answer and harms nothing else. Dropping the backend closes it
/// without waiting for anybody.
pub trait Backend: Send + Sync {
    /// Answers one call.
    ///
    /// # Errors
    /// Whatever libvirt's driver would answer; [`Error::unsupported`] for a procedure that the driver lacks.
    fn call<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>>;

    /// The URI that the far side opened, where the caller gave none.
    fn uri(&self) -> Option<&str> {
        None
    }

    /// Starts or stops keepalive messages: `interval_s` seconds of silence before a probe (0 or less stops them),
    /// `count` unanswered probes before the connection counts as dead.
    ///
    /// # Errors
    /// A driver without a peer has no keepalive and says so.
    fn set_keepalive(&self, interval_s: i32, count: u32) -> Result<KeepAlive, Error> {
        let _ = (interval_s, count);
        Err(Error::unsupported("virConnectSetKeepAlive"))
    }

    /// Why the connection died, `None` while it lives.
    fn close_reason(&self) -> Option<CloseReason> {
        None
    }

    /// Waits for the connection to die. A driver without a peer waits for ever.
    fn closed(&self) -> BoxFuture<'_, CloseReason> {
        Box::pin(std::future::pending())
    }

    /// Says who receives the messages about events and the news of the connection's end. There is one receiver; the
    /// last call counts. A connection that is over already says so at once.
    fn set_event_sink(&self, sink: Arc<dyn EventSink>) {
        drop(sink);
    }

    /// Whether registrations for events of domains must be of the old form, which has neither callback ids nor filters.
    /// A backend may have to ask its peer for that.
    fn legacy_events(&self) -> BoxFuture<'_, bool> {
        Box::pin(std::future::ready(false))
    }

    /// Ends the connection in order and waits for the peer's word on it.
    ///
    /// # Errors
    /// The connection was dead already, or the peer refused.
    fn close(&self) -> BoxFuture<'_, Result<(), Error>>;
}

/// What came of a request for keepalive messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepAlive {
    /// They are as asked for.
    Set,
    /// The peer does not know them; nothing changed.
    UnknownToPeer,
}

/// Why a connection ended: `virConnectCloseReason`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CloseReason {
    /// A read or write failed.
    Error,
    /// The peer closed it.
    EndOfFile,
    /// The peer stopped answering.
    KeepAlive,
    /// This side closed it.
    Client,
}

impl<B: Backend + ?Sized> Backend for Box<B> {
    fn call<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>> {
        (**self).call(cx, call)
    }

    fn uri(&self) -> Option<&str> {
        (**self).uri()
    }

    fn set_keepalive(&self, interval_s: i32, count: u32) -> Result<KeepAlive, Error> {
        (**self).set_keepalive(interval_s, count)
    }

    fn close_reason(&self) -> Option<CloseReason> {
        (**self).close_reason()
    }

    fn closed(&self) -> BoxFuture<'_, CloseReason> {
        (**self).closed()
    }

    fn set_event_sink(&self, sink: Arc<dyn EventSink>) {
        (**self).set_event_sink(sink);
    }

    fn legacy_events(&self) -> BoxFuture<'_, bool> {
        (**self).legacy_events()
    }

    fn close(&self) -> BoxFuture<'_, Result<(), Error>> {
        (**self).close()
    }
}
