//! Opening a lost connection again.

mod backend;
#[cfg(test)]
mod tests;

use std::{
    sync::{Arc, Weak},
    time::Duration,
};

use ferrovirt_driver::{Backend, CloseReason};
use tokio::{sync::mpsc, time::Instant};

use self::backend::{Handle, Reconnecting};
use crate::{
    Connection,
    builder::Origin,
    connection::WeakConnection,
    events::{Events, Hub},
};

/// How a lost connection is opened again, for [`Builder::reconnect`](crate::Builder::reconnect).
///
/// The first attempt is made at once, the next ones after delays that double from 100 ms to 10 s; each goes by the plan of
/// the first open and takes at most the builder's deadline, 30 s where it has none. Whoever was asked for credentials is
/// asked again. Registrations for events are made anew, and each stream of events tells of the gap at its place
/// ([`EventItem::Gap`](crate::events::EventItem::Gap)).
///
/// No call is made twice: those under way when the connection is lost, and those made before it is there again, fail, and
/// so do transfers. Objects go on to work, as far as the other side still has what they name. A connection that
/// [`Connection::close`] ended stays closed.
#[derive(Clone, Copy, Debug)]
pub struct Reconnect {
    first_delay: Duration,
    max_delay: Duration,
    give_up_after: Option<Duration>,
}

/// How long one attempt may take where the builder does not say.
const ATTEMPT_MAX: Duration = Duration::from_secs(30);

impl Reconnect {
    /// Delays from 100 ms to 10 s, and no end.
    #[must_use]
    pub fn new() -> Self {
        Self { first_delay: Duration::from_millis(100), max_delay: Duration::from_secs(10), give_up_after: None }
    }

    /// The delay after the first attempt; each following one is twice as long.
    #[must_use]
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// The longest delay.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Tries no longer than this after a loss; then the connection is closed, for the reason of the loss.
    #[must_use]
    pub fn give_up_after(mut self, time: Duration) -> Self {
        self.give_up_after = Some(time);
        self
    }
}

impl Default for Reconnect {
    fn default() -> Self {
        Self::new()
    }
}

/// Makes a connection of what was opened, and sees to it from then on. To be called within a tokio runtime.
pub(crate) fn connect(
    backend: Box<dyn Backend>,
    uri: Option<String>,
    read_only: bool,
    timeout: Option<Duration>,
    origin: Origin,
    policy: Reconnect,
) -> Connection {
    let (losses, lost) = mpsc::unbounded_channel();
    let hub = Arc::new(Hub::outliving());
    let reconnecting = Reconnecting::new(backend, Arc::clone(&hub), losses);
    let handle = Box::new(Handle(Arc::clone(&reconnecting)));
    let conn = Connection::with_events(handle, Events::with(hub), uri, read_only, timeout).with_origin(origin);
    let keeper = Keeper { conn: conn.downgrade(), reconnecting: Arc::downgrade(&reconnecting), policy };
    tokio::spawn(keeper.run(lost));
    conn
}

/// Sees to one connection for as long as somebody holds it.
struct Keeper {
    conn: WeakConnection,
    reconnecting: Weak<Reconnecting>,
    policy: Reconnect,
}

impl Keeper {
    async fn run(self, mut lost: mpsc::UnboundedReceiver<CloseReason>) {
        while let Some(reason) = lost.recv().await {
            tracing::info!(?reason, "connection lost");
            if !self.reopen().await {
                if let Some(reconnecting) = self.reconnecting.upgrade() {
                    reconnecting.give_up(reason);
                }
                return;
            }
        }
    }

    /// Opens it again; `false` where that is given up or not wanted any more.
    async fn reopen(&self) -> bool {
        let until = self.policy.give_up_after.map(|time| Instant::now() + time);
        let mut delay = self.policy.first_delay;
        loop {
            let Some(is_open) = self.attempt().await else { return false };
            if is_open {
                return true;
            }
            if until.is_some_and(|until| Instant::now() + delay > until) {
                return false;
            }
            tokio::time::sleep(delay).await;
            delay = delay.saturating_mul(2).min(self.policy.max_delay);
        }
    }

    /// Tries once; `None` where nobody wants it any more. The connection may be dropped or closed at any moment, which an
    /// attempt under way does not hold up.
    async fn attempt(&self) -> Option<bool> {
        let attempt = {
            let conn = self.conn.upgrade()?;
            self.reconnecting.upgrade()?.wants_more().then_some(())?;
            let origin = conn.origin()?.clone();
            async move { origin.open_backend(ATTEMPT_MAX).await }
        };
        match attempt.await {
            Ok(backend) => {
                let conn = self.conn.upgrade()?;
                let reconnecting = self.reconnecting.upgrade()?;
                reconnecting.replace(backend).then_some(())?;
                conn.forget_features();
                conn.events().restore(conn.backend(), || reconnecting.listen());
                tracing::info!("connection opened again");
                Some(true)
            }
            Err(error) => {
                tracing::debug!(%error, "connection not opened again yet");
                Some(false)
            }
        }
    }
}
