//! Sources on this machine.

use super::super::super::error::Fault;
use super::super::disk::bus_of;
use crate::tree::Element;

/// A volume is told by its pool and its name.
pub(super) fn volume(source: &Element) -> Result<(), Fault> {
    if source.attribute("pool").is_some() != source.attribute("volume").is_some() {
        return Err(Fault::xml("'pool' and 'volume' must be specified together for 'pool' type source"));
    }
    match source.attribute("mode") {
        Some(mode) if !matches!(mode, "host" | "direct") => {
            Err(Fault::unsupported(format!("unknown source mode '{mode}' for volume type disk")))
        }
        _ => Ok(()),
    }
}

/// An NVMe device is told by its address and a namespace.
pub(super) fn nvme(source: &Element) -> Result<(), Fault> {
    match source.attribute("type") {
        None => return Err(Fault::xml("missing 'type' attribute to disk source")),
        Some("pci") => {}
        Some(other) => return Err(Fault::xml(format!("unsupported source type '{other}'"))),
    }
    let Some(namespace) = source.attribute("namespace") else {
        return Err(Fault::xml("missing 'namespace' attribute to disk source"));
    };
    let number: u64 =
        namespace.trim_start().parse().map_err(|_| Fault::xml(format!("malformed namespace '{namespace}'")))?;
    if source.child("address").is_none() {
        return Err(Fault::xml("NVMe disk source is missing address"));
    }
    if number == 0 { Err(Fault::unsupported("NVMe namespace can't be zero")) } else { Ok(()) }
}

/// Another process has the disk, and a socket.
pub(super) fn vhostuser(source: &Element) -> Result<(), Fault> {
    match source.attribute("type") {
        None => return Err(Fault::xml("missing 'type' attribute for vhostuser disk source")),
        Some("unix") => {}
        Some(_) => return Err(Fault::xml("invalid 'type' attribute for vhostuser disk source")),
    }
    if source.attribute("path").is_none() {
        return Err(Fault::xml("missing 'path' attribute for vhostuser disk source"));
    }
    Ok(())
}

/// What a disk of another process cannot have.
pub(super) fn check_vhostuser(disk: &Element, device: &str) -> Result<(), Fault> {
    if bus_of(disk).is_some_and(|bus| bus != "virtio") {
        return Err(Fault::unsupported("vhostuser disk supports only virtio bus"));
    }
    if disk.child("readonly").is_some() || device == "cdrom" {
        return Err(Fault::unsupported("readonly is not supported with vhostuser disk"));
    }
    Ok(())
}

/// What happens without the source is not for every disk to say.
pub(super) fn check_policy(source: &Element, device: &str) -> Result<(), Fault> {
    let Some(policy) = source.attribute("startupPolicy") else { return Ok(()) };
    if policy == "requisite" && !matches!(device, "cdrom" | "floppy") {
        return Err(Fault::xml("disk startupPolicy 'requisite' is allowed only for cdrom or floppy"));
    }
    Ok(())
}
