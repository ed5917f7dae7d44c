//! The driver's errors, worded as libvirt's test driver words them.

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

/// What the driver can refuse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TestError {
    /// The URI names neither the default host nor a file.
    NoPath,
    /// The file of a `test:///path` URI cannot be used.
    File { path: String },
    /// Hosts in files are not built yet.
    FileUnsupported { path: String },
    /// Flag bits that `function` does not know.
    UnsupportedFlags { flags: u32, function: &'static str },
    /// No domain has this id.
    NoDomainWithId(i32),
    /// No domain has this name.
    NoDomainWithName(String),
    /// No domain has this UUID.
    NoDomainWithUuid(String),
    /// A handle whose domain is gone.
    StaleDomain { uuid: String, name: String },
    /// The call needs an active domain.
    NotActive,
    /// The call needs a domain that is neither shut off nor paused.
    NotRunning(String),
    /// The call needs a paused domain.
    NotPaused(String),
    /// The call needs a domain that is shut off.
    AlreadyRunning(String),
    /// No kind of event of domains has this number; there are `count` of them.
    NoSuchEvent { event: i32, count: i32 },
    /// The connection has registered for these events already.
    EventTracked,
    /// No registration for events has this id.
    EventNotTracked(i32),
    /// A metadata element that the domain does not have.
    NoMetadata(&'static str),
}

impl From<TestError> for Error {
    fn from(error: TestError) -> Self {
        use TestError as T;
        let (code, detail) = match error {
            T::NoPath => (ErrorCode::INVALID_ARG, "testOpen: supply a path or use test:///default".to_owned()),
            T::File { path } => (ErrorCode::XML_ERROR, format!("failed to parse xml document '{path}'")),
            T::FileUnsupported { path } => {
                (ErrorCode::CONFIG_UNSUPPORTED, format!("test hosts in files are not supported yet: '{path}'"))
            }
            T::UnsupportedFlags { flags, function } => {
                let text = format!("unsupported flags (0x{flags:x}) in function {function}");
                return Self::plain(ErrorDomain::TEST, ErrorCode::INVALID_ARG, text);
            }
            T::NoDomainWithId(id) => (ErrorCode::NO_DOMAIN, format!("no domain with matching id '{id}'")),
            T::NoDomainWithName(name) => (ErrorCode::NO_DOMAIN, format!("no domain with matching name '{name}'")),
            T::NoDomainWithUuid(uuid) => (ErrorCode::NO_DOMAIN, format!("no domain with matching uuid '{uuid}'")),
            T::StaleDomain { uuid, name } => {
                (ErrorCode::NO_DOMAIN, format!("no domain with matching uuid '{uuid}' ({name})"))
            }
            T::NotActive => (ErrorCode::OPERATION_INVALID, "domain is not running".to_owned()),
            T::NotRunning(name) => (ErrorCode::INTERNAL_ERROR, format!("domain '{name}' not running")),
            T::NotPaused(name) => (ErrorCode::INTERNAL_ERROR, format!("domain '{name}' not paused")),
            T::AlreadyRunning(name) => (ErrorCode::INTERNAL_ERROR, format!("Domain '{name}' is already running")),
            T::NoSuchEvent { event, count } => {
                let bound = if event < 0 { "zero or greater".to_owned() } else { format!("less than {count}") };
                let text = format!("eventID in virConnectDomainEventRegisterAny must be {bound}");
                return Self::new(ErrorDomain::DOMAIN, ErrorCode::INVALID_ARG, text);
            }
            T::EventTracked => {
                return Self::new(ErrorDomain::NONE, ErrorCode::INVALID_ARG, "event callback already tracked");
            }
            T::EventNotTracked(id) => {
                let text = format!("could not find event callback {id} for deletion");
                return Self::new(ErrorDomain::NONE, ErrorCode::INVALID_ARG, text);
            }
            T::NoMetadata(element) => {
                (ErrorCode::NO_DOMAIN_METADATA, format!("{element} metadata element is not present"))
            }
        };
        Self::new(ErrorDomain::TEST, code, detail)
    }
}
