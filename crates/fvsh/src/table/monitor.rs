//! Domain Monitoring.

use crate::command::{addresses, clock, control, devices, figures, link, list, state, stats};
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE};
use crate::table::{Command, Completer, Group, Opt};

pub(super) static GROUP: Group = Group { title: "Domain Monitoring", keyword: "monitor", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[
    Command::online("domblkerror", "Show errors on block devices", figures::domblkerror)
        .answers_by_label()
        .about("Show block device errors")
        .with(&[DOMAIN.completes(Completer::ActiveDomains)]),
    Command::online("domblkinfo", "domain block device size information", devices::domblkinfo)
        .answers()
        .about("Get block device size info for a domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("device", "block device").completes(Completer::Nothing),
            Opt::flag("human", "Human readable output"),
            Opt::flag("all", "display all block devices info"),
        ]),
    Command::online("domblklist", "list all domain blocks", devices::domblklist)
        .answers()
        .about("Get the summary of block devices for a domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("inactive", "get inactive rather than running configuration"),
            Opt::flag("details", "additionally display the type and device value"),
        ]),
    Command::online("domblkstat", "get device block stats for a domain", figures::domblkstat)
        .answers_by_label()
        .about(
            "Get device block stats for a running domain. See man page or use --human for \
        explanation of fields",
        )
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("device", "block device").empty_ok().completes(Completer::Nothing),
            Opt::flag("human", "print a more human readable output"),
        ]),
    Command::online("domcontrol", "domain control interface state", control::domcontrol)
        .answers()
        .about("Returns state of a control interface to the domain.")
        .with(&[DOMAIN.completes(Completer::ActiveDomains)]),
    Command::online("domif-getlink", "get link state of a virtual interface", link::domif_getlink)
        .answers()
        .about("Get link state of a domain's virtual interface.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("interface", "interface device (MAC Address)").required().completes(Completer::Nothing),
            Opt::alias("persistent", "config", None),
            Opt::flag("config", "Get persistent interface state"),
        ]),
    Command::online("domifaddr", "Get network interfaces' addresses for a running domain", addresses::domifaddr)
        .answers()
        .about("Get network interfaces' addresses for a running domain")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("interface", "network interface name").completes(Completer::Nothing),
            Opt::flag("full", "always display names and MACs of interfaces"),
            Opt::text("source", "address source: 'lease', 'agent', or 'arp'")
                .completes(Completer::Words(&["lease", "agent", "arp"])),
        ]),
    Command::online("domiflist", "list all domain virtual interfaces", devices::domiflist)
        .answers()
        .about("Get the summary of virtual interfaces for a domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("inactive", "get inactive rather than running configuration"),
        ]),
    Command::online("domifstat", "get network interface stats for a domain", devices::domifstat)
        .answers_by_label()
        .about("Get network interface stats for a running domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("interface", "interface device specified by name or MAC Address")
                .required()
                .completes(Completer::Nothing),
        ]),
    Command::online("dominfo", "domain information", state::dominfo)
        .answers()
        .about("Returns basic information about the domain.")
        .with(&[DOMAIN.completes(Completer::Domains)]),
    Command::online("dommemstat", "get memory statistics for a domain", figures::dommemstat)
        .answers_by_label()
        .about("Get memory statistics for a running domain.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::int("period", "period in seconds to set collection").named_only(),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("domstate", "domain state", state::domstate)
        .answers()
        .about("Returns state about a domain.")
        .with(&[DOMAIN.completes(Completer::Domains), Opt::flag("reason", "also print reason for the state")]),
    Command::online("domstats", "get statistics about one or multiple domains", stats::domstats)
        .answers()
        .about("Gets statistics about one or more (or all) domains")
        .with(&[
            Opt::flag("state", "report domain state"),
            Opt::flag("cpu-total", "report domain physical cpu usage"),
            Opt::flag("balloon", "report domain balloon statistics"),
            Opt::flag("vcpu", "report domain virtual cpu information"),
            Opt::flag("interface", "report domain network interface information"),
            Opt::flag("block", "report domain block device statistics"),
            Opt::flag("perf", "report domain perf event statistics"),
            Opt::flag("iothread", "report domain IOThread information"),
            Opt::flag("memory", "report domain memory usage"),
            Opt::flag("dirtyrate", "report domain dirty rate information"),
            Opt::flag("vm", "report hypervisor-specific statistics"),
            Opt::flag("list-active", "list only active domains"),
            Opt::flag("list-inactive", "list only inactive domains"),
            Opt::flag("list-persistent", "list only persistent domains"),
            Opt::flag("list-transient", "list only transient domains"),
            Opt::flag("list-running", "list only running domains"),
            Opt::flag("list-paused", "list only paused domains"),
            Opt::flag("list-shutoff", "list only shutoff domains"),
            Opt::flag("list-other", "list only domains in other states"),
            Opt::flag("raw", "do not pretty-print the fields"),
            Opt::flag("enforce", "enforce requested stats parameters"),
            Opt::flag("backing", "add backing chain information to block stats"),
            Opt::flag("nowait", "report only stats that are accessible instantly"),
            Opt::argv("domain", "list of domains to get stats for").completes(Completer::Domains),
        ]),
    Command::online("domtime", "domain time", clock::domtime)
        .answers()
        .about("Gets or sets the domain's system time")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::flag("now", "set to the time of the host running virsh"),
            Opt::flag("pretty", "print domain's time in human readable form"),
            Opt::flag("sync", "instead of setting given time, synchronize from domain's RTC"),
            Opt::int("time", "time to set"),
        ]),
    Command::online("list", "list domains", list::list).answers().about("Returns list of domains.").with(&[
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
