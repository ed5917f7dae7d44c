//! Saving domains to files, dumping them, and saving them where nobody sees.

use ferrovirt_proto::remote as r;
use ferrovirt_xml::normalise::dump::Hide;

use super::{Definition, access::wire, image, reason};
use crate::{
    backend::{Answer, TestBackend},
    error::{DomainError, ImageError},
    events::Lifecycle,
    flags,
};

pub(crate) fn domain_save(backend: &TestBackend, args: r::DomainSaveArgs) -> Answer<()> {
    save(backend, &args.dom, &args.to)
}

pub(crate) fn domain_save_flags(backend: &TestBackend, args: r::DomainSaveFlagsArgs) -> Answer<()> {
    flags::check(args.flags, 0, "testDomainSaveFlags")?;
    refuse_replacement(args.dxml.as_deref())?;
    save(backend, &args.dom, &args.to)
}

fn refuse_replacement(definition: Option<&str>) -> Result<(), ImageError> {
    if definition.is_some() { Err(ImageError::Replacement) } else { Ok(()) }
}

fn save(backend: &TestBackend, handle: &r::Domain, path: &str) -> Answer<()> {
    backend.pass(handle, |domain| {
        domain.require_active()?;
        image::write(path, domain.name(), &domain.current.print(domain.id, Hide::default()))?;
        domain.stop(reason::SHUTOFF_SAVED);
        Ok(Some(Lifecycle::SAVED))
    })
}

pub(crate) fn domain_restore(backend: &TestBackend, args: r::DomainRestoreArgs) -> Answer<()> {
    restore(backend, &args.from)
}

pub(crate) fn domain_restore_flags(backend: &TestBackend, args: r::DomainRestoreFlagsArgs) -> Answer<()> {
    flags::check(args.flags, 0, "testDomainRestoreFlags")?;
    refuse_replacement(args.dxml.as_deref())?;
    restore(backend, &args.from)
}

fn restore(backend: &TestBackend, path: &str) -> Answer<()> {
    let definition = Definition::read(&image::read(path)?)?;
    let mut state = backend.host.lock();
    let domain = wire(state.domains.run(definition, reason::RUNNING_RESTORED)?);
    state.tell(domain, Lifecycle::RESTORED);
    Ok(())
}

pub(crate) fn domain_save_image_get_xml_desc(
    _: &TestBackend,
    args: r::DomainSaveImageGetXmlDescArgs,
) -> Answer<r::DomainSaveImageGetXmlDescRet> {
    const SECURE: u32 = 1;
    flags::check(args.flags, SECURE, "testDomainSaveImageGetXMLDesc")?;
    let definition = Definition::read(&image::read(&args.file)?)?;
    Ok(r::DomainSaveImageGetXmlDescRet { xml: definition.print(None, Hide::default()) })
}

pub(crate) fn domain_save_image_define_xml(_: &TestBackend, args: r::DomainSaveImageDefineXmlArgs) -> Answer<()> {
    const RUNNING: u32 = 2;
    const PAUSED: u32 = 4;
    flags::check(args.flags, RUNNING | PAUSED, "testDomainSaveImageDefineXML")?;
    Definition::read(&image::read(&args.file)?)?;
    let new = Definition::read(&args.dxml)?;
    Ok(image::write(&args.file, new.name(), &new.print(None, Hide::default()))?)
}

pub(crate) fn domain_core_dump(backend: &TestBackend, args: r::DomainCoreDumpArgs) -> Answer<()> {
    core_dump(backend, &args.dom, &args.to, RAW, args.flags)
}

pub(crate) fn domain_core_dump_with_format(backend: &TestBackend, args: r::DomainCoreDumpWithFormatArgs) -> Answer<()> {
    core_dump(backend, &args.dom, &args.to, args.dumpformat, args.flags)
}

/// The one format that is written.
const RAW: u32 = 0;

fn core_dump(backend: &TestBackend, handle: &r::Domain, path: &str, format: u32, flags: u32) -> Answer<()> {
    const CRASH: u32 = 1;
    flags::check(flags, CRASH, "testDomainCoreDumpWithFormat")?;
    backend.pass(handle, |domain| {
        domain.require_active()?;
        image::write_core(path, domain.name())?;
        if format != RAW {
            return Err(ImageError::Format.into());
        }
        if flags & CRASH == 0 {
            return Ok(None);
        }
        domain.stop(reason::SHUTOFF_CRASHED);
        Ok(Some(Lifecycle::CRASHED))
    })
}

/// Remembers that there is an image, and writes none.
pub(crate) fn domain_managed_save(backend: &TestBackend, args: r::DomainManagedSaveArgs) -> Answer<()> {
    const BYPASS_CACHE_RUNNING_PAUSED: u32 = 7;
    flags::check(args.flags, BYPASS_CACHE_RUNNING_PAUSED, "testDomainManagedSave")?;
    backend.pass(&args.dom, |domain| {
        domain.require_active()?;
        if !domain.persistent {
            return Err(DomainError::SaveTransient.into());
        }
        domain.stop(reason::SHUTOFF_SAVED);
        domain.managed_save = true;
        Ok(Some(Lifecycle::SAVED))
    })
}

pub(crate) fn domain_managed_save_remove(backend: &TestBackend, args: r::DomainManagedSaveRemoveArgs) -> Answer<()> {
    flags::check(args.flags, 0, "testDomainManagedSaveRemove")?;
    backend.change(&args.dom, |domain| {
        domain.managed_save = false;
        Ok(())
    })
}

pub(crate) fn domain_has_managed_save_image(
    backend: &TestBackend,
    args: r::DomainHasManagedSaveImageArgs,
) -> Answer<r::DomainHasManagedSaveImageRet> {
    flags::check(args.flags, 0, "testDomainHasManagedSaveImage")?;
    backend.look(&args.dom, |domain| r::DomainHasManagedSaveImageRet { result: i32::from(domain.managed_save) })
}
