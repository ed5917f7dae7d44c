// Generated from schema/enums/secret.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of secrets.

use crate::wire::flags;

flags! {
    /// How to define a secret. (`virSecretDefineFlags`)
    flags SecretDefine from "VIR_SECRET_DEFINE_" {
        VALIDATE = 1 << 0,
    }
}
