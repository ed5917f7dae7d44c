//! Domain Management, in virsh's order: from `update-device` on.

use crate::command::device;
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE, PERSISTENT};
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] =
    &[Command::online("update-device", "update device from an XML file", device::update_device)
        .about("Update device from an XML <file>.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("file", "XML file").required().completes(Completer::Nothing),
            PERSISTENT,
            CONFIG,
            LIVE,
            CURRENT,
            Opt::flag("force", "force device update"),
        ])];
