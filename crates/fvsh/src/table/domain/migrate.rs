//! Domain Management, in virsh's order: from `migrate` on.

use crate::command::{migrate, migration};
use crate::table::option::DOMAIN;
use crate::table::{Command, Completer, Opt};

/// Ways to compress memory.
const COMPRESSIONS: &[&str] = &["xbzrle", "mt", "zlib", "zstd"];

pub(super) static COMMANDS: &[Command] = &[
    Command::online("migrate", "migrate domain to another host", migrate::migrate).about("Migrate domain to another host.  Add --live for live migration.").with(&[
        DOMAIN.completes(Completer::ActiveDomains),
        Opt::text("desturi", "connection URI of the destination host as seen from the client(normal migration) or source(p2p migration)").required().completes(Completer::Nothing),
        Opt::flag("live", "live migration"),
        Opt::flag("offline", "offline migration"),
        Opt::flag("p2p", "peer-2-peer migration"),
        Opt::flag("direct", "direct migration"),
        Opt::alias("tunneled", "tunnelled", None),
        Opt::flag("tunnelled", "tunnelled migration"),
        Opt::flag("persistent", "persist VM on destination"),
        Opt::flag("undefinesource", "undefine VM on source"),
        Opt::flag("suspend", "do not restart the domain on the destination host"),
        Opt::flag("copy-storage-all", "migration with non-shared storage with full disk copy"),
        Opt::flag("copy-storage-inc", "migration with non-shared storage with incremental copy (same base image shared between source and destination)"),
        Opt::flag("copy-storage-synchronous-writes", "force guest disk writes to be synchronously written to the destination to improve storage migration convergence"),
        Opt::flag("change-protection", "prevent any configuration changes to domain until migration ends"),
        Opt::flag("unsafe", "force migration even if it may be unsafe"),
        Opt::flag("verbose", "display the progress of migration"),
        Opt::flag("compressed", "compress repeated pages during live migration"),
        Opt::flag("auto-converge", "force convergence during live migration"),
        Opt::flag("rdma-pin-all", "pin all memory before starting RDMA live migration"),
        Opt::flag("abort-on-error", "abort on soft errors during migration"),
        Opt::flag("postcopy", "enable post-copy migration; switch to it using migrate-postcopy command"),
        Opt::flag("postcopy-after-precopy", "automatically switch to post-copy migration after one pass of pre-copy"),
        Opt::flag("postcopy-resume", "resume failed post-copy migration"),
        Opt::flag("zerocopy", "use zero-copy mechanism for migrating memory pages"),
        Opt::text("migrateuri", "migration URI, usually can be omitted").completes(Completer::Nothing),
        Opt::text("graphicsuri", "graphics URI to be used for seamless graphics migration").completes(Completer::Nothing),
        Opt::text("listen-address", "listen address that destination should bind to for incoming migration").completes(Completer::Nothing),
        Opt::text("dname", "rename to new name during migration (if supported)").completes(Completer::Nothing),
        Opt::int("timeout", "run action specified by --timeout-* option (suspend by default) if live migration exceeds timeout (in seconds)"),
        Opt::flag("timeout-suspend", "suspend the guest after timeout"),
        Opt::flag("timeout-postcopy", "switch to post-copy after timeout"),
        Opt::text("xml", "filename containing updated XML for the target").completes(Completer::Nothing),
        Opt::text("migrate-disks", "comma separated list of disks to be migrated").completes(Completer::Nothing),
        Opt::int("disks-port", "port to use by target server for incoming disks migration"),
        Opt::text("disks-uri", "URI to use for disks migration (overrides --disks-port)").completes(Completer::Nothing),
        Opt::text("comp-methods", "comma separated list of compression methods to be used").completes(Completer::Words(COMPRESSIONS)),
        Opt::int("comp-mt-level", "compress level for multithread compression"),
        Opt::int("comp-mt-threads", "number of compression threads for multithread compression"),
        Opt::int("comp-mt-dthreads", "number of decompression threads for multithread compression"),
        Opt::int("comp-xbzrle-cache", "page cache size for xbzrle compression"),
        Opt::int("auto-converge-initial", "initial CPU throttling rate for auto-convergence"),
        Opt::int("auto-converge-increment", "CPU throttling rate increment for auto-convergence"),
        Opt::text("persistent-xml", "filename containing updated persistent XML for the target").completes(Completer::Nothing),
        Opt::flag("tls", "use TLS for migration"),
        Opt::int("postcopy-bandwidth", "post-copy migration bandwidth limit in MiB/s"),
        Opt::flag("parallel", "enable parallel migration"),
        Opt::int("parallel-connections", "number of connections for parallel migration"),
        Opt::int("bandwidth", "migration bandwidth limit in MiB/s"),
        Opt::text("tls-destination", "override the destination host name used for TLS verification").completes(Completer::Nothing),
    ]),
    Command::online("migrate-setmaxdowntime", "set maximum tolerable downtime", migration::setmaxdowntime)
        .about(
            "Set maximum tolerable downtime of a domain which is being live-migrated to \
        another host.",
        )
        .with(&[
            DOMAIN.completes(Completer::ActiveDomains),
            Opt::int("downtime", "maximum tolerable downtime (in milliseconds) for migration").required(),
        ]),
    Command::online("migrate-getmaxdowntime", "get maximum tolerable downtime", migration::getmaxdowntime).answers()
        .about(
            "Get maximum tolerable downtime of a domain which is being live-migrated to \
        another host.",
        )
        .with(&[DOMAIN.completes(Completer::ActiveDomains)]),
    Command::online("migrate-compcache", "get/set compression cache size", migration::compcache).answers()
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
    Command::online("migrate-getspeed", "Get the maximum migration bandwidth", migration::getspeed).answers()
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
