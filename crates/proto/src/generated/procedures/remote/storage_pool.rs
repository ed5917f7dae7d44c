// Generated from schema/remote/storage_pool.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! storage_pool

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo};

/// virConnectNumOfStoragePools.
pub static CONNECT_NUM_OF_STORAGE_POOLS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 71, "connect_num_of_storage_pools", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_storage_pools")])
        .acl_filter(&[AclRule::always("storage_pool", "getattr")])
        .api("virConnectNumOfStoragePools", "0.4.1");
/// virConnectListStoragePools.
pub static CONNECT_LIST_STORAGE_POOLS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 72, "connect_list_storage_pools", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_storage_pools")])
        .acl_filter(&[AclRule::always("storage_pool", "getattr")])
        .api("virConnectListStoragePools", "0.4.1");
/// virConnectNumOfDefinedStoragePools.
pub static CONNECT_NUM_OF_DEFINED_STORAGE_POOLS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 73, "connect_num_of_defined_storage_pools", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_storage_pools")])
        .acl_filter(&[AclRule::always("storage_pool", "getattr")])
        .api("virConnectNumOfDefinedStoragePools", "0.4.1");
/// virConnectListDefinedStoragePools.
pub static CONNECT_LIST_DEFINED_STORAGE_POOLS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 74, "connect_list_defined_storage_pools", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_storage_pools")])
        .acl_filter(&[AclRule::always("storage_pool", "getattr")])
        .api("virConnectListDefinedStoragePools", "0.4.1");
/// virConnectFindStoragePoolSources.
pub static CONNECT_FIND_STORAGE_POOL_SOURCES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 75, "connect_find_storage_pool_sources", Family::Storage)
        .acl(&[AclRule::always("connect", "detect_storage_pools")])
        .api("virConnectFindStoragePoolSources", "0.4.5");
/// virStoragePoolCreateXML.
pub static STORAGE_POOL_CREATE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 76, "storage_pool_create_xml", Family::Storage)
        .acl(&[AclRule::always("storage_pool", "start"), AclRule::always("storage_pool", "write")])
        .api("virStoragePoolCreateXML", "0.4.1");
/// virStoragePoolDefineXML.
pub static STORAGE_POOL_DEFINE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 77, "storage_pool_define_xml", Family::Storage)
        .high()
        .acl(&[AclRule::always("storage_pool", "write"), AclRule::always("storage_pool", "save")])
        .api("virStoragePoolDefineXML", "0.4.1");
/// virStoragePoolCreate.
pub static STORAGE_POOL_CREATE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 78, "storage_pool_create", Family::Storage)
        .acl(&[AclRule::always("storage_pool", "start")])
        .api("virStoragePoolCreate", "0.4.1");
/// virStoragePoolBuild.
pub static STORAGE_POOL_BUILD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 79, "storage_pool_build", Family::Storage)
        .acl(&[AclRule::always("storage_pool", "format")])
        .api("virStoragePoolBuild", "0.4.1");
/// virStoragePoolDestroy.
pub static STORAGE_POOL_DESTROY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 80, "storage_pool_destroy", Family::Storage)
        .high()
        .acl(&[AclRule::always("storage_pool", "stop")])
        .api("virStoragePoolDestroy", "0.4.1");
/// virStoragePoolDelete.
pub static STORAGE_POOL_DELETE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 81, "storage_pool_delete", Family::Storage)
        .acl(&[AclRule::always("storage_pool", "format")])
        .api("virStoragePoolDelete", "0.4.1");
/// virStoragePoolUndefine.
pub static STORAGE_POOL_UNDEFINE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 82, "storage_pool_undefine", Family::Storage)
        .high()
        .acl(&[AclRule::always("storage_pool", "delete")])
        .api("virStoragePoolUndefine", "0.4.1");
/// virStoragePoolRefresh.
pub static STORAGE_POOL_REFRESH: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 83, "storage_pool_refresh", Family::Storage)
        .acl(&[AclRule::always("storage_pool", "refresh")])
        .api("virStoragePoolRefresh", "0.4.1");
/// virStoragePoolLookupByName.
pub static STORAGE_POOL_LOOKUP_BY_NAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 84, "storage_pool_lookup_by_name", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "getattr")])
        .api("virStoragePoolLookupByName", "0.4.1");
/// virStoragePoolLookupByUUID.
pub static STORAGE_POOL_LOOKUP_BY_UUID: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 85, "storage_pool_lookup_by_uuid", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "getattr")])
        .api("virStoragePoolLookupByUUID", "0.4.1");
