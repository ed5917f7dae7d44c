//! What calls give back.

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

/// The libvirt version whose behaviour Ferrovirt has, as libvirt numbers versions: 1,000,000 x major + 1,000 x minor +
/// release.
pub const COMPAT_VERSION: u64 = 11_003_000;

/// The host's processor and memory.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NodeInfo {
    /// The CPU model.
    pub model: String,
    /// Memory size in KiB.
    pub memory_kib: u64,
    /// Active CPUs.
    pub cpus: u32,
    /// CPU frequency in MHz; 0 where unknown.
    pub mhz: u32,
    /// NUMA cells; 1 for unusual topologies.
    pub nodes: u32,
    /// Sockets per cell; 1 for unusual topologies.
    pub sockets: u32,
    /// Cores per socket; all the host's for unusual topologies.
    pub cores: u32,
    /// Threads per core; 1 for unusual topologies.
    pub threads: u32,
}

/// The host's security model.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SecurityModel {
    /// The model's name; empty where there is none.
    pub model: String,
    /// The domain of interpretation.
    pub doi: String,
}

/// A domain's security label.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SecurityLabel {
    /// The label; empty where there is none.
    pub label: String,
    /// Whether the policy is enforced.
    pub enforcing: bool,
}

/// What a domain is and uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DomainInfo {
    /// The state.
    pub state: DomainState,
    /// The most memory the domain may have, in KiB.
    pub max_memory_kib: u64,
    /// The memory the domain has, in KiB.
    pub memory_kib: u64,
    /// The number of virtual CPUs.
    pub vcpus: u16,
    /// The CPU time used, in nanoseconds.
    pub cpu_time_ns: u64,
}

/// A domain's state and why it is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StateReason {
    /// The state.
    pub state: DomainState,
    /// Why: a number whose meaning depends on the state (`virDomainRunningReason` and its likes).
    pub reason: i32,
}

/// A domain's state: `virDomainState`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainState {
    /// Nothing is known.
    NoState,
    /// It runs.
    Running,
    /// It waits for a resource.
    Blocked,
    /// It was paused.
    Paused,
    /// It is shutting down.
    Shutdown,
    /// It is off.
    Shutoff,
    /// It crashed.
    Crashed,
    /// Its power management suspended it.
    PmSuspended,
    /// A state that this version does not know.
    Other(i32),
}

impl DomainState {
    /// From libvirt's number.
    #[must_use]
    pub fn from_number(number: i32) -> Self {
        match number {
            0 => Self::NoState,
            1 => Self::Running,
            2 => Self::Blocked,
            3 => Self::Paused,
            4 => Self::Shutdown,
            5 => Self::Shutoff,
            6 => Self::Crashed,
            7 => Self::PmSuspended,
            other => Self::Other(other),
        }
    }

    /// Libvirt's number.
    #[must_use]
    pub fn number(self) -> i32 {
        match self {
            Self::NoState => 0,
            Self::Running => 1,
            Self::Blocked => 2,
            Self::Paused => 3,
            Self::Shutdown => 4,
            Self::Shutoff => 5,
            Self::Crashed => 6,
            Self::PmSuspended => 7,
            Self::Other(number) => number,
        }
    }
}

/// Text from a fixed field that libvirt fills with bytes up to a NUL.
pub(crate) fn text_of_chars(chars: &[u8]) -> String {
    let end = chars.iter().position(|&byte| byte == 0).unwrap_or(chars.len());
    String::from_utf8_lossy(&chars[..end]).into_owned()
}

/// A count that the wire carries as a signed word and that is never negative.
pub(crate) fn count(number: i32) -> u32 {
    u32::try_from(number).unwrap_or(0)
}

/// A counter that the wire carries as a signed number; -1 says that nobody counts.
pub(crate) fn counter(number: i64) -> Option<u64> {
    u64::try_from(number).ok()
}

/// The error of an argument that no driver could take.
pub(crate) fn invalid_arg(text: &str) -> Error {
    Error::new(ErrorDomain::NONE, ErrorCode::INVALID_ARG, text)
}
