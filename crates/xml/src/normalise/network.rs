//! Virtual networks.

use std::net::IpAddr;

use ferrovirt_error::{ErrorCode, ErrorDomain};

use super::caps::Context;
use super::dns;
use super::error::{Fault, XmlError};
use super::{network_address, network_forward, route, shape, switch};
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
    let table = table::network();
    let mut network = in_order(table, source)?;
    super::give_uuid(&mut network, context);
    bridge(&mut network)?;
    mtu(&mut network)?;
    network_forward::complete(&mut network)?;
    network.child_mut("bandwidth").into_iter().for_each(switch::bandwidth_sides);
    shape::arrange(table, table.root(), &mut network);
    Ok(network)
}

/// Libvirt's order of reading.
const ORDER: [&str; 17] = [
    "name",
    "uuid",
    "title",
    "description",
    "metadata",
    "domain",
    "bandwidth",
    "vlan",
    "port",
    "bridge",
    "mac",
    "mtu",
    "dns",
    "virtualport",
    "portgroup",
    "ip",
    "route",
];

/// The network with its parts shaped by the table one after the other, each refused for what is wrong with it.
fn in_order(table: &table::Table, source: &Element) -> Result<Element, Fault> {
    let mut network = Element::new("network");
    for kind in ORDER {
        let count = if matches!(kind, "portgroup" | "ip" | "route") { usize::MAX } else { 1 };
        for part in source.children_named(kind).take(count) {
            written(table, part)?;
            let shaped = alone(table, &spelled(part))?;
            for mut part in shaped.children_named(kind).cloned() {
                read(&mut part)?;
                network.push(Node::Element(part));
            }
        }
        match kind {
            "domain" => network.remove_elements(|child| child.name() == "domain" && child.attribute("name").is_none()),
            "uuid" => attributes(table, source, &mut network)?,
            "dns" => dns::check(&mut network)?,
            "virtualport" => port(&mut network, true)?,
            _ => {}
        }
    }
    routes(&mut network)?;
    if let Some(found) = source.child("forward") {
        network_forward::check(found)?;
        let mut found = found.clone();
        network_forward::spell(&mut found);
        let shaped = alone(table, &found)?;
        shaped.children_named("forward").for_each(|part| network.push(Node::Element(part.clone())));
    }
    if network.child("bridge").is_none() {
        network.push(Node::Element(Element::new("bridge")));
    }
    Ok(network)
}

/// What libvirt takes for nothing is left out.
fn spelled(part: &Element) -> Element {
    let mut part = part.clone();
    if part.name() == "portgroup" && part.attribute("default") != Some("yes") {
        part.remove_attribute("default");
    }
    if part.name() == "bridge" && part.attribute("name").is_some_and(str::is_empty) {
        part.remove_attribute("name");
    }
    if part.name() == "mtu" {
        let size = part.remove_attribute("size").as_deref().and_then(mtu_size);
        size.into_iter().for_each(|size| part.set_attribute("size", size.to_string()));
    }
    part
}

/// A part in a network that has nothing else.
fn alone(table: &table::Table, part: &Element) -> Result<Element, Fault> {
    shape::shape_root(table, &Element::new("network").with_child(part.clone()))
}

fn attributes(table: &table::Table, source: &Element, network: &mut Element) -> Result<(), Fault> {
    let mut bare = Element::new("network");
    bare.attributes_mut().extend(source.attributes().iter().cloned());
    *network.attributes_mut() = shape::shape_root(table, &bare)?.attributes().to_vec();
    Ok(())
}

