//! The file of users: read whole, replaced whole.

use std::{
    fs::{self, File},
    io::{self, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::Path,
};

use ferrovirt_sasl::{DigestKey, Hash, ScramKeys};
use ferrovirt_server::SASL_REALM;
use rustix::fs::{FlockOperation, flock};

use super::line::{self, Credential};

/// The lines of a file of users.
#[derive(Debug, Default)]
pub(super) struct UserFile {
    lines: Vec<String>,
}

impl UserFile {
    /// Reads a file. One that is not there is empty.
    pub(super) fn read(path: &Path) -> io::Result<Self> {
        match fs::read_to_string(path) {
            Ok(text) => Ok(Self { lines: text.lines().map(str::to_owned).collect() }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error),
        }
    }

    /// Changes a file: whoever reads it meanwhile finds the old one or the new one, whoever changes it waits. Only its
    /// owner can read it.
    pub(super) fn change<T>(path: &Path, change: impl FnOnce(&mut Self) -> io::Result<T>) -> io::Result<T> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let lock = File::open(folder)?;
        flock(&lock, FlockOperation::LockExclusive)?;
        let mut file = Self::read(path)?;
        let outcome = change(&mut file)?;
        file.add_decoy_secret()?;
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".new");
        let new = folder.join(name);
        // Left by one that was stopped in the middle: the lock is ours.
        let _ = fs::remove_file(&new);
        let mut options = File::options();
        let mut written = options.write(true).create_new(true).mode(0o600).open(&new)?;
        let text: String = file.lines.iter().flat_map(|line| [line, "\n"]).collect();
        written.write_all(text.as_bytes())?;
        written.sync_all()?;
        fs::rename(&new, path)?;
        Ok(outcome)
    }

    /// What is kept of a user's password.
    pub(super) fn credentials(&self, user: &str) -> impl Iterator<Item = Credential> {
        self.lines.iter().filter_map(move |text| {
            let (of, credential) = line::parse(text)?;
            (of == user).then_some(credential)
        })
    }

    /// What the answers to unknown users are made of: kept, since who asked before the daemon was started anew may compare.
    pub(super) fn decoy_secret(&self) -> Option<Vec<u8>> {
        self.lines.iter().find_map(|text| line::parse_decoy(text))
    }

    fn add_decoy_secret(&mut self) -> io::Result<()> {
        if self.decoy_secret().is_none() {
            let mut secret = [0; 32];
            getrandom::fill(&mut secret).map_err(io::Error::other)?;
            self.lines.push(line::print_decoy(&secret));
        }
        Ok(())
    }

    /// Gives a user a password, whether known or not.
    pub(super) fn set(&mut self, user: &str, password: &str) -> io::Result<()> {
        self.remove(user);
        for hash in [Hash::Sha256, Hash::Sha1] {
            let mut salt = vec![0; ScramKeys::SALT_BYTES];
            getrandom::fill(&mut salt).map_err(io::Error::other)?;
            let keys = ScramKeys::derive(hash, password, salt, ScramKeys::ITERATIONS);
            self.lines.push(line::print(user, &Credential::Scram(hash, keys)));
        }
        let key = DigestKey::derive(user, SASL_REALM, password);
        self.lines.push(line::print(user, &Credential::Digest(SASL_REALM.to_owned(), key)));
        Ok(())
    }

    /// Forgets a user; whether they were known.
    pub(super) fn remove(&mut self, user: &str) -> bool {
        let before = self.lines.len();
        self.lines.retain(|text| line::parse(text).is_none_or(|(of, _)| of != user));
        self.lines.len() < before
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn what_is_not_changed_stays_and_no_password_is_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sub/users");
        UserFile::change(&path, |file| file.set("fred", "pencil")).unwrap();
        let old = format!("# by hand\nOTHER x y\n{}", fs::read_to_string(&path).unwrap());
        fs::write(&path, &old).unwrap();
        UserFile::change(&path, |file| file.set("wilma", "pencil")).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with(&old) && !text.contains("pencil"), "{text}");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(UserFile::change(&path, |file| Ok(file.remove("wilma"))).unwrap());
        assert!(!UserFile::change(&path, |file| Ok(file.remove("wilma"))).unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), old);
        UserFile::change(&path, |_| Err::<(), _>(io::Error::other("no"))).unwrap_err();
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn a_new_password_takes_the_old_ones_place() {
        let mut file = UserFile::default();
        file.set("fred", "pencil").unwrap();
        file.set("fred", "pen").unwrap();
        assert_eq!((file.lines.len(), file.credentials("fred").count()), (3, 3));
        for credential in file.credentials("fred") {
            if let Credential::Scram(hash, keys) = credential {
                assert!(keys.fit(hash, "pen"));
            }
        }
    }
}
