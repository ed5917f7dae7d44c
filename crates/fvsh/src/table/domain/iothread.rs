//! Domain Management, in virsh's order: from `domxml-from-native` on.

use crate::command::{agent, dumpxml, edit, iothread, lxc, native, saved, signal, vcpu};
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE};
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("domxml-from-native", "Convert native config to domain XML", native::domxml_from_native)
        .about("Convert native guest configuration format to domain XML format.")
        .with(&[
            Opt::text("format", "source config data format").required(),
            Opt::text("config", "config data file to import from").required().completes(Completer::Nothing),
        ]),
    Command::online("domxml-to-native", "Convert domain XML to native config", native::domxml_to_native)
        .about("Convert domain XML config to a native guest configuration format.")
        .with(&[
            Opt::text("format", "target config data type format").required(),
            Opt::text("domain", "domain name, id or uuid").named_only().completes(Completer::Domains),
            Opt::text("xml", "xml data file to export from").completes(Completer::Nothing),
        ]),
    Command::online("dump", "dump the core of a domain to a file for analysis", saved::dump)
        .about("Core dump a domain.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("file", "where to dump the core").required(),
            Opt::flag("live", "perform a live core dump if supported"),
            Opt::flag("crash", "crash the domain after core dump"),
            Opt::flag("bypass-cache", "avoid file system cache when dumping"),
            Opt::flag("reset", "reset the domain after core dump"),
            Opt::flag("verbose", "display the progress of dump"),
            Opt::flag("memory-only", "dump domain's memory only"),
            Opt::text("format", "specify the format of memory-only dump").completes(Completer::Words(&[
                "elf",
                "kdump-zlib",
                "kdump-lzo",
                "kdump-snappy",
                "win-dmp",
            ])),
        ]),
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
    Command::online("edit", "edit XML configuration for a domain", edit::edit)
        .about("Edit the XML configuration for a domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("skip-validate", "skip validation of the XML against the schema"),
        ]),
    Command::online("get-user-sshkeys", "list authorized SSH keys for given user (via agent)", agent::get_user_sshkeys)
        .answers()
        .about("Use the guest agent to query authorized SSH keys for given user")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("user", "user to list authorized keys for").required(),
        ]),
    Command::online("inject-nmi", "Inject NMI to the guest", signal::inject_nmi)
        .about("Inject NMI to the guest domain.")
        .with(&[DOMAIN.completes(Completer::ActiveDomains)]),
    Command::online("iothreadinfo", "view domain IOThreads", iothread::iothreadinfo)
        .answers()
        .about("Returns basic information about the domain IOThreads.")
        .with(&[DOMAIN.completes(Completer::ActiveDomains), CONFIG, LIVE, CURRENT]),
    Command::online("iothreadpin", "control domain IOThread affinity", vcpu::iothreadpin)
        .about("Pin domain IOThreads to host physical CPUs.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::int("iothread", "IOThread ID number").required().completes(Completer::Nothing),
            Opt::text("cpulist", "host cpu number(s) to set").required().completes(Completer::Nothing),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("iothreadadd", "add an IOThread to the guest domain", iothread::iothreadadd)
        .about("Add an IOThread to the guest domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::int("id", "iothread for the new IOThread").required(),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("iothreadset", "modifies an existing IOThread of the guest domain", iothread::iothreadset)
        .about("Modifies an existing IOThread of the guest domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::int("id", "iothread id of existing IOThread").required().completes(Completer::Nothing),
            Opt::int("poll-max-ns", "set the maximum IOThread polling time in ns"),
            Opt::int("poll-grow", "set the value to increase the IOThread polling time"),
            Opt::int("poll-shrink", "set the value for reduction of the IOThread polling time"),
            Opt::int("thread-pool-min", "lower boundary for worker thread pool"),
            Opt::int("thread-pool-max", "upper boundary for worker thread pool"),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("iothreaddel", "delete an IOThread from the guest domain", iothread::iothreaddel)
        .about("Delete an IOThread from the guest domain.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::int("id", "iothread_id for the IOThread to delete").required().completes(Completer::Nothing),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("send-key", "Send keycodes to the guest", signal::send_key)
        .about("Send keycodes (integers or symbolic names) to the guest")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("codeset", "the codeset of keycodes, default:linux").named_only().completes(Completer::Words(&[
                "linux", "xt", "atset1", "atset2", "atset3", "os_x", "xt_kbd", "usb", "win32", "qnum",
            ])),
            Opt::int("holdtime", "the time (in milliseconds) how long the keys will be held").named_only(),
            Opt::argv("keycode", "the key code").required().completes(Completer::Nothing),
        ]),
    Command::online("send-process-signal", "Send signals to processes", signal::send_process_signal)
        .about("Send signals to processes in the guest")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("pid", "the process ID").required().completes(Completer::Nothing),
            Opt::text("signame", "the signal number or name").required().completes(Completer::Nothing),
        ]),
    Command::online("lxc-enter-namespace", "LXC Guest Enter Namespace", lxc::lxc_enter_namespace)
        .about("Run an arbitrary command in a lxc guest namespace; use at your own risk")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::flag("noseclabel", "Do not change process security label"),
            Opt::argv("cmd", "command to run").required(),
        ]),
];
