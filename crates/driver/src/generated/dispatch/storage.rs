// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The calls of the family `storage`.

use ferrovirt_error::Error;

use super::refuse;
use crate::{BoxFuture, Call, Cx, Reply, StorageFamily};

/// Each arm boxes its own future, so that no future is as big as the largest of all.
pub(super) fn dispatch<'a, D: StorageFamily>(
    driver: &'a D,
    cx: &'a Cx,
    call: Call,
) -> BoxFuture<'a, Result<Reply, Error>> {
    match call {
        Call::ConnectNumOfStoragePools(args) => {
            Box::pin(
                async move { driver.connect_num_of_storage_pools(cx, args).await.map(Reply::ConnectNumOfStoragePools) },
            )
        }
        Call::ConnectListStoragePools(args) => {
            Box::pin(
                async move { driver.connect_list_storage_pools(cx, args).await.map(Reply::ConnectListStoragePools) },
            )
        }
        Call::ConnectNumOfDefinedStoragePools(args) => Box::pin(async move {
            driver.connect_num_of_defined_storage_pools(cx, args).await.map(Reply::ConnectNumOfDefinedStoragePools)
        }),
        Call::ConnectListDefinedStoragePools(args) => Box::pin(async move {
            driver.connect_list_defined_storage_pools(cx, args).await.map(Reply::ConnectListDefinedStoragePools)
        }),
        Call::ConnectFindStoragePoolSources(args) => Box::pin(async move {
            driver.connect_find_storage_pool_sources(cx, args).await.map(Reply::ConnectFindStoragePoolSources)
        }),
        Call::StoragePoolCreateXml(args) => {
            Box::pin(async move { driver.storage_pool_create_xml(cx, args).await.map(Reply::StoragePoolCreateXml) })
        }
        Call::StoragePoolDefineXml(args) => {
            Box::pin(async move { driver.storage_pool_define_xml(cx, args).await.map(Reply::StoragePoolDefineXml) })
        }
        Call::StoragePoolCreate(args) => {
            Box::pin(async move { driver.storage_pool_create(cx, args).await.map(Reply::StoragePoolCreate) })
        }
        Call::StoragePoolBuild(args) => {
            Box::pin(async move { driver.storage_pool_build(cx, args).await.map(Reply::StoragePoolBuild) })
        }
        Call::StoragePoolDestroy(args) => {
            Box::pin(async move { driver.storage_pool_destroy(cx, args).await.map(Reply::StoragePoolDestroy) })
        }
        Call::StoragePoolDelete(args) => {
            Box::pin(async move { driver.storage_pool_delete(cx, args).await.map(Reply::StoragePoolDelete) })
        }
        Call::StoragePoolUndefine(args) => {
            Box::pin(async move { driver.storage_pool_undefine(cx, args).await.map(Reply::StoragePoolUndefine) })
        }
        Call::StoragePoolRefresh(args) => {
            Box::pin(async move { driver.storage_pool_refresh(cx, args).await.map(Reply::StoragePoolRefresh) })
        }
        Call::StoragePoolLookupByName(args) => {
            Box::pin(
                async move { driver.storage_pool_lookup_by_name(cx, args).await.map(Reply::StoragePoolLookupByName) },
            )
        }
        Call::StoragePoolLookupByUuid(args) => {
            Box::pin(
                async move { driver.storage_pool_lookup_by_uuid(cx, args).await.map(Reply::StoragePoolLookupByUuid) },
            )
        }
        Call::StoragePoolLookupByVolume(args) => Box::pin(async move {
            driver.storage_pool_lookup_by_volume(cx, *args).await.map(Reply::StoragePoolLookupByVolume)
        }),
        Call::StoragePoolGetInfo(args) => {
            Box::pin(async move { driver.storage_pool_get_info(cx, args).await.map(Reply::StoragePoolGetInfo) })
        }
        Call::StoragePoolGetXmlDesc(args) => {
            Box::pin(async move { driver.storage_pool_get_xml_desc(cx, args).await.map(Reply::StoragePoolGetXmlDesc) })
        }
        Call::StoragePoolGetAutostart(args) => {
            Box::pin(
                async move { driver.storage_pool_get_autostart(cx, args).await.map(Reply::StoragePoolGetAutostart) },
            )
        }
        Call::StoragePoolSetAutostart(args) => {
            Box::pin(
                async move { driver.storage_pool_set_autostart(cx, args).await.map(Reply::StoragePoolSetAutostart) },
            )
        }
        Call::StoragePoolNumOfVolumes(args) => {
            Box::pin(
                async move { driver.storage_pool_num_of_volumes(cx, args).await.map(Reply::StoragePoolNumOfVolumes) },
            )
        }
        Call::StoragePoolListVolumes(args) => {
            Box::pin(async move { driver.storage_pool_list_volumes(cx, args).await.map(Reply::StoragePoolListVolumes) })
        }
        Call::StoragePoolIsActive(args) => {
            Box::pin(async move { driver.storage_pool_is_active(cx, args).await.map(Reply::StoragePoolIsActive) })
        }
        Call::StoragePoolIsPersistent(args) => {
            Box::pin(
                async move { driver.storage_pool_is_persistent(cx, args).await.map(Reply::StoragePoolIsPersistent) },
            )
        }
        Call::ConnectListAllStoragePools(args) => Box::pin(async move {
            driver.connect_list_all_storage_pools(cx, args).await.map(Reply::ConnectListAllStoragePools)
        }),
        Call::StoragePoolListAllVolumes(args) => Box::pin(async move {
            driver.storage_pool_list_all_volumes(cx, args).await.map(Reply::StoragePoolListAllVolumes)
        }),
        Call::ConnectStoragePoolEventRegisterAny(args) => Box::pin(async move {
            driver
                .connect_storage_pool_event_register_any(cx, args)
                .await
                .map(Reply::ConnectStoragePoolEventRegisterAny)
        }),
        Call::ConnectStoragePoolEventDeregisterAny(args) => Box::pin(async move {
            driver
                .connect_storage_pool_event_deregister_any(cx, args)
                .await
                .map(Reply::ConnectStoragePoolEventDeregisterAny)
        }),
        Call::StoragePoolLookupByTargetPath(args) => Box::pin(async move {
            driver.storage_pool_lookup_by_target_path(cx, args).await.map(Reply::StoragePoolLookupByTargetPath)
        }),
        Call::ConnectGetStoragePoolCapabilities(args) => Box::pin(async move {
            driver.connect_get_storage_pool_capabilities(cx, args).await.map(Reply::ConnectGetStoragePoolCapabilities)
        }),
        Call::StorageVolCreateXml(args) => Box::pin(async move {
            driver.storage_vol_create_xml(cx, *args).await.map(|ret| Reply::StorageVolCreateXml(Box::new(ret)))
        }),
        Call::StorageVolDelete(args) => {
            Box::pin(async move { driver.storage_vol_delete(cx, *args).await.map(Reply::StorageVolDelete) })
        }
        Call::StorageVolLookupByName(args) => Box::pin(async move {
            driver.storage_vol_lookup_by_name(cx, args).await.map(|ret| Reply::StorageVolLookupByName(Box::new(ret)))
        }),
        Call::StorageVolLookupByKey(args) => Box::pin(async move {
            driver.storage_vol_lookup_by_key(cx, args).await.map(|ret| Reply::StorageVolLookupByKey(Box::new(ret)))
        }),
        Call::StorageVolLookupByPath(args) => Box::pin(async move {
            driver.storage_vol_lookup_by_path(cx, args).await.map(|ret| Reply::StorageVolLookupByPath(Box::new(ret)))
        }),
        Call::StorageVolGetInfo(args) => {
            Box::pin(async move { driver.storage_vol_get_info(cx, *args).await.map(Reply::StorageVolGetInfo) })
        }
        Call::StorageVolGetXmlDesc(args) => {
            Box::pin(async move { driver.storage_vol_get_xml_desc(cx, *args).await.map(Reply::StorageVolGetXmlDesc) })
        }
        Call::StorageVolGetPath(args) => {
            Box::pin(async move { driver.storage_vol_get_path(cx, *args).await.map(Reply::StorageVolGetPath) })
        }
        Call::StorageVolCreateXmlFrom(args) => Box::pin(async move {
            driver.storage_vol_create_xml_from(cx, *args).await.map(|ret| Reply::StorageVolCreateXmlFrom(Box::new(ret)))
        }),
        Call::StorageVolWipe(args) => {
            Box::pin(async move { driver.storage_vol_wipe(cx, *args).await.map(Reply::StorageVolWipe) })
        }
        Call::StorageVolUpload(args) => {
            Box::pin(async move { driver.storage_vol_upload(cx, *args).await.map(Reply::StorageVolUpload) })
        }
        Call::StorageVolDownload(args) => {
            Box::pin(async move { driver.storage_vol_download(cx, *args).await.map(Reply::StorageVolDownload) })
        }
        Call::StorageVolWipePattern(args) => {
            Box::pin(async move { driver.storage_vol_wipe_pattern(cx, *args).await.map(Reply::StorageVolWipePattern) })
        }
        Call::StorageVolResize(args) => {
            Box::pin(async move { driver.storage_vol_resize(cx, *args).await.map(Reply::StorageVolResize) })
        }
        Call::StorageVolGetInfoFlags(args) => {
            Box::pin(
                async move { driver.storage_vol_get_info_flags(cx, *args).await.map(Reply::StorageVolGetInfoFlags) },
            )
        }
        other => refuse(&other),
    }
}
