//! Devices that need little.

use std::collections::BTreeSet;

use ferrovirt_error::ErrorCode;

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use super::super::shape::size;
use super::disk_address::{SCSI_UNITS, drive};
use super::{Taken, devices, devices_mut, number};
use crate::tree::{Attribute, Element, Node, Text};

/// Inputs, file systems, smart cards, and passed-through devices.
pub(super) fn pass(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    domain.child("devices").map_or(Ok(()), pci_addresses)?;
    iommu(domain)?;
    inputs(domain)?;
    filesystems(domain)?;
    hostdevs(domain)?;
    for cid in devices_mut(domain, "vsock").filter_map(|vsock| vsock.child_mut("cid")) {
        if cid.attributes().is_empty() {
            cid.set_attribute("auto", "yes");
        }
    }
    smartcards(domain);
    if devices(domain, "redirdev").next().is_some() && !has_usb(domain) {
        return Err(Fault::unsupported("cannot add redirected USB device: USB is disabled for this domain"));
    }
    Ok(())
}

/// What there may be one of.
pub(super) fn singles(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let rows = [
        ("memballoon", "only a single memory balloon device is supported"),
        ("nvram", "only a single nvram device is supported"),
    ];
    for (kind, text) in rows {
        if devices(domain, kind).count() > 1 {
            return Err(Fault::internal(text));
        }
    }
    let mut audios = BTreeSet::new();
    for id in devices(domain, "audio").filter_map(|audio| audio.attribute("id")) {
        if !audios.insert(id) {
            return Err(Fault::xml(format!("audio ID {id} is used multiple times")));
        }
    }
    if devices(domain, "lease").any(|lease| lease.child("target").is_none()) {
        return Err(Fault::xml("Missing 'target' element for lease"));
    }
    let on_node = devices(domain, "memory").any(|memory| memory.find("target/node").is_some());
    if on_node && domain.find("cpu/numa").is_none() {
        let text = "can't add memory backend as guest has no NUMA nodes configured";
        return Err(Fault::refused(ErrorCode::XML_DETAIL, text));
    }
    Ok(())
}

/// Where PCI addresses end.
const PCI_MAX: &[(&str, u64)] = &[("bus", 0xFF), ("slot", 0x1F), ("function", 7)];

fn pci_addresses(element: &Element) -> Result<(), Fault> {
    for child in element.elements() {
        if child.name() == "address" && child.attribute("slot").is_some_and(|slot| slot.starts_with("0x")) {
            check_pci(child)?;
        }
        pci_addresses(child)?;
    }
    Ok(())
}

fn check_pci(address: &Element) -> Result<(), Fault> {
    // What lies nowhere may have any function.
    let is_zero = |name: &&str| {
        let digits = address.attribute(name).and_then(|value| value.strip_prefix("0x"));
        digits.is_none_or(|digits| digits.bytes().all(|digit| digit == b'0'))
    };
    if ["domain", "bus", "slot"].iter().all(is_zero) {
        return Ok(());
    }
    for (name, max) in PCI_MAX {
        let value = address.attribute(name).and_then(|value| u64::from_str_radix(value.strip_prefix("0x")?, 16).ok());
        if let Some(value) = value.filter(|value| value > max) {
            return Err(Fault::xml(match *name {
                "function" => format!("Invalid PCI address function=0x{value:x}, must be <= {max}"),
                name => format!("Invalid PCI address {name}='0x{value:x}', must be <= 0x{max:X}"),
            }));
        }
    }
    Ok(())
}

/// Interrupts are remapped only where user space has the controller.
fn iommu(domain: &Element) -> Result<(), Fault> {
    let remaps = devices(domain, "iommu")
        .any(|iommu| iommu.child("driver").is_some_and(|driver| driver.attribute("intremap") == Some("on")));
    let is_split = domain.find("features/ioapic").is_some_and(|ioapic| ioapic.attribute("driver") == Some("qemu"));
    if remaps && !is_split {
        return Err(Fault::unsupported("IOMMU interrupt remapping requires split I/O APIC (ioapic driver='qemu')"));
    }
    Ok(())
}

fn has_usb(domain: &Element) -> bool {
    let mut controllers = devices(domain, "controller").filter(|device| device.attribute("type") == Some("usb"));
    controllers.any(|controller| controller.attribute("model") != Some("none"))
}

fn inputs(domain: &mut Element) -> Result<(), Fault> {
    let os_type = domain.find("os/type");
    let system = os_type.map(Element::text).unwrap_or_default().into_owned();
    let arch = os_type.and_then(|os_type| os_type.attribute("arch")).unwrap_or_default().to_owned();
    for input in devices_mut(domain, "input") {
        let kind = input.attribute("type").unwrap_or_default().to_owned();
        let given = input.attribute("bus").map(str::to_owned);
        let Some(bus) = given.or_else(|| input_bus(&system, &arch, &kind)) else { continue };
        check_input(&system, &bus, &kind)?;
        let model = input.remove_attribute("model");
        input.set_attribute("bus", bus);
        model.into_iter().for_each(|model| input.set_attribute("model", model));
    }
    Ok(())
}

