//! A backend whose inside is exchanged.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ferrovirt_driver::{Backend, BoxFuture, Call, CloseReason, Cx, EventSink, KeepAlive, Message, Reply};
use ferrovirt_error::Error;
use tokio::sync::{mpsc, watch};

use crate::events::Hub;

/// The backend of a connection that is opened again.
pub(super) struct Reconnecting {
    uri: Option<String>,
    state: Mutex<State>,
    hub: Arc<Hub>,
    losses: mpsc::UnboundedSender<CloseReason>,
    /// Why it is closed for good.
    end: watch::Sender<Option<CloseReason>>,
}

struct State {
    inner: Arc<dyn Backend>,
    /// What keepalive the caller asked for.
    keepalive: Option<(i32, u32)>,
}

impl Reconnecting {
    /// What it loses goes to `losses`, its messages to the hub.
    pub(super) fn new(inner: Arc<dyn Backend>, hub: Arc<Hub>, losses: mpsc::UnboundedSender<CloseReason>) -> Arc<Self> {
        let uri = inner.uri().map(str::to_owned);
        let state = State { inner, keepalive: None };
        let this = Self { uri, state: Mutex::new(state), hub, losses, end: watch::Sender::new(None) };
        this.listen();
        Arc::new(this)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is behind it now.
    pub(super) fn inner(&self) -> Arc<dyn Backend> {
        Arc::clone(&self.lock().inner)
    }

    /// Receives the events of the backend inside. One that is over already says so at once.
    pub(super) fn listen(&self) {
        let relay = Relay { hub: Arc::clone(&self.hub), losses: self.losses.clone(), end: self.end.subscribe() };
        self.inner().set_event_sink(Arc::new(relay));
    }

    /// Whether it is to be opened again.
    pub(super) fn wants_more(&self) -> bool {
        self.end.borrow().is_none()
    }

    /// Takes a new backend, whose events are to be listened to when the hub is past the loss of the old one; `false` where
    /// it is closed meanwhile.
    pub(super) fn replace(&self, backend: Box<dyn Backend>) -> bool {
        let (old, keepalive) = {
            let mut state = self.lock();
            // Under the lock under which `close` looks for the backend to close.
            if !self.wants_more() {
                return false;
            }
            (std::mem::replace(&mut state.inner, Arc::from(backend)), state.keepalive)
        };
        drop(old);
        if let Some((interval_s, count)) = keepalive
            && let Err(error) = self.inner().set_keepalive(interval_s, count)
        {
            tracing::warn!(%error, "keepalive not set anew");
        }
        true
    }

    /// Closes for good.
    pub(super) fn give_up(&self, reason: CloseReason) {
        self.finish(reason);
        self.hub.closed(reason);
    }

    /// Only the first reason counts.
    fn finish(&self, reason: CloseReason) {
        self.end.send_if_modified(|end| end.replace(end.unwrap_or(reason)).is_none());
    }
}

/// A connection's handle of it.
pub(super) struct Handle(pub(super) Arc<Reconnecting>);

impl Backend for Handle {
    fn call<'a>(&'a self, cx: &'a Cx, call: Call) -> BoxFuture<'a, Result<Reply, Error>> {
        let inner = self.0.inner();
        Box::pin(async move { inner.call(cx, call).await })
    }

    fn uri(&self) -> Option<&str> {
        self.0.uri.as_deref()
    }

    fn set_keepalive(&self, interval_s: i32, count: u32) -> Result<KeepAlive, Error> {
        self.0.lock().keepalive = Some((interval_s, count));
        self.0.inner().set_keepalive(interval_s, count)
    }

    fn close_reason(&self) -> Option<CloseReason> {
        (*self.0.end.borrow()).or_else(|| self.0.inner().close_reason())
    }

    fn closed(&self) -> BoxFuture<'_, CloseReason> {
        Box::pin(async {
            let mut end = self.0.end.subscribe();
            // The sender lives as long as this.
            let reason = end.wait_for(Option::is_some).await.ok().and_then(|reason| *reason);
            reason.unwrap_or(CloseReason::Client)
        })
    }

    fn legacy_events(&self) -> BoxFuture<'_, bool> {
        let inner = self.0.inner();
        Box::pin(async move { inner.legacy_events().await })
    }

    fn close(&self) -> BoxFuture<'_, Result<(), Error>> {
        let inner = {
            let state = self.0.lock();
            self.0.finish(CloseReason::Client);
            Arc::clone(&state.inner)
        };
        Box::pin(async move {
            let closed = inner.close().await;
            // A lost connection has said already that it is over, and does not do so again.
            self.0.hub.closed(CloseReason::Client);
            closed
        })
    }
}

/// Hands on what one connection tells.
struct Relay {
    hub: Arc<Hub>,
    losses: mpsc::UnboundedSender<CloseReason>,
    end: watch::Receiver<Option<CloseReason>>,
}

impl EventSink for Relay {
    fn message(&self, message: Message) {
        self.hub.message(message);
    }

    fn closed(&self, reason: CloseReason) {
        if reason == CloseReason::Client || self.end.borrow().is_some() {
            return self.hub.closed(reason);
        }
        self.hub.lost(reason);
        // Where nobody sees to it any more, nobody holds the connection.
        let _ = self.losses.send(reason);
    }
}
