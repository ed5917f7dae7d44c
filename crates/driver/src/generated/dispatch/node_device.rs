// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The calls of the family `node_device`.

use ferrovirt_error::Error;

use super::refuse;
use crate::{BoxFuture, Call, Cx, NodeDeviceFamily, Reply};

/// Each arm boxes its own future, so that no future is as big as the largest of all.
pub(super) fn dispatch<'a, D: NodeDeviceFamily>(
    driver: &'a D,
    cx: &'a Cx,
    call: Call,
) -> BoxFuture<'a, Result<Reply, Error>> {
    match call {
        Call::NodeNumOfDevices(args) => {
            Box::pin(async move { driver.node_num_of_devices(cx, args).await.map(Reply::NodeNumOfDevices) })
        }
        Call::NodeListDevices(args) => {
            Box::pin(async move { driver.node_list_devices(cx, args).await.map(Reply::NodeListDevices) })
        }
        Call::NodeDeviceLookupByName(args) => {
            Box::pin(
                async move { driver.node_device_lookup_by_name(cx, args).await.map(Reply::NodeDeviceLookupByName) },
            )
        }
        Call::NodeDeviceGetXmlDesc(args) => {
            Box::pin(async move { driver.node_device_get_xml_desc(cx, args).await.map(Reply::NodeDeviceGetXmlDesc) })
        }
        Call::NodeDeviceGetParent(args) => {
            Box::pin(async move { driver.node_device_get_parent(cx, args).await.map(Reply::NodeDeviceGetParent) })
        }
        Call::NodeDeviceNumOfCaps(args) => {
            Box::pin(async move { driver.node_device_num_of_caps(cx, args).await.map(Reply::NodeDeviceNumOfCaps) })
        }
        Call::NodeDeviceListCaps(args) => {
            Box::pin(async move { driver.node_device_list_caps(cx, args).await.map(Reply::NodeDeviceListCaps) })
        }
        Call::NodeDeviceCreateXml(args) => {
            Box::pin(async move { driver.node_device_create_xml(cx, args).await.map(Reply::NodeDeviceCreateXml) })
        }
        Call::NodeDeviceDestroy(args) => {
            Box::pin(async move { driver.node_device_destroy(cx, args).await.map(Reply::NodeDeviceDestroy) })
        }
        Call::ConnectListAllNodeDevices(args) => Box::pin(async move {
            driver.connect_list_all_node_devices(cx, args).await.map(Reply::ConnectListAllNodeDevices)
        }),
        Call::NodeDeviceLookupScsiHostByWwn(args) => Box::pin(async move {
            driver.node_device_lookup_scsi_host_by_wwn(cx, args).await.map(Reply::NodeDeviceLookupScsiHostByWwn)
        }),
        Call::ConnectNodeDeviceEventRegisterAny(args) => Box::pin(async move {
            driver.connect_node_device_event_register_any(cx, args).await.map(Reply::ConnectNodeDeviceEventRegisterAny)
        }),
        Call::ConnectNodeDeviceEventDeregisterAny(args) => Box::pin(async move {
            driver
                .connect_node_device_event_deregister_any(cx, args)
                .await
                .map(Reply::ConnectNodeDeviceEventDeregisterAny)
        }),
        Call::NodeDeviceDefineXml(args) => {
            Box::pin(async move { driver.node_device_define_xml(cx, args).await.map(Reply::NodeDeviceDefineXml) })
        }
        Call::NodeDeviceUndefine(args) => {
            Box::pin(async move { driver.node_device_undefine(cx, args).await.map(Reply::NodeDeviceUndefine) })
        }
        Call::NodeDeviceCreate(args) => {
            Box::pin(async move { driver.node_device_create(cx, args).await.map(Reply::NodeDeviceCreate) })
        }
        Call::NodeDeviceGetAutostart(args) => {
            Box::pin(async move { driver.node_device_get_autostart(cx, args).await.map(Reply::NodeDeviceGetAutostart) })
        }
        Call::NodeDeviceSetAutostart(args) => {
            Box::pin(async move { driver.node_device_set_autostart(cx, args).await.map(Reply::NodeDeviceSetAutostart) })
        }
        Call::NodeDeviceIsPersistent(args) => {
            Box::pin(async move { driver.node_device_is_persistent(cx, args).await.map(Reply::NodeDeviceIsPersistent) })
        }
        Call::NodeDeviceIsActive(args) => {
            Box::pin(async move { driver.node_device_is_active(cx, args).await.map(Reply::NodeDeviceIsActive) })
        }
        Call::NodeDeviceUpdate(args) => {
            Box::pin(async move { driver.node_device_update(cx, args).await.map(Reply::NodeDeviceUpdate) })
        }
        other => refuse(&other),
    }
}
