//! Domains come and go: defining, creating, undefining, renaming; and what outlives a run.

use ferrovirt_driver::Cx;
use ferrovirt_proto::remote as r;

use super::{Definition, access::wire, list::Purpose, reason};
use crate::{
    backend::{Answer, TestBackend},
    error::{DomainError, TestError},
    events::Lifecycle,
    flags,
};

/// Bits of "undefine".
mod bit {
    pub(super) const MANAGED_SAVE: u32 = 1;
    pub(super) const SNAPSHOTS_METADATA: u32 = 2;
}

/// Makes a domain that stays, or gives one that stays another definition for its next boot.
fn define(backend: &TestBackend, xml: &str) -> Answer<r::Domain> {
    let definition = Definition::read(xml)?;
    let mut state = backend.host.lock();
    let (domain, replaced) = state.domains.add(definition, Purpose::Keep)?;
    domain.persistent = true;
    let domain = wire(domain);
    state.tell(domain.clone(), if replaced { Lifecycle::UPDATED } else { Lifecycle::DEFINED });
    Ok(domain)
}

/// Makes a domain and boots it; it vanishes when it is off, unless it was there before.
fn create(backend: &TestBackend, xml: &str) -> Answer<r::Domain> {
    let definition = Definition::read(xml)?;
    let mut state = backend.host.lock();
    let domain = state.domains.run(definition, reason::RUNNING_BOOTED)?;
    let domain = wire(domain);
    state.tell(domain.clone(), Lifecycle::BOOTED);
    Ok(domain)
}

/// The documents are not compared with the schema: what it would refuse and the driver takes is harmless here.
const VALIDATE: u32 = 1;

pub(crate) fn domain_define_xml(backend: &TestBackend, args: r::DomainDefineXmlArgs) -> Answer<r::DomainDefineXmlRet> {
    Ok(r::DomainDefineXmlRet { dom: define(backend, &args.xml)? })
}

pub(crate) fn domain_define_xml_flags(
    backend: &TestBackend,
    args: r::DomainDefineXmlFlagsArgs,
) -> Answer<r::DomainDefineXmlFlagsRet> {
    flags::check(args.flags, VALIDATE, "testDomainDefineXMLFlags")?;
    Ok(r::DomainDefineXmlFlagsRet { dom: define(backend, &args.xml)? })
}

pub(crate) fn domain_create_xml(backend: &TestBackend, args: r::DomainCreateXmlArgs) -> Answer<r::DomainCreateXmlRet> {
    check_create(args.flags)?;
    Ok(r::DomainCreateXmlRet { dom: create(backend, &args.xml_desc)? })
}

/// The descriptors are nobody's here: they are closed.
pub(crate) fn domain_create_xml_with_files(
    backend: &TestBackend,
    args: r::DomainCreateXmlWithFilesArgs,
    cx: &Cx,
) -> Answer<r::DomainCreateXmlWithFilesRet> {
    drop(cx.take_outgoing());
    check_create(args.flags)?;
    Ok(r::DomainCreateXmlWithFilesRet { dom: create(backend, &args.xml_desc)? })
}

fn check_create(given: u32) -> Result<(), TestError> {
    const START_VALIDATE: u32 = 1 << 4;
    flags::check(given, START_VALIDATE, "testDomainCreateXML")
}

fn undefine(backend: &TestBackend, handle: &r::Domain, flags: u32) -> Answer<()> {
    backend.pass(handle, |domain| {
        if domain.managed_save && flags & bit::MANAGED_SAVE == 0 {
            return Err(DomainError::SavedImage.into());
        }
        if !domain.is_active() && !domain.snapshots.is_empty() && flags & bit::SNAPSHOTS_METADATA == 0 {
            return Err(DomainError::HasSnapshots(domain.snapshots.len()).into());
        }
        domain.managed_save = false;
        domain.persistent = false;
        Ok(Some(Lifecycle::UNDEFINED))
    })
}

pub(crate) fn domain_undefine(backend: &TestBackend, args: r::DomainUndefineArgs) -> Answer<()> {
    undefine(backend, &args.dom, 0)
}

pub(crate) fn domain_undefine_flags(backend: &TestBackend, args: r::DomainUndefineFlagsArgs) -> Answer<()> {
    flags::check(args.flags, bit::MANAGED_SAVE | bit::SNAPSHOTS_METADATA, "testDomainUndefineFlags")?;
    undefine(backend, &args.dom, args.flags)
}

pub(crate) fn domain_rename(backend: &TestBackend, args: r::DomainRenameArgs) -> Answer<r::DomainRenameRet> {
    flags::check(args.flags, 0, "testDomainRename")?;
    let name = args.new_name.unwrap_or_default();
    let mut state = backend.host.lock();
    let taken = state.domains.by_name(&name).is_ok();
    let domain = state.domains.of_handle(&args.dom.uuid, &args.dom.name)?;
    let old = domain.rename(name, taken)?;
    let new = wire(domain);
    state.tell(r::Domain { name: old, ..new.clone() }, Lifecycle::UNDEFINED_RENAMED);
    state.tell(new, Lifecycle::DEFINED_RENAMED);
    Ok(r::DomainRenameRet { retcode: 0 })
}

pub(crate) fn domain_get_autostart(
    backend: &TestBackend,
    args: r::DomainGetAutostartArgs,
) -> Answer<r::DomainGetAutostartRet> {
    backend.look(&args.dom, |domain| r::DomainGetAutostartRet { autostart: i32::from(domain.autostart) })
}

pub(crate) fn domain_set_autostart(backend: &TestBackend, args: r::DomainSetAutostartArgs) -> Answer<()> {
    backend.change(&args.dom, |domain| {
        domain.autostart = args.autostart != 0;
        Ok(())
    })
}
