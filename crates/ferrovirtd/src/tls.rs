//! The certificates that the daemon shows and trusts, as configured.

use std::path::Path;

use ferrovirt_server::Tls;
use ferrovirt_transport::{TlsAcceptor, TlsServerSettings};

use crate::{
    error::DaemonError,
    places::Places,
    settings::{Settings, TlsSettings},
};

/// The TLS of the daemon's listeners, and what it takes to read the files again.
#[derive(Clone, Debug)]
pub(crate) struct Renewal {
    pub(crate) tls: Tls,
    settings: Settings,
    places: Places,
}

impl Renewal {
    /// Reads and checks the files: a daemon that would refuse every client does not start.
    pub(crate) fn start(settings: &Settings, places: &Places) -> Result<Self, DaemonError> {
        let tls = Tls::new(acceptor(settings, places)?);
        Ok(Self { tls, settings: settings.clone(), places: places.clone() })
    }

    /// Reads the files again; those that are not usable change nothing.
    pub(crate) fn renew(&self) -> Result<(), DaemonError> {
        self.tls.replace(acceptor(&self.settings, &self.places)?);
        Ok(())
    }
}

fn acceptor(settings: &Settings, places: &Places) -> Result<TlsAcceptor, DaemonError> {
    let tls = &settings.tls;
    let mut wanted = files(tls, places)?;
    wanted.check_own = !tls.no_sanity;
    wanted.verify_clients = !tls.no_verify;
    wanted.allowed_subjects = settings.auth.tls_subjects.clone();
    if let Some(priority) = &tls.priority {
        wanted.priority.clone_from(priority);
    }
    Ok(TlsAcceptor::new(&wanted)?)
}

/// All three files are named, or none.
fn files(tls: &TlsSettings, places: &Places) -> Result<TlsServerSettings, DaemonError> {
    let missing = |what| Err(DaemonError::Unsupported(what));
    let mut files = match (&tls.ca_file, &tls.cert_file, &tls.key_file) {
        (None, None, None) => default_files(places),
        (None, _, _) => return missing("No CA certificate path set to match server key/cert"),
        (_, None, _) => return missing("No server certificate path set to match server key"),
        (_, _, None) => return missing("No server key path set to match server cert"),
        (Some(ca), Some(certificate), Some(key)) => TlsServerSettings::new(ca, certificate, key),
    };
    if let Some(crl) = &tls.crl_file {
        files.crl = Some(crl.into());
    }
    Ok(files)
}

/// The user's own, and the system's where the user has none; a certificate and its key belong together.
fn default_files(places: &Places) -> TlsServerSettings {
    let system = Places::system();
    let or = |own: &Path, other: &Path| if own.exists() { own.to_owned() } else { other.to_owned() };
    let pair = if places.cert_file.exists() && places.key_file.exists() { places } else { &system };
    let ca = or(&places.ca_file, &system.ca_file);
    let mut files = TlsServerSettings::new(ca, &pair.cert_file, &pair.key_file);
    files.crl = Some(or(&places.crl_file, &system.crl_file));
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tls(ca: Option<&str>, certificate: Option<&str>, key: Option<&str>) -> TlsSettings {
        let owned = |path: Option<&str>| path.map(str::to_owned);
        let (ca_file, cert_file, key_file) = (owned(ca), owned(certificate), owned(key));
        TlsSettings { ca_file, cert_file, key_file, ..Settings::default().tls }
    }

    #[test]
    fn files_are_named_together() {
        let rows = [
            (tls(None, Some("c"), Some("k")), "No CA certificate path set to match server key/cert"),
            (tls(Some("a"), None, Some("k")), "No server certificate path set to match server key"),
            (tls(Some("a"), Some("c"), None), "No server key path set to match server cert"),
        ];
        for (tls, text) in rows {
            let error = files(&tls, &Places::system()).unwrap_err();
            assert_eq!(error.to_string(), format!("unsupported configuration: {text}"));
        }
        let named = files(&tls(Some("a"), Some("c"), Some("k")), &Places::system()).unwrap();
        assert_eq!(named, TlsServerSettings::new("a", "c", "k"), "and then there is no list of revoked ones");
    }

    #[test]
    fn what_a_user_lacks_is_the_systems() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let own = Places {
            ca_file: at("ca"),
            crl_file: at("crl"),
            cert_file: at("cert"),
            key_file: at("key"),
            ..Places::system()
        };
        std::fs::write(at("ca"), "").unwrap();
        std::fs::write(at("cert"), "").unwrap();
        let system = Places::system();
        let found = default_files(&own);
        assert_eq!((&found.ca, &found.crl), (&own.ca_file, &Some(system.crl_file)));
        assert_eq!(
            (found.certificate, found.key),
            (system.cert_file, system.key_file),
            "without a key, no certificate"
        );
        std::fs::write(at("key"), "").unwrap();
        let found = default_files(&own);
        assert_eq!((found.certificate, found.key), (own.cert_file, own.key_file));
    }
}
