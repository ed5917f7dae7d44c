//! Domain Management, in virsh's order: from `blkdeviotune` on.

use crate::command::{block_job, tuning};
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE};
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("blkdeviotune", "Set or query a block device I/O tuning parameters.", tuning::block::blkdeviotune)
        .answers_by_label()
        .about("Set or query disk I/O parameters such as block throttling.")
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::text("device", "block device").required().completes(Completer::Nothing),
            Opt::alias("total_bytes_sec", "total-bytes-sec", None),
            Opt::int("total-bytes-sec", "total throughput limit, as scaled integer (default bytes)"),
            Opt::alias("read_bytes_sec", "read-bytes-sec", None),
            Opt::int("read-bytes-sec", "read throughput limit, as scaled integer (default bytes)"),
            Opt::alias("write_bytes_sec", "write-bytes-sec", None),
            Opt::int("write-bytes-sec", "write throughput limit, as scaled integer (default bytes)"),
            Opt::alias("total_iops_sec", "total-iops-sec", None),
            Opt::int("total-iops-sec", "total I/O operations limit per second"),
            Opt::alias("read_iops_sec", "read-iops-sec", None),
            Opt::int("read-iops-sec", "read I/O operations limit per second"),
            Opt::alias("write_iops_sec", "write-iops-sec", None),
            Opt::int("write-iops-sec", "write I/O operations limit per second"),
            Opt::alias("total_bytes_sec_max", "total-bytes-sec-max", None),
            Opt::int("total-bytes-sec-max", "total max, as scaled integer (default bytes)"),
            Opt::alias("read_bytes_sec_max", "read-bytes-sec-max", None),
            Opt::int("read-bytes-sec-max", "read max, as scaled integer (default bytes)"),
            Opt::alias("write_bytes_sec_max", "write-bytes-sec-max", None),
            Opt::int("write-bytes-sec-max", "write max, as scaled integer (default bytes)"),
            Opt::alias("total_iops_sec_max", "total-iops-sec-max", None),
            Opt::int("total-iops-sec-max", "total I/O operations max"),
            Opt::alias("read_iops_sec_max", "read-iops-sec-max", None),
            Opt::int("read-iops-sec-max", "read I/O operations max"),
            Opt::alias("write_iops_sec_max", "write-iops-sec-max", None),
            Opt::int("write-iops-sec-max", "write I/O operations max"),
            Opt::alias("size_iops_sec", "size-iops-sec", None),
            Opt::int("size-iops-sec", "I/O size in bytes"),
            Opt::alias("group_name", "group-name", None),
            Opt::text("group-name", "group name to share I/O quota between multiple drives")
                .completes(Completer::Nothing),
            Opt::alias("total_bytes_sec_max_length", "total-bytes-sec-max-length", None),
            Opt::int("total-bytes-sec-max-length", "duration in seconds to allow total max bytes"),
            Opt::alias("read_bytes_sec_max_length", "read-bytes-sec-max-length", None),
            Opt::int("read-bytes-sec-max-length", "duration in seconds to allow read max bytes"),
            Opt::alias("write_bytes_sec_max_length", "write-bytes-sec-max-length", None),
            Opt::int("write-bytes-sec-max-length", "duration in seconds to allow write max bytes"),
            Opt::alias("total_iops_sec_max_length", "total-iops-sec-max-length", None),
            Opt::int("total-iops-sec-max-length", "duration in seconds to allow total I/O operations max"),
            Opt::alias("read_iops_sec_max_length", "read-iops-sec-max-length", None),
            Opt::int("read-iops-sec-max-length", "duration in seconds to allow read I/O operations max"),
            Opt::alias("write_iops_sec_max_length", "write-iops-sec-max-length", None),
            Opt::int("write-iops-sec-max-length", "duration in seconds to allow write I/O operations max"),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("blkiotune", "Get or set blkio parameters", tuning::block::blkiotune)
        .answers_by_label()
        .about(
            "Get or set the current blkio parameters for a guest domain.\n    To get the \
        blkio parameters use following command: \n\n    virsh # blkiotune <domain>",
        )
        .with(&[
            DOMAIN.completes(Completer::Domains),
            Opt::int("weight", "IO Weight"),
            Opt::text("device-weights", "per-device IO Weights, in the form of /path/to/device,weight,...")
                .completes(Completer::Nothing),
            Opt::text(
                "device-read-iops-sec",
                "per-device read I/O limit per second, in the form of \
                /path/to/device,read_iops_sec,...",
            )
            .completes(Completer::Nothing),
            Opt::text(
                "device-write-iops-sec",
                "per-device write I/O limit per second, in the form of \
                /path/to/device,write_iops_sec,...",
            )
            .completes(Completer::Nothing),
            Opt::text(
                "device-read-bytes-sec",
                "per-device bytes read per second, in the form of \
                /path/to/device,read_bytes_sec,...",
            )
            .completes(Completer::Nothing),
            Opt::text(
                "device-write-bytes-sec",
                "per-device bytes wrote per second, in the form of \
                /path/to/device,write_bytes_sec,...",
            )
            .completes(Completer::Nothing),
            CONFIG,
            LIVE,
            CURRENT,
        ]),
    Command::online("blockcommit", "Start a block commit operation.", block_job::blockcommit)
        .about("Commit changes from a snapshot down to its backing image.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("path", "fully-qualified path of disk").required().completes(Completer::Nothing),
            Opt::int("bandwidth", "bandwidth limit in MiB/s"),
            Opt::text("base", "path of base file to commit into (default bottom of chain)")
                .completes(Completer::Nothing),
            Opt::flag("shallow", "use backing file of top as base"),
            Opt::text("top", "path of top file to commit from (default top of chain)").completes(Completer::Nothing),
            Opt::flag("active", "trigger two-stage active commit of top file"),
            Opt::flag("delete", "delete files that were successfully committed"),
            Opt::flag("wait", "wait for job to complete (with --active, wait for job to sync)"),
            Opt::flag("verbose", "with --wait, display the progress"),
            Opt::int("timeout", "implies --wait, abort if copy exceeds timeout (in seconds)"),
            Opt::flag("pivot", "implies --active --wait, pivot when commit is synced"),
            Opt::flag("keep-overlay", "implies --active --wait, quit when commit is synced"),
            Opt::flag("async", "with --wait, don't wait for cancel to finish"),
            Opt::flag("keep-relative", "keep the backing chain relatively referenced"),
            Opt::flag("bytes", "the bandwidth limit is in bytes/s rather than MiB/s"),
        ]),
    Command::online("blockcopy", "Start a block copy operation.", block_job::blockcopy)
        .about("Copy a disk backing image chain to dest.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("path", "fully-qualified path of source disk").required().completes(Completer::Nothing),
            Opt::text("dest", "path of the copy to create"),
            Opt::int("bandwidth", "bandwidth limit in MiB/s"),
            Opt::flag("shallow", "make the copy share a backing chain"),
            Opt::flag("reuse-external", "reuse existing destination"),
            Opt::alias("raw", "format", Some("raw")),
            Opt::flag("blockdev", "copy destination is block device instead of regular file"),
            Opt::flag("wait", "wait for job to reach mirroring phase"),
            Opt::flag("verbose", "with --wait, display the progress"),
            Opt::int("timeout", "implies --wait, abort if copy exceeds timeout (in seconds)"),
            Opt::flag("pivot", "implies --wait, pivot when mirroring starts"),
            Opt::flag("finish", "implies --wait, quit when mirroring starts"),
            Opt::flag("async", "with --wait, don't wait for cancel to finish"),
            Opt::text("xml", "filename containing XML description of the copy destination")
                .completes(Completer::Nothing),
            Opt::text("format", "format of the destination file").completes(Completer::Nothing),
            Opt::int("granularity", "power-of-two granularity to use during the copy"),
            Opt::int("buf-size", "maximum amount of in-flight data during the copy"),
            Opt::flag("bytes", "the bandwidth limit is in bytes/s rather than MiB/s"),
            Opt::flag("transient-job", "the copy job is not persisted if VM is turned off"),
            Opt::flag(
                "synchronous-writes",
                "the copy job forces guest writes to be synchronously written to the destination",
            ),
            Opt::flag("print-xml", "print the XML used to start the copy job instead of starting the job"),
        ]),
    Command::online("blockjob", "Manage active block operations", block_job::blockjob)
        .answers()
        .about("Query, adjust speed, or cancel active block operations.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("path", "fully-qualified path of disk").required().completes(Completer::Nothing),
            Opt::flag("abort", "abort the active job on the specified disk"),
            Opt::flag("async", "implies --abort; request but don't wait for job end"),
            Opt::flag("pivot", "implies --abort; conclude and pivot a copy or commit job"),
            Opt::flag("info", "get active job information for the specified disk"),
            Opt::flag("bytes", "get/set bandwidth in bytes rather than MiB/s"),
            Opt::flag("raw", "implies --info; output details rather than human summary"),
            Opt::int("bandwidth", "set the bandwidth limit in MiB/s"),
        ]),
    Command::online("blockpull", "Populate a disk from its backing image.", block_job::blockpull)
        .about("Populate a disk from its backing image.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("path", "fully-qualified path of disk").required().completes(Completer::Nothing),
            Opt::int("bandwidth", "bandwidth limit in MiB/s"),
            Opt::text("base", "path of backing file in chain for a partial pull").completes(Completer::Nothing),
            Opt::flag("wait", "wait for job to finish"),
            Opt::flag("verbose", "with --wait, display the progress"),
            Opt::int("timeout", "with --wait, abort if pull exceeds timeout (in seconds)"),
            Opt::flag("async", "with --wait, don't wait for cancel to finish"),
            Opt::flag("keep-relative", "keep the backing chain relatively referenced"),
            Opt::flag("bytes", "the bandwidth limit is in bytes/s rather than MiB/s"),
        ]),
    Command::online("blockresize", "Resize block device of domain.", block_job::blockresize)
        .about("Resize block device of domain.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::text("path", "Fully-qualified path of block device").required().completes(Completer::Nothing),
            Opt::int("size", "New size of the block device, as scaled integer (default KiB)").required(),
        ]),
];
