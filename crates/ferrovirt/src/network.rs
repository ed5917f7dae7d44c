//! Virtual networks.

use ferrovirt_driver::procedures as p;
use ferrovirt_proto::remote::{self, DriverFeature};

use crate::{
    Connection, IpAddrType, ListNetworks, NetworkCreateFlags, NetworkDefineFlags, NetworkMetadataType, NetworkPort,
    NetworkPortCreateFlags, NetworkUpdateCommand, NetworkUpdateFlags, NetworkUpdateSection, NetworkXml, blocking,
    calls::{ask, calls, facts, object},
    uuid::uuid_text,
    values::count,
};

object! {
    /// A virtual network: a handle with name and UUID.
    ///
    /// ```no_run
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use ferrovirt::{Connection, ListNetworks};
    ///
    /// let conn = Connection::open("test:///default").await?;
    /// for network in conn.list_all_networks(ListNetworks::ACTIVE).await? {
    ///     println!("{} on {}", network.name(), network.bridge_name().await?);
    /// }
    /// # Ok(()) }
    /// ```
    Network shows name, uuid_string;
}

/// A lease of a network's DHCP server.
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "virNetworkDHCPLease")]
#[non_exhaustive]
pub struct DhcpLease {
    /// The interface on the host that serves it.
    pub interface: String,
    /// When it ends, in seconds since 1970; 0 is never.
    pub expiry_time_s: i64,
    /// The kind of address.
    pub kind: IpAddrType,
    /// The MAC address it was given to.
    pub mac: Option<String>,
    /// The id of the association (IPv6).
    pub iaid: Option<String>,
    /// The address.
    pub ip_address: String,
    /// The length of the network's prefix, in bits.
    pub prefix: u32,
    /// The name it was given to.
    pub hostname: Option<String>,
    /// The client's id, or its DUID (IPv6).
    pub client_id: Option<String>,
}

facts! {
    for Network;

    /// The name.
    #[doc(alias = "virNetworkGetName")]
    fn name(&self) -> &str { &self.handle.name }

    /// The UUID.
    #[doc(alias = "virNetworkGetUUID")]
    fn uuid(&self) -> [u8; 16] { self.handle.uuid }

    /// The UUID in lower case with dashes.
    #[doc(alias = "virNetworkGetUUIDString")]
    fn uuid_string(&self) -> String { uuid_text(self.handle.uuid) }
}

