//! Serves hypervisor drivers to libvirt clients: the daemon's side of a connection.
//!
//! A [`Server`] knows the drivers and the limits. [`Listener`](ferrovirt_transport::Listener)s bring it clients; each client has a task of its own that
//! reads, routes and writes, as the remote driver's does on the other side, and its calls run beside each other within
//! its request limit. Decoding, dispatch by family and encoding are generated; what is made by hand here is what the
//! daemon itself answers: opening, closing, authentication, features, events, streams.
#![forbid(unsafe_code)]

mod access;
mod admin;
mod auth;
mod client;
mod config;
mod error;
mod generated;
mod identity;
mod places;
mod room;
mod server;
mod tls;

pub use access::Access;
pub use admin::{Administration, Daemon, LogWords};
pub use auth::{Auth, Door, PolkitAuthority, SASL_REALM, SaslService};
pub use config::{Limits, ServerConfig, Workers};
pub use identity::{Identity, ProcessIdentity};
pub use server::Server;
pub use tls::Tls;
