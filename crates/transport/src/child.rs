//! Programs that carry a connection on their standard input and output.

use std::{
    io,
    process::{Child, Command},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, ready},
    thread,
    time::Duration,
};

use ferrovirt_uri as uri;
use ferrovirt_uri::Text;

use crate::{
    BoxFuture, ByteStream, ConnectError, Descriptor, PeerIdentity,
    error::errno_of,
    sys::{Errors, Helper, LocalSocket, NoHelper, ask_to_end, spawn_helper},
};

mod host_key;

use host_key::Watch;

/// How much of the child's standard error is kept: its first bytes.
const NOTE_SIZE: usize = 1024;

/// How long a dead child's last words are waited for. Only a grandchild that keeps its standard error can use it up.
const NOTE_WAIT: Duration = Duration::from_secs(1);

/// How long a child that was asked to end is given before it is made to.
const END_WAIT: Duration = Duration::from_secs(1);

/// How often a child that is ending is looked at.
const END_POLL: Duration = Duration::from_millis(10);

/// A stream to a child of ours. Dropping it closes the child's input, asks it to end, and sees to it that it is
/// made to end and reaped, on a thread of its own if it takes its time.
#[derive(Debug)]
pub(crate) struct ChildStream {
    // Dropped in this order: first the child sees the end of its input, then it is ended.
    socket: LocalSocket,
    stderr: Stderr,
    process: Process,
    /// Whether bytes were sent that the child can't have read.
    lost: AtomicBool,
}

/// Starts ssh.
pub(crate) fn spawn_ssh(plan: &uri::Child) -> Result<ChildStream, ConnectError> {
    let stream = spawn(plan)?;
    if host_key::is_lenient(&plan.argv) {
        stream.stderr.watch();
    }
    Ok(stream)
}

/// Starts a child.
pub(crate) fn spawn(plan: &uri::Child) -> Result<ChildStream, ConnectError> {
    let mut command = Command::new(&plan.program);
    command.args(plan.argv.iter().map(Text::to_path)).env_clear().envs(plan.env.iter().cloned());
    let program = || plan.program.clone();
    let Helper { socket, errors, child } = spawn_helper(&mut command).map_err(|fault| match fault {
        NoHelper::Pipes(error) => ConnectError::Child { program: program(), errno: errno_of(&error) },
        NoHelper::Run(error) => ConnectError::Execute { program: program(), errno: errno_of(&error) },
    })?;
    let stderr = Stderr { pipe: errors, kept: Mutex::default() };
    Ok(ChildStream { socket, stderr, process: Process(Some(child)), lost: AtomicBool::new(false) })
}

impl ByteStream for ChildStream {
    fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut [u8], fds: &mut Vec<Descriptor>) -> Poll<io::Result<usize>> {
        let received = self.socket.poll_recv(cx, buf, fds);
        if received.is_pending() {
            // Keep the child from stalling on a full pipe; more words of it wake the reader as well.
            let _ = self.stderr.poll_drain(cx);
        }
        if self.stderr.has_warned(&received) {
            return Poll::Ready(Err(self.refuse()));
        }
        received.map(|result| self.end_as_reset(result))
    }

    fn try_recv(&self, buf: &mut [u8], fds: &mut Vec<Descriptor>) -> io::Result<usize> {
        let received = Poll::Ready(self.socket.try_recv(buf, fds));
        if self.stderr.has_warned(&received) {
            return Err(self.refuse());
        }
        let Poll::Ready(received) = received else { return Err(io::ErrorKind::WouldBlock.into()) };
        self.end_as_reset(received)
    }

    fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.socket.poll_send_ready(cx)
    }

    /// A dead child is the reader's to report, since only the reader can quote its last words: bytes for it count
    /// as sent, and lost.
    fn try_send(&self, bytes: &[u8]) -> io::Result<usize> {
        match self.socket.try_send(bytes) {
            Err(error) if has_gone(&error) => {
                self.lost.store(true, Ordering::Relaxed);
                self.socket.shutdown();
                Ok(bytes.len())
            }
            result => result,
        }
    }

    fn peer(&self) -> PeerIdentity {
        self.process.0.as_ref().map_or(PeerIdentity::Unknown, |child| PeerIdentity::Child { pid: child.id() })
    }

    fn death_note(&self) -> BoxFuture<'_, Option<String>> {
        Box::pin(async {
            let drained = std::future::poll_fn(|cx| self.stderr.poll_drain(cx));
            // Whatever there is by then has to do.
            let _ = tokio::time::timeout(NOTE_WAIT, drained).await;
            Some(self.stderr.note())
        })
    }

    fn shutdown(&self) {
        self.socket.shutdown();
    }
}

