//! Host and Hypervisor.

use super::{Command, Group, Opt};
use crate::command::host;

pub(super) static GROUP: Group = Group { title: "Host and Hypervisor", keyword: "host", commands: COMMANDS };

static COMMANDS: &[Command] = &[
    Command::online("capabilities", "capabilities", host::capabilities)
        .about("Returns capabilities of hypervisor/driver."),
    Command::online("hostname", "print the hypervisor hostname", host::hostname),
    Command::online("nodeinfo", "node information", host::nodeinfo).about("Returns basic information about the node."),
    Command::online("uri", "print the hypervisor canonical URI", host::uri),
    Command::online("version", "show version", host::version)
        .about("Display the system version information.")
        .with(&[Opt::flag("daemon", "report daemon version too")]),
];
