//! The addresses of a network, and what it hands out of them.

use std::net::{IpAddr, Ipv4Addr};

use ferrovirt_error::ErrorCode;

use super::error::{Expected, Fault};
use super::route;
use crate::table::mac;
use crate::tree::Element;

/// What is wrong with an `ip` element as it is written, in libvirt's order.
pub(super) fn check(ip: &Element) -> Result<(), Fault> {
    let (address, prefix) = read(ip)?;
    if let Some(dhcp) = ip.child("dhcp") {
        for child in dhcp.elements() {
            match child.name() {
                "range" => range(child, address, prefix)?,
                "host" => host(child, address)?,
                _ => {}
            }
        }
        // Who boots nothing needs no server.
        let boots = dhcp.child("bootp").filter(|bootp| bootp.attribute("file").is_some());
        let server = boots.and_then(|bootp| bootp.attribute("server"));
        server.map_or(Ok(()), |server| socket_address(server).map(drop))?;
    }
    if address.is_ipv6() && ip.child("tftp").is_some() {
        return Err(Fault::unsupported("Unsupported <tftp> element in an IPv6 element in network '{name}'"));
    }
    Ok(())
}

/// Brings the values into the form that the table of networks knows.
pub(super) fn spell(ip: &mut Element) {
    if ip.attribute("netmask").is_some_and(str::is_empty) {
        ip.remove_attribute("netmask");
    }
    if let Some(bits) = ip.attribute("netmask").and_then(ipv4) {
        ip.set_attribute("netmask", Ipv4Addr::from(bits).to_string());
    }
    route::spell(ip, "address");
    ip.remove_elements(|child| child.name() == "tftp" && child.attribute("root").is_none_or(str::is_empty));
    let Some(dhcp) = ip.child_mut("dhcp") else { return };
    for lease in dhcp.elements_mut().filter_map(|child| child.child_mut("lease")) {
        match lease.attribute("expiry").map(str::trim_start) {
            Some("0") => drop(lease.remove_attribute("unit")),
            Some(_) if lease.attribute("unit").is_none() => lease.set_attribute("unit", "minutes"),
            _ => {}
        }
    }
    let serves = dhcp.child("range").is_some() || dhcp.child("host").is_some();
    ip.remove_elements(|child| child.name() == "dhcp" && !serves);
}

/// The address, and the length of the network's part of it.
pub(super) fn read(ip: &Element) -> Result<(IpAddr, u32), Fault> {
    let text = ip.attribute("address").unwrap_or_default();
    if text.is_empty() {
        return Err(Fault::xml("Missing required address attribute in network '{name}'"));
    }
    let bad = |_| Fault::xml(format!("Invalid address '{text}' in network '{{name}}'"));
    let address: IpAddr = text.parse().map_err(bad)?;
    let netmask = match ip.attribute("netmask").filter(|mask| !mask.is_empty()) {
        Some(mask) => {
            let bad = || Fault::xml(format!("Invalid netmask '{mask}' in network '{{name}}'"));
            let of_v6 = mask.parse::<IpAddr>().is_ok_and(|_| address.is_ipv6()).then_some(0);
            Some(ipv4(mask).or(of_v6).ok_or_else(bad)?)
        }
        None => None,
    };
    let prefix = ip.attribute("prefix").map(|prefix| number(ip, "prefix", prefix)).transpose()?;
    if let Some(word) = ip.attribute("localPtr").filter(|word| !matches!(*word, "yes" | "no")) {
        return Err(Fault::bad_attribute(ip, "localPtr", word, None));
    }
    family(ip, text, address)?;
    Ok((address, length(address, netmask, prefix)?))
}

fn number(element: &Element, name: &str, text: &str) -> Result<u32, Fault> {
    let bad = |_| Fault::bad_attribute(element, name, text, Some(Expected::Unsigned));
    text.trim_start().parse().map_err(bad)
}

fn family(ip: &Element, text: &str, address: IpAddr) -> Result<(), Fault> {
    let refusal = match ip.attribute("family").filter(|family| !family.is_empty()) {
        None if address.is_ipv6() => "no family specified for non-IPv4",
        Some("ipv4") if address.is_ipv6() => "ipv4 family specified for non-IPv4",
        Some("ipv6") if address.is_ipv4() => "Family 'ipv6' specified for non-IPv6",
        None | Some("ipv4" | "ipv6") => return Ok(()),
        Some(other) => return Err(Fault::xml(format!("Unrecognized family '{other}' in network '{{name}}'"))),
    };
    Err(Fault::unsupported(format!("{refusal} address '{text}' in network '{{name}}'")))
}

