//! Where a daemon's files are.
//!
//! A system daemon has folders of its own, so that it can be installed beside libvirt's daemons; a session daemon is
//! where session clients look for one.

use std::path::{Path, PathBuf};

use ferrovirt_uri::Env;

/// The files and folders of a daemon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Places {
    /// It serves the whole system, not one user.
    pub(crate) is_system: bool,
    pub(crate) config: PathBuf,
    pub(crate) sockets: PathBuf,
    pub(crate) pid_file: PathBuf,
    /// Where the log of a daemon in the background goes that has no journal.
    pub(crate) log_file: PathBuf,
    pub(crate) ca_file: PathBuf,
    pub(crate) crl_file: PathBuf,
    pub(crate) cert_file: PathBuf,
    pub(crate) key_file: PathBuf,
}

impl Places {
    /// The defaults for the user that the process runs as.
    pub(crate) fn new(env: &dyn Env) -> Self {
        if env.euid() == 0 { Self::system() } else { Self::session(env) }
    }

    /// The defaults of a system daemon.
    pub(crate) fn system() -> Self {
        Self {
            is_system: true,
            config: "/etc/ferrovirt/ferrovirtd.conf".into(),
            sockets: "/run/ferrovirt".into(),
            pid_file: "/run/ferrovirtd.pid".into(),
            log_file: "/var/log/ferrovirt/ferrovirtd.log".into(),
            ca_file: "/etc/pki/CA/cacert.pem".into(),
            crl_file: "/etc/pki/CA/cacrl.pem".into(),
            cert_file: "/etc/pki/libvirt/servercert.pem".into(),
            key_file: "/etc/pki/libvirt/private/serverkey.pem".into(),
        }
    }

    fn session(env: &dyn Env) -> Self {
        let home = PathBuf::from(env.var("HOME").or_else(|| env.home()).unwrap_or_else(|| "/".to_owned()));
        let of = |variable: &str| env.var(variable).filter(|path| path.starts_with('/')).map(PathBuf::from);
        let cache = of("XDG_CACHE_HOME").unwrap_or_else(|| home.join(".cache"));
        let runtime = of("XDG_RUNTIME_DIR").unwrap_or_else(|| cache.clone()).join("libvirt");
        let config = of("XDG_CONFIG_HOME").unwrap_or_else(|| home.join(".config"));
        Self::session_in(&config.join("libvirt"), &runtime, &cache.join("libvirt"), &home.join(".pki/libvirt"))
    }

    fn session_in(config: &Path, runtime: &Path, cache: &Path, pki: &Path) -> Self {
        Self {
            is_system: false,
            config: config.join("ferrovirtd.conf"),
            sockets: runtime.to_owned(),
            pid_file: runtime.join("ferrovirtd.pid"),
            log_file: cache.join("ferrovirtd.log"),
            ca_file: pki.join("cacert.pem"),
            crl_file: pki.join("cacrl.pem"),
            cert_file: pki.join("servercert.pem"),
            key_file: pki.join("serverkey.pem"),
        }
    }

    /// The places of a session daemon with the variables' names, for the help text.
    fn named_session() -> Self {
        let (config, runtime) = (Path::new("$XDG_CONFIG_HOME/libvirt"), Path::new("$XDG_RUNTIME_DIR/libvirt"));
        let cache = Path::new("$XDG_CACHE_HOME/libvirt");
        Self::session_in(config, runtime, cache, Path::new("$HOME/.pki/libvirt"))
    }
}

/// The text of `--help`: the options, and the paths of both modes.
pub(crate) fn usage(name: &str) -> String {
    let mut text = format!("\nUsage:\n  {name} [options]\n  {name} passwd [options] <user>\n{OPTIONS}");
    let modes = [("run as root", Places::system()), ("run as another user", Places::named_session())];
    for (mode, places) in modes {
        let sockets = places.sockets.display();
        text.push_str(&format!(
            "\n  Default paths, {mode}:\n\n    Configuration file (unless overridden by -f):\n      {}\n\n    \
             Sockets:\n      {sockets}/libvirt-sock\n",
            places.config.display()
        ));
        if places.is_system {
            text.push_str(&format!("      {sockets}/libvirt-sock-ro\n"));
        }
        text.push_str(&format!("      {sockets}/libvirt-admin-sock\n"));
        text.push_str(&format!(
            "\n    TLS:\n      CA certificate: {}\n      Server certificate: {}\n      Server private key: {}\n\n    \
             PID file (unless overridden by -p):\n      {}\n\n    \
             Log file (with -d, where there is no journal):\n      {}\n",
            places.ca_file.display(),
            places.cert_file.display(),
            places.key_file.display(),
            places.pid_file.display(),
            places.log_file.display()
        ));
    }
    text
}

const OPTIONS: &str = "
Options:
  -h | --help            Display program help
  -v | --verbose         Verbose messages
  -d | --daemon          Run as a daemon & write PID file
  -l | --listen          Listen for TCP/IP connections
  -t | --timeout <secs>  Exit after timeout period
  -f | --config <file>   Configuration file
  -V | --version         Display version information
  -p | --pid-file <file> Change name of PID file
  -s | --set <key=value> A setting that counts before the configuration file's
  --keep-test-state      Keep the default test host while nobody uses it

Serves the test driver to libvirt clients.
";

#[cfg(test)]
mod tests {
    use ferrovirt_uri::MapEnv;

    use super::*;

    #[test]
    fn a_user_has_places_of_their_own() {
        let env = MapEnv { home: Some("/home/u".to_owned()), ..MapEnv::new(1000) };
        let places = Places::new(&env);
        assert_eq!(places.sockets, Path::new("/home/u/.cache/libvirt"));
        assert_eq!(places.config, Path::new("/home/u/.config/libvirt/ferrovirtd.conf"));
        let places = Places::new(&env.with_var("XDG_RUNTIME_DIR", "/run/user/1000"));
        assert_eq!(places.pid_file, Path::new("/run/user/1000/libvirt/ferrovirtd.pid"));
        assert_eq!(Places::new(&MapEnv::new(0)), Places::system());
    }

    #[test]
    fn the_help_shows_the_sockets_of_both_modes() {
        let text = usage("ferrovirtd");
        for path in ["/run/ferrovirt/libvirt-sock\n", "-sock-ro\n", "$XDG_RUNTIME_DIR/libvirt/libvirt-sock\n"] {
            assert!(text.contains(path), "{path}");
        }
    }
}
