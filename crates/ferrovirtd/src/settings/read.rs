//! From keys to settings.

use ferrovirt_conf::{Conf, ValueError};
use ferrovirt_server::Workers;
use ferrovirt_xml::view::Uuid;

use super::{
    Auth, AuthSettings, LimitSettings, LogSettings, NetworkSettings, ServerLimits, Settings, SettingsError,
    SocketSettings, TlsSettings,
};

impl Settings {
    /// Reads a configuration. Keys that are not libvirtd's are passed over, as libvirtd does.
    pub(crate) fn read(conf: &Conf) -> Result<Self, SettingsError> {
        let defaults = Self::default();
        let auth = auth(conf, defaults.auth)?;
        let settings = Self {
            sockets: sockets(conf, &auth, defaults.sockets)?,
            network: network(conf, defaults.network)?,
            auth,
            tls: tls(conf)?,
            limits: limits(conf, &defaults.limits)?,
            log: LogSettings {
                level: conf.u32("log_level")?.unwrap_or(defaults.log.level),
                filters: conf.string("log_filters")?,
                outputs: conf.string("log_outputs")?,
            },
        };
        pass_over(conf)?;
        settings.check()?;
        Ok(settings)
    }
}

/// Keys of libvirtd's that change nothing here: of their types they must be.
fn pass_over(conf: &Conf) -> Result<(), SettingsError> {
    for key in ["audit_level", "ovs_timeout"] {
        conf.u32(key)?;
    }
    conf.bool("audit_logging")?;
    host_uuid(conf)
}

/// The host's UUID is in no answer of ours, but a wrong one keeps libvirtd from starting.
fn host_uuid(conf: &Conf) -> Result<(), SettingsError> {
    let (uuid, source) = (conf.string("host_uuid")?, conf.string("host_uuid_source")?);
    match (uuid, source.as_deref()) {
        (Some(value), _) => match value.parse() {
            Ok(Uuid(bytes)) if bytes.iter().any(|byte| *byte != bytes[0]) => Ok(()),
            _ => Err(SettingsError::HostUuid { value }),
        },
        (None, None | Some("smbios" | "machine-id")) => Ok(()),
        (None, Some(other)) => Err(SettingsError::HostUuidSource { value: other.to_owned() }),
    }
}

fn sockets(conf: &Conf, auth: &AuthSettings, defaults: SocketSettings) -> Result<SocketSettings, SettingsError> {
    let mode = |key, default| match conf.string(key)? {
        None => Ok(default),
        Some(text) => match u32::from_str_radix(&text, 8) {
            Ok(mode) => Ok(mode),
            Err(_) => Err(SettingsError::Mode { value: text }),
        },
    };
    // Where polkit decides, everybody may come and ask.
    let read_write_mode = if auth.unix_read_write == Auth::Polkit { 0o777 } else { defaults.read_write_mode };
    Ok(SocketSettings {
        folder: conf.string("unix_sock_dir")?,
        group: conf.string("unix_sock_group")?,
        read_only_mode: mode("unix_sock_ro_perms", defaults.read_only_mode)?,
        read_write_mode: mode("unix_sock_rw_perms", read_write_mode)?,
        admin_mode: mode("unix_sock_admin_perms", defaults.admin_mode)?,
    })
}

fn network(conf: &Conf, defaults: NetworkSettings) -> Result<NetworkSettings, ValueError> {
    Ok(NetworkSettings {
        tls: conf.bool("listen_tls")?.unwrap_or(defaults.tls),
        tcp: conf.bool("listen_tcp")?.unwrap_or(defaults.tcp),
        tls_port: conf.string("tls_port")?.unwrap_or(defaults.tls_port),
        tcp_port: conf.string("tcp_port")?.unwrap_or(defaults.tcp_port),
        address: conf.string("listen_addr")?,
    })
}

fn auth(conf: &Conf, defaults: AuthSettings) -> Result<AuthSettings, SettingsError> {
    let way = |key: &'static str, default| match conf.string(key)?.as_deref() {
        None => Ok(default),
        Some("none") => Ok(Auth::None),
        Some("sasl") => Ok(Auth::Sasl),
        Some("polkit") => Ok(Auth::Polkit),
        Some(value) => Err(SettingsError::Auth { name: conf.name().to_owned(), key, value: value.to_owned() }),
    };
    Ok(AuthSettings {
        unix_read_only: way("auth_unix_ro", defaults.unix_read_only)?,
        unix_read_write: way("auth_unix_rw", defaults.unix_read_write)?,
        tcp: way("auth_tcp", defaults.tcp)?,
        tls: way("auth_tls", defaults.tls)?,
        tcp_min_ssf: conf.u32("tcp_min_ssf")?.unwrap_or(defaults.tcp_min_ssf),
        sasl_users: conf.string_list("sasl_allowed_username_list")?,
        sasl_user_file: conf.string("sasl_user_file")?,
        sasl_gssapi: conf.bool("sasl_gssapi")?.unwrap_or(defaults.sasl_gssapi),
        tls_subjects: conf.string_list("tls_allowed_dn_list")?,
        access_drivers: conf.string_list("access_drivers")?.unwrap_or_default(),
    })
}

fn tls(conf: &Conf) -> Result<TlsSettings, ValueError> {
    Ok(TlsSettings {
        ca_file: conf.string("ca_file")?,
        cert_file: conf.string("cert_file")?,
        key_file: conf.string("key_file")?,
        crl_file: conf.string("crl_file")?,
        no_verify: conf.bool("tls_no_verify_certificate")?.unwrap_or(false),
        no_sanity: conf.bool("tls_no_sanity_certificate")?.unwrap_or(false),
        priority: conf.string("tls_priority")?,
    })
}

