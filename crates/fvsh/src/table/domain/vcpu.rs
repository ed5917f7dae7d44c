//! Domain Management, in virsh's order: from `setmaxmem` on.

use crate::command::{display, lifecycle, memory, undefine, vcpu};
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE};
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("setmaxmem", "change maximum memory limit", memory::setmaxmem)
        .about("Change the maximum memory allocation limit in the guest domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::alias("kilobytes", "size", None),
            Opt::int("size", "new maximum memory size, as scaled integer (default KiB)").required(),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("setmem", "change memory allocation", memory::setmem)
        .about("Change the current memory allocation in the guest domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::alias("kilobytes", "size", None),
            Opt::int("size", "new memory size, as scaled integer (default KiB)").required(),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("setvcpus", "change number of virtual CPUs", vcpu::setvcpus)
        .about("Change the number of virtual CPUs in the guest domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::int("count", "number of virtual CPUs").required(),
            Opt::flag("maximum", "set maximum limit on next boot"),
            CONFIG,
            LIVE,
            CURRENT,
            Opt::flag("guest", "modify cpu state in the guest"),
            Opt::flag("hotpluggable", "make added vcpus hot(un)pluggable"),
        ]),
    Command::online("shutdown", "gracefully shutdown a domain", lifecycle::shutdown)
        .about("Run shutdown in the target domain.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("mode", "shutdown mode: acpi|agent|initctl|signal|paravirt")
                .completes(Completer::Words(&["acpi", "agent", "initctl", "signal", "paravirt"])),
        ]),
    Command::online("start", "start a (previously defined) inactive domain", lifecycle::start)
        .about(
            "Start a domain, either from the last managedsave\n    state, or via a fresh \
                boot if no managedsave state\n    is present.",
        )
        .with(&[
            DOMAIN.completes(Completer::InactiveDomains).says("name of the inactive domain"),
            Opt::flag("console", "attach to console after creation"),
            Opt::flag("paused", "leave the guest paused after creation"),
            Opt::flag("autodestroy", "automatically destroy the guest when virsh disconnects"),
            Opt::flag("bypass-cache", "avoid file system cache when loading"),
            Opt::flag("force-boot", "force fresh boot by discarding any managed save"),
            Opt::text("pass-fds", "pass file descriptors N,M,... to the guest").completes(Completer::Nothing),
            Opt::flag("reset-nvram", "re-initialize NVRAM from its pristine template"),
        ]),
    Command::online("suspend", "suspend a domain", lifecycle::suspend)
        .about("Suspend a running domain.")
        .with(&[DOMAIN.completes(Completer::RunningDomains)]),
    Command::online("ttyconsole", "tty console", display::ttyconsole)
        .answers()
        .about("Output the device for the TTY console.")
        .with(&[DOMAIN.completes(Completer::ActiveDomains)]),
    Command::online("undefine", "undefine a domain", undefine::undefine)
        .about("Undefine an inactive domain, or convert persistent to transient.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("managed-save", "remove domain managed state file"),
            Opt::text(
                "storage",
                "remove associated storage volumes (comma separated list of targets or source \
                paths) (see domblklist)",
            )
            .completes(Completer::Nothing),
            Opt::flag("remove-all-storage", "remove all associated storage volumes (use with caution)"),
            Opt::alias("delete-snapshots", "delete-storage-volume-snapshots", None),
            Opt::flag(
                "delete-storage-volume-snapshots",
                "delete snapshots associated with volume(s), requires --remove-all-storage \
                (must be supported by storage driver)",
            ),
            Opt::flag("wipe-storage", "wipe data on the removed volumes"),
            Opt::flag("snapshots-metadata", "remove all domain snapshot metadata (vm must be inactive)"),
            Opt::flag("checkpoints-metadata", "remove all domain checkpoint metadata (vm must be inactive)"),
            Opt::flag("nvram", "remove nvram file"),
            Opt::flag("keep-nvram", "keep nvram file"),
            Opt::flag("tpm", "remove TPM state"),
            Opt::flag("keep-tpm", "keep TPM state"),
        ]),
];
