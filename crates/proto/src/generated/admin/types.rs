// Generated from schema/admin/program.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The types that several procedures share.

use alloc::string::String;

use crate::wire::wire;

/// A named value, the same as in the remote program.
pub type TypedParam = crate::remote::TypedParam;
/// The value of a typed parameter, the same as in the remote program.
pub type TypedParamValue = crate::remote::TypedParamValue;

wire! {
    /// One of a daemon's servers.
    struct Server {
        name: String,
    }

    /// A client that is connected to a server, since a time in seconds since 1970.
    struct Client {
        srv: Server,
        id: u64,
        timestamp: i64,
        transport: u32,
    }
}
