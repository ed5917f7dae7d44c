//! Devices of domains, from files: `attach-device`, `detach-device`, `update-device`; and `update-memory-device`.

use ferrovirt::{DeviceModifyFlags, Domain, DomainXml, Error};

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome, xml_file};
use crate::shell::Shell;
use crate::xpath::{Document, Part};

/// Gives a domain a device.
pub(crate) fn attach_device(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let Change { domain, flags, xml } = Change::read(shell, args)?;
    let done = match flags {
        Some(flags) => shell.wait(domain.attach_device_flags(&xml, flags)),
        None => shell.wait(domain.attach_device(&xml)),
    };
    finish(shell, args, done, "attach", "attached")
}

/// Takes a device away.
pub(crate) fn detach_device(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let Change { domain, flags, xml } = Change::read(shell, args)?;
    let done = match flags {
        Some(flags) => shell.wait(domain.detach_device_flags(&xml, flags)),
        None => shell.wait(domain.detach_device(&xml)),
    };
    finish(shell, args, done, "detach", "detached")
}

/// Changes a device.
pub(crate) fn update_device(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let Change { domain, flags, xml } = Change::read(shell, args)?;
    let mut flags = flags.unwrap_or(DeviceModifyFlags::CURRENT);
    flags.set(DeviceModifyFlags::FORCE, args.has("force"));
    let done = shell.wait(domain.update_device_flags(&xml, flags));
    shell.explained(done, &format!("Failed to update device from {}", args.required("file")))?;
    shell.console.print_extra("Device updated successfully\n");
    Ok(())
}

/// Changes how much memory a device of memory has plugged in.
pub(crate) fn update_memory_device(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.impact(&mut shell.console)?;
    let flags = args.flags(DeviceModifyFlags::CURRENT, SIDES);
    args.exclusive(&mut shell.console, "node", "alias")?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let xml = memory_device(shell, args, &domain)?;
    if args.has("print-xml") {
        shell.console.print(&xml);
        return Ok(());
    }
    shell.wait(domain.update_device_flags(&xml, flags))?;
    Ok(())
}

/// The device of memory that is meant, as it is to be.
fn memory_device(shell: &mut Shell, args: &Arguments<'_>, domain: &Domain) -> Result<String, Failure> {
    let node = args.uint(&mut shell.console, "node")?;
    let alias = args.text(&mut shell.console, "alias")?;
    let side = if args.has("config") { DomainXml::INACTIVE } else { DomainXml::empty() };
    let answer = shell.wait(domain.xml_desc(side));
    let xml = shell.explained(answer, "Failed to get domain description xml")?;
    let Ok(mut document) = Document::parse_whole(&xml) else {
        return shell.refuse("Failed to get domain description xml");
    };
    let fits = |part: &Part<'_>| match (node, alias) {
        (Some(node), _) => part.text("target/node").is_some_and(|text| text.trim().parse() == Ok(node)),
        (None, Some(alias)) => part.text("alias/@name").as_deref() == Some(alias),
        (None, None) => true,
    };
    let mut found = document.all("/domain/devices/memory").into_iter().filter(fits);
    let device = match (found.next(), found.next()) {
        (None, _) => return shell.refuse("no memory device found"),
        (Some(device), None) => device.place(),
        _ => return shell.refuse("multiple memory devices found, use --alias or --node to select one"),
    };
    if let Some(size_kib) = args.memory_kib(&mut shell.console, "requested-size")? {
        let Some(requested) = document.part(device).all("target/requested").first().map(Part::place) else {
            return shell.refuse("virtio-mem device is missing <requested/>");
        };
        document.set_content(requested, &size_kib.to_string());
    }
    Ok(document.part(device).xml())
}

/// The sides of a domain that options name.
const SIDES: &[(&str, DeviceModifyFlags)] = &[("config", DeviceModifyFlags::CONFIG), ("live", DeviceModifyFlags::LIVE)];

struct Change {
    domain: Domain,
    /// `None` where no side of the domain was named.
    flags: Option<DeviceModifyFlags>,
    xml: String,
}

impl Change {
    fn read(shell: &mut Shell, args: &Arguments<'_>) -> Result<Self, Failure> {
        args.exclusive_all(&mut shell.console, &[("persistent", "current")])?;
        args.impact(&mut shell.console)?;
        let domain = lookup::domain(shell, args, Names::ANY)?;
        let xml_path = args.text(&mut shell.console, "file")?.unwrap_or_default();
        let mut flags = args.flags(DeviceModifyFlags::CURRENT, SIDES);
        if args.has("persistent") {
            flags |= DeviceModifyFlags::CONFIG;
            if shell.wait(domain.is_active()).unwrap_or(false) {
                flags |= DeviceModifyFlags::LIVE;
            }
        }
        let xml = xml_file::read(xml_path)?;
        let named = !flags.is_empty() || args.has("current");
        Ok(Change { domain, flags: named.then_some(flags), xml })
    }
}

fn finish(shell: &mut Shell, args: &Arguments<'_>, done: Result<(), Error>, verb: &str, result: &str) -> Outcome {
    shell.explained(done, &format!("Failed to {verb} device from {}", args.required("file")))?;
    shell.console.print_extra(&format!("Device {result} successfully\n"));
    Ok(())
}
