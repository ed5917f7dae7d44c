//! Disks.

use std::collections::HashMap;

use super::super::caps::{Caps, Context};
use super::super::{check_wwn, error::Fault};
use super::sorted::{Key, Sorted};
use super::{disk_address, disk_source};
use super::{put_devices, take_devices};
use crate::tree::{Element, Node};

/// Every disk checked, with bus and address, in libvirt's order.
pub(super) fn pass(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let mut disks = Sorted::default();
    for mut disk in take_devices(domain, "disk") {
        check(&disk)?;
        disk_source::check_read(&disk)?;
        snapshots(&mut disk);
        disk_source::complete(&mut disk);
        disks.insert(key(&disk), disk);
    }
    let mut disks = disks.into_devices();
    for disk in &mut disks {
        bus(disk)?;
        flags(disk);
        disk_address::assign(disk)?;
    }
    check_targets(&disks)?;
    check_addresses(&disks)?;
    put_devices(domain, disks);
    Ok(())
}

/// The name that the domain sees.
pub(super) fn target(disk: &Element) -> &str {
    disk.child("target").and_then(|target| target.attribute("dev")).unwrap_or_default()
}

/// The bus, once it is known.
pub(super) fn bus_of(disk: &Element) -> Option<&str> {
    disk.child("target").and_then(|target| target.attribute("bus"))
}

/// What errors call the source: a path, or the name beyond a machine.
fn source_name(disk: &Element) -> Option<String> {
    let source = disk.child("source")?;
    let name = ["file", "dev", "dir", "name"].iter().find_map(|name| source.attribute(name))?;
    // The first part is the volume or pool there.
    let is_two_parts = matches!(source.attribute("protocol"), Some("gluster" | "rbd"));
    let inner = name.split_once('/').filter(|_| is_two_parts).map(|(_, inner)| inner);
    Some(inner.unwrap_or(name).to_owned())
}

fn check(disk: &Element) -> Result<(), Fault> {
    let device = disk.attribute("device").unwrap_or("disk");
    check_lun(disk, device)?;
    if device == "disk" && !has_source(disk) {
        return Err(Fault::NoSource(Some(target(disk).to_owned()).filter(|target| !target.is_empty())));
    }
    let name = target(disk);
    if name.is_empty() {
        return Err(Fault::NoTarget(source_name(disk)));
    }
    let bus = bus_of(disk);
    match (device, bus) {
        ("floppy", Some(bus)) if bus != "fdc" => {
            return Err(Fault::internal(format!("Invalid bus type '{bus}' for floppy disk")));
        }
        ("disk" | "lun" | "cdrom", Some("fdc")) => {
            return Err(Fault::internal("Invalid bus type 'fdc' for disk"));
        }
        ("floppy", _) if !name.starts_with("fd") => {
            return Err(Fault::internal(format!("Invalid floppy device name: {name}")));
        }
        // Only the drive of a machine that has one is called so.
        ("disk", _) if name.starts_with("fd") => {
            return Err(Fault::internal(format!("Invalid harddisk device name: {name}")));
        }
        _ => {}
    }
    check_kind(disk, device)
}

/// Whether the document says where the disk is. Volumes are looked for when the domain starts.
fn has_source(disk: &Element) -> bool {
    let named = |name: &str| disk.child("source").and_then(|source| source.attribute(name));
    let place = match disk.attribute("type").unwrap_or("file") {
        "file" => named("file"),
        "block" => named("dev"),
        "dir" => named("dir"),
        "volume" => return true,
        _ => return disk.child("source").is_some(),
    };
    place.is_some_and(|place| !place.is_empty())
}

/// Units of SCSI hosts are blocks, here or elsewhere.
fn check_lun(disk: &Element, device: &str) -> Result<(), Fault> {
    if device == "lun" && !matches!(disk.attribute("type"), Some("block" | "network" | "volume")) {
        return Err(Fault::unsupported("disk device='lun' is only valid for block type disk source"));
    }
    Ok(())
}

