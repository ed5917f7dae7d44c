// Generated from schema/enums/node.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of the host and its devices.

use crate::wire::numbers;

numbers! {
    /// The number that stands for all of the host's CPUs. (`virNodeGetCPUStatsAllCPUs`)
    enum NodeGetCpuStatsAllCpus from "VIR_NODE_CPU_STATS_" {
        ALL_CPUS = -1,
    }

    /// What happened to a host device. (`virNodeDeviceEventLifecycleType`)
    enum NodeDeviceEventLifecycleType from "VIR_NODE_DEVICE_EVENT_" {
        CREATED = 0,
        DELETED = 1,
        DEFINED = 2,
        UNDEFINED = 3,
    }

    /// The events of host devices. (`virNodeDeviceEventID`)
    enum NodeDeviceEventId from "VIR_NODE_DEVICE_EVENT_ID_" {
        LIFECYCLE = 0,
        UPDATE = 1,
    }

    /// The number that stands for all NUMA nodes. (`virNodeGetMemoryStatsAllCells`)
    enum NodeGetMemoryStatsAllCells from "VIR_NODE_MEMORY_STATS_" {
        ALL_CELLS = -1,
    }

    /// Where a host or a domain suspends to. (`virNodeSuspendTarget`)
    enum NodeSuspendTarget from "VIR_NODE_SUSPEND_TARGET_" {
        MEM = 0,
        DISK = 1,
        HYBRID = 2,
    }
}
