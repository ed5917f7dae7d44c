// Generated from schema/remote/storage_vol.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Volumes of storage pools.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo, StreamDirection, flags};

/// Creates a volume in a storage pool from XML.
pub static STORAGE_VOL_CREATE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 93, "storage_vol_create_xml", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "create")])
        .api("virStorageVolCreateXML", "0.4.1");
/// Deletes a volume.
pub static STORAGE_VOL_DELETE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 94, "storage_vol_delete", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "delete")])
        .api("virStorageVolDelete", "0.4.1");
/// Finds a volume of a storage pool by its name.
pub static STORAGE_VOL_LOOKUP_BY_NAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 95, "storage_vol_lookup_by_name", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_vol", "getattr")])
        .api("virStorageVolLookupByName", "0.4.1");
/// Finds a volume by its key, which is unique on the host.
pub static STORAGE_VOL_LOOKUP_BY_KEY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 96, "storage_vol_lookup_by_key", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_vol", "getattr")])
        .api("virStorageVolLookupByKey", "0.4.1");
/// Finds a volume by its path on the daemon's host.
pub static STORAGE_VOL_LOOKUP_BY_PATH: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 97, "storage_vol_lookup_by_path", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_vol", "getattr")])
        .api("virStorageVolLookupByPath", "0.4.1");
/// Gives a volume's type, capacity and allocation, in bytes.
pub static STORAGE_VOL_GET_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 98, "storage_vol_get_info", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_vol", "read")])
        .api("virStorageVolGetInfo", "0.4.1");
/// Describes a volume as XML.
pub static STORAGE_VOL_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 99, "storage_vol_get_xml_desc", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_vol", "read")])
        .api("virStorageVolGetXMLDesc", "0.4.1");
/// Gives a volume's path on the daemon's host.
pub static STORAGE_VOL_GET_PATH: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 100, "storage_vol_get_path", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_vol", "read")])
        .api("virStorageVolGetPath", "0.4.1");
/// Creates a volume in a storage pool from XML, with the data of another volume.
pub static STORAGE_VOL_CREATE_XML_FROM: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 125, "storage_vol_create_xml_from", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "create")])
        .api("virStorageVolCreateXMLFrom", "0.6.4");
/// Overwrites a volume's data with zeros.
pub static STORAGE_VOL_WIPE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 165, "storage_vol_wipe", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "format")])
        .api("virStorageVolWipe", "0.8.0");
/// Opens a stream that writes into a volume from an offset on; a length of 0 sets no end.
pub static STORAGE_VOL_UPLOAD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 208, "storage_vol_upload", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "data_write")])
        .stream(StreamDirection::Up)
        .sparse(flags::StorageVolUpload::SPARSE_STREAM.bits())
        .api("virStorageVolUpload", "0.9.0");
/// Opens a stream that reads a volume from an offset on; a length of 0 reads to the end.
pub static STORAGE_VOL_DOWNLOAD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 209, "storage_vol_download", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "data_read")])
        .stream(StreamDirection::Down)
        .sparse(flags::StorageVolDownload::SPARSE_STREAM.bits())
        .api("virStorageVolDownload", "0.9.0");
/// Overwrites a volume's data by a chosen algorithm.
pub static STORAGE_VOL_WIPE_PATTERN: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 259, "storage_vol_wipe_pattern", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "format")])
        .api("virStorageVolWipePattern", "0.9.10");
/// Changes a volume's capacity, in bytes.
pub static STORAGE_VOL_RESIZE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 260, "storage_vol_resize", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "resize")])
        .api("virStorageVolResize", "0.9.10");
/// Gives a volume's type, capacity and allocation or by flag its physical size, in bytes.
pub static STORAGE_VOL_GET_INFO_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 378, "storage_vol_get_info_flags", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_vol", "read")])
        .api("virStorageVolGetInfoFlags", "3.0.0");
