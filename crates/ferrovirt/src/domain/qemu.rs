//! What only QEMU has.

use crate::{
    Connection, Domain, blocking,
    calls::{ask, calls},
};

calls! {
    for Connection {};

    /// Adopts the QEMU process with this id, which somebody else started.
    #[doc(alias = "virDomainQemuAttach")]
    fn qemu_attach(&self, pid: u32) -> Domain as blocking::Domain
        = QemuDomainAttach { pid_value: pid, flags: 0 } => |reply| Domain::new(self, reply.dom);
}

calls! {
    for Domain { dom };

    /// Has QEMU's monitor answer a command. `flags` is 0 for JSON, 1 for the human monitor's language.
    #[doc(alias = "virDomainQemuMonitorCommand")]
    fn qemu_monitor_command(&self, command: &str, flags: u32) -> String
        = QemuDomainMonitorCommand { cmd: command.to_owned(), flags } => |reply| reply.result;

    /// Has the agent answer a command (JSON), within `timeout_s` seconds; -2 waits for ever, -1 as long as usual, 0 not
    /// at all.
    #[doc(alias = "virDomainQemuAgentCommand")]
    fn qemu_agent_command(&self, command: &str, timeout_s: i32) -> Option<String> {
        ask!({ dom } self QemuDomainAgentCommand { cmd: command.to_owned(), timeout: timeout_s, flags: 0 }
            => |reply| reply.result)
    }
}