fn limits(conf: &Conf, defaults: &LimitSettings) -> Result<LimitSettings, ValueError> {
    let number = |key: &str, default| Ok(conf.u32(key)?.unwrap_or(default));
    let size =
        |key: &str, default| Ok(conf.u32(key)?.map_or(default, |size| usize::try_from(size).unwrap_or(usize::MAX)));
    let (main, admin) = (&defaults.main, &defaults.admin);
    Ok(LimitSettings {
        main: ServerLimits {
            workers: Workers {
                min: size("min_workers", main.workers.min)?,
                max: size("max_workers", main.workers.max)?,
                priority: size("prio_workers", main.workers.priority)?,
            },
            clients: number("max_clients", main.clients)?,
            queued_clients: number("max_queued_clients", main.queued_clients)?,
            anonymous_clients: number("max_anonymous_clients", main.anonymous_clients)?,
            client_requests: number("max_client_requests", main.client_requests)?,
            keepalive_interval_s: conf.i32("keepalive_interval")?.unwrap_or(main.keepalive_interval_s),
            keepalive_count: number("keepalive_count", main.keepalive_count)?,
        },
        admin: ServerLimits {
            workers: Workers {
                min: size("admin_min_workers", admin.workers.min)?,
                max: size("admin_max_workers", admin.workers.max)?,
                priority: admin.workers.priority,
            },
            clients: number("admin_max_clients", admin.clients)?,
            queued_clients: number("admin_max_queued_clients", admin.queued_clients)?,
            anonymous_clients: admin.anonymous_clients,
            client_requests: number("admin_max_client_requests", admin.client_requests)?,
            keepalive_interval_s: conf.i32("admin_keepalive_interval")?.unwrap_or(admin.keepalive_interval_s),
            keepalive_count: number("admin_keepalive_count", admin.keepalive_count)?,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Settings, SettingsError> {
        Settings::read(&Conf::parse(text.as_bytes(), "c.conf").unwrap())
    }

    #[test]
    fn what_is_unsaid_is_libvirtds() {
        assert_eq!(read("").unwrap(), Settings::default());
    }

    #[test]
    fn keys_are_read() {
        let settings = read(
            "listen_tcp = 1\nlisten_tls = 0\nauth_tcp = \"none\"\ntcp_port = \"5000\"\nmax_clients = 7\n\
             max_anonymous_clients = 3\nunix_sock_rw_perms = \"0770\"\nkeepalive_interval = -1\nnosuch = 1\n\
             host_uuid = \"c7a5fdbd-edaf-9455-926a-d65c16db1809\"\nhost_uuid_source = \"machine-id\"\n",
        )
        .unwrap();
        assert_eq!((settings.network.tcp, settings.network.tls), (true, false));
        assert_eq!(settings.auth.tcp, Auth::None);
        assert_eq!(settings.network.tcp_port, "5000");
        assert_eq!(settings.limits.main.limits().clients, 7);
        assert_eq!(settings.sockets.read_write_mode, 0o770);
        assert_eq!(settings.limits.main.keepalive(), None);
    }

    #[test]
    fn where_polkit_decides_everybody_may_ask() {
        let mode = |text| read(text).unwrap().sockets.read_write_mode;
        assert_eq!(mode("auth_unix_ro = \"polkit\""), 0o700);
        assert_eq!(mode("auth_unix_rw = \"polkit\""), 0o777);
        assert_eq!(mode("auth_unix_rw = \"polkit\"\nunix_sock_rw_perms = \"0770\""), 0o770);
    }

    #[test]
    fn what_is_wrong_is_worded_as_libvirtd_does() {
        let rows = [
            ("auth_tcp = \"foo\"", "unsupported configuration: c.conf: auth_tcp: unsupported auth foo"),
            ("max_clients = \"x\"", "internal error: c.conf: expected an unsigned integer for 'max_clients' parameter"),
            ("listen_tcp = 2", "internal error: c.conf: value for 'listen_tcp' parameter must be 0 or 1"),
            ("audit_level = \"x\"", "internal error: c.conf: expected an unsigned integer for 'audit_level' parameter"),
            ("audit_logging = -1", "internal error: c.conf: expected a bool for 'audit_logging' parameter"),
            ("host_uuid = 1", "internal error: c.conf: expected a string for 'host_uuid' parameter"),
            ("host_uuid = \"x\"", "invalid host UUID: x"),
            (
                "host_uuid = \"11111111-1111-1111-1111-111111111111\"",
                "invalid host UUID: 11111111-1111-1111-1111-111111111111",
            ),
            ("host_uuid_source = \"bogus\"", "invalid UUID source: bogus"),
            #[cfg(not(feature = "gssapi"))]
            ("sasl_gssapi = 1", "unsupported configuration: sasl_gssapi: this program was built without Kerberos"),
            ("max_workers = 0", "internal error: 'max_workers' must be greater than 0"),
            ("tcp_min_ssf = 10", "unsupported configuration: minimum SSF levels lower than 112 are not supported"),
            ("unix_sock_rw_perms = \"xyz\"", "Failed to parse mode 'xyz'"),
            (
                "tls_allowed_dn_list = \"x\"",
                "internal error: c.conf: expected a string list for 'tls_allowed_dn_list' parameter",
            ),
            (
                "max_clients = 5\nmax_anonymous_clients = 6",
                "internal error: The overall maximum number of clients must not be less than the number of clients \
                 waiting for authentication",
            ),
        ];
        for (text, expected) in rows {
            assert_eq!(read(text).unwrap_err().to_string(), expected, "{text}");
        }
    }
}
