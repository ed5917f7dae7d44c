//! Where a TLS client finds its certificates.

use std::path::{Path, PathBuf};

use crate::{Build, Env, PlanError, Text, TlsFileKind, TlsFiles, TlsPair, dirs};

/// Chooses the files. A CA is named even where its file does not exist, see [`require`].
pub(crate) fn choose(pkipath: Option<&Text>, build: &Build, env: &dyn Env) -> TlsFiles {
    let paths = match pkipath {
        Some(dir) => Paths::in_dir(dir),
        None if env.euid() == 0 => Paths::of_system(build),
        None => {
            let own = Paths::in_dir(&format!("{}/.pki/libvirt", dirs::home(env)).into());
            own.or(Paths::of_system(build), env)
        }
    };
    let exists = |path: &PathBuf| env.exists(path);
    TlsFiles {
        client: paths.pair_exists(env).then_some(TlsPair { certificate: paths.certificate, key: paths.key }),
        crl: Some(paths.crl).filter(exists),
        ca: paths.ca,
    }
}

/// Fails where a file that must exist does not: the CA always, and in a directory that the URI names the client's
/// certificate and key too. libvirt's code goes on without the latter two; its documentation promises not to.
pub(crate) fn require(files: &TlsFiles, pkipath: Option<&Text>, env: &dyn Env) -> Result<(), PlanError> {
    let require = |kind, path: &Path| {
        if env.exists(path) { Ok(()) } else { Err(PlanError::TlsFileMissing { kind, path: path.to_owned() }) }
    };
    require(TlsFileKind::Ca, &files.ca)?;
    if let Some(dir) = pkipath {
        let paths = Paths::in_dir(dir);
        require(TlsFileKind::Certificate, &paths.certificate)?;
        require(TlsFileKind::Key, &paths.key)?;
    }
    Ok(())
}

/// One place with all four files.
struct Paths {
    ca: PathBuf,
    crl: PathBuf,
    certificate: PathBuf,
    key: PathBuf,
}

impl Paths {
    fn in_dir(dir: &Text) -> Self {
        // Put together as bytes, so that messages show the directory as it was typed.
        let file = |name: &str| Text::from([dir.as_bytes(), b"/", name.as_bytes()].concat()).to_path();
        Self {
            ca: file("cacert.pem"),
            crl: file("cacrl.pem"),
            certificate: file("clientcert.pem"),
            key: file("clientkey.pem"),
        }
    }

    fn of_system(build: &Build) -> Self {
        let dir = PathBuf::from(&build.pki_dir);
        Self {
            ca: dir.join("CA/cacert.pem"),
            crl: dir.join("CA/cacrl.pem"),
            certificate: dir.join("libvirt/clientcert.pem"),
            key: dir.join("libvirt/private/clientkey.pem"),
        }
    }

    /// Replaces what does not exist here; certificate and key only together.
    fn or(self, other: Self, env: &dyn Env) -> Self {
        let pick = |own: PathBuf, other: PathBuf| if env.exists(&own) { own } else { other };
        let (certificate, key) =
            if self.pair_exists(env) { (self.certificate, self.key) } else { (other.certificate, other.key) };
        Self { ca: pick(self.ca, other.ca), crl: pick(self.crl, other.crl), certificate, key }
    }

    fn pair_exists(&self, env: &dyn Env) -> bool {
        env.exists(&self.certificate) && env.exists(&self.key)
    }
}
