//! How clients of a socket prove who they are, as configured.

use std::{path::Path, sync::Arc};

use ferrovirt_server::{Access, Auth, Door, PolkitAuthority, SaslService};

use crate::{
    error::DaemonError,
    inherited::Role,
    places::Places,
    polkit::Polkit,
    settings::{self, Settings},
    users::{FileUsers, default_path},
};

/// What clients meet, by socket.
#[derive(Clone, Debug)]
pub(crate) struct Doors {
    sasl: Option<SaslService>,
    polkit: Arc<dyn PolkitAuthority>,
    least_strength: u32,
    settings: settings::AuthSettings,
}

impl Doors {
    /// The users are looked after only where a socket needs them.
    pub(crate) fn new(settings: &Settings, places: &Places) -> Result<Self, DaemonError> {
        let auth = settings.auth.clone();
        let ways = [auth.unix_read_only, auth.unix_read_write, auth.tcp, auth.tls];
        let path = auth.sasl_user_file.as_ref().map_or_else(|| default_path(places), |path| Path::new(path).to_owned());
        let sasl = if ways.contains(&settings::Auth::Sasl) {
            let users = FileUsers::new(&path).map_err(DaemonError::System)?;
            let service = SaslService::new(Arc::new(users)).with_allowed(auth.sasl_users.clone());
            #[cfg(feature = "gssapi")]
            let service = if auth.sasl_gssapi { service.with_tickets() } else { service };
            Some(service)
        } else {
            None
        };
        let polkit = Arc::new(Polkit::of_system());
        Ok(Self { sasl, polkit, least_strength: auth.tcp_min_ssf, settings: auth })
    }

    /// What clients of a socket meet.
    pub(crate) fn door(&self, role: Role) -> Door {
        let (way, access) = match role {
            Role::ReadOnly => (self.settings.unix_read_only, Access::ReadOnly),
            Role::ReadWrite => (self.settings.unix_read_write, Access::ReadWrite),
            Role::Tcp => (self.settings.tcp, Access::ReadWrite),
            Role::Tls => (self.settings.tls, Access::ReadWrite),
            // Only the daemon's own user is let in, and is known.
            Role::Admin => (settings::Auth::None, Access::ReadWrite),
        };
        let auth = match (&self.sasl, way) {
            (Some(sasl), settings::Auth::Sasl) if role == Role::Tcp => {
                Auth::Sasl(sasl.clone().with_encryption(self.least_strength))
            }
            (Some(sasl), settings::Auth::Sasl) => Auth::Sasl(sasl.clone()),
            (_, settings::Auth::Polkit) => Auth::Polkit(Arc::clone(&self.polkit)),
            // SASL is there where it is wanted.
            (None, settings::Auth::Sasl) | (_, settings::Auth::None) => Auth::None,
        };
        Door { access, auth }
    }
}
