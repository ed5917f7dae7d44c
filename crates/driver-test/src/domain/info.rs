//! What can be asked of a domain.

use ferrovirt_proto::remote as r;
use ferrovirt_xml::normalise::dump::Hide;

use crate::{
    backend::{Answer, TestBackend},
    clock, flags,
};

pub(crate) fn domain_get_info(backend: &TestBackend, args: r::DomainGetInfoArgs) -> Answer<r::DomainGetInfoRet> {
    backend.look(&args.dom, |domain| r::DomainGetInfoRet {
        state: domain.state as u8,
        max_mem: domain.current.memory_kib(),
        memory: domain.current.current_memory_kib(),
        nr_virt_cpu: u16::try_from(domain.current.vcpus()).unwrap_or(u16::MAX),
        cpu_time: clock::wall_ns(),
    })
}

pub(crate) fn domain_get_state(backend: &TestBackend, args: r::DomainGetStateArgs) -> Answer<r::DomainGetStateRet> {
    flags::check(args.flags, 0, "testDomainGetState")?;
    backend.look(&args.dom, |domain| r::DomainGetStateRet { state: domain.state as i32, reason: domain.reason })
}

pub(crate) fn domain_get_xml_desc(
    backend: &TestBackend,
    args: r::DomainGetXmlDescArgs,
) -> Answer<r::DomainGetXmlDescRet> {
    const SECURE: u32 = 1;
    const INACTIVE: u32 = 2;
    const MIGRATABLE: u32 = 8;
    flags::check(args.flags, SECURE | INACTIVE | MIGRATABLE, "testDomainGetXMLDesc")?;
    let hide = Hide::of_flags(args.flags);
    backend.look(&args.dom, |domain| {
        let xml = match &domain.next {
            Some(next) if args.flags & INACTIVE != 0 => next.print(None, hide),
            _ => domain.current.print(domain.id.filter(|_| !hide.live), hide),
        };
        r::DomainGetXmlDescRet { xml }
    })
}

pub(crate) fn domain_is_active(backend: &TestBackend, args: r::DomainIsActiveArgs) -> Answer<r::DomainIsActiveRet> {
    backend.look(&args.dom, |domain| r::DomainIsActiveRet { active: i32::from(domain.is_active()) })
}

pub(crate) fn domain_is_persistent(
    backend: &TestBackend,
    args: r::DomainIsPersistentArgs,
) -> Answer<r::DomainIsPersistentRet> {
    backend.look(&args.dom, |domain| r::DomainIsPersistentRet { persistent: i32::from(domain.persistent) })
}

pub(crate) fn domain_is_updated(_: &TestBackend, _: r::DomainIsUpdatedArgs) -> Answer<r::DomainIsUpdatedRet> {
    Ok(r::DomainIsUpdatedRet { updated: 0 })
}

pub(crate) fn domain_get_os_type(_: &TestBackend, _: r::DomainGetOsTypeArgs) -> Answer<r::DomainGetOsTypeRet> {
    Ok(r::DomainGetOsTypeRet { kind: "linux".to_owned() })
}

pub(crate) fn domain_get_max_memory(
    backend: &TestBackend,
    args: r::DomainGetMaxMemoryArgs,
) -> Answer<r::DomainGetMaxMemoryRet> {
    backend.look(&args.dom, |domain| r::DomainGetMaxMemoryRet { memory: domain.current.memory_kib() })
}

pub(crate) fn domain_get_security_label(
    backend: &TestBackend,
    args: r::DomainGetSecurityLabelArgs,
) -> Answer<r::DomainGetSecurityLabelRet> {
    backend.look(&args.dom, |domain| {
        let label = if domain.is_active() { b"libvirt-test".to_vec() } else { Vec::new() };
        r::DomainGetSecurityLabelRet { enforcing: i32::from(!label.is_empty()), label }
    })
}
