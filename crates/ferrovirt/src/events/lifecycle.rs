//! The details of a domain's lifecycle events.

use ferrovirt_proto::enums::{
    DomainEventCrashedDetailType, DomainEventDefinedDetailType, DomainEventPmSuspendedDetailType,
    DomainEventResumedDetailType, DomainEventShutdownDetailType, DomainEventStartedDetailType,
    DomainEventStoppedDetailType, DomainEventSuspendedDetailType, DomainEventType, DomainEventUndefinedDetailType,
};

use super::DomainLifecycle;

/// What happened to a domain, and how or why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[doc(alias = "virDomainEventType")]
#[non_exhaustive]
pub enum LifecycleChange {
    /// It was defined.
    Defined(DomainEventDefinedDetailType),
    /// Its definition went.
    Undefined(DomainEventUndefinedDetailType),
    /// It started.
    Started(DomainEventStartedDetailType),
    /// It was paused.
    Suspended(DomainEventSuspendedDetailType),
    /// It runs on.
    Resumed(DomainEventResumedDetailType),
    /// It stopped.
    Stopped(DomainEventStoppedDetailType),
    /// It was shut down from inside, and still has to be stopped.
    Shutdown(DomainEventShutdownDetailType),
    /// It suspended itself.
    PmSuspended(DomainEventPmSuspendedDetailType),
    /// It crashed.
    Crashed(DomainEventCrashedDetailType),
    /// Something that this version does not know.
    Other {
        /// What.
        event: i32,
        /// How or why.
        detail: i32,
    },
}

impl DomainLifecycle {
    /// The event with its detail in the terms that belong to it.
    #[must_use]
    pub fn change(&self) -> LifecycleChange {
        use LifecycleChange as L;
        let detail = self.detail;
        match self.event {
            DomainEventType::DEFINED => L::Defined(DomainEventDefinedDetailType(detail)),
            DomainEventType::UNDEFINED => L::Undefined(DomainEventUndefinedDetailType(detail)),
            DomainEventType::STARTED => L::Started(DomainEventStartedDetailType(detail)),
            DomainEventType::SUSPENDED => L::Suspended(DomainEventSuspendedDetailType(detail)),
            DomainEventType::RESUMED => L::Resumed(DomainEventResumedDetailType(detail)),
            DomainEventType::STOPPED => L::Stopped(DomainEventStoppedDetailType(detail)),
            DomainEventType::SHUTDOWN => L::Shutdown(DomainEventShutdownDetailType(detail)),
            DomainEventType::PMSUSPENDED => L::PmSuspended(DomainEventPmSuspendedDetailType(detail)),
            DomainEventType::CRASHED => L::Crashed(DomainEventCrashedDetailType(detail)),
            DomainEventType(event) => L::Other { event, detail },
        }
    }
}
