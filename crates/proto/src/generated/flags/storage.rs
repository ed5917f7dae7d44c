// Generated from schema/enums/storage.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of storage pools and volumes.

use crate::wire::flags;

flags! {
    /// How to make what lies below a storage pool. (`virStoragePoolBuildFlags`)
    flags StoragePoolBuild from "VIR_STORAGE_POOL_BUILD_" {
        NEW = 0,
        REPAIR = 1 << 0,
        RESIZE = 1 << 1,
        NO_OVERWRITE = 1 << 2,
        OVERWRITE = 1 << 3,
    }

    /// How to start a storage pool. (`virStoragePoolCreateFlags`)
    flags StoragePoolCreate from "VIR_STORAGE_POOL_CREATE_" {
        NORMAL = 0,
        WITH_BUILD = 1 << 0,
        WITH_BUILD_OVERWRITE = 1 << 1,
        WITH_BUILD_NO_OVERWRITE = 1 << 2,
    }

    /// How to define a storage pool. (`virStoragePoolDefineFlags`)
    flags StoragePoolDefine from "VIR_STORAGE_POOL_DEFINE_" {
        VALIDATE = 1 << 0,
    }

    /// How to delete what lies below a storage pool. (`virStoragePoolDeleteFlags`)
    flags StoragePoolDelete from "VIR_STORAGE_POOL_DELETE_" {
        NORMAL = 0,
        ZEROED = 1 << 0,
    }

    /// How to create a volume. (`virStorageVolCreateFlags`)
    flags StorageVolCreate from "VIR_STORAGE_VOL_CREATE_" {
        PREALLOC_METADATA = 1 << 0,
        REFLINK = 1 << 1,
        VALIDATE = 1 << 2,
    }

    /// How to delete a volume. (`virStorageVolDeleteFlags`)
    flags StorageVolDelete from "VIR_STORAGE_VOL_DELETE_" {
        NORMAL = 0,
        ZEROED = 1 << 0,
        WITH_SNAPSHOTS = 1 << 1,
    }

    /// How to read a volume. (`virStorageVolDownloadFlags`)
    flags StorageVolDownload from "VIR_STORAGE_VOL_DOWNLOAD_" {
        SPARSE_STREAM = 1 << 0,
    }

    /// Which size of a volume to give. (`virStorageVolInfoFlags`)
    flags StorageVolInfo from "VIR_STORAGE_VOL_" {
        USE_ALLOCATION = 0,
        GET_PHYSICAL = 1 << 0,
    }

    /// How to resize a volume. (`virStorageVolResizeFlags`)
    flags StorageVolResize from "VIR_STORAGE_VOL_RESIZE_" {
        ALLOCATE = 1 << 0,
        DELTA = 1 << 1,
        SHRINK = 1 << 2,
    }

    /// How to write a volume. (`virStorageVolUploadFlags`)
    flags StorageVolUpload from "VIR_STORAGE_VOL_UPLOAD_" {
        SPARSE_STREAM = 1 << 0,
    }

    /// What to show of a storage pool. (`virStorageXMLFlags`)
    flags StorageXml from "VIR_STORAGE_XML_" {
        INACTIVE = 1 << 0,
    }
}
