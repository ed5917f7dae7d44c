//! Domain Monitoring.

use super::option::DOMAIN;
use super::{Command, Completer, Group, Opt};
use crate::command::{list, state};

pub(super) static GROUP: Group = Group { title: "Domain Monitoring", keyword: "monitor", commands: COMMANDS };

static COMMANDS: &[Command] = &[
    Command::online("dominfo", "domain information", state::dominfo)
        .about("Returns basic information about the domain.")
        .with(&[DOMAIN.completes(Completer::Domains)]),
    Command::online("domstate", "domain state", state::domstate)
        .about("Returns state about a domain.")
        .with(&[DOMAIN.completes(Completer::Domains), Opt::flag("reason", "also print reason for the state")]),
    Command::online("list", "list domains", list::list).about("Returns list of domains.").with(&[
        Opt::flag("inactive", "list inactive domains"),
        Opt::flag("all", "list inactive & active domains"),
        Opt::flag("transient", "list transient domains"),
        Opt::flag("persistent", "list persistent domains"),
        Opt::flag("with-snapshot", "list domains with existing snapshot"),
        Opt::flag("without-snapshot", "list domains without a snapshot"),
        Opt::flag("with-checkpoint", "list domains with existing checkpoint"),
        Opt::flag("without-checkpoint", "list domains without a checkpoint"),
        Opt::flag("state-running", "list domains in running state"),
        Opt::flag("state-paused", "list domains in paused state"),
        Opt::flag("state-shutoff", "list domains in shutoff state"),
        Opt::flag("state-other", "list domains in other states"),
        Opt::flag("autostart", "list domains with autostart enabled"),
        Opt::flag("no-autostart", "list domains with autostart disabled"),
        Opt::flag("with-managed-save", "list domains with managed save state"),
        Opt::flag("without-managed-save", "list domains without managed save"),
        Opt::flag("uuid", "list uuid's only"),
        Opt::flag("name", "list domain names only"),
        Opt::flag("id", "list domain IDs only"),
        Opt::flag("table", "list table (default)"),
        Opt::flag("managed-save", "mark inactive domains with managed save state"),
        Opt::flag("title", "show domain title"),
    ]),
];
