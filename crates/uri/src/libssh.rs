//! The two SSH clients inside the process: their parameters and defaults.

use std::path::PathBuf;

use crate::{
    Env, HostKeyCheck, PlanError, SshEndpoint, SshMethod, Text, Transport, Uri, dirs, remote_params::RemoteParams,
};

/// Who is logged in where no user is given: not the caller, as with ssh.
const DEFAULT_USER: &str = "root";

/// Key files in `~/.ssh`, of which the first that exists is tried. The order is not ssh's.
const KEY_FILES: [&str; 5] = ["identity", "id_dsa", "id_ecdsa", "id_ed25519", "id_rsa"];

/// Host keys that the whole machine knows; libssh reads them as ssh does.
const SYSTEM_KNOWN_HOSTS: &str = "/etc/ssh/ssh_known_hosts";

/// What the client needs, checked in libvirt's order before anything is connected.
pub(crate) fn endpoint(
    transport: Transport,
    uri: &Uri,
    host: Text,
    port: String,
    params: &RemoteParams,
    command: Text,
    env: &dyn Env,
) -> Result<SshEndpoint, PlanError> {
    let key_file = params.keyfile.as_ref().map(Text::to_path).or_else(|| default_key(env));
    Ok(SshEndpoint {
        host,
        port,
        user: uri.user.clone().unwrap_or_else(|| DEFAULT_USER.into()),
        known_hosts: params
            .known_hosts
            .as_ref()
            .map_or_else(|| format!("{}/known_hosts", dirs::config(env)).into(), Text::to_path),
        system_known_hosts: (transport == Transport::Libssh).then(|| SYSTEM_KNOWN_HOSTS.into()),
        agent: dirs::set(env, "SSH_AUTH_SOCK").map(PathBuf::from),
        verify: host_key_check(params.known_hosts_verify.as_ref())?,
        methods: methods(params.sshauth.as_ref(), transport, key_file.is_some())?,
        key_file,
        command,
    })
}

fn default_key(env: &dyn Env) -> Option<PathBuf> {
    let home = dirs::home(env);
    KEY_FILES.iter().map(|name| PathBuf::from(format!("{home}/.ssh/{name}"))).find(|path| env.exists(path))
}

fn host_key_check(value: Option<&Text>) -> Result<HostKeyCheck, PlanError> {
    let Some(value) = value else { return Ok(HostKeyCheck::Normal) };
    match value.as_bytes().to_ascii_lowercase().as_slice() {
        b"normal" => Ok(HostKeyCheck::Normal),
        b"auto" => Ok(HostKeyCheck::Auto),
        b"ignore" => Ok(HostKeyCheck::Ignore),
        _ => Err(PlanError::UnknownHostKeyCheck { value: value.clone() }),
    }
}

fn methods(value: Option<&Text>, transport: Transport, has_key: bool) -> Result<Vec<SshMethod>, PlanError> {
    use SshMethod as M;
    let Some(value) = value else {
        let all = [M::Agent, M::PrivateKey, M::Password, M::KeyboardInteractive];
        return Ok(all.into_iter().filter(|&method| has_key || method != M::PrivateKey).collect());
    };
    if value.is_empty() {
        return Ok(Vec::new());
    }
    value.as_bytes().split(|&byte| byte == b',').map(|name| method(name, transport, has_key)).collect()
}

fn method(name: &[u8], transport: Transport, has_key: bool) -> Result<SshMethod, PlanError> {
    match name.to_ascii_lowercase().as_slice() {
        b"agent" => Ok(SshMethod::Agent),
        b"privkey" if !has_key => Err(PlanError::NoKeyFile { transport }),
        b"privkey" => Ok(SshMethod::PrivateKey),
        b"password" => Ok(SshMethod::Password),
        b"keyboard-interactive" => Ok(SshMethod::KeyboardInteractive),
        _ => Err(PlanError::UnknownSshMethod { method: name.into() }),
    }
}
