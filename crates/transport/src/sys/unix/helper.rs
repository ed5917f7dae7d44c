//! Programs that carry a connection, over a socket pair and a pipe.

use std::{
    io,
    os::{
        fd::{AsFd as _, OwnedFd},
        unix::net::UnixStream,
    },
    process::{Child, Command, Stdio},
    task::{Context, Poll, ready},
};

use rustix::process::{Pid, Signal};
use tokio::io::{Interest, unix::AsyncFd};

use super::{Kind, Socket, children::prepare_helper, watch};
use crate::sys::{Helper, NoHelper};

/// Starts a program.
pub(crate) fn spawn_helper(command: &mut Command) -> Result<Helper, NoHelper> {
    let (socket, theirs, errors, their_errors) = pipes().map_err(NoHelper::Pipes)?;
    let input = theirs.try_clone().map_err(NoHelper::Pipes)?;
    command.stdin(OwnedFd::from(input)).stdout(OwnedFd::from(theirs)).stderr(Stdio::from(their_errors));
    prepare_helper(command);
    let child = command.spawn().map_err(NoHelper::Run)?;
    Ok(Helper { socket, errors, child })
}

fn pipes() -> io::Result<(Socket, UnixStream, Errors, io::PipeWriter)> {
    let (ours, theirs) = UnixStream::pair()?;
    ours.set_nonblocking(true)?;
    let (errors, their_errors) = io::pipe()?;
    rustix::io::ioctl_fionbio(&errors, true)?;
    let errors = Errors { pipe: watch(errors.into(), Interest::READABLE)? };
    Ok((Socket::new(ours.into(), Kind::Unix)?, theirs, errors, their_errors))
}

/// Asks a program to end.
pub(crate) fn ask_to_end(child: &Child) {
    let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    if let Some(pid) = pid {
        let _ = rustix::process::kill_process(pid, Signal::TERM);
    }
}

/// The reading end of a program's standard error.
#[derive(Debug)]
pub(crate) struct Errors {
    pipe: AsyncFd<OwnedFd>,
}

impl Errors {
    /// Waits for something to read; nothing is the end.
    pub(crate) fn poll_read(&self, cx: &mut Context<'_>, bytes: &mut [u8]) -> Poll<io::Result<usize>> {
        loop {
            let mut guard = ready!(self.pipe.poll_read_ready(cx))?;
            match guard.try_io(|pipe| Ok(rustix::io::read(pipe.get_ref().as_fd(), &mut *bytes)?)) {
                Ok(Err(error)) if error.kind() == io::ErrorKind::Interrupted => {}
                Ok(result) => return Poll::Ready(result),
                Err(_would_block) => {}
            }
        }
    }

    /// Reads what is there now.
    pub(crate) fn try_read(&self, bytes: &mut [u8]) -> io::Result<usize> {
        Ok(rustix::io::read(self.pipe.get_ref(), bytes)?)
    }
}
