//! The sockets that a daemon listens on, as configured.

use std::{fs, io, os::unix::fs::DirBuilderExt as _, path::Path, sync::Arc};

use ferrovirt_server::{Access, Server};
use ferrovirt_transport::{InheritedSocket, Listener, TlsAcceptor};

use crate::{
    error::DaemonError,
    inherited::{self, Role},
    places::Places,
    settings::Settings,
    tls,
};

/// A socket, what its clients may do, and the sessions that they must have.
#[derive(Debug)]
pub(crate) struct Served {
    listener: Listener,
    access: Access,
    tls: Option<Arc<TlsAcceptor>>,
}

impl Served {
    /// Serves the socket's clients until it fails or the server stops.
    pub(crate) async fn by(&self, server: &Server) -> io::Result<()> {
        match &self.tls {
            Some(acceptor) => server.serve_tls(&self.listener, acceptor, self.access).await,
            None => server.serve(&self.listener, self.access).await,
        }
    }
}

/// Takes over the sockets that are there and binds those that the settings ask for besides; those for other hosts only
/// where the command line wants them.
pub(crate) async fn bind(
    settings: &Settings,
    places: &Places,
    listen: bool,
    inherited: Vec<InheritedSocket>,
) -> Result<Vec<Served>, DaemonError> {
    let network = &settings.network;
    let inherited = inherited::sorted(settings, inherited)?;
    let has = |role| inherited.iter().any(|(_, found)| *found == role);
    let unbound = [Role::ReadWrite, Role::ReadOnly].into_iter().filter(|role| !has(*role)).collect::<Vec<_>>();
    // Before anything is bound: a daemon that does not start leaves no sockets.
    let wants_tls = (listen && network.tls) || has(Role::Tls);
    let acceptor = wants_tls.then(|| tls::acceptor(settings, places)).transpose()?;
    let mut served = bind_unix(settings, places, &unbound)?;
    served.extend(inherited.into_iter().map(|(listener, role)| Served {
        listener,
        access: if role == Role::ReadOnly { Access::ReadOnly } else { Access::ReadWrite },
        tls: acceptor.clone().filter(|_| role == Role::Tls),
    }));
    if listen && network.tcp {
        served.extend(bind_tcp(settings, &network.tcp_port, None).await?);
    }
    if let Some(acceptor) = acceptor.filter(|_| listen) {
        served.extend(bind_tcp(settings, &network.tls_port, Some(acceptor)).await?);
    }
    Ok(served)
}

async fn bind_tcp(
    settings: &Settings,
    port: &str,
    tls: Option<Arc<TlsAcceptor>>,
) -> Result<impl Iterator<Item = Served>, DaemonError> {
    let sockets = Listener::bind_tcp(settings.network.address.as_deref(), port, backlog(settings)).await?;
    let served = move |listener| Served { listener, access: Access::ReadWrite, tls: tls.clone() };
    Ok(sockets.into_iter().map(served))
}

fn bind_unix(settings: &Settings, places: &Places, wanted: &[Role]) -> Result<Vec<Served>, DaemonError> {
    let sockets = &settings.sockets;
    let folder = sockets.folder.as_ref().map_or(places.sockets.as_path(), Path::new);
    make_folder(folder, if places.is_system { 0o755 } else { 0o700 })
        .map_err(|error| DaemonError::Folder { path: folder.to_owned(), error })?;
    let group = sockets.group.as_deref().map(group_id).transpose()?;
    let backlog = backlog(settings);
    let bind = |name: &str, mode, access| {
        let listener = Listener::bind_unix(&folder.join(name), mode, group, backlog)?;
        Ok::<_, DaemonError>(Served { listener, access, tls: None })
    };
    let mut served = Vec::new();
    if wanted.contains(&Role::ReadWrite) {
        let mode = if places.is_system { sockets.read_write_mode } else { 0o700 };
        served.push(bind("libvirt-sock", mode, Access::ReadWrite)?);
    }
    if places.is_system && wanted.contains(&Role::ReadOnly) {
        served.push(bind("libvirt-sock-ro", sockets.read_only_mode, Access::ReadOnly)?);
    }
    Ok(served)
}

fn make_folder(folder: &Path, mode: u32) -> io::Result<()> {
    match fs::DirBuilder::new().recursive(true).mode(mode).create(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

fn backlog(settings: &Settings) -> i32 {
    i32::try_from(settings.limits.main.queued_clients).unwrap_or(i32::MAX)
}

/// A group by its name in the system's file of groups, or by its number.
fn group_id(name: &str) -> Result<u32, DaemonError> {
    let groups = fs::read_to_string("/etc/group").unwrap_or_default();
    find_group(&groups, name).ok_or_else(|| DaemonError::Group { name: name.to_owned() })
}

fn find_group(groups: &str, name: &str) -> Option<u32> {
    let by_name = groups.lines().find_map(|line| {
        let mut fields = line.split(':');
        (fields.next()? == name).then(|| fields.nth(1)?.parse().ok())?
    });
    by_name.or_else(|| name.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_found_by_name_or_number() {
        let groups = "root:x:0:\nlibvirt:x:112:u,v\n5:x:77:\n";
        assert_eq!(find_group(groups, "libvirt"), Some(112));
        assert_eq!(find_group(groups, "33"), Some(33));
        assert_eq!(find_group(groups, "5"), Some(77), "a name comes first");
        assert_eq!(find_group(groups, "nosuch"), None);
    }
}
