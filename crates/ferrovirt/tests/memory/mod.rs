//! A stream of bytes to a scripted daemon in this process.

use std::{
    io,
    os::fd::OwnedFd,
    sync::{Arc, Mutex, MutexGuard},
    task::{Context, Poll, Waker},
};

use ferrovirt::{Error, driver::BoxFuture, uri::RemotePlan};
use ferrovirt_driver::Credentials;
use ferrovirt_remote::Connector;
use ferrovirt_testkit::ScriptedDaemon;
use ferrovirt_transport::{ByteStream, ConnectOptions, PeerIdentity};

/// Leads to the daemon, and is the stream once it has.
#[derive(Clone)]
pub(crate) struct Memory {
    far: Arc<Mutex<Far>>,
    /// Makes another daemon for each connection.
    each: Option<fn() -> ScriptedDaemon>,
}

#[derive(Debug)]
struct Far {
    daemon: ScriptedDaemon,
    is_shut_down: bool,
    reader: Option<Waker>,
}

impl Memory {
    pub(crate) fn new(daemon: ScriptedDaemon) -> Self {
        Self { far: Arc::new(Mutex::new(Far { daemon, is_shut_down: false, reader: None })), each: None }
    }

    /// Leads each connection to a daemon of its own.
    #[allow(dead_code, reason = "not every test opens more than one")]
    pub(crate) fn each(make: fn() -> ScriptedDaemon) -> Self {
        Self { each: Some(make), ..Self::new(make()) }
    }

    /// How many bytes and packets have passed.
    #[allow(dead_code, reason = "not every test counts")]
    pub(crate) fn passed(&self) -> (usize, usize) {
        self.lock().daemon.passed()
    }

    /// Whether nobody else holds the stream any more.
    #[allow(dead_code, reason = "not every test counts")]
    pub(crate) fn is_alone(&self) -> bool {
        Arc::strong_count(&self.far) == 1
    }

    fn lock(&self) -> MutexGuard<'_, Far> {
        self.far.lock().unwrap()
    }
}

impl std::fmt::Debug for Memory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Memory").finish_non_exhaustive()
    }
}

impl Far {
    fn wake(&mut self) {
        if let Some(waker) = self.reader.take() {
            waker.wake();
        }
    }
}

impl Connector for Memory {
    fn connect<'a>(
        &'a self,
        _: &'a RemotePlan,
        _: &'a ConnectOptions,
        _: Option<&'a dyn Credentials>,
    ) -> BoxFuture<'a, Result<Box<dyn ByteStream>, Error>> {
        let stream = self.each.map_or_else(|| self.clone(), |make| Self::new(make()));
        Box::pin(async { Ok(Box::new(stream) as Box<dyn ByteStream>) })
    }
}

impl ByteStream for Memory {
    fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut [u8], fds: &mut Vec<OwnedFd>) -> Poll<io::Result<usize>> {
        match self.try_recv(buf, fds) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                self.lock().reader = Some(cx.waker().clone());
                Poll::Pending
            }
            result => Poll::Ready(result),
        }
    }

    fn try_recv(&self, buf: &mut [u8], _: &mut Vec<OwnedFd>) -> io::Result<usize> {
        let mut far = self.lock();
        let bytes = if far.is_shut_down { Vec::new() } else { far.daemon.take(buf.len()) };
        buf[..bytes.len()].copy_from_slice(&bytes);
        match bytes.len() {
            0 if far.is_shut_down || far.daemon.is_over() => Ok(0),
            0 => Err(io::ErrorKind::WouldBlock.into()),
            count => Ok(count),
        }
    }

    /// A daemon that takes nothing never will, and one that is dead says so.
    fn poll_send_ready(&self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.lock().daemon.is_stalled() { Poll::Pending } else { Poll::Ready(Ok(())) }
    }

    fn try_send(&self, bytes: &[u8]) -> io::Result<usize> {
        let mut far = self.lock();
        if far.is_shut_down || far.daemon.is_over() {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        let count = far.daemon.receive(bytes);
        if count == 0 {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        // Its answers can be read now.
        far.wake();
        Ok(count)
    }

    fn peer(&self) -> PeerIdentity {
        PeerIdentity::Unknown
    }

    fn shutdown(&self) {
        let mut far = self.lock();
        far.is_shut_down = true;
        far.wake();
    }
}