calls! {
    for Connection {};

    /// The networks that pass the filters; all of them for an empty filter. In the driver's order.
    #[doc(alias = "virConnectListAllNetworks")]
    fn list_all_networks(&self, filter: ListNetworks) -> Vec<Network> as Vec<blocking::Network>
        = ConnectListAllNetworks { need_results: 1, flags: filter.bits() }
        => |reply| reply.nets.into_iter().map(|net| Network::new(self, net)).collect();

    /// How many networks are active.
    #[doc(alias = "virConnectNumOfNetworks")]
    fn num_of_networks(&self) -> u32 = ConnectNumOfNetworks => |reply| count(reply.num);

    /// The names of active networks, at most `max` of them.
    #[doc(alias = "virConnectListNetworks")]
    fn list_networks(&self, max: u32) -> Vec<String>
        = ConnectListNetworks { maxnames: max.cast_signed() } => |reply| reply.names;

    /// How many networks are defined and not active.
    #[doc(alias = "virConnectNumOfDefinedNetworks")]
    fn num_of_defined_networks(&self) -> u32 = ConnectNumOfDefinedNetworks => |reply| count(reply.num);

    /// The names of networks that are defined and not active, at most `max` of them.
    #[doc(alias = "virConnectListDefinedNetworks")]
    fn list_defined_networks(&self, max: u32) -> Vec<String>
        = ConnectListDefinedNetworks { maxnames: max.cast_signed() } => |reply| reply.names;

    /// The network with this name.
    #[doc(alias = "virNetworkLookupByName")]
    fails "`NO_NETWORK` where there is none"
    fn network_lookup_by_name(&self, name: &str) -> Network as blocking::Network
        = NetworkLookupByName { name: name.to_owned() } => |reply| Network::new(self, reply.net);

    /// The network with this UUID.
    #[doc(alias = "virNetworkLookupByUUID")]
    #[doc(alias = "virNetworkLookupByUUIDString")]
    fails "`NO_NETWORK` where there is none"
    fn network_lookup_by_uuid(&self, uuid: [u8; 16]) -> Network as blocking::Network
        = NetworkLookupByUuid { uuid } => |reply| Network::new(self, reply.net);

    /// Starts a network from XML. It vanishes when it stops, unless it was defined before.
    #[doc(alias = "virNetworkCreateXML")]
    fn network_create_xml(&self, xml: &str) -> Network as blocking::Network
        = NetworkCreateXml { xml: xml.to_owned() } => |reply| Network::new(self, reply.net);

    /// Starts a network from XML, after a check against the schema where asked for.
    #[doc(alias = "virNetworkCreateXMLFlags")]
    fn network_create_xml_flags(&self, xml: &str, flags: NetworkCreateFlags) -> Network as blocking::Network
        = NetworkCreateXmlFlags { xml: xml.to_owned(), flags: flags.bits() } => |reply| Network::new(self, reply.net);

    /// Defines a network from XML, or redefines the one of its name and UUID. It is not started.
    #[doc(alias = "virNetworkDefineXML")]
    fn network_define_xml(&self, xml: &str) -> Network as blocking::Network
        = NetworkDefineXml { xml: xml.to_owned() } => |reply| Network::new(self, reply.net);

    /// Defines a network from XML, after a check against the schema where asked for.
    #[doc(alias = "virNetworkDefineXMLFlags")]
    fn network_define_xml_flags(&self, xml: &str, flags: NetworkDefineFlags) -> Network as blocking::Network
        = NetworkDefineXmlFlags { xml: xml.to_owned(), flags: flags.bits() } => |reply| Network::new(self, reply.net);
}

