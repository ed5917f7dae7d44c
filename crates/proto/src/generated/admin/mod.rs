// Generated from schema/admin/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The administration of a running daemon; served on its own socket.

mod calls;
mod limits;
mod types;

pub use calls::*;
pub use limits::*;
pub use types::*;
