// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The family `interface`.

use std::future::{Future, ready};

use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use crate::Cx;

/// What a driver answers in the family `interface`. A method that is not written answers ["not supported"](Error::unsupported).
pub trait InterfaceFamily: Send + Sync {
    /// Counts the host's active interfaces.
    fn connect_num_of_interfaces(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfInterfacesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfInterfaces")))
    }

    /// Lists the names of the host's active interfaces, at most as many as asked for.
    fn connect_list_interfaces(
        &self,
        cx: &Cx,
        args: remote::ConnectListInterfacesArgs,
    ) -> impl Future<Output = Result<remote::ConnectListInterfacesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListInterfaces")))
    }

    /// Finds a host interface by its name.
    fn interface_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::InterfaceLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::InterfaceLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virInterfaceLookupByName")))
    }

    /// Finds a host interface by its MAC address.
    fn interface_lookup_by_mac_string(
        &self,
        cx: &Cx,
        args: remote::InterfaceLookupByMacStringArgs,
    ) -> impl Future<Output = Result<remote::InterfaceLookupByMacStringRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virInterfaceLookupByMACString")))
    }

    /// Describes a host interface as XML.
    fn interface_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::InterfaceGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::InterfaceGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virInterfaceGetXMLDesc")))
    }

    /// Defines a host interface from XML.
    fn interface_define_xml(
        &self,
        cx: &Cx,
        args: remote::InterfaceDefineXmlArgs,
    ) -> impl Future<Output = Result<remote::InterfaceDefineXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virInterfaceDefineXML")))
    }

    /// Forgets a host interface's definition.
    fn interface_undefine(
        &self,
        cx: &Cx,
        args: remote::InterfaceUndefineArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virInterfaceUndefine")))
    }

    /// Brings a host interface up.
    fn interface_create(
        &self,
        cx: &Cx,
        args: remote::InterfaceCreateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virInterfaceCreate")))
    }

    /// Takes a host interface down.
    fn interface_destroy(
        &self,
        cx: &Cx,
        args: remote::InterfaceDestroyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virInterfaceDestroy")))
    }

    /// Counts the host's interfaces that are defined but not active.
    fn connect_num_of_defined_interfaces(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfDefinedInterfacesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfDefinedInterfaces")))
    }

    /// Lists the names of the host's interfaces that are defined but not active, at most as many as asked for.
    fn connect_list_defined_interfaces(
        &self,
        cx: &Cx,
        args: remote::ConnectListDefinedInterfacesArgs,
    ) -> impl Future<Output = Result<remote::ConnectListDefinedInterfacesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListDefinedInterfaces")))
    }

    /// Says whether the host interface is up.
    fn interface_is_active(
        &self,
        cx: &Cx,
        args: remote::InterfaceIsActiveArgs,
    ) -> impl Future<Output = Result<remote::InterfaceIsActiveRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virInterfaceIsActive")))
    }

    /// Remembers the host's network configuration, to go back to it if the coming changes fail.
    fn interface_change_begin(
        &self,
        cx: &Cx,
        args: remote::InterfaceChangeBeginArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virInterfaceChangeBegin")))
    }

    /// Keeps the changes to the host's network configuration.
    fn interface_change_commit(
        &self,
        cx: &Cx,
        args: remote::InterfaceChangeCommitArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virInterfaceChangeCommit")))
    }

    /// Goes back to the remembered network configuration of the host.
    fn interface_change_rollback(
        &self,
        cx: &Cx,
        args: remote::InterfaceChangeRollbackArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virInterfaceChangeRollback")))
    }

    /// Lists the host's interfaces, filtered by flags; or only counts them if no results are wanted.
    fn connect_list_all_interfaces(
        &self,
        cx: &Cx,
        args: remote::ConnectListAllInterfacesArgs,
    ) -> impl Future<Output = Result<remote::ConnectListAllInterfacesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListAllInterfaces")))
    }
}
