// Generated from schema/remote/interface.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The host's network interfaces.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The reply to `connect_num_of_interfaces`. Counts the host's active interfaces.
    struct ConnectNumOfInterfacesRet {
        num: i32,
    }

    /// The arguments of `connect_list_interfaces`. Lists the names of the host's active interfaces, at most as many as asked for.
    struct ConnectListInterfacesArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_interfaces`. Lists the names of the host's active interfaces, at most as many as asked for.
    struct ConnectListInterfacesRet {
        names: Vec<String> as List<String, INTERFACE_LIST_MAX>,
    }

    /// The arguments of `interface_lookup_by_name`. Finds a host interface by its name.
    struct InterfaceLookupByNameArgs {
        name: String,
    }

    /// The reply to `interface_lookup_by_name`. Finds a host interface by its name.
    struct InterfaceLookupByNameRet {
        iface: Interface,
    }

    /// The arguments of `interface_lookup_by_mac_string`. Finds a host interface by its MAC address.
    struct InterfaceLookupByMacStringArgs {
        mac: String,
    }

    /// The reply to `interface_lookup_by_mac_string`. Finds a host interface by its MAC address.
    struct InterfaceLookupByMacStringRet {
        iface: Interface,
    }

    /// The arguments of `interface_get_xml_desc`. Describes a host interface as XML.
    struct InterfaceGetXmlDescArgs {
        iface: Interface,
        flags: u32,
    }

    /// The reply to `interface_get_xml_desc`. Describes a host interface as XML.
    struct InterfaceGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `interface_define_xml`. Defines a host interface from XML.
    struct InterfaceDefineXmlArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `interface_define_xml`. Defines a host interface from XML.
    struct InterfaceDefineXmlRet {
        iface: Interface,
    }

    /// The arguments of `interface_undefine`. Forgets a host interface's definition.
    struct InterfaceUndefineArgs {
        iface: Interface,
    }

    /// The arguments of `interface_create`. Brings a host interface up.
    struct InterfaceCreateArgs {
        iface: Interface,
        flags: u32,
    }

    /// The arguments of `interface_destroy`. Takes a host interface down.
    struct InterfaceDestroyArgs {
        iface: Interface,
        flags: u32,
    }

    /// The reply to `connect_num_of_defined_interfaces`. Counts the host's interfaces that are defined but not active.
    struct ConnectNumOfDefinedInterfacesRet {
        num: i32,
    }

    /// The arguments of `connect_list_defined_interfaces`. Lists the names of the host's interfaces that are defined but not active, at most as many as asked for.
    struct ConnectListDefinedInterfacesArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_defined_interfaces`. Lists the names of the host's interfaces that are defined but not active, at most as many as asked for.
    struct ConnectListDefinedInterfacesRet {
        names: Vec<String> as List<String, INTERFACE_LIST_MAX>,
    }

    /// The arguments of `interface_is_active`. Says whether the host interface is up.
    struct InterfaceIsActiveArgs {
        iface: Interface,
    }

    /// The reply to `interface_is_active`. Says whether the host interface is up.
    struct InterfaceIsActiveRet {
        active: i32,
    }

    /// The arguments of `interface_change_begin`. Remembers the host's network configuration, to go back to it if the coming changes fail.
    struct InterfaceChangeBeginArgs {
        flags: u32,
    }

    /// The arguments of `interface_change_commit`. Keeps the changes to the host's network configuration.
    struct InterfaceChangeCommitArgs {
        flags: u32,
    }

    /// The arguments of `interface_change_rollback`. Goes back to the remembered network configuration of the host.
    struct InterfaceChangeRollbackArgs {
        flags: u32,
    }

    /// The arguments of `connect_list_all_interfaces`. Lists the host's interfaces, filtered by flags; or only counts them if no results are wanted.
    struct ConnectListAllInterfacesArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_interfaces`. Lists the host's interfaces, filtered by flags; or only counts them if no results are wanted.
    struct ConnectListAllInterfacesRet {
        ifaces: Vec<Interface> as List<Interface, INTERFACE_LIST_MAX>,
        ret: u32,
    }
}
