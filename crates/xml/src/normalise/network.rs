//! Virtual networks.

use std::net::IpAddr;

use ferrovirt_error::{ErrorCode, ErrorDomain};

use super::caps::Context;
use super::dns;
use super::error::{Fault, XmlError};
use super::{route, shape, switch};
use crate::table;
use crate::tree::{Element, Node, Text};

/// The network as libvirt would print it.
///
/// # Errors
///
/// What libvirt says of a network that it refuses.
pub fn network(source: &Element, context: &mut Context<'_>) -> Result<Element, XmlError> {
    let name = source.child_text("name").unwrap_or_default();
    run(source, &name, context).map_err(|fault| fault.named(&name).of(ErrorDomain::NETWORK))
}

fn run(source: &Element, name: &str, context: &mut Context<'_>) -> Result<Element, Fault> {
    super::check_root(source, "network")?;
    if name.is_empty() {
        return Err(Fault::NoName);
    }
    if let Some(bad) = name.chars().find(|letter| matches!(letter, '/' | '\n')) {
        return Err(Fault::refused(ErrorCode::XML_DETAIL, format!("invalid char in name: {bad}")));
    }
    bandwidth(source)?;
    let table = table::network();
    let mut network = shape::shape_root(table, source)?;
    super::give_uuid(&mut network, context);
    network.child_mut("vlan").map_or(Ok(()), switch::vlan)?;
    dns::check(&mut network)?;
    port(&mut network, true)?;
    for group in network.elements_mut().filter(|child| child.name() == "portgroup") {
        portgroup(group)?;
    }
    addresses(&mut network)?;
    routes(&mut network)?;
    if source.find("forward/nat").is_some() && mode(&network) != Some("nat") {
        let text = "The <nat> element can only be used when <forward> 'mode' is 'nat' in network {name}";
        return Err(Fault::xml(text));
    }
    forward(&mut network)?;
    mtu(&mut network)?;
    bridge(&mut network)?;
    network.child_mut("bandwidth").into_iter().for_each(switch::bandwidth_sides);
    shape::arrange(table, table.root(), &mut network);
    Ok(network)
}

fn mode(network: &Element) -> Option<&str> {
    network.child("forward").and_then(|forward| forward.attribute("mode"))
}

/// The devices behind the network, and what each mode needs.
fn forward(network: &mut Element) -> Result<(), Fault> {
    if mode(network) == Some("none") {
        network.remove_elements(|child| child.name() == "forward");
    }
    let has_addresses = network.child("ip").is_some();
    let has_bridge = network.child("bridge").is_some_and(|bridge| bridge.attribute("name").is_some());
    let Some(forward) = network.child_mut("forward") else { return Ok(()) };
    let mode = forward.attribute("mode").unwrap_or("nat").to_owned();
    let dev = forward.remove_attribute("dev").filter(|dev| !dev.is_empty());
    let first = forward.child("interface").and_then(|interface| interface.attribute("dev")).map(str::to_owned);
    if dev.is_some() && (forward.child("pf").is_some() || forward.child("address").is_some()) {
        // The name is missing in libvirt's own words.
        return Err(Fault::xml(
            "the <forward> 'dev' attribute cannot be used when <address> or <pf> sub-elements are present in network %s",
        ));
    }
    match (dev, &first) {
        (Some(dev), None) => forward.push(Node::Element(Element::new("interface").with("dev", dev))),
        (Some(dev), Some(first)) if dev != *first => {
            return Err(Fault::xml(format!(
                "<forward dev='{dev}'> must match first <interface dev='{first}'/> in network {{name}}"
            )));
        }
        _ => {}
    }
    let first = forward.child("interface").and_then(|interface| interface.attribute("dev")).map(str::to_owned);
    let has_many = forward.children_named("interface").count() > 1;
    let has_devices = first.is_some();
    let managed = forward.attribute("managed").unwrap_or("no").to_owned();
    forward.attributes_mut().clear();
    first.into_iter().for_each(|dev| forward.set_attribute("dev", dev));
    forward.set_attribute("mode", mode.as_str());
    if mode == "hostdev" {
        forward.set_attribute("managed", managed);
    }
    match mode.as_str() {
        "nat" | "route" | "open" if !has_addresses => {
            Err(Fault::xml(format!("{mode} forwarding requested, but no IP address provided for network '{{name}}'")))
        }
        "nat" | "route" if has_many => {
            Err(Fault::xml("multiple forwarding interfaces specified for network '{name}', only one is supported"))
        }
        "bridge" if has_bridge && has_devices => Err(Fault::xml(
            "A network with forward mode='bridge' can specify a bridge name or a forward dev, but not both (network \
             '{name}')",
        )),
        _ => Ok(()),
    }
}

