//! The storage family.

use ferrovirt_driver::{Cx, StorageFamily};
use ferrovirt_proto::{
    enums::{NodeDeviceEventLifecycleType as DeviceEvent, StoragePoolEventId, StoragePoolEventLifecycleType as Event},
    flags::{ListAllStoragePools as Filter, StoragePoolDefine, StorageVolCreate},
    remote as r,
};

use super::{Pool, Volume, discovery, pool::filters, read};
use crate::{
    backend::{Answer, TestBackend, at_most, counted, length},
    error::StorageError,
    events::{DeviceNews, PoolNews, Subject, Topic},
    flags,
    host::HostState,
};

impl TestBackend {
    /// Looks at the pool behind a handle, or changes it. Its name decides, as in libvirt.
    fn pool<T>(&self, handle: &r::StoragePool, look: impl FnOnce(&mut Pool) -> Result<T, StorageError>) -> Answer<T> {
        Ok(look(self.host.lock().pools.by_name(&handle.name)?)?)
    }

    /// The same of the active pool of that name.
    fn active_pool<T>(&self, name: &str, look: impl FnOnce(&mut Pool) -> Result<T, StorageError>) -> Answer<T> {
        Ok(look(self.host.lock().pools.by_name_when(name, true)?)?)
    }

    fn volume<T>(&self, handle: &r::StorageVol, look: impl FnOnce(&Pool, &Volume) -> T) -> Answer<T> {
        self.active_pool(&handle.pool, |pool| Ok(look(pool, pool.volume(&handle.name)?)))
    }

    /// Tells of a pool that has to be off, after a change to it.
    fn pass_inactive(&self, handle: &r::StoragePool, event: Event, change: impl FnOnce(&mut HostState)) -> Answer<()> {
        let mut state = self.host.lock();
        let pool = state.pools.by_name_when(&handle.name, false)?.wire();
        change(&mut state);
        state.audience.tell(&PoolNews::Lifecycle { pool, event });
        Ok(())
    }

    fn define_pool(&self, xml: &str) -> Answer<r::StoragePool> {
        let definition = read(xml)?;
        let mut state = self.host.lock();
        let pool = state.pools.assign(definition)?;
        pool.persistent = true;
        let pool = pool.wire();
        state.audience.tell(&PoolNews::Lifecycle { pool: pool.clone(), event: Event::DEFINED });
        Ok(pool)
    }

    /// Makes a pool that runs and that vanishes when it stops, even if there was a lasting one of its name.
    fn create_pool(&self, xml: &str) -> Answer<r::StoragePool> {
        let definition = read(xml)?;
        let mut state = self.host.lock();
        let HostState { pools, node_devices, audience, .. } = &mut *state;
        let pool = pools.assign_running(definition)?;
        let wire = pool.wire();
        if let Some([wwnn, wwpn]) = pool.vport() {
            match node_devices.create_vport(&wwnn, &wwpn) {
                Ok(device) => audience.tell(&DeviceNews { dev: device.wire(), event: DeviceEvent::CREATED }),
                Err(error) => {
                    pools.remove(&wire.uuid);
                    return Err(error.into());
                }
            }
        }
        pool.persistent = false;
        pool.active = true;
        audience.tell(&PoolNews::Lifecycle { pool: wire.clone(), event: Event::STARTED });
        Ok(wire)
    }

    fn destroy_pool(&self, name: &str) -> Answer<()> {
        let mut state = self.host.lock();
        let HostState { pools, node_devices, audience, .. } = &mut *state;
        let pool = pools.by_name_when(name, true)?;
        pool.active = false;
        let wire = pool.wire();
        if pool.vport().is_some() {
            let dev = node_devices.remove_vport()?;
            audience.tell(&DeviceNews { dev, event: DeviceEvent::DELETED });
        }
        if !pool.persistent {
            pools.remove(&wire.uuid);
        }
        audience.tell(&PoolNews::Lifecycle { pool: wire, event: Event::STOPPED });
        Ok(())
    }

    fn add_volume(
        &self,
        pool: &str,
        xml: &str,
        check: impl FnOnce(&Pool) -> Result<(), StorageError>,
    ) -> Answer<r::StorageVol> {
        let mut state = self.host.lock();
        let pool = state.pools.by_name_when(pool, true)?;
        let volume = Volume::read(xml, pool)?;
        Ok(pool.add(volume, check)?)
    }
}

impl StorageFamily for TestBackend {
    async fn connect_num_of_storage_pools(&self, _: &Cx, (): ()) -> Answer<r::ConnectNumOfStoragePoolsRet> {
        Ok(r::ConnectNumOfStoragePoolsRet { num: length(self.host.lock().pools.names(true).len()) })
    }

