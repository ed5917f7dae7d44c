//! Devices of the host.

use crate::{
    Connection, ListNodeDevices, NodeDeviceCreateFlags, NodeDeviceDefineFlags, NodeDeviceUpdateFlags, NodeDeviceXml,
    blocking,
    calls::{calls, facts, object},
    values::count,
};

object! {
    /// A device of the host: a handle with its name.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use ferrovirt::{Connection, ListNodeDevices};
    ///
    /// let conn = Connection::open("test:///default").await?;
    /// for device in conn.list_all_node_devices(ListNodeDevices::CAP_SCSI_HOST).await? {
    ///     println!("{} below {:?}", device.name(), device.parent().await?);
    /// }
    /// # Ok(()) }
    /// ```
    NodeDevice by name: String, shows name;
}

facts! {
    for NodeDevice;

    /// The name.
    #[doc(alias = "virNodeDeviceGetName")]
    fn name(&self) -> &str { &self.handle.name }
}

calls! {
    for Connection {};

    /// The devices that pass the filters; all of them for an empty filter. In the driver's order.
    #[doc(alias = "virConnectListAllNodeDevices")]
    fn list_all_node_devices(&self, filter: ListNodeDevices) -> Vec<NodeDevice> as Vec<blocking::NodeDevice>
        = ConnectListAllNodeDevices { need_results: 1, flags: filter.bits() }
        => |reply| reply.devices.into_iter().map(|device| NodeDevice::new(self, device)).collect();

    /// How many devices have a capability; all of them for `None`.
    #[doc(alias = "virNodeNumOfDevices")]
    fn node_num_of_devices(&self, capability: Option<&str>) -> u32
        = NodeNumOfDevices { cap: capability.map(str::to_owned), flags: 0 } => |reply| count(reply.num);

    /// The names of devices with a capability, or of all, at most `max` of them.
    #[doc(alias = "virNodeListDevices")]
    fn node_list_devices(&self, capability: Option<&str>, max: u32) -> Vec<String>
        = NodeListDevices { cap: capability.map(str::to_owned), maxnames: max.cast_signed(), flags: 0 }
        => |reply| reply.names;

    /// The device with this name.
    #[doc(alias = "virNodeDeviceLookupByName")]
    fails "`NO_NODE_DEVICE` where there is none"
    fn node_device_lookup_by_name(&self, name: &str) -> NodeDevice as blocking::NodeDevice
        = NodeDeviceLookupByName { name: name.to_owned() } => |reply| NodeDevice::new(self, reply.dev);

    /// The SCSI host with these world wide names.
    #[doc(alias = "virNodeDeviceLookupSCSIHostByWWN")]
    fails "`NO_NODE_DEVICE` where there is none"
    fn node_device_lookup_scsi_host_by_wwn(&self, wwnn: &str, wwpn: &str) -> NodeDevice as blocking::NodeDevice
        = NodeDeviceLookupScsiHostByWwn { wwnn: wwnn.to_owned(), wwpn: wwpn.to_owned(), flags: 0 }
        => |reply| NodeDevice::new(self, reply.dev);

    /// Makes a device from XML: a virtual host bus adapter, a mediated device. It is gone after the host's next boot.
    #[doc(alias = "virNodeDeviceCreateXML")]
    fn node_device_create_xml(&self, xml: &str, flags: NodeDeviceCreateFlags) -> NodeDevice as blocking::NodeDevice
        = NodeDeviceCreateXml { xml_desc: xml.to_owned(), flags: flags.bits() }
        => |reply| NodeDevice::new(self, reply.dev);

    /// Defines a device from XML. It is not started.
    #[doc(alias = "virNodeDeviceDefineXML")]
    fn node_device_define_xml(&self, xml: &str, flags: NodeDeviceDefineFlags) -> NodeDevice as blocking::NodeDevice
        = NodeDeviceDefineXml { xml_desc: xml.to_owned(), flags: flags.bits() }
        => |reply| NodeDevice::new(self, reply.dev);
}

calls! {
    for NodeDevice { name };

    /// The device's XML.
    #[doc(alias = "virNodeDeviceGetXMLDesc")]
    fn xml_desc(&self, flags: NodeDeviceXml) -> String
        = NodeDeviceGetXmlDesc { flags: flags.bits() } => |reply| reply.xml;

    /// The name of the device above this one; `None` at the top.
    #[doc(alias = "virNodeDeviceGetParent")]
    fn parent(&self) -> Option<String> = NodeDeviceGetParent => |reply| reply.parent_name;

    /// How many capabilities the device has.
    #[doc(alias = "virNodeDeviceNumOfCaps")]
    fn num_of_caps(&self) -> u32 = NodeDeviceNumOfCaps => |reply| count(reply.num);

    /// The names of the device's capabilities, at most `max` of them.
    #[doc(alias = "virNodeDeviceListCaps")]
    fn list_caps(&self, max: u32) -> Vec<String>
        = NodeDeviceListCaps { maxnames: max.cast_signed() } => |reply| reply.names;

    /// Takes the device from the host's driver, so that a domain can have it.
    #[doc(alias = "virNodeDeviceDettach")]
    fn dettach(&self) = NodeDeviceDettach;

    /// Takes the device from the host's driver, so that a domain can have it by `driver`; by the usual one for `None`.
    #[doc(alias = "virNodeDeviceDetachFlags")]
    fn detach_flags(&self, driver: Option<&str>)
        = NodeDeviceDetachFlags { driver_name: driver.map(str::to_owned), flags: 0 };

    /// Gives the device back to the host's driver.
    #[doc(alias = "virNodeDeviceReAttach")]
    fn re_attach(&self) = NodeDeviceReAttach;

    /// Resets the device.
    #[doc(alias = "virNodeDeviceReset")]
    fn reset(&self) = NodeDeviceReset;

    /// Removes a device that was made by XML.
    #[doc(alias = "virNodeDeviceDestroy")]
    fn destroy(&self) = NodeDeviceDestroy;

    /// Starts a defined device.
    #[doc(alias = "virNodeDeviceCreate")]
    fn create(&self) = NodeDeviceCreate { flags: 0 };

    /// Forgets the definition.
    #[doc(alias = "virNodeDeviceUndefine")]
    fn undefine(&self) = NodeDeviceUndefine { flags: 0 };

    /// Whether a defined device starts with its parent.
    #[doc(alias = "virNodeDeviceGetAutostart")]
    fn autostart(&self) -> bool = NodeDeviceGetAutostart => |reply| reply.autostart != 0;

    /// Sets whether a defined device starts with its parent.
    #[doc(alias = "virNodeDeviceSetAutostart")]
    fn set_autostart(&self, autostart: bool) = NodeDeviceSetAutostart { autostart: i32::from(autostart) };

    /// Whether the device's definition outlives it.
    #[doc(alias = "virNodeDeviceIsPersistent")]
    fn is_persistent(&self) -> bool = NodeDeviceIsPersistent => |reply| reply.persistent != 0;

    /// Whether the device is there.
    #[doc(alias = "virNodeDeviceIsActive")]
    fn is_active(&self) -> bool = NodeDeviceIsActive => |reply| reply.active != 0;

    /// Changes the device to what the XML says: now, or at its next start. Since libvirt 10.1.0.
    #[doc(alias = "virNodeDeviceUpdate")]
    fn update(&self, xml: &str, flags: NodeDeviceUpdateFlags)
        = NodeDeviceUpdate { xml_desc: xml.to_owned(), flags: flags.bits() };
}
