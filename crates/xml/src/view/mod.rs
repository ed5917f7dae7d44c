//! Typed fields over the tree: not copies, but ways to look at an element and to change one node of it.
//!
//! A view holds an element in whatever way suits - by reference, by mutable reference, or its own - and reads a field
//! when it is asked for it. What a view does not know stays where it is. A value that is none of its kind is an error of
//! that field only.
//!
//! ```
//! use ferrovirt_xml::Document;
//! use ferrovirt_xml::view::{DiskDevice, Domain};
//!
//! let mut document = Document::parse(
//!     "<domain type='kvm'>\n  <name>web</name>\n  <memory unit='GiB'>2</memory>\n  <mine/>\n</domain>\n",
//! )?;
//! let mut domain = Domain::of(document.root_mut());
//! assert_eq!(domain.memory_kib()?, Some(2_097_152));
//! domain.set_memory_kib(1_048_576);
//! domain.set_title("the web server");
//! assert_eq!(
//!     document.to_source(),
//!     "<domain type='kvm'>\n  <name>web</name>\n  <title>the web server</title>\n  \
//!      <memory unit='KiB'>1048576</memory>\n  <mine/>\n</domain>\n",
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod capabilities;
mod domain;
mod field;
mod foreign;
mod host;
mod network;
mod storage;
mod values;
mod words;

pub use capabilities::Capabilities;
pub use domain::{Controller, Disk, Domain, Graphics, InterfaceDevice, Os, Snapshot};
pub use field::BadValue;
pub use foreign::{foreign, set_foreign};
pub use host::{HostInterface, NodeDevice};
pub use network::{DhcpHost, DhcpRange, Network, NetworkAddress};
pub use storage::{StoragePool, StorageVolume};
pub use values::{DriveAddress, MacAddress, Malformed, PciAddress, Uuid};
pub use words::{
    ClockOffset, DiskBus, DiskDevice, DiskKind, ForwardMode, GraphicsKind, InterfaceKind, LifecycleAction, PoolKind,
    VolumeKind,
};

pub use crate::table::CpuSet;
