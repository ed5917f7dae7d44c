//! The driver that speaks libvirt's RPC protocol to a daemon.
//!
//! [`RemoteDriver`] performs the remote half of a plan: it lets `ferrovirt-transport` connect, opens the session as
//! libvirt's client does, and answers calls by encoding them. One task per connection reads and routes; callers write
//! their own packet when the socket is free, and wait for the reply of their serial.
#![forbid(unsafe_code)]

mod authentication;
mod backend;
mod driver;
mod error;
mod events;
#[allow(dead_code, unreachable_pub, unused_imports, reason = "one generator writes for private and public homes")]
mod generated;
mod link;
mod opening;
mod person;
mod place;
mod sasl;
mod spool;
mod stream;
mod task;

pub use driver::{Connector, RemoteDriver, connect_planned};
