//! Domain Management.

use super::option::DOMAIN;
use super::{Command, Completer, Group, Opt};
use crate::command::{dumpxml, identity, lifecycle};

pub(super) static GROUP: Group = Group { title: "Domain Management", keyword: "domain", commands: COMMANDS };

const MODE: Opt =
    Opt::text("mode", "shutdown mode: acpi|agent|initctl|signal|paravirt").completes(Completer::ShutdownModes);

static COMMANDS: &[Command] = &[
    Command::online("destroy", "destroy (stop) a domain", lifecycle::destroy)
        .about("Forcefully stop a given domain, but leave its resources intact.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::flag("graceful", "terminate gracefully"),
            Opt::flag("remove-logs", "remove domain logs"),
        ]),
    Command::online("domid", "convert a domain name or UUID to domain id", identity::domid)
        .with(&[DOMAIN.completes(Completer::ActiveDomains).says("domain name or uuid")]),
    Command::online("domname", "convert a domain id or UUID to domain name", identity::domname)
        .with(&[DOMAIN.completes(Completer::DomainUuids).says("domain id or uuid")]),
    Command::online("domuuid", "convert a domain name or id to domain UUID", identity::domuuid)
        .with(&[DOMAIN.completes(Completer::Domains).says("domain id or name")]),
    Command::online("dumpxml", "domain information in XML", dumpxml::dumpxml)
        .about("Output the domain information as an XML dump to stdout.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("inactive", "show inactive defined XML"),
            Opt::flag("security-info", "include security sensitive information in XML dump"),
            Opt::flag("update-cpu", "update guest CPU according to host CPU"),
            Opt::flag("migratable", "provide XML suitable for migrations"),
            Opt::text("xpath", "xpath expression to filter the XML document")
                .named_only()
                .completes(Completer::Nothing),
            Opt::flag("wrap", "wrap xpath results in an common root element"),
        ]),
    Command::online("reboot", "reboot a domain", lifecycle::reboot)
        .about("Run a reboot command in the target domain.")
        .with(&[DOMAIN.completes(Completer::ActiveDomains), MODE]),
    Command::online("resume", "resume a domain", lifecycle::resume)
        .about("Resume a previously suspended domain.")
        .with(&[DOMAIN.completes(Completer::PausedDomains)]),
    Command::online("shutdown", "gracefully shutdown a domain", lifecycle::shutdown)
        .about("Run shutdown in the target domain.")
        .with(&[DOMAIN.completes(Completer::ActiveDomains), MODE]),
    Command::online("start", "start a (previously defined) inactive domain", lifecycle::start)
        .about(
            "Start a domain, either from the last managedsave\n    \
             state, or via a fresh boot if no managedsave state\n    \
             is present.",
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
];
