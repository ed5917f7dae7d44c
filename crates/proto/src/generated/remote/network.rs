// Generated from schema/remote/network.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Virtual networks and their ports.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `connect_list_defined_networks`. Lists the names of networks that are defined but not active, at most as many as asked for.
    struct ConnectListDefinedNetworksArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_defined_networks`. Lists the names of networks that are defined but not active, at most as many as asked for.
    struct ConnectListDefinedNetworksRet {
        names: Vec<String> as List<String, NETWORK_LIST_MAX>,
    }

    /// The arguments of `connect_list_networks`. Lists the names of active networks, at most as many as asked for.
    struct ConnectListNetworksArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_networks`. Lists the names of active networks, at most as many as asked for.
    struct ConnectListNetworksRet {
        names: Vec<String> as List<String, NETWORK_LIST_MAX>,
    }

    /// The arguments of `network_create`. Starts a defined network.
    struct NetworkCreateArgs {
        net: Network,
    }

    /// The arguments of `network_create_xml`. Starts a network from XML; it vanishes when it stops.
    struct NetworkCreateXmlArgs {
        xml: String,
    }

    /// The reply to `network_create_xml`. Starts a network from XML; it vanishes when it stops.
    struct NetworkCreateXmlRet {
        net: Network,
    }

    /// The arguments of `network_define_xml`. Defines a network from XML.
    struct NetworkDefineXmlArgs {
        xml: String,
    }

    /// The reply to `network_define_xml`. Defines a network from XML.
    struct NetworkDefineXmlRet {
        net: Network,
    }

    /// The arguments of `network_destroy`. Stops a network.
    struct NetworkDestroyArgs {
        net: Network,
    }

    /// The arguments of `network_get_xml_desc`. Describes a network as XML.
    struct NetworkGetXmlDescArgs {
        net: Network,
        flags: u32,
    }

    /// The reply to `network_get_xml_desc`. Describes a network as XML.
    struct NetworkGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `network_get_autostart`. Says whether the network starts with its daemon.
    struct NetworkGetAutostartArgs {
        net: Network,
    }

    /// The reply to `network_get_autostart`. Says whether the network starts with its daemon.
    struct NetworkGetAutostartRet {
        autostart: i32,
    }

    /// The arguments of `network_get_bridge_name`. Names the bridge device of the network.
    struct NetworkGetBridgeNameArgs {
        net: Network,
    }

    /// The reply to `network_get_bridge_name`. Names the bridge device of the network.
    struct NetworkGetBridgeNameRet {
        name: String,
    }

    /// The arguments of `network_lookup_by_name`. Finds a network by its name.
    struct NetworkLookupByNameArgs {
        name: String,
    }

    /// The reply to `network_lookup_by_name`. Finds a network by its name.
    struct NetworkLookupByNameRet {
        net: Network,
    }

    /// The arguments of `network_lookup_by_uuid`. Finds a network by its uuid.
    struct NetworkLookupByUuidArgs {
        uuid: [u8; 16],
    }

    /// The reply to `network_lookup_by_uuid`. Finds a network by its uuid.
    struct NetworkLookupByUuidRet {
        net: Network,
    }

    /// The arguments of `network_set_autostart`. Sets whether the network starts with its daemon.
    struct NetworkSetAutostartArgs {
        net: Network,
        autostart: i32,
    }

    /// The arguments of `network_undefine`. Forgets a network's definition.
    struct NetworkUndefineArgs {
        net: Network,
    }

    /// The reply to `connect_num_of_defined_networks`. Counts the networks that are defined but not active.
    struct ConnectNumOfDefinedNetworksRet {
        num: i32,
    }

    /// The reply to `connect_num_of_networks`. Counts the active networks.
    struct ConnectNumOfNetworksRet {
        num: i32,
    }

    /// The arguments of `network_is_active`. Says whether the network is active.
    struct NetworkIsActiveArgs {
        net: Network,
    }

    /// The reply to `network_is_active`. Says whether the network is active.
    struct NetworkIsActiveRet {
        active: i32,
    }

    /// The arguments of `network_is_persistent`. Says whether the network has a definition.
    struct NetworkIsPersistentArgs {
        net: Network,
    }

    /// The reply to `network_is_persistent`. Says whether the network has a definition.
    struct NetworkIsPersistentRet {
        persistent: i32,
    }

    /// The arguments of `connect_list_all_networks`. Lists networks, filtered by flags; or only counts them if no results are wanted.
    struct ConnectListAllNetworksArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_networks`. Lists networks, filtered by flags; or only counts them if no results are wanted.
    struct ConnectListAllNetworksRet {
        nets: Vec<Network> as List<Network, NETWORK_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `network_update`. Changes one section of the live or of the defined network.
    struct NetworkUpdateArgs {
        net: Network,
        command: u32,
        section: u32,
        parent_index: i32,
        xml: String,
        flags: u32,
    }

    /// The arguments of `connect_network_event_register_any`. Asks for events of networks, of one or of all.
    struct ConnectNetworkEventRegisterAnyArgs {
        event_id: i32,
        net: Option<Network>,
    }

    /// The reply to `connect_network_event_register_any`. Asks for events of networks, of one or of all.
    struct ConnectNetworkEventRegisterAnyRet {
        callback_id: i32,
    }

    /// The arguments of `connect_network_event_deregister_any`. Ends a registration for events of networks.
    struct ConnectNetworkEventDeregisterAnyArgs {
        callback_id: i32,
    }

    /// The message `network_event_lifecycle`. A network was defined, undefined, started or stopped.
    struct NetworkEventLifecycleMsg {
        callback_id: i32,
        net: Network,
        event: i32,
        detail: i32,
    }

    /// The arguments of `network_get_dhcp_leases`. Lists the leases that the network's DHCP server has given, all or those of one MAC address.
    struct NetworkGetDhcpLeasesArgs {
        net: Network,
        mac: Option<String>,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `network_get_dhcp_leases`. Lists the leases that the network's DHCP server has given, all or those of one MAC address.
    struct NetworkGetDhcpLeasesRet {
        leases: Vec<NetworkDhcpLease> as List<NetworkDhcpLease, NETWORK_DHCP_LEASES_MAX>,
        ret: u32,
    }

    /// The arguments of `network_list_all_ports`. Lists a network's ports; or only counts them if no results are wanted.
    struct NetworkListAllPortsArgs {
        network: Network,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `network_list_all_ports`. Lists a network's ports; or only counts them if no results are wanted.
    struct NetworkListAllPortsRet {
        ports: Vec<NetworkPort> as List<NetworkPort, NETWORK_PORT_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `network_port_lookup_by_uuid`. Finds a port of a network by its uuid.
    struct NetworkPortLookupByUuidArgs {
        network: Network,
        uuid: [u8; 16],
    }

    /// The reply to `network_port_lookup_by_uuid`. Finds a port of a network by its uuid.
    struct NetworkPortLookupByUuidRet {
        port: NetworkPort,
    }

    /// The arguments of `network_port_create_xml`. Creates a port of a network from XML.
    struct NetworkPortCreateXmlArgs {
        network: Network,
        xml: String,
        flags: u32,
    }

    /// The reply to `network_port_create_xml`. Creates a port of a network from XML.
    struct NetworkPortCreateXmlRet {
        port: NetworkPort,
    }

    /// The arguments of `network_port_get_parameters`. Gives the bandwidth of a network port.
    struct NetworkPortGetParametersArgs {
        port: NetworkPort,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `network_port_get_parameters`. Gives the bandwidth of a network port.
    struct NetworkPortGetParametersRet {
        params: Vec<TypedParam> as List<TypedParam, NETWORK_PORT_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `network_port_set_parameters`. Sets the bandwidth of a network port.
    struct NetworkPortSetParametersArgs {
        port: NetworkPort,
        params: Vec<TypedParam> as List<TypedParam, NETWORK_PORT_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `network_port_get_xml_desc`. Describes a network port as XML.
    struct NetworkPortGetXmlDescArgs {
        port: NetworkPort,
        flags: u32,
    }

    /// The reply to `network_port_get_xml_desc`. Describes a network port as XML.
    struct NetworkPortGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `network_port_delete`. Removes a network port.
    struct NetworkPortDeleteArgs {
        port: NetworkPort,
        flags: u32,
    }

    /// The arguments of `network_define_xml_flags`. Defines a network from XML, if asked after checking it against the schema.
    struct NetworkDefineXmlFlagsArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `network_define_xml_flags`. Defines a network from XML, if asked after checking it against the schema.
    struct NetworkDefineXmlFlagsRet {
        net: Network,
    }

    /// The arguments of `network_create_xml_flags`. Starts a network from XML, if asked after checking it against the schema.
    struct NetworkCreateXmlFlagsArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `network_create_xml_flags`. Starts a network from XML, if asked after checking it against the schema.
    struct NetworkCreateXmlFlagsRet {
        net: Network,
    }

    /// The arguments of `network_set_metadata`. Sets the network's title, description or a piece of custom XML.
    struct NetworkSetMetadataArgs {
        network: Network,
        kind: i32,
        metadata: Option<String>,
        key: Option<String>,
        uri: Option<String>,
        flags: u32,
    }

    /// The arguments of `network_get_metadata`. Gives the network's title, description or a piece of custom XML.
    struct NetworkGetMetadataArgs {
        network: Network,
        kind: i32,
        uri: Option<String>,
        flags: u32,
    }

    /// The reply to `network_get_metadata`. Gives the network's title, description or a piece of custom XML.
    struct NetworkGetMetadataRet {
        metadata: String,
    }

    /// The message `network_event_callback_metadata_change`. A network's title, description or custom XML changed.
    struct NetworkEventCallbackMetadataChangeMsg {
        callback_id: i32,
        net: Network,
        kind: i32,
        nsuri: Option<String>,
    }
}
