//! The host's processors and memory.

use ferrovirt_driver::procedures as p;
use ferrovirt_error::ErrorCode;
use ferrovirt_proto::remote;

use crate::{
    AllocPagesFlags, Connection, CpuMap, NodeInfo, NodeMemoryParameters, NodeSevInfo, SecurityModel, SuspendTarget,
    TypedParams,
    calls::{ask, calls, two_steps},
    values::{count, text_of_chars},
};

/// A named figure about the host.
#[derive(Clone, Debug, PartialEq, Eq)]
#[doc(alias = "virNodeCPUStats")]
#[doc(alias = "virNodeMemoryStats")]
#[non_exhaustive]
pub struct NodeStat {
    /// Its name: `kernel`, `user`, `idle`, `iowait`, `intr`, `utilization`; `total`, `free`, `buffers`, `cached`.
    pub field: String,
    /// The figure: nanoseconds, percent for `utilization`, KiB for memory.
    pub value: u64,
}

/// The host's CPUs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NodeCpuMap {
    /// Those that are in use.
    pub online: CpuMap,
    /// How many are in use.
    pub online_count: u32,
    /// How many there are.
    pub count: u32,
}

calls! {
    for Connection {};

    /// The host's processor and memory.
    #[doc(alias = "virNodeGetInfo")]
    fn node_info(&self) -> NodeInfo = NodeGetInfo => |reply| NodeInfo {
        model: text_of_chars(&reply.model),
        memory_kib: reply.memory,
        cpus: count(reply.cpus),
        mhz: count(reply.mhz),
        nodes: count(reply.nodes),
        sockets: count(reply.sockets),
        cores: count(reply.cores),
        threads: count(reply.threads),
    };

    /// The host's security model; both texts are empty where there is none.
    #[doc(alias = "virNodeGetSecurityModel")]
    fn security_model(&self) -> SecurityModel = NodeGetSecurityModel => |reply| SecurityModel {
        model: text_of_chars(&reply.model), doi: text_of_chars(&reply.doi),
    };

    /// The host's CPUs, and which of them are in use.
    #[doc(alias = "virNodeGetCPUMap")]
    fn node_cpu_map(&self) -> NodeCpuMap
        = NodeGetCpuMap { need_map: 1, need_online: 1, flags: 0 } => |reply| NodeCpuMap {
            online: CpuMap::from_bytes(reply.cpumap), online_count: reply.online, count: count(reply.ret),
        };

    /// How many CPUs the host has, those not in use among them. Drivers that have no map of them count what
    /// [`Self::node_info`] tells of.
    #[doc(alias = "VIR_NODEINFO_MAXCPUS")]
    #[doc(alias = "virNodeGetCPUMap")]
    fn node_cpu_count(&self) -> u32 {
        let args = remote::NodeGetCpuMapArgs { need_map: 0, need_online: 0, flags: 0 };
        match self.invoke::<p::NodeGetCpuMap>(args).await {
            Ok(reply) => Ok(count(reply.ret)),
            Err(error) if error.code == ErrorCode::NO_SUPPORT => {
                let info = self.node_info().await?;
                Ok(info.nodes * info.sockets * info.cores * info.threads)
            }
            Err(error) => Err(error),
        }
    }

    /// The time that one of the host's CPUs spent on what; all of them together for `None`.
    #[doc(alias = "virNodeGetCPUStats")]
    fn node_cpu_stats(&self, cpu: Option<u32>) -> Vec<NodeStat> {
        let cpu_num = cpu.map_or(ALL, u32::cast_signed);
        let stats = two_steps!(self, NodeGetCpuStats { cpu_num, flags: 0 });
        Ok(stats.into_iter().map(|stat| NodeStat { field: stat.field, value: stat.value }).collect())
    }

    /// The memory of one of the host's NUMA nodes, in KiB; of all of them together for `None`.
    #[doc(alias = "virNodeGetMemoryStats")]
    fn node_memory_stats(&self, cell: Option<u32>) -> Vec<NodeStat> {
        let cell_num = cell.map_or(ALL, u32::cast_signed);
        let stats = two_steps!(self, NodeGetMemoryStats { cell_num, flags: 0 });
        Ok(stats.into_iter().map(|stat| NodeStat { field: stat.field, value: stat.value }).collect())
    }

    /// The host's free memory, in bytes.
    #[doc(alias = "virNodeGetFreeMemory")]
    fn node_free_memory(&self) -> u64 = NodeGetFreeMemory => |reply| reply.free_mem;

    /// The free memory of NUMA nodes, in bytes: of at most `max_cells` from `start_cell` on.
    #[doc(alias = "virNodeGetCellsFreeMemory")]
    fn node_cells_free_memory(&self, start_cell: u32, max_cells: u32) -> Vec<u64>
        = NodeGetCellsFreeMemory { start_cell: start_cell.cast_signed(), maxcells: max_cells.cast_signed() }
        => |reply| reply.cells;

    /// How many pages of the given sizes (KiB) are free on each of `cell_count` NUMA nodes from `start_cell` on; -1 is
    /// the whole host. All sizes of the first node come first.
    #[doc(alias = "virNodeGetFreePages")]
    fn node_free_pages(&self, page_sizes_kib: &[u32], start_cell: i32, cell_count: u32) -> Vec<u64>
        = NodeGetFreePages { pages: page_sizes_kib.to_vec(), start_cell, cell_count, flags: 0 }
        => |reply| reply.counts;

    /// Sets or adds to the pools of huge pages on each of `cell_count` NUMA nodes from `start_cell` on; -1 is the whole
    /// host. Pages are given as sizes (KiB) with counts. Returns how many pools were changed.
    #[doc(alias = "virNodeAllocPages")]
    fn node_alloc_pages(&self, pages: &[(u32, u64)], start_cell: i32, cell_count: u32, flags: AllocPagesFlags) -> u32
        = NodeAllocPages {
            page_sizes: pages.iter().map(|&(size, _)| size).collect(),
            page_counts: pages.iter().map(|&(_, count)| count).collect(),
            start_cell,
            cell_count,
            flags: flags.bits(),
        } => |reply| count(reply.ret);

    /// How the host shares equal pages of memory.
    #[doc(alias = "virNodeGetMemoryParameters")]
    fn node_memory_parameters(&self) -> NodeMemoryParameters {
        let flags = self.string_flag().await?;
        Ok(two_steps!(self, NodeGetMemoryParameters { flags }).into())
    }

    /// Sets how the host shares equal pages of memory.
    #[doc(alias = "virNodeSetMemoryParameters")]
    fn node_set_memory_parameters(&self, params: &TypedParams) {
        let params = self.checked(params).await?;
        ask!({} self NodeSetMemoryParameters { params, flags: 0 })
    }

    /// What the host can do for domains with encrypted memory (AMD SEV).
    #[doc(alias = "virNodeGetSEVInfo")]
    fn node_sev_info(&self) -> NodeSevInfo {
        let flags = self.string_flag().await?;
        Ok(two_steps!(self, NodeGetSevInfo { flags }).into())
    }

    /// Suspends the host, for `duration_s` seconds; at least 60.
    #[doc(alias = "virNodeSuspendForDuration")]
    fn node_suspend_for_duration(&self, target: SuspendTarget, duration_s: u64)
        = NodeSuspendForDuration { target: target.0.cast_unsigned(), duration: duration_s, flags: 0 };
}

/// What stands for all CPUs, or all NUMA nodes.
const ALL: i32 = -1;
