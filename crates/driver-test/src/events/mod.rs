//! Who is told of what happens on a host.
//!
//! Each connection has registrations of its own, with ids that count up from 0 over all kinds of objects; the host tells
//! all its connections. A kind of object adds its [`Topic`] and its [`News`], and nothing else here.

mod domain;
mod network;
mod node_device;
mod storage;

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};

use ferrovirt_driver::{CloseReason, EventSink, Message};
use ferrovirt_proto::enums::{DomainEventId, NetworkEventId, NodeDeviceEventId, StoragePoolEventId};

pub(crate) use domain::{DomainNews, Lifecycle};
pub(crate) use network::NetworkNews;
pub(crate) use node_device::DeviceNews;
pub(crate) use storage::PoolNews;

use crate::{error::EventError, uuid::Uuid};

/// A kind of event that can be registered for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Topic {
    Domain(DomainEventId),
    Network(NetworkEventId),
    StoragePool(StoragePoolEventId),
    NodeDevice(NodeDeviceEventId),
}

/// The object that news are about, as registrations name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    Uuid(Uuid),
    Name(String),
}

/// Something that happened to an object.
pub(crate) trait News {
    fn topic(&self) -> Topic;
    fn subject(&self) -> Subject;
    /// The news as the message for one registration.
    fn message(&self, callback_id: i32) -> Message;
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

    pub(crate) fn tell(&self, news: &dyn News) {
        for listener in self.0.iter().filter_map(Weak::upgrade) {
            listener.tell(news);
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
    topic: Topic,
    /// The only object that it is about.
    subject: Option<Subject>,
}

impl Listener {
    pub(crate) fn set_sink(&self, sink: Arc<dyn EventSink>) {
        self.lock().sink = Some(sink);
    }

    /// Remembers a registration and gives its id.
    pub(crate) fn register(&self, topic: Topic, subject: Option<Subject>) -> Result<i32, EventError> {
        topic.check()?;
        let mut registrations = self.lock();
        if registrations.kept.iter().any(|kept| kept.topic == topic && kept.subject == subject) {
            return Err(EventError::Tracked);
        }
        let id = registrations.next_id;
        registrations.next_id += 1;
        registrations.kept.push(Registration { id, topic, subject });
        Ok(id)
    }

    pub(crate) fn deregister(&self, id: i32) -> Result<(), EventError> {
        let mut registrations = self.lock();
        let place = registrations.kept.iter().position(|kept| kept.id == id).ok_or(EventError::NotTracked(id))?;
        registrations.kept.remove(place);
        Ok(())
    }

    /// The connection is closed: nothing more is told.
    pub(crate) fn close(&self) {
        self.end(CloseReason::Client);
    }

    /// The connection ends, for whatever reason.
    pub(crate) fn end(&self, reason: CloseReason) {
        let mut registrations = self.lock();
        registrations.kept.clear();
        if let Some(sink) = registrations.sink.take() {
            sink.closed(reason);
        }
    }

    fn tell(&self, news: &dyn News) {
        let registrations = self.lock();
        let Some(sink) = &registrations.sink else {
            return;
        };
        let (topic, subject) = (news.topic(), news.subject());
        let wanted =
            |kept: &&Registration| kept.topic == topic && kept.subject.as_ref().is_none_or(|only| *only == subject);
        for kept in registrations.kept.iter().filter(wanted) {
            sink.message(news.message(kept.id));
        }
    }

    fn lock(&self) -> MutexGuard<'_, Registrations> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Topic {
    /// Refuses a number that no event has.
    fn check(self) -> Result<(), EventError> {
        let (function, event, count) = match self {
            Self::Domain(id) => ("virConnectDomainEventRegisterAny", id.0, DomainEventId::NIC_MAC_CHANGE.0 + 1),
            Self::Network(id) => ("virConnectNetworkEventRegisterAny", id.0, NetworkEventId::METADATA_CHANGE.0 + 1),
            Self::StoragePool(id) => ("virConnectStoragePoolEventRegisterAny", id.0, StoragePoolEventId::REFRESH.0 + 1),
            Self::NodeDevice(id) => ("virConnectNodeDeviceEventRegisterAny", id.0, NodeDeviceEventId::UPDATE.0 + 1),
        };
        if (0..count).contains(&event) { Ok(()) } else { Err(EventError::NoSuchEvent { function, event, count }) }
    }
}

impl fmt::Debug for Registrations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registrations").field("kept", &self.kept).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use ferrovirt_proto::remote as r;

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

    const LIFECYCLE: Topic = Topic::Domain(DomainEventId::LIFECYCLE);
    const REBOOT: Topic = Topic::Domain(DomainEventId::REBOOT);

    fn subject(first: u8) -> Option<Subject> {
        Some(Subject::Uuid([first; 16]))
    }

    fn news(first: u8, lifecycle: Lifecycle) -> DomainNews {
        let dom = r::Domain { name: "d".to_owned(), uuid: [first; 16], id: 1 };
        DomainNews::Lifecycle { dom, lifecycle }
    }

    /// Wire facts, section 10: one registration for each event and filter; ids are the connection's own.
    #[test]
    fn each_registration_is_kept_once() {
        let listener = Listener::default();
        assert_eq!(listener.register(LIFECYCLE, None), Ok(0));
        assert_eq!(listener.register(LIFECYCLE, None), Err(EventError::Tracked));
        assert_eq!(listener.register(LIFECYCLE, subject(1)), Ok(1));
        assert_eq!(listener.register(LIFECYCLE, subject(1)), Err(EventError::Tracked));
        assert_eq!(listener.register(REBOOT, None), Ok(2));
        assert_eq!(listener.deregister(0), Ok(()));
        assert_eq!(listener.deregister(0), Err(EventError::NotTracked(0)));
        assert_eq!(listener.register(LIFECYCLE, None), Ok(3));
        for event in [-1, 28] {
            let function = "virConnectDomainEventRegisterAny";
            let refused = Err(EventError::NoSuchEvent { function, event, count: 28 });
            assert_eq!(listener.register(Topic::Domain(DomainEventId(event)), None), refused);
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
        first.register(REBOOT, None).unwrap();
        first.register(LIFECYCLE, subject(1)).unwrap();
        first.register(LIFECYCLE, None).unwrap();
        second.register(LIFECYCLE, subject(2)).unwrap();
        audience.tell(&news(1, Lifecycle::PAUSED));
        assert_eq!(told(), [vec![1, 2], vec![]]);
        audience.tell(&news(2, Lifecycle::UNPAUSED));
        assert_eq!(told(), [vec![1, 2, 2], vec![0]]);
        second.close();
        audience.tell(&news(2, Lifecycle::PAUSED));
        assert_eq!(told(), [vec![1, 2, 2, 2], vec![0, -1]]);
        drop(first);
        audience.tell(&news(2, Lifecycle::PAUSED));
        audience.join();
        assert_eq!(audience.0.len(), 2, "who is gone is forgotten");
    }
}
