// Generated from schema/qemu/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! qemu

mod calls;
pub use calls::*;
