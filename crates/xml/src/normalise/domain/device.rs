//! A device by itself, for a domain that is there already.

use ferrovirt_error::ErrorDomain;

use super::super::caps::{Caps, Context};
use super::super::error::{Fault, XmlError};
use super::domain;
use crate::tree::{Element, Node};

/// The devices there are, and libvirt's word for those that it has one word for.
const KINDS: [(&str, &str); 29] = [
    ("disk", "disk"),
    ("lease", "lease"),
    ("filesystem", "filesystem"),
    ("interface", "interface"),
    ("input", "input"),
    ("sound", "sound"),
    ("video", "video"),
    ("hostdev", "hostdev"),
    ("watchdog", "watchdog"),
    ("controller", "controller"),
    ("graphics", "graphics"),
    ("hub", "hub"),
    ("redirdev", "redirdev"),
    ("smartcard", "smartcard"),
    ("serial", "chr"),
    ("parallel", "chr"),
    ("console", "chr"),
    ("channel", "chr"),
    ("memballoon", "memballoon"),
    ("nvram", "nvram"),
    ("rng", "rng"),
    ("shmem", "shmem"),
    ("tpm", "tpm"),
    ("panic", "panic"),
    ("memory", "memory"),
    ("iommu", "iommu"),
    ("vsock", "vsock"),
    ("audio", "audio"),
    ("crypto", "crypto"),
];

/// libvirt's word for the kind of a device.
#[must_use]
pub fn device_kind(element: &str) -> Option<&'static str> {
    KINDS.into_iter().find(|(name, _)| *name == element).map(|(_, kind)| kind)
}

/// The device as libvirt would print it in the domain, which stays as it is. The domain must be one that [`domain()`]
/// made.
///
/// # Errors
///
/// What libvirt says of a device that it refuses, by itself or beside the others of the domain.
pub fn device(source: &Element, around: &Element, caps: &Caps, context: &mut Context<'_>) -> Result<Element, XmlError> {
    let refuse = |fault: Fault| fault.of(ErrorDomain::DOMAIN);
    if device_kind(source.name()).is_none() {
        return Err(refuse(Fault::internal(format!("unknown device type '{}'", source.name()))));
    }
    let mut trial = around.clone();
    let target = |device: &Element| Some(device.child("target")?.attribute("dev")?.to_owned());
    if let Some(devices) = trial.child_mut("devices") {
        devices.push(Node::Element(source.clone()));
    }
    // Names on the host are given to the interfaces of whole domains only.
    let caps = Caps { interface_prefix: None, ..caps.clone() };
    let done = domain(&trial, &caps, context)?;
    let mut alike = super::devices(&done, source.name());
    let found = match source.name() {
        "disk" => alike.find(|device| target(device) == target(source)).cloned(),
        _ => alike.next_back().cloned(),
    };
    found.ok_or_else(|| refuse(Fault::internal("the device is not among those of the domain")))
}

/// Takes away the aliases that are not a user's own: libvirt makes them up for running domains.
pub(crate) fn drop_made_up_aliases(domain: &mut Element) {
    let is_of_user = |alias: &Element| alias.attribute("name").is_some_and(|name| name.starts_with("ua-"));
    for device in domain.child_mut("devices").into_iter().flat_map(Element::elements_mut) {
        device.remove_elements(|child| child.name() == "alias" && !is_of_user(child));
    }
}
