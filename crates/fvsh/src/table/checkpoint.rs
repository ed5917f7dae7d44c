//! Checkpoint.

use crate::command::{checkpoint, edit};
use crate::table::option::DOMAIN;
use crate::table::{Command, Completer, Group, Opt};

pub(super) static GROUP: Group = Group { title: "Checkpoint", keyword: "checkpoint", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[
    Command::online("checkpoint-create", "Create a checkpoint from XML", checkpoint::create)
        .about("Create a checkpoint from XML for use in future incremental backups")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("xmlfile", "domain checkpoint XML").completes(Completer::Nothing),
            Opt::flag("redefine", "redefine metadata for existing checkpoint"),
            Opt::flag("redefine-validate", "validate the redefined checkpoint"),
            Opt::flag("quiesce", "quiesce guest's file systems"),
        ]),
    Command::online("checkpoint-create-as", "Create a checkpoint from a set of args", checkpoint::create_as)
        .about("Create a checkpoint from arguments for use in future incremental backups")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("name", "name of checkpoint").completes(Completer::Nothing),
            Opt::text("description", "description of checkpoint").completes(Completer::Nothing),
            Opt::flag("print-xml", "print XML document rather than create"),
            Opt::flag("quiesce", "quiesce guest's file systems"),
            Opt::argv("diskspec", "disk attributes: disk[,checkpoint=type][,bitmap=name]"),
        ]),
    Command::online("checkpoint-delete", "Delete a domain checkpoint", checkpoint::delete)
        .about("Checkpoint Delete")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("checkpointname", "checkpoint name").completes(Completer::Nothing),
            Opt::flag("children", "delete checkpoint and all children"),
            Opt::flag("children-only", "delete children but not checkpoint"),
            Opt::flag("metadata", "delete only libvirt metadata, leaving checkpoint contents behind"),
        ]),
    Command::online("checkpoint-dumpxml", "Dump XML for a domain checkpoint", checkpoint::dumpxml)
        .about("Checkpoint Dump XML")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("checkpointname", "checkpoint name").completes(Completer::Nothing),
            Opt::flag("security-info", "include security sensitive information in XML dump"),
            Opt::flag("no-domain", "exclude <domain> from XML"),
            Opt::flag("size", "include backup size estimate in XML dump"),
            Opt::text("xpath", "xpath expression to filter the XML document")
                .named_only()
                .completes(Completer::Nothing),
            Opt::flag("wrap", "wrap xpath results in an common root element"),
        ]),
    Command::online("checkpoint-edit", "edit XML for a checkpoint", edit::checkpoint_edit)
        .about("Edit the domain checkpoint XML for a named checkpoint")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("checkpointname", "checkpoint name").completes(Completer::Nothing),
        ]),
    Command::online("checkpoint-info", "checkpoint information", checkpoint::info)
        .answers()
        .about("Returns basic information about a checkpoint.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("checkpointname", "checkpoint name").completes(Completer::Nothing),
        ]),
    Command::online("checkpoint-list", "List checkpoints for a domain", checkpoint::list)
        .answers()
        .about("Checkpoint List")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("parent", "add a column showing parent checkpoint"),
            Opt::flag("roots", "list only checkpoints without parents"),
            Opt::flag("leaves", "list only checkpoints without children"),
            Opt::flag("no-leaves", "list only checkpoints that are not leaves (with children)"),
            Opt::flag("tree", "list checkpoints in a tree"),
            Opt::text("from", "limit list to children of given checkpoint").completes(Completer::Nothing),
            Opt::flag("descendants", "with --from, list all descendants"),
            Opt::flag("name", "list checkpoint names only"),
            Opt::flag("topological", "sort list topologically rather than by name"),
        ]),
    Command::online("checkpoint-parent", "Get the name of the parent of a checkpoint", checkpoint::parent)
        .answers()
        .about("Extract the checkpoint's parent, if any")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("checkpointname", "find parent of checkpoint name").completes(Completer::Nothing),
        ]),
];
