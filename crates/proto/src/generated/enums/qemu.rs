// Generated from schema/enums/qemu.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! qemu

use crate::wire::numbers;

numbers! {
    /// virDomainQemuAgentCommandTimeoutValues. (`virDomainQemuAgentCommandTimeoutValues`)
    enum DomainQemuAgentCommandTimeoutValues from "VIR_DOMAIN_QEMU_AGENT_COMMAND_" {
        BLOCK = -2,
        MIN = -2,
        DEFAULT = -1,
        NOWAIT = 0,
        SHUTDOWN = 60,
    }
}
