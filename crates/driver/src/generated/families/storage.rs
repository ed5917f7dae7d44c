// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The family `storage`.

use std::future::{Future, ready};

use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use crate::Cx;

/// What a driver answers in the family `storage`. A method that is not written answers ["not supported"](Error::unsupported).
pub trait StorageFamily: Send + Sync {
    /// Counts the active storage pools.
    fn connect_num_of_storage_pools(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfStoragePoolsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfStoragePools")))
    }

    /// Lists the names of active storage pools, at most as many as asked for.
    fn connect_list_storage_pools(
        &self,
        cx: &Cx,
        args: remote::ConnectListStoragePoolsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListStoragePoolsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListStoragePools")))
    }

    /// Counts the storage pools that are defined but not active.
    fn connect_num_of_defined_storage_pools(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfDefinedStoragePoolsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfDefinedStoragePools")))
    }

    /// Lists the names of storage pools that are defined but not active, at most as many as asked for.
    fn connect_list_defined_storage_pools(
        &self,
        cx: &Cx,
        args: remote::ConnectListDefinedStoragePoolsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListDefinedStoragePoolsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListDefinedStoragePools")))
    }

    /// Looks for sources that a pool of the given type could use, and describes them as XML.
    fn connect_find_storage_pool_sources(
        &self,
        cx: &Cx,
        args: remote::ConnectFindStoragePoolSourcesArgs,
    ) -> impl Future<Output = Result<remote::ConnectFindStoragePoolSourcesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectFindStoragePoolSources")))
    }

    /// Starts a storage pool from XML; it vanishes when it stops.
    fn storage_pool_create_xml(
        &self,
        cx: &Cx,
        args: remote::StoragePoolCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolCreateXML")))
    }

    /// Defines a storage pool from XML.
    fn storage_pool_define_xml(
        &self,
        cx: &Cx,
        args: remote::StoragePoolDefineXmlArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolDefineXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolDefineXML")))
    }

    /// Starts a defined storage pool.
    fn storage_pool_create(
        &self,
        cx: &Cx,
        args: remote::StoragePoolCreateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolCreate")))
    }

    /// Makes what lies below a storage pool: a directory, a file system, a partition table.
    fn storage_pool_build(
        &self,
        cx: &Cx,
        args: remote::StoragePoolBuildArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolBuild")))
    }

    /// Stops a storage pool; its data stays.
    fn storage_pool_destroy(
        &self,
        cx: &Cx,
        args: remote::StoragePoolDestroyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolDestroy")))
    }

    /// Deletes what lies below a storage pool; its data is lost.
    fn storage_pool_delete(
        &self,
        cx: &Cx,
        args: remote::StoragePoolDeleteArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolDelete")))
    }

    /// Forgets a storage pool's definition.
    fn storage_pool_undefine(
        &self,
        cx: &Cx,
        args: remote::StoragePoolUndefineArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolUndefine")))
    }

    /// Looks anew which volumes a storage pool holds.
    fn storage_pool_refresh(
        &self,
        cx: &Cx,
        args: remote::StoragePoolRefreshArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolRefresh")))
    }

    /// Finds a storage pool by its name.
    fn storage_pool_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::StoragePoolLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolLookupByName")))
    }

    /// Finds a storage pool by its uuid.
    fn storage_pool_lookup_by_uuid(
        &self,
        cx: &Cx,
        args: remote::StoragePoolLookupByUuidArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolLookupByUuidRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolLookupByUUID")))
    }

    /// Finds the storage pool that holds a volume.
    fn storage_pool_lookup_by_volume(
        &self,
        cx: &Cx,
        args: remote::StoragePoolLookupByVolumeArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolLookupByVolumeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolLookupByVolume")))
    }

    /// Gives a storage pool's state, capacity, allocation and free space, in bytes.
    fn storage_pool_get_info(
        &self,
        cx: &Cx,
        args: remote::StoragePoolGetInfoArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolGetInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolGetInfo")))
    }

    /// Describes a storage pool as XML.
    fn storage_pool_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::StoragePoolGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolGetXMLDesc")))
    }

    /// Says whether the storage pool starts with its daemon.
    fn storage_pool_get_autostart(
        &self,
        cx: &Cx,
        args: remote::StoragePoolGetAutostartArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolGetAutostartRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolGetAutostart")))
    }

    /// Sets whether the storage pool starts with its daemon.
    fn storage_pool_set_autostart(
        &self,
        cx: &Cx,
        args: remote::StoragePoolSetAutostartArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolSetAutostart")))
    }

    /// Counts a storage pool's volumes.
    fn storage_pool_num_of_volumes(
        &self,
        cx: &Cx,
        args: remote::StoragePoolNumOfVolumesArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolNumOfVolumesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolNumOfVolumes")))
    }

    /// Lists the names of a storage pool's volumes, at most as many as asked for.
    fn storage_pool_list_volumes(
        &self,
        cx: &Cx,
        args: remote::StoragePoolListVolumesArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolListVolumesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolListVolumes")))
    }

    /// Says whether the storage pool is active.
    fn storage_pool_is_active(
        &self,
        cx: &Cx,
        args: remote::StoragePoolIsActiveArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolIsActiveRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolIsActive")))
    }

    /// Says whether the storage pool has a definition.
    fn storage_pool_is_persistent(
        &self,
        cx: &Cx,
        args: remote::StoragePoolIsPersistentArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolIsPersistentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolIsPersistent")))
    }

    /// Lists storage pools, filtered by flags; or only counts them if no results are wanted.
    fn connect_list_all_storage_pools(
        &self,
        cx: &Cx,
        args: remote::ConnectListAllStoragePoolsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListAllStoragePoolsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListAllStoragePools")))
    }

    /// Lists a storage pool's volumes; or only counts them if no results are wanted.
    fn storage_pool_list_all_volumes(
        &self,
        cx: &Cx,
        args: remote::StoragePoolListAllVolumesArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolListAllVolumesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolListAllVolumes")))
    }

    /// Asks for events of storage pools, of one or of all.
    fn connect_storage_pool_event_register_any(
        &self,
        cx: &Cx,
        args: remote::ConnectStoragePoolEventRegisterAnyArgs,
    ) -> impl Future<Output = Result<remote::ConnectStoragePoolEventRegisterAnyRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectStoragePoolEventRegisterAny")))
    }

    /// Ends a registration for events of storage pools.
    fn connect_storage_pool_event_deregister_any(
        &self,
        cx: &Cx,
        args: remote::ConnectStoragePoolEventDeregisterAnyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectStoragePoolEventDeregisterAny")))
    }

    /// Finds the storage pool whose target is a path.
    fn storage_pool_lookup_by_target_path(
        &self,
        cx: &Cx,
        args: remote::StoragePoolLookupByTargetPathArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolLookupByTargetPathRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolLookupByTargetPath")))
    }

    /// Describes as XML which types of pool the daemon can manage.
    fn connect_get_storage_pool_capabilities(
        &self,
        cx: &Cx,
        args: remote::ConnectGetStoragePoolCapabilitiesArgs,
    ) -> impl Future<Output = Result<remote::ConnectGetStoragePoolCapabilitiesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetStoragePoolCapabilities")))
    }

    /// Creates a volume in a storage pool from XML.
    fn storage_vol_create_xml(
        &self,
        cx: &Cx,
        args: remote::StorageVolCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::StorageVolCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolCreateXML")))
    }

    /// Deletes a volume.
    fn storage_vol_delete(
        &self,
        cx: &Cx,
        args: remote::StorageVolDeleteArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolDelete")))
    }

    /// Finds a volume of a storage pool by its name.
    fn storage_vol_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::StorageVolLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::StorageVolLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolLookupByName")))
    }

    /// Finds a volume by its key, which is unique on the host.
    fn storage_vol_lookup_by_key(
        &self,
        cx: &Cx,
        args: remote::StorageVolLookupByKeyArgs,
    ) -> impl Future<Output = Result<remote::StorageVolLookupByKeyRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolLookupByKey")))
    }

    /// Finds a volume by its path on the daemon's host.
    fn storage_vol_lookup_by_path(
        &self,
        cx: &Cx,
        args: remote::StorageVolLookupByPathArgs,
    ) -> impl Future<Output = Result<remote::StorageVolLookupByPathRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolLookupByPath")))
    }

    /// Gives a volume's type, capacity and allocation, in bytes.
    fn storage_vol_get_info(
        &self,
        cx: &Cx,
        args: remote::StorageVolGetInfoArgs,
    ) -> impl Future<Output = Result<remote::StorageVolGetInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolGetInfo")))
    }

    /// Describes a volume as XML.
    fn storage_vol_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::StorageVolGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::StorageVolGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolGetXMLDesc")))
    }

    /// Gives a volume's path on the daemon's host.
    fn storage_vol_get_path(
        &self,
        cx: &Cx,
        args: remote::StorageVolGetPathArgs,
    ) -> impl Future<Output = Result<remote::StorageVolGetPathRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolGetPath")))
    }

    /// Creates a volume in a storage pool from XML, with the data of another volume.
    fn storage_vol_create_xml_from(
        &self,
        cx: &Cx,
        args: remote::StorageVolCreateXmlFromArgs,
    ) -> impl Future<Output = Result<remote::StorageVolCreateXmlFromRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolCreateXMLFrom")))
    }

    /// Overwrites a volume's data with zeros.
    fn storage_vol_wipe(
        &self,
        cx: &Cx,
        args: remote::StorageVolWipeArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolWipe")))
    }

    /// Opens a stream that writes into a volume from an offset on; a length of 0 sets no end.
    fn storage_vol_upload(
        &self,
        cx: &Cx,
        args: remote::StorageVolUploadArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolUpload")))
    }

    /// Opens a stream that reads a volume from an offset on; a length of 0 reads to the end.
    fn storage_vol_download(
        &self,
        cx: &Cx,
        args: remote::StorageVolDownloadArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolDownload")))
    }

    /// Overwrites a volume's data by a chosen algorithm.
    fn storage_vol_wipe_pattern(
        &self,
        cx: &Cx,
        args: remote::StorageVolWipePatternArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolWipePattern")))
    }

    /// Changes a volume's capacity, in bytes.
    fn storage_vol_resize(
        &self,
        cx: &Cx,
        args: remote::StorageVolResizeArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolResize")))
    }

    /// Gives a volume's type, capacity and allocation or by flag its physical size, in bytes.
    fn storage_vol_get_info_flags(
        &self,
        cx: &Cx,
        args: remote::StorageVolGetInfoFlagsArgs,
    ) -> impl Future<Output = Result<remote::StorageVolGetInfoFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolGetInfoFlags")))
    }
}
