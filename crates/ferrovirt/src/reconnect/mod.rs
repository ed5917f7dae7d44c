//! Opening a lost connection again.

mod attempt;
mod backend;
#[cfg(test)]
mod tests;

use std::{
    sync::{Arc, Weak},
    time::Duration,
};

use ferrovirt_driver::{Backend, CloseReason};
use tokio::{sync::mpsc, time::Instant};

use self::{
    attempt::attempt,
    backend::{Handle, Reconnecting},
};
use crate::{
    Connection,
    builder::Origin,
    connection::WeakConnection,
    events::{Events, Hub},
};

/// How a lost connection is opened again, for [`Builder::reconnect`](crate::Builder::reconnect).
///
/// The first attempt is made at once, the next ones after delays that double from 100 ms to 10 s; each goes by the plan of
/// the first open. A connection that is lost before it has lived for the longest delay counts as an attempt that failed.
///
/// An attempt takes at most the builder's deadline, and where it has none 30 s, or five minutes over a local socket, where
/// polkit may ask somebody. The time in which the builder's credentials answer does not count; each attempt asks them anew.
/// That these are refused, a question is cancelled or polkit says no ends the attempts: the connection is closed, for the
/// reason of the loss.
///
/// Registrations for events are made anew, and each stream of events tells of the gap at its place
/// ([`EventItem::Gap`](crate::events::EventItem::Gap)). No call is made twice: those under way when the connection is
/// lost, and those made before it is there again, fail, and so do transfers. Objects go on to work, as far as the other
/// side still has what they name. A connection that [`Connection::close`] ended stays closed.
#[derive(Clone, Copy, Debug)]
pub struct Reconnect {
    first_delay: Duration,
    max_delay: Duration,
    give_up_after: Option<Duration>,
}

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

    /// Begins no attempt later than this after a loss; the connection is then closed, for the reason of the loss. After
    /// losses in a row, each within the longest delay, the times without a connection count together.
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
    let backend = Arc::from(backend);
    let hub = Arc::new(Hub::outliving(&backend));
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
        let mut patience = Patience::new(self.policy);
        let mut opened = Instant::now();
        while let Some(reason) = lost.recv().await {
            tracing::info!(?reason, "connection lost");
            patience.lost_after(opened.elapsed());
            if !self.reopen(&mut patience).await {
                if let Some(reconnecting) = self.reconnecting.upgrade() {
                    reconnecting.give_up(reason);
                }
                return;
            }
            opened = Instant::now();
        }
    }

    /// Opens it again; `false` where that is given up or not wanted any more.
    async fn reopen(&self, patience: &mut Patience) -> bool {
        while patience.wait().await {
            match self.attempt().await {
                Attempt::Open => return true,
                Attempt::Failed => {}
                Attempt::Over => return false,
            }
        }
        false
    }

    /// Tries once. The connection may be dropped or closed at any moment, which an attempt under way does not hold up.
    async fn attempt(&self) -> Attempt {
        let Some(origin) = self.wanted() else { return Attempt::Over };
        match attempt(&origin).await {
            Ok(backend) => self.take(backend).map_or(Attempt::Over, |()| Attempt::Open),
            Err(refusal) if refusal.is_refusal() => {
                tracing::warn!(error = %refusal.error, "connection not opened again");
                Attempt::Over
            }
            Err(failure) => {
                tracing::debug!(error = %failure.error, "connection not opened again yet");
                Attempt::Failed
            }
        }
    }

    /// How to open it, if somebody still wants that.
    fn wanted(&self) -> Option<Origin> {
        let conn = self.conn.upgrade()?;
        self.reconnecting.upgrade()?.wants_more().then_some(())?;
        conn.origin().cloned()
    }

    /// Goes on with what was opened, if somebody still wants that.
    fn take(&self, backend: Box<dyn Backend>) -> Option<()> {
        let conn = self.conn.upgrade()?;
        let reconnecting = self.reconnecting.upgrade()?;
        reconnecting.replace(backend).then_some(())?;
        conn.forget_features();
        conn.events().restore(&reconnecting.inner(), || reconnecting.listen());
        tracing::info!("connection opened again");
        Some(())
    }
}

/// What came of an attempt.
enum Attempt {
    Open,
    Failed,
    /// Nobody wants it any more, or there is no use in another one.
    Over,
}

/// How long is waited before attempts, and until when, from a loss on. Connections that are lost at once do not begin it
/// anew.
struct Patience {
    policy: Reconnect,
    /// None before the first attempt.
    delay: Option<Duration>,
    /// When the time of attempts began; later by the lives of the connections since.
    since: Instant,
}

impl Patience {
    fn new(policy: Reconnect) -> Self {
        Self { policy, delay: None, since: Instant::now() }
    }

    /// A connection is lost that lived for this long.
    fn lost_after(&mut self, life: Duration) {
        if life >= self.policy.max_delay || self.delay.is_none() {
            *self = Self::new(self.policy);
        } else {
            self.since += life;
        }
    }

    /// Waits until the next attempt; `false` if there is to be none.
    async fn wait(&mut self) -> bool {
        let Some(delay) = self.delay else {
            self.delay = Some(self.policy.first_delay);
            return true;
        };
        if self.policy.give_up_after.is_some_and(|time| self.since.elapsed() + delay > time) {
            return false;
        }
        self.delay = Some(delay.saturating_mul(2).min(self.policy.max_delay));
        tokio::time::sleep(delay).await;
        true
    }
}