/// libvirt's own bridges have libvirt's settings; those of others have a name at most.
fn bridge(network: &mut Element) -> Result<(), Fault> {
    let mode = mode(network).unwrap_or("none").to_owned();
    let is_ours = matches!(mode.as_str(), "none" | "nat" | "route" | "open");
    let Some(bridge) = network.child_mut("bridge") else { return Ok(()) };
    let [name, zone, stp, delay, manager] =
        ["name", "zone", "stp", "delay", "macTableManager"].map(|name| bridge.remove_attribute(name));
    let mut set = |attribute: &str, value: Option<String>| {
        value.into_iter().for_each(|value| bridge.set_attribute(attribute, value));
    };
    set("name", name);
    if is_ours {
        set("zone", zone);
        let is_off = stp.as_deref() == Some("off");
        set("stp", Some(if is_off { "off" } else { "on" }.to_owned()));
        set("delay", Some(delay.unwrap_or_else(|| "0".to_owned())));
    } else if stp.is_some() || delay.is_some() || zone.is_some() {
        return Err(Fault::xml(format!(
            "bridge delay/stp/zone options only allowed in route, nat, and isolated mode, not in {mode} (network \
             '{{name}}')"
        )));
    }
    set("macTableManager", manager);
    if bridge.attributes().is_empty() {
        network.remove_elements(|child| child.name() == "bridge");
    }
    Ok(())
}

/// Only what hangs on the network itself is told by whom it is reached.
fn port(holder: &mut Element, must_be_told: bool) -> Result<(), Fault> {
    let Some(port) = holder.child_mut("virtualport") else { return Ok(()) };
    if must_be_told && port.attribute("type").is_none_or(|kind| kind == "none") {
        return Err(Fault::xml("missing required virtualport type"));
    }
    port.child_mut("parameters").map_or(Ok(()), switch::parameters)?;
    if port.attributes().is_empty() && port.children().is_empty() {
        holder.remove_elements(|child| child.name() == "virtualport");
    }
    Ok(())
}

fn portgroup(group: &mut Element) -> Result<(), Fault> {
    port(group, false)?;
    group.child_mut("bandwidth").into_iter().for_each(switch::bandwidth_sides);
    group.child_mut("vlan").map_or(Ok(()), switch::vlan)?;
    if group.children().is_empty() {
        group.push(Node::Text(Text::new("\n")));
    }
    Ok(())
}

fn mtu(network: &mut Element) -> Result<(), Fault> {
    network.remove_elements(|child| child.name() == "mtu" && child.attribute("size") == Some("0"));
    let mode = mode(network).unwrap_or("none");
    if network.child("mtu").is_some() && !matches!(mode, "none" | "nat" | "route" | "open") {
        return Err(Fault::xml(format!(
            "mtu size only allowed in open, route, nat, and isolated mode, not in {mode} (network '{{name}}')"
        )));
    }
    Ok(())
}

/// The network's bandwidth and those of its groups of ports.
fn bandwidth(network: &Element) -> Result<(), Fault> {
    switch::bandwidth(network, false)?;
    no_floor(network)?;
    for group in network.children_named("portgroup") {
        switch::bandwidth(group, false)?;
        no_floor(group)?;
    }
    Ok(())
}

fn no_floor(network: &Element) -> Result<(), Fault> {
    let has_floor =
        |bandwidth: &Element| bandwidth.child("inbound").is_some_and(|side| side.attribute("floor").is_some());
    if network.child("bandwidth").is_some_and(has_floor) {
        return Err(Fault::unsupported("floor attribute is not supported for this config"));
    }
    Ok(())
}

fn addresses(network: &mut Element) -> Result<(), Fault> {
    for ip in network.elements_mut().filter(|child| child.name() == "ip") {
        let text = ip.attribute("address").unwrap_or_default().to_owned();
        let bad = || Fault::xml(format!("Invalid address '{text}' in network '{{name}}'"));
        let address: IpAddr = text.parse().map_err(|_| bad())?;
        match ip.attribute("family") {
            Some("ipv4") if address.is_ipv6() => {
                return Err(Fault::unsupported(format!(
                    "ipv4 family specified for non-IPv4 address '{text}' in network '{{name}}'"
                )));
            }
            Some("ipv6") if address.is_ipv4() => {
                return Err(Fault::unsupported(format!(
                    "Family 'ipv6' specified for non-IPv6 address '{text}' in network '{{name}}'"
                )));
            }
            _ => {}
        }
        if address.is_ipv6() && ip.attribute("family").is_none() {
            return Err(Fault::unsupported(format!(
                "no family specified for non-IPv4 address '{text}' in network '{{name}}'"
            )));
        }
        let prefix = prefix(ip, address)?;
        route::spell(ip, "address");
        let serves = |dhcp: &Element| dhcp.child("range").is_some() || dhcp.child("host").is_some();
        ip.remove_elements(|child| child.name() == "dhcp" && !serves(child));
        if ip.children().is_empty() {
            ip.push(Node::Text(Text::new("\n")));
        }
        let Some(dhcp) = ip.child("dhcp") else { continue };
        for range in dhcp.children_named("range") {
            check_range(range, address, prefix)?;
        }
        for host in dhcp.children_named("host") {
            if host.attribute("ip").is_none() && (host.attribute("mac").is_some() || host.attribute("name").is_some()) {
                return Err(Fault::xml("Missing IP address in static host definition for network '{name}'"));
            }
            if address.is_ipv6() && host.attribute("id").is_none() && host.attribute("name").is_none() {
                return Err(Fault::xml(
                    "Static host definition in IPv6 network '{name}' must have id or name attribute",
                ));
            }
            if address.is_ipv4() && host.attribute("mac").is_none() && host.attribute("name").is_none() {
                return Err(Fault::xml(
                    "Static host definition in IPv4 network '{name}' must have mac or name attribute",
                ));
            }
        }
    }
    Ok(())
}

