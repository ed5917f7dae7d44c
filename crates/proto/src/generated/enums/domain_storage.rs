// Generated from schema/enums/domain_storage.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of a domain's disks, saved memory, snapshots, checkpoints and migration.

use crate::wire::numbers;

numbers! {
    /// Why a domain is blocked. (`virDomainBlockedReason`)
    enum DomainBlockedReason from "VIR_DOMAIN_BLOCKED_" {
        UNKNOWN = 0,
    }

    /// What a block job does. (`virDomainBlockJobType`)
    enum DomainBlockJobType from "VIR_DOMAIN_BLOCK_JOB_TYPE_" {
        UNKNOWN = 0,
        PULL = 1,
        COPY = 2,
        COMMIT = 3,
        ACTIVE_COMMIT = 4,
        BACKUP = 5,
    }

    /// What is wrong with a disk. (`virDomainDiskErrorCode`)
    enum DomainDiskErrorCode from "VIR_DOMAIN_DISK_ERROR_" {
        NONE = 0,
        UNSPEC = 1,
        NO_SPACE = 2,
    }
}
