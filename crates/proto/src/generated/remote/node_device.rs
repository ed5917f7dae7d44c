// Generated from schema/remote/node_device.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The host's devices.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::List;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `node_num_of_devices`. Counts the host's devices, all or those with a capability.
    struct NodeNumOfDevicesArgs {
        cap: Option<String>,
        flags: u32,
    }

    /// The reply to `node_num_of_devices`. Counts the host's devices, all or those with a capability.
    struct NodeNumOfDevicesRet {
        num: i32,
    }

    /// The arguments of `node_list_devices`. Lists the names of the host's devices, all or those with a capability.
    struct NodeListDevicesArgs {
        cap: Option<String>,
        maxnames: i32,
        flags: u32,
    }

    /// The reply to `node_list_devices`. Lists the names of the host's devices, all or those with a capability.
    struct NodeListDevicesRet {
        names: Vec<String> as List<String, NODE_DEVICE_LIST_MAX>,
    }

    /// The arguments of `node_device_lookup_by_name`. Finds a host device by its name.
    struct NodeDeviceLookupByNameArgs {
        name: String,
    }

    /// The reply to `node_device_lookup_by_name`. Finds a host device by its name.
    struct NodeDeviceLookupByNameRet {
        dev: NodeDevice,
    }

    /// The arguments of `node_device_get_xml_desc`. Describes a host device as XML.
    struct NodeDeviceGetXmlDescArgs {
        name: String,
        flags: u32,
    }

    /// The reply to `node_device_get_xml_desc`. Describes a host device as XML.
    struct NodeDeviceGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `node_device_get_parent`. Names a host device's parent.
    struct NodeDeviceGetParentArgs {
        name: String,
    }

    /// The reply to `node_device_get_parent`. Names a host device's parent.
    struct NodeDeviceGetParentRet {
        parent_name: Option<String>,
    }

    /// The arguments of `node_device_num_of_caps`. Counts a host device's capabilities.
    struct NodeDeviceNumOfCapsArgs {
        name: String,
    }

    /// The reply to `node_device_num_of_caps`. Counts a host device's capabilities.
    struct NodeDeviceNumOfCapsRet {
        num: i32,
    }

    /// The arguments of `node_device_list_caps`. Lists a host device's capabilities.
    struct NodeDeviceListCapsArgs {
        name: String,
        maxnames: i32,
    }

    /// The reply to `node_device_list_caps`. Lists a host device's capabilities.
    struct NodeDeviceListCapsRet {
        names: Vec<String> as List<String, NODE_DEVICE_CAPS_LIST_MAX>,
    }

    /// The arguments of `node_device_create_xml`. Creates a virtual host device from XML; it vanishes when it is destroyed.
    struct NodeDeviceCreateXmlArgs {
        xml_desc: String,
        flags: u32,
    }

    /// The reply to `node_device_create_xml`. Creates a virtual host device from XML; it vanishes when it is destroyed.
    struct NodeDeviceCreateXmlRet {
        dev: NodeDevice,
    }

    /// The arguments of `node_device_destroy`. Removes a virtual host device.
    struct NodeDeviceDestroyArgs {
        name: String,
    }

    /// The arguments of `connect_list_all_node_devices`. Lists the host's devices, filtered by flags; or only counts them if no results are wanted.
    struct ConnectListAllNodeDevicesArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_node_devices`. Lists the host's devices, filtered by flags; or only counts them if no results are wanted.
    struct ConnectListAllNodeDevicesRet {
        devices: Vec<NodeDevice> as List<NodeDevice, NODE_DEVICE_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `node_device_lookup_scsi_host_by_wwn`. Finds a SCSI host by its world-wide node and port names.
    struct NodeDeviceLookupScsiHostByWwnArgs {
        wwnn: String,
        wwpn: String,
        flags: u32,
    }

    /// The reply to `node_device_lookup_scsi_host_by_wwn`. Finds a SCSI host by its world-wide node and port names.
    struct NodeDeviceLookupScsiHostByWwnRet {
        dev: NodeDevice,
    }

    /// The arguments of `connect_node_device_event_register_any`. Asks for events of host devices, of one or of all.
    struct ConnectNodeDeviceEventRegisterAnyArgs {
        event_id: i32,
        dev: Option<NodeDevice>,
    }

    /// The reply to `connect_node_device_event_register_any`. Asks for events of host devices, of one or of all.
    struct ConnectNodeDeviceEventRegisterAnyRet {
        callback_id: i32,
    }

    /// The arguments of `connect_node_device_event_deregister_any`. Ends a registration for events of host devices.
    struct ConnectNodeDeviceEventDeregisterAnyArgs {
        callback_id: i32,
    }

    /// The message `node_device_event_lifecycle`. A host device came, went, was defined or undefined.
    struct NodeDeviceEventLifecycleMsg {
        callback_id: i32,
        dev: NodeDevice,
        event: i32,
        detail: i32,
    }

    /// The message `node_device_event_update`. A host device's description changed.
    struct NodeDeviceEventUpdateMsg {
        callback_id: i32,
        dev: NodeDevice,
    }

    /// The arguments of `node_device_define_xml`. Defines a virtual host device from XML.
    struct NodeDeviceDefineXmlArgs {
        xml_desc: String,
        flags: u32,
    }

    /// The reply to `node_device_define_xml`. Defines a virtual host device from XML.
    struct NodeDeviceDefineXmlRet {
        dev: NodeDevice,
    }

    /// The arguments of `node_device_undefine`. Forgets the definition of a virtual host device.
    struct NodeDeviceUndefineArgs {
        name: String,
        flags: u32,
    }

    /// The arguments of `node_device_create`. Starts a defined virtual host device.
    struct NodeDeviceCreateArgs {
        name: String,
        flags: u32,
    }

    /// The arguments of `node_device_get_autostart`. Says whether a defined host device starts with its parent.
    struct NodeDeviceGetAutostartArgs {
        name: String,
    }

    /// The reply to `node_device_get_autostart`. Says whether a defined host device starts with its parent.
    struct NodeDeviceGetAutostartRet {
        autostart: i32,
    }

    /// The arguments of `node_device_set_autostart`. Sets whether a defined host device starts with its parent.
    struct NodeDeviceSetAutostartArgs {
        name: String,
        autostart: i32,
    }

    /// The arguments of `node_device_is_persistent`. Says whether the host device has a definition.
    struct NodeDeviceIsPersistentArgs {
        name: String,
    }

    /// The reply to `node_device_is_persistent`. Says whether the host device has a definition.
    struct NodeDeviceIsPersistentRet {
        persistent: i32,
    }

    /// The arguments of `node_device_is_active`. Says whether the host device exists now.
    struct NodeDeviceIsActiveArgs {
        name: String,
    }

    /// The reply to `node_device_is_active`. Says whether the host device exists now.
    struct NodeDeviceIsActiveRet {
        active: i32,
    }

    /// The arguments of `node_device_update`. Changes the live or the defined virtual host device to what the XML says.
    struct NodeDeviceUpdateArgs {
        name: String,
        xml_desc: String,
        flags: u32,
    }
}
