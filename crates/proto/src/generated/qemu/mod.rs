// Generated from schema/qemu/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! What only QEMU has: its monitor, the agent, processes started by others.

mod calls;

pub use calls::*;
