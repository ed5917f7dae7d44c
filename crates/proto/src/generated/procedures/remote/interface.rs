// Generated from schema/remote/interface.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The host's network interfaces.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo};

/// Counts the host's active interfaces.
pub static CONNECT_NUM_OF_INTERFACES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 126, "connect_num_of_interfaces", Family::Interface)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_interfaces")])
        .acl_filter(&[AclRule::always("interface", "getattr")])
        .api("virConnectNumOfInterfaces", "0.6.4");
/// Lists the names of the host's active interfaces, at most as many as asked for.
pub static CONNECT_LIST_INTERFACES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 127, "connect_list_interfaces", Family::Interface)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_interfaces")])
        .acl_filter(&[AclRule::always("interface", "getattr")])
        .api("virConnectListInterfaces", "0.6.4");
/// Finds a host interface by its name.
pub static INTERFACE_LOOKUP_BY_NAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 128, "interface_lookup_by_name", Family::Interface)
        .high()
        .read()
        .acl(&[AclRule::always("interface", "getattr")])
        .api("virInterfaceLookupByName", "0.6.4");
/// Finds a host interface by its MAC address.
pub static INTERFACE_LOOKUP_BY_MAC_STRING: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 129, "interface_lookup_by_mac_string", Family::Interface)
        .high()
        .read()
        .acl(&[AclRule::always("interface", "getattr")])
        .api("virInterfaceLookupByMACString", "0.6.4");
/// Describes a host interface as XML.
pub static INTERFACE_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 130, "interface_get_xml_desc", Family::Interface)
        .read()
        .acl(&[AclRule::always("interface", "read")])
        .api("virInterfaceGetXMLDesc", "0.6.4");
/// Defines a host interface from XML.
pub static INTERFACE_DEFINE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 131, "interface_define_xml", Family::Interface)
        .high()
        .acl(&[AclRule::always("interface", "write"), AclRule::always("interface", "save")])
        .api("virInterfaceDefineXML", "0.6.4");
/// Forgets a host interface's definition.
pub static INTERFACE_UNDEFINE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 132, "interface_undefine", Family::Interface)
        .high()
        .acl(&[AclRule::always("interface", "delete")])
        .api("virInterfaceUndefine", "0.6.4");
/// Brings a host interface up.
pub static INTERFACE_CREATE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 133, "interface_create", Family::Interface)
        .acl(&[AclRule::always("interface", "start")])
        .api("virInterfaceCreate", "0.6.4");
/// Takes a host interface down.
pub static INTERFACE_DESTROY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 134, "interface_destroy", Family::Interface)
        .high()
        .acl(&[AclRule::always("interface", "stop")])
        .api("virInterfaceDestroy", "0.6.4");
/// Counts the host's interfaces that are defined but not active.
pub static CONNECT_NUM_OF_DEFINED_INTERFACES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 137, "connect_num_of_defined_interfaces", Family::Interface)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_interfaces")])
        .acl_filter(&[AclRule::always("interface", "getattr")])
        .api("virConnectNumOfDefinedInterfaces", "0.7.0");
/// Lists the names of the host's interfaces that are defined but not active, at most as many as asked for.
pub static CONNECT_LIST_DEFINED_INTERFACES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 138, "connect_list_defined_interfaces", Family::Interface)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_interfaces")])
        .acl_filter(&[AclRule::always("interface", "getattr")])
        .api("virConnectListDefinedInterfaces", "0.7.0");
/// Says whether the host interface is up.
pub static INTERFACE_IS_ACTIVE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 156, "interface_is_active", Family::Interface)
        .high()
        .read()
        .acl(&[AclRule::always("interface", "read")])
        .api("virInterfaceIsActive", "0.7.3");
/// Remembers the host's network configuration, to go back to it if the coming changes fail.
pub static INTERFACE_CHANGE_BEGIN: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 220, "interface_change_begin", Family::Interface)
        .acl(&[AclRule::always("connect", "interface_transaction")])
        .api("virInterfaceChangeBegin", "0.9.2");
/// Keeps the changes to the host's network configuration.
pub static INTERFACE_CHANGE_COMMIT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 221, "interface_change_commit", Family::Interface)
        .acl(&[AclRule::always("connect", "interface_transaction")])
        .api("virInterfaceChangeCommit", "0.9.2");
/// Goes back to the remembered network configuration of the host.
pub static INTERFACE_CHANGE_ROLLBACK: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 222, "interface_change_rollback", Family::Interface)
        .acl(&[AclRule::always("connect", "interface_transaction")])
        .api("virInterfaceChangeRollback", "0.9.2");
/// Lists the host's interfaces, filtered by flags; or only counts them if no results are wanted.
pub static CONNECT_LIST_ALL_INTERFACES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 284, "connect_list_all_interfaces", Family::Interface)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_interfaces")])
        .acl_filter(&[AclRule::always("interface", "getattr")])
        .api("virConnectListAllInterfaces", "0.10.2");
