// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The family `network`.

use std::future::{Future, ready};

use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use crate::Cx;

/// What a driver answers in the family `network`. A method that is not written answers ["not supported"](Error::unsupported).
pub trait NetworkFamily: Send + Sync {
    /// virConnectListDefinedNetworks.
    fn connect_list_defined_networks(
        &self,
        cx: &Cx,
        args: remote::ConnectListDefinedNetworksArgs,
    ) -> impl Future<Output = Result<remote::ConnectListDefinedNetworksRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListDefinedNetworks")))
    }

    /// virConnectListNetworks.
    fn connect_list_networks(
        &self,
        cx: &Cx,
        args: remote::ConnectListNetworksArgs,
    ) -> impl Future<Output = Result<remote::ConnectListNetworksRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListNetworks")))
    }

    /// virNetworkCreate.
    fn network_create(
        &self,
        cx: &Cx,
        args: remote::NetworkCreateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkCreate")))
    }

    /// virNetworkCreateXML.
    fn network_create_xml(
        &self,
        cx: &Cx,
        args: remote::NetworkCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::NetworkCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkCreateXML")))
    }

    /// virNetworkDefineXML.
    fn network_define_xml(
        &self,
        cx: &Cx,
        args: remote::NetworkDefineXmlArgs,
    ) -> impl Future<Output = Result<remote::NetworkDefineXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkDefineXML")))
    }

    /// virNetworkDestroy.
    fn network_destroy(
        &self,
        cx: &Cx,
        args: remote::NetworkDestroyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkDestroy")))
    }

    /// virNetworkGetXMLDesc.
    fn network_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::NetworkGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::NetworkGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkGetXMLDesc")))
    }

    /// virNetworkGetAutostart.
    fn network_get_autostart(
        &self,
        cx: &Cx,
        args: remote::NetworkGetAutostartArgs,
    ) -> impl Future<Output = Result<remote::NetworkGetAutostartRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkGetAutostart")))
    }

    /// virNetworkGetBridgeName.
    fn network_get_bridge_name(
        &self,
        cx: &Cx,
        args: remote::NetworkGetBridgeNameArgs,
    ) -> impl Future<Output = Result<remote::NetworkGetBridgeNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkGetBridgeName")))
    }

    /// virNetworkLookupByName.
    fn network_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::NetworkLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::NetworkLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkLookupByName")))
    }

    /// virNetworkLookupByUUID.
    fn network_lookup_by_uuid(
        &self,
        cx: &Cx,
        args: remote::NetworkLookupByUuidArgs,
    ) -> impl Future<Output = Result<remote::NetworkLookupByUuidRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkLookupByUUID")))
    }

    /// virNetworkSetAutostart.
    fn network_set_autostart(
        &self,
        cx: &Cx,
        args: remote::NetworkSetAutostartArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkSetAutostart")))
    }

    /// virNetworkUndefine.
    fn network_undefine(
        &self,
        cx: &Cx,
        args: remote::NetworkUndefineArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkUndefine")))
    }

    /// virConnectNumOfDefinedNetworks.
    fn connect_num_of_defined_networks(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfDefinedNetworksRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfDefinedNetworks")))
    }

    /// virConnectNumOfNetworks.
    fn connect_num_of_networks(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfNetworksRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfNetworks")))
    }

    /// virNetworkIsActive.
    fn network_is_active(
        &self,
        cx: &Cx,
        args: remote::NetworkIsActiveArgs,
    ) -> impl Future<Output = Result<remote::NetworkIsActiveRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkIsActive")))
    }

    /// virNetworkIsPersistent.
    fn network_is_persistent(
        &self,
        cx: &Cx,
        args: remote::NetworkIsPersistentArgs,
    ) -> impl Future<Output = Result<remote::NetworkIsPersistentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkIsPersistent")))
    }

    /// virConnectListAllNetworks.
    fn connect_list_all_networks(
        &self,
        cx: &Cx,
        args: remote::ConnectListAllNetworksArgs,
    ) -> impl Future<Output = Result<remote::ConnectListAllNetworksRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListAllNetworks")))
    }

    /// virNetworkUpdate.
    fn network_update(
        &self,
        cx: &Cx,
        args: remote::NetworkUpdateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkUpdate")))
    }

    /// virConnectNetworkEventRegisterAny.
    fn connect_network_event_register_any(
        &self,
        cx: &Cx,
        args: remote::ConnectNetworkEventRegisterAnyArgs,
    ) -> impl Future<Output = Result<remote::ConnectNetworkEventRegisterAnyRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNetworkEventRegisterAny")))
    }

    /// virConnectNetworkEventDeregisterAny.
    fn connect_network_event_deregister_any(
        &self,
        cx: &Cx,
        args: remote::ConnectNetworkEventDeregisterAnyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNetworkEventDeregisterAny")))
    }

    /// virNetworkGetDHCPLeases.
    fn network_get_dhcp_leases(
        &self,
        cx: &Cx,
        args: remote::NetworkGetDhcpLeasesArgs,
    ) -> impl Future<Output = Result<remote::NetworkGetDhcpLeasesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkGetDHCPLeases")))
    }

    /// virNetworkListAllPorts.
    fn network_list_all_ports(
        &self,
        cx: &Cx,
        args: remote::NetworkListAllPortsArgs,
    ) -> impl Future<Output = Result<remote::NetworkListAllPortsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkListAllPorts")))
    }

    /// virNetworkPortLookupByUUID.
    fn network_port_lookup_by_uuid(
        &self,
        cx: &Cx,
        args: remote::NetworkPortLookupByUuidArgs,
    ) -> impl Future<Output = Result<remote::NetworkPortLookupByUuidRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkPortLookupByUUID")))
    }

    /// virNetworkPortCreateXML.
    fn network_port_create_xml(
        &self,
        cx: &Cx,
        args: remote::NetworkPortCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::NetworkPortCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkPortCreateXML")))
    }

    /// virNetworkPortGetParameters.
    fn network_port_get_parameters(
        &self,
        cx: &Cx,
        args: remote::NetworkPortGetParametersArgs,
    ) -> impl Future<Output = Result<remote::NetworkPortGetParametersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkPortGetParameters")))
    }

    /// virNetworkPortSetParameters.
    fn network_port_set_parameters(
        &self,
        cx: &Cx,
        args: remote::NetworkPortSetParametersArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkPortSetParameters")))
    }

    /// virNetworkPortGetXMLDesc.
    fn network_port_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::NetworkPortGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::NetworkPortGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkPortGetXMLDesc")))
    }

    /// virNetworkPortDelete.
    fn network_port_delete(
        &self,
        cx: &Cx,
        args: remote::NetworkPortDeleteArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkPortDelete")))
    }

    /// virNetworkDefineXMLFlags.
    fn network_define_xml_flags(
        &self,
        cx: &Cx,
        args: remote::NetworkDefineXmlFlagsArgs,
    ) -> impl Future<Output = Result<remote::NetworkDefineXmlFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkDefineXMLFlags")))
    }

    /// virNetworkCreateXMLFlags.
    fn network_create_xml_flags(
        &self,
        cx: &Cx,
        args: remote::NetworkCreateXmlFlagsArgs,
    ) -> impl Future<Output = Result<remote::NetworkCreateXmlFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkCreateXMLFlags")))
    }

    /// virNetworkSetMetadata.
    fn network_set_metadata(
        &self,
        cx: &Cx,
        args: remote::NetworkSetMetadataArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkSetMetadata")))
    }

    /// virNetworkGetMetadata.
    fn network_get_metadata(
        &self,
        cx: &Cx,
        args: remote::NetworkGetMetadataArgs,
    ) -> impl Future<Output = Result<remote::NetworkGetMetadataRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNetworkGetMetadata")))
    }
}