/// The length of the network's part of the address.
fn prefix(ip: &mut Element, address: IpAddr) -> Result<u32, Fault> {
    let (width, version) = if address.is_ipv4() { (32, "IPv4") } else { (128, "IPv6") };
    let stated = ip.attribute("prefix").map(str::to_owned);
    let netmask = ip.attribute("netmask").map(str::to_owned);
    if stated.is_some() && netmask.is_some() {
        return Err(Fault::unsupported("Network '{name}' IP address cannot have both a prefix and a netmask"));
    }
    if netmask.is_some() && address.is_ipv6() {
        return Err(Fault::unsupported(format!(
            "netmask not allowed for IPv6 address '{address}' in network '{{name}}'"
        )));
    }
    if let Some(netmask) = netmask {
        let bits = ipv4(&netmask);
        let bits = bits.ok_or_else(|| Fault::xml(format!("Invalid netmask '{netmask}' in network '{{name}}'")))?;
        ip.set_attribute("netmask", std::net::Ipv4Addr::from(bits).to_string());
        return Ok(bits.leading_ones());
    }
    match stated {
        None => Ok(classful(address)),
        Some(stated) => {
            let length: u32 = stated
                .parse()
                .map_err(|_| Fault::xml(format!("Invalid prefix value '{stated}' in network '{{name}}'")))?;
            if length > width {
                let text = format!("Invalid {version} prefix '{length}' in network '{{name}}'");
                return Err(Fault::unsupported(text));
            }
            Ok(length)
        }
    }
}

/// What an address without a length belongs to, by its class.
fn classful(address: IpAddr) -> u32 {
    match address {
        IpAddr::V4(address) => match address.octets()[0] {
            0..=127 => 8,
            128..=191 => 16,
            192..=223 => 24,
            _ => 4,
        },
        IpAddr::V6(_) => 64,
    }
}

/// An address as the resolver reads it: with fewer than four parts the last one fills the rest.
fn ipv4(text: &str) -> Option<u32> {
    let parts: Vec<u32> = text.split('.').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let (last, first) = parts.split_last()?;
    let room = 4_usize.checked_sub(first.len()).filter(|&room| room > 0)?;
    let mut bits = 0;
    for (at, part) in first.iter().enumerate() {
        bits |= u32::from(u8::try_from(*part).ok()?) << (24 - 8 * at);
    }
    let fits = room == 4 || *last < 1 << (8 * room);
    fits.then_some(bits | last)
}

fn number(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => u32::from(address).into(),
        IpAddr::V6(address) => address.into(),
    }
}

fn check_range(range: &Element, network: IpAddr, prefix: u32) -> Result<(), Fault> {
    let end = |name: &str| {
        let text = range.attribute(name).unwrap_or_default();
        let bad = |_| Fault::xml(format!("Invalid {name} address '{text}' in dhcp range for network '{{name}}'"));
        text.parse::<IpAddr>().map_err(bad)
    };
    let (first, last) = (end("start")?, end("end")?);
    if number(first) > number(last) {
        return Err(Fault::internal(format!("range {first} - {last} is reversed ")));
    }
    let width: u32 = if network.is_ipv4() { 32 } else { 128 };
    let of_network = |address: IpAddr| number(address).checked_shr(width - prefix).unwrap_or(0);
    if [first, last].iter().any(|&address| of_network(address) != of_network(network)) {
        return Err(Fault::internal(format!(
            "range {first} - {last} is not entirely within network {network}/{prefix}"
        )));
    }
    Ok(())
}

/// A gateway must be within reach of one of the network's own addresses.
fn routes(network: &mut Element) -> Result<(), Fault> {
    for found in network.elements_mut().filter(|child| child.name() == "route") {
        route::check(found, "{name}")?;
    }
    for route in network.children_named("route") {
        let text = route.attribute("gateway").unwrap_or_default();
        let Ok(gateway) = text.parse::<IpAddr>() else {
            return Err(Fault::xml(format!("{{name}}: Invalid gateway address '{text}' in route definition")));
        };
        let reaches = |ip: &Element| {
            let address: IpAddr = ip.attribute("address")?.parse().ok()?;
            let mut ip = ip.clone();
            let prefix = prefix(&mut ip, address).ok()?;
            let width: u32 = if address.is_ipv4() { 32 } else { 128 };
            let shift = |address: IpAddr| number(address).checked_shr(width - prefix).unwrap_or(0);
            Some(address.is_ipv4() == gateway.is_ipv4() && shift(address) == shift(gateway))
        };
        if !network.children_named("ip").any(|ip| reaches(ip) == Some(true)) {
            return Err(Fault::unsupported(format!(
                "unreachable static route gateway '{text}' specified for network '{{name}}'"
            )));
        }
    }
    Ok(())
}
