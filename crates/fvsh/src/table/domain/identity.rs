//! Domain Management, in virsh's order: from `domid` on.

use crate::command::{definition, identity, job, link, security, signal, tuning};
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE};
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("domid", "convert a domain name or UUID to domain id", identity::domid)
        .answers()
        .with(&[DOMAIN.completes(Completer::ActiveDomains).says("domain name or uuid")]),
    Command::online("domif-setlink", "set link state of a virtual interface", link::domif_setlink)
        .about("Set link state of a domain's virtual interface. This command wraps usage of update-device command.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("interface", "interface device (MAC Address)").required().completes(Completer::Nothing),
            Opt::text("state", "new state of the device").required().completes(Completer::Words(&["up", "down"])),
            Opt::alias("persistent", "config", None),
            CONFIG,
            Opt::flag("print-xml", "print XML document rather than set the interface link state"),
        ]),
    Command::online("domiftune", "get/set parameters of a virtual interface", tuning::interface::domiftune)
        .answers_by_label()
        .about("Get/set parameters of a domain's virtual interface.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("interface", "interface device (MAC Address)").required().completes(Completer::Nothing),
            Opt::text("inbound", "control domain's incoming traffics").completes(Completer::Nothing),
            Opt::text("outbound", "control domain's outgoing traffics").completes(Completer::Nothing),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("domjobabort", "abort active domain job", job::domjobabort)
        .about("Aborts the currently running domain job")
        .with(&[DOMAIN.completes(Completer::ActiveDomains), Opt::flag("postcopy", "interrupt post-copy migration")]),
    Command::online("domjobinfo", "domain job information", job::domjobinfo)
        .answers_by_label()
        .about("Returns information about jobs running on a domain.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::flag("completed", "return statistics of a recently completed job"),
            Opt::flag("keep-completed", "don't destroy statistics of a recently completed job when reading"),
            Opt::flag("anystats", "print statistics for any kind of job (even failed ones)"),
            Opt::flag("rawstats", "print the raw data returned by libvirt"),
        ]),
    Command::online("domlaunchsecinfo", "Get domain launch security info", security::domlaunchsecinfo)
        .answers_by_label()
        .about("Get the launch security parameters for a guest domain")
        .with(&[DOMAIN.completes(Completer::ActiveDomains)]),
    Command::online("domsetlaunchsecstate", "Set domain launch security state", security::domsetlaunchsecstate)
        .about("Set a secret in the guest domain's memory")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("secrethdr", "path to file containing the secret header").named_only(),
            Opt::text("secret", "path to file containing the secret").named_only(),
            Opt::int("set-address", "physical address within the guest domain's memory to set the secret"),
        ]),
    Command::online("domname", "convert a domain id or UUID to domain name", identity::domname)
        .answers()
        .with(&[DOMAIN.completes(Completer::DomainUuids).says("domain id or uuid")]),
    Command::online("domrename", "rename a domain", definition::domrename).about("Rename an inactive domain.").with(&[
        DOMAIN.completes(Completer::Domains).says("domain name or uuid"),
        Opt::text("new-name", "new domain name").required().completes(Completer::Nothing),
    ]),
    Command::online(
        "dompmsuspend",
        "suspend a domain gracefully using power management functions",
        signal::dompmsuspend,
    )
    .about(
        "Suspends a running domain using guest OS's power management. (Note: This \
        requires a guest agent configured and running in the guest OS).",
    )
    .with(&[
        DOMAIN.completes(Completer::ActiveDomains),
        Opt::text("target", "mem(Suspend-to-RAM), disk(Suspend-to-Disk), hybrid(Hybrid-Suspend)")
            .required()
            .completes(Completer::Words(&["mem", "disk", "hybrid"])),
        Opt::int("duration", "duration in seconds").named_only(),
    ]),
    Command::online("dompmwakeup", "wakeup a domain from pmsuspended state", signal::dompmwakeup)
        .about("Wakeup a domain that was previously suspended by power management.")
        .with(&[DOMAIN.completes(Completer::ActiveDomains)]),
    Command::online("domuuid", "convert a domain name or id to domain UUID", identity::domuuid)
        .answers()
        .with(&[DOMAIN.completes(Completer::Domains).says("domain id or name")]),
];
