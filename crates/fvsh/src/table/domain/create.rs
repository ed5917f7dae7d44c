//! Domain Management, in virsh's order: from `console` on.

use crate::command::{console, definition, figures};
use crate::table::option::DOMAIN;
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("console", "connect to the guest console", console::console)
        .about("Connect the virtual serial console for the guest")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("devname", "character device name").completes(Completer::Nothing),
            Opt::flag("force", "force console connection (disconnect already connected sessions)"),
            Opt::flag("safe", "only connect if safe console handling is supported"),
        ]),
    Command::online("cpu-stats", "show domain cpu statistics", figures::cpu_stats)
        .answers()
        .about("Display per-CPU and total statistics about the domain's CPUs")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::flag("total", "Show total statistics only"),
            Opt::int("start", "Show statistics from this CPU"),
            Opt::int("count", "Number of shown CPUs at most"),
        ]),
    Command::online("create", "create a domain from an XML file", definition::create).about("Create a domain.").with(
        &[
            Opt::text("file", "file containing an XML domain description").required().completes(Completer::Nothing),
            Opt::flag("console", "attach to console after creation"),
            Opt::flag("paused", "leave the guest paused after creation"),
            Opt::flag("autodestroy", "automatically destroy the guest when virsh disconnects"),
            Opt::text("pass-fds", "pass file descriptors N,M,... to the guest").completes(Completer::Nothing),
            Opt::flag("validate", "validate the XML against the schema"),
            Opt::flag("reset-nvram", "re-initialize NVRAM from its pristine template"),
        ],
    ),
];
