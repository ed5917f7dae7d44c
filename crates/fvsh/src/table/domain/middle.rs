//! Domain Management, in virsh's order: from `define` on.

use crate::command::{definition, device, dumpxml, identity, lifecycle};
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE, PERSISTENT};
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("define", "define (but don't start) a domain from an XML file", definition::define)
        .about("Define a domain.")
        .with(&[
            Opt::text("file", "file containing an XML domain description").required().completes(Completer::Nothing),
            Opt::flag("validate", "validate the XML against the schema"),
        ]),
    Command::online("destroy", "destroy (stop) a domain", lifecycle::destroy)
        .about("Forcefully stop a given domain, but leave its resources intact.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::flag("graceful", "terminate gracefully"),
            Opt::flag("remove-logs", "remove domain logs"),
        ]),
    Command::online("detach-device", "detach device from an XML file", device::detach_device)
        .about("Detach device from an XML <file>")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("file", "XML file").required().completes(Completer::Nothing),
            PERSISTENT,
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("domid", "convert a domain name or UUID to domain id", identity::domid)
        .with(&[DOMAIN.completes(Completer::ActiveDomains).says("domain name or uuid")]),
    Command::online("domname", "convert a domain id or UUID to domain name", identity::domname)
        .with(&[DOMAIN.completes(Completer::DomainUuids).says("domain id or uuid")]),
    Command::online("domrename", "rename a domain", definition::domrename).about("Rename an inactive domain.").with(&[
        DOMAIN.completes(Completer::Domains).says("domain name or uuid"),
        Opt::text("new-name", "new domain name").required().completes(Completer::Nothing),
    ]),
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
];
