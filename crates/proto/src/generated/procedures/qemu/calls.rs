// Generated from schema/qemu/calls.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! What only QEMU has.

use crate::net::QEMU_PROGRAM;
use crate::{AclRule, Family, FdCount, ProcedureInfo};

/// Sends a command to QEMU's monitor and gives its answer; libvirt does not know what it changed.
pub static DOMAIN_MONITOR_COMMAND: ProcedureInfo =
    ProcedureInfo::call(QEMU_PROGRAM, 1, "domain_monitor_command", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainQemuMonitorCommand", "0.8.3");
/// Adopts a QEMU process that somebody else started.
pub static DOMAIN_ATTACH: ProcedureInfo = ProcedureInfo::call(QEMU_PROGRAM, 2, "domain_attach", Family::Hypervisor)
    .acl(&[AclRule::always("domain", "start"), AclRule::always("domain", "write")])
    .api("virDomainQemuAttach", "0.9.4");
/// Sends a command to the agent in the domain and gives its answer.
pub static DOMAIN_AGENT_COMMAND: ProcedureInfo =
    ProcedureInfo::call(QEMU_PROGRAM, 3, "domain_agent_command", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainQemuAgentCommand", "0.10.0");
/// Asks for raw events of QEMU's monitor, of one domain or of all.
pub static CONNECT_DOMAIN_MONITOR_EVENT_REGISTER: ProcedureInfo =
    ProcedureInfo::call(QEMU_PROGRAM, 4, "connect_domain_monitor_event_register", Family::Hypervisor)
        .high()
        .acl(&[AclRule::always("connect", "search_domains"), AclRule::always("connect", "write")])
        .acl_filter(&[AclRule::always("domain", "getattr")])
        .api("virConnectDomainQemuMonitorEventRegister", "1.2.3");
/// Ends a registration for raw events of QEMU's monitor.
pub static CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER: ProcedureInfo =
    ProcedureInfo::call(QEMU_PROGRAM, 5, "connect_domain_monitor_event_deregister", Family::Hypervisor)
        .high()
        .acl(&[AclRule::always("connect", "write")])
        .api("virConnectDomainQemuMonitorEventDeregister", "1.2.3");
/// QEMU's monitor reported something; the details are JSON text.
pub static DOMAIN_MONITOR_EVENT: ProcedureInfo =
    ProcedureInfo::event(QEMU_PROGRAM, 6, "domain_monitor_event", Family::Hypervisor).signals(
        "qemu_monitor",
        None,
        false,
    );
/// Sends a command to QEMU's monitor with descriptors, and gives its answer with descriptors.
pub static DOMAIN_MONITOR_COMMAND_WITH_FILES: ProcedureInfo =
    ProcedureInfo::call(QEMU_PROGRAM, 7, "domain_monitor_command_with_files", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .fds(FdCount::Many, FdCount::Many)
        .api("virDomainQemuMonitorCommandWithFiles", "8.2.0");
