// Generated from schema/enums/secret.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! secret

use crate::wire::flags;

flags! {
    /// virSecretDefineFlags. (`virSecretDefineFlags`)
    flags SecretDefine from "VIR_SECRET_DEFINE_" {
        VALIDATE = 1 << 0,
    }
}
