//! A connected TCP socket under the runtime's eye.

use std::{
    io,
    net::SocketAddr,
    sync::{Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker, ready},
};

use rustix::net::Shutdown;
use tokio::net::TcpStream;

use crate::{ByteStream, Descriptor, PeerIdentity};

/// Makes a byte stream of a connected TCP socket, for instance an accepted one; turns Nagle's delay off.
///
/// # Errors
/// When the socket cannot be set up or registered with the runtime, or has lost its peer already.
///
/// # Panics
/// Outside a tokio runtime with I/O enabled.
pub fn from_tcp_stream(stream: std::net::TcpStream) -> io::Result<Box<dyn ByteStream>> {
    stream.set_nonblocking(true)?;
    stream.set_nodelay(true)?;
    let peer = stream.peer_addr()?;
    Ok(Box::new(Socket { stream: TcpStream::from_std(stream)?, peer, reader: Mutex::default() }))
}

/// Connects to an address.
pub(crate) async fn connect_tcp(address: SocketAddr) -> io::Result<Socket> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    Ok(Socket { stream, peer: address, reader: Mutex::default() })
}

/// A connected socket.
#[derive(Debug)]
pub(crate) struct Socket {
    stream: TcpStream,
    peer: SocketAddr,
    reader: Mutex<Reader>,
}

/// Who waits for bytes. The system does not wake it when this side shuts down.
#[derive(Debug, Default)]
struct Reader {
    waker: Option<Waker>,
    is_shut_down: bool,
}

impl Socket {
    /// The runtime's own form of it.
    #[cfg(feature = "ssh-native")]
    pub(crate) fn into_tcp(self) -> io::Result<TcpStream> {
        Ok(self.stream)
    }

    fn reader(&self) -> MutexGuard<'_, Reader> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ByteStream for Socket {
    fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut [u8], _: &mut Vec<Descriptor>) -> Poll<io::Result<usize>> {
        {
            let mut reader = self.reader();
            if reader.is_shut_down {
                return Poll::Ready(Ok(0));
            }
            reader.waker = Some(cx.waker().clone());
        }
        loop {
            ready!(self.stream.poll_read_ready(cx))?;
            match self.stream.try_read(buf) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                result => return Poll::Ready(result),
            }
        }
    }

    fn try_recv(&self, buf: &mut [u8], _: &mut Vec<Descriptor>) -> io::Result<usize> {
        if self.reader().is_shut_down {
            return Ok(0);
        }
        self.stream.try_read(buf)
    }

    fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream.poll_write_ready(cx)
    }

    fn try_send(&self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.try_write(bytes)
    }

    fn peer(&self) -> PeerIdentity {
        PeerIdentity::Address(self.peer)
    }

    fn shutdown(&self) {
        // Fails only when the peer has gone already, which is what the caller wants.
        let _ = rustix::net::shutdown(&self.stream, Shutdown::Both);
        let waker = {
            let mut reader = self.reader();
            reader.is_shut_down = true;
            reader.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}
