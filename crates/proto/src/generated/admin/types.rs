// Generated from schema/admin/program.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The types that several procedures share.

use alloc::string::String;

use crate::wire::wire;
/// typed_param.
pub type TypedParam = crate::remote::TypedParam;
/// typed_param_value.
pub type TypedParamValue = crate::remote::TypedParamValue;

wire! {
    /// server.
    struct Server {
        name: String,
    }

    /// client.
    struct Client {
        srv: Server,
        id: u64,
        timestamp: i64,
        transport: u32,
    }
}
