//! Where a connection goes, exactly: what a transport needs to act, and nothing it has to decide.

use std::path::PathBuf;

use crate::{Text, Transport};

/// What to open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// A unix socket.
    Unix(UnixEndpoint),
    /// A TCP socket.
    Tcp(TcpEndpoint),
    /// TLS over a TCP socket.
    Tls(TlsEndpoint),
    /// The `ssh` program; the RPC bytes go over its stdin and stdout.
    Ssh(Child),
    /// An SSH client in this process, with libssh's habits.
    Libssh(SshEndpoint),
    /// An SSH client in this process, with libssh2's habits.
    Libssh2(SshEndpoint),
    /// Any program; the RPC bytes go over its stdin and stdout.
    Ext(Child),
}

impl Endpoint {
    /// The transport that performs it.
    #[must_use]
    pub fn transport(&self) -> Transport {
        match self {
            Self::Unix(_) => Transport::Unix,
            Self::Tcp(_) => Transport::Tcp,
            Self::Tls(_) => Transport::Tls,
            Self::Ssh(_) => Transport::Ssh,
            Self::Libssh(_) => Transport::Libssh,
            Self::Libssh2(_) => Transport::Libssh2,
            Self::Ext(_) => Transport::Ext,
        }
    }
}

/// A unix socket and the daemon that makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnixEndpoint {
    /// The socket's path. A leading `@` names an abstract socket.
    pub path: Text,
    /// The daemon to start if nobody listens.
    pub autostart: Option<Autostart>,
}

/// A session daemon to start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Autostart {
    /// The daemon's program.
    pub binary: String,
    /// Its arguments after the program name.
    pub args: Vec<String>,
    /// Its whole environment.
    pub env: Vec<(String, String)>,
    /// `<user runtime directory>/libvirt`, to be made with mode 0700.
    pub runtime_dir: PathBuf,
    /// The lock file that keeps clients from starting two daemons.
    pub lock_file: PathBuf,
}

/// Where a TCP connection goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TcpEndpoint {
    /// Name or address, without brackets.
    pub host: Text,
    /// Port as a decimal number, handed to the resolver unchecked.
    pub port: String,
}

/// Where a TLS connection goes and how it is secured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsEndpoint {
    /// Name or address; the name in the server's certificate.
    pub host: Text,
    /// Port as a decimal number, handed to the resolver unchecked.
    pub port: String,
    /// The files chosen.
    pub files: TlsFiles,
    /// GnuTLS priority string.
    pub priority: String,
    /// Check our own certificates before connecting (`no_sanity` is not set).
    pub check_own: bool,
    /// Check the server's certificate (`no_verify` is not set).
    pub verify_server: bool,
}

/// Certificate files of a TLS client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsFiles {
    /// Certificates of the authorities we trust.
    pub ca: PathBuf,
    /// Revoked certificates, if there is such a file.
    pub crl: Option<PathBuf>,
    /// Our certificate and its key, if there are such files.
    pub client: Option<TlsPair>,
}

/// A certificate file and the file of its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsPair {
    /// The certificate.
    pub certificate: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

/// A program to run, speaking RPC on stdin and stdout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    /// The program, already looked up in the search path.
    pub program: PathBuf,
    /// Its arguments after the program name.
    pub argv: Vec<Text>,
    /// Its whole environment.
    pub env: Vec<(String, String)>,
}

/// An SSH connection made in this process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SshEndpoint {
    /// Name or address, without brackets.
    pub host: Text,
    /// Port as a decimal number.
    pub port: String,
    /// User to log in as.
    pub user: Text,
    /// The only private key that is tried.
    pub key_file: Option<PathBuf>,
    /// File of known host keys, read and appended to.
    pub known_hosts: PathBuf,
    /// File of host keys that the whole machine knows, where the library reads one.
    pub system_known_hosts: Option<PathBuf>,
    /// Socket of the agent, if one is named.
    pub agent: Option<PathBuf>,
    /// How strictly the host key is checked.
    pub verify: HostKeyCheck,
    /// Authentication methods in the order they are tried.
    pub methods: Vec<SshMethod>,
    /// The command to run on the host.
    pub command: Text,
}

/// How strictly a host key is checked: `known_hosts_verify`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostKeyCheck {
    /// Ask about unknown keys.
    Normal,
    /// Accept and remember unknown keys.
    Auto,
    /// Do not look at keys.
    Ignore,
}

/// One way to authenticate over SSH: an item of `sshauth`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SshMethod {
    /// The identities of a running agent.
    Agent,
    /// The key file.
    PrivateKey,
    /// A password.
    Password,
    /// Questions of the server.
    KeyboardInteractive,
}
