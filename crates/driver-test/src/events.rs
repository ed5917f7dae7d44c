//! Who is told of what happens to domains.
//!
//! Each connection has registrations of its own, with ids that count up from 0; the host tells all its connections.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};

use ferrovirt_driver::{CloseReason, EventSink, Message};
use ferrovirt_proto::{
    enums::{
        DomainEventId, DomainEventResumedDetailType as Resumed, DomainEventStartedDetailType as Started,
        DomainEventStoppedDetailType as Stopped, DomainEventSuspendedDetailType as Suspended, DomainEventType as Type,
    },
    remote as r,
};

use crate::{definition::Uuid, errors::TestError};

/// What happened to a domain, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lifecycle {
    event: Type,
    detail: i32,
}

impl Lifecycle {
    pub(crate) const BOOTED: Self = Self { event: Type::STARTED, detail: Started::BOOTED.0 };
    pub(crate) const PAUSED: Self = Self { event: Type::SUSPENDED, detail: Suspended::PAUSED.0 };
    pub(crate) const UNPAUSED: Self = Self { event: Type::RESUMED, detail: Resumed::UNPAUSED.0 };
    pub(crate) const SHUTDOWN: Self = Self { event: Type::STOPPED, detail: Stopped::SHUTDOWN.0 };
    pub(crate) const DESTROYED: Self = Self { event: Type::STOPPED, detail: Stopped::DESTROYED.0 };
}

/// The connections of a host that may want to be told.
#[derive(Debug, Default)]
pub(crate) struct Audience(Vec<Weak<Listener>>);

impl Audience {
    /// A listener for a new connection; it is forgotten when the connection goes.
    pub(crate) fn join(&mut self) -> Arc<Listener> {
        self.0.retain(|listener| listener.strong_count() > 0);
        let listener = Arc::new(Listener::default());
        self.0.push(Arc::downgrade(&listener));
        listener
    }

    pub(crate) fn tell(&self, dom: &r::Domain, lifecycle: Lifecycle) {
        for listener in self.0.iter().filter_map(Weak::upgrade) {
            listener.tell(dom, lifecycle);
        }
    }
}

/// One connection's registrations, and who receives for it.
#[derive(Debug, Default)]
pub(crate) struct Listener(Mutex<Registrations>);

#[derive(Default)]
struct Registrations {
    sink: Option<Arc<dyn EventSink>>,
    next_id: i32,
    kept: Vec<Registration>,
}

#[derive(Debug)]
struct Registration {
    id: i32,
    event: DomainEventId,
    /// The only domain that it is about.
    domain: Option<Uuid>,
}

impl Listener {
    pub(crate) fn set_sink(&self, sink: Arc<dyn EventSink>) {
        self.lock().sink = Some(sink);
    }

    /// Remembers a registration and gives its id.
    pub(crate) fn register(&self, event: DomainEventId, domain: Option<Uuid>) -> Result<i32, TestError> {
        if !(0..EVENTS).contains(&event.0) {
            return Err(TestError::NoSuchEvent { event: event.0, count: EVENTS });
        }
        let mut registrations = self.lock();
        if registrations.kept.iter().any(|kept| kept.event == event && kept.domain == domain) {
            return Err(TestError::EventTracked);
        }
        let id = registrations.next_id;
        registrations.next_id += 1;
        registrations.kept.push(Registration { id, event, domain });
        Ok(id)
    }

    pub(crate) fn deregister(&self, id: i32) -> Result<(), TestError> {
        let mut registrations = self.lock();
        let place = registrations.kept.iter().position(|kept| kept.id == id).ok_or(TestError::EventNotTracked(id))?;
        registrations.kept.remove(place);
        Ok(())
    }

    /// The connection is closed: nothing more is told.
    pub(crate) fn close(&self) {
        let mut registrations = self.lock();
        registrations.kept.clear();
        if let Some(sink) = registrations.sink.take() {
            sink.closed(CloseReason::Client);
        }
    }

