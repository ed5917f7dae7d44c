//! Starting, stopping, and what lies between.

use ferrovirt_driver::Cx;
use ferrovirt_proto::remote as r;

use super::access::wire;
use crate::{
    backend::{Answer, TestBackend},
    error::DomainError,
    events::Lifecycle,
    flags,
};

/// Boots the domain behind a handle with the next id.
fn start(backend: &TestBackend, handle: &r::Domain) -> Answer<r::Domain> {
    let mut state = backend.host.lock();
    if state.domains.of_handle(&handle.uuid, &handle.name)?.is_active() {
        return Err(DomainError::AlreadyRunning(handle.name.clone()).into());
    }
    let id = state.domains.next_id();
    let domain = state.domains.of_handle(&handle.uuid, &handle.name)?;
    domain.start(id)?;
    let domain = wire(domain);
    state.tell(domain.clone(), Lifecycle::BOOTED);
    Ok(domain)
}

pub(crate) fn domain_create(backend: &TestBackend, args: r::DomainCreateArgs) -> Answer<()> {
    start(backend, &args.dom).map(drop)
}

pub(crate) fn domain_create_with_flags(
    backend: &TestBackend,
    args: r::DomainCreateWithFlagsArgs,
) -> Answer<r::DomainCreateWithFlagsRet> {
    flags::check(args.flags, 0, "testDomainCreateWithFlags")?;
    Ok(r::DomainCreateWithFlagsRet { dom: start(backend, &args.dom)? })
}

/// The descriptors are nobody's here: they are closed.
pub(crate) fn domain_create_with_files(
    backend: &TestBackend,
    args: r::DomainCreateWithFilesArgs,
    cx: &Cx,
) -> Answer<r::DomainCreateWithFilesRet> {
    flags::check(args.flags, 0, "testDomainCreateWithFlags")?;
    drop(cx.take_outgoing());
    Ok(r::DomainCreateWithFilesRet { dom: start(backend, &args.dom)? })
}

pub(crate) fn domain_suspend(backend: &TestBackend, args: r::DomainSuspendArgs) -> Answer<()> {
    backend.pass(&args.dom, |domain| {
        domain.suspend()?;
        Ok(Some(Lifecycle::PAUSED))
    })
}

pub(crate) fn domain_resume(backend: &TestBackend, args: r::DomainResumeArgs) -> Answer<()> {
    backend.pass(&args.dom, |domain| {
        domain.resume()?;
        Ok(Some(Lifecycle::UNPAUSED))
    })
}

fn shutdown(backend: &TestBackend, handle: &r::Domain) -> Answer<()> {
    backend.pass(handle, |domain| {
        domain.shutdown()?;
        Ok((!domain.is_active()).then_some(Lifecycle::SHUTDOWN))
    })
}

pub(crate) fn domain_shutdown(backend: &TestBackend, args: r::DomainShutdownArgs) -> Answer<()> {
    shutdown(backend, &args.dom)
}

pub(crate) fn domain_shutdown_flags(backend: &TestBackend, args: r::DomainShutdownFlagsArgs) -> Answer<()> {
    flags::check(args.flags, 0, "testDomainShutdownFlags")?;
    shutdown(backend, &args.dom)
}

pub(crate) fn domain_reboot(backend: &TestBackend, args: r::DomainRebootArgs) -> Answer<()> {
    const ANY_MEANS: u32 = 0x1f;
    flags::check(args.flags, ANY_MEANS, "testDomainReboot")?;
    backend.pass(&args.dom, |domain| {
        domain.reboot()?;
        Ok((!domain.is_active()).then_some(Lifecycle::SHUTDOWN))
    })
}

pub(crate) fn domain_reset(backend: &TestBackend, args: r::DomainResetArgs) -> Answer<()> {
    flags::check(args.flags, 0, "testDomainReset")?;
    backend.change(&args.dom, |domain| Ok(domain.require_active()?))
}

fn destroy(backend: &TestBackend, handle: &r::Domain) -> Answer<()> {
    backend.pass(handle, |domain| {
        domain.destroy()?;
        Ok(Some(Lifecycle::DESTROYED))
    })
}

pub(crate) fn domain_destroy(backend: &TestBackend, args: r::DomainDestroyArgs) -> Answer<()> {
    destroy(backend, &args.dom)
}

pub(crate) fn domain_destroy_flags(backend: &TestBackend, args: r::DomainDestroyFlagsArgs) -> Answer<()> {
    const GRACEFUL: u32 = 1;
    flags::check(args.flags, GRACEFUL, "testDomainDestroyFlags")?;
    destroy(backend, &args.dom)
}
