//! Unix sockets: addresses and connecting.

use std::{io, os::unix::net::UnixStream, time::Duration};

use ferrovirt_uri::{Text, UnixEndpoint};
use rustix::{
    io::Errno,
    net::{AddressFamily, SocketAddrUnix},
};

use crate::{
    ConnectError, autostart,
    error::errno_of,
    sys::{Kind, Socket, UNIX_PATH_SIZE, abstract_stream_address, nonblocking_socket},
};

/// How long to wait before asking a listener again whose queue is full; doubled up to the second value.
const QUEUE_FULL_WAIT: [Duration; 2] = [Duration::from_millis(1), Duration::from_millis(32)];

/// Connects to a unix socket as [`connect`](crate::connect) does and gives the bare socket, in blocking mode: for whoever
/// copies bytes without looking at them.
///
/// # Errors
/// See [`ConnectError`].
pub async fn connect_unix(unix: &UnixEndpoint) -> Result<UnixStream, ConnectError> {
    let socket = open(unix).await?;
    socket.into_blocking().map_err(|error| ConnectError::Unix { path: unix.path.clone(), errno: errno_of(&error) })
}

/// Connects, and starts the daemon first where that is planned.
pub(crate) async fn open(unix: &UnixEndpoint) -> Result<Socket, ConnectError> {
    match &unix.autostart {
        None => connect(&unix.path).await,
        Some(daemon) => autostart::connect(&unix.path, daemon).await,
    }
}

/// Connects, waiting for a listener whose queue is full. A leading `@` names an abstract socket.
pub(crate) async fn connect(path: &Text) -> Result<Socket, ConnectError> {
    let address = address(path)?;
    dial(&address).await.map_err(|error| ConnectError::Unix { path: path.clone(), errno: errno_of(&error) })
}

/// The socket address of a path, with libvirt's rules: the path and a final zero must fit in, and the name of an
/// abstract socket is filled up with zeros, because libvirt always gives the whole structure.
pub(crate) fn address(path: &Text) -> Result<SocketAddrUnix, ConnectError> {
    let bytes = path.as_bytes();
    if bytes.len() >= UNIX_PATH_SIZE {
        return Err(ConnectError::PathTooLong { path: path.clone() });
    }
    let address = match bytes.strip_prefix(b"@") {
        None => SocketAddrUnix::new(bytes),
        Some(name) => {
            let mut padded = [0; UNIX_PATH_SIZE - 1];
            padded[..name.len()].copy_from_slice(name);
            abstract_stream_address(&padded)
        }
    };
    address.map_err(|errno| ConnectError::Unix { path: path.clone(), errno: errno_of(&errno.into()) })
}

