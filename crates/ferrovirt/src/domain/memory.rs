//! A domain's memory.

use crate::{
    Domain, Impact, MemoryFlags, MemoryParameters, MemoryPeekFlags, MemoryStatTag, NumaParameters, TypedParams,
    calls::{calls, two_steps},
};

/// One figure about a domain's memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MemoryStat {
    /// What it is about.
    pub tag: MemoryStatTag,
    /// The figure: KiB; a count for faults and huge pages; seconds since 1970 for the last update.
    pub value: u64,
}

calls! {
    for Domain { dom };

    /// The most memory that the domain can be given, in KiB.
    #[doc(alias = "virDomainGetMaxMemory")]
    fn max_memory(&self) -> u64 = DomainGetMaxMemory => |reply| reply.memory;

    /// Sets the most memory that the domain can be given, in KiB.
    #[doc(alias = "virDomainSetMaxMemory")]
    fn set_max_memory(&self, memory_kib: u64) = DomainSetMaxMemory { memory: memory_kib };

    /// Sets the memory of a running domain, in KiB.
    #[doc(alias = "virDomainSetMemory")]
    fn set_memory(&self, memory_kib: u64) = DomainSetMemory { memory: memory_kib };

    /// Sets the memory in KiB: of the live domain or of its next boot, and the most it can be given with
    /// [`MemoryFlags::MAXIMUM`].
    #[doc(alias = "virDomainSetMemoryFlags")]
    fn set_memory_flags(&self, memory_kib: u64, flags: MemoryFlags)
        = DomainSetMemoryFlags { memory: memory_kib, flags: flags.bits() };

    /// Figures about the memory as the domain and the host see it; as many as the hypervisor knows.
    #[doc(alias = "virDomainMemoryStats")]
    fn memory_stats(&self) -> Vec<MemoryStat>
        = DomainMemoryStats { max_stats: MemoryStatTag::NR.0.cast_unsigned(), flags: 0 }
        => |reply| reply.stats.iter().map(|stat| MemoryStat { tag: MemoryStatTag(stat.tag), value: stat.val }).collect();

    /// Sets how often the figures about memory are collected, in seconds; 0 stops it.
    #[doc(alias = "virDomainSetMemoryStatsPeriod")]
    fn set_memory_stats_period(&self, period_s: i32, impact: Impact)
        = DomainSetMemoryStatsPeriod { period: period_s, flags: impact.bits() };

    /// Reads `size` bytes of the domain's memory from `offset`. Over the wire at most 4 MiB fit.
    #[doc(alias = "virDomainMemoryPeek")]
    fn memory_peek(&self, offset: u64, size: u32, flags: MemoryPeekFlags) -> Vec<u8>
        = DomainMemoryPeek { offset, size, flags: flags.bits() } => |reply| reply.buffer;

    /// The limits on the domain's memory.
    #[doc(alias = "virDomainGetMemoryParameters")]
    fn memory_parameters(&self, impact: Impact) -> MemoryParameters {
        let flags = impact.bits() | self.conn.string_flag().await?;
        Ok(two_steps!(&self.conn, DomainGetMemoryParameters { dom: self.wire(), flags }).into())
    }

    /// Sets limits on the domain's memory.
    #[doc(alias = "virDomainSetMemoryParameters")]
    fn set_memory_parameters(&self, params: &TypedParams, impact: Impact) {
        let params = self.conn.checked(params).await?;
        crate::calls::ask!({ dom } self DomainSetMemoryParameters { params, flags: impact.bits() })
    }

    /// From which of the host's NUMA nodes the domain takes its memory.
    #[doc(alias = "virDomainGetNumaParameters")]
    fn numa_parameters(&self, impact: Impact) -> NumaParameters {
        let flags = impact.bits() | self.conn.string_flag().await?;
        Ok(two_steps!(&self.conn, DomainGetNumaParameters { dom: self.wire(), flags }).into())
    }

    /// Sets from which of the host's NUMA nodes the domain takes its memory.
    #[doc(alias = "virDomainSetNumaParameters")]
    fn set_numa_parameters(&self, params: &TypedParams, impact: Impact) {
        let params = self.conn.checked(params).await?;
        crate::calls::ask!({ dom } self DomainSetNumaParameters { params, flags: impact.bits() })
    }

    /// Starts to measure, over `seconds`, how fast the domain writes to its memory. The result is among its statistics.
    #[doc(alias = "virDomainStartDirtyRateCalc")]
    fn start_dirty_rate_calc(&self, seconds: i32, flags: crate::DirtyRateCalcFlags)
        = DomainStartDirtyRateCalc { seconds, flags: flags.bits() };
}
