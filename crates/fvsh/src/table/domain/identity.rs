//! Domain Management, in virsh's order: from `domid` on.

use crate::command::{definition, identity};
use crate::table::option::DOMAIN;
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("domid", "convert a domain name or UUID to domain id", identity::domid)
        .answers()
        .with(&[DOMAIN.completes(Completer::ActiveDomains).says("domain name or uuid")]),
    Command::online("domname", "convert a domain id or UUID to domain name", identity::domname)
        .answers()
        .with(&[DOMAIN.completes(Completer::DomainUuids).says("domain id or uuid")]),
    Command::online("domrename", "rename a domain", definition::domrename).about("Rename an inactive domain.").with(&[
        DOMAIN.completes(Completer::Domains).says("domain name or uuid"),
        Opt::text("new-name", "new domain name").required().completes(Completer::Nothing),
    ]),
    Command::online("domuuid", "convert a domain name or id to domain UUID", identity::domuuid)
        .answers()
        .with(&[DOMAIN.completes(Completer::Domains).says("domain id or name")]),
];
