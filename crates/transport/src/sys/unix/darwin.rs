//! What macOS has instead of Linux's own calls.
#![allow(unsafe_code)]

use std::{
    io,
    os::{
        fd::{AsRawFd as _, BorrowedFd, OwnedFd},
        unix::net::SocketAddr,
    },
};

use rustix::{
    io::{Errno, FdFlags, fcntl_setfd, ioctl_fionbio},
    net::{AddressFamily, RecvFlags, SendFlags, SocketAddrAny, SocketAddrUnix, SocketType, sockopt},
};

use crate::PeerIdentity;

/// Bytes that a `sockaddr_un` has for the path, the final zero included.
pub(crate) const UNIX_PATH_SIZE: usize = 104;

/// That a peer which has gone is no signal is set on the socket, see [`silence`].
pub(crate) const SEND: SendFlags = SendFlags::empty();

/// That descriptors which arrive are not for children is set on them one by one.
pub(crate) const RECEIVE: RecvFlags = RecvFlags::empty();

/// A stream socket that children don't inherit, but for one that is forked in between.
pub(crate) fn stream_socket(family: AddressFamily) -> io::Result<OwnedFd> {
    let socket = rustix::net::socket(family, SocketType::STREAM, None)?;
    keep_from_children(&socket)?;
    Ok(socket)
}

/// The same, and it never blocks.
pub(crate) fn nonblocking_socket(family: AddressFamily) -> io::Result<OwnedFd> {
    let socket = stream_socket(family)?;
    ioctl_fionbio(&socket, true)?;
    Ok(socket)
}

/// The next client of a listening socket; of it the same is true.
pub(crate) fn accept(listening: &OwnedFd) -> io::Result<(OwnedFd, Option<SocketAddrAny>)> {
    let (socket, peer) = rustix::net::acceptfrom(listening)?;
    keep_from_children(&socket)?;
    ioctl_fionbio(&socket, true)?;
    Ok((socket, peer))
}

/// Makes a peer that has gone an error and no signal.
pub(crate) fn silence(socket: &OwnedFd) -> io::Result<()> {
    Ok(sockopt::set_socket_nosigpipe(socket, true)?)
}

/// Keeps a descriptor from children.
pub(crate) fn keep_from_children(descriptor: &OwnedFd) -> io::Result<()> {
    Ok(fcntl_setfd(descriptor, FdFlags::CLOEXEC)?)
}

/// There are no abstract sockets.
pub(crate) fn abstract_stream_address(_: &[u8]) -> rustix::io::Result<SocketAddrUnix> {
    Err(Errno::OPNOTSUPP)
}

/// Nor for datagrams.
pub(crate) fn abstract_address(_: &str) -> io::Result<SocketAddr> {
    Err(Errno::OPNOTSUPP.into())
}

/// The family of a socket, by its own address.
pub(crate) fn family_of(socket: &OwnedFd) -> io::Result<AddressFamily> {
    Ok(rustix::net::getsockname(socket)?.address_family())
}

/// Does the socket listen? The option is known, and has no safe wrapper here.
pub(crate) fn listens(socket: BorrowedFd<'_>) -> io::Result<bool> {
    let mut listens: libc::c_int = 0;
    let mut size = size_of::<libc::c_int>() as libc::socklen_t;
    // SAFETY: the kernel writes at most `size` bytes to `listens`, which has that size and may hold any bits.
    let result = unsafe {
        libc::getsockopt(
            socket.as_raw_fd(),
            libc::SOL_SOCKET,
            libc::SO_ACCEPTCONN,
            (&raw mut listens).cast(),
            &raw mut size,
        )
    };
    super::checked(result)?;
    Ok(listens != 0)
}

/// Whose process made the other end of a unix socket; which one it is, is not asked.
pub(crate) fn peer_process(socket: BorrowedFd<'_>) -> io::Result<PeerIdentity> {
    let (mut uid, mut gid) = (0, 0);
    // SAFETY: the call writes to the two numbers, which live through it.
    super::checked(unsafe { libc::getpeereid(socket.as_raw_fd(), &raw mut uid, &raw mut gid) })?;
    Ok(PeerIdentity::Process { pid: 0, uid, gid })
}

/// There is no call for all descriptors; those that the standard library and this crate made are closed anyhow.
pub(crate) fn inherit_nothing() {}

/// There are no capabilities.
pub(crate) fn drop_capabilities() {}
