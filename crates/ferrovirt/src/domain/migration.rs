//! The limits of a domain's migration.

use crate::{Domain, MigrateMaxSpeedFlags, calls::calls};

calls! {
    for Domain { dom };

    /// The longest time, in milliseconds, that a migration may stop the domain for.
    #[doc(alias = "virDomainMigrateGetMaxDowntime")]
    fn migrate_max_downtime(&self) -> u64 = DomainMigrateGetMaxDowntime { flags: 0 } => |reply| reply.downtime;

    /// Sets the longest time, in milliseconds, that the running migration may stop the domain for.
    #[doc(alias = "virDomainMigrateSetMaxDowntime")]
    fn migrate_set_max_downtime(&self, downtime_ms: u64)
        = DomainMigrateSetMaxDowntime { downtime: downtime_ms, flags: 0 };

    /// The most that a migration may move, in MiB each second.
    #[doc(alias = "virDomainMigrateGetMaxSpeed")]
    fn migrate_max_speed(&self, flags: MigrateMaxSpeedFlags) -> u64
        = DomainMigrateGetMaxSpeed { flags: flags.bits() } => |reply| reply.bandwidth;

    /// Sets the most that a migration may move, in MiB each second.
    #[doc(alias = "virDomainMigrateSetMaxSpeed")]
    fn migrate_set_max_speed(&self, bandwidth_mib: u64, flags: MigrateMaxSpeedFlags)
        = DomainMigrateSetMaxSpeed { bandwidth: bandwidth_mib, flags: flags.bits() };

    /// The size of the cache that compresses repeatedly moved memory, in bytes.
    #[doc(alias = "virDomainMigrateGetCompressionCache")]
    fn migrate_compression_cache(&self) -> u64
        = DomainMigrateGetCompressionCache { flags: 0 } => |reply| reply.cache_size;

    /// Sets the size of the cache that compresses repeatedly moved memory, in bytes.
    #[doc(alias = "virDomainMigrateSetCompressionCache")]
    fn migrate_set_compression_cache(&self, cache_bytes: u64)
        = DomainMigrateSetCompressionCache { cache_size: cache_bytes, flags: 0 };

    /// Lets the running migration start the domain at its destination and fetch the rest of its memory later.
    #[doc(alias = "virDomainMigrateStartPostCopy")]
    fn migrate_start_post_copy(&self) = DomainMigrateStartPostCopy { flags: 0 };
}
