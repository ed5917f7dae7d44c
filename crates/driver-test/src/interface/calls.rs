//! The interface family.

use ferrovirt_driver::{Cx, InterfaceFamily};
use ferrovirt_proto::{
    flags::{InterfaceDefine, ListAllInterfaces as Filter},
    remote as r,
};

use super::{Interface, read};
use crate::{
    backend::{Answer, TestBackend, at_most, counted, length},
    error::InterfaceError,
    flags,
};

impl TestBackend {
    /// Looks at the interface behind a handle, or changes it. Its name decides.
    fn interface<T>(
        &self,
        handle: &r::Interface,
        look: impl FnOnce(&mut Interface) -> Result<T, InterfaceError>,
    ) -> Answer<T> {
        Ok(look(self.host.lock().interfaces.by_name(&handle.name)?)?)
    }
}

impl InterfaceFamily for TestBackend {
    async fn connect_num_of_interfaces(&self, _: &Cx, (): ()) -> Answer<r::ConnectNumOfInterfacesRet> {
        Ok(r::ConnectNumOfInterfacesRet { num: length(self.host.lock().interfaces.names(true).len()) })
    }

    async fn connect_list_interfaces(
        &self,
        _: &Cx,
        args: r::ConnectListInterfacesArgs,
    ) -> Answer<r::ConnectListInterfacesRet> {
        Ok(r::ConnectListInterfacesRet { names: at_most(self.host.lock().interfaces.names(true), args.maxnames) })
    }

    async fn connect_num_of_defined_interfaces(&self, _: &Cx, (): ()) -> Answer<r::ConnectNumOfDefinedInterfacesRet> {
        Ok(r::ConnectNumOfDefinedInterfacesRet { num: length(self.host.lock().interfaces.names(false).len()) })
    }

    async fn connect_list_defined_interfaces(
        &self,
        _: &Cx,
        args: r::ConnectListDefinedInterfacesArgs,
    ) -> Answer<r::ConnectListDefinedInterfacesRet> {
        let names = self.host.lock().interfaces.names(false);
        Ok(r::ConnectListDefinedInterfacesRet { names: at_most(names, args.maxnames) })
    }

    async fn connect_list_all_interfaces(
        &self,
        _: &Cx,
        args: r::ConnectListAllInterfacesArgs,
    ) -> Answer<r::ConnectListAllInterfacesRet> {
        flags::check(args.flags, Filter::ACTIVE.bits() | Filter::INACTIVE.bits(), "testConnectListAllInterfaces")?;
        let filter = Filter::from_bits_retain(args.flags);
        let state = self.host.lock();
        let found = state.interfaces.kept.iter().filter(|interface| interface.admitted_by(filter));
        let (ifaces, ret) = counted(found.map(Interface::wire).collect(), args.need_results);
        Ok(r::ConnectListAllInterfacesRet { ifaces, ret })
    }

    async fn interface_lookup_by_name(
        &self,
        _: &Cx,
        args: r::InterfaceLookupByNameArgs,
    ) -> Answer<r::InterfaceLookupByNameRet> {
        Ok(r::InterfaceLookupByNameRet { iface: self.host.lock().interfaces.by_name(&args.name)?.wire() })
    }

    async fn interface_lookup_by_mac_string(
        &self,
        _: &Cx,
        args: r::InterfaceLookupByMacStringArgs,
    ) -> Answer<r::InterfaceLookupByMacStringRet> {
        let name = self.host.lock().interfaces.by_mac(&args.mac)?.name.clone();
        // The handle spells the address as the caller did.
        Ok(r::InterfaceLookupByMacStringRet { iface: r::Interface { name, mac: args.mac } })
    }

    async fn interface_get_xml_desc(
        &self,
        _: &Cx,
        args: r::InterfaceGetXmlDescArgs,
    ) -> Answer<r::InterfaceGetXmlDescRet> {
        flags::check(args.flags, 0, "testInterfaceGetXMLDesc")?;
        self.interface(&args.iface, |interface| {
            Ok(r::InterfaceGetXmlDescRet { xml: interface.definition.to_libvirt() })
        })
    }

    async fn interface_define_xml(&self, _: &Cx, args: r::InterfaceDefineXmlArgs) -> Answer<r::InterfaceDefineXmlRet> {
        flags::check(args.flags, InterfaceDefine::VALIDATE.bits(), "testInterfaceDefineXML")?;
        let definition = read(&args.xml)?;
        Ok(r::InterfaceDefineXmlRet { iface: self.host.lock().interfaces.define(definition).wire() })
    }

    async fn interface_undefine(&self, _: &Cx, args: r::InterfaceUndefineArgs) -> Answer<()> {
        let mut state = self.host.lock();
        state.interfaces.by_name(&args.iface.name)?;
        state.interfaces.kept.retain(|interface| interface.name != args.iface.name);
        Ok(())
    }

    async fn interface_create(&self, _: &Cx, args: r::InterfaceCreateArgs) -> Answer<()> {
        flags::check(args.flags, 0, "testInterfaceCreate")?;
        self.interface(&args.iface, |interface| interface.set_active(true))
    }

    async fn interface_destroy(&self, _: &Cx, args: r::InterfaceDestroyArgs) -> Answer<()> {
        flags::check(args.flags, 0, "testInterfaceDestroy")?;
        self.interface(&args.iface, |interface| interface.set_active(false))
    }

    async fn interface_is_active(&self, _: &Cx, args: r::InterfaceIsActiveArgs) -> Answer<r::InterfaceIsActiveRet> {
        self.interface(&args.iface, |interface| Ok(r::InterfaceIsActiveRet { active: i32::from(interface.active) }))
    }

    async fn interface_change_begin(&self, _: &Cx, args: r::InterfaceChangeBeginArgs) -> Answer<()> {
        flags::check(args.flags, 0, "testInterfaceChangeBegin")?;
        Ok(self.host.lock().interfaces.begin()?)
    }

    async fn interface_change_commit(&self, _: &Cx, args: r::InterfaceChangeCommitArgs) -> Answer<()> {
        flags::check(args.flags, 0, "testInterfaceChangeCommit")?;
        Ok(self.host.lock().interfaces.commit()?)
    }

    async fn interface_change_rollback(&self, _: &Cx, args: r::InterfaceChangeRollbackArgs) -> Answer<()> {
        flags::check(args.flags, 0, "testInterfaceChangeRollback")?;
        Ok(self.host.lock().interfaces.roll_back()?)
    }
}
