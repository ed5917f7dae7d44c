// Generated from schema/admin/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The procedures of the program `admin`.

use crate::ProcedureInfo;

mod calls;

pub use calls::*;

/// Procedure N at index N - 1.
pub(super) static TABLE: [&ProcedureInfo; 20] = [
    &CONNECT_OPEN,
    &CONNECT_CLOSE,
    &CONNECT_GET_LIB_VERSION,
    &CONNECT_LIST_SERVERS,
    &CONNECT_LOOKUP_SERVER,
    &SERVER_GET_THREADPOOL_PARAMETERS,
    &SERVER_SET_THREADPOOL_PARAMETERS,
    &SERVER_LIST_CLIENTS,
    &SERVER_LOOKUP_CLIENT,
    &CLIENT_GET_INFO,
    &CLIENT_CLOSE,
    &SERVER_GET_CLIENT_LIMITS,
    &SERVER_SET_CLIENT_LIMITS,
    &CONNECT_GET_LOGGING_OUTPUTS,
    &CONNECT_GET_LOGGING_FILTERS,
    &CONNECT_SET_LOGGING_OUTPUTS,
    &CONNECT_SET_LOGGING_FILTERS,
    &SERVER_UPDATE_TLS_FILES,
    &CONNECT_SET_DAEMON_TIMEOUT,
    &CONNECT_DAEMON_SHUTDOWN,
];
