// Generated from schema/net/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The packet: framing, header, errors and holes, shared by every program.

mod limits;
mod types;

pub use super::programs::*;
pub use limits::*;
pub use types::*;
