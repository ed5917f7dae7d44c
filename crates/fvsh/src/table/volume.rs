//! Storage Volume.

use crate::command::volume;
use crate::table::option::{POOL, VOL};
use crate::table::{Command, Completer, Group, Opt};

pub(super) static GROUP: Group = Group { title: "Storage Volume", keyword: "volume", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[
    Command::online("vol-clone", "clone a volume.", volume::clone)
        .about("Clone an existing volume within the parent pool.")
        .with(&[
            VOL,
            Opt::text("newname", "clone name").required().completes(Completer::Nothing),
            Opt::text("pool", "pool name or uuid").completes(Completer::Pools),
            Opt::flag("prealloc-metadata", "preallocate metadata (for qcow2 instead of full allocation)"),
            Opt::flag("reflink", "use btrfs COW lightweight copy"),
            Opt::flag("print-xml", "print XML document rather than clone the volume"),
        ]),
    Command::online("vol-create-as", "create a volume from a set of args", volume::create_as)
        .about("Create a vol.")
        .with(&[
            Opt::text("pool", "pool name").required().completes(Completer::Pools),
            Opt::text("name", "name of the volume").required().completes(Completer::Nothing),
            Opt::text("capacity", "size of the vol, as scaled integer (default bytes)")
                .required()
                .completes(Completer::Nothing),
            Opt::text("allocation", "initial allocation size, as scaled integer (default bytes)")
                .completes(Completer::Nothing),
            Opt::text("format", "file format type raw,bochs,qcow,qcow2,qed,vmdk"),
            Opt::text("backing-vol", "the backing volume if taking a snapshot"),
            Opt::text("backing-vol-format", "format of backing volume if taking a snapshot"),
            Opt::flag("prealloc-metadata", "preallocate metadata (for qcow2 instead of full allocation)"),
            Opt::flag("print-xml", "print XML document, but don't define/create"),
        ]),
    Command::online("vol-create", "create a vol from an XML file", volume::create).about("Create a vol.").with(&[
        Opt::text("pool", "pool name").required().completes(Completer::Pools),
        Opt::text("file", "file containing an XML vol description").required().completes(Completer::Nothing),
        Opt::flag("prealloc-metadata", "preallocate metadata (for qcow2 instead of full allocation)"),
        Opt::flag("validate", "validate the XML against the schema"),
    ]),
    Command::online("vol-create-from", "create a vol, using another volume as input", volume::create_from)
        .about("Create a vol from an existing volume.")
        .with(&[
            POOL,
            Opt::text("file", "file containing an XML vol description").required().completes(Completer::Nothing),
            VOL,
            Opt::text("inputpool", "pool name or uuid of the input volume's pool").completes(Completer::Pools),
            Opt::flag("prealloc-metadata", "preallocate metadata (for qcow2 instead of full allocation)"),
            Opt::flag("reflink", "use btrfs COW lightweight copy"),
            Opt::flag("validate", "validate the XML against the schema"),
        ]),
    Command::online("vol-delete", "delete a vol", volume::delete).about("Delete a given vol.").with(&[
        VOL,
        Opt::text("pool", "pool name or uuid").completes(Completer::Pools),
        Opt::flag("delete-snapshots", "delete snapshots associated with volume (must be supported by storage driver)"),
    ]),
    Command::online("vol-download", "download volume contents to a file", volume::download)
        .about("Download volume contents to a file")
        .with(&[
            VOL,
            Opt::text("file", "file").required().completes(Completer::Nothing),
            Opt::text("pool", "pool name or uuid").completes(Completer::Pools),
            Opt::int("offset", "volume offset to download from"),
            Opt::int("length", "amount of data to download"),
            Opt::flag("sparse", "preserve sparseness of volume"),
        ]),
    Command::online("vol-dumpxml", "vol information in XML", volume::dumpxml)
        .about("Output the vol information as an XML dump to stdout.")
        .with(&[
            VOL,
            Opt::text("pool", "pool name or uuid").completes(Completer::Pools),
            Opt::text("xpath", "xpath expression to filter the XML document")
                .named_only()
                .completes(Completer::Nothing),
            Opt::flag("wrap", "wrap xpath results in an common root element"),
        ]),
    Command::online("vol-info", "storage vol information", volume::info)
        .answers()
        .about("Returns basic information about the storage vol.")
        .with(&[
            VOL,
            Opt::text("pool", "pool name or uuid").completes(Completer::Pools),
            Opt::flag("bytes", "sizes are represented in bytes rather than pretty units"),
            Opt::flag("physical", "return the physical size of the volume in allocation field"),
        ]),
    Command::online("vol-key", "returns the volume key for a given volume name or path", volume::key).answers().with(
        &[
            Opt::text("vol", "volume name or path").required().completes(Completer::Nothing),
            Opt::text("pool", "pool name or uuid").completes(Completer::Pools),
        ],
    ),
    Command::online("vol-list", "list vols", volume::list)
        .answers()
        .about("Returns list of vols by pool.")
        .with(&[POOL, Opt::flag("details", "display extended details for volumes")]),
    Command::online("vol-name", "returns the volume name for a given volume key or path", volume::name)
        .answers()
        .with(&[Opt::text("vol", "volume key or path").required().completes(Completer::Nothing)]),
    Command::online("vol-path", "returns the volume path for a given volume name or key", volume::path).answers().with(
        &[
            Opt::text("vol", "volume name or key").required().completes(Completer::Nothing),
            Opt::text("pool", "pool name or uuid").completes(Completer::Pools),
        ],
    ),
    Command::online("vol-pool", "returns the storage pool for a given volume key or path", volume::pool)
        .answers()
        .with(&[
            Opt::text("vol", "volume key or path").required().completes(Completer::Nothing),
            Opt::flag("uuid", "return the pool uuid rather than pool name"),
        ]),
    Command::online("vol-resize", "resize a vol", volume::resize)
        .about(
            "Resizes a storage volume. This is safe only for storage volumes not in use by \
                an active guest.\nSee blockresize for live resizing.",
        )
        .with(&[
            VOL,
            Opt::text("capacity", "new capacity for the vol, as scaled integer (default bytes)")
                .required()
                .completes(Completer::Nothing),
            Opt::text("pool", "pool name or uuid").completes(Completer::Pools),
            Opt::flag("allocate", "allocate the new capacity, rather than leaving it sparse"),
            Opt::flag("delta", "use capacity as a delta to current size, rather than the new size"),
            Opt::flag("shrink", "allow the resize to shrink the volume"),
        ]),
    Command::online("vol-upload", "upload file contents to a volume", volume::upload)
        .about("Upload file contents to a volume")
        .with(&[
            VOL,
            Opt::text("file", "file").required().completes(Completer::Nothing),
            Opt::text("pool", "pool name or uuid").completes(Completer::Pools),
            Opt::int("offset", "volume offset to upload to"),
            Opt::int("length", "amount of data to upload"),
            Opt::flag("sparse", "preserve sparseness of volume"),
        ]),
    Command::online("vol-wipe", "wipe a vol", volume::wipe)
        .about("Ensure data previously on a volume is not accessible to future reads")
        .with(&[
            VOL,
            Opt::text("pool", "pool name or uuid").completes(Completer::Pools),
            Opt::text("algorithm", "perform selected wiping algorithm").completes(Completer::Nothing),
        ]),
];
