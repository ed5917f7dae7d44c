//! Kinds of addresses that a device may not have.

use super::super::super::error::Fault;
use crate::tree::Element;

pub(super) fn check(device: &Element) -> Result<(), Fault> {
    let kind = device.child("address").and_then(|address| address.attribute("type"));
    if kind == Some("unassigned") && device.name() != "hostdev" && !is_passed_through(device) {
        return Err(Fault::unsupported("address of type 'unassigned' is supported only for hostdevs"));
    }
    let rom = device.child("rom").filter(|rom| rom.attribute("enabled") == Some("no"));
    if rom.is_some_and(|rom| rom.attribute("bar").is_some() || rom.attribute("file").is_some()) {
        return Err(Fault::unsupported("ROM tuning is not supported when ROM is disabled"));
    }
    let Some(kind) = kind else { return Ok(()) };
    match device.name() {
        "smartcard" if kind != "ccid" => Err(Fault::unsupported("Controllers must use the 'ccid' address type")),
        "hostdev" => of_hostdev(device, kind),
        _ => Ok(()),
    }
}

fn is_passed_through(device: &Element) -> bool {
    device.name() == "interface" && device.attribute("type") == Some("hostdev")
}

fn of_hostdev(device: &Element, kind: &str) -> Result<(), Fault> {
    let refusal = match (device.attribute("type").unwrap_or_default(), kind) {
        (_, "unassigned") => return Ok(()),
        ("pci", kind) if kind != "pci" => {
            return Err(Fault::internal("PCI host devices must use 'pci' or 'unassigned' address type"));
        }
        ("usb", kind) if kind != "usb" => "USB host device must use 'usb' address type",
        ("scsi", kind) if kind != "drive" => "SCSI host device must use 'drive' address type",
        ("scsi_host", kind) if !matches!(kind, "pci" | "ccw") => {
            "SCSI_host host device must use 'pci' or 'ccw' address type"
        }
        ("mdev", kind) => return of_mediated(device.attribute("model").unwrap_or_default(), kind),
        _ => return Ok(()),
    };
    Err(Fault::unsupported(refusal))
}

fn of_mediated(model: &str, kind: &str) -> Result<(), Fault> {
    let wanted = match model {
        "vfio-pci" => "pci",
        "vfio-ccw" => "ccw",
        _ => return Ok(()),
    };
    if kind == wanted {
        return Ok(());
    }
    Err(Fault::xml(format!("Unsupported address type '{kind}' with mediated device model '{model}'")))
}
