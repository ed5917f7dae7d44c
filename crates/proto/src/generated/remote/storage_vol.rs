// Generated from schema/remote/storage_vol.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! storage_vol

use alloc::string::String;

use ferrovirt_xdr::CharWord;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `storage_vol_create_xml`. virStorageVolCreateXML.
    struct StorageVolCreateXmlArgs {
        pool: StoragePool,
        xml: String,
        flags: u32,
    }

    /// The reply to `storage_vol_create_xml`. virStorageVolCreateXML.
    struct StorageVolCreateXmlRet {
        vol: StorageVol,
    }

    /// The arguments of `storage_vol_delete`. virStorageVolDelete.
    struct StorageVolDeleteArgs {
        vol: StorageVol,
        flags: u32,
    }

    /// The arguments of `storage_vol_lookup_by_name`. virStorageVolLookupByName.
    struct StorageVolLookupByNameArgs {
        pool: StoragePool,
        name: String,
    }

    /// The reply to `storage_vol_lookup_by_name`. virStorageVolLookupByName.
    struct StorageVolLookupByNameRet {
        vol: StorageVol,
    }

    /// The arguments of `storage_vol_lookup_by_key`. virStorageVolLookupByKey.
    struct StorageVolLookupByKeyArgs {
        key: String,
    }

    /// The reply to `storage_vol_lookup_by_key`. virStorageVolLookupByKey.
    struct StorageVolLookupByKeyRet {
        vol: StorageVol,
    }

    /// The arguments of `storage_vol_lookup_by_path`. virStorageVolLookupByPath.
    struct StorageVolLookupByPathArgs {
        path: String,
    }

    /// The reply to `storage_vol_lookup_by_path`. virStorageVolLookupByPath.
    struct StorageVolLookupByPathRet {
        vol: StorageVol,
    }

    /// The arguments of `storage_vol_get_info`. virStorageVolGetInfo.
    struct StorageVolGetInfoArgs {
        vol: StorageVol,
    }

    /// The reply to `storage_vol_get_info`. virStorageVolGetInfo.
    struct StorageVolGetInfoRet {
        kind: i8 as CharWord,
        capacity: u64,
        allocation: u64,
    }

    /// The arguments of `storage_vol_get_xml_desc`. virStorageVolGetXMLDesc.
    struct StorageVolGetXmlDescArgs {
        vol: StorageVol,
        flags: u32,
    }

    /// The reply to `storage_vol_get_xml_desc`. virStorageVolGetXMLDesc.
    struct StorageVolGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `storage_vol_get_path`. virStorageVolGetPath.
    struct StorageVolGetPathArgs {
        vol: StorageVol,
    }

    /// The reply to `storage_vol_get_path`. virStorageVolGetPath.
    struct StorageVolGetPathRet {
        name: String,
    }

    /// The arguments of `storage_vol_create_xml_from`. virStorageVolCreateXMLFrom.
    struct StorageVolCreateXmlFromArgs {
        pool: StoragePool,
        xml: String,
        clonevol: StorageVol,
        flags: u32,
    }

    /// The reply to `storage_vol_create_xml_from`. virStorageVolCreateXMLFrom.
    struct StorageVolCreateXmlFromRet {
        vol: StorageVol,
    }

    /// The arguments of `storage_vol_wipe`. virStorageVolWipe.
    struct StorageVolWipeArgs {
        vol: StorageVol,
        flags: u32,
    }

    /// The arguments of `storage_vol_upload`. virStorageVolUpload.
    struct StorageVolUploadArgs {
        vol: StorageVol,
        offset: u64,
        length: u64,
        flags: u32,
    }

    /// The arguments of `storage_vol_download`. virStorageVolDownload.
    struct StorageVolDownloadArgs {
        vol: StorageVol,
        offset: u64,
        length: u64,
        flags: u32,
    }

    /// The arguments of `storage_vol_wipe_pattern`. virStorageVolWipePattern.
    struct StorageVolWipePatternArgs {
        vol: StorageVol,
        algorithm: u32,
        flags: u32,
    }

    /// The arguments of `storage_vol_resize`. virStorageVolResize.
    struct StorageVolResizeArgs {
        vol: StorageVol,
        capacity: u64,
        flags: u32,
    }

    /// The arguments of `storage_vol_get_info_flags`. virStorageVolGetInfoFlags.
    struct StorageVolGetInfoFlagsArgs {
        vol: StorageVol,
        flags: u32,
    }

    /// The reply to `storage_vol_get_info_flags`. virStorageVolGetInfoFlags.
    struct StorageVolGetInfoFlagsRet {
        kind: i8 as CharWord,
        capacity: u64,
        allocation: u64,
    }
}
