// Generated from schema/lxc/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! What only containers have.

mod calls;

pub use calls::*;
