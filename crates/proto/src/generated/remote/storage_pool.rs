// Generated from schema/remote/storage_pool.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Storage pools.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{List, UcharWord};

use super::*;
use crate::wire::wire;

wire! {
    /// The reply to `connect_num_of_storage_pools`. Counts the active storage pools.
    struct ConnectNumOfStoragePoolsRet {
        num: i32,
    }

    /// The arguments of `connect_list_storage_pools`. Lists the names of active storage pools, at most as many as asked for.
    struct ConnectListStoragePoolsArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_storage_pools`. Lists the names of active storage pools, at most as many as asked for.
    struct ConnectListStoragePoolsRet {
        names: Vec<String> as List<String, STORAGE_POOL_LIST_MAX>,
    }

    /// The reply to `connect_num_of_defined_storage_pools`. Counts the storage pools that are defined but not active.
    struct ConnectNumOfDefinedStoragePoolsRet {
        num: i32,
    }

    /// The arguments of `connect_list_defined_storage_pools`. Lists the names of storage pools that are defined but not active, at most as many as asked for.
    struct ConnectListDefinedStoragePoolsArgs {
        maxnames: i32,
    }

    /// The reply to `connect_list_defined_storage_pools`. Lists the names of storage pools that are defined but not active, at most as many as asked for.
    struct ConnectListDefinedStoragePoolsRet {
        names: Vec<String> as List<String, STORAGE_POOL_LIST_MAX>,
    }

    /// The arguments of `connect_find_storage_pool_sources`. Looks for sources that a pool of the given type could use, and describes them as XML.
    struct ConnectFindStoragePoolSourcesArgs {
        kind: String,
        src_spec: Option<String>,
        flags: u32,
    }

    /// The reply to `connect_find_storage_pool_sources`. Looks for sources that a pool of the given type could use, and describes them as XML.
    struct ConnectFindStoragePoolSourcesRet {
        xml: String,
    }

    /// The arguments of `storage_pool_create_xml`. Starts a storage pool from XML; it vanishes when it stops.
    struct StoragePoolCreateXmlArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `storage_pool_create_xml`. Starts a storage pool from XML; it vanishes when it stops.
    struct StoragePoolCreateXmlRet {
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_define_xml`. Defines a storage pool from XML.
    struct StoragePoolDefineXmlArgs {
        xml: String,
        flags: u32,
    }

    /// The reply to `storage_pool_define_xml`. Defines a storage pool from XML.
    struct StoragePoolDefineXmlRet {
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_create`. Starts a defined storage pool.
    struct StoragePoolCreateArgs {
        pool: StoragePool,
        flags: u32,
    }

    /// The arguments of `storage_pool_build`. Makes what lies below a storage pool: a directory, a file system, a partition table.
    struct StoragePoolBuildArgs {
        pool: StoragePool,
        flags: u32,
    }

    /// The arguments of `storage_pool_destroy`. Stops a storage pool; its data stays.
    struct StoragePoolDestroyArgs {
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_delete`. Deletes what lies below a storage pool; its data is lost.
    struct StoragePoolDeleteArgs {
        pool: StoragePool,
        flags: u32,
    }

    /// The arguments of `storage_pool_undefine`. Forgets a storage pool's definition.
    struct StoragePoolUndefineArgs {
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_refresh`. Looks anew which volumes a storage pool holds.
    struct StoragePoolRefreshArgs {
        pool: StoragePool,
        flags: u32,
    }

    /// The arguments of `storage_pool_lookup_by_name`. Finds a storage pool by its name.
    struct StoragePoolLookupByNameArgs {
        name: String,
    }

    /// The reply to `storage_pool_lookup_by_name`. Finds a storage pool by its name.
    struct StoragePoolLookupByNameRet {
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_lookup_by_uuid`. Finds a storage pool by its uuid.
    struct StoragePoolLookupByUuidArgs {
        uuid: [u8; 16],
    }

    /// The reply to `storage_pool_lookup_by_uuid`. Finds a storage pool by its uuid.
    struct StoragePoolLookupByUuidRet {
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_lookup_by_volume`. Finds the storage pool that holds a volume.
    struct StoragePoolLookupByVolumeArgs {
        vol: StorageVol,
    }

    /// The reply to `storage_pool_lookup_by_volume`. Finds the storage pool that holds a volume.
    struct StoragePoolLookupByVolumeRet {
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_get_info`. Gives a storage pool's state, capacity, allocation and free space, in bytes.
    struct StoragePoolGetInfoArgs {
        pool: StoragePool,
    }

    /// The reply to `storage_pool_get_info`. Gives a storage pool's state, capacity, allocation and free space, in bytes.
    struct StoragePoolGetInfoRet {
        state: u8 as UcharWord,
        capacity: u64,
        allocation: u64,
        available: u64,
    }

    /// The arguments of `storage_pool_get_xml_desc`. Describes a storage pool as XML.
    struct StoragePoolGetXmlDescArgs {
        pool: StoragePool,
        flags: u32,
    }

    /// The reply to `storage_pool_get_xml_desc`. Describes a storage pool as XML.
    struct StoragePoolGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `storage_pool_get_autostart`. Says whether the storage pool starts with its daemon.
    struct StoragePoolGetAutostartArgs {
        pool: StoragePool,
    }

    /// The reply to `storage_pool_get_autostart`. Says whether the storage pool starts with its daemon.
    struct StoragePoolGetAutostartRet {
        autostart: i32,
    }

    /// The arguments of `storage_pool_set_autostart`. Sets whether the storage pool starts with its daemon.
    struct StoragePoolSetAutostartArgs {
        pool: StoragePool,
        autostart: i32,
    }

    /// The arguments of `storage_pool_num_of_volumes`. Counts a storage pool's volumes.
    struct StoragePoolNumOfVolumesArgs {
        pool: StoragePool,
    }

    /// The reply to `storage_pool_num_of_volumes`. Counts a storage pool's volumes.
    struct StoragePoolNumOfVolumesRet {
        num: i32,
    }

    /// The arguments of `storage_pool_list_volumes`. Lists the names of a storage pool's volumes, at most as many as asked for.
    struct StoragePoolListVolumesArgs {
        pool: StoragePool,
        maxnames: i32,
    }

    /// The reply to `storage_pool_list_volumes`. Lists the names of a storage pool's volumes, at most as many as asked for.
    struct StoragePoolListVolumesRet {
        names: Vec<String> as List<String, STORAGE_VOL_LIST_MAX>,
    }

    /// The arguments of `storage_pool_is_active`. Says whether the storage pool is active.
    struct StoragePoolIsActiveArgs {
        pool: StoragePool,
    }

    /// The reply to `storage_pool_is_active`. Says whether the storage pool is active.
    struct StoragePoolIsActiveRet {
        active: i32,
    }

    /// The arguments of `storage_pool_is_persistent`. Says whether the storage pool has a definition.
    struct StoragePoolIsPersistentArgs {
        pool: StoragePool,
    }

    /// The reply to `storage_pool_is_persistent`. Says whether the storage pool has a definition.
    struct StoragePoolIsPersistentRet {
        persistent: i32,
    }

    /// The arguments of `connect_list_all_storage_pools`. Lists storage pools, filtered by flags; or only counts them if no results are wanted.
    struct ConnectListAllStoragePoolsArgs {
        need_results: i32,
        flags: u32,
    }

    /// The reply to `connect_list_all_storage_pools`. Lists storage pools, filtered by flags; or only counts them if no results are wanted.
    struct ConnectListAllStoragePoolsRet {
        pools: Vec<StoragePool> as List<StoragePool, STORAGE_POOL_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `storage_pool_list_all_volumes`. Lists a storage pool's volumes; or only counts them if no results are wanted.
    struct StoragePoolListAllVolumesArgs {
        pool: StoragePool,
        need_results: i32,
        flags: u32,
    }

    /// The reply to `storage_pool_list_all_volumes`. Lists a storage pool's volumes; or only counts them if no results are wanted.
    struct StoragePoolListAllVolumesRet {
        vols: Vec<StorageVol> as List<StorageVol, STORAGE_VOL_LIST_MAX>,
        ret: u32,
    }

    /// The arguments of `connect_storage_pool_event_register_any`. Asks for events of storage pools, of one or of all.
    struct ConnectStoragePoolEventRegisterAnyArgs {
        event_id: i32,
        pool: Option<StoragePool>,
    }

    /// The reply to `connect_storage_pool_event_register_any`. Asks for events of storage pools, of one or of all.
    struct ConnectStoragePoolEventRegisterAnyRet {
        callback_id: i32,
    }

    /// The arguments of `connect_storage_pool_event_deregister_any`. Ends a registration for events of storage pools.
    struct ConnectStoragePoolEventDeregisterAnyArgs {
        callback_id: i32,
    }

    /// The message `storage_pool_event_lifecycle`. A storage pool was defined, undefined, started, stopped, created or deleted.
    struct StoragePoolEventLifecycleMsg {
        callback_id: i32,
        pool: StoragePool,
        event: i32,
        detail: i32,
    }

    /// The message `storage_pool_event_refresh`. A storage pool looked anew which volumes it holds.
    struct StoragePoolEventRefreshMsg {
        callback_id: i32,
        pool: StoragePool,
    }

    /// The arguments of `storage_pool_lookup_by_target_path`. Finds the storage pool whose target is a path.
    struct StoragePoolLookupByTargetPathArgs {
        path: String,
    }

    /// The reply to `storage_pool_lookup_by_target_path`. Finds the storage pool whose target is a path.
    struct StoragePoolLookupByTargetPathRet {
        pool: StoragePool,
    }

    /// The arguments of `connect_get_storage_pool_capabilities`. Describes as XML which types of pool the daemon can manage.
    struct ConnectGetStoragePoolCapabilitiesArgs {
        flags: u32,
    }

    /// The reply to `connect_get_storage_pool_capabilities`. Describes as XML which types of pool the daemon can manage.
    struct ConnectGetStoragePoolCapabilitiesRet {
        capabilities: String,
    }
}
