//! libvirt's connection system in Rust: open any connection URI, call the hypervisor behind it.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let conn = ferrovirt::Connection::open("test:///default").await?;
//! for dom in conn.list_all_domains(ferrovirt::ListDomains::ACTIVE).await? {
//!     println!("{} {:?}", dom.name(), dom.state().await?.state);
//! }
//! # Ok(()) }
//! ```
//!
//! A [`Connection`] is opened by URI, with libvirt's rules for aliases, defaults, drivers and transports; [`explain`]
//! shows what an open would do. Objects such as [`Domain`] are cheap clones that hold their connection. Names are the C
//! API's without the object prefix: `virDomainGetState` is [`Domain::state`]. Procedures without a method of their own
//! are called through [`Connection::invoke`].
//!
//! Errors are libvirt's ([`Error`]: code, domain, text). The [`blocking`] module mirrors everything without async.
#![forbid(unsafe_code)]

pub mod blocking;
mod builder;
mod connection;
mod domain;
mod domains;
mod explain;
mod flags;
mod host;
mod open_error;
mod values;

pub use builder::Builder;
pub use connection::Connection;
pub use domain::Domain;
pub use explain::{ExplainOptions, explain};
pub use flags::{DestroyFlags, DomainXml, ListDomains, MetadataType, RebootFlags, ShutdownFlags, StartFlags};
pub use open_error::OpenError;
pub use values::{COMPAT_VERSION, DomainInfo, DomainState, NodeInfo, SecurityLabel, SecurityModel, StateReason};

pub use ferrovirt_driver as driver;
pub use ferrovirt_driver::{CloseReason, KeepAlive};
pub use ferrovirt_error::{Error, ErrorCode, ErrorDomain, ErrorLevel};
pub use ferrovirt_proto as proto;
pub use ferrovirt_uri as uri;
