//! The configuration file: libvirtd.conf's keys, defaults and checks.

mod check;
mod error;
mod read;
mod set;

use ferrovirt_rpc::Keepalive;
use ferrovirt_server::{Limits, Workers};

pub(crate) use error::SettingsError;
pub(crate) use set::assigned;

/// Everything that libvirtd.conf says, with what it leaves unsaid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) sockets: SocketSettings,
    pub(crate) network: NetworkSettings,
    pub(crate) auth: AuthSettings,
    pub(crate) tls: TlsSettings,
    pub(crate) limits: LimitSettings,
    pub(crate) log: LogSettings,
}

/// Unix sockets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SocketSettings {
    /// The folder, where it is not the default one.
    pub(crate) folder: Option<String>,
    pub(crate) group: Option<String>,
    pub(crate) read_only_mode: u32,
    pub(crate) read_write_mode: u32,
    pub(crate) admin_mode: u32,
}

/// Sockets for other hosts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NetworkSettings {
    pub(crate) tls: bool,
    pub(crate) tcp: bool,
    pub(crate) tls_port: String,
    pub(crate) tcp_port: String,
    /// The name or address to listen on; all of the host's where it is missing.
    pub(crate) address: Option<String>,
}

/// Who must prove what on which socket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AuthSettings {
    pub(crate) unix_read_only: Auth,
    pub(crate) unix_read_write: Auth,
    pub(crate) tcp: Auth,
    pub(crate) tls: Auth,
    /// The least strength of SASL's encryption on plain TCP.
    pub(crate) tcp_min_ssf: u32,
    /// Patterns of SASL user names; everybody where it is missing.
    pub(crate) sasl_users: Option<Vec<String>>,
    /// The file of SASL's users, where it is not the default one.
    pub(crate) sasl_user_file: Option<String>,
    /// Whether Kerberos tickets prove who users are, too.
    pub(crate) sasl_gssapi: bool,
    /// Patterns of certificates' subjects; every one where it is missing.
    pub(crate) tls_subjects: Option<Vec<String>>,
    pub(crate) access_drivers: Vec<String>,
}

/// A way to prove who one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Auth {
    None,
    Sasl,
    Polkit,
}

/// Certificates and what is asked of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TlsSettings {
    pub(crate) ca_file: Option<String>,
    pub(crate) cert_file: Option<String>,
    pub(crate) key_file: Option<String>,
    pub(crate) crl_file: Option<String>,
    pub(crate) no_verify: bool,
    pub(crate) no_sanity: bool,
    pub(crate) priority: Option<String>,
}

/// What is allowed at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LimitSettings {
    pub(crate) main: ServerLimits,
    pub(crate) admin: ServerLimits,
}

/// The limits of one of the daemon's two servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ServerLimits {
    pub(crate) workers: Workers,
    pub(crate) clients: u32,
    /// Length of the sockets' queues.
    pub(crate) queued_clients: u32,
    /// 0 for no such limit.
    pub(crate) anonymous_clients: u32,
    pub(crate) client_requests: u32,
    /// Seconds; -1 for no keepalive.
    pub(crate) keepalive_interval_s: i32,
    pub(crate) keepalive_count: u32,
}

/// What is logged, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LogSettings {
    /// 1 debug, 2 info, 3 warnings, 4 errors.
    pub(crate) level: u32,
    pub(crate) filters: Option<String>,
    pub(crate) outputs: Option<String>,
}

impl Default for Settings {
    /// libvirtd's own, except that unix sockets ask for no proof: only their owner gets in.
    fn default() -> Self {
        Self {
            sockets: SocketSettings {
                folder: None,
                group: None,
                read_only_mode: 0o777,
                read_write_mode: 0o700,
                admin_mode: 0o700,
            },
            network: NetworkSettings {
                tls: true,
                tcp: false,
                tls_port: "16514".to_owned(),
                tcp_port: "16509".to_owned(),
                address: None,
            },
            auth: AuthSettings {
                unix_read_only: Auth::None,
                unix_read_write: Auth::None,
                tcp: Auth::Sasl,
                tls: Auth::None,
                tcp_min_ssf: 112,
                sasl_users: None,
                sasl_user_file: None,
                sasl_gssapi: false,
                tls_subjects: None,
                access_drivers: Vec::new(),
            },
            tls: TlsSettings {
                ca_file: None,
                cert_file: None,
                key_file: None,
                crl_file: None,
                no_verify: false,
                no_sanity: false,
                priority: None,
            },
            limits: LimitSettings {
                main: ServerLimits {
                    workers: Workers::default(),
                    clients: 5000,
                    queued_clients: 1000,
                    anonymous_clients: 20,
                    client_requests: 5,
                    keepalive_interval_s: 5,
                    keepalive_count: 5,
                },
                admin: ServerLimits {
                    workers: Workers { priority: 0, ..Workers::default() },
                    clients: 5000,
                    queued_clients: 20,
                    // All of them are known from the start.
                    anonymous_clients: 0,
                    client_requests: 5,
                    keepalive_interval_s: 5,
                    keepalive_count: 5,
                },
            },
            log: LogSettings { level: 3, filters: None, outputs: None },
        }
    }
}

impl ServerLimits {
    /// The limits as the server takes them.
    pub(crate) fn limits(&self) -> Limits {
        let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        Limits {
            clients: size(self.clients),
            anonymous_clients: size(self.anonymous_clients),
            client_requests: size(self.client_requests),
        }
    }

    /// When silent clients are asked whether they live.
    pub(crate) fn keepalive(&self) -> Option<Keepalive> {
        let seconds = u64::try_from(self.keepalive_interval_s).ok().filter(|seconds| *seconds > 0)?;
        Some(Keepalive { interval: std::time::Duration::from_secs(seconds), count: self.keepalive_count })
    }
}
