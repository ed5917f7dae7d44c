//! What a network answers names with.

use std::net::IpAddr;

use ferrovirt_error::ErrorCode;

use super::error::Fault;
use crate::tree::Element;

/// Refuses records that lack something, and leaves out what says nothing.
pub(super) fn check(network: &mut Element) -> Result<(), Fault> {
    let Some(dns) = network.child_mut("dns") else { return Ok(()) };
    for kind in ["forwarder", "host", "srv", "txt"] {
        for record in dns.elements_mut().filter(|record| record.name() == kind) {
            match kind {
                "forwarder" => forwarder(record)?,
                "host" => host(record)?,
                "srv" => srv(record)?,
                _ => txt(record)?,
            }
        }
    }
    if dns.attribute("enable") == Some("no") && !dns.children().is_empty() {
        return Err(Fault::xml("Extra data in disabled network '{name}'"));
    }
    Ok(())
}

fn refused(text: impl Into<String>) -> Fault {
    Fault::refused(ErrorCode::XML_DETAIL, text)
}

fn forwarder(record: &Element) -> Result<(), Fault> {
    match (record.attribute("addr"), record.attribute("domain")) {
        (None, None) => Err(Fault::xml("Invalid forwarder element, must contain at least one of addr or domain")),
        (Some(address), _) if address.parse::<IpAddr>().is_err() => {
            Err(Fault::xml(format!("Invalid forwarder IP address '{address}' in network '{{name}}'")))
        }
        _ => Ok(()),
    }
}

fn txt(record: &Element) -> Result<(), Fault> {
    let Some(name) = record.attribute("name") else {
        return Err(refused("missing required name attribute in DNS TXT record of network {name}"));
    };
    if name.contains([' ', ',']) {
        return Err(refused(format!("prohibited character in DNS TXT record name '{name}' of network {{name}}")));
    }
    if record.attribute("value").is_none() {
        return Err(refused(format!(
            "missing required value attribute in DNS TXT record named '{name}' of network {{name}}"
        )));
    }
    Ok(())
}

fn no_odd_letters(attribute: &str, text: &str) -> Result<(), Fault> {
    let is_odd = |letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '_' | '-' | '+');
    if text.contains(is_odd) {
        return Err(refused(format!(
            "invalid character in {attribute} attribute '{text}' in DNS SRV record of network '{{name}}'"
        )));
    }
    Ok(())
}

fn srv(record: &mut Element) -> Result<(), Fault> {
    let Some(service) = record.attribute("service").map(str::to_owned) else {
        return Err(refused("missing required service attribute in DNS SRV record of network '{name}'"));
    };
    no_odd_letters("service", &service)?;
    let Some(protocol) = record.attribute("protocol") else {
        return Err(refused(format!(
            "missing required protocol attribute in DNS SRV record '{service}' of network '{{name}}'"
        )));
    };
    no_odd_letters("protocol", protocol)?;
    // The port says something only if it is not zero; it must not be.
    let numbers = [("port", "invalid", 1), ("priority", "Invalid", 0), ("weight", "invalid", 0)];
    for (name, invalid, least) in numbers {
        let Some(text) = record.attribute(name).filter(|text| !text.is_empty()) else {
            record.remove_attribute(name);
            continue;
        };
        let invalid =
            || refused(format!("{invalid} DNS SRV {name} attribute for service '{service}' in network '{{name}}'"));
        let number: u32 = text.parse().map_err(|_| invalid())?;
        if record.attribute("target").is_none() {
            return Err(refused(format!(
                "DNS SRV {name} attribute not permitted without target for service '{service}' in network '{{name}}'"
            )));
        }
        if !(least..=65_535).contains(&number) {
            return Err(invalid());
        }
        if number == 0 {
            record.remove_attribute(name);
        }
    }
    Ok(())
}

fn host(record: &Element) -> Result<(), Fault> {
    match record.attribute("ip") {
        None => return Err(refused("Missing IP address in network '{name}' DNS HOST record")),
        Some(address) if address.parse::<IpAddr>().is_err() => {
            return Err(refused("Invalid IP address in network '{name}' DNS HOST record"));
        }
        Some(_) => {}
    }
    if record.children_named("hostname").all(|name| name.text().is_empty()) {
        return Err(refused("Missing hostname in network '{name}' DNS HOST record"));
    }
    Ok(())
}
