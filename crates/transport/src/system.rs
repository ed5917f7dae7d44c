//! The system around us, as planning a connection asks about it.
#![allow(unsafe_code)]

use std::{ffi::CStr, fs::File, io::Read as _, path::Path, ptr};

use ferrovirt_uri::Env;
use rustix::{
    fs::Access,
    process::{getegid, geteuid, getgid, getuid},
};

use crate::error::errno_of;

/// The process's own environment, user and files.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemEnv;

/// Larger configuration files are refused, here as in libvirt: 10 MiB.
const FILE_SIZE_MAX: u64 = 10 * 1024 * 1024;

/// Largest password entry that is asked for.
const ENTRY_SIZE_MAX: usize = 1024 * 1024;

/// Whether the process runs with another user's or group's rights than its caller's. Such a process must not
/// trust its environment, and libvirt refuses to work in it.
#[must_use]
pub fn runs_with_changed_ids() -> bool {
    getuid() != geteuid() || getgid() != getegid()
}

impl Env for SystemEnv {
    /// Bytes that are not UTF-8 are replaced.
    fn var(&self, name: &str) -> Option<String> {
        std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
    }

    fn euid(&self) -> u32 {
        geteuid().as_raw()
    }

    fn is_setuid(&self) -> bool {
        runs_with_changed_ids()
    }

    /// Of the real user, as glib has it.
    fn home(&self) -> Option<String> {
        let mut buffer: Vec<libc::c_char> = vec![0; 1024];
        loop {
            match password_home(getuid().as_raw(), &mut buffer) {
                Err(libc::ERANGE) if buffer.len() < ENTRY_SIZE_MAX => buffer.resize(buffer.len() * 4, 0),
                Err(_) => return None,
                Ok(home) => return home,
            }
        }
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
        may(path, Access::EXISTS)
    }

    fn is_executable(&self, path: &Path) -> bool {
        is_executable(path)
    }

    fn is_readable(&self, path: &Path) -> bool {
        may(path, Access::READ_OK)
    }

    fn is_writable(&self, path: &Path) -> bool {
        may(path, Access::WRITE_OK)
    }
}

/// Whether a path names something other than a directory that we may execute.
pub(crate) fn is_executable(path: &Path) -> bool {
    may(path, Access::EXEC_OK) && !path.is_dir()
}

fn may(path: &Path, access: Access) -> bool {
    rustix::fs::access(path, access).is_ok()
}

/// The home directory in a user's password entry, or the errno.
fn password_home(uid: libc::uid_t, buffer: &mut [libc::c_char]) -> Result<Option<String>, i32> {
    // SAFETY: `passwd` is integers and pointers, for which all zeros is a valid value.
    let mut entry: libc::passwd = unsafe { std::mem::zeroed() };
    let mut found = ptr::null_mut();
    // SAFETY: all pointers live through the call, and the buffer has the size that is given.
    let code = unsafe { libc::getpwuid_r(uid, &raw mut entry, buffer.as_mut_ptr(), buffer.len(), &raw mut found) };
    if code != 0 {
        return Err(code);
    }
    if found.is_null() || entry.pw_dir.is_null() {
        return Ok(None);
    }
    // SAFETY: a found entry's texts lie in `buffer`, end with a zero, and `buffer` is still borrowed.
    let home = unsafe { CStr::from_ptr(entry.pw_dir) };
    Ok(Some(home.to_string_lossy().into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The file that the password database falls back to, read by hand.
    #[test]
    fn the_home_directory_is_the_password_entrys() {
        let uid = getuid().as_raw().to_string();
        let entries = std::fs::read_to_string("/etc/passwd").unwrap();
        let by_hand = entries.lines().map(|line| line.split(':').collect::<Vec<_>>()).find(|entry| entry[2] == uid);
        if let Some(entry) = by_hand {
            assert_eq!(SystemEnv.home().as_deref(), Some(entry[5]));
        }
    }

    #[test]
    fn an_entry_larger_than_the_buffer_is_told() {
        assert_eq!(password_home(0, &mut [0; 1]), Err(libc::ERANGE));
    }

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
