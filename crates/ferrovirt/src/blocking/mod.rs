//! The facade without async: the same names, each call waits for its answer.
//!
//! One background thread, started with the first use, drives the sockets and timers of all blocking connections; the
//! calls themselves are made from the calling thread. It works inside an async runtime too (where it blocks).
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let conn = ferrovirt::blocking::Connection::open("test:///default")?;
//! let dom = conn.domain_lookup_by_name("test")?;
//! dom.suspend()?;
//! assert_eq!(dom.state()?.state, ferrovirt::DomainState::Paused);
//! # Ok(()) }
//! ```

mod connection;
mod events;
mod objects;
pub(crate) mod runtime;
mod stream;

pub use connection::Connection;
pub use events::{
    DomainEvents, EventStream, NetworkEvents, NodeDeviceEvents, QemuMonitorEvents, SecretEvents, StoragePoolEvents,
    TimedOut,
};
pub use objects::{
    Domain, DomainCheckpoint, DomainSnapshot, Interface, Network, NetworkPort, NodeDevice, Nwfilter, NwfilterBinding,
    Secret, StoragePool, StorageVol,
};

pub use stream::Stream;

pub(crate) use objects::IntoTwin;