fn length(address: IpAddr, netmask: Option<u32>, prefix: Option<u32>) -> Result<u32, Fault> {
    let (width, version) = if address.is_ipv4() { (32, "IPv4") } else { (128, "IPv6") };
    let refused = |text: String| Err(Fault::unsupported(text));
    match (netmask, prefix) {
        (Some(_), _) if address.is_ipv6() => {
            refused(format!("netmask not allowed for IPv6 address '{address}' in network '{{name}}'"))
        }
        (Some(_), Some(_)) => refused("Network '{name}' IP address cannot have both a prefix and a netmask".to_owned()),
        (Some(bits), None) => Ok(bits.leading_ones()),
        (None, Some(prefix)) if prefix > width => {
            refused(format!("Invalid {version} prefix '{prefix}' in network '{{name}}'"))
        }
        // None is none.
        (None, Some(prefix)) if prefix > 0 => Ok(prefix),
        (None, _) => Ok(classful(address)),
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

fn bits(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => u32::from(address).into(),
        IpAddr::V6(address) => address.into(),
    }
}

/// Whether two addresses are of one network.
pub(super) fn is_near(one: IpAddr, other: IpAddr, prefix: u32) -> bool {
    let width: u32 = if one.is_ipv4() { 32 } else { 128 };
    let of_network = |address: IpAddr| bits(address).checked_shr(width.saturating_sub(prefix)).unwrap_or(0);
    one.is_ipv4() == other.is_ipv4() && of_network(one) == of_network(other)
}

/// As libvirt's own reader says it.
fn socket_address(text: &str) -> Result<IpAddr, Fault> {
    let refusal = || format!("Cannot parse socket address '{text}': Name or service not known");
    text.parse().map_err(|_| Fault::refused(ErrorCode::SYSTEM_ERROR, refusal()))
}

/// How many addresses a range may have beside its first.
const RANGE_MAX: u32 = 65_535;

fn range(range: &Element, network: IpAddr, prefix: u32) -> Result<(), Fault> {
    let end = |name: &str| match range.attribute(name) {
        Some(text) => socket_address(text),
        None => Err(Fault::xml(format!("Missing '{name}' attribute in dhcp range for network '{{name}}'"))),
    };
    let (first, last) = (end("start")?, end("end")?);
    let refused = |text: String| Err(Fault::internal(text));
    if first.is_ipv4() != last.is_ipv4() {
        return refused(format!("mismatch of address family in range {first} - {last}"));
    }
    if first.is_ipv4() != network.is_ipv4() {
        return refused(format!("mismatch of address family in range {first} - {last} for network {network}"));
    }
    if [first, last].iter().any(|&address| !is_near(address, network, prefix)) {
        return refused(format!("range {first} - {last} is not entirely within network {network}/{prefix}"));
    }
    if network.is_ipv4() {
        let hosts = (1_u128 << (32 - prefix)) - 1;
        let of = format!("of range {first} - {last} in network {network}/{prefix} is the");
        if bits(first) & hosts == 0 {
            return refused(format!("start {of} network address"));
        }
        if bits(last) & hosts == hosts {
            return refused(format!("end {of} broadcast address"));
        }
    }
    // All but the last 16 bits have to be the same.
    if bits(first) >> 16 != bits(last) >> 16 {
        return refused(format!("range {first} - {last} is too large (> {RANGE_MAX})"));
    }
    if bits(first) > bits(last) {
        return refused(format!("range {first} - {last} is reversed "));
    }
    range.child("lease").map_or(Ok(()), lease)
}

fn lease(lease: &Element) -> Result<(), Fault> {
    let Some(expiry) = lease.attribute("expiry") else { return Ok(()) };
    let bad = |_| Fault::bad_attribute(lease, "expiry", expiry, Some(Expected::Unsigned));
    let count: u64 = expiry.trim_start().parse().map_err(bad)?;
    let seconds = match lease.attribute("unit") {
        Some("seconds") => 1,
        None | Some("minutes") => 60,
        Some("hours") => 3600,
        Some(other) => return Err(Fault::bad_attribute(lease, "unit", other, None)),
    };
    if (1..120).contains(&count.saturating_mul(seconds)) {
        return Err(Fault::unsupported("The minimum lease time should be greater than 2 minutes"));
    }
    Ok(())
}

fn host(host: &Element, network: IpAddr) -> Result<(), Fault> {
    let said = |name: &str| host.attribute(name);
    if let Some(text) = said("mac") {
        let bad = || Fault::xml(format!("Cannot parse MAC address '{text}' in network '{{name}}'"));
        if mac(text).ok_or_else(bad)?[0] & 1 == 1 {
            let text = format!("expected unicast mac address, found multicast '{text}' in network '{{name}}'");
            return Err(Fault::xml(text));
        }
    }
    if network.is_ipv6()
        && let Some(mac) = said("mac")
    {
        return Err(Fault::xml(format!(
            "Invalid to specify MAC address '{mac}' in network '{{name}}' IPv6 static host definition"
        )));
    }
    if let Some(id) = said("id")
        && let Some(letter) = id.chars().find(|letter| !letter.is_ascii_hexdigit() && *letter != ':')
    {
        return Err(Fault::xml(format!("Invalid character '{letter}' in id '{id}' of network '{{name}}'")));
    }
    if let Some(name) = said("name").filter(|name| !name.starts_with(|first: char| first.is_ascii_alphanumeric())) {
        return Err(Fault::xml(format!("Cannot use host name '{name}' in network '{{name}}'")));
    }
    if said("ip").is_some_and(|ip| ip.parse::<IpAddr>().is_err()) {
        return Err(Fault::xml("Invalid IP address in static host definition for network '{name}'"));
    }
    let lacks = |what: &str| Err(Fault::xml(format!("Static host definition in {what} attribute")));
    if said("ip").is_none() && (said("mac").is_some() || said("name").is_some()) {
        return Err(Fault::xml("Missing IP address in static host definition for network '{name}'"));
    }
    if network.is_ipv6() && said("id").is_none() && said("name").is_none() {
        return lacks("IPv6 network '{name}' must have id or name");
    }
    if network.is_ipv4() && said("mac").is_none() && said("name").is_none() {
        return lacks("IPv4 network '{name}' must have mac or name");
    }
    host.child("lease").map_or(Ok(()), lease)
}
