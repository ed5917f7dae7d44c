// Generated from schema/enums/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! libvirt's enums: named numbers; a number without a name survives.

mod admin;
mod common;
mod connect;
mod domain;
mod domain_event;
mod domain_state;
mod domain_storage;
mod network;
mod node;
mod qemu;
mod secret;
mod storage;

pub use admin::*;
pub use common::*;
pub use connect::*;
pub use domain::*;
pub use domain_event::*;
pub use domain_state::*;
pub use domain_storage::*;
pub use network::*;
pub use node::*;
pub use qemu::*;
pub use secret::*;
pub use storage::*;
