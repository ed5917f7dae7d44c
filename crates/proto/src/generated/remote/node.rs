// Generated from schema/remote/node.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The host: memory, CPUs, and its devices on loan to domains.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{CharArray, Chars, List, Opaque};

use super::*;
use crate::wire::wire;

wire! {
    /// The reply to `node_get_info`. Gives the host's CPU model, memory (KiB), and counts of CPUs, NUMA nodes, sockets, cores and threads.
    struct NodeGetInfoRet {
        model: [u8; 32] as CharArray<32>,
        memory: u64,
        cpus: i32,
        mhz: i32,
        nodes: i32,
        sockets: i32,
        cores: i32,
        threads: i32,
    }

    /// The arguments of `node_get_cells_free_memory`. Gives the free memory of some NUMA nodes, in bytes.
    struct NodeGetCellsFreeMemoryArgs {
        start_cell: i32,
        maxcells: i32,
    }

    /// The reply to `node_get_cells_free_memory`. Gives the free memory of some NUMA nodes, in bytes.
    struct NodeGetCellsFreeMemoryRet {
        cells: Vec<u64> as List<u64, NODE_MAX_CELLS>,
    }

    /// The reply to `node_get_free_memory`. Gives the host's free memory, in bytes.
    struct NodeGetFreeMemoryRet {
        free_mem: u64,
    }

    /// The arguments of `node_device_dettach`. Takes a host device from its driver, so that a domain can have it.
    struct NodeDeviceDettachArgs {
        name: String,
    }

    /// The arguments of `node_device_re_attach`. Gives a host device back to its driver.
    struct NodeDeviceReAttachArgs {
        name: String,
    }

    /// The arguments of `node_device_reset`. Resets a host device before or after a domain has it.
    struct NodeDeviceResetArgs {
        name: String,
    }

    /// The reply to `node_get_security_model`. Names the host's security driver and its domain of interpretation.
    struct NodeGetSecurityModelRet {
        model: Vec<u8> as Chars<SECURITY_MODEL_MAX>,
        doi: Vec<u8> as Chars<SECURITY_DOI_MAX>,
    }

    /// The arguments of `node_get_cpu_stats`. Gives how the time of one host CPU, or of all, was spent, in ns.
    struct NodeGetCpuStatsArgs {
        cpu_num: i32,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `node_get_cpu_stats`. Gives how the time of one host CPU, or of all, was spent, in ns.
    struct NodeGetCpuStatsRet {
        params: Vec<NodeGetCpuStats> as List<NodeGetCpuStats, NODE_CPU_STATS_MAX>,
        nparams: i32,
    }

    /// The arguments of `node_get_memory_stats`. Gives the memory counters of one NUMA node, or of all, in KiB.
    struct NodeGetMemoryStatsArgs {
        nparams: i32,
        cell_num: i32,
        flags: u32,
    }

    /// The reply to `node_get_memory_stats`. Gives the memory counters of one NUMA node, or of all, in KiB.
    struct NodeGetMemoryStatsRet {
        params: Vec<NodeGetMemoryStats> as List<NodeGetMemoryStats, NODE_MEMORY_STATS_MAX>,
        nparams: i32,
    }

    /// The arguments of `node_suspend_for_duration`. Suspends the host and wakes it after some seconds.
    struct NodeSuspendForDurationArgs {
        target: u32,
        duration: u64,
        flags: u32,
    }

    /// The arguments of `node_set_memory_parameters`. Sets how the host shares equal memory pages.
    struct NodeSetMemoryParametersArgs {
        params: Vec<TypedParam> as List<TypedParam, NODE_MEMORY_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `node_get_memory_parameters`. Says how the host shares equal memory pages.
    struct NodeGetMemoryParametersArgs {
        nparams: i32,
        flags: u32,
    }

    /// The reply to `node_get_memory_parameters`. Says how the host shares equal memory pages.
    struct NodeGetMemoryParametersRet {
        params: Vec<TypedParam> as List<TypedParam, NODE_MEMORY_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `node_get_cpu_map`. Says which of the host's CPUs are there and online.
    struct NodeGetCpuMapArgs {
        need_map: i32,
        need_online: i32,
        flags: u32,
    }

    /// The reply to `node_get_cpu_map`. Says which of the host's CPUs are there and online.
    struct NodeGetCpuMapRet {
        cpumap: Vec<u8> as Opaque<CPUMAP_MAX>,
        online: u32,
        ret: i32,
    }

    /// The arguments of `node_device_detach_flags`. Takes a host device from its driver and gives it to the named one.
    struct NodeDeviceDetachFlagsArgs {
        name: String,
        driver_name: Option<String>,
        flags: u32,
    }

    /// The arguments of `node_get_free_pages`. Counts the free pages of given sizes on given NUMA nodes.
    struct NodeGetFreePagesArgs {
        pages: Vec<u32> as List<u32, NODE_MAX_CELLS>,
        start_cell: i32,
        cell_count: u32,
        flags: u32,
    }

    /// The reply to `node_get_free_pages`. Counts the free pages of given sizes on given NUMA nodes.
    struct NodeGetFreePagesRet {
        counts: Vec<u64> as List<u64, NODE_MAX_CELLS>,
    }

    /// The arguments of `node_alloc_pages`. Sets or adds to the pools of huge pages on given NUMA nodes.
    struct NodeAllocPagesArgs {
        page_sizes: Vec<u32> as List<u32, NODE_MAX_CELLS>,
        page_counts: Vec<u64> as List<u64, NODE_MAX_CELLS>,
        start_cell: i32,
        cell_count: u32,
        flags: u32,
    }

    /// The reply to `node_alloc_pages`. Sets or adds to the pools of huge pages on given NUMA nodes.
    struct NodeAllocPagesRet {
        ret: i32,
    }

    /// The arguments of `node_get_sev_info`. Gives what the host's AMD SEV can do and its certificates.
    struct NodeGetSevInfoArgs {
        nparams: i32,
        flags: u32,
    }

    /// The reply to `node_get_sev_info`. Gives what the host's AMD SEV can do and its certificates.
    struct NodeGetSevInfoRet {
        params: Vec<TypedParam> as List<TypedParam, NODE_SEV_INFO_MAX>,
        nparams: i32,
    }
}
