//! A connected stream socket under the runtime's eye: what unix, tcp and child transports have in common.

use std::{
    io::{self, IoSlice, IoSliceMut},
    mem::MaybeUninit,
    net::{SocketAddr, TcpStream},
    os::{
        fd::{AsFd as _, BorrowedFd, OwnedFd},
        unix::net::UnixStream,
    },
    sync::OnceLock,
    task::{Context, Poll, ready},
};

use rustix::{
    io::Errno,
    net::{
        AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags, SendAncillaryBuffer,
        SendAncillaryMessage, Shutdown,
    },
};
use tokio::io::{Interest, unix::AsyncFd};

use super::{RECEIVE, SEND, keep_from_children, nonblocking_socket, peer_process, silence, watch};
use crate::{ByteStream, PeerIdentity};

/// Descriptors that one receive has room for. A read never passes beyond the bytes of one `sendmsg`, and libvirt
/// sends one descriptor a time; the protocol's bound for a whole message is enough in any case.
const FDS_PER_RECEIVE: usize = 32;

/// Makes a byte stream of a connected unix socket, for instance one end of a pair.
///
/// # Errors
/// When the socket cannot be made non-blocking or registered with the runtime.
///
/// # Panics
/// Outside a tokio runtime with I/O enabled.
pub fn from_unix_stream(stream: UnixStream) -> io::Result<Box<dyn ByteStream>> {
    stream.set_nonblocking(true)?;
    Ok(Box::new(Socket::new(stream.into(), Kind::Unix)?))
}

/// Makes a byte stream of a connected TCP socket, for instance an accepted one; turns Nagle's delay off.
///
/// # Errors
/// When the socket cannot be set up or registered with the runtime, or has lost its peer already.
///
/// # Panics
/// Outside a tokio runtime with I/O enabled.
pub fn from_tcp_stream(stream: TcpStream) -> io::Result<Box<dyn ByteStream>> {
    stream.set_nonblocking(true)?;
    stream.set_nodelay(true)?;
    let peer = stream.peer_addr()?;
    Ok(Box::new(Socket::new(stream.into(), Kind::Tcp(peer))?))
}

/// Connects to an address.
pub(crate) async fn connect_tcp(address: SocketAddr) -> io::Result<Socket> {
    let family = if address.is_ipv4() { AddressFamily::INET } else { AddressFamily::INET6 };
    let socket = nonblocking_socket(family)?;
    let under_way = match rustix::net::connect(&socket, &address) {
        Ok(()) => false,
        // An interrupted connect goes on in the background as well.
        Err(Errno::INPROGRESS | Errno::INTR) => true,
        Err(errno) => return Err(errno.into()),
    };
    rustix::net::sockopt::set_tcp_nodelay(&socket, true)?;
    let socket = Socket::new(socket, Kind::Tcp(address))?;
    if under_way {
        socket.connected().await?;
    }
    Ok(socket)
}

/// One end of a connection within this host.
pub(crate) type LocalSocket = Socket;

/// The other end, as the runtime has it.
#[cfg(feature = "ssh-native")]
pub(crate) type LocalPeer = tokio::net::UnixStream;

/// Both ends of a connection within this process.
#[cfg(feature = "ssh-native")]
pub(crate) fn local_pair() -> io::Result<(LocalSocket, LocalPeer)> {
    let (ours, theirs) = UnixStream::pair()?;
    ours.set_nonblocking(true)?;
    theirs.set_nonblocking(true)?;
    Ok((Socket::new(ours.into(), Kind::Unix)?, LocalPeer::from_std(theirs)?))
}

/// A connected, non-blocking stream socket.
#[derive(Debug)]
pub(crate) struct Socket {
    /// Watched for bytes to read only: a socket that is hardly ever full would wake the reader for each packet that the
    /// peer takes.
    io: AsyncFd<OwnedFd>,
    /// The same socket, watched for room to write; made when a write first has to wait.
    writer: OnceLock<AsyncFd<OwnedFd>>,
    kind: Kind,
}

/// What the socket speaks, which decides about descriptors and identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Unix,
    Tcp(SocketAddr),
}

impl Socket {
    /// Takes a socket that is non-blocking already.
    pub(crate) fn new(socket: OwnedFd, kind: Kind) -> io::Result<Self> {
        silence(&socket)?;
        Ok(Self { io: watch(socket, Interest::READABLE)?, writer: OnceLock::new(), kind })
    }

