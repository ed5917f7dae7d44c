//! The host's node devices.
//!
//! Source for behaviour and texts: libvirt's test driver, 11.3.0; outputs as 9.0.0.

mod calls;
mod capability;
#[cfg(test)]
mod tests;
mod vport;

use ferrovirt_proto::{flags::ListAllNodeDevice as Filter, remote as r};
use ferrovirt_xml::{Element, normalise};

use crate::{
    error::{DeviceError, TestError},
    filter::{admits, either},
};

/// The node devices of a host.
#[derive(Debug, Default)]
pub(crate) struct NodeDevices(Vec<NodeDevice>);

/// A device of the host.
#[derive(Debug)]
pub(crate) struct NodeDevice {
    name: String,
    definition: Element,
    active: bool,
    persistent: bool,
}

impl NodeDevices {
    /// Takes in a node device of the host's file. It is active from the start.
    pub(crate) fn add_from_file(&mut self, element: &Element) -> Result<(), TestError> {
        self.assign(normalise::node_device(element)?, true);
        Ok(())
    }

    /// Puts a device there, in the place of one of the same name if there is one.
    fn assign(&mut self, definition: Element, persistent: bool) {
        let name = definition.child_text("name").unwrap_or_default().into_owned();
        match self.0.iter_mut().find(|device| device.name == name) {
            Some(device) => device.definition = definition,
            None => self.0.push(NodeDevice { name, definition, active: true, persistent }),
        }
    }

    fn find(&self, name: &str) -> Option<&NodeDevice> {
        self.0.iter().find(|device| device.name == name)
    }

    fn by_name(&self, name: &str) -> Result<&NodeDevice, DeviceError> {
        self.find(name).ok_or_else(|| DeviceError::NoneWithName(name.to_owned()))
    }

    fn remove(&mut self, name: &str) {
        self.0.retain(|device| device.name != name);
    }

    /// The names of all devices, or of those that can do `capability`.
    fn names(&self, capability: Option<&str>) -> Vec<String> {
        let wanted = |device: &&NodeDevice| capability.is_none_or(|capability| device.can(capability));
        self.0.iter().filter(wanted).map(|device| device.name.clone()).collect()
    }
}

impl NodeDevice {
    /// The name of the device that it hangs on.
    fn parent(&self) -> Option<String> {
        self.definition.child_text("parent").map(std::borrow::Cow::into_owned)
    }

    fn admitted_by(&self, filter: Filter) -> bool {
        let either = |yes: Filter, no: Filter, holds| either(yes.bits(), no.bits(), holds);
        let capabilities: Vec<_> = capability::BITS.iter().map(|(bit, name)| (bit.bits(), self.can(name))).collect();
        admits(
            filter.bits(),
            &[
                &capabilities,
                &either(Filter::ACTIVE, Filter::INACTIVE, self.active),
                &either(Filter::PERSISTENT, Filter::TRANSIENT, self.persistent),
            ],
        )
    }

    /// The handle that goes over the wire.
    pub(crate) fn wire(&self) -> r::NodeDevice {
        r::NodeDevice { name: self.name.clone() }
    }
}
