//! What every transport gives: an ordered stream of bytes, perhaps with descriptors beside it.

use std::{
    fmt, io,
    net::SocketAddr,
    pin::Pin,
    task::{Context, Poll},
};

use crate::Descriptor;

/// A boxed future, as object-safe traits need it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// An open, ordered, reliable stream of bytes to one peer.
///
/// All methods take `&self`, so that one task can read while any thread writes. What users and implementers
/// owe each other:
///
/// * **One reader.** Only one task may call [`poll_recv`](Self::poll_recv) or [`try_recv`](Self::try_recv), and
///   one task (perhaps another one) [`poll_send_ready`](Self::poll_send_ready): only the waker of the last poll
///   in each direction is kept. [`try_send`](Self::try_send) may be called from any thread, but the callers
///   must take turns, else packets mix.
/// * **Wakeups may be spurious.** A woken task polls again and may find nothing. "Ready to send" is a hint as
///   well: the send that follows may still answer [`io::ErrorKind::WouldBlock`].
/// * **One write per packet.** `try_send` is given bytes of one packet only and starts writing them at once;
///   nothing is held back or joined with an earlier call. If it takes fewer than all, or would block, the same
///   bytes go first in the next call: a transport that encrypts may hold them already. Peers built on GnuTLS read
///   one packet, then wait for the socket: two packets in one TLS record would stall them.
/// * **Descriptors follow their packet.** The sender writes the whole packet, then calls
///   [`try_send_fd`](Self::try_send_fd) once per descriptor; each travels with one carrier byte of its own, which
///   is not part of any packet. The receiver gets carrier bytes in the byte stream, where they were sent, and
///   descriptors in arrival order in `fds`: a descriptor is there no later than its carrier byte, perhaps
///   together with bytes of the packet before it, so the count in the packet says how many carrier bytes to
///   skip and how many descriptors to take.
/// * **Nothing blocks**, dropping included. Dropping closes; whoever was reading must be gone by then.
///
/// After an error or the end of the stream, [`death_note`](Self::death_note) may know more about the cause;
/// [`StreamError`](crate::StreamError) words both as libvirt does.
pub trait ByteStream: fmt::Debug + Send + Sync {
    /// Waits for bytes and puts them into `buf`, which must not be empty; descriptors go to the end of `fds`,
    /// all of them closed on exec. `Ok(0)` is the end of the stream.
    fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut [u8], fds: &mut Vec<Descriptor>) -> Poll<io::Result<usize>>;

    /// The same without waiting: [`io::ErrorKind::WouldBlock`] when there is nothing.
    fn try_recv(&self, buf: &mut [u8], fds: &mut Vec<Descriptor>) -> io::Result<usize>;

    /// Waits until a send is likely to take something.
    fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;

    /// Sends a part of one packet, returns how much was taken; [`io::ErrorKind::WouldBlock`] when nothing was.
    fn try_send(&self, bytes: &[u8]) -> io::Result<usize>;

    /// Sends one descriptor with its carrier byte, a zero. The caller's descriptor stays open.
    ///
    /// [`io::ErrorKind::Unsupported`] where [`passes_fds`](Self::passes_fds) is false.
    fn try_send_fd(&self, fd: &Descriptor) -> io::Result<()> {
        let _ = fd;
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Whether descriptors can travel on this stream.
    fn passes_fds(&self) -> bool {
        false
    }

    /// Who is at the other end, as far as the system knows.
    fn peer(&self) -> PeerIdentity;

    /// What the peer said beside the stream before it died: the standard error of a child process, its first
    /// 1024 bytes without trailing blanks, perhaps empty. `None` for transports without such a channel.
    ///
    /// To be asked after the end of the stream or an error; it waits a moment for the last words.
    fn death_note(&self) -> BoxFuture<'_, Option<String>> {
        Box::pin(std::future::ready(None))
    }

    /// Ends both directions; a waiting reader wakes and finds the end of the stream.
    fn shutdown(&self);
}

/// Who is at the other end of a [`ByteStream`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PeerIdentity {
    /// The process that connected, or that listens: what the kernel noted when the connection was made.
    Process {
        /// Process id; 0 when it lives in a process namespace that is not ours to see.
        pid: u32,
        /// Effective user id.
        uid: u32,
        /// Effective group id.
        gid: u32,
    },
    /// A network address.
    Address(SocketAddr),
    /// A child of ours.
    Child {
        /// Its process id.
        pid: u32,
    },
    /// The system does not say.
    Unknown,
}
