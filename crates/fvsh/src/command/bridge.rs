//! Interfaces of the host and bridges: `iface-bridge`, `iface-unbridge`.

use ferrovirt::{Interface, InterfaceDefineFlags, InterfaceXml};

use super::lookup::{self, MacToo};
use super::{Arguments, Failure, Outcome};
use crate::shell::Shell;
use crate::xpath::{Document, Part, Place};

/// What moves between a bridge's definition and that of the interface in it.
const MOVING: &[&str] = &["mac", "bond", "vlan"];

/// Makes a bridge with an interface in it.
pub(crate) fn bridge(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let interface = lookup::interface_called(shell, args, "interface", MacToo::No)?;
    let name = args.required("interface");
    let bridge_name = args.text(&mut shell.console, "bridge")?.unwrap_or_default();
    let conn = shell.connection()?;
    if shell.wait(conn.interface_lookup_by_name(bridge_name)).is_ok() {
        return shell.refuse(&format!("Network device {bridge_name} already exists"));
    }
    let delay_s = args.uint(&mut shell.console, "delay")?.unwrap_or(0);
    let mut document = definition(shell, &interface, name)?;
    let kind = kind(shell, &document, name)?;
    if kind == "bridge" {
        return shell.refuse(&format!("Existing device {name} is already a bridge"));
    }
    check_name(shell, &document, name)?;
    put_into_bridge(&mut document, bridge_name, (&kind, name), (!args.has("no-stp")).then_some(delay_s));
    let xml = document.part(document.outermost()).xml();
    let defined = shell.wait(conn.interface_define_xml(&xml, InterfaceDefineFlags::empty()));
    let bridge = shell.explained(defined, &format!("Failed to define new bridge interface {bridge_name}"))?;
    shell.console.print_extra(&format!("Created bridge {bridge_name} with attached device {name}\n"));
    if !args.has("no-start") {
        let started = shell.wait(bridge.create());
        shell.explained(started, &format!("Failed to start bridge interface {bridge_name}"))?;
        shell.console.print_extra(&format!("Bridge interface {bridge_name} started\n"));
    }
    Ok(())
}

/// Turns the definition of an interface into that of a bridge around it; without a delay, loops are not looked for.
fn put_into_bridge(document: &mut Document, bridge: &str, (kind, name): (&str, &str), delay_s: Option<u32>) {
    let top = document.outermost();
    let moving = moving_parts(&document.part(top));
    let inside = document.add_element(top, "bridge");
    document.set_attribute(inside, "stp", if delay_s.is_some() { "on" } else { "off" });
    if let Some(delay_s) = delay_s {
        document.set_attribute(inside, "delay", &delay_s.to_string());
    }
    document.set_attribute(top, "type", "bridge");
    document.set_attribute(top, "name", bridge);
    let interface = document.add_element(inside, "interface");
    document.set_attribute(interface, "type", kind);
    document.set_attribute(interface, "name", name);
    moving.into_iter().for_each(|part| document.move_into(part, interface));
}

/// Takes a bridge away from around its interface.
pub(crate) fn unbridge(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let bridge = lookup::interface_called(shell, args, "bridge", MacToo::No)?;
    let name = args.required("bridge");
    let mut document = definition(shell, &bridge, name)?;
    if kind(shell, &document, name)? != "bridge" {
        return shell.refuse(&format!("Device {name} is not a bridge"));
    }
    check_name(shell, &document, name)?;
    let inside = take_out_of_bridge(shell, &mut document, name)?;
    let xml = document.part(document.outermost()).xml();
    // The bridge must be gone before what was in it can be defined alone.
    let done = shell.wait(bridge.destroy());
    shell.explained(done, &format!("Failed to destroy bridge interface {name}"))?;
    let done = shell.wait(bridge.undefine());
    shell.explained(done, &format!("Failed to undefine bridge interface {name}"))?;
    let conn = shell.connection()?;
    let defined = shell.wait(conn.interface_define_xml(&xml, InterfaceDefineFlags::empty()));
    let interface = shell.explained(defined, &format!("Failed to define new interface {inside}"))?;
    shell.console.print_extra(&format!("Device {inside} un-attached from bridge {name}\n"));
    if !args.has("no-start") {
        let started = shell.wait(interface.create());
        shell.explained(started, &format!("Failed to start interface {inside}"))?;
        shell.console.print_extra(&format!("Interface {inside} started\n"));
    }
    Ok(())
}

/// Turns the definition of a bridge into that of the interface in it, and tells its name.
fn take_out_of_bridge(shell: &mut Shell, document: &mut Document, name: &str) -> Result<String, Failure> {
    let top = document.part(document.outermost());
    let Some(bridge) = top.all("bridge").first().copied() else {
        return shell.refuse("No bridge node in xml document");
    };
    let interface = match bridge.all("interface")[..] {
        [] => return shell.refuse("No interface attached to bridge"),
        [interface] => interface,
        _ => return shell.refuse("Multiple interfaces attached to bridge"),
    };
    let Some(inside) = interface.text("@name") else {
        return shell.refuse(&format!("Device attached to bridge {name} has no name"));
    };
    let Some(kind) = interface.text("@type") else {
        return shell.refuse(&format!("Attached device {inside} has no type"));
    };
    let (top, moving) = (top.place(), moving_parts(&interface));
    document.set_attribute(top, "type", &kind);
    document.set_attribute(top, "name", &inside);
    moving.into_iter().for_each(|part| document.move_into(part, top));
    Ok(inside)
}

fn moving_parts(element: &Part<'_>) -> Vec<Place> {
    let named = |name: &&str| element.all(name);
    let mut places: Vec<Place> = MOVING.iter().flat_map(named).map(|part| part.place()).collect();
    places.sort_unstable();
    places
}

fn definition(shell: &mut Shell, interface: &Interface, name: &str) -> Result<Document, Failure> {
    let xml = shell.wait(interface.xml_desc(InterfaceXml::INACTIVE))?;
    Document::parse_whole(&xml).or_else(|_| shell.refuse(&format!("Failed to parse configuration of {name}")))
}

fn kind(shell: &mut Shell, document: &Document, name: &str) -> Result<String, Failure> {
    match document.part(document.outermost()).text("@type") {
        Some(kind) => Ok(kind),
        None => shell.refuse(&format!("Existing device {name} has no type")),
    }
}

fn check_name(shell: &mut Shell, document: &Document, name: &str) -> Outcome {
    let found = document.part(document.outermost()).text("@name");
    if found.as_deref() == Some(name) {
        return Ok(());
    }
    let found = found.unwrap_or_else(|| "(null)".to_owned());
    shell.refuse(&format!("Interface name from config {found} doesn't match given supplied name {name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_go_into_the_bridge() {
        let xml =
            "<interface type='ethernet' name='eth0'><start mode='none'/><vlan tag='5'/><mac address='x'/></interface>";
        let mut document = Document::parse(xml).unwrap();
        put_into_bridge(&mut document, "br0", ("ethernet", "eth0"), Some(3));
        let top = document.part(document.outermost());
        assert_eq!(
            top.xml(),
            "<interface type=\"bridge\" name=\"br0\">\n  <start mode=\"none\"/>\n  \
             <bridge stp=\"on\" delay=\"3\">\n    <interface type=\"ethernet\" name=\"eth0\">\n      \
             <vlan tag=\"5\"/>\n      <mac address=\"x\"/>\n    </interface>\n  </bridge>\n</interface>"
        );
    }
}
