//! The users that SASL knows: a file of the daemon's own, and the command that keeps it.

mod file;
mod line;
pub(crate) mod passwd;
mod prompt;

use std::{
    fmt,
    path::{Path, PathBuf},
};

use ferrovirt_sasl::{DigestKey, Hash, ScramKeys, UserStore};

use crate::places::Places;
use file::UserFile;
use line::Credential;

/// The file, where none is named: beside the configuration.
pub(crate) fn default_path(places: &Places) -> PathBuf {
    places.config.with_file_name("ferrovirtd.users")
}

/// The users of a file, which is read whenever somebody wants in: changes count at once.
pub(crate) struct FileUsers {
    path: PathBuf,
    /// For answers to unknown users, while the file has none.
    secret: [u8; 32],
}

impl FileUsers {
    /// The users of a file. One that is not there yet has none.
    pub(crate) fn new(path: &Path) -> std::io::Result<Self> {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret).map_err(std::io::Error::other)?;
        let users = Self { path: path.to_owned(), secret };
        if let Err(error) = UserFile::read(path) {
            tracing::warn!(path = %path.display(), %error, "the SASL users cannot be read: nobody is let in");
        }
        Ok(users)
    }

    fn find<T>(&self, user: &str, wanted: impl Fn(&Credential) -> Option<T>) -> Option<T> {
        match UserFile::read(&self.path) {
            Ok(file) => file.credentials(user).find_map(|credential| wanted(&credential)),
            Err(error) => {
                tracing::warn!(path = %self.path.display(), %error, "the SASL users cannot be read");
                None
            }
        }
    }
}

impl fmt::Debug for FileUsers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileUsers").field("path", &self.path).finish_non_exhaustive()
    }
}

impl UserStore for FileUsers {
    fn scram_keys(&self, user: &str, hash: Hash) -> Option<ScramKeys> {
        self.find(user, |credential| match credential {
            Credential::Scram(of, keys) if *of == hash => Some(keys.clone()),
            _ => None,
        })
    }

    fn digest_key(&self, user: &str, realm: &str) -> Option<DigestKey> {
        self.find(user, |credential| match credential {
            Credential::Digest(of, key) if of == realm => Some(key.clone()),
            _ => None,
        })
    }

    fn has_password(&self, user: &str, password: &str) -> bool {
        let known = self.scram_keys(user, Hash::Sha256);
        let keys = known.unwrap_or_else(|| ScramKeys::decoy(Hash::Sha256, &self.decoy_secret(), user));
        keys.fit(Hash::Sha256, password)
    }

    fn decoy_secret(&self) -> Vec<u8> {
        let kept = UserFile::read(&self.path).ok().and_then(|file| file.decoy_secret());
        kept.unwrap_or_else(|| self.secret.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_are_known_as_soon_as_they_are_in_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("users");
        let users = FileUsers::new(&path).unwrap();
        assert!(!users.has_password("fred", "pencil"));
        UserFile::change(&path, |file| file.set("fred", "pencil")).unwrap();
        assert!(users.has_password("fred", "pencil"));
        assert!(!users.has_password("fred", "pen") && !users.has_password("fre", "pencil"));
        for hash in [Hash::Sha1, Hash::Sha256] {
            assert!(users.scram_keys("fred", hash).unwrap().fit(hash, "pencil"));
        }
        let key = users.digest_key("fred", ferrovirt_server::SASL_REALM).unwrap();
        assert_eq!(key, DigestKey::derive("fred", ferrovirt_server::SASL_REALM, "pencil"));
        assert!(users.digest_key("fred", "elsewhere").is_none());
    }

    /// Otherwise names that are known could be told from others by what does not change.
    #[test]
    fn unknown_users_look_the_same_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("users");
        UserFile::change(&path, |file| file.set("fred", "pencil")).unwrap();
        let before = FileUsers::new(&path).unwrap().decoy_secret();
        UserFile::change(&path, |file| file.set("wilma", "pencil").map(|()| file.remove("fred"))).unwrap();
        assert_eq!(FileUsers::new(&path).unwrap().decoy_secret(), before);
        let elsewhere = folder.path().join("others");
        UserFile::change(&elsewhere, |file| file.set("fred", "pencil")).unwrap();
        assert_ne!(FileUsers::new(&elsewhere).unwrap().decoy_secret(), before);
    }
}
