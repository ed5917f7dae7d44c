//! Programs that are run: where they are found and what environment they get.

use std::path::PathBuf;

use crate::{Env, PlanError, Text, planning::is_absolute};

/// Variables that every program gets, if they are set.
const COMMON: [&str; 9] = [
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "TMPDIR",
    "LD_PRELOAD",
    "LD_LIBRARY_PATH",
    "DYLD_INSERT_LIBRARIES",
    "DYLD_FORCE_FLAT_NAMESPACE",
];
/// Variables that a session daemon gets beside them.
const DAEMON: [&str; 3] = ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"];
/// Variables that ssh gets beside them.
const SSH: [&str; 8] = [
    "XDG_RUNTIME_DIR",
    "KRB5CCNAME",
    "SSH_AUTH_SOCK",
    "SSH_ASKPASS",
    "SSH_ASKPASS_REQUIRE",
    "OPENSSL_CONF",
    "DISPLAY",
    "XAUTHORITY",
];
/// Variables that tell ssh of a terminal.
const SSH_TTY: [&str; 2] = ["GPG_TTY", "TERM"];

/// What stands between the folders of a `PATH`.
const BETWEEN_FOLDERS: char = if cfg!(windows) { ';' } else { ':' };

/// Where programs are looked for without a `PATH`.
const DEFAULT_PATH: &str = "/bin:/usr/bin:.";

/// Finds a program. An absolute path is not looked at; any other must be an executable file.
pub(crate) fn find_program(program: &Text, env: &dyn Env) -> Result<PathBuf, PlanError> {
    let path = program.to_path();
    if is_absolute(program) || path.is_absolute() {
        return Ok(path);
    }
    let found = if program.as_bytes().contains(&b'/') {
        Some(path).filter(|path| env.is_executable(path))
    } else if program.is_empty() {
        None
    } else {
        let dirs = env.var("PATH").unwrap_or_else(|| DEFAULT_PATH.to_owned());
        dirs.split(BETWEEN_FOLDERS).map(|dir| PathBuf::from(dir).join(&path)).find(|path| env.is_executable(path))
    };
    found.ok_or_else(|| PlanError::ProgramNotFound { program: program.clone() })
}

/// The environment of a program given by the user.
pub(crate) fn common_env(env: &dyn Env) -> Vec<(String, String)> {
    pick(env, &[&COMMON])
}

/// The environment of a session daemon.
pub(crate) fn daemon_env(env: &dyn Env) -> Vec<(String, String)> {
    pick(env, &[&COMMON, &DAEMON])
}

/// The environment of ssh.
pub(crate) fn ssh_env(env: &dyn Env, no_tty: bool) -> Vec<(String, String)> {
    if no_tty { pick(env, &[&COMMON, &SSH]) } else { pick(env, &[&COMMON, &SSH, &SSH_TTY]) }
}

fn pick(env: &dyn Env, names: &[&[&str]]) -> Vec<(String, String)> {
    let picked = names.iter().copied().flatten().filter_map(|name| Some(((*name).to_owned(), env.var(name)?)));
    std::iter::once(("LC_ALL".to_owned(), "C".to_owned())).chain(picked).collect()
}
