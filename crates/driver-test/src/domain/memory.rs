//! How much memory a domain has.

use ferrovirt_proto::remote as r;

use super::{
    Definition,
    impact::{CONFIG, LIVE},
};
use crate::{
    backend::{Answer, TestBackend},
    error::{DomainError, TestError},
    flags,
};

/// The size is the most that the domain may have.
const MAXIMUM: u32 = 4;

pub(crate) fn domain_set_memory(backend: &TestBackend, args: r::DomainSetMemoryArgs) -> Answer<()> {
    set(backend, &args.dom, args.memory, LIVE)
}

pub(crate) fn domain_set_max_memory(backend: &TestBackend, args: r::DomainSetMaxMemoryArgs) -> Answer<()> {
    set(backend, &args.dom, args.memory, MAXIMUM)
}

pub(crate) fn domain_set_memory_flags(backend: &TestBackend, args: r::DomainSetMemoryFlagsArgs) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG | MAXIMUM, "testDomainSetMemoryFlags")?;
    set(backend, &args.dom, args.memory, args.flags)
}

fn set(backend: &TestBackend, handle: &r::Domain, kib: u64, flags: u32) -> Answer<()> {
    backend.change(handle, |domain| {
        let (definition, is_live) = domain.one_mut(flags)?;
        if flags & MAXIMUM == 0 {
            if kib > definition.memory_kib() {
                return Err(DomainError::MemoryAboveMax.into());
            }
            definition.fields_mut().set_current_memory_kib(kib);
            return Ok(());
        }
        if is_live {
            return Err(DomainError::MaxMemoryLive.into());
        }
        set_max(definition, kib)
    })
}

fn set_max(definition: &mut Definition, kib: u64) -> Result<(), TestError> {
    let has_cells = definition.xml().find("cpu/numa").is_some_and(|numa| numa.child("cell").is_some());
    if has_cells {
        return Err(DomainError::MemoryOfCells.into());
    }
    if definition.fields().max_memory_kib().ok().flatten().is_some_and(|max| max < kib) {
        return Err(DomainError::MemoryAbovePlug.into());
    }
    if definition.current_memory_kib() > kib {
        definition.fields_mut().set_current_memory_kib(kib);
    }
    definition.fields_mut().set_memory_kib(kib);
    Ok(())
}

/// Numbers that follow from the memory that the domain has.
pub(crate) fn domain_memory_stats(
    backend: &TestBackend,
    args: r::DomainMemoryStatsArgs,
) -> Answer<r::DomainMemoryStatsRet> {
    const LAST_UPDATE: u64 = 627_319_920;
    flags::check(args.flags, 0, "testDomainMemoryStats")?;
    backend.change(&args.dom, |domain| {
        domain.require_active()?;
        let current = domain.current.current_memory_kib();
        let has_balloon = domain.current.balloon().is_some();
        // In the order of libvirt's driver; the numbers are those of virDomainMemoryStatTags.
        let all: [(i32, u64); 13] = [
            (6, current),
            (0, 0),
            (1, 0),
            (2, 0),
            (3, 0),
            (4, current / 2),
            (5, current),
            (8, current / 2),
            (9, LAST_UPDATE),
            (10, current / 8),
            (11, 0),
            (12, 0),
            (7, current / 2),
        ];
        let wanted = if has_balloon { usize::try_from(args.max_stats).unwrap_or(usize::MAX) } else { 0 };
        let stats = all.into_iter().take(wanted).map(|(tag, val)| r::DomainMemoryStat { tag, val });
        Ok(r::DomainMemoryStatsRet { stats: stats.collect() })
    })
}

pub(crate) fn domain_set_memory_stats_period(
    backend: &TestBackend,
    args: r::DomainSetMemoryStatsPeriodArgs,
) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainSetMemoryStatsPeriod")?;
    backend.change(&args.dom, |domain| {
        let (definition, _) = domain.one_mut(args.flags)?;
        if definition.balloon().is_none() {
            return Err(DomainError::NoBalloon.into());
        }
        let mut fields = definition.fields_mut();
        let balloon = fields.ensure("devices/memballoon");
        balloon.remove_elements(|child| child.name() == "stats");
        if args.period != 0 {
            let stats = ferrovirt_xml::Element::new("stats").with("period", args.period.to_string());
            balloon.insert_element(0, stats);
        }
        Ok(())
    })
}
