//! What is known about authentication before a daemon is asked.

use std::path::PathBuf;

use crate::{AuthPlan, Build, Env, Text, Uri, dirs, remote_params::RemoteParams};

/// Gathers it from a URI, if there is one.
pub(crate) fn plan(uri: Option<&Uri>, host: Text, params: &RemoteParams, build: &Build, env: &dyn Env) -> AuthPlan {
    AuthPlan { choice: params.auth.clone(), file: auth_file(uri, build, env), host }
}

/// The file of stored credentials for a connection. One that is named need not exist; the usual ones must be readable.
#[must_use]
pub fn auth_file(uri: Option<&Uri>, build: &Build, env: &dyn Env) -> Option<PathBuf> {
    if let Some(path) = dirs::set(env, "LIBVIRT_AUTH_FILE") {
        return Some(path.into());
    }
    // The only look-up of a parameter where the case of letters matters.
    let named = uri.and_then(|uri| uri.params.iter().find(|param| param.name == "authfile"));
    if let Some(param) = named {
        return Some(param.value.to_path());
    }
    let usual = [format!("{}/auth.conf", dirs::config(env)), format!("{}/libvirt/auth.conf", build.config_dir)];
    usual.into_iter().map(PathBuf::from).find(|path| env.is_readable(path))
}
