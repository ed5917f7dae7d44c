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
mod calls;
mod checkpoint;
mod connection;
mod cpu;
mod cpu_map;
mod credentials;
mod domain;
pub mod events;
mod examine;
mod explain;
mod flags;
mod host;
mod interface;
mod network;
mod network_port;
mod node;
mod node_device;
mod nwfilter;
mod nwfilter_binding;
mod open_error;
mod params;
mod reconnect;
mod secret;
mod snapshot;
mod storage_pool;
mod storage_vol;
mod stream;
mod uuid;
mod values;
mod views;

pub use builder::Builder;
pub use checkpoint::DomainCheckpoint;
pub use connection::Connection;
pub use cpu::CpuHost;
pub use cpu_map::CpuMap;
pub use credentials::{CredentialKind, Credentials, NoAnswer, Question};
pub use domain::{
    BlockInfo, BlockJobInfo, BlockStats, ControlInfo, DiskError, Domain, DomainInterface, DomainStatsRecord,
    DomainTime, FsInfo, InterfaceStats, IothreadInfo, IpAddress, JobInfo, JobStats, MemoryStat, VcpuInfo,
    migrate_param,
};
pub use examine::{Examination, ExaminedFailure, ExaminedStep};
pub use explain::{ExplainOptions, explain};
pub use flags::*;
pub use interface::Interface;
pub use network::{DhcpLease, Network};
pub use network_port::NetworkPort;
pub use node::{NodeCpuMap, NodeStat};
pub use node_device::NodeDevice;
pub use nwfilter::Nwfilter;
pub use nwfilter_binding::NwfilterBinding;
pub use open_error::OpenError;
pub use params::{TypedParams, TypedValue};
pub use reconnect::Reconnect;
pub use secret::{Secret, SecretValue};
pub use snapshot::DomainSnapshot;
pub use storage_pool::{StoragePool, StoragePoolInfo};
pub use storage_vol::{StorageVol, StorageVolInfo};
pub use stream::{Piece, Progress, Stream, StreamPolicy};
pub use values::{COMPAT_VERSION, DomainInfo, DomainState, NodeInfo, SecurityLabel, SecurityModel, StateReason};
pub use views::*;

pub use ferrovirt_driver as driver;
pub use ferrovirt_driver::{CloseReason, KeepAlive};
pub use ferrovirt_error::{Error, ErrorCode, ErrorDomain, ErrorLevel, linux_errno};
pub use ferrovirt_proto as proto;
pub use ferrovirt_uri as uri;