    async fn connect_list_storage_pools(
        &self,
        _: &Cx,
        args: r::ConnectListStoragePoolsArgs,
    ) -> Answer<r::ConnectListStoragePoolsRet> {
        Ok(r::ConnectListStoragePoolsRet { names: at_most(self.host.lock().pools.names(true), args.maxnames) })
    }

    async fn connect_num_of_defined_storage_pools(
        &self,
        _: &Cx,
        (): (),
    ) -> Answer<r::ConnectNumOfDefinedStoragePoolsRet> {
        Ok(r::ConnectNumOfDefinedStoragePoolsRet { num: length(self.host.lock().pools.names(false).len()) })
    }

    async fn connect_list_defined_storage_pools(
        &self,
        _: &Cx,
        args: r::ConnectListDefinedStoragePoolsArgs,
    ) -> Answer<r::ConnectListDefinedStoragePoolsRet> {
        Ok(r::ConnectListDefinedStoragePoolsRet { names: at_most(self.host.lock().pools.names(false), args.maxnames) })
    }

    async fn connect_list_all_storage_pools(
        &self,
        _: &Cx,
        args: r::ConnectListAllStoragePoolsArgs,
    ) -> Answer<r::ConnectListAllStoragePoolsRet> {
        flags::check(args.flags, filters(), "testConnectListAllStoragePools")?;
        let filter = Filter::from_bits_retain(args.flags);
        let state = self.host.lock();
        let found = state.pools.0.iter().filter(|pool| pool.admitted_by(filter)).map(Pool::wire);
        let (pools, ret) = counted(found.collect(), args.need_results);
        Ok(r::ConnectListAllStoragePoolsRet { pools, ret })
    }

    async fn connect_find_storage_pool_sources(
        &self,
        _: &Cx,
        args: r::ConnectFindStoragePoolSourcesArgs,
    ) -> Answer<r::ConnectFindStoragePoolSourcesRet> {
        flags::check(args.flags, 0, "testConnectFindStoragePoolSources")?;
        let found = discovery::find(&args.kind, args.src_spec.as_deref())?;
        Ok(r::ConnectFindStoragePoolSourcesRet { xml: found.to_libvirt() })
    }

    async fn storage_pool_lookup_by_name(
        &self,
        _: &Cx,
        args: r::StoragePoolLookupByNameArgs,
    ) -> Answer<r::StoragePoolLookupByNameRet> {
        Ok(r::StoragePoolLookupByNameRet { pool: self.host.lock().pools.by_name(&args.name)?.wire() })
    }

    async fn storage_pool_lookup_by_uuid(
        &self,
        _: &Cx,
        args: r::StoragePoolLookupByUuidArgs,
    ) -> Answer<r::StoragePoolLookupByUuidRet> {
        Ok(r::StoragePoolLookupByUuidRet { pool: self.host.lock().pools.by_uuid(&args.uuid)?.wire() })
    }

    async fn storage_pool_lookup_by_volume(
        &self,
        _: &Cx,
        args: r::StoragePoolLookupByVolumeArgs,
    ) -> Answer<r::StoragePoolLookupByVolumeRet> {
        Ok(r::StoragePoolLookupByVolumeRet { pool: self.host.lock().pools.by_name(&args.vol.pool)?.wire() })
    }

    async fn storage_pool_define_xml(
        &self,
        _: &Cx,
        args: r::StoragePoolDefineXmlArgs,
    ) -> Answer<r::StoragePoolDefineXmlRet> {
        flags::check(args.flags, StoragePoolDefine::VALIDATE.bits(), "testStoragePoolDefineXML")?;
        Ok(r::StoragePoolDefineXmlRet { pool: self.define_pool(&args.xml)? })
    }

    async fn storage_pool_create_xml(
        &self,
        _: &Cx,
        args: r::StoragePoolCreateXmlArgs,
    ) -> Answer<r::StoragePoolCreateXmlRet> {
        flags::check(args.flags, 0, "testStoragePoolCreateXML")?;
        Ok(r::StoragePoolCreateXmlRet { pool: self.create_pool(&args.xml)? })
    }

    async fn storage_pool_build(&self, _: &Cx, args: r::StoragePoolBuildArgs) -> Answer<()> {
        flags::check(args.flags, 0, "testStoragePoolBuild")?;
        self.pass_inactive(&args.pool, Event::CREATED, |_| {})
    }

    async fn storage_pool_create(&self, _: &Cx, args: r::StoragePoolCreateArgs) -> Answer<()> {
        flags::check(args.flags, 0, "testStoragePoolCreate")?;
        self.pass_inactive(&args.pool, Event::STARTED, |state| {
            if let Ok(pool) = state.pools.by_name(&args.pool.name) {
                pool.active = true;
            }
        })
    }

    async fn storage_pool_destroy(&self, _: &Cx, args: r::StoragePoolDestroyArgs) -> Answer<()> {
        self.destroy_pool(&args.pool.name)
    }

