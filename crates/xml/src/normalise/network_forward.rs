//! Where a network's packets go.

use std::collections::HashSet;
use std::net::Ipv4Addr;

use ferrovirt_error::ErrorCode;

use super::error::{Expected, Fault};
use super::network;
use crate::table::Codec;
use crate::tree::{Element, Node};

const MODES: [&str; 9] = ["none", "nat", "route", "open", "bridge", "private", "vepa", "passthrough", "hostdev"];

/// What is wrong with it, in libvirt's order.
pub(super) fn check(forward: &Element) -> Result<(), Fault> {
    let mode = forward.attribute("mode").filter(|mode| !mode.is_empty()).unwrap_or("nat");
    if !MODES.contains(&mode) {
        return Err(Fault::unsupported(format!("unknown forwarding type '{mode}'")));
    }
    match forward.child("driver").and_then(|driver| driver.attribute("name")) {
        None | Some("" | "kvm" | "vfio") => {}
        Some(other) => {
            return Err(Fault::unsupported(format!("Unknown forward <driver name='{other}'/> in network {{name}}")));
        }
    }
    only_one(forward, "pf", "<forward> of network {name}")?;
    only_one(forward, "nat", "<forward> of network {name}")?;
    if let Some(found) = forward.child("nat") {
        if mode != "nat" {
            let text = "The <nat> element can only be used when <forward> 'mode' is 'nat' in network {name}";
            return Err(Fault::xml(text));
        }
        nat(found)?;
    }
    let dev = forward.attribute("dev").filter(|dev| !dev.is_empty());
    if dev.is_some() && (forward.child("pf").is_some() || forward.child("address").is_some()) {
        // The name is missing in libvirt's own words.
        return Err(Fault::xml(
            "the <forward> 'dev' attribute cannot be used when <address> or <pf> sub-elements are present in network %s",
        ));
    }
    match devices(forward) {
        "interface" => interfaces(forward),
        "address" => addresses(forward),
        _ if forward.child("pf").is_some_and(|pf| pf.attribute("dev").is_none()) => {
            Err(Fault::xml("Missing required dev attribute in <pf> element of network '{name}'"))
        }
        _ => Ok(()),
    }
}

/// Brings the values into the form that the table of networks knows. Of several kinds of devices one counts.
pub(super) fn spell(forward: &mut Element) {
    if forward.attribute("mode").is_some_and(str::is_empty) {
        forward.remove_attribute("mode");
    }
    if forward.attribute("managed").is_some_and(|managed| managed != "yes") {
        forward.remove_attribute("managed");
    }
    let counts = devices(forward);
    forward.remove_elements(|child| matches!(child.name(), "interface" | "address" | "pf") && child.name() != counts);
}

/// The devices behind the network, and what each mode needs.
pub(super) fn complete(network: &mut Element) -> Result<(), Fault> {
    if network::mode(network) == Some("none") {
        network.remove_elements(|child| child.name() == "forward");
    }
    let has_addresses = network.child("ip").is_some();
    let has_bridge = network.child("bridge").is_some_and(|bridge| bridge.attribute("name").is_some());
    let Some(forward) = network.child_mut("forward") else { return Ok(()) };
    let mode = forward.attribute("mode").unwrap_or("nat").to_owned();
    let dev = forward.remove_attribute("dev").filter(|dev| !dev.is_empty());
    let first = forward.child("interface").and_then(|interface| interface.attribute("dev")).map(str::to_owned);
    if let (Some(dev), None) = (dev, &first) {
        forward.push(Node::Element(Element::new("interface").with("dev", dev)));
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
        "open" if has_devices => {
            Err(Fault::xml("forward dev not allowed for network '{name}' with forward mode='open'"))
        }
        "bridge" if has_bridge && has_devices => Err(Fault::xml(
            "A network with forward mode='bridge' can specify a bridge name or a forward dev, but not both (network \
             '{name}')",
        )),
        _ => Ok(()),
    }
}

/// The kind of devices that counts.
fn devices(forward: &Element) -> &'static str {
    ["interface", "address"].into_iter().find(|kind| forward.child(kind).is_some()).unwrap_or("pf")
}

