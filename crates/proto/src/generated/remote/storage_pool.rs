// Generated from schema/remote/storage_pool.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! storage_pool

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{List, UcharWord};

use super::*;
use crate::wire::wire;

wire! {
    /// The reply to `connect_num_of_storage_pools`. virConnectNumOfStoragePools.
    struct ConnectNumOfStoragePoolsRet {
        num: i32,
    }

    /// The arguments of `connect_list_storage_pools`. virConnectListStoragePools.
    struct ConnectListStoragePoolsArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_storage_pools`. virConnectListStoragePools.
    struct ConnectListStoragePoolsRet {
        names: Vec<String> as List<String, STORAGE_POOL_LIST_MAX>,
    }

    /// The reply to `connect_num_of_defined_storage_pools`. virConnectNumOfDefinedStoragePools.
    struct ConnectNumOfDefinedStoragePoolsRet {
        num: i32,
    }

    /// The arguments of `connect_list_defined_storage_pools`. virConnectListDefinedStoragePools.
    struct ConnectListDefinedStoragePoolsArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_defined_storage_pools`. virConnectListDefinedStoragePools.
    struct ConnectListDefinedStoragePoolsRet {
        names: Vec<String> as List<String, STORAGE_POOL_LIST_MAX>,
    }

    /// The arguments of `connect_find_storage_pool_sources`. virConnectFindStoragePoolSources.
    struct ConnectFindStoragePoolSourcesArgs {
        kind: String,
        src_spec: Option<String>,
        flags: u32,
    }

    /// The reply to `connect_find_storage_pool_sources`. virConnectFindStoragePoolSources.
    struct ConnectFindStoragePoolSourcesRet {
        xml: String,
    }

    /// The arguments of `storage_pool_create_xml`. virStoragePoolCreateXML.
    struct StoragePoolCreateXmlArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `storage_pool_create_xml`. virStoragePoolCreateXML.
    struct StoragePoolCreateXmlRet {
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_define_xml`. virStoragePoolDefineXML.
    struct StoragePoolDefineXmlArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `storage_pool_define_xml`. virStoragePoolDefineXML.
    struct StoragePoolDefineXmlRet {
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_create`. virStoragePoolCreate.
    struct StoragePoolCreateArgs {
        pool: StoragePool,
        flags: u32,
    }

    /// The arguments of `storage_pool_build`. virStoragePoolBuild.
    struct StoragePoolBuildArgs {
        pool: StoragePool,
        flags: u32,
    }

    /// The arguments of `storage_pool_destroy`. virStoragePoolDestroy.
    struct StoragePoolDestroyArgs {
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_delete`. virStoragePoolDelete.
    struct StoragePoolDeleteArgs {
        pool: StoragePool,
        flags: u32,
    }

    /// The arguments of `storage_pool_undefine`. virStoragePoolUndefine.
    struct StoragePoolUndefineArgs {
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_refresh`. virStoragePoolRefresh.
    struct StoragePoolRefreshArgs {
        pool: StoragePool,
        flags: u32,
    }

    /// The arguments of `storage_pool_lookup_by_name`. virStoragePoolLookupByName.
    struct StoragePoolLookupByNameArgs {
        name: String,
    }

    /// The reply to `storage_pool_lookup_by_name`. virStoragePoolLookupByName.
    struct StoragePoolLookupByNameRet {
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_lookup_by_uuid`. virStoragePoolLookupByUUID.
    struct StoragePoolLookupByUuidArgs {
        uuid: [u8; 16],
    }

    /// The reply to `storage_pool_lookup_by_uuid`. virStoragePoolLookupByUUID.
    struct StoragePoolLookupByUuidRet {
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_lookup_by_volume`. virStoragePoolLookupByVolume.
    struct StoragePoolLookupByVolumeArgs {
        vol: StorageVol,
    }

    /// The reply to `storage_pool_lookup_by_volume`. virStoragePoolLookupByVolume.
    struct StoragePoolLookupByVolumeRet {
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_get_info`. virStoragePoolGetInfo.
    struct StoragePoolGetInfoArgs {
        pool: StoragePool,
    }

    /// The reply to `storage_pool_get_info`. virStoragePoolGetInfo.
    struct StoragePoolGetInfoRet {
        state: u8 as UcharWord,
        capacity: u64,
        allocation: u64,
        available: u64,
    }

    /// The arguments of `storage_pool_get_xml_desc`. virStoragePoolGetXMLDesc.
    struct StoragePoolGetXmlDescArgs {
        pool: StoragePool,
        flags: u32,
    }

    /// The reply to `storage_pool_get_xml_desc`. virStoragePoolGetXMLDesc.
    struct StoragePoolGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `storage_pool_get_autostart`. virStoragePoolGetAutostart.
    struct StoragePoolGetAutostartArgs {
        pool: StoragePool,
    }

    /// The reply to `storage_pool_get_autostart`. virStoragePoolGetAutostart.
    struct StoragePoolGetAutostartRet {
        autostart: i32,
    }

    /// The arguments of `storage_pool_set_autostart`. virStoragePoolSetAutostart.
    struct StoragePoolSetAutostartArgs {
        pool: StoragePool,
        autostart: i32,
    }

    /// The arguments of `storage_pool_num_of_volumes`. virStoragePoolNumOfVolumes.
    struct StoragePoolNumOfVolumesArgs {
        pool: StoragePool,
    }

    /// The reply to `storage_pool_num_of_volumes`. virStoragePoolNumOfVolumes.
    struct StoragePoolNumOfVolumesRet {
        num: i32,
    }

    /// The arguments of `storage_pool_list_volumes`. virStoragePoolListVolumes.
    struct StoragePoolListVolumesArgs {
        pool: StoragePool,
        maxnames: i32,
    }

    /// The reply to `storage_pool_list_volumes`. virStoragePoolListVolumes.
    struct StoragePoolListVolumesRet {
        names: Vec<String> as List<String, STORAGE_VOL_LIST_MAX>,
    }

    /// The arguments of `storage_pool_is_active`. virStoragePoolIsActive.
    struct StoragePoolIsActiveArgs {
        pool: StoragePool,
    }

    /// The reply to `storage_pool_is_active`. virStoragePoolIsActive.
    struct StoragePoolIsActiveRet {
        active: i32,
    }

    /// The arguments of `storage_pool_is_persistent`. virStoragePoolIsPersistent.
    struct StoragePoolIsPersistentArgs {
        pool: StoragePool,
    }

    /// The reply to `storage_pool_is_persistent`. virStoragePoolIsPersistent.
    struct StoragePoolIsPersistentRet {
        persistent: i32,
    }

    /// The arguments of `connect_list_all_storage_pools`. virConnectListAllStoragePools.
    struct ConnectListAllStoragePoolsArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_storage_pools`. virConnectListAllStoragePools.
    struct ConnectListAllStoragePoolsRet {
        pools: Vec<StoragePool> as List<StoragePool, STORAGE_POOL_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `storage_pool_list_all_volumes`. virStoragePoolListAllVolumes.
    struct StoragePoolListAllVolumesArgs {
        pool: StoragePool,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `storage_pool_list_all_volumes`. virStoragePoolListAllVolumes.
    struct StoragePoolListAllVolumesRet {
        vols: Vec<StorageVol> as List<StorageVol, STORAGE_VOL_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `connect_storage_pool_event_register_any`. virConnectStoragePoolEventRegisterAny.
    struct ConnectStoragePoolEventRegisterAnyArgs {
        event_id: i32,
        pool: Option<StoragePool>,
    }

    /// The reply to `connect_storage_pool_event_register_any`. virConnectStoragePoolEventRegisterAny.
    struct ConnectStoragePoolEventRegisterAnyRet {
        callback_id: i32,
    }

    /// The arguments of `connect_storage_pool_event_deregister_any`. virConnectStoragePoolEventDeregisterAny.
    struct ConnectStoragePoolEventDeregisterAnyArgs {
        callback_id: i32,
    }

    /// The message `storage_pool_event_lifecycle`. storage_pool_event_lifecycle.
    struct StoragePoolEventLifecycleMsg {
        callback_id: i32,
        pool: StoragePool,
        event: i32,
        detail: i32,
    }

    /// The message `storage_pool_event_refresh`. storage_pool_event_refresh.
    struct StoragePoolEventRefreshMsg {
        callback_id: i32,
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_lookup_by_target_path`. virStoragePoolLookupByTargetPath.
    struct StoragePoolLookupByTargetPathArgs {
        path: String,
    }

    /// The reply to `storage_pool_lookup_by_target_path`. virStoragePoolLookupByTargetPath.
    struct StoragePoolLookupByTargetPathRet {
        pool: StoragePool,
    }

    /// The arguments of `connect_get_storage_pool_capabilities`. virConnectGetStoragePoolCapabilities.
    struct ConnectGetStoragePoolCapabilitiesArgs {
        flags: u32,
    }

    /// The reply to `connect_get_storage_pool_capabilities`. virConnectGetStoragePoolCapabilities.
    struct ConnectGetStoragePoolCapabilitiesRet {
        capabilities: String,
    }
}
