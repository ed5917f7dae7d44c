// Generated from schema/keepalive/calls.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The two messages of a keepalive.

use crate::net::KEEPALIVE_PROGRAM;
use crate::{Family, ProcedureInfo};

/// Asks whether the other side lives.
pub static PING: ProcedureInfo = ProcedureInfo::event(KEEPALIVE_PROGRAM, 1, "ping", Family::Keepalive);
/// Says that this side lives.
pub static PONG: ProcedureInfo = ProcedureInfo::event(KEEPALIVE_PROGRAM, 2, "pong", Family::Keepalive);
