// Generated from schema/remote/node_device.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! node_device

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `node_num_of_devices`. virNodeNumOfDevices.
    struct NodeNumOfDevicesArgs {
        cap: Option<String>,
        flags: u32,
    }

    /// The reply to `node_num_of_devices`. virNodeNumOfDevices.
    struct NodeNumOfDevicesRet {
        num: i32,
    }

    /// The arguments of `node_list_devices`. virNodeListDevices.
    struct NodeListDevicesArgs {
        cap: Option<String>,
        maxnames: i32,
        flags: u32,
    }

    /// The reply to `node_list_devices`. virNodeListDevices.
    struct NodeListDevicesRet {
        names: Vec<String> as List<String, NODE_DEVICE_LIST_MAX>,
    }

    /// The arguments of `node_device_lookup_by_name`. virNodeDeviceLookupByName.
    struct NodeDeviceLookupByNameArgs {
        name: String,
    }

    /// The reply to `node_device_lookup_by_name`. virNodeDeviceLookupByName.
    struct NodeDeviceLookupByNameRet {
        dev: NodeDevice,
    }

    /// The arguments of `node_device_get_xml_desc`. virNodeDeviceGetXMLDesc.
    struct NodeDeviceGetXmlDescArgs {
        name: String,
        flags: u32,
    }

    /// The reply to `node_device_get_xml_desc`. virNodeDeviceGetXMLDesc.
    struct NodeDeviceGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `node_device_get_parent`. virNodeDeviceGetParent.
    struct NodeDeviceGetParentArgs {
        name: String,
    }

    /// The reply to `node_device_get_parent`. virNodeDeviceGetParent.
    struct NodeDeviceGetParentRet {
        parent_name: Option<String>,
    }

    /// The arguments of `node_device_num_of_caps`. virNodeDeviceNumOfCaps.
    struct NodeDeviceNumOfCapsArgs {
        name: String,
    }

    /// The reply to `node_device_num_of_caps`. virNodeDeviceNumOfCaps.
    struct NodeDeviceNumOfCapsRet {
        num: i32,
    }

    /// The arguments of `node_device_list_caps`. virNodeDeviceListCaps.
    struct NodeDeviceListCapsArgs {
        name: String,
        maxnames: i32,
    }

    /// The reply to `node_device_list_caps`. virNodeDeviceListCaps.
    struct NodeDeviceListCapsRet {
        names: Vec<String> as List<String, NODE_DEVICE_CAPS_LIST_MAX>,
    }

    /// The arguments of `node_device_create_xml`. virNodeDeviceCreateXML.
    struct NodeDeviceCreateXmlArgs {
        xml_desc: String,
        flags: u32,
    }

    /// The reply to `node_device_create_xml`. virNodeDeviceCreateXML.
    struct NodeDeviceCreateXmlRet {
        dev: NodeDevice,
    }

    /// The arguments of `node_device_destroy`. virNodeDeviceDestroy.
    struct NodeDeviceDestroyArgs {
        name: String,
    }

    /// The arguments of `connect_list_all_node_devices`. virConnectListAllNodeDevices.
    struct ConnectListAllNodeDevicesArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_node_devices`. virConnectListAllNodeDevices.
    struct ConnectListAllNodeDevicesRet {
        devices: Vec<NodeDevice> as List<NodeDevice, NODE_DEVICE_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `node_device_lookup_scsi_host_by_wwn`. virNodeDeviceLookupSCSIHostByWWN.
    struct NodeDeviceLookupScsiHostByWwnArgs {
        wwnn: String,
        wwpn: String,
        flags: u32,
    }

    /// The reply to `node_device_lookup_scsi_host_by_wwn`. virNodeDeviceLookupSCSIHostByWWN.
    struct NodeDeviceLookupScsiHostByWwnRet {
        dev: NodeDevice,
    }

    /// The arguments of `connect_node_device_event_register_any`. virConnectNodeDeviceEventRegisterAny.
    struct ConnectNodeDeviceEventRegisterAnyArgs {
        event_id: i32,
        dev: Option<NodeDevice>,
    }

    /// The reply to `connect_node_device_event_register_any`. virConnectNodeDeviceEventRegisterAny.
    struct ConnectNodeDeviceEventRegisterAnyRet {
        callback_id: i32,
    }

    /// The arguments of `connect_node_device_event_deregister_any`. virConnectNodeDeviceEventDeregisterAny.
    struct ConnectNodeDeviceEventDeregisterAnyArgs {
        callback_id: i32,
    }

    /// The message `node_device_event_lifecycle`. node_device_event_lifecycle.
    struct NodeDeviceEventLifecycleMsg {
        callback_id: i32,
        dev: NodeDevice,
        event: i32,
        detail: i32,
    }

    /// The message `node_device_event_update`. node_device_event_update.
    struct NodeDeviceEventUpdateMsg {
        callback_id: i32,
        dev: NodeDevice,
    }

    /// The arguments of `node_device_define_xml`. virNodeDeviceDefineXML.
    struct NodeDeviceDefineXmlArgs {
        xml_desc: String,
        flags: u32,
    }

    /// The reply to `node_device_define_xml`. virNodeDeviceDefineXML.
    struct NodeDeviceDefineXmlRet {
        dev: NodeDevice,
    }

    /// The arguments of `node_device_undefine`. virNodeDeviceUndefine.
    struct NodeDeviceUndefineArgs {
        name: String,
        flags: u32,
    }

    /// The arguments of `node_device_create`. virNodeDeviceCreate.
    struct NodeDeviceCreateArgs {
        name: String,
        flags: u32,
    }

    /// The arguments of `node_device_get_autostart`. virNodeDeviceGetAutostart.
    struct NodeDeviceGetAutostartArgs {
        name: String,
    }

    /// The reply to `node_device_get_autostart`. virNodeDeviceGetAutostart.
    struct NodeDeviceGetAutostartRet {
        autostart: i32,
    }

    /// The arguments of `node_device_set_autostart`. virNodeDeviceSetAutostart.
    struct NodeDeviceSetAutostartArgs {
        name: String,
        autostart: i32,
    }

    /// The arguments of `node_device_is_persistent`. virNodeDeviceIsPersistent.
    struct NodeDeviceIsPersistentArgs {
        name: String,
    }

    /// The reply to `node_device_is_persistent`. virNodeDeviceIsPersistent.
    struct NodeDeviceIsPersistentRet {
        persistent: i32,
    }

    /// The arguments of `node_device_is_active`. virNodeDeviceIsActive.
    struct NodeDeviceIsActiveArgs {
        name: String,
    }

    /// The reply to `node_device_is_active`. virNodeDeviceIsActive.
    struct NodeDeviceIsActiveRet {
        active: i32,
    }

    /// The arguments of `node_device_update`. virNodeDeviceUpdate.
    struct NodeDeviceUpdateArgs {
        name: String,
        xml_desc: String,
        flags: u32,
    }
}
