// Generated from schema/remote/network.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Virtual networks and their ports.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo, Test, flags};

/// Lists the names of networks that are defined but not active, at most as many as asked for.
pub static CONNECT_LIST_DEFINED_NETWORKS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 36, "connect_list_defined_networks", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_networks")])
        .acl_filter(&[AclRule::always("network", "getattr")])
        .api("virConnectListDefinedNetworks", "0.2.0");
/// Lists the names of active networks, at most as many as asked for.
pub static CONNECT_LIST_NETWORKS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 38, "connect_list_networks", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_networks")])
        .acl_filter(&[AclRule::always("network", "getattr")])
        .api("virConnectListNetworks", "0.2.0");
/// Starts a defined network.
pub static NETWORK_CREATE: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 39, "network_create", Family::Network)
    .acl(&[AclRule::always("network", "start")])
    .api("virNetworkCreate", "0.2.0");
/// Starts a network from XML; it vanishes when it stops.
pub static NETWORK_CREATE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 40, "network_create_xml", Family::Network)
        .acl(&[AclRule::always("network", "write"), AclRule::always("network", "start")])
        .api("virNetworkCreateXML", "0.2.0");
/// Defines a network from XML.
pub static NETWORK_DEFINE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 41, "network_define_xml", Family::Network)
        .high()
        .acl(&[AclRule::always("network", "write"), AclRule::always("network", "save")])
        .api("virNetworkDefineXML", "0.2.0");
/// Stops a network.
pub static NETWORK_DESTROY: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 42, "network_destroy", Family::Network)
    .high()
    .acl(&[AclRule::always("network", "stop")])
    .api("virNetworkDestroy", "0.2.0");
/// Describes a network as XML.
pub static NETWORK_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 43, "network_get_xml_desc", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("network", "read")])
        .api("virNetworkGetXMLDesc", "0.2.0");
/// Says whether the network starts with its daemon.
pub static NETWORK_GET_AUTOSTART: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 44, "network_get_autostart", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("network", "read")])
        .api("virNetworkGetAutostart", "0.2.1");
/// Names the bridge device of the network.
pub static NETWORK_GET_BRIDGE_NAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 45, "network_get_bridge_name", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("network", "read")])
        .api("virNetworkGetBridgeName", "0.2.0");
/// Finds a network by its name.
pub static NETWORK_LOOKUP_BY_NAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 46, "network_lookup_by_name", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("network", "getattr")])
        .api("virNetworkLookupByName", "0.2.0");
/// Finds a network by its uuid.
pub static NETWORK_LOOKUP_BY_UUID: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 47, "network_lookup_by_uuid", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("network", "getattr")])
        .api("virNetworkLookupByUUID", "0.2.0");
/// Sets whether the network starts with its daemon.
pub static NETWORK_SET_AUTOSTART: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 48, "network_set_autostart", Family::Network)
        .high()
        .acl(&[AclRule::always("network", "write")])
        .api("virNetworkSetAutostart", "0.2.1");
/// Forgets a network's definition.
pub static NETWORK_UNDEFINE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 49, "network_undefine", Family::Network)
        .high()
        .acl(&[AclRule::always("network", "delete")])
        .api("virNetworkUndefine", "0.2.0");
/// Counts the networks that are defined but not active.
pub static CONNECT_NUM_OF_DEFINED_NETWORKS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 50, "connect_num_of_defined_networks", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_networks")])
        .acl_filter(&[AclRule::always("network", "getattr")])
        .api("virConnectNumOfDefinedNetworks", "0.2.0");
/// Counts the active networks.
pub static CONNECT_NUM_OF_NETWORKS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 52, "connect_num_of_networks", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_networks")])
        .acl_filter(&[AclRule::always("network", "getattr")])
        .api("virConnectNumOfNetworks", "0.2.0");
/// Says whether the network is active.
pub static NETWORK_IS_ACTIVE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 152, "network_is_active", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("network", "read")])
        .api("virNetworkIsActive", "0.7.3");
/// Says whether the network has a definition.
pub static NETWORK_IS_PERSISTENT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 153, "network_is_persistent", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("network", "read")])
        .api("virNetworkIsPersistent", "0.7.3");
/// Lists networks, filtered by flags; or only counts them if no results are wanted.
pub static CONNECT_LIST_ALL_NETWORKS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 283, "connect_list_all_networks", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_networks")])
        .acl_filter(&[AclRule::always("network", "getattr")])
        .api("virConnectListAllNetworks", "0.10.2");
/// Changes one section of the live or of the defined network.
pub static NETWORK_UPDATE: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 291, "network_update", Family::Network)
    .high()
    .acl(&[
        AclRule::always("network", "write"),
        AclRule::when(
            "network",
            "save",
            "flags",
            Test::HasNone(flags::NetworkUpdate::CONFIG.bits() | flags::NetworkUpdate::LIVE.bits()),
        ),
        AclRule::when("network", "save", "flags", Test::HasAll(flags::NetworkUpdate::CONFIG.bits())),
    ])
    .api("virNetworkUpdate", "0.10.2");
