//! What can be wrong with a name, and how libvirt words it.

use std::{fmt, path::PathBuf};

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};

use crate::{PlanFailure, Text, Transport};

/// A text that is no URI.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// The text.
    pub text: String,
    /// The byte at which reading stopped.
    pub offset: usize,
}

/// Why a name cannot be opened.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlanError {
    /// The program runs with other rights than its caller's.
    Setuid,
    /// The client's configuration file is there and cannot be read.
    ConfRead {
        /// The file.
        path: PathBuf,
        /// Why.
        errno: i32,
    },
    /// The client's configuration file breaks the syntax.
    Conf(ferrovirt_conf::ParseError),
    /// A key of the client's configuration file has a value of the wrong type.
    ConfValue(ferrovirt_conf::ValueError),
    /// An entry of `uri_aliases` without an equals sign.
    AliasWithoutUri {
        /// The entry.
        entry: String,
    },
    /// An entry of `uri_aliases` whose alias holds characters that none may hold.
    AliasCharacters {
        /// The entry.
        entry: String,
    },
    /// The name is no URI.
    Parse(ParseError),
    /// The URI has no scheme.
    NoScheme {
        /// The name as the caller gave it.
        name: Option<String>,
    },
    /// A driver's usual path stands where the host stands: `qemu://system`.
    MissingSlash {
        /// The text that was parsed.
        uri: String,
        /// Its scheme.
        scheme: String,
        /// Its host, which was meant as a path.
        path: Text,
    },
    /// A scheme that names no embedded driver.
    EmbeddedScheme {
        /// The scheme.
        scheme: String,
    },
    /// An embedded driver without a root directory.
    EmbeddedWithoutRoot,
    /// An embedded driver with a relative root directory.
    EmbeddedRelativeRoot,
    /// A driver that must be inside the client and is not.
    DriverNotBuilt {
        /// The scheme as typed.
        scheme: String,
    },
    /// A driver that works only with a host, and a URI without one.
    MissingServer,
    /// A local driver refused the URI.
    Local(Box<Error>),
    /// A local driver does not know some of the flags.
    Flags {
        /// The driver's domain.
        domain: ErrorDomain,
        /// The unknown flags.
        flags: u32,
        /// libvirt's function that refuses them.
        function: &'static str,
    },
    /// The VMware driver knows no such path.
    VmwarePath {
        /// The path.
        path: Text,
    },
    /// The OpenVZ driver knows no such path.
    OpenvzPath {
        /// The path.
        path: Text,
    },
    /// This host runs no OpenVZ.
    OpenvzMissing,
    /// The user may not control OpenVZ.
    OpenvzForbidden,
    /// The part of the scheme behind the plus sign names no transport.
    UnknownTransport {
        /// That part, in lower case.
        transport: String,
    },
    /// A unix socket on another host.
    UnixWithServer {
        /// The host.
        server: Text,
    },
    /// A parameter that must be an integer is none.
    NoInteger {
        /// Its name as typed.
        name: Text,
    },
    /// An unknown `mode`.
    UnknownMode {
        /// The value.
        mode: Text,
    },
    /// An unknown `proxy`.
    UnknownProxy {
        /// The value.
        proxy: Text,
    },
    /// Mode direct over SSH: the other host has to choose the socket.
    DirectOverSsh {
        /// The transport.
        transport: Transport,
    },
    /// Mode direct without a URI, and no daemon found that could be meant.
    DirectWithoutUri,
    /// Transport ext without a program.
    NoCommand,
    /// A program that is not in the search path.
    ProgramNotFound {
        /// Its name.
        program: Text,
    },
    /// `netcat` beside proxy native, which runs no netcat.
    NetcatWithNativeProxy,
    /// A `netcat` that a shell would take for a job of its own, quoted or not.
    NetcatLikeJob {
        /// The name.
        netcat: Text,
    },
    /// A `socket` that netcat would take for an option.
    SocketLikeOption {
        /// The path.
        socket: Text,
    },
    /// An unknown `known_hosts_verify`.
    UnknownHostKeyCheck {
        /// The value.
        value: Text,
    },
    /// An unknown item of `sshauth`.
    UnknownSshMethod {
        /// The item.
        method: Text,
    },
    /// SSH method privkey without a key file.
    NoKeyFile {
        /// The transport, of which each words and counts it in its own way.
        transport: Transport,
    },
    /// A TLS file that must be there is not.
    TlsFileMissing {
        /// What it holds.
        kind: TlsFileKind,
        /// The file.
        path: PathBuf,
    },
}

