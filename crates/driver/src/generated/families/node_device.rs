// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The family `node_device`.

use std::future::{Future, ready};

use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use crate::Cx;

/// What a driver answers in the family `node_device`. A method that is not written answers ["not supported"](Error::unsupported).
pub trait NodeDeviceFamily: Send + Sync {
    /// virNodeNumOfDevices.
    fn node_num_of_devices(
        &self,
        cx: &Cx,
        args: remote::NodeNumOfDevicesArgs,
    ) -> impl Future<Output = Result<remote::NodeNumOfDevicesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeNumOfDevices")))
    }

    /// virNodeListDevices.
    fn node_list_devices(
        &self,
        cx: &Cx,
        args: remote::NodeListDevicesArgs,
    ) -> impl Future<Output = Result<remote::NodeListDevicesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeListDevices")))
    }

    /// virNodeDeviceLookupByName.
    fn node_device_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceLookupByName")))
    }

    /// virNodeDeviceGetXMLDesc.
    fn node_device_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceGetXMLDesc")))
    }

    /// virNodeDeviceGetParent.
    fn node_device_get_parent(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceGetParentArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceGetParentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceGetParent")))
    }

    /// virNodeDeviceNumOfCaps.
    fn node_device_num_of_caps(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceNumOfCapsArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceNumOfCapsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceNumOfCaps")))
    }

    /// virNodeDeviceListCaps.
    fn node_device_list_caps(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceListCapsArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceListCapsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceListCaps")))
    }

    /// virNodeDeviceCreateXML.
    fn node_device_create_xml(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceCreateXML")))
    }

    /// virNodeDeviceDestroy.
    fn node_device_destroy(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceDestroyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceDestroy")))
    }

    /// virConnectListAllNodeDevices.
    fn connect_list_all_node_devices(
        &self,
        cx: &Cx,
        args: remote::ConnectListAllNodeDevicesArgs,
    ) -> impl Future<Output = Result<remote::ConnectListAllNodeDevicesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListAllNodeDevices")))
    }

    /// virNodeDeviceLookupSCSIHostByWWN.
    fn node_device_lookup_scsi_host_by_wwn(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceLookupScsiHostByWwnArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceLookupScsiHostByWwnRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceLookupSCSIHostByWWN")))
    }

    /// virConnectNodeDeviceEventRegisterAny.
    fn connect_node_device_event_register_any(
        &self,
        cx: &Cx,
        args: remote::ConnectNodeDeviceEventRegisterAnyArgs,
    ) -> impl Future<Output = Result<remote::ConnectNodeDeviceEventRegisterAnyRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNodeDeviceEventRegisterAny")))
    }

    /// virConnectNodeDeviceEventDeregisterAny.
    fn connect_node_device_event_deregister_any(
        &self,
        cx: &Cx,
        args: remote::ConnectNodeDeviceEventDeregisterAnyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNodeDeviceEventDeregisterAny")))
    }

    /// virNodeDeviceDefineXML.
    fn node_device_define_xml(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceDefineXmlArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceDefineXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceDefineXML")))
    }

    /// virNodeDeviceUndefine.
    fn node_device_undefine(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceUndefineArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceUndefine")))
    }

    /// virNodeDeviceCreate.
    fn node_device_create(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceCreateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceCreate")))
    }

    /// virNodeDeviceGetAutostart.
    fn node_device_get_autostart(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceGetAutostartArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceGetAutostartRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceGetAutostart")))
    }

    /// virNodeDeviceSetAutostart.
    fn node_device_set_autostart(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceSetAutostartArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceSetAutostart")))
    }

    /// virNodeDeviceIsPersistent.
    fn node_device_is_persistent(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceIsPersistentArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceIsPersistentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceIsPersistent")))
    }

    /// virNodeDeviceIsActive.
    fn node_device_is_active(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceIsActiveArgs,
    ) -> impl Future<Output = Result<remote::NodeDeviceIsActiveRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceIsActive")))
    }

    /// virNodeDeviceUpdate.
    fn node_device_update(
        &self,
        cx: &Cx,
        args: remote::NodeDeviceUpdateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNodeDeviceUpdate")))
    }
}
