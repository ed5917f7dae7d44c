//! The system around us, as planning a connection asks about it.

use std::{fs::File, io::Read as _, path::Path};

use ferrovirt_uri::Env;

use crate::{
    error::errno_of,
    sys::{self, Access, may},
};

/// The process's own environment, user and files.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemEnv;

/// Larger configuration files are refused, here as in libvirt: 10 MiB.
const FILE_SIZE_MAX: u64 = 10 * 1024 * 1024;

impl Env for SystemEnv {
    /// Bytes that are not UTF-8 are replaced.
    fn var(&self, name: &str) -> Option<String> {
        std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
    }

    fn euid(&self) -> u32 {
        sys::euid()
    }

    fn is_setuid(&self) -> bool {
        sys::runs_with_changed_ids()
    }

    fn home(&self) -> Option<String> {
        sys::home()
    }

    /// Of a file larger than libvirt reads only enough to see that it is.
    fn read_file(&self, path: &Path) -> Result<Vec<u8>, i32> {
        let read = || {
            let file = File::open(path)?;
            let size = file.metadata()?.len().min(FILE_SIZE_MAX);
            let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1);
            file.take(FILE_SIZE_MAX + 1).read_to_end(&mut bytes)?;
            Ok(bytes)
        };
        read().map_err(|error: std::io::Error| errno_of(&error))
    }

    fn exists(&self, path: &Path) -> bool {
        may(path, Access::Exists)
    }

    fn is_executable(&self, path: &Path) -> bool {
        is_executable(path)
    }

    fn is_readable(&self, path: &Path) -> bool {
        may(path, Access::Read)
    }

    fn is_writable(&self, path: &Path) -> bool {
        may(path, Access::Write)
    }
}

/// Whether a path names something other than a directory that we may execute.
pub(crate) fn is_executable(path: &Path) -> bool {
    may(path, Access::Execute) && !path.is_dir()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_with_their_errno() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("libvirt.conf");
        assert_eq!(SystemEnv.read_file(&path), Err(libc::ENOENT));
        assert_eq!(SystemEnv.read_file(directory.path()), Err(libc::EISDIR));
        std::fs::write(&path, "a = 1").unwrap();
        assert_eq!(SystemEnv.read_file(&path), Ok(b"a = 1".to_vec()));
        File::options().write(true).open(&path).unwrap().set_len(2 * FILE_SIZE_MAX).unwrap();
        assert_eq!(SystemEnv.read_file(&path).unwrap().len() as u64, FILE_SIZE_MAX + 1);
    }

    #[test]
    fn the_file_system_is_asked() {
        assert!(SystemEnv.is_executable(Path::new("/bin/sh")));
        for other in ["/bin", "/etc/passwd", "/nonexistent"] {
            assert!(!SystemEnv.is_executable(Path::new(other)), "{other}");
        }
        assert!(SystemEnv.exists(Path::new("/bin")) && SystemEnv.is_readable(Path::new("/etc/passwd")));
        assert!(!SystemEnv.exists(Path::new("/nonexistent")) && !SystemEnv.is_writable(Path::new("/nonexistent")));
    }
}
