// Generated from schema/remote/storage_pool.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Storage pools.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo};

/// Counts the active storage pools.
pub static CONNECT_NUM_OF_STORAGE_POOLS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 71, "connect_num_of_storage_pools", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_storage_pools")])
        .acl_filter(&[AclRule::always("storage_pool", "getattr")])
        .api("virConnectNumOfStoragePools", "0.4.1");
/// Lists the names of active storage pools, at most as many as asked for.
pub static CONNECT_LIST_STORAGE_POOLS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 72, "connect_list_storage_pools", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_storage_pools")])
        .acl_filter(&[AclRule::always("storage_pool", "getattr")])
        .api("virConnectListStoragePools", "0.4.1");
/// Counts the storage pools that are defined but not active.
pub static CONNECT_NUM_OF_DEFINED_STORAGE_POOLS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 73, "connect_num_of_defined_storage_pools", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_storage_pools")])
        .acl_filter(&[AclRule::always("storage_pool", "getattr")])
        .api("virConnectNumOfDefinedStoragePools", "0.4.1");
/// Lists the names of storage pools that are defined but not active, at most as many as asked for.
pub static CONNECT_LIST_DEFINED_STORAGE_POOLS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 74, "connect_list_defined_storage_pools", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_storage_pools")])
        .acl_filter(&[AclRule::always("storage_pool", "getattr")])
        .api("virConnectListDefinedStoragePools", "0.4.1");
/// Looks for sources that a pool of the given type could use, and describes them as XML.
pub static CONNECT_FIND_STORAGE_POOL_SOURCES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 75, "connect_find_storage_pool_sources", Family::Storage)
        .acl(&[AclRule::always("connect", "detect_storage_pools")])
        .api("virConnectFindStoragePoolSources", "0.4.5");
/// Starts a storage pool from XML; it vanishes when it stops.
pub static STORAGE_POOL_CREATE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 76, "storage_pool_create_xml", Family::Storage)
        .acl(&[AclRule::always("storage_pool", "start"), AclRule::always("storage_pool", "write")])
        .api("virStoragePoolCreateXML", "0.4.1");
/// Defines a storage pool from XML.
pub static STORAGE_POOL_DEFINE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 77, "storage_pool_define_xml", Family::Storage)
        .high()
        .acl(&[AclRule::always("storage_pool", "write"), AclRule::always("storage_pool", "save")])
        .api("virStoragePoolDefineXML", "0.4.1");
/// Starts a defined storage pool.
pub static STORAGE_POOL_CREATE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 78, "storage_pool_create", Family::Storage)
        .acl(&[AclRule::always("storage_pool", "start")])
        .api("virStoragePoolCreate", "0.4.1");
/// Makes what lies below a storage pool: a directory, a file system, a partition table.
pub static STORAGE_POOL_BUILD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 79, "storage_pool_build", Family::Storage)
        .acl(&[AclRule::always("storage_pool", "format")])
        .api("virStoragePoolBuild", "0.4.1");
/// Stops a storage pool; its data stays.
pub static STORAGE_POOL_DESTROY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 80, "storage_pool_destroy", Family::Storage)
        .high()
        .acl(&[AclRule::always("storage_pool", "stop")])
        .api("virStoragePoolDestroy", "0.4.1");
/// Deletes what lies below a storage pool; its data is lost.
pub static STORAGE_POOL_DELETE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 81, "storage_pool_delete", Family::Storage)
        .acl(&[AclRule::always("storage_pool", "format")])
        .api("virStoragePoolDelete", "0.4.1");
/// Forgets a storage pool's definition.
pub static STORAGE_POOL_UNDEFINE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 82, "storage_pool_undefine", Family::Storage)
        .high()
        .acl(&[AclRule::always("storage_pool", "delete")])
        .api("virStoragePoolUndefine", "0.4.1");
/// Looks anew which volumes a storage pool holds.
pub static STORAGE_POOL_REFRESH: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 83, "storage_pool_refresh", Family::Storage)
        .acl(&[AclRule::always("storage_pool", "refresh")])
        .api("virStoragePoolRefresh", "0.4.1");
/// Finds a storage pool by its name.
pub static STORAGE_POOL_LOOKUP_BY_NAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 84, "storage_pool_lookup_by_name", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "getattr")])
        .api("virStoragePoolLookupByName", "0.4.1");
/// Finds a storage pool by its uuid.
pub static STORAGE_POOL_LOOKUP_BY_UUID: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 85, "storage_pool_lookup_by_uuid", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "getattr")])
        .api("virStoragePoolLookupByUUID", "0.4.1");
