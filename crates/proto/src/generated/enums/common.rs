// Generated from schema/enums/common.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! common

use crate::wire::numbers;

numbers! {
    /// virTypedParameterType. (`virTypedParameterType`)
    enum TypedParameterType from "VIR_TYPED_PARAM_" {
        INT = 1,
        UINT = 2,
        LLONG = 3,
        ULLONG = 4,
        DOUBLE = 5,
        BOOLEAN = 6,
        STRING = 7,
    }
}
