//! What disks are on: files, volumes of pools, machines elsewhere.

mod local;
mod network;
mod parts;

pub(in crate::normalise) use parts::{auth as check_auth, secret as check_secret};

use super::super::error::Fault;
use super::disk::target;
use crate::tree::Element;

/// What is wrong with the sources of a domain's disks as they are written.
pub(super) fn check(domain: &Element) -> Result<(), Fault> {
    for disk in super::devices(domain, "disk") {
        let mut layer = Some(disk);
        while let Some(current) = layer {
            read(current)?;
            layer = current.child("backingStore");
        }
    }
    Ok(())
}

fn read(disk: &Element) -> Result<(), Fault> {
    let source = disk.child("source");
    if let Some(source) = source {
        match disk.attribute("type") {
            Some("network") => network::read(source)?,
            Some("volume") => local::volume(source)?,
            Some("nvme") => local::nvme(source)?,
            Some("vhostuser") => local::vhostuser(source)?,
            None | Some("file" | "block" | "dir") => {}
            // Refused as no value of the attribute.
            Some(_) => return Ok(()),
        }
        parts::read(source)?;
    }
    if disk.name() == "disk" {
        parts::read(disk)?;
        let is_reserved = source.is_some_and(|source| source.child("reservations").is_some());
        if is_reserved && disk.attribute("device") != Some("lun") {
            return Err(Fault::unsupported("<reservations/> allowed only for lun devices"));
        }
        for part in ["auth", "encryption"] {
            if disk.child(part).is_some() && source.is_some_and(|source| source.child(part).is_some()) {
                return Err(Fault::unsupported(format!("an <{part}> definition already found for disk source")));
            }
        }
    }
    Ok(())
}

/// What is wrong with a disk whose source is read: the two do not fit.
pub(super) fn check_read(disk: &Element) -> Result<(), Fault> {
    let Some(source) = disk.child("source") else { return Ok(()) };
    let kind = disk.attribute("type").unwrap_or("file");
    let device = disk.attribute("device").unwrap_or("disk");
    let protocol = source.attribute("protocol").filter(|_| kind == "network");
    if device == "disk" && protocol == Some("none") {
        return Err(Fault::NoSource(Some(target(disk).to_owned())));
    }
    if let Some(protocol) = protocol {
        let auth = source.child("auth").or_else(|| disk.child("auth"));
        auth.map_or(Ok(()), |auth| network::check_auth(protocol, auth))?;
    }
    if let Some(protocol) = protocol.filter(|protocol| device == "lun" && *protocol != "iscsi") {
        return Err(Fault::unsupported(format!("disk device='lun' is not supported for protocol='{protocol}'")));
    }
    local::check_policy(source, device)?;
    if kind == "vhostuser" { local::check_vhostuser(disk, device) } else { Ok(()) }
}

/// Leaves of the sources of a disk what libvirt keeps.
pub(super) fn complete(disk: &mut Element) {
    let kind = disk.attribute("type").unwrap_or("file").to_owned();
    if let Some(below) = disk.child_mut("backingStore") {
        complete(below);
    }
    let is_disk = disk.name() == "disk";
    let Some(source) = disk.child_mut("source") else { return };
    source.remove_attribute("index");
    match kind.as_str() {
        "network" => {
            network::complete(source);
            if is_disk {
                network::name_unit(source);
            }
        }
        "volume" => source.remove_elements(|child| child.name() == "auth"),
        "nvme" if source.attribute("managed").is_none() => {
            let namespace = source.remove_attribute("namespace");
            source.set_attribute("managed", "yes");
            namespace.into_iter().for_each(|namespace| source.set_attribute("namespace", namespace));
        }
        _ => {}
    }
    parts::complete(source);
    if source.attributes().is_empty() && source.children().is_empty() {
        disk.remove_elements(|child| child.name() == "source");
    }
}
