// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The family `network`.

use std::future::{Future, ready};

use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use crate::Cx;

/// What a driver answers in the family `network`. A method that is not written answers ["not supported"](Error::unsupported).
pub trait NetworkFamily: Send + Sync {
    /// Lists the names of networks that are defined but not active, at most as many as asked for.
    fn connect_list_defined_networks(
        &self,
        cx: &Cx,
        args: remote::ConnectListDefinedNetworksArgs,
    ) -> impl Future<Output = Result<remote::ConnectListDefinedNetworksRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListDefinedNetworks")))
    }

    /// Lists the names of active networks, at most as many as asked for.
    fn connect_list_networks(
        &self,
        cx: &Cx,
        args: remote::ConnectListNetworksArgs,
    ) -> impl Future<Output = Result<remote::ConnectListNetworksRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListNetworks")))
    }

    /// Starts a defined network.
    fn network_create(
        &self,
        cx: &Cx,
        args: remote::NetworkCreateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkCreate")))
    }

    /// Starts a network from XML; it vanishes when it stops.
    fn network_create_xml(
        &self,
        cx: &Cx,
        args: remote::NetworkCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::NetworkCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkCreateXML")))
    }

    /// Defines a network from XML.
    fn network_define_xml(
        &self,
        cx: &Cx,
        args: remote::NetworkDefineXmlArgs,
    ) -> impl Future<Output = Result<remote::NetworkDefineXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkDefineXML")))
    }

    /// Stops a network.
    fn network_destroy(
        &self,
        cx: &Cx,
        args: remote::NetworkDestroyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkDestroy")))
    }

    /// Describes a network as XML.
    fn network_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::NetworkGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::NetworkGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkGetXMLDesc")))
    }

    /// Says whether the network starts with its daemon.
    fn network_get_autostart(
        &self,
        cx: &Cx,
        args: remote::NetworkGetAutostartArgs,
    ) -> impl Future<Output = Result<remote::NetworkGetAutostartRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkGetAutostart")))
    }

    /// Names the bridge device of the network.
    fn network_get_bridge_name(
        &self,
        cx: &Cx,
        args: remote::NetworkGetBridgeNameArgs,
    ) -> impl Future<Output = Result<remote::NetworkGetBridgeNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkGetBridgeName")))
    }

    /// Finds a network by its name.
    fn network_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::NetworkLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::NetworkLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkLookupByName")))
    }

    /// Finds a network by its uuid.
    fn network_lookup_by_uuid(
        &self,
        cx: &Cx,
        args: remote::NetworkLookupByUuidArgs,
    ) -> impl Future<Output = Result<remote::NetworkLookupByUuidRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkLookupByUUID")))
    }

    /// Sets whether the network starts with its daemon.
    fn network_set_autostart(
        &self,
        cx: &Cx,
        args: remote::NetworkSetAutostartArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkSetAutostart")))
    }

    /// Forgets a network's definition.
    fn network_undefine(
        &self,
        cx: &Cx,
        args: remote::NetworkUndefineArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkUndefine")))
    }

    /// Counts the networks that are defined but not active.
    fn connect_num_of_defined_networks(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfDefinedNetworksRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfDefinedNetworks")))
    }

    /// Counts the active networks.
    fn connect_num_of_networks(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfNetworksRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfNetworks")))
    }

    /// Says whether the network is active.
    fn network_is_active(
        &self,
        cx: &Cx,
        args: remote::NetworkIsActiveArgs,
    ) -> impl Future<Output = Result<remote::NetworkIsActiveRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkIsActive")))
    }

    /// Says whether the network has a definition.
    fn network_is_persistent(
        &self,
        cx: &Cx,
        args: remote::NetworkIsPersistentArgs,
    ) -> impl Future<Output = Result<remote::NetworkIsPersistentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkIsPersistent")))
    }

    /// Lists networks, filtered by flags; or only counts them if no results are wanted.
    fn connect_list_all_networks(
        &self,
        cx: &Cx,
        args: remote::ConnectListAllNetworksArgs,
    ) -> impl Future<Output = Result<remote::ConnectListAllNetworksRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListAllNetworks")))
    }

    /// Changes one section of the live or of the defined network.
    fn network_update(
        &self,
        cx: &Cx,
        args: remote::NetworkUpdateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkUpdate")))
    }

    /// Asks for events of networks, of one or of all.
    fn connect_network_event_register_any(
        &self,
        cx: &Cx,
        args: remote::ConnectNetworkEventRegisterAnyArgs,
    ) -> impl Future<Output = Result<remote::ConnectNetworkEventRegisterAnyRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNetworkEventRegisterAny")))
    }

    /// Ends a registration for events of networks.
    fn connect_network_event_deregister_any(
        &self,
        cx: &Cx,
        args: remote::ConnectNetworkEventDeregisterAnyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNetworkEventDeregisterAny")))
    }

    /// Lists the leases that the network's DHCP server has given, all or those of one MAC address.
    fn network_get_dhcp_leases(
        &self,
        cx: &Cx,
        args: remote::NetworkGetDhcpLeasesArgs,
    ) -> impl Future<Output = Result<remote::NetworkGetDhcpLeasesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkGetDHCPLeases")))
    }

    /// Lists a network's ports; or only counts them if no results are wanted.
    fn network_list_all_ports(
        &self,
        cx: &Cx,
        args: remote::NetworkListAllPortsArgs,
    ) -> impl Future<Output = Result<remote::NetworkListAllPortsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkListAllPorts")))
    }

    /// Finds a port of a network by its uuid.
    fn network_port_lookup_by_uuid(
        &self,
        cx: &Cx,
        args: remote::NetworkPortLookupByUuidArgs,
    ) -> impl Future<Output = Result<remote::NetworkPortLookupByUuidRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkPortLookupByUUID")))
    }

    /// Creates a port of a network from XML.
    fn network_port_create_xml(
        &self,
        cx: &Cx,
        args: remote::NetworkPortCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::NetworkPortCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkPortCreateXML")))
    }

    /// Gives the bandwidth of a network port.
    fn network_port_get_parameters(
        &self,
        cx: &Cx,
        args: remote::NetworkPortGetParametersArgs,
    ) -> impl Future<Output = Result<remote::NetworkPortGetParametersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkPortGetParameters")))
    }

    /// Sets the bandwidth of a network port.
    fn network_port_set_parameters(
        &self,
        cx: &Cx,
        args: remote::NetworkPortSetParametersArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkPortSetParameters")))
    }

    /// Describes a network port as XML.
    fn network_port_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::NetworkPortGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::NetworkPortGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkPortGetXMLDesc")))
    }

    /// Removes a network port.
    fn network_port_delete(
        &self,
        cx: &Cx,
        args: remote::NetworkPortDeleteArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkPortDelete")))
    }

    /// Defines a network from XML, if asked after checking it against the schema.
    fn network_define_xml_flags(
        &self,
        cx: &Cx,
        args: remote::NetworkDefineXmlFlagsArgs,
    ) -> impl Future<Output = Result<remote::NetworkDefineXmlFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkDefineXMLFlags")))
    }

    /// Starts a network from XML, if asked after checking it against the schema.
    fn network_create_xml_flags(
        &self,
        cx: &Cx,
        args: remote::NetworkCreateXmlFlagsArgs,
    ) -> impl Future<Output = Result<remote::NetworkCreateXmlFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkCreateXMLFlags")))
    }

    /// Sets the network's title, description or a piece of custom XML.
    fn network_set_metadata(
        &self,
        cx: &Cx,
        args: remote::NetworkSetMetadataArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkSetMetadata")))
    }

    /// Gives the network's title, description or a piece of custom XML.
    fn network_get_metadata(
        &self,
        cx: &Cx,
        args: remote::NetworkGetMetadataArgs,
    ) -> impl Future<Output = Result<remote::NetworkGetMetadataRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkGetMetadata")))
    }
}
