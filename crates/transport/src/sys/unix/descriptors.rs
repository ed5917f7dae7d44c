//! Descriptors: watched, inherited, locked.
#![allow(unsafe_code)]

use std::{
    io,
    os::fd::{AsRawFd as _, BorrowedFd, FromRawFd as _, OwnedFd},
    sync::atomic::{AtomicBool, Ordering},
};

use tokio::io::{Interest, unix::AsyncFd};

use super::{checked, listens};

/// Registers a descriptor with the runtime.
pub(crate) fn watch(fd: OwnedFd, interest: Interest) -> io::Result<AsyncFd<OwnedFd>> {
    // SAFETY: an `OwnedFd` is open, answers one and the same descriptor for all its life, and is owned by the
    // `AsyncFd` from here on; nothing in this crate takes it out or replaces it.
    Ok(unsafe { AsyncFd::register_with_interest(fd, interest) }?)
}

/// Takes over listening sockets that the process was started with: so many, behind the standard descriptors. Nothing is
/// taken if one of them is no such socket, nor a second time.
pub(crate) fn take_listening(count: usize) -> io::Result<Vec<OwnedFd>> {
    static TAKEN: AtomicBool = AtomicBool::new(false);
    if count == 0 || TAKEN.swap(true, Ordering::SeqCst) {
        return Ok(Vec::new());
    }
    let numbers = 3..3_i32.saturating_add(i32::try_from(count).unwrap_or(i32::MAX));
    for number in numbers.clone() {
        // SAFETY: the command takes a number only, and answers with an error where it is of nothing open.
        checked(unsafe { libc::fcntl(number, libc::F_SETFD, libc::FD_CLOEXEC) })?;
        // SAFETY: it is open, and nothing in this process knows of it that could close it.
        let socket = unsafe { BorrowedFd::borrow_raw(number) };
        if !listens(socket)? {
            return Err(rustix::io::Errno::INVAL.into());
        }
    }
    // SAFETY: whoever started this process has left these open for it to own. They have just been found to be open
    // listening sockets, the process has opened none before (`inherited_sockets` asks for that), and they are handed
    // out once.
    Ok(numbers.map(|number| unsafe { OwnedFd::from_raw_fd(number) }).collect())
}

/// Tries to lock the first byte of a file for this open of it; `false` when somebody else has it.
///
/// Such a lock excludes libvirt's traditional process-wide one and is excluded by it. Unlike that one it also
/// excludes other opens in the same process, and isn't lost when some other descriptor of the file is closed.
pub(crate) fn lock_first_byte(file: BorrowedFd<'_>) -> io::Result<bool> {
    let range = libc::flock {
        l_type: libc::F_WRLCK as libc::c_short,
        l_whence: libc::SEEK_SET as libc::c_short,
        l_start: 0,
        l_len: 1,
        l_pid: 0,
    };
    // SAFETY: the command reads a `flock`, which lives through the call.
    match checked(unsafe { libc::fcntl(file.as_raw_fd(), libc::F_OFD_SETLK, &raw const range) }) {
        Ok(()) => Ok(true),
        Err(error) if matches!(error.raw_os_error(), Some(libc::EAGAIN | libc::EACCES)) => Ok(false),
        Err(error) => Err(error),
    }
}
