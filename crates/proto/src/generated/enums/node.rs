// Generated from schema/enums/node.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! node

use crate::wire::numbers;

numbers! {
    /// virNodeGetCPUStatsAllCPUs. (`virNodeGetCPUStatsAllCPUs`)
    enum NodeGetCpuStatsAllCpus from "VIR_NODE_CPU_STATS_" {
        ALL_CPUS = -1,
    }

    /// virNodeDeviceEventLifecycleType. (`virNodeDeviceEventLifecycleType`)
    enum NodeDeviceEventLifecycleType from "VIR_NODE_DEVICE_EVENT_" {
        CREATED = 0,
        DELETED = 1,
        DEFINED = 2,
        UNDEFINED = 3,
    }

    /// virNodeDeviceEventID. (`virNodeDeviceEventID`)
    enum NodeDeviceEventId from "VIR_NODE_DEVICE_EVENT_ID_" {
        LIFECYCLE = 0,
        UPDATE = 1,
    }

    /// virNodeGetMemoryStatsAllCells. (`virNodeGetMemoryStatsAllCells`)
    enum NodeGetMemoryStatsAllCells from "VIR_NODE_MEMORY_STATS_" {
        ALL_CELLS = -1,
    }

    /// virNodeSuspendTarget. (`virNodeSuspendTarget`)
    enum NodeSuspendTarget from "VIR_NODE_SUSPEND_TARGET_" {
        MEM = 0,
        DISK = 1,
        HYBRID = 2,
    }
}
