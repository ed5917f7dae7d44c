// Generated from schema/qemu/calls.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! What only QEMU has.

use alloc::string::String;

use crate::wire::wire;

wire! {
    /// The arguments of `domain_monitor_command`. Sends a command to QEMU's monitor and gives its answer; libvirt does not know what it changed.
    struct DomainMonitorCommandArgs {
        dom: crate::remote::Domain,
        #[secret] cmd: String,
        flags: u32,
    }

    /// The reply to `domain_monitor_command`. Sends a command to QEMU's monitor and gives its answer; libvirt does not know what it changed.
    struct DomainMonitorCommandRet {
        #[secret] result: String,
    }

    /// The arguments of `domain_attach`. Adopts a QEMU process that somebody else started.
    struct DomainAttachArgs {
        pid_value: u32,
        flags: u32,
    }

    /// The reply to `domain_attach`. Adopts a QEMU process that somebody else started.
    struct DomainAttachRet {
        dom: crate::remote::Domain,
    }

    /// The arguments of `domain_agent_command`. Sends a command to the agent in the domain and gives its answer.
    struct DomainAgentCommandArgs {
        dom: crate::remote::Domain,
        #[secret] cmd: String,
        timeout: i32,
        flags: u32,
    }

    /// The reply to `domain_agent_command`. Sends a command to the agent in the domain and gives its answer.
    struct DomainAgentCommandRet {
        #[secret] result: Option<String>,
    }

    /// The arguments of `connect_domain_monitor_event_register`. Asks for raw events of QEMU's monitor, of one domain or of all.
    struct ConnectDomainMonitorEventRegisterArgs {
        dom: Option<crate::remote::Domain>,
        event: Option<String>,
        flags: u32,
    }

    /// The reply to `connect_domain_monitor_event_register`. Asks for raw events of QEMU's monitor, of one domain or of all.
    struct ConnectDomainMonitorEventRegisterRet {
        callback_id: i32,
    }

    /// The arguments of `connect_domain_monitor_event_deregister`. Ends a registration for raw events of QEMU's monitor.
    struct ConnectDomainMonitorEventDeregisterArgs {
        callback_id: i32,
    }

    /// The message `domain_monitor_event`. QEMU's monitor reported something; the details are JSON text.
    struct DomainMonitorEventMsg {
        callback_id: i32,
        dom: crate::remote::Domain,
        event: String,
        seconds: i64,
        micros: u32,
        details: Option<String>,
    }

    /// The arguments of `domain_monitor_command_with_files`. Sends a command to QEMU's monitor with descriptors, and gives its answer with descriptors.
    struct DomainMonitorCommandWithFilesArgs {
        dom: crate::remote::Domain,
        #[secret] cmd: String,
        flags: u32,
    }

    /// The reply to `domain_monitor_command_with_files`. Sends a command to QEMU's monitor with descriptors, and gives its answer with descriptors.
    struct DomainMonitorCommandWithFilesRet {
        #[secret] result: String,
    }
}
