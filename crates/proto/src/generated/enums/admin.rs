// Generated from schema/enums/admin.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! admin

use crate::wire::numbers;

numbers! {
    /// virClientTransport. (`virClientTransport`)
    enum ClientTransport from "VIR_CLIENT_TRANS_" {
        UNIX = 0,
        TCP = 1,
        TLS = 2,
    }
}
