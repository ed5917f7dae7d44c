//! What a session is told at its start.

use ferrovirt_proto::{FdCount, ProcedureInfo, ProcedureKind, ReadOnly, net, procedure};

use crate::keepalive::Keepalive;

/// How much received stream data waits for its reader before the stream's [`Overflow`] policy acts: 4 MiB.
pub const STREAM_WINDOW: usize = 4 << 20;
/// How much of a stream waits to be sent before [`Session::stream_send`](crate::Session::stream_send) takes no more.
pub const STREAM_BACKLOG: usize = 1 << 20;
/// The same for all streams of a connection together: each of many has its share.
pub(crate) const STREAMS_BACKLOG: usize = 4 << 20;
/// The calls a libvirt daemon takes from one client before it stops to read: `max_client_requests`.
pub const REQUESTS_MAX: usize = 5;

/// The client's side of a connection.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ClientConfig {
    /// Whether the transport passes descriptors (UNIX sockets do).
    pub passes_fds: bool,
    /// The request limit assumed of the server: with as many calls under way its silence is no sign of death.
    pub server_requests_max: usize,
    /// Bytes of a stream that wait for their reader.
    pub stream_window: usize,
}

impl Default for ClientConfig {
    fn default() -> Self {
        Self { passes_fds: false, server_requests_max: REQUESTS_MAX, stream_window: STREAM_WINDOW }
    }
}

impl ClientConfig {
    /// Says whether the transport passes descriptors.
    #[must_use]
    pub fn with_fds(mut self, passes_fds: bool) -> Self {
        self.passes_fds = passes_fds;
        self
    }
}

/// The server's side of a connection.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ServerConfig {
    /// Whether the transport passes descriptors (UNIX sockets do).
    pub passes_fds: bool,
    /// The programs served, as (number, version).
    pub programs: &'static [(u32, u32)],
    /// Finds a procedure of those programs.
    pub lookup: fn(program: u32, procedure: i32) -> Option<Procedure>,
    /// Whether calls other than those of the authentication wait for
    /// [`Session::set_authenticated`](crate::Session::set_authenticated).
    pub auth_required: bool,
    /// Requests of this client handled at a time; with as many under way nothing more is read.
    pub client_requests_max: usize,
    /// When the client is pinged, once it has asked for keepalive; `None` never.
    pub keepalive: Option<Keepalive>,
    /// Bytes of a stream that wait for their reader.
    pub stream_window: usize,
    /// Bytes of events that wait for a client that does not read.
    pub message_backlog: usize,
}

/// The programs of a hypervisor daemon's main socket, for [`ServerConfig::new`].
pub const MAIN_PROGRAMS: &[(u32, u32)] = &[
    (net::REMOTE_PROGRAM, net::REMOTE_VERSION),
    (net::QEMU_PROGRAM, net::QEMU_VERSION),
    (net::LXC_PROGRAM, net::LXC_VERSION),
];

impl ServerConfig {
    /// A server of `programs` with libvirt's default limits, no authentication, no descriptors.
    #[must_use]
    pub fn new(programs: &'static [(u32, u32)], lookup: fn(u32, i32) -> Option<Procedure>) -> Self {
        Self {
            passes_fds: false,
            programs,
            lookup,
            auth_required: false,
            client_requests_max: REQUESTS_MAX,
            keepalive: Some(Keepalive { interval: core::time::Duration::from_secs(5), count: 5 }),
            stream_window: STREAM_WINDOW,
            message_backlog: 16 << 20,
        }
    }
}

/// What a server must know of a procedure before it looks at the arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Procedure {
    /// A call; events have numbers too, but cannot be called.
    pub is_call: bool,
    /// Allowed before authentication.
    pub before_auth: bool,
    /// Whether descriptors that come along are kept.
    pub takes_fds: bool,
}

impl Procedure {
    /// Finds a procedure in the table of all of libvirt's programs; a `lookup` for [`ServerConfig`].
    #[must_use]
    pub fn of_libvirt(program: u32, number: i32) -> Option<Self> {
        procedure(program, number).map(Self::from)
    }
}

impl From<&ProcedureInfo> for Procedure {
    fn from(info: &ProcedureInfo) -> Self {
        Self {
            is_call: info.kind == ProcedureKind::Call,
            before_auth: info.read_only == ReadOnly::BeforeAuth,
            takes_fds: info.fds.call != FdCount::Zero,
        }
    }
}

/// What happens to a stream whose received data outgrows its window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overflow {
    /// The stream fails, visibly, and is aborted; the connection goes on.
    Fail,
    /// The whole connection stops to read until the reader catches up. Right for a connection of the stream's own,
    /// and for readers that empty the stream at each [`Event::StreamReadable`](crate::Event::StreamReadable).
    Pause,
}

/// What a stream may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StreamOptions {
    /// The peer may send data: an upload at a server, a download at a client, a console at both.
    pub receives: bool,
    /// Holes were asked for by the call's flag.
    pub holes: bool,
    /// What happens when the reader falls behind. Servers always pause.
    pub overflow: Overflow,
}

impl Default for StreamOptions {
    fn default() -> Self {
        Self { receives: true, holes: false, overflow: Overflow::Fail }
    }
}

impl StreamOptions {
    /// Says whether the peer may send data.
    #[must_use]
    pub fn with_receives(mut self, receives: bool) -> Self {
        self.receives = receives;
        self
    }

    /// Says whether holes were asked for.
    #[must_use]
    pub fn with_holes(mut self, holes: bool) -> Self {
        self.holes = holes;
        self
    }

    /// Sets what happens when the reader falls behind.
    #[must_use]
    pub fn with_overflow(mut self, overflow: Overflow) -> Self {
        self.overflow = overflow;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The open conversation's five calls run before authentication; opening and closing do not.
    #[test]
    fn the_table_says_what_a_server_must_know() {
        let of = |number| Procedure::of_libvirt(net::REMOTE_PROGRAM, number);
        let plain = Procedure { is_call: true, before_auth: false, takes_fds: false };
        let before_auth: alloc::vec::Vec<_> =
            (-1..500).filter(|&number| of(number).is_some_and(|found| found.before_auth)).collect();
        assert_eq!(before_auth, [66, 67, 68, 69, 70]);
        assert_eq!((of(1), of(2), of(454), of(0), of(-1)), (Some(plain), Some(plain), None, None, None));
        assert_eq!(of(318).map(|event| event.is_call), Some(false));
        assert_eq!(of(309), Some(Procedure { takes_fds: true, ..plain }));
        assert_eq!(Procedure::of_libvirt(1, 1), None);
    }
}
