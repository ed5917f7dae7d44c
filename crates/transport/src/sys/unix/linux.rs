//! What Linux has beyond other unix systems.
#![allow(unsafe_code)]

use std::{
    io,
    os::{
        fd::{AsRawFd as _, BorrowedFd, OwnedFd},
        linux::net::SocketAddrExt as _,
        unix::net::SocketAddr,
    },
};

use rustix::{
    net::{AddressFamily, RecvFlags, SendFlags, SocketAddrAny, SocketAddrUnix, SocketFlags, SocketType, sockopt},
    thread::{CapabilitySet, CapabilitySets},
};

use crate::PeerIdentity;

/// Bytes that a `sockaddr_un` has for the path, the final zero included.
pub(crate) const UNIX_PATH_SIZE: usize = 108;

/// A peer that has gone is an error and no signal.
pub(crate) const SEND: SendFlags = SendFlags::NOSIGNAL;

/// Descriptors that arrive are not for children.
pub(crate) const RECEIVE: RecvFlags = RecvFlags::CMSG_CLOEXEC;

/// A stream socket that children don't inherit.
pub(crate) fn stream_socket(family: AddressFamily) -> io::Result<OwnedFd> {
    Ok(rustix::net::socket_with(family, SocketType::STREAM, SocketFlags::CLOEXEC, None)?)
}

/// A stream socket that children don't inherit, and that never blocks.
pub(crate) fn nonblocking_socket(family: AddressFamily) -> io::Result<OwnedFd> {
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    Ok(rustix::net::socket_with(family, SocketType::STREAM, flags, None)?)
}

/// The next client of a listening socket: a socket that children don't inherit, and that never blocks.
pub(crate) fn accept(listening: &OwnedFd) -> io::Result<(OwnedFd, Option<SocketAddrAny>)> {
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    Ok(rustix::net::acceptfrom_with(listening, flags)?)
}

/// Nothing is left to be done to a connected socket, see [`SEND`].
pub(crate) fn silence(_: &OwnedFd) -> io::Result<()> {
    Ok(())
}

/// Nothing is left to be done to a descriptor that came, see [`RECEIVE`].
pub(crate) fn keep_from_children(_: &OwnedFd) -> io::Result<()> {
    Ok(())
}

/// The address of an abstract socket; the name counts with all its bytes.
pub(crate) fn abstract_stream_address(name: &[u8]) -> rustix::io::Result<SocketAddrUnix> {
    SocketAddrUnix::new_abstract_name(name)
}

/// The same for datagrams.
pub(crate) fn abstract_address(name: &str) -> io::Result<SocketAddr> {
    SocketAddr::from_abstract_name(name)
}

/// The family of a socket.
pub(crate) fn family_of(socket: &OwnedFd) -> io::Result<AddressFamily> {
    Ok(sockopt::socket_domain(socket)?)
}

/// Does the socket listen?
pub(crate) fn listens(socket: BorrowedFd<'_>) -> io::Result<bool> {
    Ok(sockopt::socket_acceptconn(socket)?)
}

/// Who made the other end of a unix socket. By hand, because a peer in a foreign process namespace has process
/// id 0, which the safe wrapper's type cannot hold.
pub(crate) fn peer_process(socket: BorrowedFd<'_>) -> io::Result<PeerIdentity> {
    let mut peer = libc::ucred { pid: 0, uid: 0, gid: 0 };
    let mut size = size_of::<libc::ucred>() as libc::socklen_t;
    // SAFETY: the kernel writes at most `size` bytes to `peer`, which has that size and may hold any bits.
    let result = unsafe {
        libc::getsockopt(socket.as_raw_fd(), libc::SOL_SOCKET, libc::SO_PEERCRED, (&raw mut peer).cast(), &raw mut size)
    };
    super::checked(result)?;
    Ok(PeerIdentity::Process { pid: u32::try_from(peer.pid).unwrap_or(0), uid: peer.uid, gid: peer.gid })
}

/// Marks all descriptors but the standard ones to be closed on exec: the program that embeds us may have some
/// that are not. Async-signal-safe.
pub(crate) fn inherit_nothing() {
    const FIRST: libc::c_uint = 3;
    // SAFETY: the call takes three integers and changes only flags of descriptors. Kernels before 5.11 refuse it;
    // then the embedding program's descriptors stay as that program made them.
    unsafe { libc::syscall(libc::SYS_close_range, FIRST, libc::c_uint::MAX, libc::CLOSE_RANGE_CLOEXEC) };
}

/// Gives up capabilities; fails only where there are none to give up. Async-signal-safe.
pub(crate) fn drop_capabilities() {
    let none = CapabilitySet::empty();
    let _ =
        rustix::thread::set_capabilities(None, CapabilitySets { effective: none, permitted: none, inheritable: none });
}
