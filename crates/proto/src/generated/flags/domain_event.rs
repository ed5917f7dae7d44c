// Generated from schema/enums/domain_event.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Kinds and details of events of domains.

use crate::wire::flags;

flags! {
    /// How grave a failure of memory is. (`virDomainMemoryFailureFlags`)
    flags DomainMemoryFailure from "VIR_DOMAIN_MEMORY_FAILURE_" {
        ACTION_REQUIRED = 1 << 0,
        RECURSIVE = 1 << 1,
    }
}
