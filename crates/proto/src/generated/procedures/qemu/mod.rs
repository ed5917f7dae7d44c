// Generated from schema/qemu/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The procedures of the program `qemu`.

use crate::ProcedureInfo;

mod calls;

pub use calls::*;

/// Procedure N at index N - 1.
pub(super) static TABLE: [&ProcedureInfo; 7] = [
    &DOMAIN_MONITOR_COMMAND,
    &DOMAIN_ATTACH,
    &DOMAIN_AGENT_COMMAND,
    &CONNECT_DOMAIN_MONITOR_EVENT_REGISTER,
    &CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER,
    &DOMAIN_MONITOR_EVENT,
    &DOMAIN_MONITOR_COMMAND_WITH_FILES,
];
