//! What happens in a child between fork and exec.
#![allow(unsafe_code)]

use std::{io, os::unix::process::CommandExt as _, process::Command};

use super::{drop_capabilities, inherit_nothing};

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
