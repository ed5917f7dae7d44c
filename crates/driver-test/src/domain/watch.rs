//! Registrations for events of domains.

use ferrovirt_proto::{enums::DomainEventId, remote as r};

use crate::{
    backend::{Answer, TestBackend},
    events::{Subject, Topic},
};

pub(crate) fn connect_domain_event_callback_register_any(
    backend: &TestBackend,
    args: r::ConnectDomainEventCallbackRegisterAnyArgs,
) -> Answer<r::ConnectDomainEventCallbackRegisterAnyRet> {
    let subject = args.dom.map(|dom| Subject::Uuid(dom.uuid));
    let callback_id = backend.listener.register(Topic::Domain(DomainEventId(args.event_id)), subject)?;
    Ok(r::ConnectDomainEventCallbackRegisterAnyRet { callback_id })
}

pub(crate) fn connect_domain_event_callback_deregister_any(
    backend: &TestBackend,
    args: r::ConnectDomainEventCallbackDeregisterAnyArgs,
) -> Answer<()> {
    Ok(backend.listener.deregister(args.callback_id)?)
}
