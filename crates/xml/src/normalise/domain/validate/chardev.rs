//! Character devices: what each kind of source must tell.

use std::net::IpAddr;

use ferrovirt_error::ErrorCode;

use super::super::super::error::Fault;
use crate::tree::Element;

/// A line, a card, or the character device behind a source of random numbers.
pub(super) fn check(device: &Element) -> Result<(), Fault> {
    match device.name() {
        "rng" => device.child("backend").map_or(Ok(()), |backend| check_source(backend, backend.attribute("type"))),
        "smartcard" if device.attribute("mode") != Some("passthrough") => Ok(()),
        "channel" => {
            forwarded(device)?;
            check_source(device, device.attribute("type"))
        }
        _ => check_source(device, device.attribute("type")),
    }
}

/// What is forwarded into a domain comes from an address.
fn forwarded(channel: &Element) -> Result<(), Fault> {
    let target = channel.child("target").filter(|target| target.attribute("type") == Some("guestfwd"));
    let Some(address) = target.and_then(|target| target.attribute("address")) else { return Ok(()) };
    match address.parse::<IpAddr>() {
        Ok(IpAddr::V4(_)) => Ok(()),
        Ok(IpAddr::V6(_)) => Err(Fault::unsupported("guestfwd channel only supports IPv4 addresses")),
        Err(_) => {
            let text = format!("Cannot parse socket address '{address}': Name or service not known");
            Err(Fault::refused(ErrorCode::SYSTEM_ERROR, text))
        }
    }
}

fn check_source(device: &Element, kind: Option<&str>) -> Result<(), Fault> {
    let told = |name: &str| {
        let mut sources = device.children_named("source");
        sources.any(|source| source.attribute(name).is_some_and(|value| !value.is_empty()))
    };
    let missing = |what: &str| Err(Fault::internal(format!("Missing source {what} attribute for char device")));
    match kind.unwrap_or_default() {
        "file" | "dev" | "pipe" if !told("path") => missing("path"),
        // The path of a channel is made up when it is opened.
        "unix" if !told("path") && device.name() != "channel" => missing("path"),
        "nmdm" if !matches!(device.name(), "backend" | "smartcard") && (told("master") != told("slave")) => {
            Err(Fault::internal("Should define both master and slave path attributes for nmdm device"))
        }
        "tcp" if !told("host") => missing("host"),
        "tcp" if !told("service") => missing("service"),
        "udp" if !told("service") => missing("service"),
        "spiceport" | "dbus" if !told("channel") => {
            Err(Fault::unsupported("Missing source channel attribute for char device"))
        }
        _ => Ok(()),
    }
}
