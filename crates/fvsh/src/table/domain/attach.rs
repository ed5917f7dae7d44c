//! Domain Management, in virsh's order: from `attach-device` on.

use crate::command::{attach, definition, device};
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE, PERSISTENT};
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("attach-device", "attach device from an XML file", device::attach_device)
        .about("Attach device from an XML <file>.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("file", "XML file").required().completes(Completer::Nothing),
            PERSISTENT,
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("attach-disk", "attach disk device", attach::attach_disk).about("Attach new disk device.").with(&[
        DOMAIN.completes(Completer::Domains),
        Opt::text("source", "source of disk device or name of network disk").required().empty_ok(),
        Opt::text("target", "target of disk device").required().completes(Completer::Nothing),
        Opt::text("targetbus", "target bus of disk device"),
        Opt::text("driver", "driver of disk device"),
        Opt::text("subdriver", "subdriver of disk device"),
        Opt::text("iothread", "IOThread to be used by supported device").completes(Completer::Nothing),
        Opt::text("cache", "cache mode of disk device"),
        Opt::text("io", "io policy of disk device"),
        Opt::text("type", "target device type"),
        Opt::alias("shareable", "mode", Some("shareable")),
        Opt::text("mode", "mode of device reading and writing"),
        Opt::text("sourcetype", "type of source (block|file|network)"),
        Opt::text("serial", "serial of disk device").completes(Completer::Nothing),
        Opt::text("wwn", "wwn of disk device").completes(Completer::Nothing),
        Opt::text("alias", "custom alias name of disk device").completes(Completer::Nothing),
        Opt::flag("rawio", "needs rawio capability"),
        Opt::text("address", "address of disk device").completes(Completer::Nothing),
        Opt::flag("multifunction", "use multifunction pci under specified address"),
        Opt::flag("print-xml", "print XML document rather than attach the disk"),
        Opt::text("source-protocol", "protocol used by disk device source"),
        Opt::text("source-host-name", "host name for source of disk device").completes(Completer::Nothing),
        Opt::text("source-host-transport", "host transport for source of disk device"),
        Opt::text("source-host-socket", "host socket for source of disk device"),
        PERSISTENT,
        CONFIG,
        LIVE,
        CURRENT,
    ]),
    Command::online("attach-interface", "attach network interface", attach::attach_interface)
        .about("Attach new network interface.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("type", "network interface type").required(),
            Opt::text("source", "source of network interface").required(),
            Opt::text("target", "target network name").completes(Completer::Nothing),
            Opt::text("mac", "MAC address").completes(Completer::Nothing),
            Opt::text("script", "script used to bridge network interface"),
            Opt::text("model", "model type"),
            Opt::text("alias", "custom alias name of interface device").completes(Completer::Nothing),
            Opt::text("inbound", "control domain's incoming traffics").completes(Completer::Nothing),
            Opt::text("outbound", "control domain's outgoing traffics").completes(Completer::Nothing),
            PERSISTENT,
            CONFIG,
            LIVE,
            CURRENT,
            Opt::flag("print-xml", "print XML document rather than attach the interface"),
            Opt::flag("managed", "libvirt will automatically detach/attach the device from/to host"),
            Opt::text("source-mode", "mode attribute of <source/> element").completes(Completer::Nothing),
        ]),
    Command::online("autostart", "autostart a domain", definition::autostart)
        .about("Configure a domain to be automatically started at boot.")
        .with(&[DOMAIN.completes(Completer::Domains), Opt::flag("disable", "disable autostarting")]),
];
