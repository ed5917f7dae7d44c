//! What libvirt refuses of a domain that it could read.

mod address;
mod chardev;
mod devices;
mod interface;
pub(super) mod numa;
mod settings;

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use crate::tree::Element;

/// Refusals of single devices in libvirt's order of kinds, then those of the whole domain.
pub(super) fn pass(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    for kind in ORDER {
        for device in super::devices(domain, kind) {
            address::check(device)?;
            match device.name() {
                "interface" => interface::check(device)?,
                "serial" | "parallel" | "console" | "channel" | "smartcard" | "rng" | "redirdev" => {
                    chardev::check(device)?;
                }
                _ => devices::check(device, domain)?,
            }
        }
    }
    devices::check_counts(domain)?;
    numa::check(domain)?;
    settings::check(domain)
}

/// The kinds of devices, as libvirt goes through them.
const ORDER: &[&str] = &[
    "disk",
    "interface",
    "sound",
    "hostdev",
    "filesystem",
    "controller",
    "smartcard",
    "parallel",
    "serial",
    "channel",
    "console",
    "input",
    "watchdog",
    "memballoon",
    "rng",
    "nvram",
    "hub",
    "shmem",
    "redirdev",
    "video",
    "panic",
    "tpm",
    "memory",
    "iommu",
    "vsock",
    "graphics",
    "lease",
    "audio",
    "crypto",
];
