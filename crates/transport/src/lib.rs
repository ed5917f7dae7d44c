//! Byte streams to libvirt daemons: unix, tcp, ext.
#![deny(unsafe_code)]
// Until endpoints come from the plan, only tests reach the transports.
#![allow(dead_code, unreachable_pub)]

mod autostart;
mod child;
mod connect;
mod environment;
mod error;
mod ext;
mod lock;
mod program;
mod resolve;
mod socket;
mod stream;
mod sys;
mod system;
mod tcp;
#[cfg(test)]
mod test_support;
mod unix;

pub use connect::ConnectOptions;
pub use environment::Environment;
pub use error::{ConnectError, StreamError};
pub use socket::{from_tcp_stream, from_unix_stream};
pub use stream::{BoxFuture, ByteStream, PeerIdentity};
pub use system::{SystemEnv, runs_with_changed_ids};
