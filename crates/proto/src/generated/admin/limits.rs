// Generated from schema/admin/program.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! How many and how long things may be.

/// STRING_MAX. (`ADMIN_STRING_MAX`)
pub const STRING_MAX: usize = 4194304;
/// SERVER_LIST_MAX. (`ADMIN_SERVER_LIST_MAX`)
pub const SERVER_LIST_MAX: usize = 16384;
/// SERVER_THREADPOOL_PARAMETERS_MAX. (`ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX`)
pub const SERVER_THREADPOOL_PARAMETERS_MAX: usize = 32;
/// CLIENT_LIST_MAX. (`ADMIN_CLIENT_LIST_MAX`)
pub const CLIENT_LIST_MAX: usize = 16384;
/// CLIENT_INFO_PARAMETERS_MAX. (`ADMIN_CLIENT_INFO_PARAMETERS_MAX`)
pub const CLIENT_INFO_PARAMETERS_MAX: usize = 64;
/// SERVER_CLIENT_LIMITS_MAX. (`ADMIN_SERVER_CLIENT_LIMITS_MAX`)
pub const SERVER_CLIENT_LIMITS_MAX: usize = 32;
