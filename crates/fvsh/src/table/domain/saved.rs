//! Domain Management, in virsh's order: from `managedsave` on.

use crate::command::{edit, save};
use crate::table::option::DOMAIN;
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("managedsave", "managed save of a domain state", save::managedsave)
        .about(
            "Save and destroy a running domain, so it can be restarted from\n    the same \
                state at a later time.  When the virsh 'start'\n    command is next run for \
                the domain, it will automatically\n    be started from this saved state.",
        )
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("bypass-cache", "avoid file system cache when saving"),
            Opt::flag("running", "set domain to be running on next start"),
            Opt::flag("paused", "set domain to be paused on next start"),
            Opt::flag("verbose", "display the progress of save"),
        ]),
    Command::online("managedsave-remove", "Remove managed save of a domain", save::managedsave_remove)
        .about("Remove an existing managed save state file from a domain")
        .with(&[DOMAIN.completes(Completer::Domains)]),
    Command::online("managedsave-edit", "edit XML for a domain's managed save state file", edit::managedsave_edit)
        .about("Edit the domain XML associated with the managed save state file")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("running", "set domain to be running on start"),
            Opt::flag("paused", "set domain to be paused on start"),
        ]),
];
