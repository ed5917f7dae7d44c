//! Byte streams to libvirt daemons: unix, tcp, tls, ssh, ext, and with the feature `ssh-native` libssh and libssh2.
//!
//! [`connect`] performs a planned [`Endpoint`](ferrovirt_uri::Endpoint) and gives a [`ByteStream`]: a session daemon
//! is started if the plan has one and nobody listens. Nothing is decided here, nothing of the protocol is known
//! here; why there is no connection says a [`ConnectError`], how one broke a [`StreamError`], both in libvirt's
//! words once converted to its error. [`SystemEnv`] is the world that plans are made for.
//!
//! A file of a transport's name performs that transport, `child` every one that runs a program. Unsafe code
//! stands in `sys`, `resolve` and `system` only.
//!
//! ```
//! use ferrovirt_transport::{ConnectOptions, connect};
//! use ferrovirt_uri::{Endpoint, UnixEndpoint};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! let endpoint = Endpoint::Unix(UnixEndpoint { path: "/nonexistent".into(), autostart: None });
//! let error = connect(&endpoint, &ConnectOptions::default()).await.unwrap_err();
//! assert_eq!(error.to_string(), "Failed to connect socket to '/nonexistent': No such file or directory");
//! # });
//! ```
#![deny(unsafe_code)]

mod activation;
mod autostart;
mod background;
mod child;
mod connect;
mod datagram;
mod error;
mod listener;
mod lock;
mod packet;
mod person;
mod resolve;
mod socket;
mod ssh_error;
#[cfg(feature = "ssh-native")]
mod ssh_native;
mod stream;
mod sys;
mod system;
mod tcp;
#[cfg(test)]
mod test_support;
mod tls;
mod unix;

pub use activation::{InheritedSocket, inherited_sockets};
pub use background::Background;
pub use connect::{ConnectOptions, connect, connect_unix, connect_with};
pub use datagram::Datagrams;
pub use error::{ConnectError, StreamError};
pub use listener::{BindError, Listener};
pub use packet::{Flushed, PacketWriter};
pub use person::{Answer, NoSshAnswer, SshPerson, SshQuestion};
pub use socket::{from_tcp_stream, from_unix_stream};
pub use ssh_error::{SshError, SshFault, SshKeyFault};
pub use stream::{BoxFuture, ByteStream, PeerIdentity};
pub use system::{SystemEnv, runs_with_changed_ids};
pub use tls::{
    CertificateFault, ChainFault, ContentFault, HandshakeFault, PairFault, PeerFault, Subject, TlsAcceptor, TlsClient,
    TlsError, TlsFile, TlsPriorityFault, TlsRole, TlsServerSettings, matches_any,
};
