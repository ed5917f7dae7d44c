//! Whose process this is, and what it may do.
#![allow(unsafe_code)]

use std::{ffi::CStr, path::Path, ptr};

use rustix::process::{getegid, geteuid, getgid, getuid};

use crate::sys::Access;

/// Largest password entry that is asked for.
const ENTRY_SIZE_MAX: usize = 1024 * 1024;

/// Whether the process runs with another user's or group's rights than its caller's. Such a process must not
/// trust its environment, and libvirt refuses to work in it.
#[must_use]
pub fn runs_with_changed_ids() -> bool {
    getuid() != geteuid() || getgid() != getegid()
}

/// The effective user.
pub(crate) fn euid() -> u32 {
    geteuid().as_raw()
}

/// The home directory that the system has for the real user, as glib has it.
pub(crate) fn home() -> Option<String> {
    let mut buffer: Vec<libc::c_char> = vec![0; 1024];
    loop {
        match password_home(getuid().as_raw(), &mut buffer) {
            Err(libc::ERANGE) if buffer.len() < ENTRY_SIZE_MAX => buffer.resize(buffer.len() * 4, 0),
            Err(_) => return None,
            Ok(home) => return home,
        }
    }
}

/// Whether the user may do that to whatever has the path.
pub(crate) fn may(path: &Path, access: Access) -> bool {
    use rustix::fs::Access as Mode;
    let mode = match access {
        Access::Exists => Mode::EXISTS,
        Access::Read => Mode::READ_OK,
        Access::Write => Mode::WRITE_OK,
        Access::Execute => Mode::EXEC_OK,
    };
    rustix::fs::access(path, mode).is_ok()
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
            assert_eq!(home().as_deref(), Some(entry[5]));
        }
    }

    #[test]
    fn an_entry_larger_than_the_buffer_is_told() {
        assert_eq!(password_home(0, &mut [0; 1]), Err(libc::ERANGE));
    }
}
