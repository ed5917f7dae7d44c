// Generated from schema/lxc/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The procedures of the program `lxc`.

use crate::ProcedureInfo;

mod calls;

pub use calls::*;

/// Procedure N at index N - 1.
pub(super) static TABLE: [&ProcedureInfo; 1] = [&DOMAIN_OPEN_NAMESPACE];
