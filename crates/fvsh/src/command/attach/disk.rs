//! `attach-disk`.

use std::fs;

use ferrovirt::{Error, ErrorCode, ErrorDomain};

use super::address::Address;
use super::{attach, check_sides, text};
use crate::command::xml_text::XmlText;
use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;
use crate::sys::is_block_device;

/// Gives a domain a disk.
pub(crate) fn attach_disk(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    check_sides(shell, args)?;
    for option in ["source-host-name", "source-host-transport", "source-host-socket"] {
        args.requires(&mut shell.console, option, "source-protocol")?;
    }
    args.requires(&mut shell.console, "source-host-socket", "source-host-transport")?;
    let xml = disk_xml(shell, args)?;
    attach(shell, args, &xml, "Disk")
}

fn disk_xml(shell: &mut Shell, args: &Arguments<'_>) -> Result<String, Failure> {
    let source = text(shell, args, "source")?;
    let target = text(shell, args, "target")?.unwrap_or_default();
    let driver = text(shell, args, "driver")?;
    let attributes = [
        ("name", driver),
        ("type", text(shell, args, "subdriver")?),
        ("iothread", text(shell, args, "iothread")?),
        ("cache", text(shell, args, "cache")?),
        ("io", text(shell, args, "io")?),
    ];
    let device = text(shell, args, "type")?;
    let mode = text(shell, args, "mode")?;
    let kind = kind(shell, args, source, driver)?;
    if let Some(mode) = mode.filter(|mode| !matches!(*mode, "readonly" | "shareable")) {
        return shell.refuse(&format!("No support for {mode} in command 'attach-disk'"));
    }
    let wwn = text(shell, args, "wwn")?;
    if let Some(wwn) = wwn {
        check_wwn(wwn)?;
    }
    let bus = text(shell, args, "targetbus")?;
    let mut xml = XmlText::new();
    xml.open("disk", &[("type", Some(kind)), ("device", device), ("rawio", args.has("rawio").then_some("yes"))]);
    if attributes.iter().any(|(_, value)| value.is_some()) {
        xml.empty("driver", &attributes);
    }
    match (kind, source) {
        ("network", source) => network_source(shell, args, &mut xml, source)?,
        (_, Some(source)) => {
            xml.empty("source", &[(if kind == "file" { "file" } else { "dev" }, Some(source))]);
        }
        (_, None) => {}
    }
    xml.empty("target", &[("dev", Some(target)), ("bus", bus)]);
    if let Some(mode) = mode {
        xml.empty(mode, &[]);
    }
    xml.text_if("serial", text(shell, args, "serial")?);
    xml.empty_if("alias", "name", text(shell, args, "alias")?);
    xml.text_if("wwn", wwn);
    if let Some(address) = text(shell, args, "address")? {
        let line = address_line(shell, args, address, target)?;
        xml.line(&line);
    }
    Ok(xml.close().finish())
}

/// Whether the source is a file, a block device or on the network.
fn kind(
    shell: &mut Shell,
    args: &Arguments<'_>,
    source: Option<&str>,
    driver: Option<&str>,
) -> Result<&'static str, Failure> {
    match text(shell, args, "sourcetype")? {
        Some("file") => Ok("file"),
        Some("block") => Ok("block"),
        Some("network") => Ok("network"),
        Some(word) => shell.refuse(&format!("Unknown source type: '{word}'")),
        None if text(shell, args, "source-protocol")?.is_some() => Ok("network"),
        None if matches!(driver, Some("file" | "tap")) => Ok("file"),
        None => {
            let is_block =
                source.and_then(|path| fs::metadata(path).ok()).is_some_and(|facts| is_block_device(facts.file_type()));
            Ok(if is_block { "block" } else { "file" })
        }
    }
}

fn network_source(shell: &mut Shell, args: &Arguments<'_>, xml: &mut XmlText, source: Option<&str>) -> Outcome {
    let protocol = text(shell, args, "source-protocol")?;
    let host = text(shell, args, "source-host-name")?;
    let transport = text(shell, args, "source-host-transport")?;
    let socket = text(shell, args, "source-host-socket")?;
    if protocol.is_none() {
        return shell.refuse("--source-protocol option requires --sourcetype network");
    }
    let attributes = [("protocol", protocol), ("name", source)];
    if host.is_none() && transport.is_none() && socket.is_none() {
        xml.empty("source", &attributes);
        return Ok(());
    }
    // An address of the newer protocol stands in brackets.
    let (name, port) = match host.map(|host| (host, host.strip_prefix('['))) {
        Some((_, Some(rest))) => match rest.split_once(']') {
            Some((name, port)) => (Some(name), port.strip_prefix(':')),
            None => (host, None),
        },
        Some((host, None)) => match host.split_once(':') {
            Some((name, port)) => (Some(name), Some(port)),
            None => (Some(host), None),
        },
        None => (None, None),
    };
    xml.open("source", &attributes);
    xml.empty("host", &[("transport", transport), ("socket", socket), ("name", name), ("port", port)]);
    xml.close();
    Ok(())
}

fn check_wwn(wwn: &str) -> Result<(), Error> {
    if wwn.len() == 16 && wwn.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Ok(());
    }
    Err(Error::new(ErrorDomain::NONE, ErrorCode::INTERNAL_ERROR, format!("Malformed wwn: {wwn}")))
}

fn address_line(shell: &mut Shell, args: &Arguments<'_>, text: &str, target: &str) -> Result<String, Failure> {
    let Some(address) = Address::read(text) else { return shell.refuse("Invalid address.") };
    let wanted = match (target.get(..2).unwrap_or_default(), address) {
        ("vd", Address::Pci(_) | Address::Ccw(_)) | ("hd", Address::Ide(_)) => None,
        ("sd", Address::Scsi(..) | Address::Usb(_) | Address::Sata(_)) => None,
        ("vd", _) => Some("expecting a pci:0000.00.00.00 or ccw:00.0.0000 address."),
        ("sd", _) => Some("expecting a scsi:00.00.00 or usb:00.00 or sata:00.00.00 address."),
        ("hd", _) => Some("expecting an ide:00.00.00 address."),
        _ => None,
    };
    if let Some(wanted) = wanted {
        return shell.refuse(wanted);
    }
    Ok(match address {
        Address::Pci([domain, bus, slot, function]) => {
            let multifunction = if args.has("multifunction") { " multifunction='on'" } else { "" };
            format!(
                "<address type='pci' domain='0x{domain:04x}' bus='0x{bus:02x}' slot='0x{slot:02x}' \
                 function='0x{function:x}'{multifunction}/>"
            )
        }
        Address::Ccw([cssid, ssid, devno]) => {
            format!("<address type='ccw' cssid='0x{cssid:02x}' ssid='0x{ssid:01x}' devno='0x{devno:04x}'/>")
        }
        Address::Scsi(controller, bus, unit) => {
            format!("<address type='drive' controller='{controller}' bus='{bus}' unit='{unit}'/>")
        }
        Address::Usb([bus, port]) => format!("<address type='usb' bus='{bus}' port='{port}'/>"),
        Address::Sata([controller, bus, unit]) | Address::Ide([controller, bus, unit]) => {
            format!("<address type='drive' controller='{controller}' bus='{bus}' unit='{unit}'/>")
        }
    })
}
