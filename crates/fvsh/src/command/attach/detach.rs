//! `detach-disk`, `detach-interface`, `detach-device-alias`.

use ferrovirt::{DeviceModifyFlags, Domain, DomainXml};

use super::{check_sides, detach, sides, text};
use crate::command::link::normal_mac;
use crate::command::lookup::{self, Names};
use crate::command::media::find_disk;
use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;
use crate::xpath::Document;

/// Takes a disk away.
pub(crate) fn detach_disk(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    check_sides(shell, args)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let target = text(shell, args, "target")?.unwrap_or_default();
    let from_definition = (args.has("config") || args.has("persistent")) && !args.has("live");
    let side = if from_definition { DomainXml::INACTIVE } else { DomainXml::empty() };
    let document = shell.wait(domain.xml_desc(side))?;
    let flags = sides(shell, args, &domain);
    let Ok(document) = Document::parse_whole(&document) else { return shell.refuse("Failed to get disk information") };
    let disk = find_disk(shell, &document, target, false)?;
    let mut xml = disk.xml();
    for images in disk.all("backingStore") {
        xml = xml.replacen(&images.xml(), "", 1);
    }
    if args.has("print-xml") {
        shell.console.print(&xml);
        return Ok(());
    }
    let done = detach(shell, &domain, &xml, flags, args.has("current"));
    shell.explained(done, "Failed to detach disk")?;
    shell.console.print_extra("Disk detached successfully\n");
    Ok(())
}

/// Takes a network interface away.
pub(crate) fn detach_interface(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    check_sides(shell, args)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    text(shell, args, "type")?;
    text(shell, args, "mac")?;
    match detach_from_sides(shell, args, &domain) {
        Ok(()) if args.has("print-xml") => Ok(()),
        Ok(()) => {
            shell.console.print_extra("Interface detached successfully\n");
            Ok(())
        }
        // virsh says so of the definition alone where the document is only to be printed.
        Err(failure) if args.has("print-xml") && !args.has("config") && !args.has("persistent") => Err(failure),
        Err(failure) => Err(shell.unparsed(failure, "Failed to detach interface")),
    }
}

/// The definition first, then the running domain.
fn detach_from_sides(shell: &mut Shell, args: &Arguments<'_>, domain: &Domain) -> Outcome {
    let persistent = args.has("persistent");
    let config = args.has("config") || persistent;
    let live = args.has("live") || persistent && shell.wait(domain.is_active()).unwrap_or(false);
    if config {
        detach_from(shell, args, domain, DomainXml::INACTIVE, DeviceModifyFlags::CONFIG)?;
    }
    if live || !config {
        let flags = if live { DeviceModifyFlags::LIVE } else { DeviceModifyFlags::CURRENT };
        detach_from(shell, args, domain, DomainXml::empty(), flags)?;
    }
    Ok(())
}

fn detach_from(
    shell: &mut Shell,
    args: &Arguments<'_>,
    domain: &Domain,
    side: DomainXml,
    flags: DeviceModifyFlags,
) -> Outcome {
    let document = shell.wait(domain.xml_desc(side))?;
    let Ok(document) = Document::parse_whole(&document) else {
        return shell.refuse("Failed to get interface information");
    };
    let xml = interface_xml(shell, args, &document)?;
    if args.has("print-xml") {
        shell.console.print(&xml);
        return Ok(());
    }
    Ok(detach(shell, domain, &xml, flags, args.has("current"))?)
}

/// The interface of a type that is meant: the only one, or that with the MAC address.
fn interface_xml(shell: &mut Shell, args: &Arguments<'_>, document: &Document) -> Result<String, Failure> {
    let kind = args.required("type");
    let all = document.all("/domain/devices/interface");
    let found: Vec<_> = all.into_iter().filter(|part| part.text("@type").as_deref() == Some(kind)).collect();
    if found.is_empty() {
        return shell.refuse(&format!("No interface found whose type is {kind}"));
    }
    let Some(mac) = args.raw("mac") else {
        return match &found[..] {
            [one] => Ok(one.xml()),
            many => shell.refuse(&format!(
                "Domain has {} interfaces. Please specify which one to detach using --mac",
                many.len()
            )),
        };
    };
    let wanted = normal_mac(mac);
    let mut fitting = found.iter().filter(|part| wanted.is_some() && part.text("mac/@address") == wanted);
    match (fitting.next(), fitting.next()) {
        (Some(one), None) => Ok(one.xml()),
        (Some(_), Some(_)) => shell.refuse(&format!(
            "Domain has multiple interfaces matching MAC address {mac}. You must use detach-device and specify the \
             device pci address to remove it."
        )),
        (None, _) => shell.refuse(&format!("No interface with MAC address {mac} was found")),
    }
}

/// Asks for a device to go away, by its alias.
pub(crate) fn detach_device_alias(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.impact(&mut shell.console)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let alias = text(shell, args, "alias")?.unwrap_or_default();
    let flags = sides(shell, args, &domain);
    let done = shell.wait(domain.detach_device_alias(alias, flags));
    shell.explained(done, &format!("Failed to detach device with alias {alias}"))?;
    shell.console.print_extra("Device detach request sent successfully\n");
    Ok(())
}