/// The bus of an input that names none; none at all for a host's own.
fn input_bus(system: &str, arch: &str, kind: &str) -> Option<String> {
    let is_pointer_or_keys = matches!(kind, "mouse" | "keyboard");
    let bus = match (system, arch, kind) {
        ("hvm", _, "evdev") => return None,
        ("hvm", _, "passthrough") => "virtio",
        ("hvm", "i686" | "x86_64", _) if is_pointer_or_keys => "ps2",
        ("hvm", "s390" | "s390x", _) => "virtio",
        ("hvm", _, _) => "usb",
        _ => "xen",
    };
    Some(bus.to_owned())
}

fn check_input(system: &str, bus: &str, kind: &str) -> Result<(), Fault> {
    let is_pointer_or_keys = matches!(kind, "mouse" | "keyboard");
    match (system, bus) {
        ("xen", bus) if bus != "xen" => Err(Fault::internal(format!("unsupported input bus {bus}"))),
        ("hvm", "xen" | "parallels") => Err(Fault::internal(format!("unsupported input bus {bus}"))),
        ("hvm", "ps2") | ("xen", "xen") if !is_pointer_or_keys => {
            Err(Fault::internal(format!("{bus} bus does not support {kind} input device")))
        }
        ("hvm" | "xen", _) => Ok(()),
        _ => Err(Fault::internal("Input devices are not supported by this virtualization driver.")),
    }
}

fn filesystems(domain: &mut Element) -> Result<(), Fault> {
    for device in devices_mut(domain, "filesystem") {
        let is_served = device.child("source").is_some_and(|source| source.attribute("socket").is_some());
        if device.attribute("accessmode").is_none() && !is_served {
            device.attributes_mut().insert(1, Attribute::new("accessmode", "passthrough"));
        }
        let name = |child: &str| {
            let child = device.child(child)?;
            child.attributes().first().map(|attribute| attribute.value().to_owned())
        };
        let (source, target) = (name("source"), name("target"));
        if source.is_none() && device.attribute("type") != Some("ram") {
            return Err(Fault::NoSource(target));
        }
        if target.is_none() {
            return Err(Fault::NoTarget(source));
        }
        let is_ram = device.attribute("type") == Some("ram");
        if let Some(source) = device.child_mut("source").filter(|_| is_ram) {
            let count = source.attribute("usage").unwrap_or("0").to_owned();
            // The unit has another name here.
            let unit = source.remove_attribute("units");
            unit.into_iter().for_each(|unit| source.set_attribute("unit", unit));
            let kib = size(source, &count, 1024, "./source/@usage")?.div_ceil(1024);
            source.remove_attribute("unit");
            source.set_attribute("usage", kib.to_string());
            source.set_attribute("units", "KiB");
        }
    }
    Ok(())
}

fn hostdevs(domain: &mut Element) -> Result<(), Fault> {
    if devices(domain, "hostdev").any(|device| device.child("source").is_none()) {
        return Err(Fault::xml("Missing <source> element in hostdev device"));
    }
    for device in devices_mut(domain, "hostdev") {
        let is_target = |source: &Element| source.attribute("protocol") == Some("iscsi");
        if let Some(source) = device.child_mut("source").filter(|source| is_target(source))
            && let Some(name) = source.attribute("name").filter(|name| !name.contains('/'))
        {
            // The first of its units.
            let name = format!("{name}/0");
            source.set_attribute("name", name);
        }
        let is_empty = |source: &Element| source.attributes().is_empty() && source.children().is_empty();
        device.remove_elements(|child| child.name() == "source" && is_empty(child));
        if device.children().is_empty() {
            device.push(Node::Text(Text::new("\n")));
        }
    }
    let place = |device: &Element| {
        let address = device.child("address").filter(|address| address.attribute("type") == Some("drive"))?;
        let (controller, unit) = (number(address, "controller")?, number(address, "unit")?);
        controller.checked_mul(SCSI_UNITS.into())?.checked_add(unit)
    };
    let scsi_disks = devices(domain, "disk").filter(|disk| super::disk::bus_of(disk) == Some("scsi"));
    let mut taken: Taken = scsi_disks.chain(devices(domain, "hostdev")).filter_map(place).collect();
    for device in devices_mut(domain, "hostdev") {
        if device.attribute("type") != Some("scsi") || device.child("address").is_some() {
            continue;
        }
        let place = u32::try_from(taken.take()).unwrap_or(u32::MAX);
        device.push(Node::Element(drive(place / SCSI_UNITS, 0, place % SCSI_UNITS)));
    }
    Ok(())
}

fn smartcards(domain: &mut Element) {
    let mut taken: Taken =
        devices(domain, "smartcard").filter_map(|device| number(device.child("address")?, "slot")).collect();
    for device in devices_mut(domain, "smartcard") {
        if device.child("address").is_some() {
            continue;
        }
        let address = Element::new("address").with("type", "ccid").with("controller", "0");
        device.push(Node::Element(address.with("slot", taken.take().to_string())));
    }
}

/// Whether any device says when it is booted from.
pub(super) fn any_boot(domain: &Element) -> bool {
    domain.child("devices").is_some_and(|devices| devices.elements().any(|device| device.child("boot").is_some()))
}

/// No two devices are booted from at the same turn.
pub(super) fn boot_order(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let mut orders = BTreeSet::new();
    for device in domain.child("devices").into_iter().flat_map(Element::elements) {
        let Some(order) = device.child("boot").and_then(|boot| boot.attribute("order")) else { continue };
        if !orders.insert(order) {
            return Err(Fault::unsupported(format!("boot order '{order}' used for more than one device")));
        }
    }
    Ok(())
}
