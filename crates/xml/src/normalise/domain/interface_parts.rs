//! Parts of network interfaces: addresses, VLANs, bandwidths, and ports of switches.

use std::net::IpAddr;

use ferrovirt_error::ErrorCode;

use super::super::caps::Context;
use super::super::error::Fault;
use super::super::route;
use super::number;
use crate::table::{uuid, uuid_text};
use crate::tree::{Element, Node};

/// Addresses and routes in an interface or a passed-through one; `who` names it in errors.
pub(super) fn addresses(device: &mut Element, who: &str) -> Result<(), Fault> {
    for child in device.elements_mut() {
        match child.name() {
            "ip" => ip(child)?,
            "route" => route::check(child, who)?,
            "source" => addresses(child, "interface host IP")?,
            _ => {}
        }
    }
    Ok(())
}

fn ip(ip: &mut Element) -> Result<(), Fault> {
    let text = ip.attribute("address").unwrap_or_default().to_owned();
    let given = ip.remove_attribute("family").filter(|family| matches!(family.as_str(), "ipv4" | "ipv6"));
    let address = text.parse::<IpAddr>().ok();
    let address = address.filter(|address| given.as_ref().is_none_or(|family| family == name_of(*address)));
    let Some(address) = address else { return Err(Fault::xml(format!("Invalid address '{text}' in <ip>"))) };
    let max = if address.is_ipv4() { 32 } else { 128 };
    if let Some(prefix) = number(ip, "prefix").filter(|&prefix| prefix == 0 || prefix > max) {
        return Err(Fault::xml(format!("Invalid prefix value '{prefix}' in <ip>")));
    }
    if let Some(peer) = ip.attribute("peer") {
        let is_like = peer.parse::<IpAddr>().is_ok_and(|peer| peer.is_ipv4() == address.is_ipv4());
        if !is_like {
            return Err(Fault::refused(ErrorCode::INVALID_ARG, format!("Invalid peer '{peer}' in <ip>")));
        }
    }
    let behind = ip.attributes_mut().split_off(1);
    ip.set_attribute("family", name_of(address));
    ip.attributes_mut().extend(behind);
    Ok(())
}

fn name_of(address: IpAddr) -> &'static str {
    if address.is_ipv4() { "ipv4" } else { "ipv6" }
}

/// The highest number that a VLAN has.
const VLAN_MAX: u64 = 4095;

/// VLANs, as interfaces and networks have them.
pub(in super::super) fn vlan(vlan: &mut Element) -> Result<(), Fault> {
    let tags: Vec<&Element> = vlan.children_named("tag").collect();
    if tags.is_empty() {
        let text = "missing tag id - each <vlan> must have at least one <tag id='n'/> subelement";
        return Err(Fault::xml(text));
    }
    if let Some(id) = tags.iter().filter_map(|tag| number(tag, "id")).find(|&id| id > VLAN_MAX) {
        return Err(Fault::xml(format!("vlan tag id {id} too large (maximum {VLAN_MAX})")));
    }
    let natives = tags.iter().filter(|tag| tag.attribute("nativeMode").is_some()).count();
    if natives > 1 {
        return Err(Fault::xml("duplicate native vlan setting"));
    }
    let has_many = tags.len() > 1;
    match vlan.attribute("trunk").map(str::to_owned).as_deref() {
        None | Some("yes") => {}
        Some("no") if has_many => {
            let text = "invalid \"trunk='no'\" in <vlan> - trunk='yes' is required for more than one vlan tag";
            return Err(Fault::xml(text));
        }
        Some("no") if natives > 0 => {
            let text = "invalid configuration in <vlan> - \"trunk='no'\" is not allowed with a native vlan id";
            return Err(Fault::xml(text));
        }
        Some("no") => {
            vlan.remove_attribute("trunk");
        }
        Some(other) => {
            return Err(Fault::xml(format!("invalid \"trunk='{other}'\" in <vlan> - must be yes or no")));
        }
    }
    if has_many || natives > 0 {
        vlan.set_attribute("trunk", "yes");
    }
    Ok(())
}

