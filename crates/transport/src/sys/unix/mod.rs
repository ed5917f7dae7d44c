//! Unix: sockets, descriptors, processes.

mod agent;
mod children;
#[cfg(target_vendor = "apple")]
mod darwin;
mod descriptors;
mod files;
mod helper;
#[cfg(not(target_vendor = "apple"))]
mod linux;
mod names;
mod socket;
mod user;

use std::{io, os::fd::OwnedFd};

use ferrovirt_uri::UnixEndpoint;

use crate::{ByteStream, ConnectError};

#[cfg(feature = "ssh-native")]
pub(crate) use agent::{AgentSocket, connect_agent};
pub(crate) use children::prepare_daemon;
#[cfg(target_vendor = "apple")]
pub(crate) use darwin::*;
pub(crate) use descriptors::{lock_first_byte, take_listening, watch};
pub(crate) use files::{make_private_directory, private};
pub(crate) use helper::{Errors, ask_to_end, spawn_helper};
#[cfg(not(target_vendor = "apple"))]
pub(crate) use linux::*;
pub(crate) use names::{has_names_of_its_own, look_up};
pub(crate) use socket::{Kind, LocalSocket, Socket, connect_tcp};
#[cfg(feature = "ssh-native")]
pub(crate) use socket::{LocalPeer, local_pair};
pub use socket::{from_tcp_stream, from_unix_stream};
pub use user::runs_with_changed_ids;
pub(crate) use user::{euid, home, may};

/// A file descriptor that travels beside the bytes of a stream.
pub type Descriptor = OwnedFd;

/// Connects to a unix socket.
pub(crate) async fn open_unix(unix: &UnixEndpoint) -> Result<Box<dyn ByteStream>, ConnectError> {
    Ok(Box::new(crate::unix::open(unix).await?))
}

/// The outcome of a C call.
fn checked(result: libc::c_int) -> io::Result<()> {
    if result == -1 { Err(io::Error::last_os_error()) } else { Ok(()) }
}
