// Generated from schema/enums/domain_storage.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of a domain's disks, saved memory, snapshots, checkpoints and migration.

use crate::wire::flags;

flags! {
    /// How to start a backup. (`virDomainBackupBeginFlags`)
    flags DomainBackupBegin from "VIR_DOMAIN_BACKUP_BEGIN_" {
        REUSE_EXTERNAL = 1 << 0,
    }

    /// How to merge images of a disk's chain. (`virDomainBlockCommitFlags`)
    flags DomainBlockCommit from "VIR_DOMAIN_BLOCK_COMMIT_" {
        SHALLOW = 1 << 0,
        DELETE = 1 << 1,
        ACTIVE = 1 << 2,
        RELATIVE = 1 << 3,
        BANDWIDTH_BYTES = 1 << 4,
    }

    /// How to mirror a disk. (`virDomainBlockCopyFlags`)
    flags DomainBlockCopy from "VIR_DOMAIN_BLOCK_COPY_" {
        SHALLOW = 1 << 0,
        REUSE_EXT = 1 << 1,
        TRANSIENT_JOB = 1 << 2,
        SYNCHRONOUS_WRITES = 1 << 3,
    }

    /// How to end a block job. (`virDomainBlockJobAbortFlags`)
    flags DomainBlockJobAbort from "VIR_DOMAIN_BLOCK_JOB_ABORT_" {
        ASYNC = 1 << 0,
        PIVOT = 1 << 1,
    }

    /// In which unit a block job's bandwidth is told. (`virDomainBlockJobInfoFlags`)
    flags DomainBlockJobInfo from "VIR_DOMAIN_BLOCK_JOB_INFO_" {
        BANDWIDTH_BYTES = 1 << 0,
    }

    /// In which unit a block job's bandwidth is set. (`virDomainBlockJobSetSpeedFlags`)
    flags DomainBlockJobSetSpeed from "VIR_DOMAIN_BLOCK_JOB_SPEED_" {
        BANDWIDTH_BYTES = 1 << 0,
    }

    /// In which unit the bandwidth of a pull is set. (`virDomainBlockPullFlags`)
    flags DomainBlockPull from "VIR_DOMAIN_BLOCK_PULL_" {
        BANDWIDTH_BYTES = 1 << 6,
    }

    /// How to rebase or copy a disk. (`virDomainBlockRebaseFlags`)
    flags DomainBlockRebase from "VIR_DOMAIN_BLOCK_REBASE_" {
        SHALLOW = 1 << 0,
        REUSE_EXT = 1 << 1,
        COPY_RAW = 1 << 2,
        COPY = 1 << 3,
        RELATIVE = 1 << 4,
        COPY_DEV = 1 << 5,
        BANDWIDTH_BYTES = 1 << 6,
    }

    /// How to resize a disk. (`virDomainBlockResizeFlags`)
    flags DomainBlockResize from "VIR_DOMAIN_BLOCK_RESIZE_" {
        BYTES = 1 << 0,
        /// (newer than libvirt 9.0.0)
        CAPACITY = 1 << 1,
    }

    /// How to create a checkpoint. (`virDomainCheckpointCreateFlags`)
    flags DomainCheckpointCreate from "VIR_DOMAIN_CHECKPOINT_CREATE_" {
        REDEFINE = 1 << 0,
        QUIESCE = 1 << 1,
        REDEFINE_VALIDATE = 1 << 2,
    }

    /// What to delete of a checkpoint. (`virDomainCheckpointDeleteFlags`)
    flags DomainCheckpointDelete from "VIR_DOMAIN_CHECKPOINT_DELETE_" {
        CHILDREN = 1 << 0,
        METADATA_ONLY = 1 << 1,
        CHILDREN_ONLY = 1 << 2,
    }

    /// Which checkpoints to list; `ROOTS` of a domain and `DESCENDANTS` of a checkpoint share a bit. (`virDomainCheckpointListFlags`)
    flags DomainCheckpointList from "VIR_DOMAIN_CHECKPOINT_LIST_" {
        DESCENDANTS = 1 << 0,
        ROOTS = 1 << 0,
        TOPOLOGICAL = 1 << 1,
        LEAVES = 1 << 2,
        NO_LEAVES = 1 << 3,
    }

    /// What to show of a checkpoint. (`virDomainCheckpointXMLFlags`)
    flags DomainCheckpointXml from "VIR_DOMAIN_CHECKPOINT_XML_" {
        SECURE = 1 << 0,
        NO_DOMAIN = 1 << 1,
        SIZE = 1 << 2,
    }

    /// Which phase of a migration a limit is for. (`virDomainMigrateMaxSpeedFlags`)
    flags DomainMigrateMaxSpeed from "VIR_DOMAIN_MIGRATE_MAX_SPEED_" {
        POSTCOPY = 1 << 0,
    }

    /// How to save and restore a domain's memory. (`virDomainSaveRestoreFlags`)
    flags DomainSaveRestore from "VIR_DOMAIN_SAVE_" {
        BYPASS_CACHE = 1 << 0,
        RUNNING = 1 << 1,
        PAUSED = 1 << 2,
        RESET_NVRAM = 1 << 3,
    }

    /// What to show of saved memory. (`virDomainSaveImageXMLFlags`)
    flags DomainSaveImageXml from "VIR_DOMAIN_SAVE_IMAGE_XML_" {
        SECURE = 1 << 0,
    }

    /// How to take a snapshot. (`virDomainSnapshotCreateFlags`)
    flags DomainSnapshotCreate from "VIR_DOMAIN_SNAPSHOT_CREATE_" {
        REDEFINE = 1 << 0,
        CURRENT = 1 << 1,
        NO_METADATA = 1 << 2,
        HALT = 1 << 3,
        DISK_ONLY = 1 << 4,
        REUSE_EXT = 1 << 5,
        QUIESCE = 1 << 6,
        ATOMIC = 1 << 7,
        LIVE = 1 << 8,
        VALIDATE = 1 << 9,
    }

    /// What to delete of a snapshot. (`virDomainSnapshotDeleteFlags`)
    flags DomainSnapshotDelete from "VIR_DOMAIN_SNAPSHOT_DELETE_" {
        CHILDREN = 1 << 0,
        METADATA_ONLY = 1 << 1,
        CHILDREN_ONLY = 1 << 2,
    }

    /// Which snapshots to list; `ROOTS` of a domain and `DESCENDANTS` of a snapshot share a bit. (`virDomainSnapshotListFlags`)
    flags DomainSnapshotList from "VIR_DOMAIN_SNAPSHOT_LIST_" {
        DESCENDANTS = 1 << 0,
        ROOTS = 1 << 0,
        METADATA = 1 << 1,
        LEAVES = 1 << 2,
        NO_LEAVES = 1 << 3,
        NO_METADATA = 1 << 4,
        INACTIVE = 1 << 5,
        ACTIVE = 1 << 6,
        DISK_ONLY = 1 << 7,
        INTERNAL = 1 << 8,
        EXTERNAL = 1 << 9,
        TOPOLOGICAL = 1 << 10,
    }

    /// How to go back to a snapshot. (`virDomainSnapshotRevertFlags`)
    flags DomainSnapshotRevert from "VIR_DOMAIN_SNAPSHOT_REVERT_" {
        RUNNING = 1 << 0,
        PAUSED = 1 << 1,
        FORCE = 1 << 2,
        RESET_NVRAM = 1 << 3,
    }

    /// What to show of a snapshot. (`virDomainSnapshotXMLFlags`)
    flags DomainSnapshotXml from "VIR_DOMAIN_SNAPSHOT_XML_" {
        SECURE = 1 << 0,
    }

    /// How to migrate a domain. (`virDomainMigrateFlags`)
    flags DomainMigrate from "VIR_MIGRATE_" {
        LIVE = 1 << 0,
        PEER2PEER = 1 << 1,
        TUNNELLED = 1 << 2,
        PERSIST_DEST = 1 << 3,
        UNDEFINE_SOURCE = 1 << 4,
        PAUSED = 1 << 5,
        NON_SHARED_DISK = 1 << 6,
        NON_SHARED_INC = 1 << 7,
        CHANGE_PROTECTION = 1 << 8,
        UNSAFE = 1 << 9,
        OFFLINE = 1 << 10,
        COMPRESSED = 1 << 11,
        ABORT_ON_ERROR = 1 << 12,
        AUTO_CONVERGE = 1 << 13,
        RDMA_PIN_ALL = 1 << 14,
        POSTCOPY = 1 << 15,
        TLS = 1 << 16,
        PARALLEL = 1 << 17,
        NON_SHARED_SYNCHRONOUS_WRITES = 1 << 18,
        POSTCOPY_RESUME = 1 << 19,
        ZEROCOPY = 1 << 20,
    }
}
