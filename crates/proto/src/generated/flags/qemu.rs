// Generated from schema/enums/qemu.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of the QEMU program.

use crate::wire::flags;

flags! {
    /// How to match the names of monitor events. (`virConnectDomainQemuMonitorEventRegisterFlags`)
    flags DomainQemuMonitorEventRegister from "VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_" {
        REGEX = 1 << 0,
        NOCASE = 1 << 1,
    }

    /// In which language a monitor command is. (`virDomainQemuMonitorCommandFlags`)
    flags DomainQemuMonitorCommand from "VIR_DOMAIN_QEMU_MONITOR_COMMAND_" {
        DEFAULT = 0,
        HMP = 1 << 0,
    }
}