/// What a TLS file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsFileKind {
    /// Certificates of authorities.
    Ca,
    /// The client's certificate.
    Certificate,
    /// The client's private key.
    Key,
}

/// ENOENT.
const NO_SUCH_FILE: i32 = 2;
/// EISDIR.
const IS_DIRECTORY: i32 = 21;

impl From<PlanError> for Error {
    fn from(error: PlanError) -> Self {
        let text = error.to_string();
        match error {
            PlanError::Conf(error) => error.into(),
            PlanError::ConfValue(error) => error.into(),
            PlanError::Local(error) => *error,
            // libvirt reports flags without the usual prefix of the code.
            PlanError::Flags { domain, .. } => Self::plain(domain, ErrorCode::INVALID_ARG, text),
            PlanError::ConfRead { errno, .. } => Self::system(ErrorDomain::NONE, errno, text),
            PlanError::ProgramNotFound { .. } => Self::system(ErrorDomain::NONE, NO_SUCH_FILE, text),
            PlanError::TlsFileMissing { .. } => Self::system(ErrorDomain::RPC, NO_SUCH_FILE, text),
            other => {
                let (domain, code) = number(&other);
                Self::new(domain, code, text)
            }
        }
    }
}

/// Domain and code of the failures that have no constructor of their own.
fn number(error: &PlanError) -> (ErrorDomain, ErrorCode) {
    use PlanError as E;
    match error {
        E::AliasWithoutUri { .. } | E::AliasCharacters { .. } => (ErrorDomain::URI, ErrorCode::CONF_SYNTAX),
        E::Parse(_) => (ErrorDomain::URI, ErrorCode::INTERNAL_ERROR),
        E::NoScheme { .. } | E::EmbeddedScheme { .. } => (ErrorDomain::NONE, ErrorCode::NO_CONNECT),
        E::Setuid | E::MissingSlash { .. } => (ErrorDomain::NONE, ErrorCode::INTERNAL_ERROR),
        E::EmbeddedWithoutRoot => (ErrorDomain::URI, ErrorCode::INVALID_ARG),
        E::EmbeddedRelativeRoot | E::DriverNotBuilt { .. } => (ErrorDomain::NONE, ErrorCode::CONFIG_UNSUPPORTED),
        E::MissingServer => (ErrorDomain::NONE, ErrorCode::INVALID_ARG),
        E::VmwarePath { .. } => (ErrorDomain::VMWARE, ErrorCode::INTERNAL_ERROR),
        E::OpenvzPath { .. } | E::OpenvzMissing | E::OpenvzForbidden => {
            (ErrorDomain::OPENVZ, ErrorCode::INTERNAL_ERROR)
        }
        E::DirectOverSsh { .. } | E::DirectWithoutUri => (ErrorDomain::REMOTE, ErrorCode::OPERATION_UNSUPPORTED),
        E::NetcatWithNativeProxy
        | E::NetcatLikeJob { .. }
        | E::SocketLikeOption { .. }
        | E::UnknownHostKeyCheck { .. }
        | E::UnknownSshMethod { .. } => (ErrorDomain::RPC, ErrorCode::INVALID_ARG),
        E::NoKeyFile { transport: Transport::Libssh2 } => (ErrorDomain::SSH, ErrorCode::SSH),
        E::NoKeyFile { .. } => (ErrorDomain::LIBSSH, ErrorCode::LIBSSH),
        E::UnknownTransport { .. }
        | E::UnixWithServer { .. }
        | E::NoInteger { .. }
        | E::UnknownMode { .. }
        | E::UnknownProxy { .. }
        | E::NoCommand => (ErrorDomain::REMOTE, ErrorCode::INVALID_ARG),
        // Those with a constructor of their own do not come here.
        E::ConfRead { .. }
        | E::Conf(_)
        | E::ConfValue(_)
        | E::Local(_)
        | E::Flags { .. }
        | E::ProgramNotFound { .. }
        | E::TlsFileMissing { .. } => (ErrorDomain::NONE, ErrorCode::INTERNAL_ERROR),
    }
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setuid => f.write_str("libvirt.so is not safe to use from setuid/setgid programs"),
            Self::ConfRead { path, errno: IS_DIRECTORY } => write!(f, "Failed to read file '{}'", path.display()),
            Self::ConfRead { path, .. } => write!(f, "Failed to open file '{}'", path.display()),
            Self::Conf(error) => error.fmt(f),
            Self::ConfValue(error) => error.fmt(f),
            Self::AliasWithoutUri { entry } => {
                write!(f, "Malformed 'uri_aliases' config entry '{entry}', expected 'alias=uri://host/path'")
            }
            Self::AliasCharacters { entry } => {
                write!(f, "Malformed 'uri_aliases' config entry '{entry}', aliases may only contain 'a-Z, 0-9, _, -'")
            }
            Self::Parse(error) => error.fmt(f),
            Self::NoScheme { name } => {
                write!(f, "URI '{}' does not include a driver name", name.as_deref().unwrap_or("(null)"))
            }
            Self::MissingSlash { uri, scheme, path } => {
                write!(f, "invalid URI {uri} (maybe you want {scheme}:///{path})")
            }
            Self::EmbeddedScheme { scheme } => write!(f, "URI scheme '{scheme}' for embedded driver is not valid"),
            Self::EmbeddedWithoutRoot => f.write_str("Missing URI parameter 'root'"),
            Self::EmbeddedRelativeRoot => f.write_str("root path must be absolute"),
            Self::DriverNotBuilt { scheme } => write!(f, "libvirt was built without the '{scheme}' driver"),
            Self::MissingServer => f.write_str("URI is missing the server part"),
            Self::Local(error) => error.fmt(f),
            Self::Flags { flags, function, .. } => write!(f, "unsupported flags ({flags:#x}) in function {function}"),
            Self::VmwarePath { path } => write!(
                f,
                "unexpected VMware URI path '{path}', try vmwareplayer:///session, vmwarews:///session or \
                 vmwarefusion:///session"
            ),
            Self::OpenvzPath { path } => write!(f, "unexpected OpenVZ URI path '{path}', try openvz:///system"),
            Self::OpenvzMissing => f.write_str("OpenVZ control file /proc/vz does not exist"),
            Self::OpenvzForbidden => f.write_str("OpenVZ control file /proc/vz is not accessible"),
            Self::UnknownTransport { .. } => f.write_str(
                "remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp|libssh2|libssh)",
            ),
            Self::UnixWithServer { server } => {
                write!(f, "using unix socket and remote server '{server}' is not supported.")
            }
            Self::NoInteger { name } => write!(f, "Failed to parse value of URI component {name}"),
            Self::UnknownMode { mode } => write!(f, "Unknown remote mode '{mode}'"),
            // The spelling is libvirt's.
            Self::UnknownProxy { proxy } => write!(f, "Unnkown proxy type '{proxy}'"),
            Self::DirectOverSsh { transport } => {
                write!(f, "Cannot use direct socket mode for {} transport", transport.name())
            }
            Self::DirectWithoutUri => f.write_str("Cannot use direct socket mode if no URI is set"),
            Self::NoCommand => f.write_str("remote_open: for 'ext' transport, command is required"),
            Self::ProgramNotFound { program } => write!(f, "Cannot find '{program}' in path"),
            Self::NetcatWithNativeProxy => f.write_str("netcat path not valid with native proxy mode"),
            Self::NetcatLikeJob { netcat } => {
                write!(f, "netcat '{netcat}' would be a job of the shell; give its whole path")
            }
            Self::SocketLikeOption { socket } => {
                write!(f, "socket path '{socket}' would be an option of netcat; begin it with './'")
            }
            Self::UnknownHostKeyCheck { value } => write!(f, "Invalid host key verification method: '{value}'"),
            Self::UnknownSshMethod { method } => write!(f, "Invalid authentication method: '{method}'"),
            Self::NoKeyFile { transport: Transport::Libssh2 } => {
                f.write_str("Username and key file path must be provided for private key authentication")
            }
            Self::NoKeyFile { .. } => f.write_str("Key file path must be provided for private key authentication"),
            Self::TlsFileMissing { kind, path } => write!(f, "Cannot read {kind} '{}'", path.display()),
        }
    }
}

impl fmt::Display for TlsFileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ca => "CA certificate",
            Self::Certificate => "client certificate",
            Self::Key => "client key",
        })
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unable to parse URI {}", self.text)
    }
}

impl From<ferrovirt_conf::ParseError> for PlanError {
    fn from(error: ferrovirt_conf::ParseError) -> Self {
        Self::Conf(error)
    }
}

impl From<ferrovirt_conf::ValueError> for PlanError {
    fn from(error: ferrovirt_conf::ValueError) -> Self {
        Self::ConfValue(error)
    }
}

impl From<ParseError> for PlanError {
    fn from(error: ParseError) -> Self {
        Self::Parse(error)
    }
}

impl fmt::Display for PlanFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl std::error::Error for PlanFailure {}
impl std::error::Error for ParseError {}
impl std::error::Error for PlanError {}
