//! Domain Management, in virsh's order: from `migrate-setmaxdowntime` on.

use crate::command::migration;
use crate::table::option::DOMAIN;
use crate::table::{Command, Completer, Opt};

pub(super) static COMMANDS: &[Command] = &[
    Command::online("migrate-setmaxdowntime", "set maximum tolerable downtime", migration::setmaxdowntime)
        .about(
            "Set maximum tolerable downtime of a domain which is being live-migrated to \
        another host.",
        )
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::int("downtime", "maximum tolerable downtime (in milliseconds) for migration").required(),
        ]),
    Command::online("migrate-getmaxdowntime", "get maximum tolerable downtime", migration::getmaxdowntime)
        .about(
            "Get maximum tolerable downtime of a domain which is being live-migrated to \
        another host.",
        )
        .with(&[DOMAIN.completes(Completer::ActiveDomains)]),
    Command::online("migrate-compcache", "get/set compression cache size", migration::compcache)
        .about(
            "Get/set size of the cache (in bytes) used for compressing repeatedly \
        transferred memory pages during live migration.",
        )
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::int("size", "requested size of the cache (in bytes) used for compression").named_only(),
        ]),
    Command::online("migrate-setspeed", "Set the maximum migration bandwidth", migration::setspeed)
        .about(
            "Set the maximum migration bandwidth (in MiB/s) for a domain which is being \
        migrated to another host.",
        )
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::int("bandwidth", "migration bandwidth limit in MiB/s").required(),
            Opt::flag("postcopy", "set post-copy migration bandwidth"),
        ]),
    Command::online("migrate-getspeed", "Get the maximum migration bandwidth", migration::getspeed)
        .about("Get the maximum migration bandwidth (in MiB/s) for a domain.")
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::flag("postcopy", "get post-copy migration bandwidth"),
        ]),
    Command::online("migrate-postcopy", "Switch running migration from pre-copy to post-copy", migration::postcopy)
        .about(
            "Switch running migration from pre-copy to post-copy. The migration must have \
        been started with --postcopy option.",
        )
        .with(&[DOMAIN.completes(Completer::ActiveDomains)]),
];
