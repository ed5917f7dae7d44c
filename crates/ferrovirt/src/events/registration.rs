//! What can be registered for, and the calls that do it.

use ferrovirt_driver::{Backend, Cx, Message, Procedure, procedures as p};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::{
    enums::DomainEventId,
    qemu,
    remote::{self as r, DriverFeature},
};

/// A kind of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum EventKind {
    Domain(i32),
    Network(i32),
    StoragePool(i32),
    NodeDevice(i32),
    Secret(i32),
    QemuMonitor,
    ConnectionClose,
}

impl EventKind {
    /// The kind of events that a message reports.
    pub(crate) fn of(message: &Message) -> Option<Self> {
        let event = message.info().event?;
        Some(match (event.class, event.id) {
            ("domain", Some(id)) => Self::Domain(id),
            ("network", Some(id)) => Self::Network(id),
            ("storage_pool", Some(id)) => Self::StoragePool(id),
            ("node_device", Some(id)) => Self::NodeDevice(id),
            ("secret", Some(id)) => Self::Secret(id),
            ("qemu_monitor", _) => Self::QemuMonitor,
            ("connection_close", _) => Self::ConnectionClose,
            _ => return None,
        })
    }
}

/// What a subscriber asks for: a kind of events, of one object or of all.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Registration {
    Domain { event: DomainEventId, dom: Option<r::Domain> },
    Network { event: i32, net: Option<r::Network> },
    StoragePool { event: i32, pool: Option<r::StoragePool> },
    NodeDevice { event: i32, dev: Option<r::NodeDevice> },
    Secret { event: i32, secret: Option<r::Secret> },
    QemuMonitor { dom: Option<r::Domain>, event: Option<String>, flags: u32 },
    ConnectionClose,
}

/// What the other side takes one registration of: a second one with an equal key would be refused.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub(crate) kind: EventKind,
    object: Option<Object>,
    /// Names and flags of the monitor's events.
    monitor: Option<(Option<String>, u32)>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Object {
    Uuid([u8; 16]),
    Name(String),
}

/// A registration that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Registered {
    /// Its messages carry this id.
    Id(i32),
    /// Its messages carry no id.
    WithoutId,
    /// The other side knows no such registration; there is nothing to end.
    HereOnly,
}

impl Registered {
    /// What the messages carry.
    pub(crate) fn id(self) -> Option<i32> {
        match self {
            Self::Id(id) => Some(id),
            Self::WithoutId | Self::HereOnly => None,
        }
    }
}

impl Registration {
    pub(crate) fn kind(&self) -> EventKind {
        match self {
            Self::Domain { event, .. } => EventKind::Domain(event.0),
            Self::Network { event, .. } => EventKind::Network(*event),
            Self::StoragePool { event, .. } => EventKind::StoragePool(*event),
            Self::NodeDevice { event, .. } => EventKind::NodeDevice(*event),
            Self::Secret { event, .. } => EventKind::Secret(*event),
            Self::QemuMonitor { .. } => EventKind::QemuMonitor,
            Self::ConnectionClose => EventKind::ConnectionClose,
        }
    }

    /// The registration's key. Registrations of the old form cover all domains.
    pub(crate) fn key(&self, legacy: bool) -> Key {
        let uuid = |uuid: [u8; 16]| Object::Uuid(uuid);
        let object = match self {
            Self::Domain { .. } if legacy => None,
            Self::Domain { dom, .. } | Self::QemuMonitor { dom, .. } => dom.as_ref().map(|dom| uuid(dom.uuid)),
            Self::Network { net, .. } => net.as_ref().map(|net| uuid(net.uuid)),
            Self::StoragePool { pool, .. } => pool.as_ref().map(|pool| uuid(pool.uuid)),
            Self::NodeDevice { dev, .. } => dev.as_ref().map(|dev| Object::Name(dev.name.clone())),
            Self::Secret { secret, .. } => secret.as_ref().map(|secret| uuid(secret.uuid)),
            Self::ConnectionClose => None,
        };
        let monitor = match self {
            Self::QemuMonitor { event, flags, .. } => Some((event.clone(), *flags)),
            _ => None,
        };
        Key { kind: self.kind(), object, monitor }
    }

    /// Whether daemons without callback ids want it in another form.
    pub(crate) fn has_legacy_form(&self) -> bool {
        matches!(self, Self::Domain { .. })
    }

    /// The domain that messages must be looked at for, because the registration itself does not choose.
    pub(crate) fn filter(&self, legacy: bool) -> Option<[u8; 16]> {
        match self {
            Self::Domain { dom, .. } if legacy => dom.as_ref().map(|dom| dom.uuid),
            _ => None,
        }
    }

