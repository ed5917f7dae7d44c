//! Sockets that clients connect to.

use std::{
    ffi::OsStr,
    fmt, io,
    net::SocketAddr,
    os::{
        fd::{AsFd as _, OwnedFd},
        unix::ffi::OsStrExt as _,
    },
    path::{Path, PathBuf},
    time::Duration,
};

use ferrovirt_error::{Error, ErrorDomain, errno_text, gai_text};
use ferrovirt_uri::Text;
use rustix::{
    fs::{Mode, chown},
    io::Errno,
    net::{AddressFamily, SocketAddrUnix, sockopt},
    process::{Gid, umask},
};
use tokio::io::{Interest, unix::AsyncFd};

use crate::{
    ByteStream,
    error::errno_of,
    resolve::resolve,
    sys::{self, Kind, Socket},
};

/// A listening socket.
#[derive(Debug)]
pub struct Listener {
    /// Watched by hand rather than by the runtime's own listeners: those watch each client's socket for reading and
    /// writing, which is more than a daemon's clients need, and it would have to be undone.
    socket: AsyncFd<OwnedFd>,
    is_unix: bool,
}

impl Listener {
    /// Takes over a listening unix socket. To be called within a tokio runtime with I/O.
    ///
    /// # Errors
    /// The socket cannot be watched.
    pub fn unix(socket: std::os::unix::net::UnixListener) -> io::Result<Self> {
        socket.set_nonblocking(true)?;
        Ok(Self { socket: sys::watch(socket.into(), Interest::READABLE)?, is_unix: true })
    }

    /// Takes over a listening TCP socket. To be called within a tokio runtime with I/O.
    ///
    /// # Errors
    /// The socket cannot be watched.
    pub fn tcp(socket: std::net::TcpListener) -> io::Result<Self> {
        socket.set_nonblocking(true)?;
        Ok(Self { socket: sys::watch(socket.into(), Interest::READABLE)?, is_unix: false })
    }

    /// Binds a unix socket; a file of the name is replaced. The file's mode is `mode` from the first moment on.
    ///
    /// The process's file mask is changed for that moment: to be called while no other thread makes files.
    ///
    /// # Errors
    /// The path cannot be bound, or not be given to the group.
    pub fn bind_unix(path: &Path, mode: u32, group: Option<u32>, backlog: i32) -> Result<Self, BindError> {
        let fail = |error: io::Error| BindError::Unix { path: path.to_owned(), errno: errno_of(&error) };
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(fail(error)),
            _ => {}
        }
        let mask = umask(Mode::from_bits_truncate((!mode & 0o777) as _));
        let socket = std::os::unix::net::UnixListener::bind(path);
        umask(mask);
        let socket = socket.map_err(fail)?;
        if let Some(group) = group {
            chown(path, None, Some(Gid::from_raw(group))).map_err(|errno| fail(errno.into()))?;
        }
        rustix::net::listen(socket.as_fd(), backlog).map_err(|errno| fail(errno.into()))?;
        Self::unix(socket).map_err(fail)
    }

    /// Binds every address of a name, or all addresses of the host; one socket for each family.
    ///
    /// # Errors
    /// The name is unknown, or none of its addresses could be bound.
    pub async fn bind_tcp(host: Option<&str>, service: &str, backlog: i32) -> Result<Vec<Self>, BindError> {
        let addresses = addresses(host, service).await?;
        let mut listeners = Vec::new();
        let mut failure = None;
        for address in addresses {
            match bind_address(address, backlog).and_then(Self::tcp) {
                Ok(listener) => listeners.push(listener),
                // The host may lack a family; what counts is that one of them works.
                Err(error) => failure = Some(BindError::Tcp { errno: errno_of(&error) }),
            }
        }
        match failure {
            Some(failure) if listeners.is_empty() => Err(failure),
            _ => Ok(listeners),
        }
    }

    /// Takes over a listening socket of whatever kind that was bound by another process.
    ///
    /// # Errors
    /// The descriptor is no socket, or of a family that is not served.
    pub fn inherited(socket: OwnedFd) -> io::Result<Self> {
        match sys::family_of(&socket)? {
            AddressFamily::UNIX => Self::unix(socket.into()),
            AddressFamily::INET | AddressFamily::INET6 => Self::tcp(socket.into()),
            _ => Err(Errno::AFNOSUPPORT.into()),
        }
    }

    /// The address of a TCP socket.
    #[must_use]
    pub fn address(&self) -> Option<SocketAddr> {
        rustix::net::getsockname(&self.socket).ok()?.try_into().ok()
    }

    /// The path of a unix socket.
    #[must_use]
    pub fn path(&self) -> Option<PathBuf> {
        let address = SocketAddrUnix::try_from(rustix::net::getsockname(&self.socket).ok()?).ok()?;
        address.path_bytes().map(|path| PathBuf::from(OsStr::from_bytes(path)))
    }

    /// Waits for the next client, through whatever concerns one client alone.
    ///
    /// # Errors
    /// The listener itself has failed.
    pub async fn accept(&self) -> io::Result<Box<dyn ByteStream>> {
        loop {
            match self.accept_one().await {
                Err(error) if concerns_one_client(&error) => {
                    tracing::warn!(%error, "a client could not be accepted");
                    // Where descriptors or memory have run out, the next try fails too until somebody leaves.
                    tokio::time::sleep(RETRY_AFTER).await;
                }
                accepted => return accepted,
            }
        }
    }

    async fn accept_one(&self) -> io::Result<Box<dyn ByteStream>> {
        let (socket, peer) = self.socket.async_io(Interest::READABLE, sys::accept).await?;
        if self.is_unix {
            return Ok(Box::new(Socket::new(socket, Kind::Unix)?));
        }
        let peer = peer.and_then(|peer| peer.try_into().ok()).ok_or(Errno::NOTCONN)?;
        sockopt::set_tcp_nodelay(&socket, true)?;
        Ok(Box::new(Socket::new(socket, Kind::Tcp(peer))?))
    }
}