    /// The watch for room to write. The runtime looks at a descriptor of its own: one descriptor has one watch.
    fn writer(&self) -> io::Result<&AsyncFd<OwnedFd>> {
        if let Some(writer) = self.writer.get() {
            return Ok(writer);
        }
        let made = watch(self.io.get_ref().try_clone()?, Interest::WRITABLE)?;
        Ok(self.writer.get_or_init(|| made))
    }

    /// The bare socket of a unix connection, in blocking mode.
    pub(crate) fn into_blocking(self) -> io::Result<UnixStream> {
        let stream = UnixStream::from(self.io.into_inner());
        stream.set_nonblocking(false)?;
        Ok(stream)
    }

    /// The runtime's own form of a TCP connection.
    #[cfg(feature = "ssh-native")]
    pub(crate) fn into_tcp(self) -> io::Result<tokio::net::TcpStream> {
        tokio::net::TcpStream::from_std(TcpStream::from(self.io.into_inner()))
    }

    /// Waits for the outcome of a connect under way.
    pub(crate) async fn connected(&self) -> io::Result<()> {
        self.writer()?.writable().await?.retain_ready();
        Ok(rustix::net::sockopt::socket_error(self.io.get_ref())??)
    }

    #[cfg(test)]
    pub(crate) fn descriptor(&self) -> BorrowedFd<'_> {
        self.io.get_ref().as_fd()
    }

    /// Tries to write at once. Only when that would block, a runtime that watches for room is told to look out again.
    fn attempt<T>(&self, mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
        match (call(), self.writer.get()) {
            (Err(error), Some(writer)) if error.kind() == io::ErrorKind::WouldBlock => {
                writer.try_io(Interest::WRITABLE, |_| call())
            }
            (result, _) => result,
        }
    }

    fn recv(&self, buf: &mut [u8], fds: &mut Vec<OwnedFd>) -> io::Result<usize> {
        let socket = self.io.get_ref().as_fd();
        retry(|| match self.kind {
            Kind::Unix => recv_with_fds(socket, buf, fds),
            Kind::Tcp(_) => Ok(rustix::net::recv(socket, &mut *buf, RecvFlags::empty())?.0),
        })
    }
}

impl ByteStream for Socket {
    fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut [u8], fds: &mut Vec<OwnedFd>) -> Poll<io::Result<usize>> {
        loop {
            let mut guard = ready!(self.io.poll_read_ready(cx))?;
            let fds_before = fds.len();
            match self.recv(buf, fds) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => guard.clear_ready(),
                Ok(count) => {
                    // A short read has emptied the socket, so the next poll need not find that out by a failing
                    // read. A read that brought descriptors is the exception: it stops at their carrier byte.
                    if count < buf.len() && fds.len() == fds_before {
                        guard.clear_ready();
                    } else {
                        guard.retain_ready();
                    }
                    return Poll::Ready(Ok(count));
                }
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
    }

    fn try_recv(&self, buf: &mut [u8], fds: &mut Vec<OwnedFd>) -> io::Result<usize> {
        // At once, whether or not the runtime has heard yet that the socket is ready: of a new one it has not.
        match self.recv(buf, fds) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                self.io.try_io(Interest::READABLE, |_| self.recv(buf, fds))
            }
            result => result,
        }
    }

    fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.writer()?.poll_write_ready(cx))?.retain_ready();
        Poll::Ready(Ok(()))
    }

    fn try_send(&self, bytes: &[u8]) -> io::Result<usize> {
        let send = || Ok(rustix::net::send(self.io.get_ref(), bytes, SEND)?);
        self.attempt(|| retry(send))
    }

    fn try_send_fd(&self, fd: &OwnedFd) -> io::Result<()> {
        if !self.passes_fds() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        self.attempt(|| retry(|| send_fd(self.io.get_ref().as_fd(), fd.as_fd())))
    }

    fn passes_fds(&self) -> bool {
        self.kind == Kind::Unix
    }

    fn peer(&self) -> PeerIdentity {
        match self.kind {
            Kind::Tcp(address) => PeerIdentity::Address(address),
            Kind::Unix => peer_process(self.io.get_ref().as_fd()).unwrap_or(PeerIdentity::Unknown),
        }
    }

    fn shutdown(&self) {
        // Fails only when the peer has gone already, which is what the caller wants.
        let _ = rustix::net::shutdown(self.io.get_ref(), Shutdown::Both);
    }
}

