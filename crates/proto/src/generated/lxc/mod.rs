// Generated from schema/lxc/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! lxc

mod calls;
pub use calls::*;
