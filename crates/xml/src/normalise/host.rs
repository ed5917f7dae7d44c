//! What a host has: network interfaces and devices.

use ferrovirt_error::ErrorDomain;

use super::error::{Fault, XmlError};
use super::shape;
use crate::table;
use crate::tree::Element;

/// The interface as libvirt would print it.
///
/// # Errors
///
/// What libvirt says of an interface that it refuses.
pub fn interface(source: &Element) -> Result<Element, XmlError> {
    run_interface(source).map_err(|fault| fault.of(ErrorDomain::INTERFACE))
}

/// The device as libvirt would print it.
///
/// # Errors
///
/// What libvirt says of a device that it refuses.
pub fn node_device(source: &Element) -> Result<Element, XmlError> {
    let name = source.child_text("name").unwrap_or_default();
    run_device(source, &name).map_err(|fault| fault.named(&name).of(ErrorDomain::NODEDEV))
}

/// A device that is to be made, as libvirt would print it: its name and its number on the host are not its document's to
/// choose.
///
/// # Errors
///
/// What libvirt says of a device that it refuses.
pub fn new_node_device(source: &Element) -> Result<Element, XmlError> {
    run_new_device(source).map_err(|fault| fault.named(NEW_DEVICE).of(ErrorDomain::NODEDEV))
}

/// What a device is called that has no name yet.
const NEW_DEVICE: &str = "new device";

fn run_interface(source: &Element) -> Result<Element, Fault> {
    super::check_root(source, "interface")?;
    let mut interface = shape::shape_root(table::interface(), source)?;
    for bridge in interface.elements_mut().filter(|child| child.name() == "bridge") {
        if bridge.attribute("stp").is_some_and(|stp| !matches!(stp, "on" | "off")) {
            bridge.remove_attribute("stp");
        }
    }
    Ok(interface)
}

fn run_device(source: &Element, name: &str) -> Result<Element, Fault> {
    super::check_root(source, "device")?;
    if name.is_empty() {
        return Err(Fault::NoName);
    }
    check_parent(source)?;
    let mut device = shape::shape_root(table::node_device(), source)?;
    // What drives it is seen on the host, not told.
    device.remove_elements(|child| child.name() == "driver");
    if device.child("capability").is_none() {
        return Err(Fault::internal("no device capabilities for '{name}'"));
    }
    for host in device.elements_mut().filter(|child| child.attribute("type") == Some("scsi_host")) {
        // How many there are is for the host to tell, not for the document.
        for ports in host.elements_mut().filter(|child| child.attribute("type") == Some("vport_ops")) {
            ports.children_mut().clear();
            for count in ["max_vports", "vports"] {
                ports.push(crate::tree::Node::Element(Element::with_text(count, "0")));
            }
        }
    }
    Ok(device)
}

/// A parent that is told by its world-wide names is told by both.
fn check_parent(device: &Element) -> Result<(), Fault> {
    let Some(parent) = device.child("parent") else { return Ok(()) };
    let half = |given: &str, value: &str, other: &str| {
        Err(Fault::xml(format!("when providing parent {given}='{value}', the {other} must also be provided")))
    };
    match (parent.attribute("wwnn"), parent.attribute("wwpn")) {
        (Some(value), None) => half("wwnn", value, "wwpn"),
        (None, Some(value)) => half("wwpn", value, "wwnn"),
        _ => Ok(()),
    }
}

fn run_new_device(source: &Element) -> Result<Element, Fault> {
    super::check_root(source, "device")?;
    let mut device = source.clone();
    device.remove_elements(|child| child.name() == "name");
    device.insert_element(0, Element::with_text("name", NEW_DEVICE));
    for host in device.elements_mut().filter(|child| child.attribute("type") == Some("scsi_host")) {
        host.remove_elements(|child| child.name() == "host");
        host.push(crate::tree::Node::Element(Element::with_text("host", "0")));
        for adapter in host.elements().filter(|child| child.attribute("type") == Some("fc_host")) {
            for name in ["wwnn", "wwpn"] {
                if adapter.child_text(name).unwrap_or_default().is_empty() {
                    let upper = name.to_uppercase();
                    let text = format!("no {upper} supplied for '{{name}}', and auto-generation failed");
                    return Err(Fault::internal(text));
                }
            }
        }
    }
    run_device(&device, NEW_DEVICE)
}
