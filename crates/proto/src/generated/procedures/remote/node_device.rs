// Generated from schema/remote/node_device.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The host's devices.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo, Test, flags};

/// Counts the host's devices, all or those with a capability.
pub static NODE_NUM_OF_DEVICES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 111, "node_num_of_devices", Family::NodeDevice)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_node_devices")])
        .acl_filter(&[AclRule::always("node_device", "getattr")])
        .api("virNodeNumOfDevices", "0.5.0");
/// Lists the names of the host's devices, all or those with a capability.
pub static NODE_LIST_DEVICES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 112, "node_list_devices", Family::NodeDevice)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_node_devices")])
        .acl_filter(&[AclRule::always("node_device", "getattr")])
        .api("virNodeListDevices", "0.5.0");
/// Finds a host device by its name.
pub static NODE_DEVICE_LOOKUP_BY_NAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 113, "node_device_lookup_by_name", Family::NodeDevice)
        .high()
        .read()
        .acl(&[AclRule::always("node_device", "getattr")])
        .api("virNodeDeviceLookupByName", "0.5.0");
/// Describes a host device as XML.
pub static NODE_DEVICE_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 114, "node_device_get_xml_desc", Family::NodeDevice)
        .read()
        .acl(&[AclRule::always("node_device", "read")])
        .api("virNodeDeviceGetXMLDesc", "0.5.0");
/// Names a host device's parent.
pub static NODE_DEVICE_GET_PARENT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 115, "node_device_get_parent", Family::NodeDevice)
        .high()
        .read()
        .acl(&[AclRule::always("node_device", "read")])
        .api("virNodeDeviceGetParent", "0.5.0");
/// Counts a host device's capabilities.
pub static NODE_DEVICE_NUM_OF_CAPS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 116, "node_device_num_of_caps", Family::NodeDevice)
        .high()
        .read()
        .acl(&[AclRule::always("node_device", "read")])
        .api("virNodeDeviceNumOfCaps", "0.5.0");
/// Lists a host device's capabilities.
pub static NODE_DEVICE_LIST_CAPS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 117, "node_device_list_caps", Family::NodeDevice)
        .high()
        .read()
        .acl(&[AclRule::always("node_device", "read")])
        .api("virNodeDeviceListCaps", "0.5.0");
/// Creates a virtual host device from XML; it vanishes when it is destroyed.
pub static NODE_DEVICE_CREATE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 123, "node_device_create_xml", Family::NodeDevice)
        .acl(&[AclRule::always("node_device", "write"), AclRule::always("node_device", "start")])
        .api("virNodeDeviceCreateXML", "0.6.3");
/// Removes a virtual host device.
pub static NODE_DEVICE_DESTROY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 124, "node_device_destroy", Family::NodeDevice)
        .high()
        .acl(&[AclRule::always("node_device", "stop")])
        .api("virNodeDeviceDestroy", "0.6.3");
/// Lists the host's devices, filtered by flags; or only counts them if no results are wanted.
pub static CONNECT_LIST_ALL_NODE_DEVICES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 285, "connect_list_all_node_devices", Family::NodeDevice)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_node_devices")])
        .acl_filter(&[AclRule::always("node_device", "getattr")])
        .api("virConnectListAllNodeDevices", "0.10.2");
/// Finds a SCSI host by its world-wide node and port names.
pub static NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 297, "node_device_lookup_scsi_host_by_wwn", Family::NodeDevice)
        .high()
        .read()
        .acl(&[AclRule::always("node_device", "getattr")])
        .api("virNodeDeviceLookupSCSIHostByWWN", "1.0.3");
/// Asks for events of host devices, of one or of all.
pub static CONNECT_NODE_DEVICE_EVENT_REGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 374, "connect_node_device_event_register_any", Family::NodeDevice)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_node_devices")])
        .acl_filter(&[AclRule::always("node_device", "getattr")])
        .api("virConnectNodeDeviceEventRegisterAny", "2.2.0");
/// Ends a registration for events of host devices.
pub static CONNECT_NODE_DEVICE_EVENT_DEREGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 375, "connect_node_device_event_deregister_any", Family::NodeDevice)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectNodeDeviceEventDeregisterAny", "2.2.0");
/// A host device came, went, was defined or undefined.
pub static NODE_DEVICE_EVENT_LIFECYCLE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 376, "node_device_event_lifecycle", Family::NodeDevice).signals(
        "node_device",
        Some(0),
        false,
    );
/// A host device's description changed.
pub static NODE_DEVICE_EVENT_UPDATE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 377, "node_device_event_update", Family::NodeDevice).signals(
        "node_device",
        Some(1),
        false,
    );
/// Defines a virtual host device from XML.
pub static NODE_DEVICE_DEFINE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 428, "node_device_define_xml", Family::NodeDevice)
        .acl(&[AclRule::always("node_device", "write"), AclRule::always("node_device", "save")])
        .api("virNodeDeviceDefineXML", "7.3.0");
/// Forgets the definition of a virtual host device.
pub static NODE_DEVICE_UNDEFINE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 429, "node_device_undefine", Family::NodeDevice)
        .high()
        .acl(&[AclRule::always("node_device", "delete")])
        .api("virNodeDeviceUndefine", "7.3.0");
/// Starts a defined virtual host device.
pub static NODE_DEVICE_CREATE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 430, "node_device_create", Family::NodeDevice)
        .high()
        .acl(&[AclRule::always("node_device", "start")])
        .api("virNodeDeviceCreate", "7.3.0");
/// Says whether a defined host device starts with its parent.
pub static NODE_DEVICE_GET_AUTOSTART: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 433, "node_device_get_autostart", Family::NodeDevice)
        .high()
        .read()
        .acl(&[AclRule::always("node_device", "read")])
        .api("virNodeDeviceGetAutostart", "7.8.0");
/// Sets whether a defined host device starts with its parent.
pub static NODE_DEVICE_SET_AUTOSTART: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 434, "node_device_set_autostart", Family::NodeDevice)
        .high()
        .acl(&[AclRule::always("node_device", "write")])
        .api("virNodeDeviceSetAutostart", "7.8.0");
/// Says whether the host device has a definition.
pub static NODE_DEVICE_IS_PERSISTENT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 435, "node_device_is_persistent", Family::NodeDevice)
        .high()
        .read()
        .acl(&[AclRule::always("node_device", "read")])
        .api("virNodeDeviceIsPersistent", "7.8.0");
/// Says whether the host device exists now.
pub static NODE_DEVICE_IS_ACTIVE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 436, "node_device_is_active", Family::NodeDevice)
        .high()
        .read()
        .acl(&[AclRule::always("node_device", "read")])
        .api("virNodeDeviceIsActive", "7.8.0");
/// Changes the live or the defined virtual host device to what the XML says.
pub static NODE_DEVICE_UPDATE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 447, "node_device_update", Family::NodeDevice)
        .high()
        .acl(&[
            AclRule::always("node_device", "write"),
            AclRule::when(
                "node_device",
                "save",
                "flags",
                Test::HasNone(flags::NodeDeviceUpdate::CONFIG.bits() | flags::NodeDeviceUpdate::LIVE.bits()),
            ),
            AclRule::when("node_device", "save", "flags", Test::HasAll(flags::NodeDeviceUpdate::CONFIG.bits())),
        ])
        .api("virNodeDeviceUpdate", "10.1.0")
        .newer();
