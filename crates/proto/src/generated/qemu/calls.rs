// Generated from schema/qemu/calls.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! qemu

use alloc::string::String;

use crate::wire::wire;

wire! {
    /// The arguments of `domain_monitor_command`. virDomainQemuMonitorCommand.
    struct DomainMonitorCommandArgs {
        dom: crate::remote::Domain,
        cmd: String,
        flags: u32,
    }

    /// The reply to `domain_monitor_command`. virDomainQemuMonitorCommand.
    struct DomainMonitorCommandRet {
        result: String,
    }

    /// The arguments of `domain_attach`. virDomainQemuAttach.
    struct DomainAttachArgs {
        pid_value: u32,
        flags: u32,
    }

    /// The reply to `domain_attach`. virDomainQemuAttach.
    struct DomainAttachRet {
        dom: crate::remote::Domain,
    }

    /// The arguments of `domain_agent_command`. virDomainQemuAgentCommand.
    struct DomainAgentCommandArgs {
        dom: crate::remote::Domain,
        cmd: String,
        timeout: i32,
        flags: u32,
    }

    /// The reply to `domain_agent_command`. virDomainQemuAgentCommand.
    struct DomainAgentCommandRet {
        result: Option<String>,
    }

    /// The arguments of `connect_domain_monitor_event_register`. virConnectDomainQemuMonitorEventRegister.
    struct ConnectDomainMonitorEventRegisterArgs {
        dom: Option<crate::remote::Domain>,
        event: Option<String>,
        flags: u32,
    }

    /// The reply to `connect_domain_monitor_event_register`. virConnectDomainQemuMonitorEventRegister.
    struct ConnectDomainMonitorEventRegisterRet {
        callback_id: i32,
    }

    /// The arguments of `connect_domain_monitor_event_deregister`. virConnectDomainQemuMonitorEventDeregister.
    struct ConnectDomainMonitorEventDeregisterArgs {
        callback_id: i32,
    }

    /// The message `domain_monitor_event`. domain_monitor_event.
    struct DomainMonitorEventMsg {
        callback_id: i32,
        dom: crate::remote::Domain,
        event: String,
        seconds: i64,
        micros: u32,
        details: Option<String>,
    }

    /// The arguments of `domain_monitor_command_with_files`. virDomainQemuMonitorCommandWithFiles.
    struct DomainMonitorCommandWithFilesArgs {
        dom: crate::remote::Domain,
        cmd: String,
        flags: u32,
    }

    /// The reply to `domain_monitor_command_with_files`. virDomainQemuMonitorCommandWithFiles.
    struct DomainMonitorCommandWithFilesRet {
        result: String,
    }
}
