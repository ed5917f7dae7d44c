// Generated from schema/admin/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! admin

mod calls;
mod limits;
mod types;
pub use calls::*;
pub use limits::*;
pub use types::*;
