//! The file that says which process the daemon is, locked while it is.

use std::{
    fs::{File, OpenOptions},
    io::{self, Write as _},
    os::unix::fs::{MetadataExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
};

use rustix::fs::{FlockOperation, fcntl_lock};

/// A locked file with the process's id. Dropping it removes the file.
#[derive(Debug)]
pub(crate) struct PidFile {
    path: PathBuf,
    _file: File,
}

/// Why the file is not taken.
#[derive(Debug)]
pub(crate) struct PidFileError {
    /// What could not be done to it.
    pub(crate) doing: &'static str,
    pub(crate) cause: io::Error,
}

impl PidFile {
    /// Takes the file, of which another process may have left a stale one.
    ///
    /// # Errors
    /// Another process holds it ("temporarily unavailable"), or it cannot be written.
    pub(crate) fn take(path: &Path) -> Result<Self, PidFileError> {
        let failed = |doing| move |cause| PidFileError { doing, cause };
        loop {
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false).mode(0o644);
            let file = options.open(path).map_err(failed("open"))?;
            fcntl_lock(&file, FlockOperation::NonBlockingLockExclusive)
                .map_err(|errno| failed("acquire")(errno.into()))?;
            // Whoever had it may have removed it since it was opened here.
            if is_at(&file, path) {
                let mut held = &file;
                file.set_len(0).map_err(failed("truncate"))?;
                write!(held, "{}", std::process::id()).map_err(failed("write to"))?;
                return Ok(Self { path: path.to_owned(), _file: file });
            }
        }
    }
}

fn is_at(file: &File, path: &Path) -> bool {
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(held), Ok(found)) => (held.dev(), held.ino()) == (found.dev(), found.ino()),
        _ => false,
    }
}

impl Drop for PidFile {
    fn drop(&mut self) {
        // A file left behind harms nobody: it is not locked.
        let _ = std::fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_names_the_process_and_goes_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pid");
        std::fs::write(&path, "a stale one").unwrap();
        let held = PidFile::take(&path).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), std::process::id().to_string());
        drop(held);
        assert!(!path.exists());
    }
}
