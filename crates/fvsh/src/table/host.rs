//! Host and Hypervisor.

use crate::command::{host, vcpu};
use crate::table::{Command, Completer, Group, Opt};

pub(super) static GROUP: Group = Group { title: "Host and Hypervisor", keyword: "host", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[
    Command::online("capabilities", "capabilities", host::capabilities)
        .about("Returns capabilities of hypervisor/driver."),
    Command::online("hostname", "print the hypervisor hostname", host::hostname),
    Command::online("maxvcpus", "connection vcpu maximum", vcpu::maxvcpus)
        .about("Show maximum number of virtual CPUs for guests on this connection.")
        .with(&[Opt::text("type", "domain type").completes(Completer::Nothing)]),
    Command::online("nodeinfo", "node information", host::nodeinfo).about("Returns basic information about the node."),
    Command::online("uri", "print the hypervisor canonical URI", host::uri),
    Command::online("version", "show version", host::version)
        .about("Display the system version information.")
        .with(&[Opt::flag("daemon", "report daemon version too")]),
];
