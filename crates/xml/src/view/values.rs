//! Values with a form of their own.

use std::fmt;
use std::str::FromStr;

use crate::table::{mac, mac_text, uuid, uuid_text};
use crate::tree::Element;

/// Text that is none of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

/// A UUID. It is read with or without dashes and written as libvirt writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Uuid(pub [u8; 16]);

/// A hardware address of a network interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MacAddress(pub [u8; 6]);

/// Where a PCI device sits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PciAddress {
    /// The domain of buses.
    pub domain: u32,
    /// The bus.
    pub bus: u8,
    /// The slot, up to 31.
    pub slot: u8,
    /// The function, up to 7.
    pub function: u8,
}

/// Where a drive sits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DriveAddress {
    /// The controller of the disk's bus.
    pub controller: u32,
    /// The controller's bus.
    pub bus: u32,
    /// The target on the bus.
    pub target: u32,
    /// The unit of the target.
    pub unit: u32,
}

impl FromStr for Uuid {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        uuid(text).map(Self).ok_or(Malformed)
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&uuid_text(&self.0))
    }
}

impl FromStr for MacAddress {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        mac(text).map(Self).ok_or(Malformed)
    }
}

impl fmt::Display for MacAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&mac_text(&self.0))
    }
}

impl PciAddress {
    /// The address that an element `<address type='pci'>` tells; `None` if it is another or a broken one.
    #[must_use]
    pub fn of(address: &Element) -> Option<Self> {
        if address.attribute("type").is_some_and(|kind| kind != "pci") {
            return None;
        }
        let number = |name: &str| address.attribute(name).map_or(Some(0), c_number);
        Some(Self {
            domain: number("domain")?,
            bus: u8::try_from(number("bus")?).ok()?,
            slot: u8::try_from(number("slot")?).ok()?,
            function: u8::try_from(number("function")?).ok()?,
        })
    }

    /// An element that tells the address.
    #[must_use]
    pub fn to_element(self) -> Element {
        Element::new("address")
            .with("type", "pci")
            .with("domain", format!("0x{:04x}", self.domain))
            .with("bus", format!("0x{:02x}", self.bus))
            .with("slot", format!("0x{:02x}", self.slot))
            .with("function", format!("0x{:x}", self.function))
    }
}

impl DriveAddress {
    /// The address that an element `<address type='drive'>` tells; `None` if it is another or a broken one.
    #[must_use]
    pub fn of(address: &Element) -> Option<Self> {
        if address.attribute("type") != Some("drive") {
            return None;
        }
        let number = |name: &str| address.attribute(name).map_or(Some(0), |text| text.parse().ok());
        Some(Self {
            controller: number("controller")?,
            bus: number("bus")?,
            target: number("target")?,
            unit: number("unit")?,
        })
    }

    /// An element that tells the address.
    #[must_use]
    pub fn to_element(self) -> Element {
        Element::new("address")
            .with("type", "drive")
            .with("controller", self.controller.to_string())
            .with("bus", self.bus.to_string())
            .with("target", self.target.to_string())
            .with("unit", self.unit.to_string())
    }
}

/// A number as C writes it: `0x1f` or `31`.
fn c_number(text: &str) -> Option<u32> {
    match text.strip_prefix("0x") {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}
