//! Controllers: those that are named, and those that devices need.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::super::caps::{Caps, Context};
use super::super::error::Fault;
use super::sorted::{Key, Sorted};
use super::{Taken, devices, number, put_devices, take_devices};
use crate::tree::Element;

/// Controllers by kind and number; those without a number get a free one.
pub(super) fn indexes(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let mut controllers = Sorted::default();
    for mut controller in take_devices(domain, "controller") {
        if number(&controller, "index").is_none() {
            controller.remove_attribute("index");
        }
        check(&controller)?;
        let key = key(&controller);
        if key.index.is_some() {
            controllers.insert(key, controller);
        } else {
            controllers.append(key, controller);
        }
    }
    let mut controllers = controllers.into_devices();
    let mut taken: HashMap<String, Taken> = HashMap::new();
    for controller in &controllers {
        let taken = taken.entry(kind(controller).to_owned()).or_default();
        number(controller, "index").into_iter().for_each(|index| taken.insert(index));
    }
    for at in 0..controllers.len() {
        if controllers[at].attribute("index").is_none() {
            let taken = taken.entry(kind(&controllers[at]).to_owned()).or_default();
            let index = family_index(&controllers, at).unwrap_or_else(|| taken.take());
            set_index(&mut controllers[at], index);
        }
    }
    check_unique(&controllers)?;
    put_devices(domain, controllers);
    Ok(())
}

/// The four controllers that make up one of ICH9 have one number.
fn family_index(controllers: &[Element], at: usize) -> Option<u64> {
    let family = |one: &Element| one.attribute("model").is_some_and(|model| model.starts_with("ich9-"));
    let model = controllers[at].attribute("model").filter(|_| family(&controllers[at]))?;
    let others = controllers.iter().filter(|other| kind(other) == "usb" && family(other));
    let mut indexes = others.filter_map(|other| number(other, "index"));
    indexes.find(|index| {
        let twin = |other: &Element| is(other, "usb", *index) && other.attribute("model") == Some(model);
        !controllers.iter().any(twin)
    })
}

/// Adds the controllers that addresses speak of.
pub(super) fn implied(domain: &mut Element, _: &Caps, _: &mut Context<'_>) -> Result<(), Fault> {
    let mut controllers = take_devices(domain, "controller");
    let named = controllers.iter().map(|controller| (kind(controller).to_owned(), number(controller, "index")));
    let mut there: HashSet<_> = named.collect();
    for (wanted, indexes) in needed(domain)? {
        for index in indexes {
            if there.insert((wanted.to_owned(), Some(index))) {
                let controller = Element::new("controller").with("type", wanted);
                controllers.push(controller.with("index", index.to_string()));
            }
        }
    }
    put_devices(domain, controllers);
    Ok(())
}

/// More than any machine has; an address beyond it is a slip, not a wish for thousands of controllers.
const INDEX_MAX: u64 = 4096;

/// The kinds of controllers that are needed and their numbers, in libvirt's order.
fn needed(domain: &Element) -> Result<Vec<(&'static str, Vec<u64>)>, Fault> {
    let mut needed = Vec::new();
    let hostdevs = devices(domain, "hostdev").filter(|device| device.attribute("type") == Some("scsi"));
    let last = hostdevs.filter_map(|device| address_controller(device, "drive")).max();
    needed.push(("scsi", up_to("scsi", last)?));
    for bus in ["scsi", "fdc", "ide", "sata"] {
        let disks = devices(domain, "disk").filter(|disk| super::disk::bus_of(disk) == Some(bus));
        needed.push((bus, up_to(bus, disks.filter_map(|disk| address_controller(disk, "drive")).max())?));
    }
    let is_virtio =
        |device: &&Element| device.child("target").and_then(|target| target.attribute("type")) == Some("virtio");
    let serial = ["channel", "console"].into_iter().flat_map(|kind| devices(domain, kind)).filter(is_virtio);
    let serial: BTreeSet<u64> = serial.map(|device| address_controller(device, "virtio-serial").unwrap_or(0)).collect();
    needed.push(("virtio-serial", serial.into_iter().collect()));
    let cards = devices(domain, "smartcard").filter_map(|device| address_controller(device, "ccid"));
    let cards: BTreeSet<u64> = cards.collect();
    needed.push(("ccid", cards.into_iter().collect()));
    Ok(needed)
}

