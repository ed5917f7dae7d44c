//! Snapshot.

use crate::command::{edit, snapshot};
use crate::table::option::DOMAIN;
use crate::table::{Command, Completer, Group, Opt};

pub(super) static GROUP: Group = Group { title: "Snapshot", keyword: "snapshot", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[
    Command::online("snapshot-create", "Create a snapshot from XML", snapshot::create)
        .about("Create a snapshot (disk and RAM) from XML")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("xmlfile", "domain snapshot XML").completes(Completer::Nothing),
            Opt::flag("redefine", "redefine metadata for existing snapshot"),
            Opt::flag("current", "with redefine, set current snapshot"),
            Opt::flag("no-metadata", "take snapshot but create no metadata"),
            Opt::flag("halt", "halt domain after snapshot is created"),
            Opt::flag("disk-only", "capture disk state but not vm state"),
            Opt::flag("reuse-external", "reuse any existing external files"),
            Opt::flag("quiesce", "quiesce guest's file systems"),
            Opt::flag("atomic", "require atomic operation"),
            Opt::flag("live", "take a live snapshot"),
            Opt::flag("validate", "validate the XML against the schema"),
        ]),
    Command::online("snapshot-create-as", "Create a snapshot from a set of args", snapshot::create_as)
        .about("Create a snapshot (disk and RAM) from arguments")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("name", "name of snapshot").completes(Completer::Nothing),
            Opt::text("description", "description of snapshot").completes(Completer::Nothing),
            Opt::flag("print-xml", "print XML document rather than create"),
            Opt::flag("no-metadata", "take snapshot but create no metadata"),
            Opt::flag("halt", "halt domain after snapshot is created"),
            Opt::flag("disk-only", "capture disk state but not vm state"),
            Opt::flag("reuse-external", "reuse any existing external files"),
            Opt::flag("quiesce", "quiesce guest's file systems"),
            Opt::flag("atomic", "require atomic operation"),
            Opt::flag("live", "take a live snapshot"),
            Opt::flag("validate", "validate the XML against the schema"),
            Opt::text("memspec", "memory attributes: [file=]name[,snapshot=type]").named_only(),
            Opt::argv("diskspec", "disk attributes: disk[,snapshot=type][,driver=type][,stype=type][,file=name]"),
        ]),
    Command::online("snapshot-current", "Get or set the current snapshot", snapshot::current)
        .answers()
        .about("Get or set the current snapshot")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("name", "list the name, rather than the full xml"),
            Opt::flag("security-info", "include security sensitive information in XML dump"),
            Opt::text("snapshotname", "name of existing snapshot to make current").completes(Completer::Snapshots),
        ]),
    Command::online("snapshot-delete", "Delete a domain snapshot", snapshot::delete).about("Snapshot Delete").with(&[
        DOMAIN.completes(Completer::Domains),
        Opt::text("snapshotname", "snapshot name").completes(Completer::Snapshots),
        Opt::flag("current", "delete current snapshot"),
        Opt::flag("children", "delete snapshot and all children"),
        Opt::flag("children-only", "delete children but not snapshot"),
        Opt::flag("metadata", "delete only libvirt metadata, leaving snapshot contents behind"),
    ]),
    Command::online("snapshot-dumpxml", "Dump XML for a domain snapshot", snapshot::dumpxml)
        .about("Snapshot Dump XML")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("snapshotname", "snapshot name").required().completes(Completer::Snapshots),
            Opt::flag("security-info", "include security sensitive information in XML dump"),
            Opt::text("xpath", "xpath expression to filter the XML document")
                .named_only()
                .completes(Completer::Nothing),
            Opt::flag("wrap", "wrap xpath results in an common root element"),
        ]),
    Command::online("snapshot-edit", "edit XML for a snapshot", edit::snapshot_edit)
        .about("Edit the domain snapshot XML for a named snapshot")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("snapshotname", "snapshot name").completes(Completer::Snapshots),
            Opt::flag("current", "also set edited snapshot as current"),
            Opt::flag("rename", "allow renaming an existing snapshot"),
            Opt::flag("clone", "allow cloning to new name"),
        ]),
    Command::online("snapshot-info", "snapshot information", snapshot::info)
        .answers()
        .about("Returns basic information about a snapshot.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("snapshotname", "snapshot name").completes(Completer::Snapshots),
            Opt::flag("current", "info on current snapshot"),
        ]),
    Command::online("snapshot-list", "List snapshots for a domain", snapshot::list)
        .answers()
        .about("Snapshot List")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::flag("parent", "add a column showing parent snapshot"),
            Opt::flag("roots", "list only snapshots without parents"),
            Opt::flag("leaves", "list only snapshots without children"),
            Opt::flag("no-leaves", "list only snapshots that are not leaves (with children)"),
            Opt::flag("metadata", "list only snapshots that have metadata that would prevent undefine"),
            Opt::flag("no-metadata", "list only snapshots that have no metadata managed by libvirt"),
            Opt::flag("inactive", "filter by snapshots taken while inactive"),
            Opt::flag("active", "filter by snapshots taken while active (full system snapshots)"),
            Opt::flag("disk-only", "filter by disk-only snapshots"),
            Opt::flag("internal", "filter by internal snapshots"),
            Opt::flag("external", "filter by external snapshots"),
            Opt::flag("tree", "list snapshots in a tree"),
            Opt::text("from", "limit list to children of given snapshot").completes(Completer::Nothing),
            Opt::flag("current", "limit list to children of current snapshot"),
            Opt::flag("descendants", "with --from, list all descendants"),
            Opt::flag("name", "list snapshot names only"),
            Opt::flag("topological", "sort list topologically rather than by name"),
        ]),
    Command::online("snapshot-parent", "Get the name of the parent of a snapshot", snapshot::parent)
        .answers()
        .about("Extract the snapshot's parent, if any")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("snapshotname", "find parent of snapshot name").completes(Completer::Snapshots),
            Opt::flag("current", "find parent of current snapshot"),
        ]),
    Command::online("snapshot-revert", "Revert a domain to a snapshot", snapshot::revert)
        .about("Revert domain to snapshot")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("snapshotname", "snapshot name").completes(Completer::Snapshots),
            Opt::flag("current", "revert to current snapshot"),
            Opt::flag("running", "after reverting, change state to running"),
            Opt::flag("paused", "after reverting, change state to paused"),
            Opt::flag("force", "try harder on risky reverts"),
            Opt::flag("reset-nvram", "re-initialize NVRAM from its pristine template"),
        ]),
];
