//! How many clients there are, and the waiting for room.

use std::{
    future::{Future, poll_fn},
    io,
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::Poll,
};

use tokio::sync::Notify;

use crate::Limits;

/// The places that clients take.
#[derive(Debug)]
pub(crate) struct Places {
    counted: Mutex<Counted>,
    /// Held while a listener looks for a client, so that no two of them see the same room. Apart from the counts, since
    /// clients that leave are not to wait for the system calls of one that comes.
    door: Mutex<()>,
    freed: Notify,
}

/// How many clients there are and may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counted {
    pub(crate) clients: usize,
    pub(crate) clients_max: usize,
    pub(crate) anonymous: usize,
    pub(crate) anonymous_max: usize,
}

impl Places {
    pub(crate) fn new(limits: Limits) -> Arc<Self> {
        let (clients_max, anonymous_max) = (limits.clients, limits.anonymous_clients);
        let counted = Counted { clients: 0, clients_max, anonymous: 0, anonymous_max };
        Arc::new(Self { counted: Mutex::new(counted), door: Mutex::new(()), freed: Notify::new() })
    }

    /// Accepts one more client when there is room. It takes its place before it has proved who it is; who waits for a
    /// client takes none, so that several listeners share the places.
    pub(crate) async fn admit<T>(
        self: &Arc<Self>,
        accepting: impl Future<Output = io::Result<T>>,
    ) -> io::Result<(T, Place)> {
        let mut accepting = pin!(accepting);
        loop {
            let admitted = poll_fn(|cx| {
                let _door = self.door.lock().unwrap_or_else(PoisonError::into_inner);
                if !self.lock().has_room() {
                    return Poll::Ready(None);
                }
                accepting.as_mut().poll(cx).map(|accepted| {
                    let mut counted = self.lock();
                    counted.clients += 1;
                    counted.anonymous += 1;
                    let place = Place { places: Arc::clone(self), is_anonymous: true };
                    Some((accepted, place))
                })
            });
            match admitted.await {
                Some((accepted, place)) => return Ok((accepted?, place)),
                None => self.room().await,
            }
        }
    }

    /// Waits until there is room. Only who finds none waits, so that clients who leave mostly wake nobody.
    async fn room(&self) {
        loop {
            let mut freed = pin!(self.freed.notified());
            freed.as_mut().enable();
            if self.lock().has_room() {
                return;
            }
            freed.await;
        }
    }

    /// How many clients there are and may be.
    pub(crate) fn counted(&self) -> Counted {
        *self.lock()
    }

    /// Changes how many clients may be there; those that are there stay. What `change` refuses stays as it is.
    pub(crate) fn change_limits<E>(&self, change: impl FnOnce(&mut Counted) -> Result<(), E>) -> Result<(), E> {
        {
            let mut counted = self.lock();
            let mut wanted = *counted;
            change(&mut wanted)?;
            (counted.clients_max, counted.anonymous_max) = (wanted.clients_max, wanted.anonymous_max);
        }
        self.freed.notify_waiters();
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Counted> {
        self.counted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Counted {
    fn has_room(self) -> bool {
        // Where nobody is ever unknown, no room for the unknown is needed: libvirt's admin server has none.
        let knows_everybody = self.anonymous_max == 0;
        self.clients < self.clients_max && (knows_everybody || self.anonymous < self.anonymous_max)
    }
}

/// One client's place; free again when dropped.
#[derive(Debug)]
pub(crate) struct Place {
    places: Arc<Places>,
    is_anonymous: bool,
}

impl Place {
    /// The client has proved who it is.
    pub(crate) fn identify(&mut self) {
        if std::mem::replace(&mut self.is_anonymous, false) {
            self.places.lock().anonymous -= 1;
            self.places.freed.notify_waiters();
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.identify();
        self.places.lock().clients -= 1;
        self.places.freed.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use std::{future::ready, task::Context};

    use super::*;

    fn places(clients: usize, anonymous_clients: usize) -> Arc<Places> {
        Places::new(Limits { clients, anonymous_clients, ..Limits::default() })
    }

    /// The place of a client that is at the door, if there is one.
    fn admit(places: &Arc<Places>) -> Option<Place> {
        let mut cx = Context::from_waker(std::task::Waker::noop());
        match pin!(places.admit(ready(Ok(())))).poll(&mut cx) {
            std::task::Poll::Ready(admitted) => Some(admitted.unwrap().1),
            std::task::Poll::Pending => None,
        }
    }

    fn taken(places: &Places) -> (usize, usize) {
        let counted = places.counted();
        (counted.clients, counted.anonymous)
    }

    #[test]
    fn places_are_counted_and_given_back() {
        let places = places(2, 1);
        let mut first = admit(&places).unwrap();
        assert!(admit(&places).is_none(), "one anonymous client at a time");
        first.identify();
        first.identify();
        let second = admit(&places).unwrap();
        assert_eq!(taken(&places), (2, 1));
        assert!(admit(&places).is_none());
        drop(first);
        drop(second);
        assert_eq!(taken(&places), (0, 0));
    }

    #[test]
    fn whoever_waits_is_woken_by_a_place() {
        let places = places(1, 1);
        let first = admit(&places).unwrap();
        let mut next = pin!(places.admit(ready(Ok(()))));
        let mut cx = Context::from_waker(std::task::Waker::noop());
        assert!(next.as_mut().poll(&mut cx).is_pending());
        drop(first);
        assert!(next.as_mut().poll(&mut cx).is_ready());
    }

    #[test]
    fn a_listener_that_waits_for_clients_takes_no_place() {
        let places = places(1, 1);
        let mut idle = pin!(places.admit(std::future::pending::<io::Result<()>>()));
        let mut cx = Context::from_waker(std::task::Waker::noop());
        assert!(idle.as_mut().poll(&mut cx).is_pending());
        assert!(admit(&places).is_some());
    }

    #[test]
    fn changed_limits_count_at_once() {
        let places = places(1, 1);
        let mut first = admit(&places).unwrap();
        first.identify();
        let mut next = pin!(places.admit(ready(Ok(()))));
        let mut cx = Context::from_waker(std::task::Waker::noop());
        assert!(next.as_mut().poll(&mut cx).is_pending());
        let refused: Result<(), ()> = places.change_limits(|counted| {
            counted.clients_max = 7;
            Err(())
        });
        assert!(refused.is_err() && next.as_mut().poll(&mut cx).is_pending());
        let changed: Result<(), ()> = places.change_limits(|counted| {
            counted.clients_max = 2;
            Ok(())
        });
        assert!(changed.is_ok() && next.as_mut().poll(&mut cx).is_ready());
    }
}
