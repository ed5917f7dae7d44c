//! Character devices: serial lines, consoles, channels.

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use super::{devices, devices_mut, number, put_devices, take_devices};
use crate::tree::{Element, Node};

/// What a channel must say before its parts are looked at, and how much is too much.
pub(super) fn check_channels(source: &Element) -> Result<(), Fault> {
    for kind in ["smartcard", "serial", "parallel", "console", "channel", "redirdev"] {
        devices(source, kind).try_for_each(|device| count_sources(device, device.attribute("type")))?;
    }
    for rng in devices(source, "rng") {
        if rng.children_named("backend").count() > 1 {
            return Err(Fault::xml("only one RNG backend is supported"));
        }
        rng.child("backend").map_or(Ok(()), |backend| count_sources(backend, backend.attribute("type")))?;
    }
    match devices(source, "channel").find(|channel| channel.child("target").is_none()) {
        Some(_) => Err(Fault::xml("target type must be specified for channel device")),
        None => Ok(()),
    }
}

/// Datagrams come from one place and go to another.
fn count_sources(device: &Element, kind: Option<&str>) -> Result<(), Fault> {
    let count = device.children_named("source").count();
    match kind {
        Some("udp") if count > 2 => Err(Fault::xml("only two source elements are allowed for character device")),
        Some("udp") => Ok(()),
        _ if count > 1 => Err(Fault::xml("only one source element is allowed for character device")),
        _ => Ok(()),
    }
}

/// Every device checked; serial and parallel lines numbered.
pub(super) fn ports(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    for kind in ["serial", "parallel", "console", "channel", "redirdev"] {
        devices(domain, kind).try_for_each(check)?;
    }
    for kind in ["serial", "parallel"] {
        // Serial lines without a number come behind all that have one, parallel ones behind those before them.
        let given = devices(domain, kind).filter_map(|device| number(device.child("target")?, "port"));
        let behind = given.max().map_or(0, |last| last.saturating_add(1));
        let mut next = if kind == "serial" { behind } else { 0 };
        for device in devices_mut(domain, kind) {
            let target = target_mut(device);
            let port = number(target, "port").unwrap_or(next);
            set_port(target, port);
            next = next.max(port.saturating_add(1));
        }
    }
    let is_serial = |console: &Element| matches!(target_type(console), None | Some("serial"));
    if devices(domain, "console").skip(1).any(is_serial) {
        return Err(Fault::unsupported("Only the first console can be a serial port"));
    }
    for (at, console) in devices_mut(domain, "console").enumerate() {
        console.remove_attribute("tty");
        set_port(target_mut(console), u64::try_from(at).unwrap_or(0));
    }
    devices_mut(domain, "channel").for_each(|channel| {
        channel.remove_attribute("tty");
    });
    Ok(())
}

/// A machine's first console is its first serial line, and the other way round.
pub(super) fn console(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let os_type = domain.find("os/type").map(Element::text).unwrap_or_default().into_owned();
    if os_type != "hvm" {
        devices_mut(domain, "console").for_each(|console| type_first(target_mut(console)));
        return Ok(());
    }
    let mut consoles = take_devices(domain, "console");
    let mut serials = take_devices(domain, "serial");
    let is_serial = consoles.first().is_some_and(|console| matches!(target_type(console), None | Some("serial")));
    if serials.is_empty() && is_serial {
        let mut serial = renamed(&consoles[0], "serial");
        *target_mut(&mut serial) = Element::new("target").with("port", "0");
        serials.push(serial);
    }
    let is_plain = |serial: &&Element| !matches!(target_type(serial), Some("usb-serial" | "pci-serial" | "isa-debug"));
    if let Some(serial) = serials.first().filter(is_plain) {
        let port = serial.child("target").and_then(|target| target.attribute("port")).unwrap_or("0").to_owned();
        let mut first = renamed(serial, "console");
        *target_mut(&mut first) = Element::new("target").with("type", "serial").with("port", port);
        if is_serial {
            consoles[0] = first;
        } else {
            consoles.insert(0, first);
        }
    }
    for console in &mut consoles {
        type_first(target_mut(console));
    }
    put_devices(domain, serials);
    put_devices(domain, consoles);
    Ok(())
}

/// Gives a target its type if it has none, before its port.
fn type_first(target: &mut Element) {
    if target.attribute("type").is_none() {
        let port = target.remove_attribute("port");
        target.set_attribute("type", "serial");
        port.into_iter().for_each(|port| target.set_attribute("port", port));
    }
}

fn renamed(device: &Element, name: &str) -> Element {
    let mut renamed = Element::new(name);
    renamed.attributes_mut().extend(device.attributes().iter().cloned());
    renamed.children_mut().extend(device.children().iter().cloned());
    renamed
}

fn target_type(device: &Element) -> Option<&str> {
    device.child("target")?.attribute("type")
}

/// The target, made if there is none.
fn target_mut(device: &mut Element) -> &mut Element {
    let found = device.children().iter().position(|node| is_named(node, "target"));
    let at = found.unwrap_or_else(|| {
        let behind = device
            .children()
            .iter()
            .rposition(|node| ["source", "protocol", "log"].iter().any(|name| is_named(node, name)));
        let at = behind.map_or(0, |at| at + 1);
        device.children_mut().insert(at, Node::Element(Element::new("target")));
        at
    });
    match &mut device.children_mut()[at] {
        Node::Element(target) => target,
        _ => unreachable!("the node at this place is the element that was found or put there"),
    }
}

fn is_named(node: &Node, name: &str) -> bool {
    node.as_element().is_some_and(|element| element.name() == name)
}

fn set_port(target: &mut Element, port: u64) {
    target.set_attribute("port", port.to_string());
}

fn check(device: &Element) -> Result<(), Fault> {
    let source = |name: &str| device.child("source").and_then(|source| source.attribute(name));
    let missing = |what: &str| Fault::internal(format!("Missing source {what} attribute for char device"));
    let mode = source("mode").unwrap_or("connect");
    match device.attribute("type").unwrap_or_default() {
        "file" | "dev" | "pipe" if source("path").is_none_or(str::is_empty) => Err(missing("path")),
        "tcp" if source("host").is_none_or(str::is_empty) => Err(missing("host")),
        "tcp" if source("service").is_none_or(str::is_empty) => Err(missing("service")),
        "spicevmc" if device.name() != "redirdev" && target_type(device) != Some("virtio") => {
            Err(Fault::unsupported("spicevmc device type only supports virtio"))
        }
        "tcp" | "unix" if mode == "bind" && device.find("source/reconnect").is_some() => {
            Err(Fault::internal("chardev reconnect is possible only for connect mode"))
        }
        _ => Ok(()),
    }
}
