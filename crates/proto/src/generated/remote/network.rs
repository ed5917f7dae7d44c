// Generated from schema/remote/network.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! network

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `connect_list_defined_networks`. virConnectListDefinedNetworks.
    struct ConnectListDefinedNetworksArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_defined_networks`. virConnectListDefinedNetworks.
    struct ConnectListDefinedNetworksRet {
        names: Vec<String> as List<String, NETWORK_LIST_MAX>,
    }

    /// The arguments of `connect_list_networks`. virConnectListNetworks.
    struct ConnectListNetworksArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_networks`. virConnectListNetworks.
    struct ConnectListNetworksRet {
        names: Vec<String> as List<String, NETWORK_LIST_MAX>,
    }

    /// The arguments of `network_create`. virNetworkCreate.
    struct NetworkCreateArgs {
        net: Network,
    }

    /// The arguments of `network_create_xml`. virNetworkCreateXML.
    struct NetworkCreateXmlArgs {
        xml: String,
    }

    /// The reply to `network_create_xml`. virNetworkCreateXML.
    struct NetworkCreateXmlRet {
        net: Network,
    }

    /// The arguments of `network_define_xml`. virNetworkDefineXML.
    struct NetworkDefineXmlArgs {
        xml: String,
    }

    /// The reply to `network_define_xml`. virNetworkDefineXML.
    struct NetworkDefineXmlRet {
        net: Network,
    }

    /// The arguments of `network_destroy`. virNetworkDestroy.
    struct NetworkDestroyArgs {
        net: Network,
    }

    /// The arguments of `network_get_xml_desc`. virNetworkGetXMLDesc.
    struct NetworkGetXmlDescArgs {
        net: Network,
        flags: u32,
    }

    /// The reply to `network_get_xml_desc`. virNetworkGetXMLDesc.
    struct NetworkGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `network_get_autostart`. virNetworkGetAutostart.
    struct NetworkGetAutostartArgs {
        net: Network,
    }

    /// The reply to `network_get_autostart`. virNetworkGetAutostart.
    struct NetworkGetAutostartRet {
        autostart: i32,
    }

    /// The arguments of `network_get_bridge_name`. virNetworkGetBridgeName.
    struct NetworkGetBridgeNameArgs {
        net: Network,
    }

    /// The reply to `network_get_bridge_name`. virNetworkGetBridgeName.
    struct NetworkGetBridgeNameRet {
        name: String,
    }

    /// The arguments of `network_lookup_by_name`. virNetworkLookupByName.
    struct NetworkLookupByNameArgs {
        name: String,
    }

    /// The reply to `network_lookup_by_name`. virNetworkLookupByName.
    struct NetworkLookupByNameRet {
        net: Network,
    }

    /// The arguments of `network_lookup_by_uuid`. virNetworkLookupByUUID.
    struct NetworkLookupByUuidArgs {
        uuid: [u8; 16],
    }

    /// The reply to `network_lookup_by_uuid`. virNetworkLookupByUUID.
    struct NetworkLookupByUuidRet {
        net: Network,
    }

    /// The arguments of `network_set_autostart`. virNetworkSetAutostart.
    struct NetworkSetAutostartArgs {
        net: Network,
        autostart: i32,
    }

    /// The arguments of `network_undefine`. virNetworkUndefine.
    struct NetworkUndefineArgs {
        net: Network,
    }

    /// The reply to `connect_num_of_defined_networks`. virConnectNumOfDefinedNetworks.
    struct ConnectNumOfDefinedNetworksRet {
        num: i32,
    }

    /// The reply to `connect_num_of_networks`. virConnectNumOfNetworks.
    struct ConnectNumOfNetworksRet {
        num: i32,
    }

    /// The arguments of `network_is_active`. virNetworkIsActive.
    struct NetworkIsActiveArgs {
        net: Network,
    }

    /// The reply to `network_is_active`. virNetworkIsActive.
    struct NetworkIsActiveRet {
        active: i32,
    }

    /// The arguments of `network_is_persistent`. virNetworkIsPersistent.
    struct NetworkIsPersistentArgs {
        net: Network,
    }

    /// The reply to `network_is_persistent`. virNetworkIsPersistent.
    struct NetworkIsPersistentRet {
        persistent: i32,
    }

    /// The arguments of `connect_list_all_networks`. virConnectListAllNetworks.
    struct ConnectListAllNetworksArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_networks`. virConnectListAllNetworks.
    struct ConnectListAllNetworksRet {
        nets: Vec<Network> as List<Network, NETWORK_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `network_update`. virNetworkUpdate.
    struct NetworkUpdateArgs {
        net: Network,
        command: u32,
        section: u32,
        parent_index: i32,
        xml: String,
        flags: u32,
    }

    /// The arguments of `connect_network_event_register_any`. virConnectNetworkEventRegisterAny.
    struct ConnectNetworkEventRegisterAnyArgs {
        event_id: i32,
        net: Option<Network>,
    }

    /// The reply to `connect_network_event_register_any`. virConnectNetworkEventRegisterAny.
    struct ConnectNetworkEventRegisterAnyRet {
        callback_id: i32,
    }

    /// The arguments of `connect_network_event_deregister_any`. virConnectNetworkEventDeregisterAny.
    struct ConnectNetworkEventDeregisterAnyArgs {
        callback_id: i32,
    }

    /// The message `network_event_lifecycle`. network_event_lifecycle.
    struct NetworkEventLifecycleMsg {
        callback_id: i32,
        net: Network,
        event: i32,
        detail: i32,
    }

    /// The arguments of `network_get_dhcp_leases`. virNetworkGetDHCPLeases.
    struct NetworkGetDhcpLeasesArgs {
        net: Network,
        mac: Option<String>,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `network_get_dhcp_leases`. virNetworkGetDHCPLeases.
    struct NetworkGetDhcpLeasesRet {
        leases: Vec<NetworkDhcpLease> as List<NetworkDhcpLease, NETWORK_DHCP_LEASES_MAX>,
        ret: u32,
    }

    /// The arguments of `network_list_all_ports`. virNetworkListAllPorts.
    struct NetworkListAllPortsArgs {
        network: Network,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `network_list_all_ports`. virNetworkListAllPorts.
    struct NetworkListAllPortsRet {
        ports: Vec<NetworkPort> as List<NetworkPort, NETWORK_PORT_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `network_port_lookup_by_uuid`. virNetworkPortLookupByUUID.
    struct NetworkPortLookupByUuidArgs {
        network: Network,
        uuid: [u8; 16],
    }

    /// The reply to `network_port_lookup_by_uuid`. virNetworkPortLookupByUUID.
    struct NetworkPortLookupByUuidRet {
        port: NetworkPort,
    }

    /// The arguments of `network_port_create_xml`. virNetworkPortCreateXML.
    struct NetworkPortCreateXmlArgs {
        network: Network,
        xml: String,
        flags: u32,
    }

    /// The reply to `network_port_create_xml`. virNetworkPortCreateXML.
    struct NetworkPortCreateXmlRet {
        port: NetworkPort,
    }

    /// The arguments of `network_port_get_parameters`. virNetworkPortGetParameters.
    struct NetworkPortGetParametersArgs {
        port: NetworkPort,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `network_port_get_parameters`. virNetworkPortGetParameters.
    struct NetworkPortGetParametersRet {
        params: Vec<TypedParam> as List<TypedParam, NETWORK_PORT_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `network_port_set_parameters`. virNetworkPortSetParameters.
    struct NetworkPortSetParametersArgs {
        port: NetworkPort,
        params: Vec<TypedParam> as List<TypedParam, NETWORK_PORT_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `network_port_get_xml_desc`. virNetworkPortGetXMLDesc.
    struct NetworkPortGetXmlDescArgs {
        port: NetworkPort,
        flags: u32,
    }

    /// The reply to `network_port_get_xml_desc`. virNetworkPortGetXMLDesc.
    struct NetworkPortGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `network_port_delete`. virNetworkPortDelete.
    struct NetworkPortDeleteArgs {
        port: NetworkPort,
        flags: u32,
    }

    /// The arguments of `network_define_xml_flags`. virNetworkDefineXMLFlags.
    struct NetworkDefineXmlFlagsArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `network_define_xml_flags`. virNetworkDefineXMLFlags.
    struct NetworkDefineXmlFlagsRet {
        net: Network,
    }

    /// The arguments of `network_create_xml_flags`. virNetworkCreateXMLFlags.
    struct NetworkCreateXmlFlagsArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `network_create_xml_flags`. virNetworkCreateXMLFlags.
    struct NetworkCreateXmlFlagsRet {
        net: Network,
    }

    /// The arguments of `network_set_metadata`. virNetworkSetMetadata.
    struct NetworkSetMetadataArgs {
        network: Network,
        kind: i32,
        metadata: Option<String>,
        key: Option<String>,
        uri: Option<String>,
        flags: u32,
    }

    /// The arguments of `network_get_metadata`. virNetworkGetMetadata.
    struct NetworkGetMetadataArgs {
        network: Network,
        kind: i32,
        uri: Option<String>,
        flags: u32,
    }

    /// The reply to `network_get_metadata`. virNetworkGetMetadata.
    struct NetworkGetMetadataRet {
        metadata: String,
    }

    /// The message `network_event_callback_metadata_change`. network_event_callback_metadata_change.
    struct NetworkEventCallbackMetadataChangeMsg {
        callback_id: i32,
        net: Network,
        kind: i32,
        nsuri: Option<String>,
    }
}
