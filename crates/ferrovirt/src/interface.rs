//! Network interfaces of the host.

use crate::{
    Connection, InterfaceDefineFlags, InterfaceXml, ListInterfaces, blocking,
    calls::{calls, facts, object},
    values::count,
};

object! {
    /// A network interface of the host: a handle with name and MAC address.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let conn = ferrovirt::Connection::open("test:///default").await?;
    /// let interface = conn.interface_lookup_by_name("eth1").await?;
    /// assert_eq!(interface.mac_string(), "aa:bb:cc:dd:ee:ff");
    /// # Ok(()) }
    /// ```
    Interface shows name, mac_string;
}

facts! {
    for Interface;

    /// The name.
    #[doc(alias = "virInterfaceGetName")]
    fn name(&self) -> &str { &self.handle.name }

    /// The MAC address; may be empty.
    #[doc(alias = "virInterfaceGetMACString")]
    fn mac_string(&self) -> &str { &self.handle.mac }
}

calls! {
    for Connection {};

    /// The interfaces that pass the filters; all of them for an empty filter. In the driver's order.
    #[doc(alias = "virConnectListAllInterfaces")]
    fn list_all_interfaces(&self, filter: ListInterfaces) -> Vec<Interface> as Vec<blocking::Interface>
        = ConnectListAllInterfaces { need_results: 1, flags: filter.bits() }
        => |reply| reply.ifaces.into_iter().map(|interface| Interface::new(self, interface)).collect();

    /// How many interfaces are active.
    #[doc(alias = "virConnectNumOfInterfaces")]
    fn num_of_interfaces(&self) -> u32 = ConnectNumOfInterfaces => |reply| count(reply.num);

    /// The names of active interfaces, at most `max` of them.
    #[doc(alias = "virConnectListInterfaces")]
    fn list_interfaces(&self, max: u32) -> Vec<String>
        = ConnectListInterfaces { maxnames: max.cast_signed() } => |reply| reply.names;

    /// How many interfaces are defined and not active.
    #[doc(alias = "virConnectNumOfDefinedInterfaces")]
    fn num_of_defined_interfaces(&self) -> u32 = ConnectNumOfDefinedInterfaces => |reply| count(reply.num);

    /// The names of interfaces that are defined and not active, at most `max` of them.
    #[doc(alias = "virConnectListDefinedInterfaces")]
    fn list_defined_interfaces(&self, max: u32) -> Vec<String>
        = ConnectListDefinedInterfaces { maxnames: max.cast_signed() } => |reply| reply.names;

    /// The interface with this name.
    #[doc(alias = "virInterfaceLookupByName")]
    fails "`NO_INTERFACE` where there is none"
    fn interface_lookup_by_name(&self, name: &str) -> Interface as blocking::Interface
        = InterfaceLookupByName { name: name.to_owned() } => |reply| Interface::new(self, reply.iface);

    /// The interface with this MAC address.
    #[doc(alias = "virInterfaceLookupByMACString")]
    fails "`NO_INTERFACE` where there is none, `MULTIPLE_INTERFACES` where there are several"
    fn interface_lookup_by_mac_string(&self, mac: &str) -> Interface as blocking::Interface
        = InterfaceLookupByMacString { mac: mac.to_owned() } => |reply| Interface::new(self, reply.iface);

    /// Defines an interface from XML. It is not started.
    #[doc(alias = "virInterfaceDefineXML")]
    fn interface_define_xml(&self, xml: &str, flags: InterfaceDefineFlags) -> Interface as blocking::Interface
        = InterfaceDefineXml { xml: xml.to_owned(), flags: flags.bits() }
        => |reply| Interface::new(self, reply.iface);

    /// Notes how the host's interfaces are defined, so that [`Self::interface_change_rollback`] can go back to it.
    #[doc(alias = "virInterfaceChangeBegin")]
    fn interface_change_begin(&self) = InterfaceChangeBegin { flags: 0 };

    /// Keeps the changes since [`Self::interface_change_begin`].
    #[doc(alias = "virInterfaceChangeCommit")]
    fn interface_change_commit(&self) = InterfaceChangeCommit { flags: 0 };

    /// Undoes the changes since [`Self::interface_change_begin`].
    #[doc(alias = "virInterfaceChangeRollback")]
    fn interface_change_rollback(&self) = InterfaceChangeRollback { flags: 0 };
}

calls! {
    for Interface { iface };

    /// The interface's XML.
    #[doc(alias = "virInterfaceGetXMLDesc")]
    fn xml_desc(&self, flags: InterfaceXml) -> String
        = InterfaceGetXmlDesc { flags: flags.bits() } => |reply| reply.xml;

    /// Starts the interface.
    #[doc(alias = "virInterfaceCreate")]
    fn create(&self) = InterfaceCreate { flags: 0 };

    /// Stops the interface.
    #[doc(alias = "virInterfaceDestroy")]
    fn destroy(&self) = InterfaceDestroy { flags: 0 };

    /// Forgets the definition.
    #[doc(alias = "virInterfaceUndefine")]
    fn undefine(&self) = InterfaceUndefine;

    /// Whether the interface is active.
    #[doc(alias = "virInterfaceIsActive")]
    fn is_active(&self) -> bool = InterfaceIsActive => |reply| reply.active != 0;
}