/// What the source says of bandwidths that does not last until they are shaped.
pub(in super::super) fn bandwidth(source: &Element, may_have_class: bool) -> Result<(), Fault> {
    let Some(bandwidth) = source.child("bandwidth") else { return Ok(()) };
    let detail = |text: &str| Err(Fault::refused(ErrorCode::XML_DETAIL, text));
    if bandwidth.attribute("classID").is_some() && !may_have_class {
        return detail("classID attribute not supported on <bandwidth> in this usage context");
    }
    for name in ["inbound", "outbound"] {
        let mut sides = bandwidth.children_named(name);
        let Some(side) = sides.next() else { continue };
        if sides.next().is_some() {
            return detail(&format!("Only one child <{name}> element allowed"));
        }
        let has = |attribute: &str| side.attribute(attribute).is_some();
        if !has("average") && !has("floor") {
            return detail("Missing mandatory average or floor attributes");
        }
        if !has("average") && (has("peak") || has("burst")) {
            return Err(Fault::unsupported("'peak' and 'burst' require 'average' attribute"));
        }
        if name == "outbound" && has("floor") {
            return Err(Fault::unsupported("'floor' attribute allowed only in <inbound> element"));
        }
    }
    Ok(())
}

/// The port of a switch that an interface hangs on, with the ids that it lacks.
pub(super) fn port(interface: &mut Element, context: &mut Context<'_>) -> Result<(), Fault> {
    let kind = interface.attribute("type").unwrap_or_default().to_owned();
    let Some(port) = interface.child_mut("virtualport") else { return Ok(()) };
    let wanted = port.attribute("type").filter(|wanted| *wanted != "none").map(str::to_owned);
    if !matches!(kind.as_str(), "network" | "bridge" | "direct" | "hostdev") {
        return Err(Fault::unsupported(format!("<virtualport> element unsupported for <interface type='{kind}'>")));
    }
    if wanted.is_none() && kind != "network" {
        return Err(Fault::xml("missing required virtualport type"));
    }
    if port.child("parameters").is_none() {
        port.push(Node::Element(Element::new("parameters")));
    }
    if let Some(parameters) = port.child_mut("parameters") {
        numbers(parameters)?;
        ids(parameters)?;
        complete(parameters, wanted.as_deref(), context)?;
    }
    port.remove_elements(|parameters| parameters.attributes().is_empty());
    Ok(())
}

fn numbers(parameters: &mut Element) -> Result<(), Fault> {
    for (name, max) in [("managerid", 0xFF), ("typeid", 0x00FF_FFFF), ("typeidversion", 0xFF)] {
        let Some(text) = parameters.attribute(name).map(str::to_owned) else { continue };
        let bad = |_| Fault::xml(format!("cannot parse value of {name} parameter"));
        let value = match text.strip_prefix("0x") {
            Some(digits) => u64::from_str_radix(digits, 16),
            None => text.parse(),
        };
        let value = value.map_err(bad)?;
        if value > max {
            return Err(Fault::xml(format!("value of {name} out of range")));
        }
        parameters.set_attribute(name, value.to_string());
    }
    Ok(())
}

fn ids(parameters: &mut Element) -> Result<(), Fault> {
    for name in ["instanceid", "interfaceid"] {
        let Some(text) = parameters.attribute(name) else { continue };
        let bad = || Fault::xml(format!("cannot parse {name} parameter as a uuid"));
        let id = uuid_text(&uuid(text).ok_or_else(bad)?);
        parameters.set_attribute(name, id);
    }
    Ok(())
}

fn complete(parameters: &mut Element, kind: Option<&str>, context: &mut Context<'_>) -> Result<(), Fault> {
    let (needed, made): (&[&str], &[&str]) = match kind {
        Some("802.1Qbg") => (&["managerid", "typeid", "typeidversion"], &["instanceid"]),
        Some("802.1Qbh") => (&["profileid"], &[]),
        Some("openvswitch") => (&[], &["interfaceid"]),
        Some("midonet") => (&["interfaceid"], &[]),
        _ => (&[], &["instanceid", "interfaceid"]),
    };
    if let Some(name) = needed.iter().find(|name| parameters.attribute(name).is_none()) {
        let kind = kind.unwrap_or_default();
        return Err(Fault::xml(format!("missing {name} in <virtualport type='{kind}'>")));
    }
    for name in made {
        if parameters.attribute(name).is_none() {
            parameters.set_attribute(name, context.uuid());
        }
    }
    let order = ["managerid", "typeid", "typeidversion", "instanceid", "interfaceid", "profileid"];
    parameters
        .attributes_mut()
        .sort_by_key(|attribute| order.iter().position(|name| *name == attribute.name()).unwrap_or(order.len()));
    Ok(())
}
