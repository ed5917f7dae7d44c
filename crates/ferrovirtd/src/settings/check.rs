//! What settings must be together, and what this daemon cannot do.

use super::{Auth, Settings, SettingsError};

impl Settings {
    /// Checks what does not depend on the command line.
    pub(super) fn check(&self) -> Result<(), SettingsError> {
        if self.limits.main.workers.max == 0 {
            return Err(SettingsError::NotPositive { key: "max_workers" });
        }
        if self.auth.tcp_min_ssf < SSF_MIN {
            return Err(SettingsError::MinSsf);
        }
        if self.limits.main.anonymous_clients > self.limits.main.clients {
            return Err(SettingsError::AnonymousClients);
        }
        self.check_supported()
    }

    /// Refuses what would weaken a connection if it were passed over.
    fn check_supported(&self) -> Result<(), SettingsError> {
        let unsupported = |key, reason| Err(SettingsError::Unsupported { key, reason });
        if self.auth.sasl_gssapi && !cfg!(feature = "gssapi") {
            return unsupported("sasl_gssapi", "this program was built without Kerberos");
        }
        if !self.auth.access_drivers.is_empty() {
            return unsupported("access_drivers", "there is no access driver");
        }
        Ok(())
    }

    /// Checks what matters only where the daemon listens for other hosts.
    pub(crate) fn check_listening(&self) -> Result<(), SettingsError> {
        if self.network.tls {
            self.check_tls()?;
        }
        if self.network.tcp { self.check_tcp() } else { Ok(()) }
    }

    /// Checks what matters to clients over TLS.
    pub(crate) fn check_tls(&self) -> Result<(), SettingsError> {
        must_not_be_polkit("auth_tls", self.auth.tls)
    }

    /// Checks what matters to clients over plain TCP.
    pub(crate) fn check_tcp(&self) -> Result<(), SettingsError> {
        must_not_be_polkit("auth_tcp", self.auth.tcp)
    }
}

fn must_not_be_polkit(key: &'static str, way: Auth) -> Result<(), SettingsError> {
    if way == Auth::Polkit { Err(SettingsError::Unsupported { key, reason: NO_POLKIT }) } else { Ok(()) }
}

/// The encryption that libvirt asks of SASL at the least.
const SSF_MIN: u32 = 112;

const NO_POLKIT: &str = "polkit knows the processes of this host only";