fn up_to(kind: &str, last: Option<u64>) -> Result<Vec<u64>, Fault> {
    match last {
        None => Ok(Vec::new()),
        Some(last) if last > INDEX_MAX => Err(Fault::xml(format!("'{kind}' controller index '{last}' is too large"))),
        Some(last) => Ok((0..=last).collect()),
    }
}

/// The controller that a device's address of that type speaks of.
pub(super) fn address_controller(device: &Element, address_type: &str) -> Option<u64> {
    let address = device.child("address").filter(|address| address.attribute("type") == Some(address_type))?;
    number(address, "controller")
}

fn kind(controller: &Element) -> &str {
    controller.attribute("type").unwrap_or_default()
}

fn is(controller: &Element, wanted: &str, index: u64) -> bool {
    kind(controller) == wanted && number(controller, "index") == Some(index)
}

fn set_index(controller: &mut Element, index: u64) {
    let given = std::mem::take(controller.attributes_mut());
    let mut given = given.into_iter();
    controller.attributes_mut().extend(given.next());
    controller.set_attribute("index", index.to_string());
    controller.attributes_mut().extend(given);
}

/// Controllers go by kind and number, those that hang on another behind it.
fn key(controller: &Element) -> Key {
    let is_follower = controller.child("master").is_some();
    Key { group: kind(controller).to_owned(), index: number(controller, "index"), is_follower }
}

fn check_unique(controllers: &[Element]) -> Result<(), Fault> {
    let mut seen = HashSet::new();
    for controller in controllers {
        let index = number(controller, "index").unwrap_or(0);
        if !seen.insert((kind(controller), index)) && kind(controller) != "usb" {
            return Err(Fault::xml(format!("Multiple '{}' controllers with index '{index}'", kind(controller))));
        }
    }
    Ok(())
}

const SCSI_MODELS: &[&str] = &[
    "auto",
    "buslogic",
    "lsilogic",
    "lsisas1068",
    "vmpvscsi",
    "ibmvscsi",
    "virtio-scsi",
    "lsisas1078",
    "virtio-transitional",
    "virtio-non-transitional",
    "ncr53c90",
    "dc390",
    "am53c974",
];

const USB_MODELS: &[&str] = &[
    "piix3-uhci",
    "piix4-uhci",
    "ehci",
    "ich9-ehci1",
    "ich9-uhci1",
    "ich9-uhci2",
    "ich9-uhci3",
    "vt82c686b-uhci",
    "pci-ohci",
    "nec-xhci",
    "qusb1",
    "qusb2",
    "qemu-xhci",
    "none",
];

const PCI_MODELS: &[&str] = &[
    "pci-root",
    "pcie-root",
    "pci-bridge",
    "dmi-to-pci-bridge",
    "pcie-to-pci-bridge",
    "pcie-root-port",
    "pcie-switch-upstream-port",
    "pcie-switch-downstream-port",
    "pci-expander-bus",
    "pcie-expander-bus",
];

const IDE_MODELS: &[&str] = &["piix3", "piix4", "ich6"];

const VIRTIO_MODELS: &[&str] = &["virtio", "virtio-transitional", "virtio-non-transitional"];

fn check(controller: &Element) -> Result<(), Fault> {
    let models = match kind(controller) {
        "scsi" => SCSI_MODELS,
        "usb" => USB_MODELS,
        "pci" => PCI_MODELS,
        "ide" => IDE_MODELS,
        "virtio-serial" => VIRTIO_MODELS,
        _ => &[],
    };
    let model = controller.attribute("model");
    if let Some(model) = model.filter(|model| !models.contains(model)) {
        return Err(Fault::unsupported(format!("Unknown model type '{model}'")));
    }
    let has_thread = controller.child("driver").is_some_and(|driver| driver.attribute("iothread").is_some());
    if has_thread && !model.is_some_and(|model| model.starts_with("virtio")) {
        return Err(Fault::xml("'iothread' attribute only supported for virtio scsi controllers"));
    }
    Ok(())
}
