//! The lock that keeps clients from starting two daemons, shared with libvirt's C clients.

use std::{
    fs::File,
    io,
    os::{fd::AsFd as _, unix::fs::MetadataExt as _},
    path::{Path, PathBuf},
};

use crate::sys;

/// A locked lock file. Dropping it removes the file, then the lock, as C clients do.
#[derive(Debug)]
pub(crate) struct LockFile {
    path: PathBuf,
    _file: File,
}

/// Why there is no lock.
#[derive(Debug)]
pub(crate) enum LockError {
    /// The file could not be opened or made.
    Open(io::Error),
    /// It could not be locked, for another reason than that somebody else has it.
    Lock(io::Error),
}

impl LockFile {
    /// Takes the lock; `None` when somebody else has it.
    ///
    /// C clients remove the file while others wait for it, so a lock counts only if the file that was locked is
    /// still the one that bears the name; else whoever comes next locks another file and neither notices.
    pub(crate) fn try_take(path: &Path) -> Result<Option<Self>, LockError> {
        loop {
            let mut options = sys::private();
            options.read(true).write(true).create(true).truncate(false);
            let file = options.open(path).map_err(LockError::Open)?;
            if !sys::lock_first_byte(file.as_fd()).map_err(LockError::Lock)? {
                return Ok(None);
            }
            if bears_name(&file, path).map_err(LockError::Lock)? {
                return Ok(Some(Self { path: path.to_owned(), _file: file }));
            }
        }
    }
}

impl Drop for LockFile {
    fn drop(&mut self) {
        // A file left behind harms nobody: it is not locked.
        let _ = std::fs::remove_file(&self.path);
    }
}

fn bears_name(file: &File, path: &Path) -> io::Result<bool> {
    let ours = file.metadata()?;
    match std::fs::symlink_metadata(path) {
        Ok(named) => Ok((named.dev(), named.ino()) == (ours.dev(), ours.ino())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_open_at_a_time_has_the_lock_and_the_file_goes_with_it() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("libvirtd.lock");
        let lock = LockFile::try_take(&path).unwrap().unwrap();
        assert!(LockFile::try_take(&path).unwrap().is_none());
        assert_eq!(std::fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        drop(lock);
        assert!(!path.exists());
        assert!(LockFile::try_take(&path).unwrap().is_some());
    }

    /// What a C client does that ends while we wait for the file it removes.
    #[test]
    fn a_removed_file_does_not_count_as_locked() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("libvirtd.lock");
        let stale = File::create(&path).unwrap();
        assert!(bears_name(&stale, &path).unwrap());
        std::fs::remove_file(&path).unwrap();
        assert!(!bears_name(&stale, &path).unwrap());
        File::create(&path).unwrap();
        assert!(!bears_name(&stale, &path).unwrap());
    }

    #[test]
    fn a_lock_file_that_cannot_be_made_is_told_apart() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("no such directory").join("libvirtd.lock");
        assert!(matches!(LockFile::try_take(&path), Err(LockError::Open(_))));
    }
}
