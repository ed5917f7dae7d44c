//! The user's directories, found as GLib finds them.

use crate::Env;

/// The home directory: `$HOME`, else the password database's.
pub(crate) fn home(env: &dyn Env) -> String {
    set(env, "HOME").or_else(|| env.home()).unwrap_or_else(|| "/".to_owned())
}

/// The user's configuration directory of libvirt.
pub(crate) fn config(env: &dyn Env) -> String {
    let base = set(env, "XDG_CONFIG_HOME").unwrap_or_else(|| format!("{}/.config", home(env)));
    format!("{base}/libvirt")
}

/// The user's directory of sockets and locks of libvirt.
pub(crate) fn runtime(env: &dyn Env) -> String {
    let base = set(env, "XDG_RUNTIME_DIR")
        .or_else(|| set(env, "XDG_CACHE_HOME"))
        .unwrap_or_else(|| format!("{}/.cache", home(env)));
    format!("{base}/libvirt")
}

/// The value of a variable that is there and not empty.
pub(crate) fn set(env: &dyn Env, name: &str) -> Option<String> {
    env.var(name).filter(|value| !value.is_empty())
}
