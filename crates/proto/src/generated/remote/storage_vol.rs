// Generated from schema/remote/storage_vol.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Volumes of storage pools.

use alloc::string::String;

use ferrovirt_xdr::CharWord;

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `storage_vol_create_xml`. Creates a volume in a storage pool from XML.
    struct StorageVolCreateXmlArgs {
        pool: StoragePool,
        xml: String,
        flags: u32,
    }

    /// The reply to `storage_vol_create_xml`. Creates a volume in a storage pool from XML.
    struct StorageVolCreateXmlRet {
        vol: StorageVol,
    }

    /// The arguments of `storage_vol_delete`. Deletes a volume.
    struct StorageVolDeleteArgs {
        vol: StorageVol,
        flags: u32,
    }

    /// The arguments of `storage_vol_lookup_by_name`. Finds a volume of a storage pool by its name.
    struct StorageVolLookupByNameArgs {
        pool: StoragePool,
        name: String,
    }

    /// The reply to `storage_vol_lookup_by_name`. Finds a volume of a storage pool by its name.
    struct StorageVolLookupByNameRet {
        vol: StorageVol,
    }

    /// The arguments of `storage_vol_lookup_by_key`. Finds a volume by its key, which is unique on the host.
    struct StorageVolLookupByKeyArgs {
        key: String,
    }

    /// The reply to `storage_vol_lookup_by_key`. Finds a volume by its key, which is unique on the host.
    struct StorageVolLookupByKeyRet {
        vol: StorageVol,
    }

    /// The arguments of `storage_vol_lookup_by_path`. Finds a volume by its path on the daemon's host.
    struct StorageVolLookupByPathArgs {
        path: String,
    }

    /// The reply to `storage_vol_lookup_by_path`. Finds a volume by its path on the daemon's host.
    struct StorageVolLookupByPathRet {
        vol: StorageVol,
    }

    /// The arguments of `storage_vol_get_info`. Gives a volume's type, capacity and allocation, in bytes.
    struct StorageVolGetInfoArgs {
        vol: StorageVol,
    }

    /// The reply to `storage_vol_get_info`. Gives a volume's type, capacity and allocation, in bytes.
    struct StorageVolGetInfoRet {
        kind: i8 as CharWord,
        capacity: u64,
        allocation: u64,
    }

    /// The arguments of `storage_vol_get_xml_desc`. Describes a volume as XML.
    struct StorageVolGetXmlDescArgs {
        vol: StorageVol,
        flags: u32,
    }

    /// The reply to `storage_vol_get_xml_desc`. Describes a volume as XML.
    struct StorageVolGetXmlDescRet {
        xml: String,
    }

    /// The arguments of `storage_vol_get_path`. Gives a volume's path on the daemon's host.
    struct StorageVolGetPathArgs {
        vol: StorageVol,
    }

    /// The reply to `storage_vol_get_path`. Gives a volume's path on the daemon's host.
    struct StorageVolGetPathRet {
        name: String,
    }

    /// The arguments of `storage_vol_create_xml_from`. Creates a volume in a storage pool from XML, with the data of another volume.
    struct StorageVolCreateXmlFromArgs {
        pool: StoragePool,
        xml: String,
        clonevol: StorageVol,
        flags: u32,
    }

    /// The reply to `storage_vol_create_xml_from`. Creates a volume in a storage pool from XML, with the data of another volume.
    struct StorageVolCreateXmlFromRet {
        vol: StorageVol,
    }

    /// The arguments of `storage_vol_wipe`. Overwrites a volume's data with zeros.
    struct StorageVolWipeArgs {
        vol: StorageVol,
        flags: u32,
    }

    /// The arguments of `storage_vol_upload`. Opens a stream that writes into a volume from an offset on; a length of 0 sets no end.
    struct StorageVolUploadArgs {
        vol: StorageVol,
        offset: u64,
        length: u64,
        flags: u32,
    }

    /// The arguments of `storage_vol_download`. Opens a stream that reads a volume from an offset on; a length of 0 reads to the end.
    struct StorageVolDownloadArgs {
        vol: StorageVol,
        offset: u64,
        length: u64,
        flags: u32,
    }

    /// The arguments of `storage_vol_wipe_pattern`. Overwrites a volume's data by a chosen algorithm.
    struct StorageVolWipePatternArgs {
        vol: StorageVol,
        algorithm: u32,
        flags: u32,
    }

    /// The arguments of `storage_vol_resize`. Changes a volume's capacity, in bytes.
    struct StorageVolResizeArgs {
        vol: StorageVol,
        capacity: u64,
        flags: u32,
    }

    /// The arguments of `storage_vol_get_info_flags`. Gives a volume's type, capacity and allocation or by flag its physical size, in bytes.
    struct StorageVolGetInfoFlagsArgs {
        vol: StorageVol,
        flags: u32,
    }

    /// The reply to `storage_vol_get_info_flags`. Gives a volume's type, capacity and allocation or by flag its physical size, in bytes.
    struct StorageVolGetInfoFlagsRet {
        kind: i8 as CharWord,
        capacity: u64,
        allocation: u64,
    }
}