    /// Deletes what is in a pool, which is nothing: the pool stays.
    async fn storage_pool_delete(&self, _: &Cx, args: r::StoragePoolDeleteArgs) -> Answer<()> {
        flags::check(args.flags, 0, "testStoragePoolDelete")?;
        self.pass_inactive(&args.pool, Event::DELETED, |_| {})
    }

    async fn storage_pool_undefine(&self, _: &Cx, args: r::StoragePoolUndefineArgs) -> Answer<()> {
        self.pass_inactive(&args.pool, Event::UNDEFINED, |state| {
            state.pools.0.retain(|pool| pool.name != args.pool.name);
        })
    }

    async fn storage_pool_refresh(&self, _: &Cx, args: r::StoragePoolRefreshArgs) -> Answer<()> {
        flags::check(args.flags, 0, "testStoragePoolRefresh")?;
        let mut state = self.host.lock();
        let pool = state.pools.by_name_when(&args.pool.name, true)?.wire();
        state.audience.tell(&PoolNews::Refresh(pool));
        Ok(())
    }

    async fn storage_pool_get_info(&self, _: &Cx, args: r::StoragePoolGetInfoArgs) -> Answer<r::StoragePoolGetInfoRet> {
        self.pool(&args.pool, |pool| Ok(pool.info()))
    }

    async fn storage_pool_get_xml_desc(
        &self,
        _: &Cx,
        args: r::StoragePoolGetXmlDescArgs,
    ) -> Answer<r::StoragePoolGetXmlDescRet> {
        flags::check(args.flags, 0, "testStoragePoolGetXMLDesc")?;
        self.pool(&args.pool, |pool| Ok(r::StoragePoolGetXmlDescRet { xml: pool.xml() }))
    }

    async fn storage_pool_get_autostart(
        &self,
        _: &Cx,
        args: r::StoragePoolGetAutostartArgs,
    ) -> Answer<r::StoragePoolGetAutostartRet> {
        self.pool(&args.pool, |pool| {
            Ok(r::StoragePoolGetAutostartRet { autostart: i32::from(pool.persistent && pool.autostart) })
        })
    }

    async fn storage_pool_set_autostart(&self, _: &Cx, args: r::StoragePoolSetAutostartArgs) -> Answer<()> {
        self.pool(&args.pool, |pool| {
            if !pool.persistent {
                return Err(StorageError::NoConfigFile);
            }
            pool.autostart = args.autostart != 0;
            Ok(())
        })
    }

    async fn storage_pool_is_active(
        &self,
        _: &Cx,
        args: r::StoragePoolIsActiveArgs,
    ) -> Answer<r::StoragePoolIsActiveRet> {
        let active = self.host.lock().pools.by_uuid(&args.pool.uuid)?.active;
        Ok(r::StoragePoolIsActiveRet { active: i32::from(active) })
    }

    async fn storage_pool_is_persistent(
        &self,
        _: &Cx,
        args: r::StoragePoolIsPersistentArgs,
    ) -> Answer<r::StoragePoolIsPersistentRet> {
        let persistent = self.host.lock().pools.by_uuid(&args.pool.uuid)?.persistent;
        Ok(r::StoragePoolIsPersistentRet { persistent: i32::from(persistent) })
    }

    async fn storage_pool_num_of_volumes(
        &self,
        _: &Cx,
        args: r::StoragePoolNumOfVolumesArgs,
    ) -> Answer<r::StoragePoolNumOfVolumesRet> {
        self.active_pool(&args.pool.name, |pool| Ok(r::StoragePoolNumOfVolumesRet { num: length(pool.volumes.len()) }))
    }

    async fn storage_pool_list_volumes(
        &self,
        _: &Cx,
        args: r::StoragePoolListVolumesArgs,
    ) -> Answer<r::StoragePoolListVolumesRet> {
        self.active_pool(&args.pool.name, |pool| {
            let names = pool.volumes.iter().map(|volume| volume.name.clone()).collect();
            Ok(r::StoragePoolListVolumesRet { names: at_most(names, args.maxnames) })
        })
    }

    async fn storage_pool_list_all_volumes(
        &self,
        _: &Cx,
        args: r::StoragePoolListAllVolumesArgs,
    ) -> Answer<r::StoragePoolListAllVolumesRet> {
        flags::check(args.flags, 0, "testStoragePoolListAllVolumes")?;
        let mut state = self.host.lock();
        let pool = state.pools.by_uuid(&args.pool.uuid)?;
        if !pool.active {
            return Err(StorageError::UnnamedNotActive.into());
        }
        let found = pool.volumes.iter().map(|volume| volume.wire(pool)).collect();
        let (vols, ret) = counted(found, args.need_results);
        Ok(r::StoragePoolListAllVolumesRet { vols, ret })
    }

