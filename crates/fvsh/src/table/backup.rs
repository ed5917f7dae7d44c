//! Backup.

use crate::command::backup;
use crate::table::option::DOMAIN;
use crate::table::{Command, Completer, Group, Opt};

pub(super) static GROUP: Group = Group { title: "Backup", keyword: "backup", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[
    Command::online("backup-begin", "Start a disk backup of a live domain", backup::begin)
        .about(
            "Use XML to start a full or incremental disk backup of a live domain, \
        optionally creating a checkpoint",
        )
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("backupxml", "domain backup XML").completes(Completer::Nothing),
            Opt::text("checkpointxml", "domain checkpoint XML").completes(Completer::Nothing),
            Opt::flag("reuse-external", "reuse files provided by caller"),
        ]),
    Command::online("backup-dumpxml", "Dump XML for an ongoing domain block backup job", backup::dumpxml)
        .about("Backup Dump XML")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("xpath", "xpath expression to filter the XML document")
                .named_only()
                .completes(Completer::Nothing),
            Opt::flag("wrap", "wrap xpath results in an common root element"),
        ]),
];