/// What is wrong with a part as it is written.
fn written(table: &table::Table, part: &Element) -> Result<(), Fault> {
    match part.name() {
        "bandwidth" => bandwidth(&Element::new("network").with_child(part.clone())),
        "portgroup" if part.attribute("name").is_none_or(str::is_empty) => {
            Err(Fault::xml("Missing required name attribute in portgroup"))
        }
        "portgroup" => {
            let mut group = part.clone();
            group.remove_elements(|child| child.name() != "virtualport");
            // Looked at again behind the group's bandwidth and names: libvirt's order of faults.
            let mut shaped = alone(table, &spelled(&group))?;
            shaped.child_mut("portgroup").map_or(Ok(()), |group| port(group, false))?;
            bandwidth(part)
        }
        // One that says nothing would be left out, and not be missed.
        "route" if part.attribute("prefix").is_none() && part.attribute("metric").is_none() => {
            route::check(&mut part.clone(), "{name}")
        }
        "ip" => network_address::check(part),
        "mac" => multicast(part),
        "mtu" => match part.attribute("size").filter(|size| !size.is_empty() && mtu_size(size).is_none()) {
            Some(size) => Err(Fault::xml(format!("Invalid mtu size '{size}' in network '{{name}}'"))),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

/// What is wrong with a part when its values are known to be some.
fn read(part: &mut Element) -> Result<(), Fault> {
    match part.name() {
        "vlan" => switch::vlan(part),
        "portgroup" => portgroup(part),
        "ip" => {
            network_address::spell(part);
            if part.children().is_empty() {
                part.push(Node::Text(Text::new("\n")));
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Libvirt counts a negative number back from 2³².
fn mtu_size(text: &str) -> Option<u32> {
    let number: i64 = text.trim_start().parse().ok()?;
    let size = u32::try_from(number.unsigned_abs()).ok()?;
    Some(if number < 0 { size.wrapping_neg() } else { size })
}

fn multicast(found: &Element) -> Result<(), Fault> {
    match found.attribute("address") {
        Some(text) if table::mac(text).is_some_and(|mac| mac[0] & 1 == 1) => {
            Err(Fault::xml(format!("Invalid multicast bridge mac address '{text}' in network '{{name}}'")))
        }
        _ => Ok(()),
    }
}

pub(super) fn mode(network: &Element) -> Option<&str> {
    network.child("forward").and_then(|forward| forward.attribute("mode"))
}

/// libvirt's own bridges have libvirt's settings; those of others have a name at most.
fn bridge(network: &mut Element) -> Result<(), Fault> {
    let mode = mode(network).unwrap_or("none").to_owned();
    let is_ours = matches!(mode.as_str(), "none" | "nat" | "route" | "open");
    let Some(bridge) = network.child_mut("bridge") else { return Ok(()) };
    if !is_ours && mode != "bridge" {
        let parts = [("name", "name"), ("zone", "zone"), ("macTableManager", "macTableManager setting")];
        for (attribute, what) in parts {
            if bridge.attribute(attribute).is_some() {
                return Err(Fault::xml(format!("bridge {what} not allowed in {mode} mode (network '{{name}}')")));
            }
        }
    }
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
    } else if stp.is_some() || delay.is_some_and(|delay| delay != "0") || zone.is_some() {
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
    if must_be_told && port.attribute("type").is_none() {
        return Err(Fault::xml("missing required virtualport type"));
    }
    port.child_mut("parameters").map_or(Ok(()), switch::parameters)?;
    switch::no_extras(port)?;
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

/// The inbound side is looked at as a whole before the other.
fn bandwidth(holder: &Element) -> Result<(), Fault> {
    let mut inbound = holder.clone();
    if let Some(bandwidth) = inbound.child_mut("bandwidth") {
        bandwidth.remove_elements(|side| side.name() == "outbound");
    }
    switch::bandwidth(&inbound, false)?;
    no_floor(holder)?;
    switch::bandwidth(holder, false)
}

fn no_floor(network: &Element) -> Result<(), Fault> {
    let has_floor =
        |bandwidth: &Element| bandwidth.child("inbound").is_some_and(|side| side.attribute("floor").is_some());
    if network.child("bandwidth").is_some_and(has_floor) {
        return Err(Fault::unsupported("floor attribute is not supported for this config"));
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
            network_address::read(ip).is_ok_and(|(address, prefix)| network_address::is_near(address, gateway, prefix))
        };
        if !network.children_named("ip").any(reaches) {
            return Err(Fault::unsupported(format!(
                "unreachable static route gateway '{text}' specified for network '{{name}}'"
            )));
        }
    }
    Ok(())
}
