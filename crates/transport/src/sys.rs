//! The few system calls for which no safe wrapper exists. All of them are Linux's.
#![allow(unsafe_code)]

use std::{
    io,
    os::{
        fd::{AsRawFd as _, BorrowedFd, FromRawFd as _, OwnedFd},
        unix::process::CommandExt as _,
    },
    process::Command,
    sync::atomic::{AtomicBool, Ordering},
};

use rustix::thread::{CapabilitySet, CapabilitySets};
use tokio::io::{Interest, unix::AsyncFd};

use crate::PeerIdentity;

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
        if !rustix::net::sockopt::socket_acceptconn(socket)? {
            return Err(rustix::io::Errno::INVAL.into());
        }
    }
    // SAFETY: whoever started this process has left these open for it to own. They have just been found to be open
    // listening sockets, the process has opened none before (`inherited_sockets` asks for that), and they are handed
    // out once.
    Ok(numbers.map(|number| unsafe { OwnedFd::from_raw_fd(number) }).collect())
}

/// Who made the other end of a unix socket. By hand, because a peer in a foreign process namespace has process
/// id 0, which the safe wrapper's type cannot hold.
pub(crate) fn peer_process(socket: BorrowedFd<'_>) -> io::Result<PeerIdentity> {
    let mut peer = libc::ucred { pid: 0, uid: 0, gid: 0 };
    let mut size = size_of::<libc::ucred>() as libc::socklen_t;
    // SAFETY: the kernel writes at most `size` bytes to `peer`, which has that size and may hold any bits.
    let result = unsafe {
        libc::getsockopt(socket.as_raw_fd(), libc::SOL_SOCKET, libc::SO_PEERCRED, (&raw mut peer).cast(), &raw mut size)
    };
    checked(result)?;
    Ok(PeerIdentity::Process { pid: u32::try_from(peer.pid).unwrap_or(0), uid: peer.uid, gid: peer.gid })
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

/// Makes the command's child start with only its standard descriptors and deaf to the interrupt key: that key
/// is meant for what the user sees, not for the connection below.
pub(crate) fn prepare_helper(command: &mut Command) {
    // SAFETY: between fork and exec only async-signal-safe functions may run; `signal` and a bare system call are.
    unsafe {
        command.pre_exec(|| {
            libc::signal(libc::SIGINT, libc::SIG_IGN);
            inherit_nothing();
            Ok(())
        });
    }
}

/// Makes the command's child a daemon: a session of its own without terminal, the parent of nobody who waits for
/// it, no capabilities, no descriptors but the standard ones. The child that the caller then sees ends at once.
pub(crate) fn prepare_daemon(command: &mut Command) {
    // SAFETY: between fork and exec only async-signal-safe functions may run; these are bare system calls, and
    // `fork`, whose caller here is the only thread of its process.
    unsafe {
        command.pre_exec(|| {
            rustix::process::setsid()?;
            inherit_nothing();
            drop_capabilities();
            match libc::fork() {
                -1 => Err(io::Error::last_os_error()),
                0 => Ok(()),
                _ => libc::_exit(0),
            }
        });
    }
}

/// Marks all descriptors but the standard ones to be closed on exec: the program that embeds us may have some
/// that are not.
fn inherit_nothing() {
    const FIRST: libc::c_uint = 3;
    // SAFETY: the call takes three integers and changes only flags of descriptors. Kernels before 5.11 refuse it;
    // then the embedding program's descriptors stay as that program made them.
    unsafe { libc::syscall(libc::SYS_close_range, FIRST, libc::c_uint::MAX, libc::CLOSE_RANGE_CLOEXEC) };
}

/// Gives up capabilities; fails only where there are none to give up.
fn drop_capabilities() {
    let none = CapabilitySet::empty();
    let _ =
        rustix::thread::set_capabilities(None, CapabilitySets { effective: none, permitted: none, inheritable: none });
}

fn checked(result: libc::c_int) -> io::Result<()> {
    if result == -1 { Err(io::Error::last_os_error()) } else { Ok(()) }
}
