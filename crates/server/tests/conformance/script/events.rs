//! Registrations, what is told to them, and their end.

use ferrovirt_driver::procedures as p;
use ferrovirt_proto::remote as r;

use super::{DOMAIN, Step, made, step, text};
use crate::{domain, network, pool};

/// Registrations are numbered from zero on.
pub(super) fn script() -> Vec<Step> {
    let domain_event = |event_id, dom| r::ConnectDomainEventCallbackRegisterAnyArgs { event_id, dom };
    let network_event = r::ConnectNetworkEventRegisterAnyArgs { event_id: 0, net: None };
    let pool_event = |event_id| r::ConnectStoragePoolEventRegisterAnyArgs { event_id, pool: None };
    let device_event = r::ConnectNodeDeviceEventRegisterAnyArgs { event_id: 0, dev: None };
    let end = |callback_id| r::ConnectDomainEventCallbackDeregisterAnyArgs { callback_id };
    vec![
        step::<p::ConnectDomainEventCallbackRegisterAny>(domain_event(0, None)),
        step::<p::ConnectDomainEventCallbackRegisterAny>(domain_event(0, Some(domain()))),
        step::<p::ConnectNetworkEventRegisterAny>(network_event),
        step::<p::ConnectStoragePoolEventRegisterAny>(pool_event(0)),
        step::<p::ConnectStoragePoolEventRegisterAny>(pool_event(1)),
        step::<p::ConnectNodeDeviceEventRegisterAny>(device_event),
        step::<p::DomainSuspend>(r::DomainSuspendArgs { dom: domain() }),
        step::<p::DomainDefineXml>(r::DomainDefineXmlArgs { xml: text(DOMAIN) }),
        step::<p::DomainCreate>(r::DomainCreateArgs { dom: made() }),
        step::<p::NetworkDestroy>(r::NetworkDestroyArgs { net: network() }),
        step::<p::StoragePoolRefresh>(r::StoragePoolRefreshArgs { pool: pool(), flags: 0 }),
        step::<p::StoragePoolDestroy>(r::StoragePoolDestroyArgs { pool: pool() }),
        step::<p::NodeDeviceDestroy>(r::NodeDeviceDestroyArgs { name: text("scsi_host11") }),
        step::<p::ConnectDomainEventCallbackDeregisterAny>(end(0)),
        step::<p::DomainDestroy>(r::DomainDestroyArgs { dom: domain() }),
        step::<p::ConnectDomainEventCallbackDeregisterAny>(end(0)),
        step::<p::ConnectDomainEventCallbackDeregisterAny>(end(1)),
        step::<p::ConnectNetworkEventDeregisterAny>(r::ConnectNetworkEventDeregisterAnyArgs { callback_id: 2 }),
        step::<p::ConnectStoragePoolEventDeregisterAny>(r::ConnectStoragePoolEventDeregisterAnyArgs { callback_id: 3 }),
        step::<p::ConnectNodeDeviceEventDeregisterAny>(r::ConnectNodeDeviceEventDeregisterAnyArgs { callback_id: 5 }),
        step::<p::DomainUndefine>(r::DomainUndefineArgs { dom: made() }),
    ]
}