/// Asks for events of networks, of one or of all.
pub static CONNECT_NETWORK_EVENT_REGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 313, "connect_network_event_register_any", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_networks")])
        .acl_filter(&[AclRule::always("network", "getattr")])
        .api("virConnectNetworkEventRegisterAny", "1.2.1");
/// Ends a registration for events of networks.
pub static CONNECT_NETWORK_EVENT_DEREGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 314, "connect_network_event_deregister_any", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectNetworkEventDeregisterAny", "1.2.1");
/// A network was defined, undefined, started or stopped.
pub static NETWORK_EVENT_LIFECYCLE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 315, "network_event_lifecycle", Family::Network).signals(
        "network",
        Some(0),
        false,
    );
/// Lists the leases that the network's DHCP server has given, all or those of one MAC address.
pub static NETWORK_GET_DHCP_LEASES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 341, "network_get_dhcp_leases", Family::Network)
        .read()
        .acl(&[AclRule::always("network", "read")])
        .api("virNetworkGetDHCPLeases", "1.2.6");
/// Lists a network's ports; or only counts them if no results are wanted.
pub static NETWORK_LIST_ALL_PORTS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 404, "network_list_all_ports", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("network", "search_ports")])
        .acl_filter(&[AclRule::always("network_port", "getattr")])
        .api("virNetworkListAllPorts", "5.5.0");
/// Finds a port of a network by its uuid.
pub static NETWORK_PORT_LOOKUP_BY_UUID: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 405, "network_port_lookup_by_uuid", Family::Network)
        .high()
        .read()
        .acl(&[AclRule::always("network_port", "getattr")])
        .api("virNetworkPortLookupByUUID", "5.5.0");
/// Creates a port of a network from XML.
pub static NETWORK_PORT_CREATE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 406, "network_port_create_xml", Family::Network)
        .acl(&[AclRule::always("network_port", "create")])
        .api("virNetworkPortCreateXML", "5.5.0");
/// Gives the bandwidth of a network port.
pub static NETWORK_PORT_GET_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 407, "network_port_get_parameters", Family::Network)
        .read()
        .acl(&[AclRule::always("network_port", "read")])
        .api("virNetworkPortGetParameters", "5.5.0");
/// Sets the bandwidth of a network port.
pub static NETWORK_PORT_SET_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 408, "network_port_set_parameters", Family::Network)
        .acl(&[AclRule::always("network_port", "write")])
        .api("virNetworkPortSetParameters", "5.5.0");
/// Describes a network port as XML.
pub static NETWORK_PORT_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 409, "network_port_get_xml_desc", Family::Network)
        .read()
        .acl(&[AclRule::always("network_port", "read")])
        .api("virNetworkPortGetXMLDesc", "5.5.0");
/// Removes a network port.
pub static NETWORK_PORT_DELETE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 410, "network_port_delete", Family::Network)
        .acl(&[AclRule::always("network_port", "delete")])
        .api("virNetworkPortDelete", "5.5.0");
/// Defines a network from XML, if asked after checking it against the schema.
pub static NETWORK_DEFINE_XML_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 432, "network_define_xml_flags", Family::Network)
        .high()
        .acl(&[AclRule::always("network", "write"), AclRule::always("network", "save")])
        .api("virNetworkDefineXMLFlags", "7.7.0");
/// Starts a network from XML, if asked after checking it against the schema.
pub static NETWORK_CREATE_XML_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 437, "network_create_xml_flags", Family::Network)
        .high()
        .acl(&[AclRule::always("network", "write"), AclRule::always("network", "start")])
        .api("virNetworkCreateXMLFlags", "7.8.0");
/// Sets the network's title, description or a piece of custom XML.
pub static NETWORK_SET_METADATA: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 444, "network_set_metadata", Family::Network)
        .acl(&[
            AclRule::always("network", "write"),
            AclRule::when(
                "network",
                "save",
                "flags",
                Test::HasNone(flags::NetworkUpdate::CONFIG.bits() | flags::NetworkUpdate::LIVE.bits()),
            ),
            AclRule::when("network", "save", "flags", Test::HasAll(flags::NetworkUpdate::CONFIG.bits())),
        ])
        .api("virNetworkSetMetadata", "9.7.0")
        .newer();
/// Gives the network's title, description or a piece of custom XML.
pub static NETWORK_GET_METADATA: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 445, "network_get_metadata", Family::Network)
        .read()
        .acl(&[AclRule::always("network", "read")])
        .api("virNetworkGetMetadata", "9.7.0")
        .newer();
/// A network's title, description or custom XML changed.
pub static NETWORK_EVENT_CALLBACK_METADATA_CHANGE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 446, "network_event_callback_metadata_change", Family::Network)
        .newer()
        .signals("network", Some(1), false);
