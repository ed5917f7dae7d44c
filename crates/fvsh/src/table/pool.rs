//! Storage Pool.

use crate::command::{edit, event, pool};
use crate::table::option::{LIST, LOOP, POOL, TIMEOUT, TIMESTAMP};
use crate::table::{Command, Completer, Group, Opt};

pub(super) static GROUP: Group = Group { title: "Storage Pool", keyword: "pool", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[
    Command::online("find-storage-pool-sources-as", "find potential storage pool sources", pool::find_sources_as)
        .about("Returns XML <sources> document.")
        .with(&[
            Opt::text("type", "type of storage pool sources to find").required(),
            Opt::text("host", "optional host to query").completes(Completer::Nothing),
            Opt::text("port", "optional port to query").completes(Completer::Nothing),
            Opt::text("initiator", "optional initiator IQN to use for query").completes(Completer::Nothing),
        ]),
    Command::online("find-storage-pool-sources", "discover potential storage pool sources", pool::find_sources)
        .about("Returns XML <sources> document.")
        .with(&[
            Opt::text("type", "type of storage pool sources to discover").required(),
            Opt::text("srcSpec", "optional file of source xml to query for pools").completes(Completer::Nothing),
        ]),
    Command::online("pool-autostart", "autostart a pool", pool::autostart)
        .about("Configure a pool to be automatically started at boot.")
        .with(&[POOL, Opt::flag("disable", "disable autostarting")]),
    Command::online("pool-build", "build a pool", pool::build).about("Build a given pool.").with(&[
        POOL,
        Opt::flag("no-overwrite", "do not overwrite any existing data"),
        Opt::flag("overwrite", "overwrite any existing data"),
    ]),
    Command::online("pool-create-as", "create a pool from a set of args", pool::create_as)
        .about("Create a pool.")
        .with(&[
            Opt::text("name", "name of the pool").required().completes(Completer::Nothing),
            Opt::text("type", "type of the pool").required().completes(Completer::Nothing),
            Opt::flag("print-xml", "print XML document, but don't define/create"),
            Opt::text("source-host", "source-host for underlying storage").completes(Completer::Nothing),
            Opt::text("source-path", "source path for underlying storage"),
            Opt::text("source-dev", "source device for underlying storage"),
            Opt::text("source-name", "source name for underlying storage"),
            Opt::text("target", "target for underlying storage"),
            Opt::text("source-format", "format for underlying storage"),
            Opt::text("auth-type", "auth type to be used for underlying storage"),
            Opt::text("auth-username", "auth username to be used for underlying storage").completes(Completer::Nothing),
            Opt::text("secret-usage", "auth secret usage to be used for underlying storage"),
            Opt::text("secret-uuid", "auth secret UUID to be used for underlying storage"),
            Opt::text("adapter-name", "adapter name to be used for underlying storage"),
            Opt::text("adapter-wwnn", "adapter wwnn to be used for underlying storage"),
            Opt::text("adapter-wwpn", "adapter wwpn to be used for underlying storage"),
            Opt::text("adapter-parent", "adapter parent scsi_hostN to be used for underlying vHBA storage"),
            Opt::text("adapter-parent-wwnn", "adapter parent scsi_hostN wwnn to be used for underlying vHBA storage"),
            Opt::text("adapter-parent-wwpn", "adapter parent scsi_hostN wwpn to be used for underlying vHBA storage"),
            Opt::text(
                "adapter-parent-fabric-wwn",
                "adapter parent scsi_hostN fabric_wwn to be used for underlying vHBA storage",
            ),
            Opt::text("source-protocol-ver", "nfsvers value for NFS pool mount option"),
            Opt::text("source-initiator", "initiator iqn for underlying storage").completes(Completer::Nothing),
            Opt::flag("build", "build the pool as normal"),
            Opt::flag("no-overwrite", "do not overwrite any existing data"),
            Opt::flag("overwrite", "overwrite any existing data"),
        ]),
    Command::online("pool-create", "create a pool from an XML file", pool::create).about("Create a pool.").with(&[
        Opt::text("file", "file containing an XML pool description").required().completes(Completer::Nothing),
        Opt::flag("build", "build the pool as normal"),
        Opt::flag("no-overwrite", "do not overwrite any existing data"),
        Opt::flag("overwrite", "overwrite any existing data"),
    ]),
    Command::online("pool-define-as", "define a pool from a set of args", pool::define_as)
        .about("Define a pool.")
        .with(&[
            Opt::text("name", "name of the pool").required().completes(Completer::Nothing),
            Opt::text("type", "type of the pool").required().completes(Completer::Nothing),
            Opt::flag("print-xml", "print XML document, but don't define/create"),
            Opt::text("source-host", "source-host for underlying storage").completes(Completer::Nothing),
            Opt::text("source-path", "source path for underlying storage"),
            Opt::text("source-dev", "source device for underlying storage"),
            Opt::text("source-name", "source name for underlying storage"),
            Opt::text("target", "target for underlying storage"),
            Opt::text("source-format", "format for underlying storage"),
            Opt::text("auth-type", "auth type to be used for underlying storage"),
            Opt::text("auth-username", "auth username to be used for underlying storage").completes(Completer::Nothing),
            Opt::text("secret-usage", "auth secret usage to be used for underlying storage"),
            Opt::text("secret-uuid", "auth secret UUID to be used for underlying storage"),
            Opt::text("adapter-name", "adapter name to be used for underlying storage"),
            Opt::text("adapter-wwnn", "adapter wwnn to be used for underlying storage"),
            Opt::text("adapter-wwpn", "adapter wwpn to be used for underlying storage"),
            Opt::text("adapter-parent", "adapter parent scsi_hostN to be used for underlying vHBA storage"),
            Opt::text("adapter-parent-wwnn", "adapter parent scsi_hostN wwnn to be used for underlying vHBA storage"),
            Opt::text("adapter-parent-wwpn", "adapter parent scsi_hostN wwpn to be used for underlying vHBA storage"),
            Opt::text(
                "adapter-parent-fabric-wwn",
                "adapter parent scsi_hostN fabric_wwn to be used for underlying vHBA storage",
            ),
            Opt::text("source-protocol-ver", "nfsvers value for NFS pool mount option"),
            Opt::text("source-initiator", "initiator iqn for underlying storage").completes(Completer::Nothing),
        ]),
    Command::online(
        "pool-define",
        "define an inactive persistent storage pool or modify an existing persistent one from an XML file",
        pool::define,
    )
    .about("Define or modify a persistent storage pool.")
    .with(&[
        Opt::text("file", "file containing an XML pool description").required().completes(Completer::Nothing),
        Opt::flag("validate", "validate the XML against the schema"),
    ]),
    Command::online("pool-delete", "delete a pool", pool::delete).about("Delete a given pool.").with(&[POOL]),
    Command::online("pool-destroy", "destroy (stop) a pool", pool::destroy)
        .about("Forcefully stop a given pool. Raw data in the pool is untouched")
        .with(&[POOL]),
    Command::online("pool-dumpxml", "pool information in XML", pool::dumpxml)
        .about("Output the pool information as an XML dump to stdout.")
        .with(&[
            POOL,
            Opt::flag("inactive", "show inactive defined XML"),
            Opt::text("xpath", "xpath expression to filter the XML document")
                .named_only()
                .completes(Completer::Nothing),
            Opt::flag("wrap", "wrap xpath results in an common root element"),
        ]),
    Command::online("pool-edit", "edit XML configuration for a storage pool", edit::pool_edit)
        .about("Edit the XML configuration for a storage pool.")
        .with(&[POOL]),
    Command::online("pool-info", "storage pool information", pool::info)
        .answers()
        .about("Returns basic information about the storage pool.")
        .with(&[POOL, Opt::flag("bytes", "Return pool info in bytes")]),
    Command::online("pool-list", "list pools", pool::list).answers().about("Returns list of pools.").with(&[
        Opt::flag("inactive", "list inactive pools"),
        Opt::flag("all", "list inactive & active pools"),
        Opt::flag("transient", "list transient pools"),
        Opt::flag("persistent", "list persistent pools"),
        Opt::flag("autostart", "list pools with autostart enabled"),
        Opt::flag("no-autostart", "list pools with autostart disabled"),
        Opt::text("type", "only list pool of specified type(s) (if supported)").completes(Completer::Nothing),
        Opt::flag("details", "display extended details for pools"),
        Opt::flag("uuid", "list UUID of active pools only"),
        Opt::flag("name", "list name of active pools only"),
    ]),
    Command::online("pool-name", "convert a pool UUID to pool name", pool::name).answers().with(&[POOL]),
    Command::online("pool-refresh", "refresh a pool", pool::refresh).about("Refresh a given pool.").with(&[POOL]),
    Command::online("pool-start", "start a (previously defined) inactive pool", pool::start)
        .about("Start a pool.")
        .with(&[
            POOL,
            Opt::flag("build", "build the pool as normal"),
            Opt::flag("no-overwrite", "do not overwrite any existing data"),
            Opt::flag("overwrite", "overwrite any existing data"),
        ]),
    Command::online("pool-undefine", "undefine an inactive pool", pool::undefine)
        .about("Undefine the configuration for an inactive pool.")
        .with(&[POOL]),
    Command::online("pool-uuid", "convert a pool name to pool UUID", pool::uuid).answers().with(&[POOL]),
    Command::online("pool-event", "Storage Pool Events", event::pool_event)
        .about("List event types, or wait for storage pool events to occur")
        .with(&[
            Opt::text("pool", "filter by storage pool name or uuid").completes(Completer::Pools),
            Opt::text("event", "which event type to wait for").completes(Completer::Words(event::POOL_KINDS)),
            LOOP,
            TIMEOUT,
            LIST,
            TIMESTAMP,
        ]),
    Command::online("pool-capabilities", "storage pool capabilities", pool::capabilities)
        .about("Returns capabilities of storage pool support."),
];
