// Generated from schema/admin/program.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! How many and how long things may be.

/// The most bytes of a string. (`ADMIN_STRING_MAX`)
pub const STRING_MAX: usize = 4194304;
/// The most servers in a list. (`ADMIN_SERVER_LIST_MAX`)
pub const SERVER_LIST_MAX: usize = 16384;
/// The most parameters of a pool of workers. (`ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX`)
pub const SERVER_THREADPOOL_PARAMETERS_MAX: usize = 32;
/// The most clients in a list. (`ADMIN_CLIENT_LIST_MAX`)
pub const CLIENT_LIST_MAX: usize = 16384;
/// The most facts about a client. (`ADMIN_CLIENT_INFO_PARAMETERS_MAX`)
pub const CLIENT_INFO_PARAMETERS_MAX: usize = 64;
/// The most parameters of limits on clients. (`ADMIN_SERVER_CLIENT_LIMITS_MAX`)
pub const SERVER_CLIENT_LIMITS_MAX: usize = 32;
