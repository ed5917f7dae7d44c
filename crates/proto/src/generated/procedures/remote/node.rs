// Generated from schema/remote/node.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The host: memory, CPUs, and its devices on loan to domains.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo};

/// Gives the host's CPU model, memory (KiB), and counts of CPUs, NUMA nodes, sockets, cores and threads.
pub static NODE_GET_INFO: ProcedureInfo = ProcedureInfo::call(REMOTE_PROGRAM, 6, "node_get_info", Family::Hypervisor)
    .high()
    .read()
    .acl(&[AclRule::always("connect", "read")])
    .api("virNodeGetInfo", "0.1.0");
/// Gives the free memory of some NUMA nodes, in bytes.
pub static NODE_GET_CELLS_FREE_MEMORY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 101, "node_get_cells_free_memory", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virNodeGetCellsFreeMemory", "0.3.3");
/// Gives the host's free memory, in bytes.
pub static NODE_GET_FREE_MEMORY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 102, "node_get_free_memory", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virNodeGetFreeMemory", "0.3.3");
/// Takes a host device from its driver, so that a domain can have it.
pub static NODE_DEVICE_DETTACH: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 118, "node_device_dettach", Family::Hypervisor)
        .acl(&[AclRule::always("node_device", "detach")])
        .api("virNodeDeviceDettach", "0.6.1");
/// Gives a host device back to its driver.
pub static NODE_DEVICE_RE_ATTACH: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 119, "node_device_re_attach", Family::Hypervisor)
        .acl(&[AclRule::always("node_device", "detach")])
        .api("virNodeDeviceReAttach", "0.6.1");
/// Resets a host device before or after a domain has it.
pub static NODE_DEVICE_RESET: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 120, "node_device_reset", Family::Hypervisor)
        .acl(&[AclRule::always("node_device", "detach")])
        .api("virNodeDeviceReset", "0.6.1");
/// Names the host's security driver and its domain of interpretation.
pub static NODE_GET_SECURITY_MODEL: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 122, "node_get_security_model", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virNodeGetSecurityModel", "0.6.1");
/// Gives how the time of one host CPU, or of all, was spent, in ns.
pub static NODE_GET_CPU_STATS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 227, "node_get_cpu_stats", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virNodeGetCPUStats", "0.9.3");
/// Gives the memory counters of one NUMA node, or of all, in KiB.
pub static NODE_GET_MEMORY_STATS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 228, "node_get_memory_stats", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virNodeGetMemoryStats", "0.9.3");
/// Suspends the host and wakes it after some seconds.
pub static NODE_SUSPEND_FOR_DURATION: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 250, "node_suspend_for_duration", Family::Hypervisor)
        .acl(&[AclRule::always("connect", "pm_control")])
        .api("virNodeSuspendForDuration", "0.9.8");
/// Sets how the host shares equal memory pages.
pub static NODE_SET_MEMORY_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 288, "node_set_memory_parameters", Family::Hypervisor)
        .acl(&[AclRule::always("connect", "write")])
        .api("virNodeSetMemoryParameters", "0.10.2");
/// Says how the host shares equal memory pages.
pub static NODE_GET_MEMORY_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 289, "node_get_memory_parameters", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virNodeGetMemoryParameters", "0.10.2");
/// Says which of the host's CPUs are there and online.
pub static NODE_GET_CPU_MAP: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 293, "node_get_cpu_map", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virNodeGetCPUMap", "1.0.0");
/// Takes a host device from its driver and gives it to the named one.
pub static NODE_DEVICE_DETACH_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 301, "node_device_detach_flags", Family::Hypervisor)
        .acl(&[AclRule::always("node_device", "detach")])
        .api("virNodeDeviceDetachFlags", "1.0.5");
/// Counts the free pages of given sizes on given NUMA nodes.
pub static NODE_GET_FREE_PAGES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 340, "node_get_free_pages", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("connect", "read")])
        .api("virNodeGetFreePages", "1.2.6");
/// Sets or adds to the pools of huge pages on given NUMA nodes.
pub static NODE_ALLOC_PAGES: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 347, "node_alloc_pages", Family::Hypervisor)
        .acl(&[AclRule::always("connect", "write")])
        .api("virNodeAllocPages", "1.2.9");
/// Gives what the host's AMD SEV can do and its certificates.
pub static NODE_GET_SEV_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 395, "node_get_sev_info", Family::Hypervisor)
        .acl(&[AclRule::always("connect", "read")])
        .api("virNodeGetSEVInfo", "4.5.0");
