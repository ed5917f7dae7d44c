//! Network Filter.

use crate::command::{edit, nwfilter};
use crate::table::{Command, Completer, Group, Opt};

pub(super) static GROUP: Group = Group { title: "Network Filter", keyword: "filter", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[
    Command::online("nwfilter-define", "define or update a network filter from an XML file", nwfilter::define)
        .about("Define a new network filter or update an existing one.")
        .with(&[
            Opt::text("file", "file containing an XML network filter description")
                .required()
                .completes(Completer::Nothing),
            Opt::flag("validate", "validate the XML against the schema"),
        ]),
    Command::online("nwfilter-dumpxml", "network filter information in XML", nwfilter::dumpxml)
        .about("Output the network filter information as an XML dump to stdout.")
        .with(&[
            Opt::text("nwfilter", "network filter name or uuid").required().completes(Completer::Nwfilters),
            Opt::text("xpath", "xpath expression to filter the XML document")
                .named_only()
                .completes(Completer::Nothing),
            Opt::flag("wrap", "wrap xpath results in an common root element"),
        ]),
    Command::online("nwfilter-edit", "edit XML configuration for a network filter", edit::nwfilter_edit)
        .about("Edit the XML configuration for a network filter.")
        .with(&[Opt::text("nwfilter", "network filter name or uuid").required().completes(Completer::Nwfilters)]),
    Command::online("nwfilter-list", "list network filters", nwfilter::list)
        .answers()
        .about("Returns list of network filters."),
    Command::online("nwfilter-undefine", "undefine a network filter", nwfilter::undefine)
        .about("Undefine a given network filter.")
        .with(&[Opt::text("nwfilter", "network filter name or uuid").required().completes(Completer::Nwfilters)]),
    Command::online(
        "nwfilter-binding-create",
        "create a network filter binding from an XML file",
        nwfilter::binding_create,
    )
    .about("Create a new network filter binding.")
    .with(&[
        Opt::text("file", "file containing an XML network filter binding description")
            .required()
            .completes(Completer::Nothing),
        Opt::flag("validate", "validate the XML against the schema"),
    ]),
    Command::online("nwfilter-binding-delete", "delete a network filter binding", nwfilter::binding_delete)
        .about("Delete a given network filter binding.")
        .with(&[Opt::text("binding", "network filter binding port dev")
            .required()
            .completes(Completer::NwfilterBindings)]),
    Command::online("nwfilter-binding-dumpxml", "network filter information in XML", nwfilter::binding_dumpxml)
        .about("Output the network filter information as an XML dump to stdout.")
        .with(&[
            Opt::text("binding", "network filter binding portdev").required().completes(Completer::NwfilterBindings),
            Opt::text("xpath", "xpath expression to filter the XML document")
                .named_only()
                .completes(Completer::Nothing),
            Opt::flag("wrap", "wrap xpath results in an common root element"),
        ]),
    Command::online("nwfilter-binding-list", "list network filter bindings", nwfilter::binding_list)
        .answers()
        .about("Returns list of network filter bindings."),
];
