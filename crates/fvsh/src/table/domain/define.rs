//! Domain Management, in virsh's order: from `define` on.

use crate::command::{attach, definition, device, lifecycle, metadata};
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE, PERSISTENT};
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("define", "define (but don't start) a domain from an XML file", definition::define)
        .about("Define a domain.")
        .with(&[
            Opt::text("file", "file containing an XML domain description").required().completes(Completer::Nothing),
            Opt::flag("validate", "validate the XML against the schema"),
        ]),
    Command::online("desc", "show or set domain's description or title", metadata::desc)
        .about("Allows setting or modifying the description or title of a domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("live", "modify/get running state"),
            Opt::flag("config", "modify/get persistent configuration"),
            Opt::flag("current", "modify/get current state configuration"),
            Opt::flag("title", "modify/get the title instead of description"),
            Opt::flag("edit", "open an editor to modify the description"),
            Opt::argv("new-desc", "message"),
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
    Command::online("detach-device-alias", "detach device from an alias", attach::detach_device_alias)
        .about("Detach device identified by the given alias from a domain")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("alias", "device alias").required().completes(Completer::Nothing),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("detach-disk", "detach disk device", attach::detach_disk).about("Detach disk device.").with(&[
        DOMAIN.completes(Completer::Domains),
        Opt::text("target", "target of disk device").required().completes(Completer::Nothing),
        PERSISTENT,
        CONFIG,
        LIVE,
        CURRENT,
        Opt::flag("print-xml", "print XML document rather than detach the disk"),
    ]),
    Command::online("detach-interface", "detach network interface", attach::detach_interface)
        .about("Detach network interface.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("type", "network interface type").required(),
            Opt::text("mac", "MAC address").completes(Completer::Nothing),
            PERSISTENT,
            CONFIG,
            LIVE,
            CURRENT,
            Opt::flag("print-xml", "print XML document rather than detach the interface"),
        ]),
];
