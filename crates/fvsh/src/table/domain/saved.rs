//! Domain Management, in virsh's order: from `managedsave` on.

use crate::command::{edit, metadata, save, saved, tuning};
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE};
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
    Command::online(
        "managedsave-dumpxml",
        "Domain information of managed save state file in XML",
        saved::managedsave_dumpxml,
    )
    .about("Dump XML of domain information for a managed save state file to stdout.")
    .with(&[
        DOMAIN.completes(Completer::Domains),
        Opt::flag("security-info", "include security sensitive information in XML dump"),
        Opt::text("xpath", "xpath expression to filter the XML document").named_only().completes(Completer::Nothing),
        Opt::flag("wrap", "wrap xpath results in an common root element"),
    ]),
    Command::online(
        "managedsave-define",
        "redefine the XML for a domain's managed save state file",
        saved::managedsave_define,
    )
    .about("Replace the domain XML associated with a managed save state file")
    .with(&[
        DOMAIN.completes(Completer::Domains),
        Opt::text("xml", "filename containing updated XML for the target").required().completes(Completer::Nothing),
        Opt::flag("running", "set domain to be running on start"),
        Opt::flag("paused", "set domain to be paused on start"),
    ]),
    Command::online("memtune", "Get or set memory parameters", tuning::memory::memtune)
        .answers_by_label()
        .about(
            "Get or set the current memory parameters for a guest domain.\n    To get the \
        memory parameters use following command: \n\n    virsh # memtune <domain>",
        )
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::int("hard-limit", "Max memory, as scaled integer (default KiB)"),
            Opt::int("soft-limit", "Memory during contention, as scaled integer (default KiB)"),
            Opt::int("swap-hard-limit", "Max memory plus swap, as scaled integer (default KiB)"),
            Opt::int("min-guarantee", "Min guaranteed memory, as scaled integer (default KiB)"),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("perf", "Get or set perf event", tuning::perf::perf)
        .answers_by_label()
        .about(
            "Get or set the current perf events for a guest domain.\n    To get the perf \
        events list use following command: \n\n    virsh # perf <domain>",
        )
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("enable", "perf events which will be enabled").completes(Completer::Nothing),
            Opt::text("disable", "perf events which will be disabled").completes(Completer::Nothing),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("metadata", "show or set domain's custom XML metadata", metadata::metadata)
        .about("Shows or modifies the XML metadata of a domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("uri", "URI of the namespace").required(),
            Opt::flag("live", "modify/get running state"),
            Opt::flag("config", "modify/get persistent configuration"),
            Opt::flag("current", "modify/get current state configuration"),
            Opt::flag("edit", "use an editor to change the metadata"),
            Opt::text("key", "key to be used as a namespace identifier"),
            Opt::text("set", "new metadata to set").completes(Completer::Nothing),
            Opt::flag("remove", "remove the metadata corresponding to an uri"),
        ]),
];
