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
    /// A domain that is off cannot go without its snapshots.
    HasSnapshots(usize),
    /// The name of a domain that is on is its name.
    RenameActive,
    /// The name is the domain's already.
    RenameToItself,
    /// The name is another domain's.
    RenameToTaken(String),
    /// A name that would be a path.
    SlashInName(String),
    /// Metadata that the domain does not have.
    NoMetadata,
    /// A domain that vanishes keeps its name until then.
    RenameTransient,
    /// A domain that vanishes has no next boot.
    NothingKept,
    /// The call is about one definition only.
    LiveAndConfig,
    /// A domain that vanishes has nowhere to keep an image.
    SaveTransient,
    /// More memory than the domain may have.
    MemoryAboveMax,
    /// The most memory of a domain that is on is what it is.
    MaxMemoryLive,
    /// The memory is the sum of that of its cells.
    MemoryOfCells,
    /// More memory than may ever be plugged in.
    MemoryAbovePlug,
    /// Nobody collects statistics of the memory.
    NoBalloon,
    /// What is off has no processors to tell of.
    NoVcpusInactive,
    /// What is off has no processors to pin.
    NoPinInactive,
    /// Nowhere to run.
    EmptyCpuList,
    /// A title is one line.
    LinesInTitle,
    /// A processor that the domain does not have.
    NoVcpu(u32),
    /// More processors than any domain may have.
    VcpusAboveSupported { wanted: u32, limit: u32 },
    /// More processors than the domain may have.
    VcpusAboveMax { wanted: u32, max: u32 },
    /// A file system that is nowhere.
    NoMountPoint(String),
    /// Only the first process hears signals.
    OnlyFirstProcess,
    /// A signal that there is not.
    NoSignal(u32),
    /// Memory is looked at in one way or the other.
    PeekFlags,
    /// A disk that the domain does not have.
    InvalidPath(String),
    /// The same, of another call.
    PathNotAssigned(String),
    /// A drive without anything in it.
    EmptyDisk(String),
    /// Nobody adds disks up.
    NoSummary,
    /// An interface that the domain does not have.
    NoInterface(String),
    /// A processor beyond the last.
    StartCpu { start: i32, last: u32 },
    /// Groups of statistics that are not kept.
    NoStats(u32),
    /// A place to learn addresses from that there is not.
    AddressSource(u32),
    /// A network that nobody has an address in.
    NoAddresses(String),
    /// A kind of metadata that there is not.
    MetadataKind(i32),
    /// An argument that a metadata element needs.
    NullMetadataArgument(&'static str),
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
            | Self::NoMountPoint(_)
            | Self::HasSnapshots(_)
            | Self::RenameActive
            | Self::RenameToItself
            | Self::RenameToTaken(_)
            | Self::RenameTransient
            | Self::NothingKept
            | Self::SaveTransient
            | Self::MaxMemoryLive
            | Self::MemoryOfCells
            | Self::MemoryAbovePlug
            | Self::NoVcpusInactive
            | Self::NoPinInactive => ErrorCode::OPERATION_INVALID,
            Self::NotRunning(_) | Self::NotPaused(_) | Self::AlreadyRunning(_) | Self::NoBalloon => {
                ErrorCode::INTERNAL_ERROR
            }
            Self::SlashInName(_) | Self::LinesInTitle => ErrorCode::XML_ERROR,
            Self::LiveAndConfig
            | Self::MemoryAboveMax
            | Self::EmptyCpuList
            | Self::NoVcpu(_)
            | Self::VcpusAboveSupported { .. }
            | Self::VcpusAboveMax { .. }
            | Self::MetadataKind(_)
            | Self::NullMetadataArgument(_)
            | Self::OnlyFirstProcess
            | Self::NoSignal(_)
            | Self::PeekFlags
            | Self::InvalidPath(_)
            | Self::PathNotAssigned(_)
            | Self::EmptyDisk(_)
            | Self::NoInterface(_)
            | Self::StartCpu { .. } => ErrorCode::INVALID_ARG,
            Self::NoSummary => ErrorCode::OPERATION_UNSUPPORTED,
            Self::NoStats(_) | Self::AddressSource(_) => ErrorCode::ARGUMENT_UNSUPPORTED,
            Self::NoAddresses(_) => ErrorCode::INTERNAL_ERROR,
            Self::NoMetadata => ErrorCode::NO_DOMAIN_METADATA,
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
            Self::HasSnapshots(count) => write!(f, "cannot delete inactive domain with {count} snapshots"),
            Self::RenameActive => f.write_str("cannot rename active domain"),
            Self::RenameToItself => f.write_str("Can't rename domain to itself"),
            Self::RenameToTaken(name) => write!(f, "domain with name '{name}' already exists"),
            Self::SlashInName(name) => write!(f, "name {name} cannot contain '/'"),
            Self::NoMetadata => f.write_str("Requested metadata element is not present"),
            Self::RenameTransient => f.write_str("cannot rename a transient domain"),
            Self::NothingKept => f.write_str("transient domains do not have any persistent config"),
            Self::LiveAndConfig => {
                f.write_str("Flags 'VIR_DOMAIN_AFFECT_LIVE' and 'VIR_DOMAIN_AFFECT_CONFIG' are mutually exclusive")
            }
            Self::SaveTransient => f.write_str("cannot do managed save for transient domain"),
            Self::MemoryAboveMax => f.write_str("cannot set memory higher than max memory"),
            Self::MaxMemoryLive => f.write_str("cannot resize the maximum memory on an active domain"),
            Self::MemoryOfCells => {
                f.write_str("initial memory size of a domain with NUMA nodes cannot be modified with this API")
            }
            Self::MemoryAbovePlug => f.write_str("cannot set initial memory size greater than the maximum memory size"),
            Self::NoBalloon => f.write_str("No memory balloon device configured, can not set the collection period"),
            Self::NoVcpusInactive => f.write_str("cannot list vcpus for an inactive domain"),
            Self::NoPinInactive => f.write_str("cannot pin vcpus on an inactive domain"),
            Self::EmptyCpuList => f.write_str("Empty cpu list for pinning"),
            Self::LinesInTitle => f.write_str("Domain title can't contain newlines"),
            Self::NoVcpu(vcpu) => write!(f, "requested vcpu '{vcpu}' is not present in the domain"),
            Self::VcpusAboveSupported { wanted, limit } => {
                write!(f, "requested cpu amount exceeds maximum supported amount ({wanted} > {limit})")
            }
            Self::VcpusAboveMax { wanted, max } => {
                write!(f, "requested cpu amount exceeds maximum ({wanted} > {max})")
            }
            Self::NoMountPoint(path) => write!(f, "mount point not found: {path}"),
            Self::OnlyFirstProcess => f.write_str("only sending a signal to pid 1 is supported"),
            Self::NoSignal(signal) => write!(f, "signum value {signal} is out of range"),
            Self::PeekFlags => f.write_str("flags parameter must be VIR_MEMORY_VIRTUAL or VIR_MEMORY_PHYSICAL"),
            Self::InvalidPath(path) => write!(f, "invalid path: {path}"),
            Self::PathNotAssigned(path) => write!(f, "invalid path {path} not assigned to domain"),
            Self::EmptyDisk(path) => write!(f, "disk '{path}' does not currently have a source assigned"),
            Self::NoSummary => f.write_str("summary statistics are not supported yet"),
            Self::NoInterface(device) => write!(f, "'{device}' is not a known interface"),
            Self::StartCpu { start, last } => write!(f, "start_cpu {start} larger than maximum of {last}"),
            Self::NoStats(bits) => write!(f, "Stats types bits 0x{bits:x} are not supported by this daemon"),
            Self::AddressSource(source) => write!(f, "Unknown IP address data source {source}"),
            Self::NoAddresses(network) => write!(f, "network '{network}' has no address"),
            Self::MetadataKind(kind) => write!(f, "unknown metadata type '{kind}'"),
            Self::NullMetadataArgument(argument) => write!(f, "{argument} in virDomainSetMetadata must not be NULL"),
        }
    }
}
