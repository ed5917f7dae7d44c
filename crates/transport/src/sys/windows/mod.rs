//! Windows: sockets of the network only, programs on pipes, no descriptors that travel.

mod agent;
mod files;
mod helper;
mod names;
mod socket;
mod user;

use std::convert::Infallible;

use ferrovirt_uri::{Transport, UnixEndpoint};

use super::memory;
use crate::{ByteStream, ConnectError};

#[cfg(feature = "ssh-native")]
pub(crate) use agent::{AgentSocket, connect_agent};
#[cfg(feature = "ssh-native")]
pub(crate) use files::{make_private_directory, private};
pub(crate) use helper::{Errors, ask_to_end, spawn_helper};
pub(crate) use names::{has_names_of_its_own, look_up};
pub use socket::from_tcp_stream;
pub(crate) use socket::{Socket, connect_tcp};
pub use user::runs_with_changed_ids;
pub(crate) use user::{euid, home, may};

/// A file descriptor that travels beside the bytes of a stream: there are none on this system.
pub type Descriptor = Infallible;

/// One end of a connection within this process.
pub(crate) type LocalSocket = memory::Near;

/// The other end.
#[cfg(feature = "ssh-native")]
pub(crate) type LocalPeer = memory::Far;

/// Both ends of a connection within this process.
#[cfg(feature = "ssh-native")]
pub(crate) fn local_pair() -> std::io::Result<(LocalSocket, LocalPeer)> {
    Ok(memory::pair())
}

/// No daemon listens on a unix socket here.
pub(crate) async fn open_unix(_: &UnixEndpoint) -> Result<Box<dyn ByteStream>, ConnectError> {
    Err(ConnectError::UnsupportedOnWindows { transport: Transport::Unix })
}