fn check_kind(disk: &Element, device: &str) -> Result<(), Fault> {
    let wwn = disk.child_text("wwn").unwrap_or_default();
    let wwn = wwn.strip_prefix("0x").unwrap_or(&wwn);
    if !wwn.is_empty() {
        check_wwn(wwn)?;
    }
    if disk.attribute("sgio") == Some("unfiltered") {
        return Err(Fault::unsupported("unfiltered sgio is no longer supported"));
    }
    let has_tray = disk.child("target").is_some_and(|target| target.attribute("tray").is_some());
    if has_tray && !matches!(device, "cdrom" | "floppy") {
        return Err(Fault::unsupported("tray is only valid for cdrom and floppy"));
    }
    Ok(())
}

/// A disk of another process is in no snapshot.
fn snapshots(disk: &mut Element) {
    if disk.attribute("type") == Some("vhostuser") && disk.attribute("snapshot").is_none() {
        disk.set_attribute("snapshot", "no");
    }
}

/// Disks go by bus and name. Those that name no bus count as of one bus together: what their names mean is found out
/// later.
fn key(disk: &Element) -> Key {
    let index = disk_address::name_index(target(disk)).map(u64::from);
    Key { group: bus_of(disk).unwrap_or_default().to_owned(), index, is_follower: false }
}

fn bus(disk: &mut Element) -> Result<(), Fault> {
    let name = target(disk).to_owned();
    if bus_of(disk).is_none() {
        let bus = match &name {
            _ if disk.attribute("device") == Some("floppy") => "fdc",
            name if name.starts_with("hd") => "ide",
            name if name.starts_with("sd") => "scsi",
            name if name.starts_with("vd") => "virtio",
            name if name.starts_with("xvd") => "xen",
            name if name.starts_with("ubd") => "uml",
            _ => "ide",
        };
        if let Some(target) = disk.child_mut("target") {
            let after: Vec<_> = ["tray", "removable", "rotation_rate"]
                .into_iter()
                .filter_map(|name| Some((name, target.remove_attribute(name)?)))
                .collect();
            target.set_attribute("bus", bus);
            after.into_iter().for_each(|(name, value)| target.set_attribute(name, value));
        }
    }
    Ok(())
}

/// Discs are read only.
fn flags(disk: &mut Element) {
    if disk.attribute("device") != Some("cdrom") || disk.child("readonly").is_some() {
        return;
    }
    disk.push(Node::Element(Element::new("readonly")));
    let table = crate::table::domain();
    if let Some(rule) = table.find("devices/disk") {
        super::shape::arrange(table, rule, disk);
    }
}

/// Kinds of addresses, and no two disks at one.
fn check_addresses(disks: &[Element]) -> Result<(), Fault> {
    let mut taken = HashMap::new();
    for disk in disks {
        let (Some(bus), Some(address)) = (bus_of(disk), disk.child("address")) else { continue };
        let kind = address.attribute("type").unwrap_or_default();
        let wanted = match bus {
            "ide" | "scsi" | "sata" | "fdc" => "drive",
            "usb" => "usb",
            _ => continue,
        };
        let name = target(disk);
        if kind != wanted && kind != "unassigned" {
            return Err(Fault::unsupported(format!(
                "Invalid address type '{kind}' for the disk '{name}' with the bus type '{bus}'"
            )));
        }
        let place = ["controller", "bus", "target", "unit"].map(|part| address.attribute(part).unwrap_or("0"));
        if wanted != "drive" {
            continue;
        }
        if let Some(other) = taken.insert((bus, place), name) {
            let [controller, bus, target, unit] = place;
            return Err(Fault::unsupported(format!(
                "Found duplicate drive address for disk with target name '{other}' controller='{controller}' \
                 bus='{bus}' target='{target}' unit='{unit}'"
            )));
        }
    }
    Ok(())
}

/// No two disks under one name.
fn check_targets(disks: &[Element]) -> Result<(), Fault> {
    let mut first = HashMap::new();
    let mut twins: Option<(usize, usize)> = None;
    for (at, disk) in disks.iter().enumerate() {
        let &mut before = first.entry(target(disk)).or_insert(at);
        // The first disk that has a twin is told of, with the first of its twins.
        if before != at && twins.is_none_or(|(told, _)| before < told) {
            twins = Some((before, at));
        }
    }
    let Some((before, at)) = twins else { return Ok(()) };
    let [one, other] = [before, at].map(|at| source_name(&disks[at]).unwrap_or_else(|| "<null>".to_owned()));
    let name = target(&disks[at]);
    Err(Fault::xml(format!("target '{name}' duplicated for disk sources '{one}' and '{other}'")))
}
