// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Everything that the schema says about the wire.

pub mod admin;
pub mod enums;
pub mod flags;
pub mod keepalive;
pub mod lxc;
pub mod net;
pub mod procedures;
pub(crate) mod programs;
pub mod qemu;
pub mod remote;
#[cfg(test)]
mod roundtrip;
