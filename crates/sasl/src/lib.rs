//! SASL mechanisms as libvirt uses them, both sides: SCRAM-SHA-256, SCRAM-SHA-1, DIGEST-MD5 with its security layers,
//! PLAIN, EXTERNAL, ANONYMOUS.
//!
//! Nothing here does I/O, asks anybody or makes random numbers: data goes in and comes out, and nonces are the caller's.
//! [`choose`] picks a mechanism from a server's list as Cyrus SASL would; [`client`] and [`server`] make the two sides of
//! one. Errors carry Cyrus SASL's number and words, since libvirt shows them. Secrets are wiped and never printed.
#![forbid(unsafe_code)]

mod anonymous;
mod choice;
mod digest;
mod error;
mod external;
#[cfg(feature = "gssapi")]
mod gssapi;
mod layer;
mod mechanism;
mod plain;
mod scram;
mod secret;
mod store;
mod strength;

pub use choice::{Needs, Policy, choose};
pub use digest::DigestKey;
pub use error::{SaslCode, SaslError};
pub use layer::SaslLayer;
pub use mechanism::{ClientMechanism, ClientSide, Credentials, Mechanism, ServerMechanism, ServerSide, client, server};
pub use scram::{Hash, ScramKeys};
pub use secret::Secret;
pub use store::UserStore;
pub use strength::Strength;

/// libvirt's name among SASL's services.
pub const SERVICE: &str = "libvirt";
