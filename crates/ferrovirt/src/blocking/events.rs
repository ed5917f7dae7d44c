//! Events without async.

use std::{fmt, time::Duration};

use super::runtime;
use crate::events::{self, EventItem};

/// Events of one kind; reading waits for the next. See [`crate::events::EventStream`].
///
/// The objects in events are those of the async face: `blocking::Domain::from(event.domain)` is the twin.
#[derive(Debug)]
pub struct EventStream<T>(events::EventStream<T>);

impl<T> EventStream<T> {
    /// Waits for the next event, no longer than `timeout`; `Ok(None)` after the end.
    ///
    /// # Errors
    /// Nothing came in time; the stream goes on.
    pub fn next_timeout(&mut self, timeout: Duration) -> Result<Option<EventItem<T>>, TimedOut> {
        let next = async { tokio::time::timeout(timeout, self.0.next()).await };
        // Without the background thread there is no clock to wait by.
        runtime::wait(next).ok().and_then(Result::ok).ok_or(TimedOut)
    }

    /// The async stream behind this one.
    #[must_use]
    pub fn into_async(self) -> events::EventStream<T> {
        self.0
    }
}

impl<T> Iterator for EventStream<T> {
    type Item = EventItem<T>;

    fn next(&mut self) -> Option<Self::Item> {
        runtime::wait(self.0.next()).ok().flatten()
    }
}

impl<T> From<events::EventStream<T>> for EventStream<T> {
    fn from(stream: events::EventStream<T>) -> Self {
        Self(stream)
    }
}

/// Nothing came in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimedOut;

impl fmt::Display for TimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no event in time")
    }
}

impl std::error::Error for TimedOut {}

macro_rules! twins {
    ($($name:ident)*) => {$(
        #[doc = concat!("The blocking twin of [`crate::events::", stringify!($name), "`].")]
        #[derive(Clone, Debug)]
        pub struct $name(pub(crate) events::$name);
    )*};
}

twins! { DomainEvents NetworkEvents StoragePoolEvents NodeDeviceEvents SecretEvents QemuMonitorEvents }
