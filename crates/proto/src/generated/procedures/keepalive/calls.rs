// Generated from schema/keepalive/calls.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! keepalive

use crate::net::KEEPALIVE_PROGRAM;
use crate::{Family, ProcedureInfo};

/// ping.
pub static PING: ProcedureInfo = ProcedureInfo::event(KEEPALIVE_PROGRAM, 1, "ping", Family::Keepalive);
/// pong.
pub static PONG: ProcedureInfo = ProcedureInfo::event(KEEPALIVE_PROGRAM, 2, "pong", Family::Keepalive);
