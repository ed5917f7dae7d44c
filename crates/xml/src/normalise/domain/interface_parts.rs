//! Parts of network interfaces: addresses, and ports of switches.

use std::net::IpAddr;

use ferrovirt_error::ErrorCode;

use super::super::caps::Context;
use super::super::error::Fault;
use super::super::{route, switch};
use super::number;
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
    route::spell(ip, "address");
    route::spell(ip, "peer");
    let behind = ip.attributes_mut().split_off(1);
    ip.set_attribute("family", name_of(address));
    ip.attributes_mut().extend(behind);
    Ok(())
}

fn name_of(address: IpAddr) -> &'static str {
    if address.is_ipv4() { "ipv4" } else { "ipv6" }
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
        switch::parameters(parameters)?;
        complete(parameters, wanted.as_deref(), context)?;
    }
    port.remove_elements(|parameters| parameters.attributes().is_empty());
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
    switch::in_order(parameters);
    Ok(())
}
