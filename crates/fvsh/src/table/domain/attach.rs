//! Domain Management, in virsh's order: from `attach-device` on.

use crate::command::{definition, device};
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE, PERSISTENT};
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("attach-device", "attach device from an XML file", device::attach_device)
        .about("Attach device from an XML <file>.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("file", "XML file").required().completes(Completer::Nothing),
            PERSISTENT,
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("autostart", "autostart a domain", definition::autostart)
        .about("Configure a domain to be automatically started at boot.")
        .with(&[DOMAIN.completes(Completer::Domains), Opt::flag("disable", "disable autostarting")]),
];
