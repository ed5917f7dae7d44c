//! `attach-interface`.

use super::address::pci;
use super::{attach, check_sides, text};
use crate::command::tuning::rate::Rate;
use crate::command::xml_text::XmlText;
use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// Gives a domain a network interface.
pub(crate) fn attach_interface(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    check_sides(shell, args)?;
    let xml = interface_xml(shell, args)?;
    attach(shell, args, &xml, "Interface")
}

fn interface_xml(shell: &mut Shell, args: &Arguments<'_>) -> Result<String, Failure> {
    let kind = text(shell, args, "type")?.unwrap_or_default();
    let source = text(shell, args, "source")?.unwrap_or_default();
    let target = text(shell, args, "target")?;
    let mac = text(shell, args, "mac")?;
    let script = text(shell, args, "script")?;
    let model = text(shell, args, "model")?;
    let alias = text(shell, args, "alias")?;
    let inbound = text(shell, args, "inbound")?;
    let outbound = text(shell, args, "outbound")?;
    let mode = text(shell, args, "source-mode")?;
    if !matches!(kind, "network" | "bridge" | "direct" | "hostdev" | "vhostuser") {
        return shell.refuse(&format!("No support for {kind} in command 'attach-interface'"));
    }
    if let Some(mode) = mode.filter(|mode| !matches!(*mode, "server" | "client")) {
        return shell.refuse(&format!("Invalid source mode: {mode}"));
    }
    let inbound = rate(shell, inbound)?;
    if inbound.is_some_and(|rate| rate.average == 0 && rate.floor == 0) {
        return shell.refuse("either inbound average or floor is mandatory");
    }
    let outbound = rate(shell, outbound)?;
    if outbound.is_some_and(|rate| rate.average == 0) {
        return shell.refuse("outbound average is mandatory");
    }
    if outbound.is_some_and(|rate| rate.floor != 0) {
        return shell.refuse("outbound floor is unsupported yet");
    }
    let mut xml = XmlText::new();
    xml.open("interface", &[("type", Some(kind)), ("managed", args.has("managed").then_some("yes"))]);
    match kind {
        "direct" => {
            xml.empty("source", &[("dev", Some(source))]);
        }
        "vhostuser" => {
            if mode.is_none() {
                return shell.refuse("source-mode is mandatory");
            }
            xml.empty("source", &[("type", Some("unix")), ("path", Some(source)), ("mode", mode)]);
        }
        "hostdev" => {
            let Some([domain, bus, slot, function]) = pci(source) else {
                return shell.refuse(&format!("cannot parse pci address '{source}' for network interface"));
            };
            xml.open("source", &[]);
            xml.line(&format!(
                "<address type='pci' domain='0x{domain:04x}' bus='0x{bus:02x}' slot='0x{slot:02x}' \
                 function='0x{function:x}'/>"
            ));
            xml.close();
        }
        kind => {
            xml.empty("source", &[(kind, Some(source))]);
        }
    }
    xml.empty_if("target", "dev", target);
    xml.empty_if("mac", "address", mac);
    xml.empty_if("script", "path", script);
    xml.empty_if("model", "type", model);
    xml.empty_if("alias", "name", alias);
    if inbound.is_some() || outbound.is_some() {
        xml.open("bandwidth", &[]);
        for (name, rate) in [("inbound", inbound), ("outbound", outbound)] {
            if let Some(rate) = rate {
                xml.line(&rate_line(name, rate));
            }
        }
        xml.close();
    }
    Ok(xml.close().finish())
}

fn rate(shell: &mut Shell, text: Option<&str>) -> Result<Option<Rate>, Failure> {
    text.map(|text| Rate::read(shell, text)).transpose()
}

fn rate_line(name: &str, rate: Rate) -> String {
    let fields = [("average", rate.average), ("peak", rate.peak), ("burst", rate.burst), ("floor", rate.floor)];
    let given = fields.iter().filter(|(_, number)| *number > 0);
    let attributes: String = given.map(|(field, number)| format!(" {field}='{number}'")).collect();
    format!("<{name}{attributes}/>")
}
