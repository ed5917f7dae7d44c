//! Domain Management, in virsh's order: from `numatune` on.

use crate::command::{agent, edit, event, lifecycle, qemu, save, saved, signal, tuning};
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE, LOOP, TIMEOUT, TIMESTAMP};
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("numatune", "Get or set numa parameters", tuning::memory::numatune).answers_by_label()
        .about(
            "Get or set the current numa parameters for a guest domain.\n    To get the \
        numa parameters use following command: \n\n    virsh # numatune <domain>",
        )
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("mode", "NUMA mode, one of strict, preferred and interleave \nor a number from the virDomainNumatuneMemMode enum").completes(Completer::Words(&[
                "strict",
                "preferred",
                "interleave",
                "restrictive",
            ])),
            Opt::text("nodeset", "NUMA node selections to set"),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("qemu-attach", "QEMU Attach", qemu::qemu_attach).about("QEMU Attach").with(&[Opt::text(
        "pid", "pid",
    )
    .required()
    .completes(Completer::Nothing)]),
    Command::online("qemu-monitor-command", "QEMU Monitor Command", qemu::qemu_monitor_command)
        .about("QEMU Monitor Command")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::flag("hmp", "command is in human monitor protocol"),
            Opt::flag("pretty", "pretty-print any qemu monitor protocol output"),
            Opt::flag("return-value", "extract the value of the 'return' key from the returned string"),
            Opt::text("pass-fds", "pass file descriptors N,M,... along with the command")
                .named_only()
                .completes(Completer::Nothing),
            Opt::argv("cmd", "command").required(),
        ]),
    Command::online("qemu-monitor-event", "QEMU Monitor Events", event::qemu_monitor_event)
        .about("Listen for QEMU Monitor Events")
        .with(&[
            Opt::text("domain", "filter by domain name, id or uuid").completes(Completer::ActiveDomains),
            Opt::text("event", "filter by event name"),
            Opt::flag("pretty", "pretty-print any JSON output"),
            LOOP,
            TIMEOUT,
            Opt::flag("regex", "treat event as a regex rather than literal filter"),
            Opt::flag("no-case", "treat event case-insensitively"),
            TIMESTAMP,
        ]),
    Command::online("qemu-agent-command", "QEMU Guest Agent Command", qemu::qemu_agent_command)
        .about("Run an arbitrary qemu guest agent command; use at your own risk")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::int("timeout", "timeout seconds. must be positive.").named_only(),
            Opt::flag("async", "execute command without waiting for timeout"),
            Opt::flag("block", "execute command without timeout"),
            Opt::flag("pretty", "pretty-print the output"),
            Opt::argv("cmd", "command").required(),
        ]),
    Command::online("guest-agent-timeout", "Set the guest agent timeout", agent::guest_agent_timeout)
        .about("Set the number of seconds to wait for a response from the guest agent.")
        .with(&[DOMAIN.completes(Completer::ActiveDomains), Opt::int("timeout", "timeout seconds.").named_only()]),
    Command::online("reboot", "reboot a domain", lifecycle::reboot)
        .about("Run a reboot command in the target domain.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("mode", "shutdown mode: acpi|agent|initctl|signal|paravirt")
                .completes(Completer::Words(&["acpi", "agent", "initctl", "signal", "paravirt"])),
        ]),
    Command::online("reset", "reset a domain", signal::reset)
        .about("Reset the target domain as if by power button")
        .with(&[DOMAIN.completes(Completer::ActiveDomains)]),
    Command::online("restore", "restore a domain from a saved state in a file", save::restore)
        .about("Restore a domain.")
        .with(&[
            Opt::text("file", "the state to restore").required(),
            Opt::flag("bypass-cache", "avoid file system cache when restoring"),
            Opt::text("xml", "filename containing updated XML for the target").completes(Completer::Nothing),
            Opt::flag("running", "restore domain into running state"),
            Opt::flag("paused", "restore domain into paused state"),
            Opt::flag("reset-nvram", "re-initialize NVRAM from its pristine template"),
        ]),
    Command::online("resume", "resume a domain", lifecycle::resume)
        .about("Resume a previously suspended domain.")
        .with(&[DOMAIN.completes(Completer::PausedDomains)]),
    Command::online("save", "save a domain state to a file", save::save)
        .about("Save the RAM state of a running domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("file", "where to save the data").required(),
            Opt::flag("bypass-cache", "avoid file system cache when saving"),
            Opt::text("xml", "filename containing updated XML for the target").completes(Completer::Nothing),
            Opt::flag("running", "set domain to be running on restore"),
            Opt::flag("paused", "set domain to be paused on restore"),
            Opt::flag("verbose", "display the progress of save"),
        ]),
    Command::online("save-image-define", "redefine the XML for a domain's saved state file", saved::save_image_define)
        .about("Replace the domain XML associated with a saved state file")
        .with(&[
            Opt::text("file", "saved state file to modify").required(),
            Opt::text("xml", "filename containing updated XML for the target").required().completes(Completer::Nothing),
            Opt::flag("running", "set domain to be running on restore"),
            Opt::flag("paused", "set domain to be paused on restore"),
        ]),
    Command::online("save-image-dumpxml", "saved state domain information in XML", saved::save_image_dumpxml)
        .about("Dump XML of domain information for a saved state file to stdout.")
        .with(&[
            Opt::text("file", "saved state file to read").required(),
            Opt::flag("security-info", "include security sensitive information in XML dump"),
            Opt::text("xpath", "xpath expression to filter the XML document")
                .named_only()
                .completes(Completer::Nothing),
            Opt::flag("wrap", "wrap xpath results in an common root element"),
        ]),
    Command::online("save-image-edit", "edit XML for a domain's saved state file", edit::save_image_edit)
        .about("Edit the domain XML associated with a saved state file")
        .with(&[
            Opt::text("file", "saved state file to edit").required(),
            Opt::flag("running", "set domain to be running on restore"),
            Opt::flag("paused", "set domain to be paused on restore"),
        ]),
];
