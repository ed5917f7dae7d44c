//! Domains.

mod chardev;
mod controller;
mod cpu;
mod device;
mod devices;
mod disk;
mod disk_address;
mod disk_source;
mod features;
mod graphics;
mod identity;
mod interface;
mod interface_parts;
mod leave_out;
mod memory;
mod os;
mod security;
mod sorted;
mod validate;
mod vcpu;
mod video;

pub(crate) use device::drop_made_up_aliases;
pub use device::{device, device_kind};
pub(super) use disk_source::{check_auth, check_secret};
pub use identity::is_architecture;

use std::collections::BTreeSet;

use ferrovirt_error::ErrorDomain;

use super::caps::{Caps, Context};
use super::error::{Fault, XmlError};
use super::shape;
use crate::table;
use crate::tree::Element;

/// One step: changes a shaped domain, or refuses it.
pub type Pass = fn(&mut Element, &Caps, &mut Context<'_>) -> Result<(), Fault>;

/// The domain as libvirt would print it, inactive and with its secrets.
///
/// # Errors
///
/// What libvirt says of a domain that it refuses.
pub fn domain(source: &Element, caps: &Caps, context: &mut Context<'_>) -> Result<Element, XmlError> {
    domain_with(source, caps, context, &[])
}

/// The same, with passes of the driver's own before everything gets its place.
///
/// # Errors
///
/// What libvirt, or a pass of the driver, says of a domain that it refuses.
pub fn domain_with(
    source: &Element,
    caps: &Caps,
    context: &mut Context<'_>,
    more: &[Pass],
) -> Result<Element, XmlError> {
    run(source, caps, context, more).map_err(|fault| fault.of(ErrorDomain::DOMAIN))
}

/// The passes in their order. Each leaves alone what it has done before.
const PASSES: &[Pass] = &[
    identity::uuids,
    memory::pass,
    vcpu::count,
    validate::numa::placement,
    vcpu::iothreads,
    vcpu::tuning,
    os::pass,
    cpu::pass,
    features::clock,
    security::labels,
    devices::singles,
    disk::pass,
    controller::indexes,
    interface::pass,
    chardev::ports,
    chardev::console,
    graphics::pass,
    video::pass,
    devices::pass,
    controller::implied,
    devices::boot_order,
    validate::pass,
    leave_out::pass,
];

fn run(source: &Element, caps: &Caps, context: &mut Context<'_>, more: &[Pass]) -> Result<Element, Fault> {
    identity::check(source)?;
    features::check(source)?;
    vcpu::check(source)?;
    chardev::check_channels(source)?;
    interface::check_source(source)?;
    disk_source::check(source)?;
    let table = table::domain();
    let mut domain = shape::shape_root(table, source)?;
    domain.remove_attribute("id");
    drop_made_up_aliases(&mut domain);
    for pass in PASSES.iter().chain(more) {
        pass(&mut domain, caps, context)?;
    }
    if let (Some(rule), Some(devices)) = (table.find("devices"), domain.child_mut("devices")) {
        shape::arrange(table, rule, devices);
    }
    shape::arrange(table, table.root(), &mut domain);
    Ok(domain)
}

/// The devices of one kind.
fn devices<'a>(domain: &'a Element, kind: &'a str) -> impl DoubleEndedIterator<Item = &'a Element> {
    domain.child("devices").into_iter().flat_map(move |devices| devices.children_named(kind))
}

/// The devices of one kind, to be changed.
fn devices_mut<'a>(domain: &'a mut Element, kind: &'a str) -> impl Iterator<Item = &'a mut Element> {
    let children = domain.child_mut("devices").into_iter().flat_map(Element::elements_mut);
    children.filter(move |device| device.name() == kind)
}

/// Takes the devices of one kind out, for [`put_devices`] to put them back.
fn take_devices(domain: &mut Element, kind: &str) -> Vec<Element> {
    let Some(devices) = domain.child_mut("devices") else { return Vec::new() };
    let taken = devices.children_named(kind).cloned().collect();
    devices.remove_elements(|device| device.name() == kind);
    taken
}

fn put_devices(domain: &mut Element, taken: Vec<Element>) {
    if let Some(devices) = domain.child_mut("devices") {
        devices.children_mut().extend(taken.into_iter().map(crate::tree::Node::Element));
    }
}

/// Numbers that are taken, and the way to the next that is not.
#[derive(Default)]
struct Taken {
    numbers: BTreeSet<u64>,
    /// Below it all are taken.
    next: u64,
}

impl Taken {
    fn insert(&mut self, number: u64) {
        self.numbers.insert(number);
    }

    /// Takes the lowest number that is free.
    fn take(&mut self) -> u64 {
        while !self.numbers.insert(self.next) {
            self.next += 1;
        }
        self.next
    }
}

impl FromIterator<u64> for Taken {
    fn from_iter<T: IntoIterator<Item = u64>>(numbers: T) -> Self {
        Self { numbers: numbers.into_iter().collect(), next: 0 }
    }
}

/// The number that an attribute tells.
fn number(element: &Element, attribute: &str) -> Option<u64> {
    element.attribute(attribute)?.parse().ok()
}

/// The number that a child's characters tell.
fn child_number(element: &Element, name: &str) -> Option<u64> {
    element.child_text(name)?.parse().ok()
}
