// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The family `node_device`.

use std::future::{Future, ready};

use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use crate::Cx;

/// What a driver answers in the family `node_device`. A method that is not written answers ["not supported"](Error::unsupported).
pub trait NodeDeviceFamily: Send + Sync {
    /// Counts the host's devices, all or those with a capability.
    fn node_num_of_devices(
        &self,
        cx: &Cx,
        args: remote::NodeNumOfDevicesArgs,
    ) -> impl Future<Output = Result<remote::NodeNumOfDevicesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeNumOfDevices")))
    }

    /// Lists the names of the host's devices, all or those with a capability.
    fn node_list_devices(
        &self,
        cx: &Cx,
        args: remote::NodeListDevicesArgs,
    ) -> impl Future<Output = Result<remote::NodeListDevicesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeListDevices")))
    }

    /// Finds a host device by its name.
    fn node_device_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceLookupByName")))
    }

    /// Describes a host device as XML.
    fn node_device_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceGetXMLDesc")))
    }

    /// Names a host device's parent.
    fn node_device_get_parent(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceGetParentArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceGetParentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceGetParent")))
    }

    /// Counts a host device's capabilities.
    fn node_device_num_of_caps(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceNumOfCapsArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceNumOfCapsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceNumOfCaps")))
    }

    /// Lists a host device's capabilities.
    fn node_device_list_caps(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceListCapsArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceListCapsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceListCaps")))
    }

    /// Creates a virtual host device from XML; it vanishes when it is destroyed.
    fn node_device_create_xml(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceCreateXML")))
    }

    /// Removes a virtual host device.
    fn node_device_destroy(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceDestroyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceDestroy")))
    }

    /// Lists the host's devices, filtered by flags; or only counts them if no results are wanted.
    fn connect_list_all_node_devices(
        &self,
        cx: &Cx,
        args: remote::ConnectListAllNodeDevicesArgs,
    ) -> impl Future<Output = Result<remote::ConnectListAllNodeDevicesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListAllNodeDevices")))
    }

    /// Finds a SCSI host by its world-wide node and port names.
    fn node_device_lookup_scsi_host_by_wwn(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceLookupScsiHostByWwnArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceLookupScsiHostByWwnRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceLookupSCSIHostByWWN")))
    }

    /// Asks for events of host devices, of one or of all.
    fn connect_node_device_event_register_any(
        &self,
        cx: &Cx,
        args: remote::ConnectNodeDeviceEventRegisterAnyArgs,
    ) -> impl Future<Output = Result<remote::ConnectNodeDeviceEventRegisterAnyRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNodeDeviceEventRegisterAny")))
    }

    /// Ends a registration for events of host devices.
    fn connect_node_device_event_deregister_any(
        &self,
        cx: &Cx,
        args: remote::ConnectNodeDeviceEventDeregisterAnyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNodeDeviceEventDeregisterAny")))
    }

    /// Defines a virtual host device from XML.
    fn node_device_define_xml(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceDefineXmlArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceDefineXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceDefineXML")))
    }

    /// Forgets the definition of a virtual host device.
    fn node_device_undefine(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceUndefineArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceUndefine")))
    }

    /// Starts a defined virtual host device.
    fn node_device_create(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceCreateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceCreate")))
    }

    /// Says whether a defined host device starts with its parent.
    fn node_device_get_autostart(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceGetAutostartArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceGetAutostartRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceGetAutostart")))
    }

    /// Sets whether a defined host device starts with its parent.
    fn node_device_set_autostart(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceSetAutostartArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceSetAutostart")))
    }

    /// Says whether the host device has a definition.
    fn node_device_is_persistent(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceIsPersistentArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceIsPersistentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceIsPersistent")))
    }

    /// Says whether the host device exists now.
    fn node_device_is_active(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceIsActiveArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceIsActiveRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceIsActive")))
    }

    /// Changes the live or the defined virtual host device to what the XML says.
    fn node_device_update(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceUpdateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceUpdate")))
    }
}
