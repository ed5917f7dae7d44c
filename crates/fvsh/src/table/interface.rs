//! Interface.

use crate::command::{bridge, edit, interface};
use crate::table::option::INTERFACE;
use crate::table::{Command, Completer, Group, Opt};

pub(super) static GROUP: Group = Group { title: "Interface", keyword: "interface", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[
Command::online("iface-begin", "create a snapshot of current interfaces settings, which can be later committed (iface-commit) or restored (iface-rollback)", interface::begin).about("Create a restore point for interfaces settings"),
    Command::online("iface-bridge", "create a bridge device and attach an existing network device to it", bridge::bridge)
        .about("bridge an existing network device")
        .with(&[
            Opt::text("interface", "existing interface name").required().completes(Completer::Interfaces),
            Opt::text("bridge", "new bridge device name").required(),
            Opt::flag("no-stp", "do not enable STP for this bridge"),
            Opt::int("delay", "number of seconds to squelch traffic on newly connected ports"),
            Opt::flag("no-start", "don't start the bridge immediately"),
        ]),
Command::online("iface-commit", "commit changes made since iface-begin and free restore point", interface::commit).about("commit changes and free restore point"),
Command::online("iface-define", "define an inactive persistent physical host interface or modify an existing persistent one from an XML file", interface::define).about("Define or modify a persistent physical host interface.").with(&[Opt::text("file", "file containing an XML interface description").required().completes(Completer::Nothing),Opt::flag("validate", "validate the XML against the schema")]),
Command::online("iface-destroy", "destroy a physical host interface (disable it / \"if-down\")", interface::destroy).about("forcefully stop a physical host interface.").with(&[INTERFACE]),
Command::online("iface-dumpxml", "interface information in XML", interface::dumpxml).about("Output the physical host interface information as an XML dump to stdout.").with(&[INTERFACE,Opt::flag("inactive", "show inactive defined XML"),Opt::text("xpath", "xpath expression to filter the XML document").named_only().completes(Completer::Nothing),Opt::flag("wrap", "wrap xpath results in an common root element")]),
Command::online("iface-edit", "edit XML configuration for a physical host interface", edit::iface_edit).about("Edit the XML configuration for a physical host interface.").with(&[INTERFACE]),
Command::online("iface-list", "list physical host interfaces", interface::list).answers().about("Returns list of physical host interfaces.").with(&[Opt::flag("inactive", "list inactive interfaces"),Opt::flag("all", "list inactive & active interfaces")]),
Command::online("iface-mac", "convert an interface name to interface MAC address", interface::mac).answers().with(&[Opt::text("interface", "interface name").required().completes(Completer::Interfaces)]),
Command::online("iface-name", "convert an interface MAC address to interface name", interface::name).answers().with(&[Opt::text("interface", "interface mac").required().completes(Completer::Interfaces)]),
Command::online("iface-rollback", "rollback to previous saved configuration created via iface-begin", interface::rollback).about("rollback to previous restore point"),
Command::online("iface-start", "start a physical host interface (enable it / \"if-up\")", interface::start).about("start a physical host interface.").with(&[INTERFACE]),
    Command::online("iface-unbridge", "undefine a bridge device after detaching its device(s)", bridge::unbridge)
        .about("unbridge a network device")
        .with(&[
            Opt::text("bridge", "current bridge device name").required(),
            Opt::flag("no-start", "don't start the detached interface immediately (not recommended)"),
        ]),
Command::online("iface-undefine", "undefine a physical host interface (remove it from configuration)", interface::undefine).about("undefine an interface.").with(&[INTERFACE]),
];
