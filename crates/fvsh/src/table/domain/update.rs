//! Domain Management, in virsh's order: from `update-device` on.

use crate::command::{agent, block_job, device, display, job, pass_fds, vcpu};
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE, PERSISTENT};
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("update-device", "update device from an XML file", device::update_device)
        .about("Update device from an XML <file>.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("file", "XML file").required().completes(Completer::Nothing),
            PERSISTENT,
            CONFIG,
            LIVE,
            CURRENT,
            Opt::flag("force", "force device update"),
        ]),
    Command::online("update-memory-device", "update memory device of a domain", device::update_memory_device)
        .about("Update values of a memory device of a domain")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            CONFIG,
            LIVE,
            CURRENT,
            Opt::flag("print-xml", "print updated memory device XML instead of executing the change"),
            Opt::text("alias", "memory device alias").completes(Completer::Nothing),
            Opt::int("node", "memory device target node"),
            Opt::int("requested-size", "new value of <requested/> size, as scaled integer (default KiB)"),
        ]),
    Command::online("vcpucount", "domain vcpu counts", vcpu::vcpucount)
        .answers_by_label()
        .about("Returns the number of virtual CPUs used by the domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("maximum", "get maximum count of vcpus"),
            Opt::flag("active", "get number of currently active vcpus"),
            Opt::flag("live", "get value from running domain"),
            Opt::flag("config", "get value to be used on next boot"),
            Opt::flag("current", "get value according to current domain state"),
            Opt::flag("guest", "retrieve vcpu count from the guest instead of the hypervisor"),
        ]),
    Command::online("vcpuinfo", "detailed domain vcpu information", vcpu::vcpuinfo)
        .answers_by_label()
        .about("Returns basic information about the domain virtual CPUs.")
        .with(&[DOMAIN.completes(Completer::ActiveDomains), Opt::flag("pretty", "return human readable output")]),
    Command::online("vcpupin", "control or query domain vcpu affinity", vcpu::vcpupin)
        .answers()
        .about("Pin domain VCPUs to host physical CPUs.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::int("vcpu", "vcpu number").completes(Completer::Nothing),
            Opt::text("cpulist", "host cpu number(s) to set, or omit option to query")
                .empty_ok()
                .completes(Completer::Nothing),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("emulatorpin", "control or query domain emulator affinity", vcpu::emulatorpin)
        .answers()
        .about("Pin domain emulator threads to host physical CPUs.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("cpulist", "host cpu number(s) to set, or omit option to query")
                .empty_ok()
                .completes(Completer::Nothing),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("vncdisplay", "vnc display", display::vncdisplay)
        .answers()
        .about("Output the IP address and port number for the VNC display.")
        .with(&[DOMAIN.completes(Completer::ActiveDomains)]),
    Command::online("guestvcpus", "query or modify state of vcpu in the guest (via agent)", vcpu::guestvcpus)
        .answers_by_label()
        .about("Use the guest agent to query or set cpu state from guest's point of view")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("cpulist", "list of cpus to enable or disable").completes(Completer::Nothing),
            Opt::flag("enable", "enable cpus specified by cpulist"),
            Opt::flag("disable", "disable cpus specified by cpulist"),
        ]),
    Command::online("setvcpu", "attach/detach vcpu or groups of threads", vcpu::setvcpu)
        .about("Add or remove vcpus")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("vcpulist", "ids of vcpus to manipulate").required().completes(Completer::Nothing),
            Opt::flag("enable", "enable cpus specified by cpumap"),
            Opt::flag("disable", "disable cpus specified by cpumap"),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online(
        "domblkthreshold",
        "set the threshold for block-threshold event for a given block device or it's \
        backing chain element",
        block_job::domblkthreshold,
    )
    .about("set threshold for block-threshold event for a block device")
    .with(&[
        DOMAIN.completes(Completer::ActiveDomains),
        Opt::text("dev", "device to set threshold for").required().completes(Completer::Nothing),
        Opt::int("threshold", "threshold as a scaled number (by default bytes)").required(),
    ]),
    Command::online("guestinfo", "query information about the guest (via agent)", agent::guestinfo)
        .answers_by_label()
        .about("Use the guest agent to query various information from guest's point of view")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::flag("user", "report active users"),
            Opt::flag("os", "report operating system information"),
            Opt::flag("timezone", "report timezone information"),
            Opt::flag("hostname", "report hostname"),
            Opt::flag("filesystem", "report filesystem information"),
            Opt::flag("disk", "report disk information"),
            Opt::flag("interface", "report interface information"),
        ]),
    Command::online("domdirtyrate-calc", "Calculate a vm's memory dirty rate", job::domdirtyrate_calc)
        .about(
            "Calculate memory dirty rate of a domain in order to decide whether it's \
        proper to be migrated out or not.\nThe calculated dirty rate information is \
        available by calling 'domstats --dirtyrate'.",
        )
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::int(
                "seconds",
                "calculate memory dirty rate within specified seconds, the supported value \
                range from 1 to 60, default to 1.",
            ),
            Opt::text(
                "mode",
                "dirty page rate calculation mode, either of these 3 options 'page-sampling, \
                dirty-bitmap, dirty-ring' can be specified.",
            )
            .completes(Completer::Words(&["page-sampling", "dirty-bitmap", "dirty-ring"])),
        ]),
    Command::online("dom-fd-associate", "associate a FD with a domain", pass_fds::dom_fd_associate)
        .about("associate a FD with a domain")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("name", "name of the FD group").required().completes(Completer::Nothing),
            Opt::text("pass-fds", "file descriptors N,M,... to associate").required().completes(Completer::Nothing),
            Opt::flag("seclabel-writable", "use seclabels allowing writes"),
            Opt::flag("seclabel-restore", "try to restore security label after use if possible"),
        ]),
];
