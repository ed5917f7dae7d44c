//! Domain Management, in virsh's order: from `change-media` on.

use crate::command::{console, definition, figures, media};
use crate::table::option::DOMAIN;
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("change-media", "Change media of CD or floppy drive", media::change_media)
        .about("Change media of CD or floppy drive.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("path", "Fully-qualified path or target of disk device").required().completes(Completer::Nothing),
            Opt::text("source", "source of the media"),
            Opt::flag("eject", "Eject the media"),
            Opt::flag("insert", "Insert the media"),
            Opt::flag("update", "Update the media"),
            Opt::flag(
                "current",
                "can be either or both of --live and --config, depends on implementation \
                hypervisor driver",
            ),
            Opt::flag("live", "alter live configuration of running domain"),
            Opt::flag("config", "alter persistent configuration, effect observed on next boot"),
            Opt::flag("force", "force media changing"),
            Opt::flag("print-xml", "print XML document rather than change media"),
            Opt::flag("block", "source media is a block device"),
        ]),
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
