//! The client's configuration file, and the aliases in it.

use std::path::PathBuf;

use ferrovirt_conf::Conf;

use crate::{Build, Env, PlanError, dirs};

/// Reads libvirt.conf: root's from the system's directory, a user's from the user's, never both.
pub(crate) fn load(build: &Build, env: &dyn Env) -> Result<Conf, PlanError> {
    let name = match env.euid() {
        0 => format!("{}/libvirt/libvirt.conf", build.config_dir),
        _ => format!("{}/libvirt.conf", dirs::config(env)),
    };
    let path = PathBuf::from(&name);
    if !env.exists(&path) {
        return Ok(Conf::empty(name));
    }
    match env.read_file(&path) {
        Ok(bytes) => Ok(Conf::parse(&bytes, name)?),
        Err(errno) => Err(PlanError::ConfRead { path, errno }),
    }
}

/// Looks `name` up in `uri_aliases`. One pass: what is found is not looked up again.
///
/// Entries are checked one by one on the way, so a bad one before the match is an error and one after is not seen.
pub(crate) fn resolve_alias(conf: &Conf, name: &str) -> Result<Option<String>, PlanError> {
    for entry in conf.string_list("uri_aliases")?.unwrap_or_default() {
        let Some((alias, uri)) = entry.split_once('=') else {
            return Err(PlanError::AliasWithoutUri { entry });
        };
        if !alias.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')) {
            return Err(PlanError::AliasCharacters { entry });
        }
        if alias == name {
            return Ok(Some(uri.to_owned()));
        }
    }
    Ok(None)
}
