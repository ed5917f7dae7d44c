// Generated from schema/remote/node.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! node

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{CharArray, Chars, List, Opaque};

use super::*;
use crate::wire::wire;

wire! {
    /// The reply to `node_get_info`. virNodeGetInfo.
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

    /// The arguments of `node_get_cells_free_memory`. virNodeGetCellsFreeMemory.
    struct NodeGetCellsFreeMemoryArgs {
        start_cell: i32,
        maxcells: i32,
    }

    /// The reply to `node_get_cells_free_memory`. virNodeGetCellsFreeMemory.
    struct NodeGetCellsFreeMemoryRet {
        cells: Vec<u64> as List<u64, NODE_MAX_CELLS>,
    }

    /// The reply to `node_get_free_memory`. virNodeGetFreeMemory.
    struct NodeGetFreeMemoryRet {
        free_mem: u64,
    }

    /// The arguments of `node_device_dettach`. virNodeDeviceDettach.
    struct NodeDeviceDettachArgs {
        name: String,
    }

    /// The arguments of `node_device_re_attach`. virNodeDeviceReAttach.
    struct NodeDeviceReAttachArgs {
        name: String,
    }

    /// The arguments of `node_device_reset`. virNodeDeviceReset.
    struct NodeDeviceResetArgs {
        name: String,
    }

    /// The reply to `node_get_security_model`. virNodeGetSecurityModel.
    struct NodeGetSecurityModelRet {
        model: Vec<u8> as Chars<SECURITY_MODEL_MAX>,
        doi: Vec<u8> as Chars<SECURITY_DOI_MAX>,
    }

    /// The arguments of `node_get_cpu_stats`. virNodeGetCPUStats.
    struct NodeGetCpuStatsArgs {
        cpu_num: i32,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `node_get_cpu_stats`. virNodeGetCPUStats.
    struct NodeGetCpuStatsRet {
        params: Vec<NodeGetCpuStats> as List<NodeGetCpuStats, NODE_CPU_STATS_MAX>,
        nparams: i32,
    }

    /// The arguments of `node_get_memory_stats`. virNodeGetMemoryStats.
    struct NodeGetMemoryStatsArgs {
        nparams: i32,
        cell_num: i32,
        flags: u32,
    }

    /// The reply to `node_get_memory_stats`. virNodeGetMemoryStats.
    struct NodeGetMemoryStatsRet {
        params: Vec<NodeGetMemoryStats> as List<NodeGetMemoryStats, NODE_MEMORY_STATS_MAX>,
        nparams: i32,
    }

    /// The arguments of `node_suspend_for_duration`. virNodeSuspendForDuration.
    struct NodeSuspendForDurationArgs {
        target: u32,
        duration: u64,
        flags: u32,
    }

    /// The arguments of `node_set_memory_parameters`. virNodeSetMemoryParameters.
    struct NodeSetMemoryParametersArgs {
        params: Vec<TypedParam> as List<TypedParam, NODE_MEMORY_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `node_get_memory_parameters`. virNodeGetMemoryParameters.
    struct NodeGetMemoryParametersArgs {
        nparams: i32,
        flags: u32,
    }

    /// The reply to `node_get_memory_parameters`. virNodeGetMemoryParameters.
    struct NodeGetMemoryParametersRet {
        params: Vec<TypedParam> as List<TypedParam, NODE_MEMORY_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `node_get_cpu_map`. virNodeGetCPUMap.
    struct NodeGetCpuMapArgs {
        need_map: i32,
        need_online: i32,
        flags: u32,
    }

    /// The reply to `node_get_cpu_map`. virNodeGetCPUMap.
    struct NodeGetCpuMapRet {
        cpumap: Vec<u8> as Opaque<CPUMAP_MAX>,
        online: u32,
        ret: i32,
    }

    /// The arguments of `node_device_detach_flags`. virNodeDeviceDetachFlags.
    struct NodeDeviceDetachFlagsArgs {
        name: String,
        driver_name: Option<String>,
        flags: u32,
    }

    /// The arguments of `node_get_free_pages`. virNodeGetFreePages.
    struct NodeGetFreePagesArgs {
        pages: Vec<u32> as List<u32, NODE_MAX_CELLS>,
        start_cell: i32,
        cell_count: u32,
        flags: u32,
    }

    /// The reply to `node_get_free_pages`. virNodeGetFreePages.
    struct NodeGetFreePagesRet {
        counts: Vec<u64> as List<u64, NODE_MAX_CELLS>,
    }

    /// The arguments of `node_alloc_pages`. virNodeAllocPages.
    struct NodeAllocPagesArgs {
        page_sizes: Vec<u32> as List<u32, NODE_MAX_CELLS>,
        page_counts: Vec<u64> as List<u64, NODE_MAX_CELLS>,
        start_cell: i32,
        cell_count: u32,
        flags: u32,
    }

    /// The reply to `node_alloc_pages`. virNodeAllocPages.
    struct NodeAllocPagesRet {
        ret: i32,
    }

    /// The arguments of `node_get_sev_info`. virNodeGetSEVInfo.
    struct NodeGetSevInfoArgs {
        nparams: i32,
        flags: u32,
    }

    /// The reply to `node_get_sev_info`. virNodeGetSEVInfo.
    struct NodeGetSevInfoRet {
        params: Vec<TypedParam> as List<TypedParam, NODE_SEV_INFO_MAX>,
        nparams: i32,
    }
}
