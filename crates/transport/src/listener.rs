//! Sockets that clients connect to.

use std::{io, time::Duration};

use crate::{ByteStream, from_tcp_stream, from_unix_stream};

/// A listening socket.
#[derive(Debug)]
pub struct Listener {
    socket: Socket,
}

#[derive(Debug)]
enum Socket {
    Unix(tokio::net::UnixListener),
    Tcp(tokio::net::TcpListener),
}

impl Listener {
    /// Takes over a listening unix socket. To be called within a tokio runtime with I/O.
    ///
    /// # Errors
    /// The socket cannot be watched.
    pub fn unix(socket: std::os::unix::net::UnixListener) -> io::Result<Self> {
        socket.set_nonblocking(true)?;
        Ok(Self { socket: Socket::Unix(tokio::net::UnixListener::from_std(socket)?) })
    }

    /// Takes over a listening TCP socket. To be called within a tokio runtime with I/O.
    ///
    /// # Errors
    /// The socket cannot be watched.
    pub fn tcp(socket: std::net::TcpListener) -> io::Result<Self> {
        socket.set_nonblocking(true)?;
        Ok(Self { socket: Socket::Tcp(tokio::net::TcpListener::from_std(socket)?) })
    }

    /// Waits for the next client, through whatever concerns one client alone.
    ///
    /// # Errors
    /// The listener itself has failed.
    pub async fn accept(&self) -> io::Result<Box<dyn ByteStream>> {
        loop {
            let accepted = match &self.socket {
                Socket::Unix(socket) => {
                    socket.accept().await.and_then(|(stream, _)| from_unix_stream(stream.into_std()?))
                }
                Socket::Tcp(socket) => {
                    socket.accept().await.and_then(|(stream, _)| from_tcp_stream(stream.into_std()?))
                }
            };
            match accepted {
                Err(error) if concerns_one_client(&error) => {
                    tracing::warn!(%error, "a client could not be accepted");
                    // Where descriptors or memory have run out, the next try fails too until somebody leaves.
                    tokio::time::sleep(RETRY_AFTER).await;
                }
                accepted => return accepted,
            }
        }
    }
}

const RETRY_AFTER: Duration = Duration::from_millis(10);

/// Whether a failed accept says nothing about the listener: the client left, or there is no room for now.
fn concerns_one_client(error: &io::Error) -> bool {
    use rustix::io::Errno;
    let passing = [
        Errno::CONNABORTED,
        Errno::CONNRESET,
        Errno::INTR,
        Errno::MFILE,
        Errno::NFILE,
        Errno::NOBUFS,
        Errno::NOMEM,
        Errno::NOTCONN,
        Errno::PROTO,
        Errno::PERM,
    ];
    error.raw_os_error().is_some_and(|errno| passing.iter().any(|passing| passing.raw_os_error() == errno))
}
