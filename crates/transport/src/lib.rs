//! Byte streams to libvirt daemons: unix, tcp, tls, ssh, ext, and with the feature `ssh-native` libssh and libssh2.
//!
//! [`connect`] performs a planned [`Endpoint`](ferrovirt_uri::Endpoint) and gives a [`ByteStream`]: a session daemon
//! is started if the plan has one and nobody listens. Nothing is decided here, nothing of the protocol is known
//! here; why there is no connection says a [`ConnectError`], how one broke a [`StreamError`], both in libvirt's
//! words once converted to its error. [`SystemEnv`] is the world that plans are made for.
//!
//! A file of a transport's name performs that transport, `child` every one that runs a program. What differs between
//! systems, and all unsafe code, stands in `sys`.
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

#[cfg(unix)]
mod activation;
#[cfg(unix)]
mod autostart;
#[cfg(unix)]
mod background;
mod child;
mod connect;
#[cfg(unix)]
mod datagram;
mod error;
#[cfg(unix)]
mod listener;
#[cfg(unix)]
mod lock;
mod packet;
mod person;
mod resolve;
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
#[cfg(unix)]
mod unix;

#[cfg(unix)]
pub use activation::{InheritedSocket, inherited_sockets};
#[cfg(unix)]
pub use background::Background;
pub use connect::{ConnectOptions, connect, connect_with};
#[cfg(unix)]
pub use datagram::Datagrams;
pub use error::{ConnectError, StreamError};
#[cfg(unix)]
pub use listener::{BindError, Listener};
pub use packet::{Flushed, PacketWriter};
pub use person::{Answer, NoSshAnswer, SshPerson, SshQuestion};
pub use ssh_error::{SshError, SshFault, SshKeyFault};
#[cfg(all(fuzzing, feature = "ssh-native"))]
pub use ssh_native::is_key_file;
pub use stream::{BoxFuture, ByteStream, PeerIdentity};
#[cfg(unix)]
pub use sys::from_unix_stream;
pub use sys::{Descriptor, from_tcp_stream, runs_with_changed_ids};
pub use system::SystemEnv;
pub use tls::{
    CertificateFault, ChainFault, ContentFault, HandshakeFault, PairFault, PeerFault, Subject, TlsAcceptor, TlsClient,
    TlsError, TlsFile, TlsPriorityFault, TlsRole, TlsServerSettings, matches_any,
};
#[cfg(unix)]
pub use unix::connect_unix;