/// virStoragePoolLookupByVolume.
pub static STORAGE_POOL_LOOKUP_BY_VOLUME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 86, "storage_pool_lookup_by_volume", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "getattr")])
        .api("virStoragePoolLookupByVolume", "0.4.1");
/// virStoragePoolGetInfo.
pub static STORAGE_POOL_GET_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 87, "storage_pool_get_info", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "read")])
        .api("virStoragePoolGetInfo", "0.4.1");
/// virStoragePoolGetXMLDesc.
pub static STORAGE_POOL_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 88, "storage_pool_get_xml_desc", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "read")])
        .api("virStoragePoolGetXMLDesc", "0.4.1");
/// virStoragePoolGetAutostart.
pub static STORAGE_POOL_GET_AUTOSTART: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 89, "storage_pool_get_autostart", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "read")])
        .api("virStoragePoolGetAutostart", "0.4.1");
/// virStoragePoolSetAutostart.
pub static STORAGE_POOL_SET_AUTOSTART: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 90, "storage_pool_set_autostart", Family::Storage)
        .high()
        .acl(&[AclRule::always("storage_pool", "write")])
        .api("virStoragePoolSetAutostart", "0.4.1");
/// virStoragePoolNumOfVolumes.
pub static STORAGE_POOL_NUM_OF_VOLUMES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 91, "storage_pool_num_of_volumes", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "search_storage_vols")])
        .acl_filter(&[AclRule::always("storage_vol", "getattr")])
        .api("virStoragePoolNumOfVolumes", "0.4.1");
/// virStoragePoolListVolumes.
pub static STORAGE_POOL_LIST_VOLUMES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 92, "storage_pool_list_volumes", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "search_storage_vols")])
        .acl_filter(&[AclRule::always("storage_vol", "getattr")])
        .api("virStoragePoolListVolumes", "0.4.1");
/// virStoragePoolIsActive.
pub static STORAGE_POOL_IS_ACTIVE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 154, "storage_pool_is_active", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "read")])
        .api("virStoragePoolIsActive", "0.7.3");
/// virStoragePoolIsPersistent.
pub static STORAGE_POOL_IS_PERSISTENT: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 155, "storage_pool_is_persistent", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "read")])
        .api("virStoragePoolIsPersistent", "0.7.3");
/// virConnectListAllStoragePools.
pub static CONNECT_LIST_ALL_STORAGE_POOLS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 281, "connect_list_all_storage_pools", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_storage_pools")])
        .acl_filter(&[AclRule::always("storage_pool", "getattr")])
        .api("virConnectListAllStoragePools", "0.10.2");
/// virStoragePoolListAllVolumes.
pub static STORAGE_POOL_LIST_ALL_VOLUMES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 282, "storage_pool_list_all_volumes", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "search_storage_vols")])
        .acl_filter(&[AclRule::always("storage_vol", "getattr")])
        .api("virStoragePoolListAllVolumes", "0.10.2");
/// virConnectStoragePoolEventRegisterAny.
pub static CONNECT_STORAGE_POOL_EVENT_REGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 368, "connect_storage_pool_event_register_any", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "search_storage_pools")])
        .acl_filter(&[AclRule::always("storage_pool", "getattr")])
        .api("virConnectStoragePoolEventRegisterAny", "2.0.0");
/// virConnectStoragePoolEventDeregisterAny.
pub static CONNECT_STORAGE_POOL_EVENT_DEREGISTER_ANY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 369, "connect_storage_pool_event_deregister_any", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectStoragePoolEventDeregisterAny", "2.0.0");
/// storage_pool_event_lifecycle.
pub static STORAGE_POOL_EVENT_LIFECYCLE: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 370, "storage_pool_event_lifecycle", Family::Storage).signals(
        "storage_pool",
        Some(0),
        false,
    );
/// storage_pool_event_refresh.
pub static STORAGE_POOL_EVENT_REFRESH: ProcedureInfo =
    ProcedureInfo::event(REMOTE_PROGRAM, 373, "storage_pool_event_refresh", Family::Storage).signals(
        "storage_pool",
        Some(1),
        false,
    );
/// virStoragePoolLookupByTargetPath.
pub static STORAGE_POOL_LOOKUP_BY_TARGET_PATH: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 391, "storage_pool_lookup_by_target_path", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_pool", "getattr")])
        .api("virStoragePoolLookupByTargetPath", "4.1.0");
/// virConnectGetStoragePoolCapabilities.
pub static CONNECT_GET_STORAGE_POOL_CAPABILITIES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 403, "connect_get_storage_pool_capabilities", Family::Storage)
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virConnectGetStoragePoolCapabilities", "5.2.0");