const RETRY_AFTER: Duration = Duration::from_millis(10);

/// Whether a failed accept says nothing about the listener: the client left, or there is no room for now.
fn concerns_one_client(error: &io::Error) -> bool {
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

async fn addresses(host: Option<&str>, service: &str) -> Result<Vec<SocketAddr>, BindError> {
    let hosts = host.map_or(ANY.to_vec(), |host| vec![host]);
    let mut addresses = Vec::new();
    for name in hosts {
        let found = resolve(&Text::from(name), service).await.map_err(|code| BindError::Resolve {
            host: name.to_owned(),
            service: service.to_owned(),
            code,
        })?;
        addresses.extend(found);
    }
    Ok(addresses)
}

/// All addresses of the host.
const ANY: [&str; 2] = ["0.0.0.0", "::"];

fn bind_address(address: SocketAddr, backlog: i32) -> io::Result<std::net::TcpListener> {
    let family = if address.is_ipv4() { AddressFamily::INET } else { AddressFamily::INET6 };
    let socket = sys::stream_socket(family)?;
    sockopt::set_socket_reuseaddr(&socket, true)?;
    if address.is_ipv6() {
        // The other family has a socket of its own.
        sockopt::set_ipv6_v6only(&socket, true)?;
    }
    rustix::net::bind(&socket, &address)?;
    rustix::net::listen(&socket, backlog)?;
    Ok(socket.into())
}

/// Why a socket does not listen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BindError {
    /// A path could not be bound.
    Unix {
        /// The path.
        path: PathBuf,
        /// The cause.
        errno: i32,
    },
    /// A host name or service is unknown.
    Resolve {
        /// The name.
        host: String,
        /// The service.
        service: String,
        /// The resolver's `EAI_*` number.
        code: i32,
    },
    /// No address could be bound.
    Tcp {
        /// The cause.
        errno: i32,
    },
}

impl fmt::Display for BindError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix { path, errno } => {
                write!(f, "Failed to bind socket to '{}': {}", path.display(), errno_text(*errno))
            }
            Self::Resolve { host, service, code } => {
                write!(f, "Unable to resolve address '{host}' service '{service}': {}", gai_text(*code))
            }
            Self::Tcp { errno } => write!(f, "Unable to bind to port: {}", errno_text(*errno)),
        }
    }
}

impl std::error::Error for BindError {}

impl From<BindError> for Error {
    fn from(error: BindError) -> Self {
        let errno = match error {
            BindError::Unix { errno, .. } | BindError::Tcp { errno } => errno,
            BindError::Resolve { .. } => 0,
        };
        let mut words = Self::system(ErrorDomain::RPC, errno, "");
        words.message = error.to_string();
        words
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::MetadataExt as _;

    use super::*;
    use crate::test_support::block_on;

    #[test]
    fn a_unix_socket_has_its_mode_and_replaces_a_stale_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sock");
        std::fs::write(&path, "stale").unwrap();
        block_on(async {
            let listener = Listener::bind_unix(&path, 0o770, None, 10).unwrap();
            assert_eq!(std::fs::metadata(&path).unwrap().mode() & 0o777, 0o770);
            assert_eq!(listener.path(), Some(path.clone()));
            let _client = std::os::unix::net::UnixStream::connect(&path).unwrap();
            listener.accept().await.unwrap();
        });
        let missing = folder.path().join("no/sock");
        let error = block_on(async { Listener::bind_unix(&missing, 0o700, None, 10).unwrap_err() });
        let expected = format!("Failed to bind socket to '{}': No such file or directory", missing.display());
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn an_address_is_bound_once() {
        block_on(async {
            let first = Listener::bind_tcp(Some("127.0.0.1"), "0", 10).await.unwrap();
            let port = first[0].address().unwrap().port().to_string();
            let error = Listener::bind_tcp(Some("127.0.0.1"), &port, 10).await.unwrap_err();
            assert_eq!(error.to_string(), "Unable to bind to port: Address already in use");
            let error = Listener::bind_tcp(Some("127.0.0.1"), "no such", 10).await.unwrap_err();
            assert!(error.to_string().starts_with("Unable to resolve address '127.0.0.1' service 'no such': "));
        });
    }

    #[test]
    fn a_socket_of_another_process_is_taken_over() {
        block_on(async {
            let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
            let address = socket.local_addr().unwrap();
            let listener = Listener::inherited(socket.into()).unwrap();
            assert_eq!(listener.address(), Some(address));
            let file = std::fs::File::open("/dev/null").unwrap();
            assert!(Listener::inherited(file.into()).is_err());
        });
    }
}
