//! The node device family.

use ferrovirt_driver::{Cx, NodeDeviceFamily};
use ferrovirt_proto::{
    enums::{NodeDeviceEventId, NodeDeviceEventLifecycleType as Event},
    flags::{ListAllNodeDevice as Filter, NodeDeviceCreateXml, NodeDeviceXml},
    remote as r,
};
use ferrovirt_xml::normalise::{self, Kind};

use super::{NodeDevice, capability::filters};
use crate::{
    backend::{Answer, TestBackend, at_most, counted, length},
    error::DeviceError,
    events::{DeviceNews, Subject, Topic},
    flags,
};

impl TestBackend {
    fn device<T>(&self, name: &str, look: impl FnOnce(&NodeDevice) -> Result<T, DeviceError>) -> Answer<T> {
        Ok(look(self.host.lock().node_devices.by_name(name)?)?)
    }
}

impl NodeDeviceFamily for TestBackend {
    async fn node_num_of_devices(&self, _: &Cx, args: r::NodeNumOfDevicesArgs) -> Answer<r::NodeNumOfDevicesRet> {
        flags::check(args.flags, 0, "testNodeNumOfDevices")?;
        let names = self.host.lock().node_devices.names(args.cap.as_deref());
        Ok(r::NodeNumOfDevicesRet { num: length(names.len()) })
    }

    async fn node_list_devices(&self, _: &Cx, args: r::NodeListDevicesArgs) -> Answer<r::NodeListDevicesRet> {
        flags::check(args.flags, 0, "testNodeListDevices")?;
        let names = self.host.lock().node_devices.names(args.cap.as_deref());
        Ok(r::NodeListDevicesRet { names: at_most(names, args.maxnames) })
    }

    async fn connect_list_all_node_devices(
        &self,
        _: &Cx,
        args: r::ConnectListAllNodeDevicesArgs,
    ) -> Answer<r::ConnectListAllNodeDevicesRet> {
        flags::check(args.flags, filters(), "testConnectListAllNodeDevices")?;
        let filter = Filter::from_bits_retain(args.flags);
        let state = self.host.lock();
        let found = state.node_devices.0.iter().filter(|device| device.admitted_by(filter)).map(NodeDevice::wire);
        let (devices, ret) = counted(found.collect(), args.need_results);
        Ok(r::ConnectListAllNodeDevicesRet { devices, ret })
    }

    async fn node_device_lookup_by_name(
        &self,
        _: &Cx,
        args: r::NodeDeviceLookupByNameArgs,
    ) -> Answer<r::NodeDeviceLookupByNameRet> {
        self.device(&args.name, |device| Ok(r::NodeDeviceLookupByNameRet { dev: device.wire() }))
    }

    async fn node_device_get_xml_desc(
        &self,
        _: &Cx,
        args: r::NodeDeviceGetXmlDescArgs,
    ) -> Answer<r::NodeDeviceGetXmlDescRet> {
        let inactive = NodeDeviceXml::INACTIVE.bits();
        flags::check(args.flags, inactive, "testNodeDeviceGetXMLDesc")?;
        self.device(&args.name, |device| {
            if args.flags & inactive != 0 && !device.persistent {
                return Err(DeviceError::NotPersistent(device.name.clone()));
            }
            Ok(r::NodeDeviceGetXmlDescRet { xml: device.definition.to_libvirt() })
        })
    }

    async fn node_device_get_parent(
        &self,
        _: &Cx,
        args: r::NodeDeviceGetParentArgs,
    ) -> Answer<r::NodeDeviceGetParentRet> {
        self.device(&args.name, |device| {
            let parent = device.parent().ok_or(DeviceError::NoParent)?;
            Ok(r::NodeDeviceGetParentRet { parent_name: Some(parent) })
        })
    }

    async fn node_device_num_of_caps(
        &self,
        _: &Cx,
        args: r::NodeDeviceNumOfCapsArgs,
    ) -> Answer<r::NodeDeviceNumOfCapsRet> {
        self.device(&args.name, |device| Ok(r::NodeDeviceNumOfCapsRet { num: length(device.capabilities().len()) }))
    }

    async fn node_device_list_caps(&self, _: &Cx, args: r::NodeDeviceListCapsArgs) -> Answer<r::NodeDeviceListCapsRet> {
        self.device(&args.name, |device| {
            Ok(r::NodeDeviceListCapsRet { names: at_most(device.capabilities(), args.maxnames) })
        })
    }

    async fn node_device_create_xml(
        &self,
        _: &Cx,
        args: r::NodeDeviceCreateXmlArgs,
    ) -> Answer<r::NodeDeviceCreateXmlRet> {
        flags::check(args.flags, NodeDeviceCreateXml::VALIDATE.bits(), "testNodeDeviceCreateXML")?;
        let written = Kind::NodeDevice.read(&args.xml_desc)?;
        let device = normalise::new_node_device(written.root())?;
        let mut state = self.host.lock();
        let dev = state.node_devices.create(written.root(), &device)?.wire();
        state.audience.tell(&DeviceNews { dev: dev.clone(), event: Event::CREATED });
        Ok(r::NodeDeviceCreateXmlRet { dev })
    }

    async fn node_device_destroy(&self, _: &Cx, args: r::NodeDeviceDestroyArgs) -> Answer<()> {
        let mut state = self.host.lock();
        if let Some(dev) = state.node_devices.destroy(&args.name)? {
            state.audience.tell(&DeviceNews { dev, event: Event::DELETED });
        }
        Ok(())
    }

    async fn node_device_is_active(&self, _: &Cx, args: r::NodeDeviceIsActiveArgs) -> Answer<r::NodeDeviceIsActiveRet> {
        self.device(&args.name, |device| Ok(r::NodeDeviceIsActiveRet { active: i32::from(device.active) }))
    }

    async fn node_device_is_persistent(
        &self,
        _: &Cx,
        args: r::NodeDeviceIsPersistentArgs,
    ) -> Answer<r::NodeDeviceIsPersistentRet> {
        self.device(&args.name, |device| Ok(r::NodeDeviceIsPersistentRet { persistent: i32::from(device.persistent) }))
    }

    async fn connect_node_device_event_register_any(
        &self,
        _: &Cx,
        args: r::ConnectNodeDeviceEventRegisterAnyArgs,
    ) -> Answer<r::ConnectNodeDeviceEventRegisterAnyRet> {
        let subject = args.dev.map(|dev| Subject::Name(dev.name));
        let callback_id = self.listener.register(Topic::NodeDevice(NodeDeviceEventId(args.event_id)), subject)?;
        Ok(r::ConnectNodeDeviceEventRegisterAnyRet { callback_id })
    }

    async fn connect_node_device_event_deregister_any(
        &self,
        _: &Cx,
        args: r::ConnectNodeDeviceEventDeregisterAnyArgs,
    ) -> Answer<()> {
        Ok(self.listener.deregister(args.callback_id)?)
    }
}
