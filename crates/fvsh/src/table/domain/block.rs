//! Domain Management, in virsh's order: from `blkdeviotune` on.

use crate::command::tuning;
use crate::table::option::{CONFIG, CURRENT, DOMAIN, LIVE};
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("blkdeviotune", "Set or query a block device I/O tuning parameters.", tuning::block::blkdeviotune)
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
];
