//! What a connection reports by itself: events as streams.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use ferrovirt::{Connection, events::{EventItem, LifecycleChange}};
//!
//! let conn = Connection::open("test:///default").await?;
//! let mut events = conn.domain_events().lifecycle().await?;
//! conn.domain_lookup_by_name("test").await?.suspend().await?;
//! let Some(EventItem::Event(event)) = events.next().await else { panic!("an event") };
//! assert_eq!(event.domain.name(), "test");
//! assert!(matches!(event.change(), LifecycleChange::Suspended(_)));
//! # Ok(()) }
//! ```
//!
//! A stream begins with its registration: what happens after the `await` of the asking method is in it. Streams are
//! bounded, and what finds no room shows as [`EventItem::Missed`]; they end with [`EventItem::Closed`]. Any number of
//! streams may ask for the same.

mod builders;
mod domain;
mod hub;
mod job;
mod lifecycle;
mod objects;
mod payload;
mod queue;
mod registration;
mod stream;
#[cfg(test)]
mod tests;

pub use builders::{DomainEvents, NetworkEvents, NodeDeviceEvents, QemuMonitorEvents, SecretEvents, StoragePoolEvents};
pub use domain::*;
pub use lifecycle::LifecycleChange;
pub use objects::*;
pub use stream::{EventItem, EventStream};

pub(crate) use hub::Hub;
pub(crate) use job::Events;

/// How many events a stream holds unless told otherwise.
pub const CAPACITY: usize = 1024;
