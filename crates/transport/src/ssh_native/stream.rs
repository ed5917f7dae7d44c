//! The stream over a command at the other end.

use std::{
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, ready},
};

use super::{
    client::{Client, Command},
    library::Library,
    pump,
};
use crate::{
    BoxFuture, ByteStream, Descriptor, PeerIdentity, SshFault,
    error::io_text,
    ssh_error::CommandEnded,
    sys::{LocalSocket, local_pair},
};

/// A stream to a command at the other end. Dropping it ends the SSH connection.
#[derive(Debug)]
pub(crate) struct SshStream {
    /// One end of a pair; a task carries what comes and goes at the other.
    socket: LocalSocket,
    ending: Arc<Mutex<Ending>>,
    peer: PeerIdentity,
    library: Library,
}

/// What is known of the command's end.
#[derive(Debug, Default)]
pub(super) struct Ending {
    pub(super) status: Option<u32>,
    note: Vec<u8>,
}

impl Ending {
    pub(super) fn lock(ending: &Mutex<Self>) -> MutexGuard<'_, Self> {
        ending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps what the command said, up to a limit.
    pub(super) fn complain(&mut self, bytes: &[u8], limit: usize) {
        let room = limit - self.note.len().min(limit);
        self.note.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }
}

impl SshStream {
    pub(super) fn start(
        command: Command,
        client: Box<dyn Client>,
        peer: PeerIdentity,
        library: Library,
    ) -> Result<Self, SshFault> {
        let failed = |error: io::Error| SshFault::Channel { reason: io_text(&error) };
        let (socket, theirs) = local_pair().map_err(failed)?;
        let ending = Arc::new(Mutex::new(Ending::default()));
        tokio::spawn(pump::run(command, client, theirs, Arc::clone(&ending)));
        Ok(Self { socket, ending, peer, library })
    }

    /// The end, told as the status of the command where that is not nought.
    fn end(&self, received: io::Result<usize>) -> io::Result<usize> {
        let is_end = match &received {
            Ok(count) => *count == 0,
            // The task ended with bytes of ours that it had not read.
            Err(error) => error.kind() == io::ErrorKind::ConnectionReset,
        };
        if !is_end {
            return received;
        }
        match Ending::lock(&self.ending).status {
            None | Some(0) => Ok(0),
            Some(status) => Err(io::Error::other(CommandEnded { transport: self.library.transport(), status })),
        }
    }
}

impl ByteStream for SshStream {
    fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut [u8], fds: &mut Vec<Descriptor>) -> Poll<io::Result<usize>> {
        Poll::Ready(self.end(ready!(self.socket.poll_recv(cx, buf, fds))))
    }

    fn try_recv(&self, buf: &mut [u8], fds: &mut Vec<Descriptor>) -> io::Result<usize> {
        self.end(self.socket.try_recv(buf, fds))
    }

    fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.socket.poll_send_ready(cx)
    }

    /// A command that has ended is the reader's to report: bytes for it count as sent.
    fn try_send(&self, bytes: &[u8]) -> io::Result<usize> {
        match self.socket.try_send(bytes) {
            Err(error) if matches!(error.kind(), io::ErrorKind::BrokenPipe | io::ErrorKind::ConnectionReset) => {
                Ok(bytes.len())
            }
            result => result,
        }
    }

    fn peer(&self) -> PeerIdentity {
        self.peer
    }

    /// What the command said on its standard error, if anything.
    fn death_note(&self) -> BoxFuture<'_, Option<String>> {
        let note = String::from_utf8_lossy(&Ending::lock(&self.ending).note).trim_end().to_owned();
        Box::pin(std::future::ready(Some(note).filter(|note| !note.is_empty())))
    }

    fn shutdown(&self) {
        self.socket.shutdown();
    }
}
