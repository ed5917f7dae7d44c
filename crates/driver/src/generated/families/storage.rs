// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The family `storage`.

use std::future::{Future, ready};

use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use crate::Cx;

/// What a driver answers in the family `storage`. A method that is not written answers ["not supported"](Error::unsupported).
pub trait StorageFamily: Send + Sync {
    /// virConnectNumOfStoragePools.
    fn connect_num_of_storage_pools(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfStoragePoolsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfStoragePools")))
    }

    /// virConnectListStoragePools.
    fn connect_list_storage_pools(
        &self,
        cx: &Cx,
        args: remote::ConnectListStoragePoolsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListStoragePoolsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListStoragePools")))
    }

    /// virConnectNumOfDefinedStoragePools.
    fn connect_num_of_defined_storage_pools(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfDefinedStoragePoolsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfDefinedStoragePools")))
    }

    /// virConnectListDefinedStoragePools.
    fn connect_list_defined_storage_pools(
        &self,
        cx: &Cx,
        args: remote::ConnectListDefinedStoragePoolsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListDefinedStoragePoolsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListDefinedStoragePools")))
    }

    /// virConnectFindStoragePoolSources.
    fn connect_find_storage_pool_sources(
        &self,
        cx: &Cx,
        args: remote::ConnectFindStoragePoolSourcesArgs,
    ) -> impl Future<Output = Result<remote::ConnectFindStoragePoolSourcesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectFindStoragePoolSources")))
    }

    /// virStoragePoolCreateXML.
    fn storage_pool_create_xml(
        &self,
        cx: &Cx,
        args: remote::StoragePoolCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolCreateXML")))
    }

    /// virStoragePoolDefineXML.
    fn storage_pool_define_xml(
        &self,
        cx: &Cx,
        args: remote::StoragePoolDefineXmlArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolDefineXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolDefineXML")))
    }

    /// virStoragePoolCreate.
    fn storage_pool_create(
        &self,
        cx: &Cx,
        args: remote::StoragePoolCreateArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolCreate")))
    }

    /// virStoragePoolBuild.
    fn storage_pool_build(
        &self,
        cx: &Cx,
        args: remote::StoragePoolBuildArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolBuild")))
    }

    /// virStoragePoolDestroy.
    fn storage_pool_destroy(
        &self,
        cx: &Cx,
        args: remote::StoragePoolDestroyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolDestroy")))
    }

    /// virStoragePoolDelete.
    fn storage_pool_delete(
        &self,
        cx: &Cx,
        args: remote::StoragePoolDeleteArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolDelete")))
    }

    /// virStoragePoolUndefine.
    fn storage_pool_undefine(
        &self,
        cx: &Cx,
        args: remote::StoragePoolUndefineArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolUndefine")))
    }

    /// virStoragePoolRefresh.
    fn storage_pool_refresh(
        &self,
        cx: &Cx,
        args: remote::StoragePoolRefreshArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolRefresh")))
    }

    /// virStoragePoolLookupByName.
    fn storage_pool_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::StoragePoolLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolLookupByName")))
    }

    /// virStoragePoolLookupByUUID.
    fn storage_pool_lookup_by_uuid(
        &self,
        cx: &Cx,
        args: remote::StoragePoolLookupByUuidArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolLookupByUuidRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolLookupByUUID")))
    }

    /// virStoragePoolLookupByVolume.
    fn storage_pool_lookup_by_volume(
        &self,
        cx: &Cx,
        args: remote::StoragePoolLookupByVolumeArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolLookupByVolumeRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolLookupByVolume")))
    }

    /// virStoragePoolGetInfo.
    fn storage_pool_get_info(
        &self,
        cx: &Cx,
        args: remote::StoragePoolGetInfoArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolGetInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolGetInfo")))
    }

    /// virStoragePoolGetXMLDesc.
    fn storage_pool_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::StoragePoolGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolGetXMLDesc")))
    }

    /// virStoragePoolGetAutostart.
    fn storage_pool_get_autostart(
        &self,
        cx: &Cx,
        args: remote::StoragePoolGetAutostartArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolGetAutostartRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolGetAutostart")))
    }

    /// virStoragePoolSetAutostart.
    fn storage_pool_set_autostart(
        &self,
        cx: &Cx,
        args: remote::StoragePoolSetAutostartArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolSetAutostart")))
    }

    /// virStoragePoolNumOfVolumes.
    fn storage_pool_num_of_volumes(
        &self,
        cx: &Cx,
        args: remote::StoragePoolNumOfVolumesArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolNumOfVolumesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolNumOfVolumes")))
    }

    /// virStoragePoolListVolumes.
    fn storage_pool_list_volumes(
        &self,
        cx: &Cx,
        args: remote::StoragePoolListVolumesArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolListVolumesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolListVolumes")))
    }

    /// virStoragePoolIsActive.
    fn storage_pool_is_active(
        &self,
        cx: &Cx,
        args: remote::StoragePoolIsActiveArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolIsActiveRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolIsActive")))
    }

    /// virStoragePoolIsPersistent.
    fn storage_pool_is_persistent(
        &self,
        cx: &Cx,
        args: remote::StoragePoolIsPersistentArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolIsPersistentRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolIsPersistent")))
    }

    /// virConnectListAllStoragePools.
    fn connect_list_all_storage_pools(
        &self,
        cx: &Cx,
        args: remote::ConnectListAllStoragePoolsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListAllStoragePoolsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListAllStoragePools")))
    }

    /// virStoragePoolListAllVolumes.
    fn storage_pool_list_all_volumes(
        &self,
        cx: &Cx,
        args: remote::StoragePoolListAllVolumesArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolListAllVolumesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolListAllVolumes")))
    }

    /// virConnectStoragePoolEventRegisterAny.
    fn connect_storage_pool_event_register_any(
        &self,
        cx: &Cx,
        args: remote::ConnectStoragePoolEventRegisterAnyArgs,
    ) -> impl Future<Output = Result<remote::ConnectStoragePoolEventRegisterAnyRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectStoragePoolEventRegisterAny")))
    }

    /// virConnectStoragePoolEventDeregisterAny.
    fn connect_storage_pool_event_deregister_any(
        &self,
        cx: &Cx,
        args: remote::ConnectStoragePoolEventDeregisterAnyArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectStoragePoolEventDeregisterAny")))
    }

    /// virStoragePoolLookupByTargetPath.
    fn storage_pool_lookup_by_target_path(
        &self,
        cx: &Cx,
        args: remote::StoragePoolLookupByTargetPathArgs,
    ) -> impl Future<Output = Result<remote::StoragePoolLookupByTargetPathRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStoragePoolLookupByTargetPath")))
    }

    /// virConnectGetStoragePoolCapabilities.
    fn connect_get_storage_pool_capabilities(
        &self,
        cx: &Cx,
        args: remote::ConnectGetStoragePoolCapabilitiesArgs,
    ) -> impl Future<Output = Result<remote::ConnectGetStoragePoolCapabilitiesRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectGetStoragePoolCapabilities")))
    }

    /// virStorageVolCreateXML.
    fn storage_vol_create_xml(
        &self,
        cx: &Cx,
        args: remote::StorageVolCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::StorageVolCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolCreateXML")))
    }

    /// virStorageVolDelete.
    fn storage_vol_delete(
        &self,
        cx: &Cx,
        args: remote::StorageVolDeleteArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolDelete")))
    }

    /// virStorageVolLookupByName.
    fn storage_vol_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::StorageVolLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::StorageVolLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolLookupByName")))
    }

    /// virStorageVolLookupByKey.
    fn storage_vol_lookup_by_key(
        &self,
        cx: &Cx,
        args: remote::StorageVolLookupByKeyArgs,
    ) -> impl Future<Output = Result<remote::StorageVolLookupByKeyRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolLookupByKey")))
    }

    /// virStorageVolLookupByPath.
    fn storage_vol_lookup_by_path(
        &self,
        cx: &Cx,
        args: remote::StorageVolLookupByPathArgs,
    ) -> impl Future<Output = Result<remote::StorageVolLookupByPathRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolLookupByPath")))
    }

    /// virStorageVolGetInfo.
    fn storage_vol_get_info(
        &self,
        cx: &Cx,
        args: remote::StorageVolGetInfoArgs,
    ) -> impl Future<Output = Result<remote::StorageVolGetInfoRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolGetInfo")))
    }

    /// virStorageVolGetXMLDesc.
    fn storage_vol_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::StorageVolGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::StorageVolGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolGetXMLDesc")))
    }

    /// virStorageVolGetPath.
    fn storage_vol_get_path(
        &self,
        cx: &Cx,
        args: remote::StorageVolGetPathArgs,
    ) -> impl Future<Output = Result<remote::StorageVolGetPathRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolGetPath")))
    }

    /// virStorageVolCreateXMLFrom.
    fn storage_vol_create_xml_from(
        &self,
        cx: &Cx,
        args: remote::StorageVolCreateXmlFromArgs,
    ) -> impl Future<Output = Result<remote::StorageVolCreateXmlFromRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolCreateXMLFrom")))
    }

    /// virStorageVolWipe.
    fn storage_vol_wipe(
        &self,
        cx: &Cx,
        args: remote::StorageVolWipeArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolWipe")))
    }

    /// virStorageVolUpload.
    fn storage_vol_upload(
        &self,
        cx: &Cx,
        args: remote::StorageVolUploadArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolUpload")))
    }

    /// virStorageVolDownload.
    fn storage_vol_download(
        &self,
        cx: &Cx,
        args: remote::StorageVolDownloadArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolDownload")))
    }

    /// virStorageVolWipePattern.
    fn storage_vol_wipe_pattern(
        &self,
        cx: &Cx,
        args: remote::StorageVolWipePatternArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolWipePattern")))
    }

    /// virStorageVolResize.
    fn storage_vol_resize(
        &self,
        cx: &Cx,
        args: remote::StorageVolResizeArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolResize")))
    }

    /// virStorageVolGetInfoFlags.
    fn storage_vol_get_info_flags(
        &self,
        cx: &Cx,
        args: remote::StorageVolGetInfoFlagsArgs,
    ) -> impl Future<Output = Result<remote::StorageVolGetInfoFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virStorageVolGetInfoFlags")))
    }
}
