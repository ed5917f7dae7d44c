// Generated from schema/enums/storage.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of storage pools and volumes.

use crate::wire::numbers;

numbers! {
    /// How a storage pool stands. (`virStoragePoolState`)
    enum StoragePoolState from "VIR_STORAGE_POOL_" {
        INACTIVE = 0,
        BUILDING = 1,
        RUNNING = 2,
        DEGRADED = 3,
        INACCESSIBLE = 4,
    }

    /// What happened to a storage pool. (`virStoragePoolEventLifecycleType`)
    enum StoragePoolEventLifecycleType from "VIR_STORAGE_POOL_EVENT_" {
        DEFINED = 0,
        UNDEFINED = 1,
        STARTED = 2,
        STOPPED = 3,
        CREATED = 4,
        DELETED = 5,
    }

    /// The events of storage pools. (`virStoragePoolEventID`)
    enum StoragePoolEventId from "VIR_STORAGE_POOL_EVENT_ID_" {
        LIFECYCLE = 0,
        REFRESH = 1,
    }

    /// The kinds of volume. (`virStorageVolType`)
    enum StorageVolType from "VIR_STORAGE_VOL_" {
        FILE = 0,
        BLOCK = 1,
        DIR = 2,
        NETWORK = 3,
        NETDIR = 4,
        PLOOP = 5,
    }

    /// The algorithms that overwrite a volume. (`virStorageVolWipeAlgorithm`)
    enum StorageVolWipeAlgorithm from "VIR_STORAGE_VOL_WIPE_ALG_" {
        ZERO = 0,
        NNSA = 1,
        DOD = 2,
        BSI = 3,
        GUTMANN = 4,
        SCHNEIER = 5,
        PFITZNER7 = 6,
        PFITZNER33 = 7,
        RANDOM = 8,
        TRIM = 9,
    }
}