    fn tell(&self, dom: &r::Domain, lifecycle: Lifecycle) {
        let registrations = self.lock();
        let Some(sink) = &registrations.sink else {
            return;
        };
        let wanted = |kept: &&Registration| {
            kept.event == DomainEventId::LIFECYCLE && kept.domain.is_none_or(|domain| domain == dom.uuid)
        };
        for kept in registrations.kept.iter().filter(wanted) {
            let Lifecycle { event, detail } = lifecycle;
            let msg = r::DomainEventLifecycleMsg { dom: dom.clone(), event: event.0, detail };
            let msg = r::DomainEventCallbackLifecycleMsg { callback_id: kept.id, msg };
            sink.message(Message::DomainEventCallbackLifecycle(msg));
        }
    }

    fn lock(&self) -> MutexGuard<'_, Registrations> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How many kinds of events libvirt knows of domains.
const EVENTS: i32 = DomainEventId::NIC_MAC_CHANGE.0 + 1;

impl fmt::Debug for Registrations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registrations").field("kept", &self.kept).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Ids(Mutex<Vec<i32>>);

    impl EventSink for Ids {
        fn message(&self, message: Message) {
            self.0.lock().unwrap().extend(message.callback_id());
        }

        fn closed(&self, _: CloseReason) {
            self.0.lock().unwrap().push(-1);
        }
    }

    fn domain(first: u8) -> r::Domain {
        r::Domain { name: "d".to_owned(), uuid: [first; 16], id: 1 }
    }

    /// Wire facts, section 10: one registration for each event and filter; ids are the connection's own.
    #[test]
    fn each_registration_is_kept_once() {
        let listener = Listener::default();
        let lifecycle = DomainEventId::LIFECYCLE;
        assert_eq!(listener.register(lifecycle, None), Ok(0));
        assert_eq!(listener.register(lifecycle, None), Err(TestError::EventTracked));
        assert_eq!(listener.register(lifecycle, Some([1; 16])), Ok(1));
        assert_eq!(listener.register(lifecycle, Some([1; 16])), Err(TestError::EventTracked));
        assert_eq!(listener.register(DomainEventId::REBOOT, None), Ok(2));
        assert_eq!(listener.deregister(0), Ok(()));
        assert_eq!(listener.deregister(0), Err(TestError::EventNotTracked(0)));
        assert_eq!(listener.register(lifecycle, None), Ok(3));
        for event in [-1, 28] {
            let refused = Err(TestError::NoSuchEvent { event, count: 28 });
            assert_eq!(listener.register(DomainEventId(event), None), refused);
        }
    }

    #[test]
    fn a_message_goes_to_every_registration_that_covers_it() {
        let mut audience = Audience::default();
        let (first, second) = (audience.join(), audience.join());
        let sinks = [Arc::new(Ids::default()), Arc::new(Ids::default())];
        first.set_sink(Arc::clone(&sinks[0]) as _);
        second.set_sink(Arc::clone(&sinks[1]) as _);
        let told = || [sinks[0].0.lock().unwrap().clone(), sinks[1].0.lock().unwrap().clone()];
        first.register(DomainEventId::REBOOT, None).unwrap();
        first.register(DomainEventId::LIFECYCLE, Some([1; 16])).unwrap();
        first.register(DomainEventId::LIFECYCLE, None).unwrap();
        second.register(DomainEventId::LIFECYCLE, Some([2; 16])).unwrap();
        audience.tell(&domain(1), Lifecycle::PAUSED);
        assert_eq!(told(), [vec![1, 2], vec![]]);
        audience.tell(&domain(2), Lifecycle::UNPAUSED);
        assert_eq!(told(), [vec![1, 2, 2], vec![0]]);
        second.close();
        audience.tell(&domain(2), Lifecycle::PAUSED);
        assert_eq!(told(), [vec![1, 2, 2, 2], vec![0, -1]]);
        drop(first);
        audience.tell(&domain(2), Lifecycle::PAUSED);
        audience.join();
        assert_eq!(audience.0.len(), 2, "who is gone is forgotten");
    }
}
