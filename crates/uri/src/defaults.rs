//! What libvirt fixes when it is built.

use crate::Mode;

/// The choices a packager makes when building libvirt. The default is Debian's; built with
/// `FERROVIRT_DEFAULT_MODE=direct` in the environment of the compiler it prefers the drivers' own daemons, as libvirt does
/// by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Build {
    /// The daemons that are preferred where neither of their sockets exists: Debian says legacy, libvirt itself
    /// direct.
    pub default_mode: Mode,
    /// Directory of the system daemons' sockets, without the `libvirt` part.
    pub run_dir: String,
    /// Directory of the system's configuration, without the `libvirt` part.
    pub config_dir: String,
    /// Directory of the daemons' programs.
    pub sbin_dir: String,
    /// Directory that `LIBVIRT_DIR_OVERRIDE` puts in the place of [`Build::sbin_dir`]: that of a build tree.
    pub override_dir: Option<String>,
    /// Directory of the system's PKI files, without the `CA` and `libvirt` parts.
    pub pki_dir: String,
    /// GnuTLS priority string where nobody asks for another.
    pub tls_priority: String,
}

impl Default for Build {
    fn default() -> Self {
        Self {
            default_mode: if option_env!("FERROVIRT_DEFAULT_MODE") == Some("direct") {
                Mode::Direct
            } else {
                Mode::Legacy
            },
            run_dir: "/var/run".to_owned(),
            config_dir: "/etc".to_owned(),
            sbin_dir: "/usr/sbin".to_owned(),
            override_dir: None,
            pki_dir: "/etc/pki".to_owned(),
            tls_priority: "NORMAL".to_owned(),
        }
    }
}
