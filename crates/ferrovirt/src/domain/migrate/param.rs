//! The names of a migration's parameters. Strings, where nothing else is said.

/// Names, with the C constants that they stand for.
macro_rules! names {
    ($($(#[$meta:meta])* $name:ident($alias:literal) = $text:literal;)*) => {$(
        $(#[$meta])*
        #[doc(alias = $alias)]
        pub const $name: &str = $text;
    )*};
}

names! {
    /// Where the hypervisors meet, mostly chosen by the destination.
    URI("VIR_MIGRATE_PARAM_URI") = "migrate_uri";
    /// The domain's name at the destination.
    DEST_NAME("VIR_MIGRATE_PARAM_DEST_NAME") = "destination_name";
    /// The domain's definition while it runs there.
    DEST_XML("VIR_MIGRATE_PARAM_DEST_XML") = "destination_xml";
    /// The definition that stays there.
    PERSIST_XML("VIR_MIGRATE_PARAM_PERSIST_XML") = "persistent_xml";
    /// The most that is moved, in MiB a second: a large number.
    BANDWIDTH("VIR_MIGRATE_PARAM_BANDWIDTH") = "bandwidth";
    /// The same after the domain has begun to run there: a large number.
    BANDWIDTH_POSTCOPY("VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY") = "bandwidth.postcopy";
    /// What can be moved while the domain stands still, in bytes a second: a large number.
    BANDWIDTH_AVAIL_SWITCHOVER("VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER") = "bandwidth.avail.switchover";
    /// Where viewers of the domain's display go.
    GRAPHICS_URI("VIR_MIGRATE_PARAM_GRAPHICS_URI") = "graphics_uri";
    /// Where the destination listens.
    LISTEN_ADDRESS("VIR_MIGRATE_PARAM_LISTEN_ADDRESS") = "listen_address";
    /// A disk that is copied: once for each of them.
    MIGRATE_DISKS("VIR_MIGRATE_PARAM_MIGRATE_DISKS") = "migrate_disks";
    /// A disk whose zeroes are not copied: once for each of them.
    MIGRATE_DISKS_DETECT_ZEROES("VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES") = "migrate_disks_detect_zeroes";
    /// The port that disks are copied through: a number.
    DISKS_PORT("VIR_MIGRATE_PARAM_DISKS_PORT") = "disks_port";
    /// Where disks are copied through.
    DISKS_URI("VIR_MIGRATE_PARAM_DISKS_URI") = "disks_uri";
    /// A way to compress memory: once for each of them.
    COMPRESSION("VIR_MIGRATE_PARAM_COMPRESSION") = "compression";
    /// How hard to compress: a number.
    COMPRESSION_MT_LEVEL("VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL") = "compression.mt.level";
    /// How many threads compress: a number.
    COMPRESSION_MT_THREADS("VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS") = "compression.mt.threads";
    /// How many threads decompress: a number.
    COMPRESSION_MT_DTHREADS("VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS") = "compression.mt.dthreads";
    /// The size of the cache for repeated pages, in bytes: a large number.
    COMPRESSION_XBZRLE_CACHE("VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE") = "compression.xbzrle.cache";
    /// How hard zlib compresses: a number.
    COMPRESSION_ZLIB_LEVEL("VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL") = "compression.zlib.level";
    /// How hard zstd compresses: a number.
    COMPRESSION_ZSTD_LEVEL("VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL") = "compression.zstd.level";
    /// How much the domain is slowed down at first, in percent: a number.
    AUTO_CONVERGE_INITIAL("VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL") = "auto_converge.initial";
    /// How much more each time: a number.
    AUTO_CONVERGE_INCREMENT("VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT") = "auto_converge.increment";
    /// How many connections move memory: a number.
    PARALLEL_CONNECTIONS("VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS") = "parallel.connections";
    /// The name in the destination's certificate.
    TLS_DESTINATION("VIR_MIGRATE_PARAM_TLS_DESTINATION") = "tls.destination";
}

/// Those that every protocol knows.
pub(super) const FIXED: &[&str] = &[URI, DEST_NAME, DEST_XML, BANDWIDTH];
