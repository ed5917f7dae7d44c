// Generated from schema/remote/interface.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! interface

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The reply to `connect_num_of_interfaces`. virConnectNumOfInterfaces.
    struct ConnectNumOfInterfacesRet {
        num: i32,
    }

    /// The arguments of `connect_list_interfaces`. virConnectListInterfaces.
    struct ConnectListInterfacesArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_interfaces`. virConnectListInterfaces.
    struct ConnectListInterfacesRet {
        names: Vec<String> as List<String, INTERFACE_LIST_MAX>,
    }

    /// The arguments of `interface_lookup_by_name`. virInterfaceLookupByName.
    struct InterfaceLookupByNameArgs {
        name: String,
    }

    /// The reply to `interface_lookup_by_name`. virInterfaceLookupByName.
    struct InterfaceLookupByNameRet {
        iface: Interface,
    }

    /// The arguments of `interface_lookup_by_mac_string`. virInterfaceLookupByMACString.
    struct InterfaceLookupByMacStringArgs {
        mac: String,
    }

    /// The reply to `interface_lookup_by_mac_string`. virInterfaceLookupByMACString.
    struct InterfaceLookupByMacStringRet {
        iface: Interface,
    }

    /// The arguments of `interface_get_xml_desc`. virInterfaceGetXMLDesc.
    struct InterfaceGetXmlDescArgs {
        iface: Interface,
        flags: u32,
    }

    /// The reply to `interface_get_xml_desc`. virInterfaceGetXMLDesc.
    struct InterfaceGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `interface_define_xml`. virInterfaceDefineXML.
    struct InterfaceDefineXmlArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `interface_define_xml`. virInterfaceDefineXML.
    struct InterfaceDefineXmlRet {
        iface: Interface,
    }

    /// The arguments of `interface_undefine`. virInterfaceUndefine.
    struct InterfaceUndefineArgs {
        iface: Interface,
    }

    /// The arguments of `interface_create`. virInterfaceCreate.
    struct InterfaceCreateArgs {
        iface: Interface,
        flags: u32,
    }

    /// The arguments of `interface_destroy`. virInterfaceDestroy.
    struct InterfaceDestroyArgs {
        iface: Interface,
        flags: u32,
    }

    /// The reply to `connect_num_of_defined_interfaces`. virConnectNumOfDefinedInterfaces.
    struct ConnectNumOfDefinedInterfacesRet {
        num: i32,
    }

    /// The arguments of `connect_list_defined_interfaces`. virConnectListDefinedInterfaces.
    struct ConnectListDefinedInterfacesArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_defined_interfaces`. virConnectListDefinedInterfaces.
    struct ConnectListDefinedInterfacesRet {
        names: Vec<String> as List<String, INTERFACE_LIST_MAX>,
    }

    /// The arguments of `interface_is_active`. virInterfaceIsActive.
    struct InterfaceIsActiveArgs {
        iface: Interface,
    }

    /// The reply to `interface_is_active`. virInterfaceIsActive.
    struct InterfaceIsActiveRet {
        active: i32,
    }

    /// The arguments of `interface_change_begin`. virInterfaceChangeBegin.
    struct InterfaceChangeBeginArgs {
        flags: u32,
    }

    /// The arguments of `interface_change_commit`. virInterfaceChangeCommit.
    struct InterfaceChangeCommitArgs {
        flags: u32,
    }

    /// The arguments of `interface_change_rollback`. virInterfaceChangeRollback.
    struct InterfaceChangeRollbackArgs {
        flags: u32,
    }

    /// The arguments of `connect_list_all_interfaces`. virConnectListAllInterfaces.
    struct ConnectListAllInterfacesArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_interfaces`. virConnectListAllInterfaces.
    struct ConnectListAllInterfacesRet {
        ifaces: Vec<Interface> as List<Interface, INTERFACE_LIST_MAX>,
        ret: u32,
    }
}