/// One `recvmsg` with room for descriptors.
fn recv_with_fds(socket: BorrowedFd<'_>, buf: &mut [u8], fds: &mut Vec<OwnedFd>) -> io::Result<usize> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(FDS_PER_RECEIVE))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut parts = [IoSliceMut::new(buf)];
    let message = rustix::net::recvmsg(socket, &mut parts, &mut control, RECEIVE)?;
    for part in control.drain() {
        if let RecvAncillaryMessage::ScmRights(received) = part {
            for fd in received {
                keep_from_children(&fd)?;
                fds.push(fd);
            }
        }
    }
    if message.flags.contains(ReturnFlags::CTRUNC) {
        // The kernel dropped descriptors, for want of room or of free numbers: which packet lost what cannot be
        // told any more, so the stream has failed.
        return Err(Errno::MFILE.into());
    }
    Ok(message.bytes)
}

/// One carrier byte with one descriptor.
fn send_fd(socket: BorrowedFd<'_>, fd: BorrowedFd<'_>) -> io::Result<()> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    let fds = [fd];
    if !control.push(SendAncillaryMessage::ScmRights(&fds)) {
        return Err(Errno::NOBUFS.into());
    }
    rustix::net::sendmsg(socket, &[IoSlice::new(&[0])], &mut control, SEND)?;
    Ok(())
}

