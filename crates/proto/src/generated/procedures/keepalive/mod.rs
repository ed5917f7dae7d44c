// Generated from schema/keepalive/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The procedures of the program `keepalive`.

use crate::ProcedureInfo;

mod calls;

pub use calls::*;

/// Procedure N at index N - 1.
pub(super) static TABLE: [&ProcedureInfo; 2] = [&PING, &PONG];
