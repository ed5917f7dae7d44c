//! What is refused of networks.

use std::fmt;

use ferrovirt_error::{ErrorCode, ErrorDomain};

/// Why a call about a network is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NetworkError {
    /// No network has this name.
    NoneWithName(String),
    /// No network has this UUID.
    NoneWithUuid(String),
    /// Another network has this UUID.
    UuidTaken { name: String, uuid: String },
    /// Another network has this name.
    NameTaken { name: String, uuid: String },
    /// The network runs already, and was to be made anew.
    AlreadyActive(String),
    /// The network runs already, and was to be started.
    AlreadyRunning(String),
    /// The network runs, and was to be forgotten.
    StillRunning(String),
    /// The network has no bridge that has a name.
    NoBridge(String),
    /// The live network was to be changed, and it does not run.
    NotRunning,
    /// The definition was to be changed, and there is none that lasts.
    NotPersistent,
    /// The network has no such metadata.
    NoMetadata,
    /// A kind of metadata that there is not.
    MetadataKind(i32),
    /// What a piece of metadata needs to be found again.
    NullMetadataArgument(&'static str),
    /// A title of several lines.
    LinesInTitle,
    /// A change of a section that is refused.
    Update { code: ErrorCode, text: String },
}

impl NetworkError {
    /// Who speaks: the driver, or what it shares with other drivers.
    pub(super) fn domain(&self) -> ErrorDomain {
        match self {
            Self::NoneWithName(_)
            | Self::NoneWithUuid(_)
            | Self::AlreadyRunning(_)
            | Self::StillRunning(_)
            | Self::NoBridge(_) => ErrorDomain::TEST,
            _ => ErrorDomain::NETWORK,
        }
    }

    pub(super) fn code(&self) -> ErrorCode {
        match self {
            Self::NoneWithName(_) | Self::NoneWithUuid(_) => ErrorCode::NO_NETWORK,
            Self::UuidTaken { .. } | Self::NameTaken { .. } => ErrorCode::OPERATION_FAILED,
            Self::AlreadyActive(_)
            | Self::AlreadyRunning(_)
            | Self::StillRunning(_)
            | Self::NotRunning
            | Self::NotPersistent => ErrorCode::OPERATION_INVALID,
            Self::NoBridge(_) => ErrorCode::INTERNAL_ERROR,
            Self::NoMetadata => ErrorCode::NO_NETWORK_METADATA,
            Self::MetadataKind(_) | Self::NullMetadataArgument(_) => ErrorCode::INVALID_ARG,
            Self::LinesInTitle => ErrorCode::XML_ERROR,
            Self::Update { code, .. } => *code,
        }
    }
}

impl fmt::Display for NetworkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoneWithName(name) => write!(f, "no network with matching name '{name}'"),
            Self::NoneWithUuid(uuid) => write!(f, "no network with matching uuid '{uuid}'"),
            Self::UuidTaken { name, uuid } => write!(f, "network '{name}' is already defined with uuid {uuid}"),
            Self::NameTaken { name, uuid } => write!(f, "network '{name}' already exists with uuid {uuid}"),
            Self::AlreadyActive(name) => write!(f, "network is already active as '{name}'"),
            Self::AlreadyRunning(name) => write!(f, "Network '{name}' is already running"),
            Self::StillRunning(name) => write!(f, "Network '{name}' is still running"),
            Self::NoBridge(name) => write!(f, "network '{name}' does not have a bridge name."),
            Self::NotRunning => f.write_str("network is not running"),
            Self::NotPersistent => f.write_str("cannot change persistent config of a transient network"),
            Self::NoMetadata => f.write_str("Requested metadata element is not present"),
            Self::MetadataKind(kind) => write!(f, "unknown metadata type '{kind}'"),
            Self::NullMetadataArgument(argument) => write!(f, "{argument} in virNetworkSetMetadata must not be NULL"),
            Self::LinesInTitle => f.write_str("Network title can't contain newlines"),
            Self::Update { text, .. } => f.write_str(text),
        }
    }
}
