//! What is refused of snapshots and checkpoints.

use std::fmt;

use ferrovirt_error::ErrorCode;

/// Why a call about a snapshot or a checkpoint is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MomentError {
    /// The name is taken.
    Exists(String),
    /// A parent that is not there.
    NoSuchParent {
        parent: String,
        name: String,
    },
    /// A moment that would be its own parent.
    OwnParent(String),
    /// A parent that stands below its child.
    Cycle {
        parent: String,
        name: String,
    },
    /// No snapshot has this name.
    NoSnapshot(String),
    /// The snapshot is a root.
    NoParent(String),
    /// The domain has no current snapshot.
    NoCurrent,
    /// A domain that vanishes when it is off cannot be put off.
    HaltTransient,
    /// A snapshot as it was must say what it was.
    MissingName,
    MissingState,
    MissingTime,
    BadState(String),
    /// Somebody else makes the snapshot of the disk.
    ManualDisk,
    /// The disk's snapshot lies elsewhere than the others.
    DiskMode {
        disk: String,
    },
    /// A disk that the domain does not have.
    NoDisk(String),
    /// A disk that is told of twice.
    DiskTwice(String),
    /// No name can be made up for the disk's snapshot.
    NoExternalName(String),
    /// The snapshot is another domain's.
    OtherUuid {
        name: String,
        uuid: String,
    },
    /// A domain that vanishes when it is off cannot go back to that.
    TransientToInactive,
    /// The snapshot does not know what the domain was.
    NoRollback {
        name: String,
        domain: String,
    },
    /// A redefined snapshot of nobody knows what.
    MissingDomain,
    /// Memory is kept in a file, which must be named.
    NamelessMemory,
    /// A file for memory that is not kept in one.
    MemoryFile(String),
    /// There is no memory in what is off.
    MemoryOfNothing,
    /// A line about no disk.
    NamelessDisk,
    /// No checkpoint has this name.
    NoCheckpoint(String),
    /// The checkpoint is a root.
    NoParentCheckpoint(String),
    /// A domain has snapshots or checkpoints, and never both.
    SnapshotBesideCheckpoint,
    CheckpointBesideSnapshot,
    /// What is off changes nothing.
    CheckpointInactive,
    /// A checkpoint as it was must say what it was.
    NamelessCheckpoint,
    TimelessCheckpoint,
    /// The checkpoint is another domain's.
    OtherCheckpointUuid {
        name: String,
        uuid: String,
    },
    /// A domain without a disk.
    NothingToCheck,
    /// More disks are told of than there are.
    TooManyDisks,
    /// A disk that nobody writes to.
    EmptyOrReadonly(String),
    /// Two snapshots of a file claim to be current.
    TwoActive,
    /// The snapshots of a file are no tree.
    Inconsistent(String),
}

impl MomentError {
    pub(super) fn code(&self) -> ErrorCode {
        match self {
            Self::Exists(_) => ErrorCode::OPERATION_FAILED,
            Self::NoSuchParent { .. }
            | Self::OwnParent(_)
            | Self::Cycle { .. }
            | Self::OtherUuid { .. }
            | Self::OtherCheckpointUuid { .. } => ErrorCode::INVALID_ARG,
            Self::NoSnapshot(_) | Self::NoParent(_) | Self::NoCurrent => ErrorCode::NO_DOMAIN_SNAPSHOT,
            Self::NoCheckpoint(_) | Self::NoParentCheckpoint(_) => ErrorCode::NO_DOMAIN_CHECKPOINT,
            Self::HaltTransient | Self::TransientToInactive => ErrorCode::OPERATION_INVALID,
            Self::ManualDisk
            | Self::SnapshotBesideCheckpoint
            | Self::CheckpointBesideSnapshot
            | Self::CheckpointInactive => ErrorCode::OPERATION_UNSUPPORTED,
            Self::NamelessCheckpoint
            | Self::TimelessCheckpoint
            | Self::MissingName
            | Self::MissingState
            | Self::NamelessMemory
            | Self::MemoryFile(_)
            | Self::MemoryOfNothing => ErrorCode::XML_ERROR,
            Self::MissingTime | Self::MissingDomain | Self::NamelessDisk | Self::TwoActive | Self::Inconsistent(_) => {
                ErrorCode::INTERNAL_ERROR
            }
            Self::NothingToCheck
            | Self::TooManyDisks
            | Self::EmptyOrReadonly(_)
            | Self::DiskMode { .. }
            | Self::NoDisk(_)
            | Self::DiskTwice(_)
            | Self::BadState(_)
            | Self::NoExternalName(_) => ErrorCode::CONFIG_UNSUPPORTED,
            Self::NoRollback { .. } => ErrorCode::SNAPSHOT_REVERT_RISKY,
        }
    }
}

