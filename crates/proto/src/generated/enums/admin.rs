// Generated from schema/enums/admin.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of a daemon's administration.

use crate::wire::numbers;

numbers! {
    /// How a client reached its server. (`virClientTransport`)
    enum ClientTransport from "VIR_CLIENT_TRANS_" {
        UNIX = 0,
        TCP = 1,
        TLS = 2,
    }
}
