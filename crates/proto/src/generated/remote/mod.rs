// Generated from schema/remote/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The program of every hypervisor daemon: connections, domains, networks, storage, devices.

mod connect;
mod domain;
mod domain_agent;
mod domain_block;
mod domain_checkpoint;
mod domain_device;
mod domain_migrate;
mod domain_save;
mod domain_snapshot;
mod domain_tune;
mod event;
mod interface;
mod limits;
mod network;
mod node;
mod node_device;
mod nwfilter;
mod secret;
mod session;
mod storage_pool;
mod storage_vol;
mod types;

pub use connect::*;
pub use domain::*;
pub use domain_agent::*;
pub use domain_block::*;
pub use domain_checkpoint::*;
pub use domain_device::*;
pub use domain_migrate::*;
pub use domain_save::*;
pub use domain_snapshot::*;
pub use domain_tune::*;
pub use event::*;
pub use interface::*;
pub use limits::*;
pub use network::*;
pub use node::*;
pub use node_device::*;
pub use nwfilter::*;
pub use secret::*;
pub use session::*;
pub use storage_pool::*;
pub use storage_vol::*;
pub use types::*;