/// Repeats a system call that a signal interrupted.
fn retry<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{io::Write as _, os::unix::fs::MetadataExt as _};

    use super::*;
    use crate::test_support::{block_on, recv, recv_all, send_all, send_fd};

    fn pair() -> (Box<dyn ByteStream>, Box<dyn ByteStream>) {
        let (near, far) = UnixStream::pair().unwrap();
        (from_unix_stream(near).unwrap(), from_unix_stream(far).unwrap())
    }

    /// A file and what tells it from others.
    fn file() -> (std::fs::File, u64) {
        let file = tempfile::tempfile().unwrap();
        let inode = file.metadata().unwrap().ino();
        (file, inode)
    }

    fn inode(fd: &OwnedFd) -> u64 {
        std::fs::File::from(fd.try_clone().unwrap()).metadata().unwrap().ino()
    }

    /// Wire facts, section 8: packet, then one zero byte per descriptor; the receiver gets them in order.
    #[test]
    fn descriptors_follow_their_packet_on_carrier_bytes() {
        block_on(async {
            let (near, far) = pair();
            let ((one, one_inode), (two, two_inode)) = (file(), file());
            send_all(&*near, b"packet").await.unwrap();
            send_fd(&*near, &one).await.unwrap();
            send_fd(&*near, &two).await.unwrap();
            send_all(&*near, b"next").await.unwrap();
            let (bytes, fds) = recv_all(&*far, 12).await.unwrap();
            assert_eq!(bytes, b"packet\0\0next");
            assert_eq!(fds.iter().map(inode).collect::<Vec<_>>(), [one_inode, two_inode]);
            for fd in &fds {
                assert!(rustix::io::fcntl_getfd(fd).unwrap().contains(rustix::io::FdFlags::CLOEXEC));
            }
        });
    }

    /// The same bytes read one by one: a descriptor comes no later than its carrier byte.
    #[test]
    fn descriptors_are_in_time_for_a_small_buffer() {
        block_on(async {
            let (near, far) = pair();
            let (file, file_inode) = file();
            send_all(&*near, b"ab").await.unwrap();
            send_fd(&*near, &file).await.unwrap();
            let mut seen = Vec::new();
            for _ in 0..3 {
                let (bytes, fds) = recv(&*far, 1).await.unwrap();
                seen.push((bytes[0], fds.iter().map(inode).collect::<Vec<_>>()));
            }
            assert_eq!(seen, [(b'a', vec![]), (b'b', vec![]), (0, vec![file_inode])]);
        });
    }

    /// After a read that stopped at a carrier byte, the rest must be found without a new wakeup.
    #[test]
    fn bytes_behind_a_carrier_byte_are_not_forgotten() {
        block_on(async {
            let (near, far) = pair();
            let (file, _) = file();
            send_fd(&*near, &file).await.unwrap();
            send_all(&*near, b"rest").await.unwrap();
            let (first, fds) = recv(&*far, 100).await.unwrap();
            assert_eq!((first.as_slice(), fds.len()), (&b"\0"[..], 1));
            assert_eq!(recv(&*far, 100).await.unwrap().0, b"rest");
        });
    }

    /// More descriptors at once than the protocol allows in a whole message: not silently fewer.
    #[test]
    fn descriptors_without_room_fail_the_stream() {
        block_on(async {
            let (near, far) = UnixStream::pair().unwrap();
            let far = from_unix_stream(far).unwrap();
            let fds = [near.as_fd(); 2 * FDS_PER_RECEIVE];
            let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(2 * FDS_PER_RECEIVE))];
            let mut control = SendAncillaryBuffer::new(&mut space);
            assert!(control.push(SendAncillaryMessage::ScmRights(&fds)));
            rustix::net::sendmsg(&near, &[IoSlice::new(b"x")], &mut control, rustix::net::SendFlags::empty()).unwrap();
            let error = recv(&*far, 100).await.unwrap_err();
            assert_eq!(error.raw_os_error(), Some(libc::EMFILE));
        });
    }

    /// The first packet of a connection must not have to wait for the runtime.
    #[test]
    fn a_new_socket_can_be_used_at_once() {
        block_on(async {
            let (near, far) = pair();
            assert_eq!(near.try_send(b"abc").unwrap(), 3);
            assert_eq!(far.try_recv(&mut [0; 8], &mut Vec::new()).unwrap(), 3);
        });
    }

    #[test]
    fn a_full_socket_waits_until_the_peer_reads() {
        block_on(async {
            let (near, far) = pair();
            let packet = vec![7; 4 << 20];
            let (sent, received) = both(send_all(&*near, &packet), recv_all(&*far, packet.len())).await;
            sent.unwrap();
            assert!(received.unwrap().0 == packet);
        });
    }

    #[test]
    fn nothing_to_read_would_block_and_the_end_is_zero() {
        block_on(async {
            let (near, far) = pair();
            let mut fds = Vec::new();
            let error = near.try_recv(&mut [0; 8], &mut fds).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::WouldBlock);
            send_all(&*far, b"last").await.unwrap();
            drop(far);
            assert_eq!(recv(&*near, 100).await.unwrap().0, b"last");
            assert_eq!(recv(&*near, 100).await.unwrap().0, b"");
            assert_eq!(near.try_send(b"x").unwrap_err().raw_os_error(), Some(libc::EPIPE));
        });
    }

    #[test]
    fn shutdown_wakes_the_reader() {
        block_on(async {
            let (near, _far) = pair();
            let reading = recv(&*near, 1);
            let ending = async {
                tokio::task::yield_now().await;
                near.shutdown();
            };
            let (received, ()) = both(reading, ending).await;
            assert_eq!(received.unwrap().0, b"");
        });
    }

    #[test]
    fn the_kernel_says_who_a_unix_peer_is() {
        block_on(async {
            let (near, _far) = pair();
            let me = PeerIdentity::Process {
                pid: std::process::id(),
                uid: rustix::process::geteuid().as_raw(),
                gid: rustix::process::getegid().as_raw(),
            };
            assert_eq!(near.peer(), me);
            assert_eq!(near.death_note().await, None);
        });
    }

    #[test]
    fn tcp_has_an_address_no_delay_and_no_descriptors() {
        block_on(async {
            let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
            let mut far = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
            let accepted = listener.accept().unwrap().0;
            let socket = accepted.try_clone().unwrap();
            let near = from_tcp_stream(accepted).unwrap();
            assert!(socket.nodelay().unwrap());
            assert_eq!(near.peer(), PeerIdentity::Address(far.local_addr().unwrap()));
            assert!(!near.passes_fds());
            assert_eq!(
                near.try_send_fd(&far.try_clone().unwrap().into()).unwrap_err().kind(),
                io::ErrorKind::Unsupported
            );
            far.write_all(b"abc").unwrap();
            assert_eq!(recv_all(&*near, 3).await.unwrap().0, b"abc");
        });
    }

    /// Runs two futures side by side.
    async fn both<A, B>(a: impl Future<Output = A>, b: impl Future<Output = B>) -> (A, B) {
        let (mut a, mut b) = (std::pin::pin!(a), std::pin::pin!(b));
        let (mut done_a, mut done_b) = (None, None);
        std::future::poll_fn(|cx| {
            if done_a.is_none()
                && let Poll::Ready(value) = a.as_mut().poll(cx)
            {
                done_a = Some(value);
            }
            if done_b.is_none()
                && let Poll::Ready(value) = b.as_mut().poll(cx)
            {
                done_b = Some(value);
            }
            if done_a.is_some() && done_b.is_some() { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
        (done_a.unwrap(), done_b.unwrap())
    }
}
