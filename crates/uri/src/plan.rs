//! What opening a name means: the result of planning, and how it failed.

use std::path::PathBuf;

use crate::{Endpoint, PlanError, Text, TlsFiles, Uri};

/// What opening will do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What was found out on the way: the URI and where it came from among it.
    pub draft: Draft,
    /// Who is going to serve the connection.
    pub target: Target,
}

/// Who serves a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A driver inside this process.
    Local(LocalTarget),
    /// A daemon, reached through a transport.
    Remote(Box<RemotePlan>),
}

/// A driver inside this process, and the URI it is to open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalTarget {
    /// The driver's name.
    pub driver: &'static str,
    /// The URI.
    pub uri: Uri,
}

/// How to reach a daemon and what to ask of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemotePlan {
    /// How the bytes travel.
    pub transport: Transport,
    /// Where they go.
    pub endpoint: Endpoint,
    /// The name for the remote open; empty means that the daemon probes.
    pub remote_name: String,
    /// The flags word of the remote open: [`RemotePlan::READ_ONLY`] and its relatives.
    pub open_flags: u32,
    /// Ask the daemon for the URI after the open, since we know none.
    pub ask_uri: bool,
    /// How to authenticate.
    pub auth: AuthPlan,
}

impl RemotePlan {
    /// Bit of [`RemotePlan::open_flags`]: the connection is read-only.
    pub const READ_ONLY: u32 = 1;
    /// Bit of [`RemotePlan::open_flags`]: the user's session daemon is wanted.
    pub const USER: u32 = 2;
    /// Bit of [`RemotePlan::open_flags`]: the session daemon may be started.
    pub const AUTOSTART: u32 = 4;
}

/// What is known about authentication before the daemon was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthPlan {
    /// The URI's `auth` parameter, to be compared with what the daemon offers.
    pub choice: Option<Text>,
    /// The file of stored credentials.
    pub file: Option<PathBuf>,
    /// The host name by which credentials are looked up, and SASL's server name.
    pub host: Text,
}

/// How bytes travel to a daemon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Transport {
    /// TLS over TCP.
    Tls,
    /// A unix socket of this host.
    Unix,
    /// The `ssh` program.
    Ssh,
    /// SSH in this process, with libssh2's habits.
    Libssh2,
    /// Any program.
    Ext,
    /// Plain TCP.
    Tcp,
    /// SSH in this process, with libssh's habits.
    Libssh,
}

impl Transport {
    /// All transports.
    pub const ALL: [Self; 7] = [Self::Tls, Self::Unix, Self::Ssh, Self::Libssh2, Self::Ext, Self::Tcp, Self::Libssh];

    /// The name used in URIs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::Unix => "unix",
            Self::Ssh => "ssh",
            Self::Libssh2 => "libssh2",
            Self::Ext => "ext",
            Self::Tcp => "tcp",
            Self::Libssh => "libssh",
        }
    }

    /// Does the transport itself keep the bytes from others? Where not, authentication must bring encryption.
    #[must_use]
    pub fn is_secure(self) -> bool {
        !matches!(self, Self::Tcp | Self::Ext)
    }

    /// Does the transport run over SSH, by whatever client?
    #[must_use]
    pub fn is_ssh(self) -> bool {
        matches!(self, Self::Ssh | Self::Libssh | Self::Libssh2)
    }
}

/// Which daemon a socket belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The socket of the monolithic daemon (or of the proxy that replaces it).
    Legacy,
    /// The socket of the driver's own daemon.
    Direct,
}

impl Mode {
    /// The name used in URIs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Legacy => "legacy",
            Self::Direct => "direct",
        }
    }
}

/// Where the name that is opened came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The caller's argument.
    Argument,
    /// An entry of `uri_aliases`.
    Alias,
    /// The variable `LIBVIRT_DEFAULT_URI`.
    Variable,
    /// The key `uri_default` of libvirt.conf.
    Configured,
    /// A probe: a local driver volunteered, or the daemon is going to choose.
    Probe,
}

impl Source {
    /// The word that `explain` prints.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Argument => "argument",
            Self::Alias => "alias",
            Self::Variable => "LIBVIRT_DEFAULT_URI",
            Self::Configured => "uri_default",
            Self::Probe => "probe",
        }
    }
}

/// What is known so far. Planning fills it field by field; a failure hands over what it had come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Where the name came from.
    pub source: Option<Source>,
    /// The alias that was looked up.
    pub alias: Option<String>,
    /// The URI, after the alias was looked up.
    pub uri: Option<Uri>,
    /// The driver that answers: a local one or `remote`.
    pub driver: Option<&'static str>,
    /// How bytes travel.
    pub transport: Option<Transport>,
    /// Where tcp, tls, libssh and libssh2 connect.
    pub host: Option<Text>,
    /// Their port.
    pub port: Option<String>,
    /// The unix socket: of this host, or over SSH of the other.
    pub socket: Option<Socket>,
    /// The name for the remote open.
    pub remote_name: Option<Text>,
    /// Arguments of the program that is run, after its name.
    pub argv: Option<Vec<Text>>,
    /// TLS files chosen.
    pub tls: Option<TlsFiles>,
}

/// The unix socket of a daemon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Socket {
    /// Its path.
    pub path: Text,
    /// How it was chosen; `None` if the URI names it.
    pub mode: Option<Mode>,
    /// The daemon to start for it.
    pub daemon: Option<String>,
}

/// A name that cannot be opened, and how far planning came.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanFailure {
    /// Why.
    pub error: PlanError,
    /// What was known by then.
    pub draft: Draft,
}
