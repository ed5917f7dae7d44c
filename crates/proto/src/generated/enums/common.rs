// Generated from schema/enums/common.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums that belong to no object: event loop, streams, typed parameters.

use crate::wire::numbers;

numbers! {
    /// The old name of the types of typed parameters about block I/O. (`virBlkioParameterType`)
    enum BlkioParameterType from "VIR_DOMAIN_BLKIO_PARAM_" {
        INT = 1,
        UINT = 2,
        LLONG = 3,
        ULLONG = 4,
        DOUBLE = 5,
        BOOLEAN = 6,
    }

    /// The types of typed parameters. (`virTypedParameterType`)
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
