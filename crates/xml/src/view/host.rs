//! What a host has.

use super::field::view;
use super::values::{MacAddress, PciAddress};
use crate::tree::Element;

view! {
    /// A network interface of a host: `<interface>`.
    HostInterface of interface "";
    text
    /// The kind: `ethernet`, `bridge`, `bond`, `vlan`.
    kind set_kind = "@type";
    text
    /// The name.
    name set_name = "@name";
    text
    /// When it is started: `none`, `onboot`, `hotplug`.
    start_mode set_start_mode = "start@mode";
    parsed
    /// The hardware address.
    mac set_mac: MacAddress = "mac@address";
    parsed
    /// The largest packet, in bytes.
    mtu set_mtu: u32 = "mtu@size";
}

view! {
    /// A device of a host: `<device>`.
    NodeDevice of node_device "";
    text
    /// The name.
    name set_name = "name";
    text
    /// The place in the host's tree of devices.
    path set_path = "path";
    text
    /// The device that it hangs on.
    parent set_parent = "parent";
    text
    /// The host's driver.
    driver set_driver = "driver/name";
}

impl<E: AsRef<Element>> NodeDevice<E> {
    /// What it can do: the names of its capabilities, those inside others included.
    pub fn capabilities(&self) -> Vec<&str> {
        fn collect<'a>(element: &'a Element, found: &mut Vec<&'a str>) {
            for capability in element.children_named("capability") {
                found.extend(capability.attribute("type"));
                collect(capability, found);
            }
        }
        let mut found = Vec::new();
        collect(self.element(), &mut found);
        found
    }

    /// The element of a capability, wherever it is.
    pub fn capability(&self, kind: &str) -> Option<&Element> {
        fn find<'a>(element: &'a Element, kind: &str) -> Option<&'a Element> {
            element.children_named("capability").find_map(|capability| {
                if capability.attribute("type") == Some(kind) { Some(capability) } else { find(capability, kind) }
            })
        }
        find(self.element(), kind)
    }

    /// Where it sits, if that is a PCI slot.
    pub fn pci_address(&self) -> Option<PciAddress> {
        let pci = self.capability("pci")?;
        let part = |name: &str| pci.child_text(name).and_then(|text| text.parse().ok());
        Some(PciAddress {
            domain: part("domain")?,
            bus: u8::try_from(part("bus")?).ok()?,
            slot: u8::try_from(part("slot")?).ok()?,
            function: u8::try_from(part("function")?).ok()?,
        })
    }
}
