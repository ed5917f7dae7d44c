//! What networks and domains' interfaces tell switches: VLANs, bandwidths, and the parameters of ports.

use ferrovirt_error::ErrorCode;

use super::error::Fault;
use crate::table::{uuid, uuid_text};
use crate::tree::{Element, Node, Text};

/// The highest number that a VLAN has.
const VLAN_MAX: u64 = 4095;

/// VLANs, as interfaces and networks have them.
pub(super) fn vlan(vlan: &mut Element) -> Result<(), Fault> {
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
    let trunk = vlan.attribute("trunk").map(str::to_owned);
    match trunk.as_deref() {
        None | Some("yes") => {}
        Some(word) if has_many => {
            return Err(Fault::xml(format!(
                "invalid \"trunk='{word}'\" in <vlan> - trunk='yes' is required for more than one vlan tag"
            )));
        }
        Some(_) if natives > 0 => {
            let text = "invalid configuration in <vlan> - \"trunk='no'\" is not allowed with a native vlan id";
            return Err(Fault::xml(text));
        }
        Some("no") => drop(vlan.remove_attribute("trunk")),
        Some(other) => {
            return Err(Fault::xml(format!("invalid \"trunk='{other}'\" in <vlan> - must be yes or no")));
        }
    }
    if has_many {
        vlan.set_attribute("trunk", "yes");
    }
    Ok(())
}

/// What the source says of bandwidths that does not last until they are shaped.
pub(super) fn bandwidth(source: &Element, may_have_class: bool) -> Result<(), Fault> {
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
        let number = |attribute: &str| match side.attribute(attribute) {
            Some(text) if text.trim_start().parse::<u64>().is_err() => {
                Err(Fault::unsupported(format!("could not convert bandwidth {attribute} value '{text}'")))
            }
            _ => Ok(()),
        };
        number("average")?;
        if !has("average") && (has("peak") || has("burst")) {
            return Err(Fault::unsupported("'peak' and 'burst' require 'average' attribute"));
        }
        ["peak", "burst", "floor"].into_iter().try_for_each(number)?;
        if name == "outbound" && has("floor") {
            return Err(Fault::unsupported("'floor' attribute allowed only in <inbound> element"));
        }
    }
    Ok(())
}

/// A side without an average and a floor limits nothing.
pub(super) fn bandwidth_sides(bandwidth: &mut Element) {
    for side in bandwidth.elements_mut() {
        side.attributes_mut().retain(|attribute| attribute.value() != "0");
    }
    bandwidth.remove_elements(|side| side.attribute("average").is_none() && side.attribute("floor").is_none());
    if bandwidth.children().is_empty() {
        bandwidth.push(Node::Text(Text::new("\n")));
    }
}

/// The parameters of a port, in libvirt's spelling.
pub(super) fn parameters(parameters: &mut Element) -> Result<(), Fault> {
    numbers(parameters)?;
    ids(parameters)?;
    in_order(parameters);
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

/// A port of a known type has no parameters of others.
pub(super) fn no_extras(port: &mut Element) -> Result<(), Fault> {
    let Some(kind) = port.attribute("type").map(str::to_owned) else { return Ok(()) };
    let known: &[&str] = match kind.as_str() {
        "802.1Qbg" => &["managerid", "typeid", "typeidversion", "instanceid"],
        "802.1Qbh" => &["profileid"],
        "openvswitch" => &["interfaceid", "profileid"],
        "midonet" => &["interfaceid"],
        _ => return Ok(()),
    };
    let Some(parameters) = port.child_mut("parameters") else { return Ok(()) };
    if kind == "midonet" {
        // What is too much here is passed over.
        parameters.attributes_mut().retain(|attribute| known.contains(&attribute.name()));
    }
    let order = ["managerid", "typeid", "typeidversion", "instanceid", "profileid", "interfaceid"];
    let is_extra = |name: &&str| parameters.attribute(name).is_some() && !known.contains(name);
    if let Some(extra) = order.into_iter().find(is_extra) {
        return Err(Fault::xml(format!("extra {extra} unsupported in <virtualport type='{kind}'>")));
    }
    Ok(())
}

/// Puts the parameters where libvirt prints them.
pub(super) fn in_order(parameters: &mut Element) {
    let order = ["managerid", "typeid", "typeidversion", "instanceid", "interfaceid", "profileid"];
    parameters
        .attributes_mut()
        .sort_by_key(|attribute| order.iter().position(|name| *name == attribute.name()).unwrap_or(order.len()));
}

/// The number that an attribute tells.
fn number(element: &Element, attribute: &str) -> Option<u64> {
    element.attribute(attribute)?.parse().ok()
}
