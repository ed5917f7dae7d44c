//! Network interfaces.

use ferrovirt_error::ErrorCode;

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use super::{Taken, devices, devices_mut, interface_parts};
use crate::tree::{Element, Node};

/// What must be said before the parts are looked at.
pub(super) fn check_source(source: &Element) -> Result<(), Fault> {
    devices(source, "interface").try_for_each(|interface| super::super::switch::bandwidth(interface, false))
}

/// Every interface checked, with a hardware address and a name on the host.
pub(super) fn pass(domain: &mut Element, caps: &Caps, context: &mut Context<'_>) -> Result<(), Fault> {
    for interface in devices_mut(domain, "interface") {
        check(interface)?;
        interface_parts::port(interface, context)?;
        interface.child_mut("vlan").map_or(Ok(()), super::super::switch::vlan)?;
        if interface.child("mac").is_none_or(|mac| mac.attribute("address").is_none()) {
            interface.remove_elements(|child| child.name() == "mac");
            interface.insert_element(0, Element::new("mac").with("address", context.mac(caps.mac_prefix)));
        }
        // Names of this form are given for the time a domain runs.
        interface.remove_elements(|child| {
            child.name() == "target" && child.attribute("dev").is_some_and(|name| name.starts_with("vnet"))
        });
    }
    devices_mut(domain, "interface").try_for_each(|device| interface_parts::addresses(device, "guest interface"))?;
    devices_mut(domain, "hostdev")
        .try_for_each(|device| interface_parts::addresses(device, "Domain hostdev device"))?;
    if let Some(prefix) = &caps.interface_prefix {
        name(domain, prefix);
    }
    Ok(())
}

fn check(interface: &Element) -> Result<(), Fault> {
    let kind = interface.attribute("type").unwrap_or_default();
    let needs_source = matches!(
        kind,
        "network"
            | "bridge"
            | "direct"
            | "internal"
            | "vhostuser"
            | "server"
            | "client"
            | "mcast"
            | "udp"
            | "hostdev"
            | "vdpa"
    );
    if needs_source && interface.child("source").is_none() {
        return Err(Fault::xml(format!("interface type='{kind}' requires a 'source' element")));
    }
    if let Some(address) = interface.child("mac").and_then(|mac| mac.attribute("address")) {
        let first = u8::from_str_radix(&address[..2], 16).unwrap_or(0);
        if first & 1 == 1 {
            return Err(Fault::xml(format!("expected unicast mac address, found multicast '{address}'")));
        }
    }
    let model = interface.child("model").and_then(|model| model.attribute("type")).unwrap_or_default();
    if !model.bytes().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'_')) {
        return Err(Fault::refused(ErrorCode::INVALID_ARG, "Model name contains invalid characters"));
    }
    if kind == "udp" && interface.find("source/local").is_none() {
        return Err(Fault::xml("'<local>' element missing for 'udp' socket interface"));
    }
    let is_openvswitch =
        interface.child("virtualport").is_some_and(|port| port.attribute("type") == Some("openvswitch"));
    if is_openvswitch && interface.child("port").is_some_and(|port| port.attribute("isolated") == Some("yes")) {
        let mac = interface.child("mac").and_then(|mac| mac.attribute("address")).unwrap_or_default();
        return Err(Fault::unsupported(format!(
            "interface {mac} - <port isolated='yes'/> is not supported for network interfaces with virtualport type='openvswitch'"
        )));
    }
    Ok(())
}

/// Gives each interface without a name the first of the driver's names that is free in the domain.
fn name(domain: &mut Element, prefix: &str) {
    let name_of =
        |interface: &Element| interface.child("target").and_then(|target| target.attribute("dev")).map(str::to_owned);
    let number_of = |name: String| name.strip_prefix(prefix)?.parse().ok();
    let mut taken: Taken = devices(domain, "interface").filter_map(name_of).filter_map(number_of).collect();
    let table = crate::table::domain();
    let rule = table.find("devices/interface");
    for interface in devices_mut(domain, "interface") {
        if name_of(interface).is_some() {
            continue;
        }
        let name = format!("{prefix}{}", taken.take());
        interface.push(Node::Element(Element::new("target").with("dev", name)));
        if let Some(rule) = rule {
            super::shape::arrange(table, rule, interface);
        }
    }
}
