//! Host and Hypervisor.

use crate::command::{host, vcpu};
use crate::table::{Command, Completer, Group, Opt};

pub(super) static GROUP: Group = Group { title: "Host and Hypervisor", keyword: "host", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[
    Command::online("capabilities", "capabilities", host::capabilities)
        .about("Returns capabilities of hypervisor/driver."),
    Command::online("cpu-models", "CPU models", host::cpu_models)
        .about("Get the CPU models for an arch.")
        .with(&[Opt::text("arch", "architecture").required().completes(Completer::Nothing)]),
    Command::online("domcapabilities", "domain capabilities", host::domcapabilities)
        .about("Returns capabilities of emulator with respect to host and libvirt.")
        .with(&[
            Opt::text("virttype", "virtualization type (/domain/@type)").completes(Completer::Nothing),
            Opt::text("emulatorbin", "path to emulator binary (/domain/devices/emulator)"),
            Opt::text("arch", "domain architecture (/domain/os/type/@arch)").completes(Completer::Nothing),
            Opt::text("machine", "machine type (/domain/os/type/@machine)"),
        ]),
    Command::online("hostname", "print the hypervisor hostname", host::hostname),
    Command::online("maxvcpus", "connection vcpu maximum", vcpu::maxvcpus)
        .about("Show maximum number of virtual CPUs for guests on this connection.")
        .with(&[Opt::text("type", "domain type").completes(Completer::Nothing)]),
    Command::online("nodeinfo", "node information", host::nodeinfo).about("Returns basic information about the node."),
    Command::online("sysinfo", "print the hypervisor sysinfo", host::sysinfo)
        .about("output an XML string for the hypervisor sysinfo, if available"),
    Command::online("uri", "print the hypervisor canonical URI", host::uri),
    Command::online("version", "show version", host::version)
        .about("Display the system version information.")
        .with(&[Opt::flag("daemon", "report daemon version too")]),
];