impl ChildStream {
    /// Ends a connection to a host whose key has changed; what ssh says of it is the cause that is told.
    fn refuse(&self) -> io::Error {
        self.socket.shutdown();
        if let Some(child) = &self.process.0 {
            ask_to_end(child);
        }
        rustix::io::Errno::CONNRESET.into()
    }

    /// The end of the stream, told as the reset it would have been had the bytes arrived just before the death.
    fn end_as_reset(&self, result: io::Result<usize>) -> io::Result<usize> {
        match result {
            Ok(0) if self.lost.load(Ordering::Relaxed) => Err(rustix::io::Errno::CONNRESET.into()),
            result => result,
        }
    }
}

/// The reading end of the child's standard error.
#[derive(Debug)]
struct Stderr {
    pipe: Errors,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    first: Vec<u8>,
    ended: bool,
    /// Looks for a warning that ends the connection.
    watch: Option<Watch>,
}

impl Kept {
    /// Takes what was read; nothing is the end.
    fn take(&mut self, bytes: &[u8]) {
        self.ended = bytes.is_empty();
        let room = NOTE_SIZE - self.first.len();
        self.first.extend_from_slice(&bytes[..bytes.len().min(room)]);
        if let Some(watch) = &mut self.watch {
            watch.look(bytes);
        }
    }
}

impl Stderr {
    /// Reads all there is, keeps the beginning. Ready when the child's end is closed.
    fn poll_drain(&self, cx: &mut Context<'_>) -> Poll<()> {
        let mut kept = self.kept();
        let mut bytes = [0; NOTE_SIZE];
        while !kept.ended {
            match ready!(self.pipe.poll_read(cx, &mut bytes)) {
                Ok(count) => kept.take(&bytes[..count]),
                Err(_) => kept.ended = true,
            }
        }
        Poll::Ready(())
    }

    fn watch(&self) {
        self.kept().watch = Some(Watch::default());
    }

    /// Was there a warning before what was received? With the first bytes from the other side the time for it is over:
    /// what the child said before it passed those on has arrived as well.
    fn has_warned(&self, received: &Poll<io::Result<usize>>) -> bool {
        let mut kept = self.kept();
        if kept.watch.is_none() {
            return false;
        }
        let mut bytes = [0; NOTE_SIZE];
        while !kept.ended
            && let Ok(count) = self.pipe.try_read(&mut bytes)
        {
            kept.take(&bytes[..count]);
        }
        let warned = kept.watch.as_ref().is_some_and(Watch::has_seen);
        if !warned && matches!(received, Poll::Ready(Ok(1..))) {
            kept.watch = None;
        }
        warned
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self) -> String {
        let kept = self.kept();
        String::from_utf8_lossy(&kept.first).trim_end().to_owned()
    }
}

/// A child that is ended and reaped when dropped.
#[derive(Debug)]
struct Process(Option<Child>);

impl Drop for Process {
    fn drop(&mut self) {
        let Some(mut child) = self.0.take() else { return };
        // An error means that somebody else has reaped it: then its number is not ours to signal any more.
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
        ask_to_end(&child);
        let pid = child.id();
        let reaper = thread::Builder::new().name("ferrovirt-reaper".to_owned()).spawn(move || reap(child));
        if let Err(error) = reaper {
            tracing::warn!(pid, %error, "no thread to reap a child with");
        }
    }
}

/// Waits for a child that was asked to end; insists when it takes too long.
fn reap(mut child: Child) {
    let mut waited = Duration::ZERO;
    while waited < END_WAIT {
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
        thread::sleep(END_POLL);
        waited += END_POLL;
    }
    tracing::debug!(pid = child.id(), "child does not end, killed");
    let _ = child.kill();
    let _ = child.wait();
}

/// Whether an error says that nobody reads any more.
fn has_gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::BrokenPipe | io::ErrorKind::ConnectionReset)
}

#[cfg(test)]
mod tests;
