//! Domain Monitoring.

use crate::command::{devices, list, state};
use crate::table::option::DOMAIN;
use crate::table::{Command, Completer, Group, Opt};

pub(super) static GROUP: Group = Group { title: "Domain Monitoring", keyword: "monitor", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[
    Command::online("domblkinfo", "domain block device size information", devices::domblkinfo)
        .about("Get block device size info for a domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("device", "block device").completes(Completer::Nothing),
            Opt::flag("human", "Human readable output"),
            Opt::flag("all", "display all block devices info"),
        ]),
    Command::online("domblklist", "list all domain blocks", devices::domblklist)
        .about("Get the summary of block devices for a domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("inactive", "get inactive rather than running configuration"),
            Opt::flag("details", "additionally display the type and device value"),
        ]),
    Command::online("domiflist", "list all domain virtual interfaces", devices::domiflist)
        .about("Get the summary of virtual interfaces for a domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("inactive", "get inactive rather than running configuration"),
        ]),
    Command::online("domifstat", "get network interface stats for a domain", devices::domifstat)
        .about("Get network interface stats for a running domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("interface", "interface device specified by name or MAC Address")
                .required()
                .completes(Completer::Nothing),
        ]),
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
