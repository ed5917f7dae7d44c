//! What happens to domains.

use ferrovirt_driver::Message;
use ferrovirt_proto::{
    enums::{
        DomainEventDefinedDetailType as Defined, DomainEventId, DomainEventResumedDetailType as Resumed,
        DomainEventStartedDetailType as Started, DomainEventStoppedDetailType as Stopped,
        DomainEventSuspendedDetailType as Suspended, DomainEventType as Type,
        DomainEventUndefinedDetailType as Undefined,
    },
    remote as r,
};

use super::{News, Subject, Topic};

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
    pub(crate) const DEFINED: Self = Self { event: Type::DEFINED, detail: Defined::ADDED.0 };
    pub(crate) const UPDATED: Self = Self { event: Type::DEFINED, detail: Defined::UPDATED.0 };
    pub(crate) const UNDEFINED: Self = Self { event: Type::UNDEFINED, detail: Undefined::REMOVED.0 };
    pub(crate) const DEFINED_RENAMED: Self = Self { event: Type::DEFINED, detail: Defined::RENAMED.0 };
    pub(crate) const SAVED: Self = Self { event: Type::STOPPED, detail: Stopped::SAVED.0 };
    pub(crate) const CRASHED: Self = Self { event: Type::STOPPED, detail: Stopped::CRASHED.0 };
    pub(crate) const RESTORED: Self = Self { event: Type::STARTED, detail: Started::RESTORED.0 };
    pub(crate) const STOPPED_FROM_SNAPSHOT: Self = Self { event: Type::STOPPED, detail: Stopped::FROM_SNAPSHOT.0 };
    pub(crate) const STARTED_FROM_SNAPSHOT: Self = Self { event: Type::STARTED, detail: Started::FROM_SNAPSHOT.0 };
    pub(crate) const SUSPENDED_FROM_SNAPSHOT: Self =
        Self { event: Type::SUSPENDED, detail: Suspended::FROM_SNAPSHOT.0 };
    pub(crate) const UNDEFINED_RENAMED: Self = Self { event: Type::UNDEFINED, detail: Undefined::RENAMED.0 };
}

/// News of a domain.
#[derive(Clone, Debug)]
pub(crate) enum DomainNews {
    /// It moved between states.
    Lifecycle { dom: r::Domain, lifecycle: Lifecycle },
    /// Its title, its description or a foreign element changed.
    MetadataChange { dom: r::Domain, kind: i32, namespace: Option<String> },
    /// It has a device more.
    DeviceAdded { dom: r::Domain, alias: String },
    /// It has a device less.
    DeviceRemoved { dom: r::Domain, alias: String },
}

impl DomainNews {
    fn dom(&self) -> &r::Domain {
        match self {
            Self::Lifecycle { dom, .. }
            | Self::MetadataChange { dom, .. }
            | Self::DeviceAdded { dom, .. }
            | Self::DeviceRemoved { dom, .. } => dom,
        }
    }
}

impl News for DomainNews {
    fn topic(&self) -> Topic {
        Topic::Domain(match self {
            Self::Lifecycle { .. } => DomainEventId::LIFECYCLE,
            Self::MetadataChange { .. } => DomainEventId::METADATA_CHANGE,
            Self::DeviceAdded { .. } => DomainEventId::DEVICE_ADDED,
            Self::DeviceRemoved { .. } => DomainEventId::DEVICE_REMOVED,
        })
    }

    fn subject(&self) -> Subject {
        Subject::Uuid(self.dom().uuid)
    }

    fn message(&self, callback_id: i32) -> Message {
        match self.clone() {
            Self::Lifecycle { dom, lifecycle: Lifecycle { event, detail } } => {
                let msg = r::DomainEventLifecycleMsg { dom, event: event.0, detail };
                Message::DomainEventCallbackLifecycle(r::DomainEventCallbackLifecycleMsg { callback_id, msg })
            }
            Self::MetadataChange { dom, kind, namespace } => {
                let msg = r::DomainEventCallbackMetadataChangeMsg { callback_id, dom, kind, nsuri: namespace };
                Message::DomainEventCallbackMetadataChange(Box::new(msg))
            }
            Self::DeviceAdded { dom, alias: dev_alias } => {
                let msg = r::DomainEventCallbackDeviceAddedMsg { callback_id, dom, dev_alias };
                Message::DomainEventCallbackDeviceAdded(Box::new(msg))
            }
            Self::DeviceRemoved { dom, alias: dev_alias } => {
                let msg = r::DomainEventDeviceRemovedMsg { dom, dev_alias };
                let msg = r::DomainEventCallbackDeviceRemovedMsg { callback_id, msg };
                Message::DomainEventCallbackDeviceRemoved(Box::new(msg))
            }
        }
    }
}
