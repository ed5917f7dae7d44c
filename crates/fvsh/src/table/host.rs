//! Host and Hypervisor.

use crate::command::{cpu, host, node, vcpu};
use crate::table::{Command, Completer, Group, Opt};

pub(super) static GROUP: Group = Group { title: "Host and Hypervisor", keyword: "host", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[
    Command::online("allocpages", "Manipulate pages pool size", node::pages::allocpages)
        .about("Allocate or free some pages in the pool for NUMA cell.")
        .with(&[
            Opt::int("pagesize", "page size (in kibibytes)").required().completes(Completer::Nothing),
            Opt::int("pagecount", "page count").required(),
            Opt::int("cellno", "NUMA cell number").completes(Completer::Nothing),
            Opt::flag("add", "instead of setting new pool size add pages to it"),
            Opt::flag("all", "set on all NUMA cells"),
        ]),
    Command::online("capabilities", "capabilities", host::capabilities)
        .about("Returns capabilities of hypervisor/driver."),
    Command::online("cpu-baseline", "compute baseline CPU", cpu::cpu_baseline)
        .about("Compute baseline CPU for a set of given CPUs.")
        .with(&[
            Opt::text("file", "file containing XML CPU descriptions").required().completes(Completer::Nothing),
            Opt::flag("features", "Show features that are part of the CPU model type"),
            Opt::flag("migratable", "Do not include features that block migration"),
        ]),
    Command::online("cpu-compare", "compare host CPU with a CPU described by an XML file", cpu::cpu_compare)
        .about("compare CPU with host CPU")
        .with(&[
            Opt::text("file", "file containing an XML CPU description").required().completes(Completer::Nothing),
            Opt::flag("error", "report error if CPUs are incompatible"),
            Opt::flag("validate", "validate the XML document against schema"),
        ]),
    Command::online("cpu-models", "CPU models", host::cpu_models)
        .answers()
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
    Command::online("freecell", "NUMA free memory", node::memory::freecell)
        .answers()
        .about("display available free memory for the NUMA cell.")
        .with(&[
            Opt::int("cellno", "NUMA cell number").completes(Completer::Nothing),
            Opt::flag("all", "show free memory for all NUMA cells"),
        ]),
    Command::online("freepages", "NUMA free pages", node::pages::freepages)
        .answers()
        .about("display available free pages for the NUMA cell.")
        .with(&[
            Opt::int("cellno", "NUMA cell number").completes(Completer::Nothing),
            Opt::int("pagesize", "page size (in kibibytes)").completes(Completer::Nothing),
            Opt::flag("all", "show free pages for all NUMA cells"),
        ]),
    Command::online("hostname", "print the hypervisor hostname", host::hostname).answers(),
    Command::online(
        "hypervisor-cpu-baseline",
        "compute baseline CPU usable by a specific hypervisor",
        cpu::hypervisor_cpu_baseline,
    )
    .about(
        "Compute baseline CPU for a set of given CPUs. The result will be tailored to \
        the specified hypervisor.",
    )
    .with(&[
        Opt::text("file", "file containing XML CPU descriptions").completes(Completer::Nothing),
        Opt::text("virttype", "virtualization type (/domain/@type)").completes(Completer::Nothing),
        Opt::text("emulator", "path to emulator binary (/domain/devices/emulator)"),
        Opt::text("arch", "CPU architecture (/domain/os/type/@arch)").completes(Completer::Nothing),
        Opt::text("machine", "machine type (/domain/os/type/@machine)"),
        Opt::flag("features", "Show features that are part of the CPU model type"),
        Opt::flag("migratable", "Do not include features that block migration"),
        Opt::text(
            "model",
            "Shortcut for calling the command with a single CPU model and no additional \
                features",
        )
        .completes(Completer::Nothing),
    ]),
    Command::online(
        "hypervisor-cpu-compare",
        "compare a CPU with the CPU created by a hypervisor on the host",
        cpu::hypervisor_cpu_compare,
    )
    .about("compare CPU with hypervisor CPU")
    .with(&[
        Opt::text("file", "file containing an XML CPU description").required().completes(Completer::Nothing),
        Opt::text("virttype", "virtualization type (/domain/@type)").completes(Completer::Nothing),
        Opt::text("emulator", "path to emulator binary (/domain/devices/emulator)"),
        Opt::text("arch", "CPU architecture (/domain/os/type/@arch)").completes(Completer::Nothing),
        Opt::text("machine", "machine type (/domain/os/type/@machine)"),
        Opt::flag("error", "report error if CPUs are incompatible"),
        Opt::flag("validate", "validate the XML document against schema"),
    ]),
    Command::online("maxvcpus", "connection vcpu maximum", vcpu::maxvcpus)
        .answers()
        .about("Show maximum number of virtual CPUs for guests on this connection.")
        .with(&[Opt::text("type", "domain type").completes(Completer::Nothing)]),
    Command::online("node-memory-tune", "Get or set node memory parameters", node::memory::node_memory_tune)
        .answers_by_label()
        .about(
            "Get or set node memory parameters\n    To get the memory parameters, use \
        following command: \n\n    virsh # node-memory-tune",
        )
        .with(&[
            Opt::int("shm-pages-to-scan", "number of pages to scan before the shared memory service goes to sleep"),
            Opt::int(
                "shm-sleep-millisecs",
                "number of millisecs the shared memory service should sleep before next scan",
            ),
            Opt::int("shm-merge-across-nodes", "Specifies if pages from different numa nodes can be merged"),
        ]),
    Command::online("nodecpumap", "node cpu map", node::processors::nodecpumap)
        .answers()
        .about(
            "Displays the node's total number of CPUs, the number of online CPUs and the \
        list of online CPUs.",
        )
        .with(&[Opt::flag("pretty", "return human readable output")]),
    Command::online("nodecpustats", "Prints cpu stats of the node.", node::processors::nodecpustats)
        .answers_by_label()
        .about("Returns cpu stats of the node, in nanoseconds.")
        .with(&[
            Opt::int("cpu", "prints specified cpu statistics only.").completes(Completer::Nothing),
            Opt::flag("percent", "prints by percentage during 1 second."),
        ]),
    Command::online("nodeinfo", "node information", host::nodeinfo)
        .answers()
        .about("Returns basic information about the node."),
    Command::online("nodememstats", "Prints memory stats of the node.", node::memory::nodememstats)
        .answers_by_label()
        .about("Returns memory stats of the node, in kilobytes.")
        .with(&[Opt::int("cell", "prints specified cell statistics only.")]),
    Command::online("nodesevinfo", "node SEV information", node::sev::nodesevinfo)
        .answers_by_label()
        .about("Returns basic SEV information about the node."),
    Command::online("nodesuspend", "suspend the host node for a given time duration", node::power::nodesuspend)
        .about("Suspend the host node for a given time duration and attempt to resume thereafter.")
        .with(&[
            Opt::text("target", "mem(Suspend-to-RAM), disk(Suspend-to-Disk), hybrid(Hybrid-Suspend)")
                .required()
                .completes(Completer::Words(&["mem", "disk", "hybrid"])),
            Opt::int("duration", "Suspend duration in seconds, at least 60").required(),
        ]),
    Command::online("sysinfo", "print the hypervisor sysinfo", host::sysinfo)
        .about("output an XML string for the hypervisor sysinfo, if available"),
    Command::online("uri", "print the hypervisor canonical URI", host::uri).answers(),
    Command::online("version", "show version", host::version)
        .answers()
        .about("Display the system version information.")
        .with(&[Opt::flag("daemon", "report daemon version too")]),
];