calls! {
    for Network { net };

    /// Starts a defined network.
    #[doc(alias = "virNetworkCreate")]
    fn create(&self) = NetworkCreate;

    /// Stops the network.
    #[doc(alias = "virNetworkDestroy")]
    fn destroy(&self) = NetworkDestroy;

    /// Forgets the definition. An active network goes on until it stops.
    #[doc(alias = "virNetworkUndefine")]
    fn undefine(&self) = NetworkUndefine;

    /// The network's XML.
    #[doc(alias = "virNetworkGetXMLDesc")]
    fn xml_desc(&self, flags: NetworkXml) -> String = NetworkGetXmlDesc { flags: flags.bits() } => |reply| reply.xml;

    /// Changes one section of the network by a piece of XML. `parent_index` counts the element's parents from 0, and -1
    /// leaves the choice of the parent to the driver.
    #[doc(alias = "virNetworkUpdate")]
    fn update(
        &self, command: NetworkUpdateCommand, section: NetworkUpdateSection, parent_index: i32, xml: &str,
        flags: NetworkUpdateFlags,
    ) {
        let (mut command, mut section) = (command.0.cast_unsigned(), section.0.cast_unsigned());
        // Old daemons read the two the other way round (libvirt's src/libvirt-network.c).
        if !self.conn.knows(DriverFeature::NETWORK_UPDATE_HAS_CORRECT_ORDER).await? {
            std::mem::swap(&mut command, &mut section);
        }
        ask!({ net } self NetworkUpdate { command, section, parent_index, xml: xml.to_owned(), flags: flags.bits() })
    }

    /// The name of the network's bridge on the host.
    #[doc(alias = "virNetworkGetBridgeName")]
    fn bridge_name(&self) -> String = NetworkGetBridgeName => |reply| reply.name;

    /// Whether the network starts with its host.
    #[doc(alias = "virNetworkGetAutostart")]
    fn autostart(&self) -> bool = NetworkGetAutostart => |reply| reply.autostart != 0;

    /// Sets whether the network starts with its host.
    #[doc(alias = "virNetworkSetAutostart")]
    fn set_autostart(&self, autostart: bool) = NetworkSetAutostart { autostart: i32::from(autostart) };

    /// Whether the network runs.
    #[doc(alias = "virNetworkIsActive")]
    fn is_active(&self) -> bool = NetworkIsActive => |reply| reply.active != 0;

    /// Whether the network's definition outlives its next stop.
    #[doc(alias = "virNetworkIsPersistent")]
    fn is_persistent(&self) -> bool = NetworkIsPersistent => |reply| reply.persistent != 0;

    /// The title, the description, or the element of namespace `uri`. Since libvirt 9.7.0.
    #[doc(alias = "virNetworkGetMetadata")]
    fails "`NO_NETWORK_METADATA` where there is none"
    fn metadata(&self, kind: NetworkMetadataType, uri: Option<&str>, flags: NetworkUpdateFlags) -> String {
        ask!({ network } self NetworkGetMetadata { kind: kind.0, uri: uri.map(str::to_owned), flags: flags.bits() }
            => |reply| reply.metadata)
    }

    /// Sets the title, the description, or the element of namespace `uri` (with the prefix `key`); `None` removes it.
    /// Since libvirt 9.7.0.
    #[doc(alias = "virNetworkSetMetadata")]
    fn set_metadata(
        &self, kind: NetworkMetadataType, metadata: Option<&str>, key: Option<&str>, uri: Option<&str>,
        flags: NetworkUpdateFlags,
    ) {
        ask!({ network } self NetworkSetMetadata {
            kind: kind.0,
            metadata: metadata.map(str::to_owned),
            key: key.map(str::to_owned),
            uri: uri.map(str::to_owned),
            flags: flags.bits(),
        })
    }

    /// The leases of the network's DHCP server; those of one MAC address where it is given.
    #[doc(alias = "virNetworkGetDHCPLeases")]
    fn dhcp_leases(&self, mac: Option<&str>) -> Vec<DhcpLease>
        = NetworkGetDhcpLeases { mac: mac.map(str::to_owned), need_results: 1, flags: 0 }
        => |reply| reply.leases.into_iter().map(DhcpLease::from_wire).collect();

    /// The network's ports.
    #[doc(alias = "virNetworkListAllPorts")]
    fn list_all_ports(&self) -> Vec<NetworkPort> as Vec<blocking::NetworkPort> {
        ask!({ network } self NetworkListAllPorts { need_results: 1, flags: 0 }
            => |reply| reply.ports.into_iter().map(|port| NetworkPort::new(&self.conn, port)).collect())
    }

    /// The port with this UUID.
    #[doc(alias = "virNetworkPortLookupByUUID")]
    #[doc(alias = "virNetworkPortLookupByUUIDString")]
    fails "`NO_NETWORK_PORT` where there is none"
    fn port_lookup_by_uuid(&self, uuid: [u8; 16]) -> NetworkPort as blocking::NetworkPort {
        let args = remote::NetworkPortLookupByUuidArgs { network: self.wire(), uuid };
        let reply = self.conn.invoke::<p::NetworkPortLookupByUuid>(args).await?;
        Ok(NetworkPort::new(&self.conn, reply.port))
    }

    /// Makes a port from XML.
    #[doc(alias = "virNetworkPortCreateXML")]
    fn port_create_xml(&self, xml: &str, flags: NetworkPortCreateFlags) -> NetworkPort as blocking::NetworkPort {
        ask!({ network } self NetworkPortCreateXml { xml: xml.to_owned(), flags: flags.bits() }
            => |reply| NetworkPort::new(&self.conn, reply.port))
    }
}

impl DhcpLease {
    fn from_wire(wire: remote::NetworkDhcpLease) -> Self {
        Self {
            interface: wire.iface,
            expiry_time_s: wire.expirytime,
            kind: IpAddrType(wire.kind),
            mac: wire.mac,
            iaid: wire.iaid,
            ip_address: wire.ipaddr,
            prefix: wire.prefix,
            hostname: wire.hostname,
            client_id: wire.clientid,
        }
    }
}
