//! The sockets that a daemon listens on, as configured.

use std::{fs, io, os::unix::fs::DirBuilderExt as _, path::Path};

use ferrovirt_server::{Door, Server, Tls};
use ferrovirt_transport::{InheritedSocket, Listener};

use crate::{
    auth::Doors,
    error::DaemonError,
    inherited::{self, Role},
    places::Places,
    settings::{ServerLimits, Settings},
    tls::Renewal,
};

/// The sockets of a daemon, and their TLS where one of them has it.
#[derive(Debug)]
pub(crate) struct Sockets {
    pub(crate) served: Vec<Served>,
    pub(crate) tls: Option<Renewal>,
}

/// A socket, what it is for, and the sessions that its clients must have.
#[derive(Debug)]
pub(crate) struct Served {
    listener: Listener,
    role: Role,
    door: Door,
    tls: Option<Tls>,
}

impl Served {
    /// Serves the socket's clients, those of the drivers or those of the administration, until it fails or the server
    /// stops.
    pub(crate) async fn by(&self, main: &Server, admin: &Server) -> io::Result<()> {
        let server = if self.role == Role::Admin { admin } else { main };
        let door = self.door.clone();
        match &self.tls {
            Some(tls) => server.serve_tls(&self.listener, tls, door).await,
            None => server.serve(&self.listener, door).await,
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
) -> Result<Sockets, DaemonError> {
    let network = &settings.network;
    let inherited = inherited::sorted(settings, inherited)?;
    let has = |role| inherited.iter().any(|(_, found)| *found == role);
    let unbound =
        [Role::ReadWrite, Role::ReadOnly, Role::Admin].into_iter().filter(|role| !has(*role)).collect::<Vec<_>>();
    // Before anything is bound: a daemon that does not start leaves no sockets.
    let wants_tls = (listen && network.tls) || has(Role::Tls);
    let tls = wants_tls.then(|| Renewal::start(settings, places)).transpose()?;
    let sessions = tls.as_ref().map(|renewal| renewal.tls.clone());
    let doors = Doors::new(settings, places)?;
    let mut served = bind_unix(settings, places, &unbound, &doors)?;
    served.extend(inherited.into_iter().map(|(listener, role)| Served {
        listener,
        role,
        door: doors.door(role),
        tls: sessions.clone().filter(|_| role == Role::Tls),
    }));
    if listen && network.tcp {
        served.extend(bind_tcp(settings, &network.tcp_port, None, &doors).await?);
    }
    if sessions.is_some() && listen && network.tls {
        served.extend(bind_tcp(settings, &network.tls_port, sessions, &doors).await?);
    }
    Ok(Sockets { served, tls })
}

async fn bind_tcp(
    settings: &Settings,
    port: &str,
    tls: Option<Tls>,
    doors: &Doors,
) -> Result<impl Iterator<Item = Served> + use<>, DaemonError> {
    let sockets = Listener::bind_tcp(settings.network.address.as_deref(), port, backlog(&settings.limits.main)).await?;
    let role = if tls.is_some() { Role::Tls } else { Role::Tcp };
    let door = doors.door(role);
    let served = move |listener| Served { listener, role, door: door.clone(), tls: tls.clone() };
    Ok(sockets.into_iter().map(served))
}

fn bind_unix(settings: &Settings, places: &Places, wanted: &[Role], doors: &Doors) -> Result<Vec<Served>, DaemonError> {
    let sockets = &settings.sockets;
    let folder = sockets.folder.as_ref().map_or(places.sockets.as_path(), Path::new);
    make_folder(folder, if places.is_system { 0o755 } else { 0o700 })
        .map_err(|error| DaemonError::Folder { path: folder.to_owned(), error })?;
    let group = sockets.group.as_deref().map(group_id).transpose()?;
    let bind = |name: &str, mode, role| {
        let limits = if role == Role::Admin { &settings.limits.admin } else { &settings.limits.main };
        let listener = Listener::bind_unix(&folder.join(name), mode, group, backlog(limits))?;
        Ok::<_, DaemonError>(Served { listener, role, door: doors.door(role), tls: None })
    };
    let mut served = Vec::new();
    if wanted.contains(&Role::ReadWrite) {
        served.push(bind("libvirt-sock", sockets.read_write_mode, Role::ReadWrite)?);
    }
    if places.is_system && wanted.contains(&Role::ReadOnly) {
        served.push(bind("libvirt-sock-ro", sockets.read_only_mode, Role::ReadOnly)?);
    }
    if wanted.contains(&Role::Admin) {
        served.push(bind("libvirt-admin-sock", sockets.admin_mode, Role::Admin)?);
    }
    Ok(served)
}

fn make_folder(folder: &Path, mode: u32) -> io::Result<()> {
    match fs::DirBuilder::new().recursive(true).mode(mode).create(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

fn backlog(limits: &ServerLimits) -> i32 {
    i32::try_from(limits.queued_clients).unwrap_or(i32::MAX)
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
