//! Devices of all kinds.

use std::collections::HashSet;

use super::super::super::error::Fault;
use super::super::number;
use crate::tree::Element;

pub(super) fn check(device: &Element, domain: &Element) -> Result<(), Fault> {
    match device.name() {
        "sound" => sound(device, domain),
        "filesystem" => filesystem(device),
        "iommu" => iommu(device),
        "tpm" => tpm(device),
        "shmem" if device.child("msi").is_some() && device.child("server").is_none() => {
            Err(Fault::xml("msi option is only supported with a server"))
        }
        "video" => video(device),
        "input" => input(device),
        "hostdev" => hostdev(device),
        _ => virtio_options(device, is_virtio(device.attribute("model"))),
    }
}

/// What there may be one of.
pub(super) fn check_counts(domain: &Element) -> Result<(), Fault> {
    let mut panics = HashSet::new();
    for panic in super::super::devices(domain, "panic") {
        let model = panic.attribute("model").unwrap_or("default");
        if !panics.insert(model) {
            return Err(Fault::xml(format!("Multiple panic devices with model '{model}'")));
        }
    }
    Ok(())
}

fn is_virtio(model: Option<&str>) -> bool {
    model.is_some_and(|model| model.starts_with("virtio"))
}

/// Options that only paravirtual devices have.
pub(super) fn virtio_options(device: &Element, is_virtio: bool) -> Result<(), Fault> {
    let takes_any = matches!(device.name(), "disk" | "controller" | "filesystem" | "memballoon");
    let Some(driver) = device.child("driver").filter(|_| !is_virtio && !takes_any) else { return Ok(()) };
    let rows =
        [("iommu", "iommu driver"), ("ats", "ats driver"), ("packed", "packed driver"), ("page_per_vq", "page_per_vq")];
    match rows.into_iter().find(|(name, _)| driver.attribute(name).is_some()) {
        Some((_, option)) => Err(Fault::unsupported(format!("{option} option is only supported for virtio devices"))),
        None => Ok(()),
    }
}

fn sound(sound: &Element, domain: &Element) -> Result<(), Fault> {
    let Some(wanted) = sound.child("audio").and_then(|audio| audio.attribute("id")) else { return Ok(()) };
    let mut backends = super::super::devices(domain, "audio");
    if backends.any(|audio| audio.attribute("id") == Some(wanted)) {
        return Ok(());
    }
    Err(Fault::xml(format!("no audio device with ID {wanted}")))
}

fn filesystem(filesystem: &Element) -> Result<(), Fault> {
    let driver = filesystem.child("driver").and_then(|driver| driver.attribute("type"));
    if filesystem.child("boot").is_some() && driver != Some("virtiofs") {
        return Err(Fault::unsupported("boot order is only supported for virtiofs"));
    }
    Ok(())
}

fn iommu(iommu: &Element) -> Result<(), Fault> {
    let model = iommu.attribute("model").unwrap_or_default();
    let has_driver = iommu.child("driver").is_some_and(|driver| !driver.attributes().is_empty());
    match model {
        "smmuv3" | "virtio" if has_driver => {
            Err(Fault::xml(format!("iommu model '{model}' doesn't support additional attributes")))
        }
        "intel" | "smmuv3" if iommu.child("address").is_some() => {
            Err(Fault::xml(format!("iommu model '{model}' can't have address")))
        }
        _ => Ok(()),
    }
}

fn tpm(tpm: &Element) -> Result<(), Fault> {
    let Some(backend) = tpm.child("backend") else { return Ok(()) };
    if backend.child("active_pcr_banks").is_some() && backend.attribute("version") != Some("2.0") {
        return Err(Fault::xml("<active_pcr_banks/> requires TPM version '2.0'"));
    }
    Ok(())
}

fn video(video: &Element) -> Result<(), Fault> {
    let Some(model) = video.child("model") else { return Ok(()) };
    let kind = model.attribute("type").unwrap_or_default();
    let driver = video.child("driver").and_then(|driver| driver.attribute("name"));
    if driver == Some("vhostuser") && kind != "virtio" {
        return Err(Fault::unsupported("'vhostuser' driver is only supported with 'virtio' device"));
    }
    let acceleration = model.child("acceleration");
    if acceleration.is_some_and(|it| it.attribute("rendernode").is_some()) && driver != Some("vhostuser") {
        return Err(Fault::unsupported("unsupported rendernode accel attribute without 'vhostuser'"));
    }
    let resolution = model.child("resolution");
    if resolution.is_some_and(|it| ["x", "y"].into_iter().any(|axis| number(it, axis) == Some(0))) {
        return Err(Fault::unsupported("video resolution values must be greater than 0"));
    }
    virtio_options(video, matches!(kind, "virtio" | "none"))
}

fn input(input: &Element) -> Result<(), Fault> {
    let bus = input.attribute("bus");
    if let Some(model) = input.attribute("model").filter(|_| bus != Some("virtio")) {
        return Err(Fault::unsupported(format!("only bus 'virtio' is supported for input model '{model}'")));
    }
    Ok(())
}

fn hostdev(device: &Element) -> Result<(), Fault> {
    let kind = device.attribute("type").unwrap_or_default();
    let policy = device.child("source").and_then(|source| source.attribute("startupPolicy"));
    if policy.is_some() && kind != "usb" {
        return Err(Fault::unsupported("Setting startupPolicy is only allowed for USB devices"));
    }
    if device.child("teaming").is_some_and(|teaming| teaming.attribute("type") != Some("transient")) {
        return Err(Fault::unsupported("teaming hostdev devices must have type='transient'"));
    }
    let lacks_adapter = kind == "scsi"
        && device.find("source/adapter").is_none_or(|adapter| adapter.attribute("name").is_none())
        && device.child("source").is_some_and(|source| source.attribute("protocol") != Some("iscsi"));
    if lacks_adapter {
        return Err(Fault::xml("'adapter' name must be specified for scsi hostdev source"));
    }
    Ok(())
}
