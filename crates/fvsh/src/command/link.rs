//! Whether an interface of a domain is plugged in: `domif-getlink`, `domif-setlink`.

use ferrovirt::{DeviceModifyFlags, DomainXml};

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome, devices};
use crate::shell::Shell;
use crate::xpath::{Document, Part};

/// Prints the state of an interface's link.
pub(crate) fn domif_getlink(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let wanted = args.text(&mut shell.console, "interface")?.unwrap_or_default();
    let document = devices::domain_document(shell, args, args.has("config"))?;
    let interface = find(shell, &document, wanted)?;
    let state = interface.text("link/@state").unwrap_or_else(|| "up".to_owned());
    shell.console.print(&format!("{wanted} {state}"));
    Ok(())
}

/// Plugs an interface in, or out.
pub(crate) fn domif_setlink(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let wanted = args.text(&mut shell.console, "interface")?.unwrap_or_default();
    let state = args.text(&mut shell.console, "state")?.unwrap_or_default();
    if !matches!(state, "up" | "down") {
        return shell.refuse(&format!("invalid link state '{state}'"));
    }
    let config = args.has("config");
    let is_off = shell.wait(domain.is_active()).is_ok_and(|active| !active);
    let flags = if config || is_off { DeviceModifyFlags::CONFIG } else { DeviceModifyFlags::LIVE };
    let answer = shell.wait(domain.xml_desc(if config { DomainXml::INACTIVE } else { DomainXml::empty() }));
    let xml = shell.explained(answer, "Failed to get domain description xml")?;
    let xml = with_state(shell, &xml, wanted, state)?;
    if args.has("print-xml") {
        shell.console.print(&xml);
        return Ok(());
    }
    let done = shell.wait(domain.update_device_flags(&xml, flags));
    shell.explained(done, "Failed to update interface link state")?;
    shell.console.print_extra("Device updated successfully\n");
    Ok(())
}

/// An interface of a domain, with another state of its link.
fn with_state(shell: &mut Shell, xml: &str, wanted: &str, state: &str) -> Result<String, Failure> {
    let Ok(mut document) = Document::parse_whole(xml) else {
        return shell.refuse("Failed to get domain description xml");
    };
    let interfaces = document.all("/domain/devices/interface");
    if interfaces.is_empty() {
        return shell.refuse("Failed to extract interface information or no interfaces found");
    }
    let is_called = |name: Option<String>| name.is_some_and(|name| name.eq_ignore_ascii_case(wanted));
    let fits = |part: &&Part<'_>| is_called(part.text("mac/@address")) || is_called(part.text("target/@dev"));
    let Some(interface) = interfaces.iter().find(fits) else {
        return shell.refuse(&format!("interface '{wanted}' not found"));
    };
    let (interface, link) = (interface.place(), interface.all("link").first().map(Part::place));
    let link = link.unwrap_or_else(|| document.add_element(interface, "link"));
    document.set_attribute(link, "state", state);
    Ok(document.part(interface).xml())
}

/// The one interface with a MAC address, or with the name of its device on the host.
pub(super) fn find<'a>(shell: &mut Shell, document: &'a Document, wanted: &str) -> Result<Part<'a>, Failure> {
    let mac = normal_mac(wanted);
    let fits = |part: &Part<'_>| {
        mac.is_some() && part.text("mac/@address") == mac || part.text("target/@dev").as_deref() == Some(wanted)
    };
    let mut found = document.all("/domain/devices/interface").into_iter().filter(fits);
    match (found.next(), found.next(), mac) {
        (Some(interface), None, _) => Ok(interface),
        (Some(_), Some(_), _) => shell.refuse("multiple matching interfaces found"),
        (None, _, Some(mac)) => shell.refuse(&format!("Interface (mac: {mac}) not found.")),
        (None, _, None) => shell.refuse(&format!("Interface (dev: {wanted}) not found.")),
    }
}

/// A MAC address as libvirt writes it; `None` where the text is none.
pub(super) fn normal_mac(text: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> = text
        .split(':')
        .map(|part| u8::from_str_radix(part, 16).ok().filter(|_| matches!(part.len(), 1 | 2) && !part.contains('+')))
        .collect();
    let bytes = bytes.filter(|bytes| bytes.len() == 6)?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":"))
}

#[cfg(test)]
mod tests {
    use super::normal_mac;

    #[test]
    fn mac_addresses() {
        assert_eq!(normal_mac("52:54:0:1A:b0:1").as_deref(), Some("52:54:00:1a:b0:01"));
        for text in ["", "vnet0", "52:54:00:1a:b0", "52:54:00:1a:b0:01:02", "52:54:00:1a:b0:001", "52:54:00:1a:b0:+1"] {
            assert_eq!(normal_mac(text), None, "{text}");
        }
    }
}