async fn dial(address: &SocketAddrUnix) -> io::Result<Socket> {
    let socket = nonblocking_socket(AddressFamily::UNIX)?;
    let [mut wait, longest] = QUEUE_FULL_WAIT;
    loop {
        match rustix::net::connect(&socket, address) {
            Ok(()) => return Socket::new(socket, Kind::Unix),
            Err(Errno::INTR) => {}
            // Unix sockets don't connect in the background: the kernel says "again" and forgets.
            Err(Errno::AGAIN) => {
                tokio::time::sleep(wait).await;
                wait = longest.min(wait * 2);
            }
            Err(errno) => return Err(errno.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::net::UnixListener;

    use ferrovirt_uri::Endpoint;
    use rustix::net::SocketType;

    use super::*;
    use crate::{
        ConnectOptions, PeerIdentity, connect,
        test_support::{block_on, recv_all, send_all},
    };

    const NO_OPTIONS: ConnectOptions = ConnectOptions { deadline: None };

    fn endpoint(path: &str) -> Endpoint {
        Endpoint::Unix(UnixEndpoint { path: path.into(), autostart: None })
    }

    /// Connects to a listener and says something in both directions.
    fn check_loopback(listener: UnixListener, path: &str) {
        block_on(async {
            let near = connect(&endpoint(path), &NO_OPTIONS).await.unwrap();
            let far = crate::from_unix_stream(listener.accept().unwrap().0).unwrap();
            send_all(&*near, b"call").await.unwrap();
            assert_eq!(recv_all(&*far, 4).await.unwrap().0, b"call");
            send_all(&*far, b"reply").await.unwrap();
            assert_eq!(recv_all(&*near, 5).await.unwrap().0, b"reply");
            assert!(near.passes_fds());
            assert!(matches!(near.peer(), PeerIdentity::Process { pid, .. } if pid == std::process::id()));
        });
    }

    #[test]
    fn a_path_is_connected_to() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("libvirt-sock");
        check_loopback(UnixListener::bind(&path).unwrap(), path.to_str().unwrap());
    }

    /// The listener binds the whole padded name, as libvirt does.
    #[test]
    fn an_abstract_name_is_connected_to() {
        let path = format!("@ferrovirt-test-{}", std::process::id());
        let socket = rustix::net::socket(AddressFamily::UNIX, SocketType::STREAM, None).unwrap();
        rustix::net::bind(&socket, &address(&path.as_str().into()).unwrap()).unwrap();
        rustix::net::listen(&socket, 1).unwrap();
        check_loopback(socket.into(), &path);
    }

    #[test]
    fn failures_name_the_path_and_the_cause() {
        let directory = tempfile::tempdir().unwrap();
        let stale = directory.path().join("stale");
        drop(UnixListener::bind(&stale).unwrap());
        let stale = stale.to_str().unwrap();
        let absent = format!("{stale}-absent");
        let below_file = format!("{stale}/sock");
        std::fs::write(directory.path().join("file"), "").unwrap();
        let rows = [(stale, libc::ECONNREFUSED), (&absent, libc::ENOENT), (&below_file, libc::ENOTDIR)];
        for (path, errno) in rows {
            let error = block_on(connect(&endpoint(path), &NO_OPTIONS)).unwrap_err();
            assert_eq!(error, ConnectError::Unix { path: path.into(), errno });
        }
    }

    /// A listener that accepts nothing, with a full queue: libvirt would wait for good.
    #[test]
    fn a_full_queue_is_waited_for_until_the_deadline() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("busy");
        let socket = rustix::net::socket(AddressFamily::UNIX, SocketType::STREAM, None).unwrap();
        rustix::net::bind(&socket, &SocketAddrUnix::new(&path).unwrap()).unwrap();
        rustix::net::listen(&socket, 0).unwrap();
        let listener = UnixListener::from(socket);
        let endpoint = endpoint(path.to_str().unwrap());
        block_on(async {
            let _first = connect(&endpoint, &NO_OPTIONS).await.unwrap();
            let deadline = Duration::from_millis(50);
            let error = connect(&endpoint, &ConnectOptions { deadline: Some(deadline) }).await.unwrap_err();
            let address = path.to_str().unwrap().to_owned();
            let transport = ferrovirt_uri::Transport::Unix;
            assert_eq!(error, ConnectError::DeadlinePassed { transport, address, deadline });
            // Room in the queue ends the wait.
            let accepting = std::thread::spawn(move || {
                std::thread::sleep(Duration::from_millis(20));
                listener.accept().map(|_| listener)
            });
            connect(&endpoint, &NO_OPTIONS).await.unwrap();
            accepting.join().unwrap().unwrap();
        });
    }

    /// Connection facts, section 4: the path with its final zero has 108 bytes.
    #[test]
    fn a_path_may_have_107_bytes() {
        for prefix in ["/", "@"] {
            let longest = format!("{prefix}{}", "a".repeat(106));
            assert!(address(&longest.as_str().into()).is_ok(), "{prefix}");
            let path = Text::from(format!("{longest}b"));
            assert_eq!(address(&path), Err(ConnectError::PathTooLong { path }));
        }
    }

    #[test]
    fn an_abstract_name_is_filled_up_with_zeros() {
        let address = address(&"@lab".into()).unwrap();
        let name = address.abstract_name().unwrap();
        assert_eq!((name.len(), &name[..4]), (107, &b"lab\0"[..]));
    }

    #[test]
    fn a_zero_inside_a_path_is_refused() {
        let path = Text::from("/a\0b");
        assert_eq!(address(&path), Err(ConnectError::Unix { path, errno: 22 }));
    }
}
