//! Virtual adapters, which are all that can be made and taken away.
//!
//! Whatever is asked for, what is made is called [`VPORT`] and is a copy of [`MODEL`] with the names that it was given.

use ferrovirt_xml::Element;

use super::{NodeDevice, NodeDevices, capability::fibre_channel};
use crate::error::DeviceError;

const VPORT: &str = "scsi_host12";
const MODEL: &str = "scsi_host11";

impl NodeDevices {
    /// Makes the adapter that a document asks for: as it was written, for what it says of its parent, and as it was read.
    pub(super) fn create(&mut self, written: &Element, device: &Element) -> Result<&NodeDevice, DeviceError> {
        let adapter = fibre_channel(device).ok_or(DeviceError::NotFibreChannel)?;
        let [wwnn, wwpn] = ["wwnn", "wwpn"].map(|name| adapter.child_text(name).unwrap_or_default().into_owned());
        self.check_parent(written)?;
        self.create_vport(&wwnn, &wwpn)
    }

    /// Makes an adapter of those names, in the place of the one before it if there is one.
    pub(crate) fn create_vport(&mut self, wwnn: &str, wwpn: &str) -> Result<&NodeDevice, DeviceError> {
        let mut definition = self.by_name(MODEL)?.definition.clone();
        if let Some(name) = definition.child_mut("name") {
            name.set_text(VPORT);
        }
        for host in definition.elements_mut().filter(|child| child.name() == "capability") {
            for adapter in host.elements_mut().filter(|child| child.attribute("type") == Some("fc_host")) {
                for (name, value) in [("wwnn", wwnn), ("wwpn", wwpn)] {
                    if let Some(element) = adapter.child_mut(name) {
                        element.set_text(value);
                    }
                }
            }
        }
        self.assign(definition, false);
        self.by_name(VPORT)
    }

    /// Takes away the adapter that was made.
    pub(crate) fn remove_vport(&mut self) -> Result<ferrovirt_proto::remote::NodeDevice, DeviceError> {
        let device = self.by_name(VPORT)?.wire();
        self.remove(VPORT);
        Ok(device)
    }

    /// Takes a device away; only one that has world-wide names and a parent goes. Of the others libvirt says that they
    /// are gone, and keeps them.
    pub(super) fn destroy(&mut self, name: &str) -> Result<Option<ferrovirt_proto::remote::NodeDevice>, DeviceError> {
        let device = self.by_name(name)?;
        let parent = device.parent();
        let goes = device.fibre_channel().is_some() && parent.is_some_and(|parent| self.find(&parent).is_some());
        let device = device.wire();
        if !goes {
            return Ok(None);
        }
        self.remove(name);
        Ok(Some(device))
    }

    /// The device that a new one is to hang on must be there and take it.
    fn check_parent(&self, written: &Element) -> Result<(), DeviceError> {
        let parent = written.child("parent");
        let name = parent.map(Element::text).filter(|name| !name.is_empty());
        let told = |attribute| parent.and_then(|parent| parent.attribute(attribute));
        let candidates: Vec<&NodeDevice> = match (name, told("wwnn"), told("wwpn"), told("fabric_wwn")) {
            (Some(name), ..) => self.find(&name).into_iter().collect(),
            (None, Some(wwnn), Some(wwpn), _) => self.with_names(&[("wwnn", wwnn), ("wwpn", wwpn)]),
            (None, _, _, Some(fabric)) => self.with_names(&[("fabric_wwn", fabric)]),
            (None, ..) => {
                let any = self.0.iter().any(|device| device.can("vports"));
                return if any { Ok(()) } else { Err(DeviceError::NoneForVports) };
            }
        };
        match candidates.first() {
            None => Err(DeviceError::NoSuchParent),
            Some(_) if candidates.iter().any(|device| device.can("vports")) => Ok(()),
            Some(device) => Err(DeviceError::NotForVports(device.name.clone())),
        }
    }

    fn with_names(&self, names: &[(&str, &str)]) -> Vec<&NodeDevice> {
        let has_all = |device: &&NodeDevice| {
            let adapter = device.fibre_channel();
            adapter.is_some_and(|adapter| {
                names.iter().all(|(name, value)| adapter.child_text(name) == Some((*value).into()))
            })
        };
        self.0.iter().filter(has_all).collect()
    }
}
