// Generated from schema/remote/storage_vol.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! storage_vol

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo, StreamDirection, flags};

/// virStorageVolCreateXML.
pub static STORAGE_VOL_CREATE_XML: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 93, "storage_vol_create_xml", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "create")])
        .api("virStorageVolCreateXML", "0.4.1");
/// virStorageVolDelete.
pub static STORAGE_VOL_DELETE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 94, "storage_vol_delete", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "delete")])
        .api("virStorageVolDelete", "0.4.1");
/// virStorageVolLookupByName.
pub static STORAGE_VOL_LOOKUP_BY_NAME: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 95, "storage_vol_lookup_by_name", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_vol", "getattr")])
        .api("virStorageVolLookupByName", "0.4.1");
/// virStorageVolLookupByKey.
pub static STORAGE_VOL_LOOKUP_BY_KEY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 96, "storage_vol_lookup_by_key", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_vol", "getattr")])
        .api("virStorageVolLookupByKey", "0.4.1");
/// virStorageVolLookupByPath.
pub static STORAGE_VOL_LOOKUP_BY_PATH: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 97, "storage_vol_lookup_by_path", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_vol", "getattr")])
        .api("virStorageVolLookupByPath", "0.4.1");
/// virStorageVolGetInfo.
pub static STORAGE_VOL_GET_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 98, "storage_vol_get_info", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_vol", "read")])
        .api("virStorageVolGetInfo", "0.4.1");
/// virStorageVolGetXMLDesc.
pub static STORAGE_VOL_GET_XML_DESC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 99, "storage_vol_get_xml_desc", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_vol", "read")])
        .api("virStorageVolGetXMLDesc", "0.4.1");
/// virStorageVolGetPath.
pub static STORAGE_VOL_GET_PATH: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 100, "storage_vol_get_path", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_vol", "read")])
        .api("virStorageVolGetPath", "0.4.1");
/// virStorageVolCreateXMLFrom.
pub static STORAGE_VOL_CREATE_XML_FROM: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 125, "storage_vol_create_xml_from", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "create")])
        .api("virStorageVolCreateXMLFrom", "0.6.4");
/// virStorageVolWipe.
pub static STORAGE_VOL_WIPE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 165, "storage_vol_wipe", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "format")])
        .api("virStorageVolWipe", "0.8.0");
/// virStorageVolUpload.
pub static STORAGE_VOL_UPLOAD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 208, "storage_vol_upload", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "data_write")])
        .stream(StreamDirection::Up)
        .sparse(flags::StorageVolUpload::SPARSE_STREAM.bits())
        .api("virStorageVolUpload", "0.9.0");
/// virStorageVolDownload.
pub static STORAGE_VOL_DOWNLOAD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 209, "storage_vol_download", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "data_read")])
        .stream(StreamDirection::Down)
        .sparse(flags::StorageVolDownload::SPARSE_STREAM.bits())
        .api("virStorageVolDownload", "0.9.0");
/// virStorageVolWipePattern.
pub static STORAGE_VOL_WIPE_PATTERN: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 259, "storage_vol_wipe_pattern", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "format")])
        .api("virStorageVolWipePattern", "0.9.10");
/// virStorageVolResize.
pub static STORAGE_VOL_RESIZE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 260, "storage_vol_resize", Family::Storage)
        .acl(&[AclRule::always("storage_vol", "resize")])
        .api("virStorageVolResize", "0.9.10");
/// virStorageVolGetInfoFlags.
pub static STORAGE_VOL_GET_INFO_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 378, "storage_vol_get_info_flags", Family::Storage)
        .high()
        .read()
        .acl(&[AclRule::always("storage_vol", "read")])
        .api("virStorageVolGetInfoFlags", "3.0.0");