    /// Makes the registration.
    pub(crate) async fn register(self, backend: &dyn Backend) -> Result<Registered, Error> {
        Ok(Registered::Id(match self {
            Self::Domain { event, .. } if backend.legacy_events().await => {
                return register_legacy(backend, event).await;
            }
            Self::Domain { event, dom } => {
                let args = r::ConnectDomainEventCallbackRegisterAnyArgs { event_id: event.0, dom };
                call::<p::ConnectDomainEventCallbackRegisterAny>(backend, args).await?.callback_id
            }
            Self::Network { event, net } => {
                let args = r::ConnectNetworkEventRegisterAnyArgs { event_id: event, net };
                call::<p::ConnectNetworkEventRegisterAny>(backend, args).await?.callback_id
            }
            Self::StoragePool { event, pool } => {
                let args = r::ConnectStoragePoolEventRegisterAnyArgs { event_id: event, pool };
                call::<p::ConnectStoragePoolEventRegisterAny>(backend, args).await?.callback_id
            }
            Self::NodeDevice { event, dev } => {
                let args = r::ConnectNodeDeviceEventRegisterAnyArgs { event_id: event, dev };
                call::<p::ConnectNodeDeviceEventRegisterAny>(backend, args).await?.callback_id
            }
            Self::Secret { event, secret } => {
                let args = r::ConnectSecretEventRegisterAnyArgs { event_id: event, secret };
                call::<p::ConnectSecretEventRegisterAny>(backend, args).await?.callback_id
            }
            Self::QemuMonitor { dom, event, flags } => {
                let args = qemu::ConnectDomainMonitorEventRegisterArgs { dom, event, flags };
                call::<p::QemuConnectDomainMonitorEventRegister>(backend, args).await?.callback_id
            }
            Self::ConnectionClose => return register_close(backend).await,
        }))
    }
}

/// Ends a registration.
pub(crate) async fn deregister(backend: &dyn Backend, kind: EventKind, registered: Registered) -> Result<(), Error> {
    let callback_id = match (registered, kind) {
        (Registered::Id(id), _) => id,
        (Registered::HereOnly, _) => return Ok(()),
        (Registered::WithoutId, EventKind::Domain(event)) => {
            return deregister_legacy(backend, DomainEventId(event)).await;
        }
        (Registered::WithoutId, _) => return call::<p::ConnectUnregisterCloseCallback>(backend, ()).await,
    };
    match kind {
        EventKind::Domain(_) => {
            let args = r::ConnectDomainEventCallbackDeregisterAnyArgs { callback_id };
            call::<p::ConnectDomainEventCallbackDeregisterAny>(backend, args).await
        }
        EventKind::Network(_) => {
            let args = r::ConnectNetworkEventDeregisterAnyArgs { callback_id };
            call::<p::ConnectNetworkEventDeregisterAny>(backend, args).await
        }
        EventKind::StoragePool(_) => {
            let args = r::ConnectStoragePoolEventDeregisterAnyArgs { callback_id };
            call::<p::ConnectStoragePoolEventDeregisterAny>(backend, args).await
        }
        EventKind::NodeDevice(_) => {
            let args = r::ConnectNodeDeviceEventDeregisterAnyArgs { callback_id };
            call::<p::ConnectNodeDeviceEventDeregisterAny>(backend, args).await
        }
        EventKind::Secret(_) => {
            let args = r::ConnectSecretEventDeregisterAnyArgs { callback_id };
            call::<p::ConnectSecretEventDeregisterAny>(backend, args).await
        }
        EventKind::QemuMonitor => {
            let args = qemu::ConnectDomainMonitorEventDeregisterArgs { callback_id };
            call::<p::QemuConnectDomainMonitorEventDeregister>(backend, args).await
        }
        EventKind::ConnectionClose => Ok(()),
    }
}

/// The form for daemons without callback ids. Lifecycle events have the oldest form, which every daemon knows.
async fn register_legacy(backend: &dyn Backend, event: DomainEventId) -> Result<Registered, Error> {
    if event == DomainEventId::LIFECYCLE {
        call::<p::ConnectDomainEventRegister>(backend, ()).await?;
    } else {
        let args = r::ConnectDomainEventRegisterAnyArgs { event_id: event.0 };
        call::<p::ConnectDomainEventRegisterAny>(backend, args).await?;
    }
    Ok(Registered::WithoutId)
}

async fn deregister_legacy(backend: &dyn Backend, event: DomainEventId) -> Result<(), Error> {
    if event == DomainEventId::LIFECYCLE {
        call::<p::ConnectDomainEventDeregister>(backend, ()).await.map(drop)
    } else {
        let args = r::ConnectDomainEventDeregisterAnyArgs { event_id: event.0 };
        call::<p::ConnectDomainEventDeregisterAny>(backend, args).await
    }
}

/// A far side that does not tell of its own connections is no error: this side's end is told all the same.
async fn register_close(backend: &dyn Backend) -> Result<Registered, Error> {
    let args = r::ConnectSupportsFeatureArgs { feature: DriverFeature::REMOTE_CLOSE_CALLBACK.0 };
    if call::<p::ConnectSupportsFeature>(backend, args).await?.supported == 0 {
        return Ok(Registered::HereOnly);
    }
    call::<p::ConnectRegisterCloseCallback>(backend, ()).await?;
    Ok(Registered::WithoutId)
}

/// Calls without a deadline: what became of a registration must be known, however long it takes.
async fn call<P: Procedure>(backend: &dyn Backend, args: P::Args) -> Result<P::Ret, Error> {
    let reply = backend.call(&Cx::new(), P::call(args)).await?;
    P::ret(reply).ok_or_else(|| {
        let text = format!("the driver answered {} with another procedure's reply", P::INFO.name);
        Error::new(ErrorDomain::NONE, ErrorCode::INTERNAL_ERROR, text)
    })
}
