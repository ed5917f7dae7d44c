//! The sockets that the daemon was started with: what each of them is for.

use ferrovirt_transport::{InheritedSocket, Listener};

use crate::{error::DaemonError, settings::Settings};

/// What a socket is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    ReadWrite,
    ReadOnly,
    Admin,
    Tcp,
    Tls,
}

/// Takes over sockets, each with what it is for; one that cannot be served as configured is refused.
pub(crate) fn sorted(
    settings: &Settings,
    inherited: Vec<InheritedSocket>,
) -> Result<Vec<(Listener, Role)>, DaemonError> {
    let mut sorted = Vec::new();
    for InheritedSocket { name, socket } in inherited {
        let listener = Listener::inherited(socket).map_err(DaemonError::Inherited)?;
        let named = name.as_deref().and_then(role_by_name);
        let role = named.unwrap_or_else(|| role_by_address(&listener, &settings.network.tls_port));
        match role {
            // Who somebody is, is known on a unix socket only.
            Role::Admin if listener.address().is_some() => {
                return Err(DaemonError::Unsupported("the admin socket must be a unix socket"));
            }
            Role::Tcp => settings.check_tcp().map_err(DaemonError::Unserved)?,
            Role::Tls => settings.check_tls().map_err(DaemonError::Unserved)?,
            Role::ReadWrite | Role::ReadOnly | Role::Admin => {}
        }
        sorted.push((listener, role));
    }
    Ok(sorted)
}

/// The names of socket units, this daemon's and libvirt's.
fn role_by_name(name: &str) -> Option<Role> {
    let unit = name.strip_suffix(".socket")?;
    let kind = ["ferrovirtd", "libvirtd"].iter().find_map(|daemon| unit.strip_prefix(daemon))?;
    Some(match kind {
        "" => Role::ReadWrite,
        "-ro" => Role::ReadOnly,
        "-admin" => Role::Admin,
        "-tcp" => Role::Tcp,
        "-tls" => Role::Tls,
        _ => return None,
    })
}

/// A socket without a name that says it is known by its file's name or its port.
fn role_by_address(listener: &Listener, tls_port: &str) -> Role {
    if let Some(address) = listener.address() {
        return if address.port().to_string() == tls_port { Role::Tls } else { Role::Tcp };
    }
    match listener.path().as_deref().and_then(|path| path.file_name()).and_then(|name| name.to_str()) {
        Some("libvirt-sock-ro") => Role::ReadOnly,
        Some("libvirt-admin-sock") => Role::Admin,
        _ => Role::ReadWrite,
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::net::UnixListener;

    use super::*;

    fn inherited(name: Option<&str>, socket: impl Into<std::os::fd::OwnedFd>) -> InheritedSocket {
        InheritedSocket { name: name.map(str::to_owned), socket: socket.into() }
    }

    fn roles(settings: &Settings, sockets: Vec<InheritedSocket>) -> Result<Vec<Role>, String> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let sorted = sorted(settings, sockets).map_err(|error| error.to_string())?;
            Ok(sorted.into_iter().map(|(_, role)| role).collect())
        })
    }

    #[test]
    fn sockets_are_known_by_name_or_address() {
        let folder = tempfile::tempdir().unwrap();
        let unix = |name: &str| UnixListener::bind(folder.path().join(name)).unwrap();
        let tcp = || std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let tls = tcp();
        let mut settings = Settings::default();
        settings.network.tls_port = tls.local_addr().unwrap().port().to_string();
        settings.auth.tcp = crate::settings::Auth::None;
        let sockets = vec![
            inherited(Some("libvirtd-ro.socket"), unix("a")),
            inherited(Some("ferrovirtd-tls.socket"), tcp()),
            inherited(Some("ferrovirtd.socket"), unix("b")),
            inherited(Some("unknown"), unix("libvirt-sock-ro")),
            inherited(None, unix("libvirt-sock")),
            inherited(None, unix("libvirt-admin-sock")),
            inherited(None, tcp()),
            inherited(None, tls),
        ];
        let wanted = [
            Role::ReadOnly,
            Role::Tls,
            Role::ReadWrite,
            Role::ReadOnly,
            Role::ReadWrite,
            Role::Admin,
            Role::Tcp,
            Role::Tls,
        ];
        assert_eq!(roles(&settings, sockets).unwrap(), wanted);
    }

    #[test]
    fn what_cannot_be_served_is_refused() {
        let tcp = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let mut settings = Settings::default();
        settings.auth.tcp = crate::settings::Auth::Polkit;
        let error = roles(&settings, vec![inherited(None, tcp)]).unwrap_err();
        assert!(error.contains("auth_tcp"), "{error}");
        let admin = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        roles(&Settings::default(), vec![inherited(Some("ferrovirtd-admin.socket"), admin)]).unwrap_err();
    }
}
