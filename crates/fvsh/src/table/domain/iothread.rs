//! Domain Management, in virsh's order: from `dumpxml` on.

use crate::command::{dumpxml, edit};
use crate::table::option::DOMAIN;
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("dumpxml", "domain information in XML", dumpxml::dumpxml)
        .about("Output the domain information as an XML dump to stdout.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("inactive", "show inactive defined XML"),
            Opt::flag("security-info", "include security sensitive information in XML dump"),
            Opt::flag("update-cpu", "update guest CPU according to host CPU"),
            Opt::flag("migratable", "provide XML suitable for migrations"),
            Opt::text("xpath", "xpath expression to filter the XML document")
                .named_only()
                .completes(Completer::Nothing),
            Opt::flag("wrap", "wrap xpath results in an common root element"),
        ]),
    Command::online("edit", "edit XML configuration for a domain", edit::edit)
        .about("Edit the XML configuration for a domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("skip-validate", "skip validation of the XML against the schema"),
        ]),
];
