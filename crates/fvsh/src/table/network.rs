//! Networking.

use crate::command::{edit, event, network};
use crate::table::option::{LIST, LOOP, NETWORK, TIMEOUT, TIMESTAMP};
use crate::table::{Command, Completer, Group, Opt};

pub(super) static GROUP: Group = Group { title: "Networking", keyword: "network", parts: &[COMMANDS] };

static COMMANDS: &[Command] =
    &[
        Command::online("net-autostart", "autostart a network", network::autostart)
            .about("Configure a network to be automatically started at boot.")
            .with(&[NETWORK, Opt::flag("disable", "disable autostarting")]),
        Command::online("net-create", "create a network from an XML file", network::create)
            .about("Create a network.")
            .with(&[
                Opt::text("file", "file containing an XML network description")
                    .required()
                    .completes(Completer::Nothing),
                Opt::flag("validate", "validate the XML against the schema"),
            ]),
        Command::online(
            "net-define",
            "define an inactive persistent virtual network or modify an existing \
                persistent one from an XML file",
            network::define,
        )
        .about("Define or modify a persistent virtual network.")
        .with(&[
            Opt::text("file", "file containing an XML network description").required().completes(Completer::Nothing),
            Opt::flag("validate", "validate the XML against the schema"),
        ]),
        Command::online("net-destroy", "destroy (stop) a network", network::destroy)
            .about("Forcefully stop a given network.")
            .with(&[NETWORK]),
        Command::online("net-dhcp-leases", "print lease info for a given network", network::dhcp_leases)
            .answers()
            .about("Print lease info for a given network")
            .with(&[NETWORK, Opt::text("mac", "MAC address").completes(Completer::Nothing)]),
        Command::online("net-dumpxml", "network information in XML", network::dumpxml)
            .about("Output the network information as an XML dump to stdout.")
            .with(&[
                NETWORK,
                Opt::flag("inactive", "show inactive defined XML"),
                Opt::text("xpath", "xpath expression to filter the XML document")
                    .named_only()
                    .completes(Completer::Nothing),
                Opt::flag("wrap", "wrap xpath results in an common root element"),
            ]),
        Command::online("net-edit", "edit XML configuration for a network", edit::net_edit)
            .about("Edit the XML configuration for a network.")
            .with(&[NETWORK]),
        Command::online("net-event", "Network Events", event::net_event)
            .about("List event types, or wait for network events to occur")
            .with(&[
                Opt::text("network", "filter by network name or uuid").completes(Completer::Networks),
                Opt::text("event", "which event type to wait for").completes(Completer::Words(event::LIFECYCLE)),
                LOOP,
                TIMEOUT,
                LIST,
                TIMESTAMP,
            ]),
        Command::online("net-info", "network information", network::info)
            .answers()
            .about("Returns basic information about the network")
            .with(&[NETWORK]),
        Command::online("net-list", "list networks", network::list).answers().about("Returns list of networks.").with(
            &[
                Opt::flag("inactive", "list inactive networks"),
                Opt::flag("all", "list inactive & active networks"),
                Opt::flag("persistent", "list persistent networks"),
                Opt::flag("transient", "list transient networks"),
                Opt::flag("autostart", "list networks with autostart enabled"),
                Opt::flag("no-autostart", "list networks with autostart disabled"),
                Opt::flag("uuid", "list uuid's only"),
                Opt::flag("name", "list network names only"),
                Opt::flag("table", "list table (default)"),
            ],
        ),
        Command::online("net-name", "convert a network UUID to network name", network::name)
            .answers()
            .with(&[Opt::text("network", "network uuid").required().completes(Completer::Networks)]),
        Command::online("net-start", "start a (previously defined) inactive network", network::start)
            .about("Start a network.")
            .with(&[NETWORK]),
        Command::online("net-undefine", "undefine a persistent network", network::undefine)
            .about("Undefine the configuration for a persistent network.")
            .with(&[NETWORK]),
        Command::online("net-update", "update parts of an existing network's configuration", network::update).with(&[
            NETWORK,
            Opt::text("command", "type of update (add-first, add-last (add), delete, or modify)")
                .required()
                .completes(Completer::Words(&["add", "delete", "modify", "add-last", "add-first"])),
            Opt::text("section", "which section of network configuration to update").required().completes(
                Completer::Words(&[
                    "bridge",
                    "domain",
                    "ip",
                    "ip-dhcp-host",
                    "ip-dhcp-range",
                    "forward",
                    "forward-interface",
                    "forward-pf",
                    "portgroup",
                    "dns-host",
                    "dns-txt",
                    "dns-srv",
                ]),
            ),
            Opt::text(
                "xml",
                "name of file containing xml (or, if it starts with '<', the complete xml \
                element itself) to add/modify, or to be matched for search",
            )
            .required()
            .completes(Completer::Nothing),
            Opt::int("parent-index", "which parent object to search through"),
            Opt::flag("config", "affect next network startup"),
            Opt::flag("live", "affect running network"),
            Opt::flag("current", "affect current state of network"),
        ]),
        Command::online("net-uuid", "convert a network name to network UUID", network::uuid)
            .answers()
            .with(&[Opt::text("network", "network name").required().completes(Completer::Networks)]),
        Command::online("net-port-list", "list network ports", network::port::list)
            .answers()
            .about("Returns list of network ports.")
            .with(&[NETWORK, Opt::flag("uuid", "list uuid's only"), Opt::flag("table", "list table (default)")]),
        Command::online("net-port-create", "create a network port from an XML file", network::port::create)
            .about("Create a network port.")
            .with(&[
                NETWORK,
                Opt::text("file", "file containing an XML network port description")
                    .required()
                    .completes(Completer::Nothing),
                Opt::flag("validate", "validate the XML against the schema"),
            ]),
        Command::online("net-port-dumpxml", "network port information in XML", network::port::dumpxml)
            .about("Output the network port information as an XML dump to stdout.")
            .with(&[
                NETWORK,
                Opt::text("port", "port UUID").required().completes(Completer::Nothing),
                Opt::text("xpath", "xpath expression to filter the XML document")
                    .named_only()
                    .completes(Completer::Nothing),
                Opt::flag("wrap", "wrap xpath results in an common root element"),
            ]),
        Command::online("net-port-delete", "delete the specified network port", network::port::delete)
            .about("Delete the specified network port.")
            .with(&[NETWORK, Opt::text("port", "port UUID").required().completes(Completer::Nothing)]),
    ];
