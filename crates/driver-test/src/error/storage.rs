//! What is refused of storage pools and volumes.

use std::fmt;

use ferrovirt_error::{ErrorCode, ErrorDomain};

/// Why a call about storage is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum StorageError {
    /// No pool has this name.
    NoPoolWithName(String),
    /// No pool has this UUID.
    NoPoolWithUuid(String),
    /// Another pool has this UUID.
    UuidTaken { name: String, uuid: String },
    /// Another pool has this name.
    NameTaken { name: String, uuid: String },
    /// Another pool takes its volumes from the same source.
    SourceTaken { by: String },
    /// The pool runs already, and was to be made anew.
    AlreadyActive(String),
    /// The call needs a pool that does not run.
    Active(String),
    /// The call needs a pool that runs.
    NotActive(String),
    /// The same, of the call that lists all volumes, which does not name the pool.
    UnnamedNotActive,
    /// The pool has no definition that lasts.
    NoConfigFile,
    /// Sources are looked for in pools of no kind.
    UnknownPoolType(String),
    /// Sources of this kind cannot be looked for.
    NoDiscovery(String),
    /// Sources on the network are looked for on a host.
    NoSourceHost,
    /// Sources of no kind that is known are described.
    NoBackend,
    /// A description of a source that is another element.
    NotASource { found: String },
    /// No volume has this name.
    NoVolumeWithName(String),
    /// No volume has this key.
    NoVolumeWithKey(String),
    /// No volume has this path.
    NoVolumeWithPath(String),
    /// The pool has a volume of the name.
    VolumeExists,
    /// The volume is larger than what is left.
    NoSpace(String),
}

impl StorageError {
    /// Who speaks: the driver, or what it shares with other drivers.
    pub(super) fn domain(&self) -> ErrorDomain {
        match self {
            Self::UuidTaken { .. }
            | Self::NameTaken { .. }
            | Self::SourceTaken { .. }
            | Self::AlreadyActive(_)
            | Self::NoBackend
            | Self::NotASource { .. } => ErrorDomain::STORAGE,
            _ => ErrorDomain::TEST,
        }
    }

    pub(super) fn code(&self) -> ErrorCode {
        match self {
            Self::NoPoolWithName(_) | Self::NoPoolWithUuid(_) => ErrorCode::NO_STORAGE_POOL,
            Self::UuidTaken { .. } | Self::NameTaken { .. } | Self::SourceTaken { .. } | Self::VolumeExists => {
                ErrorCode::OPERATION_FAILED
            }
            Self::AlreadyActive(_) | Self::Active(_) | Self::NotActive(_) | Self::UnnamedNotActive => {
                ErrorCode::OPERATION_INVALID
            }
            Self::NoConfigFile | Self::NoSourceHost => ErrorCode::INVALID_ARG,
            Self::UnknownPoolType(_) | Self::NoBackend | Self::NoSpace(_) => ErrorCode::INTERNAL_ERROR,
            Self::NoDiscovery(_) => ErrorCode::NO_SUPPORT,
            Self::NotASource { .. } => ErrorCode::XML_ERROR,
            Self::NoVolumeWithName(_) | Self::NoVolumeWithKey(_) | Self::NoVolumeWithPath(_) => {
                ErrorCode::NO_STORAGE_VOL
            }
        }
    }
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPoolWithName(name) => write!(f, "no storage pool with matching name '{name}'"),
            Self::NoPoolWithUuid(uuid) => write!(f, "no storage pool with matching uuid '{uuid}'"),
            Self::UuidTaken { name, uuid } => write!(f, "pool '{name}' is already defined with uuid {uuid}"),
            Self::NameTaken { name, uuid } => write!(f, "pool '{name}' already exists with uuid {uuid}"),
            Self::SourceTaken { by } => write!(f, "Storage source conflict with pool: '{by}'"),
            Self::AlreadyActive(name) => write!(f, "pool is already active as '{name}'"),
            Self::Active(name) => write!(f, "storage pool '{name}' is active"),
            Self::NotActive(name) => write!(f, "storage pool '{name}' is not active"),
            Self::UnnamedNotActive => f.write_str("storage pool is not active"),
            Self::NoConfigFile => f.write_str("pool has no config file"),
            Self::UnknownPoolType(kind) => write!(f, "unknown storage pool type {kind}"),
            Self::NoDiscovery(kind) => write!(f, "pool type '{kind}' does not support source discovery"),
            Self::NoSourceHost => f.write_str("hostname must be specified for netfs sources"),
            Self::NoBackend => f.write_str("missing backend for pool type -1"),
            Self::NotASource { found } => write!(f, "expecting root element of 'source', not '{found}'"),
            Self::NoVolumeWithName(name) => write!(f, "no storage vol with matching name '{name}'"),
            Self::NoVolumeWithKey(key) => write!(f, "no storage vol with matching key '{key}'"),
            Self::NoVolumeWithPath(path) => write!(f, "no storage vol with matching path '{path}'"),
            Self::VolumeExists => f.write_str("storage vol already exists"),
            Self::NoSpace(name) => write!(f, "Not enough free space in pool for volume '{name}'"),
        }
    }
}