fn only_one(holder: &Element, name: &str, place: &str) -> Result<(), Fault> {
    if holder.children_named(name).count() < 2 {
        return Ok(());
    }
    Err(Fault::xml(format!("Only one <{name}> element is allowed in {place}")))
}

const NAT: &str = "<nat> in <forward> in network";

fn nat(nat: &Element) -> Result<(), Fault> {
    if let Some(word) = nat.attribute("ipv6").filter(|word| !matches!(*word, "yes" | "no")) {
        return Err(Fault::bad_attribute(nat, "ipv6", word, None));
    }
    only_one(nat, "address", &format!("{NAT} {{name}}"))?;
    nat.child("address").map_or(Ok(()), nat_addresses)?;
    only_one(nat, "port", &format!("{NAT} {{name}}"))?;
    nat.child("port").map_or(Ok(()), nat_ports)
}

fn nat_addresses(range: &Element) -> Result<(), Fault> {
    let said = |name: &str| {
        let missing = || Fault::xml(format!("missing '{name}' attribute in <address> element in {NAT} {{name}}"));
        range.attribute(name).ok_or_else(missing)
    };
    let parsed = |name: &str, text: &str| {
        let bad = |_| Fault::xml(format!("Bad ipv4 {name} address '{text}' in {NAT} '{{name}}'"));
        text.parse::<Ipv4Addr>().map_err(bad)
    };
    let (start, end) = (said("start")?, said("end")?);
    let (start, end) = (parsed("start", start)?, parsed("end", end)?);
    if start > end {
        return Err(Fault::internal(format!("range {start} - {end} is reversed ")));
    }
    Ok(())
}

fn nat_ports(range: &Element) -> Result<(), Fault> {
    let read = |name: &str, least: u32| {
        let number = range.attribute(name).and_then(|text| text.trim_start().parse::<u32>().ok());
        let text = format!("Missing or invalid '{name}' attribute in <port> in {NAT} {{name}}");
        number
            .filter(|&number| (least..=65_535).contains(&number))
            .ok_or_else(|| Fault::refused(ErrorCode::XML_DETAIL, text))
    };
    let start = read("start", 0)?;
    read("end", start).map(drop)
}

fn interfaces(forward: &Element) -> Result<(), Fault> {
    let mut seen = HashSet::new();
    for interface in forward.children_named("interface") {
        let Some(dev) = interface.attribute("dev") else {
            let text = "Missing required dev attribute in <forward> <interface> element of network {name}";
            return Err(Fault::xml(text));
        };
        if let Some(stated) = forward.attribute("dev").filter(|stated| !stated.is_empty())
            && seen.is_empty()
            && stated != dev
        {
            return Err(Fault::xml(format!(
                "<forward dev='{stated}'> must match first <interface dev='{dev}'/> in network {{name}}"
            )));
        }
        if !seen.insert(dev) {
            return Err(Fault::xml(format!("interface '{dev}' can only be listed once in network {{name}}")));
        }
    }
    Ok(())
}

fn addresses(forward: &Element) -> Result<(), Fault> {
    let mut seen = HashSet::new();
    for address in forward.children_named("address") {
        match address.attribute("type") {
            None => return Err(Fault::xml("missing address type in network {name}")),
            Some("pci") => {}
            Some(other) => {
                return Err(Fault::unsupported(format!("unknown address type '{other}' in network {{name}}")));
            }
        }
        let part = |name: &str, digits: usize| {
            let text = address.attribute(name).unwrap_or("0");
            let bad = |_| Fault::bad_attribute(address, name, text, Some(Expected::Unsigned));
            let hex = Codec::Hex(digits).canonical(text).map_err(bad)?;
            Ok(hex.trim_start_matches("0x").to_owned())
        };
        let place = [part("domain", 4)?, part("bus", 2)?, part("slot", 2)?].join(":") + "." + &part("function", 1)?;
        if let Some(place) = seen.replace(place) {
            return Err(Fault::xml(format!("PCI device '{place}' can only be listed once in network {{name}}")));
        }
    }
    Ok(())
}
