//! Which unix socket a daemon listens on, and which daemon that is.

use std::path::Path;

use crate::{
    Autostart, Build, Env, Mode, OpenFlags, PlanError, Socket, Transport, child, dirs, remote_params::ModeWish,
};

/// What the choice of a socket depends on.
pub(crate) struct SocketQuery<'a> {
    pub(crate) transport: Transport,
    pub(crate) wish: ModeWish,
    /// The driver as typed; `None` without a URI.
    pub(crate) driver: Option<&'a str>,
    /// The user's session daemon is meant, not the system's.
    pub(crate) is_user: bool,
    pub(crate) may_start: bool,
    pub(crate) flags: OpenFlags,
}

/// Chooses the socket. Over SSH the result names a socket of the other host, by the rules of this one.
pub(crate) fn choose(query: &SocketQuery<'_>, build: &Build, env: &dyn Env) -> Result<Socket, PlanError> {
    let driver = query.driver.or_else(|| guess_driver(query, build, env));
    let path = |prefix: &str| socket_path(prefix, query.is_user, query.flags, build, env);
    let legacy = path("libvirt");
    let direct = driver.map(|driver| path(&format!("virt{driver}d")));
    let mode = match query.wish {
        ModeWish::Only(mode) => mode,
        ModeWish::Auto if query.transport.is_ssh() => Mode::Legacy,
        ModeWish::Auto if direct.as_deref().is_some_and(|path| env.exists(Path::new(path))) => Mode::Direct,
        ModeWish::Auto if env.exists(Path::new(&legacy)) => Mode::Legacy,
        ModeWish::Auto => build.default_mode,
    };
    let (path, daemon) = match mode {
        Mode::Legacy => (legacy, "libvirtd".to_owned()),
        Mode::Direct if query.transport.is_ssh() => {
            return Err(PlanError::DirectOverSsh { transport: query.transport });
        }
        Mode::Direct => match (direct, driver) {
            (Some(path), Some(driver)) => (path, format!("virt{driver}d")),
            _ => return Err(PlanError::DirectWithoutUri),
        },
    };
    let daemon = query.may_start.then(|| daemon_path(&daemon, build, env));
    Ok(Socket { path: path.into(), mode: Some(mode), daemon })
}

/// What starting a session daemon takes.
pub(crate) fn autostart(binary: &str, env: &dyn Env) -> Autostart {
    let runtime_dir = dirs::runtime(env);
    let name = binary.rsplit('/').next().unwrap_or(binary);
    Autostart {
        binary: binary.to_owned(),
        args: vec!["--timeout=120".to_owned()],
        env: child::daemon_env(env),
        lock_file: format!("{runtime_dir}/{name}.lock").into(),
        runtime_dir: runtime_dir.into(),
    }
}

/// Session sockets have no read-only variant.
fn socket_path(prefix: &str, is_user: bool, flags: OpenFlags, build: &Build, env: &dyn Env) -> String {
    if is_user {
        return format!("{}/{prefix}-sock", dirs::runtime(env));
    }
    let suffix = if flags.contains(OpenFlags::READ_ONLY) { "-ro" } else { "" };
    format!("{}/libvirt/{prefix}-sock{suffix}", build.run_dir)
}

fn daemon_path(name: &str, build: &Build, env: &dyn Env) -> String {
    let asked = env.var("VIRTD_PATH").or_else(|| env.var("LIBVIRTD_PATH"));
    let overridden = || env.var("LIBVIRT_DIR_OVERRIDE").and(build.override_dir.clone());
    let dir = asked.or_else(overridden).unwrap_or_else(|| build.sbin_dir.clone());
    format!("{dir}/{name}")
}

/// Drivers with a system daemon, and with a session daemon, in the order in which they are looked for.
const SYSTEM_DRIVERS: [&str; 6] = ["xen", "qemu", "lxc", "vbox", "bhyve", "vz"];
const SESSION_DRIVERS: [&str; 2] = ["qemu", "vbox"];

/// Without a URI, a client built for direct mode looks itself for a daemon that it could mean.
fn guess_driver(query: &SocketQuery<'_>, build: &Build, env: &dyn Env) -> Option<&'static str> {
    if build.default_mode == Mode::Legacy || query.wish == ModeWish::Only(Mode::Legacy) {
        return None;
    }
    let drivers: &[&str] = if query.is_user { &SESSION_DRIVERS } else { &SYSTEM_DRIVERS };
    let listens = |driver: &str| {
        let path = socket_path(&format!("virt{driver}d"), query.is_user, query.flags, build, env);
        env.exists(Path::new(&path))
    };
    let installed = |driver: &str| env.is_executable(Path::new(&format!("{}/virt{driver}d", build.sbin_dir)));
    let found = drivers.iter().copied().find(|driver| listens(driver));
    found.or_else(|| drivers.iter().copied().find(|driver| query.is_user && installed(driver)))
}
