//! Statistics of many domains in one call.

use ferrovirt_proto::remote;

use crate::{
    Connection, Domain, DomainStats, DomainStatsFlags, StatsTypes,
    blocking::{self, IntoTwin},
    calls::calls,
};

/// A domain with its statistics.
#[derive(Clone, Debug)]
#[doc(alias = "virDomainStatsRecord")]
#[non_exhaustive]
pub struct DomainStatsRecord<D = Domain> {
    /// The domain.
    pub domain: D,
    /// Its statistics.
    pub stats: DomainStats,
}

impl IntoTwin<DomainStatsRecord<blocking::Domain>> for DomainStatsRecord {
    fn into_twin(self) -> DomainStatsRecord<blocking::Domain> {
        DomainStatsRecord { domain: self.domain.into_twin(), stats: self.stats }
    }
}

calls! {
    for Connection {};

    /// Statistics of all domains that the flags select: the groups asked for, or all for an empty set. What a hypervisor
    /// does not know is left out, unless [`DomainStatsFlags::ENFORCE_STATS`] makes that an error.
    #[doc(alias = "virConnectGetAllDomainStats")]
    fn all_domain_stats(&self, stats: StatsTypes, flags: DomainStatsFlags)
        -> Vec<DomainStatsRecord> as Vec<DomainStatsRecord<blocking::Domain>>
        = ConnectGetAllDomainStats { doms: Vec::new(), stats: stats.bits(), flags: flags.bits() }
        => |reply| records(self, reply.ret_stats);

    /// Statistics of the given domains, at least one; see [`Self::all_domain_stats`].
    #[doc(alias = "virDomainListGetStats")]
    fails "`INVALID_ARG` for an empty list"
    fn domain_list_stats(&self, domains: &[impl AsRef<Domain>], stats: StatsTypes, flags: DomainStatsFlags)
        -> Vec<DomainStatsRecord> as Vec<DomainStatsRecord<blocking::Domain>> {
        let doms: Vec<_> = domains.iter().map(|domain| domain.as_ref().wire()).collect();
        if doms.is_empty() {
            // An empty list means all domains on the wire.
            return Err(crate::values::invalid_arg("doms array in virDomainListGetStats must contain at least one domain"));
        }
        crate::calls::ask!({} self ConnectGetAllDomainStats { doms, stats: stats.bits(), flags: flags.bits() }
            => |reply| records(self, reply.ret_stats))
    }
}

fn records(conn: &Connection, records: Vec<remote::DomainStatsRecord>) -> Vec<DomainStatsRecord> {
    let record = |record: remote::DomainStatsRecord| DomainStatsRecord {
        domain: Domain::new(conn, record.dom),
        stats: record.params.into(),
    };
    records.into_iter().map(record).collect()
}
