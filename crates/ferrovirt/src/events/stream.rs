//! Events as a stream.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use ferrovirt_driver::{CloseReason, Message};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use tokio::sync::oneshot;

use super::{
    hub::Subscriber,
    job::Step,
    queue::Entry,
    registration::{Key, Registration},
};
use crate::Connection;

/// What an [`EventStream`] gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventItem<T> {
    /// An event.
    Event(T),
    /// So many events came here while there was no room for them: whoever mirrors a state must ask for it anew.
    Missed(u64),
    /// The connection was lost for this reason and has been opened again (see [`Reconnect`](crate::Reconnect)). What
    /// happened on the other side meanwhile is not known, and nobody tells later: whoever mirrors a state must ask for it
    /// anew. What happens from here on is told.
    Gap(CloseReason),
    /// The connection ended, or was opened again and refused this stream's registration; nothing comes after this.
    Closed(CloseReason),
}

impl<T> EventItem<T> {
    /// The event, `None` for news of another kind.
    pub fn event(self) -> Option<T> {
        match self {
            Self::Event(event) => Some(event),
            Self::Missed(_) | Self::Gap(_) | Self::Closed(_) => None,
        }
    }
}

/// Events of one kind, in the order in which they happened, from the moment at which the stream was asked for.
///
/// A stream holds a bounded number of events that were not read yet ([`CAPACITY`](super::CAPACITY) unless told
/// otherwise); what finds no room is counted in an [`EventItem::Missed`] at its place. A stream that nobody reads holds up
/// nothing else.
///
/// The stream holds its connection open. Dropping it ends the registration where it was the last of its kind, without
/// waiting for the answer.
#[doc(alias = "virConnectDomainEventDeregister")]
#[doc(alias = "virConnectDomainEventDeregisterAny")]
#[doc(alias = "virConnectNetworkEventDeregisterAny")]
#[doc(alias = "virConnectStoragePoolEventDeregisterAny")]
#[doc(alias = "virConnectNodeDeviceEventDeregisterAny")]
#[doc(alias = "virConnectSecretEventDeregisterAny")]
#[doc(alias = "virConnectDomainQemuMonitorEventDeregister")]
#[doc(alias = "virConnectUnregisterCloseCallback")]
pub struct EventStream<T> {
    subscription: Subscription,
    read: Read<T>,
}

/// Takes an event out of a message; `None` for a message about something else.
pub(crate) type Read<T> = fn(&Connection, &Message) -> Option<T>;

impl<T> EventStream<T> {
    /// Subscribes, with room for `capacity` events.
    pub(crate) async fn subscribe(
        conn: &Connection,
        registration: Registration,
        capacity: usize,
        read: Read<T>,
    ) -> Result<Self, Error> {
        let legacy = registration.has_legacy_form()
            && conn.in_time("a question about events", conn.backend().legacy_events()).await?;
        let (subscription, answer) = Subscription::join(conn, registration, capacity, legacy);
        // From here on, whoever drops this future leaves.
        let stream = Self { subscription, read };
        if let Some(answer) = answer {
            wait_for(conn, answer).await?;
        }
        Ok(stream)
    }

    /// The next event, or news of lost ones or of the connection's end; `None` after the end.
    pub async fn next(&mut self) -> Option<EventItem<T>> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    /// The connection that the events come from.
    #[must_use]
    pub fn connection(&self) -> &Connection {
        &self.subscription.conn
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<EventItem<T>>> {
        loop {
            let item = match ready!(self.subscription.subscriber.queue.poll_take(cx)) {
                None => return Poll::Ready(None),
                Some(Entry::Missed(count)) => EventItem::Missed(count),
                Some(Entry::Gap(reason)) => EventItem::Gap(reason),
                Some(Entry::Closed(reason)) => EventItem::Closed(reason),
                Some(Entry::Message(message)) => match (self.read)(&self.subscription.conn, &message) {
                    Some(event) => EventItem::Event(event),
                    None => continue,
                },
            };
            return Poll::Ready(Some(item));
        }
    }
}

impl<T> futures_core::Stream for EventStream<T> {
    type Item = EventItem<T>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(cx)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream").field("registration", &self.subscription.registration).finish_non_exhaustive()
    }
}

/// A subscriber's place in the hub; dropping it leaves.
struct Subscription {
    conn: Connection,
    registration: Registration,
    key: Key,
    subscriber: Arc<Subscriber>,
}

type Answer = oneshot::Receiver<Result<(), Error>>;

impl Subscription {
    fn join(conn: &Connection, registration: Registration, capacity: usize, legacy: bool) -> (Self, Option<Answer>) {
        let key = registration.key(legacy);
        let subscriber = Arc::new(Subscriber::new(capacity, registration.filter(legacy)));
        let joined = conn.events().hub.join(&key, &registration, &subscriber);
        let subscription = Self { conn: conn.clone(), registration, key, subscriber };
        if joined.register {
            subscription.start(Step::Register);
        }
        (subscription, joined.answer)
    }

    fn start(&self, step: Step) {
        self.conn.events().start(self.conn.backend(), self.registration.clone(), self.key.clone(), step);
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        if let Some((registered, generation)) = self.conn.events().hub.leave(&self.key, &self.subscriber) {
            self.start(Step::Deregister(registered, generation));
        }
    }
}

/// Waits for the registration, no longer than the connection's calls may take.
async fn wait_for(conn: &Connection, answer: Answer) -> Result<(), Error> {
    let closed = || Error::new(ErrorDomain::NONE, ErrorCode::INTERNAL_ERROR, "the connection is closed");
    conn.in_time("a registration for events", answer).await?.unwrap_or_else(|_| Err(closed()))
}
