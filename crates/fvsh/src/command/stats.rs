//! All statistics of domains at once: `domstats`.

use ferrovirt::{DomainStatsFlags, StatsTypes};

use super::format::param_text;
use super::lookup::{self, Names};
use super::{Arguments, Outcome};
use crate::shell::Shell;

const GROUPS: &[(&str, StatsTypes)] = &[
    ("state", StatsTypes::STATE),
    ("cpu-total", StatsTypes::CPU_TOTAL),
    ("balloon", StatsTypes::BALLOON),
    ("vcpu", StatsTypes::VCPU),
    ("interface", StatsTypes::INTERFACE),
    ("block", StatsTypes::BLOCK),
    ("perf", StatsTypes::PERF),
    ("iothread", StatsTypes::IOTHREAD),
    ("memory", StatsTypes::MEMORY),
    ("dirtyrate", StatsTypes::DIRTYRATE),
    ("vm", StatsTypes::VM),
];

const FLAGS: &[(&str, DomainStatsFlags)] = &[
    ("list-active", DomainStatsFlags::ACTIVE),
    ("list-inactive", DomainStatsFlags::INACTIVE),
    ("list-persistent", DomainStatsFlags::PERSISTENT),
    ("list-transient", DomainStatsFlags::TRANSIENT),
    ("list-running", DomainStatsFlags::RUNNING),
    ("list-paused", DomainStatsFlags::PAUSED),
    ("list-shutoff", DomainStatsFlags::SHUTOFF),
    ("list-other", DomainStatsFlags::OTHER),
    ("enforce", DomainStatsFlags::ENFORCE_STATS),
    ("backing", DomainStatsFlags::BACKING),
    ("nowait", DomainStatsFlags::NOWAIT),
];

/// Prints the statistics of the named domains, or of all.
pub(crate) fn domstats(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let groups = args.flags(StatsTypes::empty(), GROUPS);
    let flags = args.flags(DomainStatsFlags::empty(), FLAGS);
    let mut domains = Vec::new();
    for name in args.all("domain") {
        domains.push(lookup::domain_called(shell, "unknown", name, Names::ANY)?);
    }
    let conn = shell.connection()?;
    let records = if domains.is_empty() {
        shell.wait(conn.all_domain_stats(groups, flags))?
    } else {
        shell.wait(conn.domain_list_stats(&domains, groups, flags))?
    };
    for (index, record) in records.iter().enumerate() {
        let gap = if index == 0 { "" } else { "\n" };
        shell.console.print(&format!("{gap}Domain: '{}'\n", record.domain.name()));
        for (name, value) in record.stats.iter() {
            shell.console.print(&format!("  {name}={}\n", param_text(value)));
        }
    }
    Ok(())
}