/// Finds the storage pool that holds a volume.
pub static STORAGE_POOL_LOOKUP_BY_VOLUME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 86, "storage_pool_lookup_by_volume", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "getattr")])
        .api("virStoragePoolLookupByVolume", "0.4.1");
/// Gives a storage pool's state, capacity, allocation and free space, in bytes.
pub static STORAGE_POOL_GET_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 87, "storage_pool_get_info", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "read")])
        .api("virStoragePoolGetInfo", "0.4.1");
/// Describes a storage pool as XML.
pub static STORAGE_POOL_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 88, "storage_pool_get_xml_desc", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "read")])
        .api("virStoragePoolGetXMLDesc", "0.4.1");
/// Says whether the storage pool starts with its daemon.
pub static STORAGE_POOL_GET_AUTOSTART: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 89, "storage_pool_get_autostart", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "read")])
        .api("virStoragePoolGetAutostart", "0.4.1");
/// Sets whether the storage pool starts with its daemon.
pub static STORAGE_POOL_SET_AUTOSTART: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 90, "storage_pool_set_autostart", Family::Storage)
        .high()
        .acl(&[AclRule::always("storage_pool", "write")])
        .api("virStoragePoolSetAutostart", "0.4.1");
/// Counts a storage pool's volumes.
pub static STORAGE_POOL_NUM_OF_VOLUMES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 91, "storage_pool_num_of_volumes", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "search_storage_vols")])
        .acl_filter(&[AclRule::always("storage_vol", "getattr")])
        .api("virStoragePoolNumOfVolumes", "0.4.1");
/// Lists the names of a storage pool's volumes, at most as many as asked for.
pub static STORAGE_POOL_LIST_VOLUMES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 92, "storage_pool_list_volumes", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "search_storage_vols")])
        .acl_filter(&[AclRule::always("storage_vol", "getattr")])
        .api("virStoragePoolListVolumes", "0.4.1");
/// Says whether the storage pool is active.
pub static STORAGE_POOL_IS_ACTIVE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 154, "storage_pool_is_active", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "read")])
        .api("virStoragePoolIsActive", "0.7.3");
/// Says whether the storage pool has a definition.
pub static STORAGE_POOL_IS_PERSISTENT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 155, "storage_pool_is_persistent", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "read")])
        .api("virStoragePoolIsPersistent", "0.7.3");
/// Lists storage pools, filtered by flags; or only counts them if no results are wanted.
pub static CONNECT_LIST_ALL_STORAGE_POOLS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 281, "connect_list_all_storage_pools", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_storage_pools")])
        .acl_filter(&[AclRule::always("storage_pool", "getattr")])
        .api("virConnectListAllStoragePools", "0.10.2");
/// Lists a storage pool's volumes; or only counts them if no results are wanted.
pub static STORAGE_POOL_LIST_ALL_VOLUMES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 282, "storage_pool_list_all_volumes", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "search_storage_vols")])
        .acl_filter(&[AclRule::always("storage_vol", "getattr")])
        .api("virStoragePoolListAllVolumes", "0.10.2");
/// Asks for events of storage pools, of one or of all.
pub static CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 368, "connect_storage_pool_event_register_any", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_storage_pools")])
        .acl_filter(&[AclRule::always("storage_pool", "getattr")])
        .api("virConnectStoragePoolEventRegisterAny", "2.0.0");
/// Ends a registration for events of storage pools.
pub static CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 369, "connect_storage_pool_event_deregister_any", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectStoragePoolEventDeregisterAny", "2.0.0");
/// A storage pool was defined, undefined, started, stopped, created or deleted.
pub static STORAGE_POOL_EVENT_LIFECYCLE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 370, "storage_pool_event_lifecycle", Family::Storage).signals(
        "storage_pool",
        Some(0),
        false,
    );
/// A storage pool looked anew which volumes it holds.
pub static STORAGE_POOL_EVENT_REFRESH: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 373, "storage_pool_event_refresh", Family::Storage).signals(
        "storage_pool",
        Some(1),
        false,
    );
/// Finds the storage pool whose target is a path.
pub static STORAGE_POOL_LOOKUP_BY_TARGET_PATH: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 391, "storage_pool_lookup_by_target_path", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "getattr")])
        .api("virStoragePoolLookupByTargetPath", "4.1.0");
/// Describes as XML which types of pool the daemon can manage.
pub static CONNECT_GET_STORAGE_POOL_CAPABILITIES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 403, "connect_get_storage_pool_capabilities", Family::Storage)
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectGetStoragePoolCapabilities", "5.2.0");
