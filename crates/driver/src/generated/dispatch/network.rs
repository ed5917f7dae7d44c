// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The calls of the family `network`.

use ferrovirt_error::Error;

use super::refuse;
use crate::{BoxFuture, Call, Cx, NetworkFamily, Reply};

/// Each arm boxes its own future, so that no future is as big as the largest of all.
pub(super) fn dispatch<'a, D: NetworkFamily>(
    driver: &'a D,
    cx: &'a Cx,
    call: Call,
) -> BoxFuture<'a, Result<Reply, Error>> {
    match call {
        Call::ConnectListDefinedNetworks(args) => Box::pin(async move {
            driver.connect_list_defined_networks(cx, args).await.map(Reply::ConnectListDefinedNetworks)
        }),
        Call::ConnectListNetworks(args) => {
            Box::pin(async move { driver.connect_list_networks(cx, args).await.map(Reply::ConnectListNetworks) })
        }
        Call::NetworkCreate(args) => {
            Box::pin(async move { driver.network_create(cx, args).await.map(Reply::NetworkCreate) })
        }
        Call::NetworkCreateXml(args) => {
            Box::pin(async move { driver.network_create_xml(cx, args).await.map(Reply::NetworkCreateXml) })
        }
        Call::NetworkDefineXml(args) => {
            Box::pin(async move { driver.network_define_xml(cx, args).await.map(Reply::NetworkDefineXml) })
        }
        Call::NetworkDestroy(args) => {
            Box::pin(async move { driver.network_destroy(cx, args).await.map(Reply::NetworkDestroy) })
        }
        Call::NetworkGetXmlDesc(args) => {
            Box::pin(async move { driver.network_get_xml_desc(cx, args).await.map(Reply::NetworkGetXmlDesc) })
        }
        Call::NetworkGetAutostart(args) => {
            Box::pin(async move { driver.network_get_autostart(cx, args).await.map(Reply::NetworkGetAutostart) })
        }
        Call::NetworkGetBridgeName(args) => {
            Box::pin(async move { driver.network_get_bridge_name(cx, args).await.map(Reply::NetworkGetBridgeName) })
        }
        Call::NetworkLookupByName(args) => {
            Box::pin(async move { driver.network_lookup_by_name(cx, args).await.map(Reply::NetworkLookupByName) })
        }
        Call::NetworkLookupByUuid(args) => {
            Box::pin(async move { driver.network_lookup_by_uuid(cx, args).await.map(Reply::NetworkLookupByUuid) })
        }
        Call::NetworkSetAutostart(args) => {
            Box::pin(async move { driver.network_set_autostart(cx, args).await.map(Reply::NetworkSetAutostart) })
        }
        Call::NetworkUndefine(args) => {
            Box::pin(async move { driver.network_undefine(cx, args).await.map(Reply::NetworkUndefine) })
        }
        Call::ConnectNumOfDefinedNetworks(args) => Box::pin(async move {
            driver.connect_num_of_defined_networks(cx, args).await.map(Reply::ConnectNumOfDefinedNetworks)
        }),
        Call::ConnectNumOfNetworks(args) => {
            Box::pin(async move { driver.connect_num_of_networks(cx, args).await.map(Reply::ConnectNumOfNetworks) })
        }
        Call::NetworkIsActive(args) => {
            Box::pin(async move { driver.network_is_active(cx, args).await.map(Reply::NetworkIsActive) })
        }
        Call::NetworkIsPersistent(args) => {
            Box::pin(async move { driver.network_is_persistent(cx, args).await.map(Reply::NetworkIsPersistent) })
        }
        Call::ConnectListAllNetworks(args) => {
            Box::pin(async move { driver.connect_list_all_networks(cx, args).await.map(Reply::ConnectListAllNetworks) })
        }
        Call::NetworkUpdate(args) => {
            Box::pin(async move { driver.network_update(cx, *args).await.map(Reply::NetworkUpdate) })
        }
        Call::ConnectNetworkEventRegisterAny(args) => Box::pin(async move {
            driver.connect_network_event_register_any(cx, args).await.map(Reply::ConnectNetworkEventRegisterAny)
        }),
        Call::ConnectNetworkEventDeregisterAny(args) => Box::pin(async move {
            driver.connect_network_event_deregister_any(cx, args).await.map(Reply::ConnectNetworkEventDeregisterAny)
        }),
        Call::NetworkGetDhcpLeases(args) => {
            Box::pin(async move { driver.network_get_dhcp_leases(cx, *args).await.map(Reply::NetworkGetDhcpLeases) })
        }
        Call::NetworkListAllPorts(args) => {
            Box::pin(async move { driver.network_list_all_ports(cx, args).await.map(Reply::NetworkListAllPorts) })
        }
        Call::NetworkPortLookupByUuid(args) => {
            Box::pin(
                async move { driver.network_port_lookup_by_uuid(cx, args).await.map(Reply::NetworkPortLookupByUuid) },
            )
        }
        Call::NetworkPortCreateXml(args) => {
            Box::pin(async move { driver.network_port_create_xml(cx, *args).await.map(Reply::NetworkPortCreateXml) })
        }
        Call::NetworkPortGetParameters(args) => {
            Box::pin(
                async move { driver.network_port_get_parameters(cx, args).await.map(Reply::NetworkPortGetParameters) },
            )
        }
        Call::NetworkPortSetParameters(args) => {
            Box::pin(
                async move { driver.network_port_set_parameters(cx, *args).await.map(Reply::NetworkPortSetParameters) },
            )
        }
        Call::NetworkPortGetXmlDesc(args) => {
            Box::pin(async move { driver.network_port_get_xml_desc(cx, args).await.map(Reply::NetworkPortGetXmlDesc) })
        }
        Call::NetworkPortDelete(args) => {
            Box::pin(async move { driver.network_port_delete(cx, args).await.map(Reply::NetworkPortDelete) })
        }
        Call::NetworkDefineXmlFlags(args) => {
            Box::pin(async move { driver.network_define_xml_flags(cx, args).await.map(Reply::NetworkDefineXmlFlags) })
        }
        Call::NetworkCreateXmlFlags(args) => {
            Box::pin(async move { driver.network_create_xml_flags(cx, args).await.map(Reply::NetworkCreateXmlFlags) })
        }
        Call::NetworkSetMetadata(args) => {
            Box::pin(async move { driver.network_set_metadata(cx, *args).await.map(Reply::NetworkSetMetadata) })
        }
        Call::NetworkGetMetadata(args) => {
            Box::pin(async move { driver.network_get_metadata(cx, *args).await.map(Reply::NetworkGetMetadata) })
        }
        other => refuse(&other),
    }
}