impl fmt::Display for MomentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exists(name) => write!(f, "domain moment {name} already exists"),
            Self::NoSuchParent { parent, name } => write!(f, "parent {parent} for moment {name} not found"),
            Self::OwnParent(name) => write!(f, "cannot set moment {name} as its own parent"),
            Self::Cycle { parent, name } => write!(f, "parent {parent} would create cycle to {name}"),
            Self::NoSnapshot(name) => write!(f, "no domain snapshot with matching name '{name}'"),
            Self::NoParent(name) => write!(f, "snapshot '{name}' does not have a parent"),
            Self::NoCurrent => f.write_str("the domain does not have a current snapshot"),
            Self::HaltTransient => f.write_str("cannot halt after transient domain snapshot"),
            Self::MissingName => f.write_str("a redefined snapshot must have a name"),
            Self::MissingState => f.write_str("missing state from existing snapshot"),
            Self::MissingTime => f.write_str("missing creationTime from existing snapshot"),
            Self::BadState(state) => write!(f, "Invalid state '{state}' in domain snapshot XML"),
            Self::ManualDisk => f.write_str("'manual' snapshot mode is not supported by the test driver"),
            Self::DiskMode { disk } => write!(f, "disk '{disk}' must use snapshot mode 'internal'"),
            Self::NoDisk(disk) => write!(f, "no disk named '{disk}'"),
            Self::DiskTwice(disk) => write!(f, "disk '{disk}' specified twice"),
            Self::NoExternalName(disk) => {
                write!(f, "source for disk '{disk}' is not a regular file; refusing to generate external snapshot name")
            }
            Self::OtherUuid { name, uuid } => write!(f, "definition for snapshot {name} must use uuid {uuid}"),
            Self::TransientToInactive => {
                f.write_str("transient domain needs to request run or pause to revert to inactive snapshot")
            }
            Self::NoRollback { name, domain } => {
                write!(f, "snapshot '{name}' lacks domain '{domain}' rollback info")
            }
            Self::MissingDomain => f.write_str("missing domain in snapshot"),
            Self::NamelessMemory => f.write_str("external memory snapshots require a filename"),
            Self::MemoryFile(file) => write!(f, "memory filename '{file}' requires external snapshot"),
            Self::MemoryOfNothing => f.write_str("memory state cannot be saved with offline or disk-only snapshot"),
            Self::NamelessDisk => f.write_str("missing name from disk snapshot element"),
            Self::NoCheckpoint(name) => write!(f, "no domain checkpoint with matching name '{name}'"),
            Self::NoParentCheckpoint(name) => write!(f, "checkpoint '{name}' does not have a parent"),
            Self::SnapshotBesideCheckpoint => f.write_str("cannot create snapshot while checkpoint exists"),
            Self::CheckpointBesideSnapshot => f.write_str("cannot create checkpoint while snapshot exists"),
            Self::CheckpointInactive => f.write_str("cannot create checkpoint for inactive domain"),
            Self::NamelessCheckpoint => f.write_str("a redefined checkpoint must have a name"),
            Self::TimelessCheckpoint => f.write_str("missing creationTime from existing checkpoint"),
            Self::OtherCheckpointUuid { name, uuid } => {
                write!(f, "definition for checkpoint {name} must use uuid {uuid}")
            }
            Self::NothingToCheck => f.write_str("domain must have at least one disk to perform checkpoints"),
            Self::TooManyDisks => f.write_str("too many disk checkpoint requests for domain"),
            Self::EmptyOrReadonly(disk) => write!(f, "disk '{disk}' is empty or readonly"),
            Self::TwoActive => f.write_str("more than one snapshot claims to be active"),
            Self::Inconsistent(domain) => write!(f, "Snapshots have inconsistent relations for domain {domain}"),
        }
    }
}
