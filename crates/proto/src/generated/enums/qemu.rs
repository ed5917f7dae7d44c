// Generated from schema/enums/qemu.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of the QEMU program.

use crate::wire::numbers;

numbers! {
    /// Special values of the timeout of an agent command, in seconds. (`virDomainQemuAgentCommandTimeoutValues`)
    enum DomainQemuAgentCommandTimeoutValues from "VIR_DOMAIN_QEMU_AGENT_COMMAND_" {
        BLOCK = -2,
        MIN = -2,
        DEFAULT = -1,
        NOWAIT = 0,
        SHUTDOWN = 60,
    }
}
