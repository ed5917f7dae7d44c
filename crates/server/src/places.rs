//! How many clients there are, and the waiting for room.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::Limits;

/// The places that clients take.
#[derive(Debug)]
pub(crate) struct Places {
    limits: Limits,
    taken: Mutex<Taken>,
    freed: Notify,
}

#[derive(Clone, Copy, Debug, Default)]
struct Taken {
    clients: usize,
    anonymous: usize,
}

impl Places {
    pub(crate) fn new(limits: Limits) -> Arc<Self> {
        Arc::new(Self { limits, taken: Mutex::default(), freed: Notify::new() })
    }

    /// Waits until one more client may be accepted. It takes its place before it has proved who it is.
    pub(crate) async fn take(self: &Arc<Self>) -> Place {
        loop {
            let mut freed = std::pin::pin!(self.freed.notified());
            freed.as_mut().enable();
            if let Some(place) = self.try_take() {
                return place;
            }
            freed.await;
        }
    }

    fn try_take(self: &Arc<Self>) -> Option<Place> {
        let mut taken = self.lock();
        let is_full = taken.clients >= self.limits.clients || taken.anonymous >= self.limits.anonymous_clients;
        if is_full {
            return None;
        }
        taken.clients += 1;
        taken.anonymous += 1;
        Some(Place { places: Arc::clone(self), is_anonymous: true })
    }

    fn lock(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub(crate) fn count(&self) -> (usize, usize) {
        let taken = self.lock();
        (taken.clients, taken.anonymous)
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
    use std::{future::Future as _, task::Context};

    use super::*;

    fn places(clients: usize, anonymous_clients: usize) -> Arc<Places> {
        Places::new(Limits { clients, anonymous_clients, ..Limits::default() })
    }

    #[test]
    fn places_are_counted_and_given_back() {
        let places = places(2, 1);
        let mut first = places.try_take().unwrap();
        assert!(places.try_take().is_none(), "one anonymous client at a time");
        first.identify();
        first.identify();
        let second = places.try_take().unwrap();
        assert_eq!(places.count(), (2, 1));
        assert!(places.try_take().is_none());
        drop(first);
        drop(second);
        assert_eq!(places.count(), (0, 0));
    }

    #[test]
    fn whoever_waits_is_woken_by_a_place() {
        let places = places(1, 1);
        let first = places.try_take().unwrap();
        let mut next = Box::pin(places.take());
        let mut cx = Context::from_waker(std::task::Waker::noop());
        assert!(next.as_mut().poll(&mut cx).is_pending());
        drop(first);
        assert!(next.as_mut().poll(&mut cx).is_ready());
    }
}