    async fn storage_vol_lookup_by_name(
        &self,
        _: &Cx,
        args: r::StorageVolLookupByNameArgs,
    ) -> Answer<r::StorageVolLookupByNameRet> {
        self.active_pool(&args.pool.name, |pool| {
            Ok(r::StorageVolLookupByNameRet { vol: pool.volume(&args.name)?.wire(pool) })
        })
    }

    async fn storage_vol_lookup_by_key(
        &self,
        _: &Cx,
        args: r::StorageVolLookupByKeyArgs,
    ) -> Answer<r::StorageVolLookupByKeyRet> {
        let found = self.host.lock().pools.volume(|volume| volume.key == args.key);
        let vol = found.ok_or(StorageError::NoVolumeWithKey(args.key))?;
        Ok(r::StorageVolLookupByKeyRet { vol })
    }

    async fn storage_vol_lookup_by_path(
        &self,
        _: &Cx,
        args: r::StorageVolLookupByPathArgs,
    ) -> Answer<r::StorageVolLookupByPathRet> {
        let found = self.host.lock().pools.volume(|volume| volume.path == args.path);
        let vol = found.ok_or(StorageError::NoVolumeWithPath(args.path))?;
        Ok(r::StorageVolLookupByPathRet { vol })
    }

    async fn storage_vol_create_xml(
        &self,
        _: &Cx,
        args: r::StorageVolCreateXmlArgs,
    ) -> Answer<r::StorageVolCreateXmlRet> {
        flags::check(args.flags, StorageVolCreate::VALIDATE.bits(), "testStorageVolCreateXML")?;
        Ok(r::StorageVolCreateXmlRet { vol: self.add_volume(&args.pool.name, &args.xml, |_| Ok(()))? })
    }

    /// Copies a volume of the same pool. Nothing of it is taken over: volumes have no content.
    async fn storage_vol_create_xml_from(
        &self,
        _: &Cx,
        args: r::StorageVolCreateXmlFromArgs,
    ) -> Answer<r::StorageVolCreateXmlFromRet> {
        flags::check(args.flags, StorageVolCreate::VALIDATE.bits(), "testStorageVolCreateXMLFrom")?;
        let has_original = |pool: &Pool| pool.volume(&args.clonevol.name).map(drop);
        Ok(r::StorageVolCreateXmlFromRet { vol: self.add_volume(&args.pool.name, &args.xml, has_original)? })
    }

    async fn storage_vol_delete(&self, _: &Cx, args: r::StorageVolDeleteArgs) -> Answer<()> {
        flags::check(args.flags, 0, "testStorageVolDelete")?;
        self.active_pool(&args.vol.pool, |pool| {
            pool.volume(&args.vol.name)?;
            pool.volumes.retain(|volume| volume.name != args.vol.name);
            Ok(())
        })
    }

    async fn storage_vol_get_info(&self, _: &Cx, args: r::StorageVolGetInfoArgs) -> Answer<r::StorageVolGetInfoRet> {
        self.volume(&args.vol, |pool, volume| r::StorageVolGetInfoRet {
            kind: i8::try_from(pool.volume_type().0).unwrap_or_default(),
            capacity: volume.capacity,
            allocation: volume.allocation,
        })
    }

    async fn storage_vol_get_xml_desc(
        &self,
        _: &Cx,
        args: r::StorageVolGetXmlDescArgs,
    ) -> Answer<r::StorageVolGetXmlDescRet> {
        flags::check(args.flags, 0, "testStorageVolGetXMLDesc")?;
        self.volume(&args.vol, |_, volume| r::StorageVolGetXmlDescRet { xml: volume.definition.to_libvirt() })
    }

    async fn storage_vol_get_path(&self, _: &Cx, args: r::StorageVolGetPathArgs) -> Answer<r::StorageVolGetPathRet> {
        self.volume(&args.vol, |_, volume| r::StorageVolGetPathRet { name: volume.path.clone() })
    }

    async fn connect_storage_pool_event_register_any(
        &self,
        _: &Cx,
        args: r::ConnectStoragePoolEventRegisterAnyArgs,
    ) -> Answer<r::ConnectStoragePoolEventRegisterAnyRet> {
        let subject = args.pool.map(|pool| Subject::Uuid(pool.uuid));
        let callback_id = self.listener.register(Topic::StoragePool(StoragePoolEventId(args.event_id)), subject)?;
        Ok(r::ConnectStoragePoolEventRegisterAnyRet { callback_id })
    }

    async fn connect_storage_pool_event_deregister_any(
        &self,
        _: &Cx,
        args: r::ConnectStoragePoolEventDeregisterAnyArgs,
    ) -> Answer<()> {
        Ok(self.listener.deregister(args.callback_id)?)
    }
}
