//! What is refused of domains.

use std::fmt;

use ferrovirt_error::ErrorCode;

/// Why a call about a domain is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DomainError {
    /// No domain has this id.
    NoneWithId(i32),
    /// No domain has this name.
    NoneWithName(String),
    /// No domain has this UUID.
    NoneWithUuid(String),
    /// A handle whose domain is gone.
    Stale { uuid: String, name: String },
    /// Another domain has this UUID.
    UuidTaken { name: String, uuid: String },
    /// Another domain has this name.
    NameTaken { name: String, uuid: String },
    /// The domain runs already, and was to be made anew.
    AlreadyActive(String),
    /// The call needs an active domain.
    NotActive,
    /// The call needs a domain that is neither shut off nor paused.
    NotRunning(String),
    /// The call needs a paused domain.
    NotPaused(String),
    /// The call needs a domain that is shut off.
    AlreadyRunning(String),
    /// A saved domain cannot go without its image.
    SavedImage,
    /// The name of a domain that is on is its name.
    RenameActive,
    /// The name is the domain's already.
    RenameToItself,
    /// The name is another domain's.
    RenameToTaken(String),
    /// A name that would be a path.
    SlashInName(String),
    /// A metadata element that the domain does not have.
    NoMetadata(&'static str),
}

impl DomainError {
    pub(super) fn code(&self) -> ErrorCode {
        match self {
            Self::NoneWithId(_) | Self::NoneWithName(_) | Self::NoneWithUuid(_) | Self::Stale { .. } => {
                ErrorCode::NO_DOMAIN
            }
            Self::UuidTaken { .. } | Self::NameTaken { .. } => ErrorCode::OPERATION_FAILED,
            Self::AlreadyActive(_)
            | Self::NotActive
            | Self::SavedImage
            | Self::RenameActive
            | Self::RenameToItself
            | Self::RenameToTaken(_) => ErrorCode::OPERATION_INVALID,
            Self::NotRunning(_) | Self::NotPaused(_) | Self::AlreadyRunning(_) => ErrorCode::INTERNAL_ERROR,
            Self::SlashInName(_) => ErrorCode::XML_ERROR,
            Self::NoMetadata(_) => ErrorCode::NO_DOMAIN_METADATA,
        }
    }
}

impl fmt::Display for DomainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoneWithId(id) => write!(f, "no domain with matching id '{id}'"),
            Self::NoneWithName(name) => write!(f, "no domain with matching name '{name}'"),
            Self::NoneWithUuid(uuid) => write!(f, "no domain with matching uuid '{uuid}'"),
            Self::Stale { uuid, name } => write!(f, "no domain with matching uuid '{uuid}' ({name})"),
            Self::UuidTaken { name, uuid } => write!(f, "domain '{name}' is already defined with uuid {uuid}"),
            Self::NameTaken { name, uuid } => write!(f, "domain '{name}' already exists with uuid {uuid}"),
            Self::AlreadyActive(name) => write!(f, "domain '{name}' is already active"),
            Self::NotActive => f.write_str("domain is not running"),
            Self::NotRunning(name) => write!(f, "domain '{name}' not running"),
            Self::NotPaused(name) => write!(f, "domain '{name}' not paused"),
            Self::AlreadyRunning(name) => write!(f, "Domain '{name}' is already running"),
            Self::SavedImage => f.write_str("Refusing to undefine while domain managed save image exists"),
            Self::RenameActive => f.write_str("cannot rename active domain"),
            Self::RenameToItself => f.write_str("Can't rename domain to itself"),
            Self::RenameToTaken(name) => write!(f, "domain with name '{name}' already exists"),
            Self::SlashInName(name) => write!(f, "name {name} cannot contain '/'"),
            Self::NoMetadata(element) => write!(f, "{element} metadata element is not present"),
        }
    }
}
