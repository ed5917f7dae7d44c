// Generated from schema/remote/domain_tune.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! A domain's CPUs, memory, I/O threads and their limits.

use crate::net::REMOTE_PROGRAM;
use crate::{AclRule, Family, ProcedureInfo, Test, flags};

/// Gives the most memory that the domain can be given, in KiB.
pub static DOMAIN_GET_MAX_MEMORY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 17, "domain_get_max_memory", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetMaxMemory", "0.0.3");
/// Says how many virtual CPUs the domain may have at most.
pub static DOMAIN_GET_MAX_VCPUS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 18, "domain_get_max_vcpus", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetMaxVcpus", "0.2.1");
/// Tells of each virtual CPU its state, time and host CPU, and where it may run.
pub static DOMAIN_GET_VCPUS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 20, "domain_get_vcpus", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetVcpus", "0.1.4");
/// Sets which host CPUs a virtual CPU of a running domain may use.
pub static DOMAIN_PIN_VCPU: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 26, "domain_pin_vcpu", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainPinVcpu", "0.1.4");
/// Sets the most memory that the domain can be given, in KiB.
pub static DOMAIN_SET_MAX_MEMORY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 30, "domain_set_max_memory", Family::Hypervisor)
        .high()
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainSetMaxMemory", "0.0.3");
/// Sets the memory of a running domain, in KiB.
pub static DOMAIN_SET_MEMORY: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 31, "domain_set_memory", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainSetMemory", "0.1.1");
/// Sets the number of virtual CPUs of a running domain.
pub static DOMAIN_SET_VCPUS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 32, "domain_set_vcpus", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainSetVcpus", "0.1.4");
/// Names the scheduler of the domain's CPUs and says how many parameters it has.
pub static DOMAIN_GET_SCHEDULER_TYPE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 56, "domain_get_scheduler_type", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetSchedulerType", "0.2.3");
/// Gives the parameters of the domain's CPU scheduler.
pub static DOMAIN_GET_SCHEDULER_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 57, "domain_get_scheduler_parameters", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetSchedulerParameters", "0.2.3");
/// Sets parameters of the domain's CPU scheduler.
pub static DOMAIN_SET_SCHEDULER_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 58, "domain_set_scheduler_parameters", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainSetSchedulerParameters", "0.2.3");
/// Gives counters of one of the domain's interfaces: bytes, packets, errors, drops.
pub static DOMAIN_INTERFACE_STATS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 65, "domain_interface_stats", Family::Hypervisor)
        .high()
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainInterfaceStats", "0.3.2");
/// Reads bytes of the domain's memory.
pub static DOMAIN_MEMORY_PEEK: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 104, "domain_memory_peek", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "mem_read")])
        .api("virDomainMemoryPeek", "0.4.2");
/// Gives statistics of the domain's memory as pairs of tag and value.
pub static DOMAIN_MEMORY_STATS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 159, "domain_memory_stats", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainMemoryStats", "0.7.5");
/// Sets limits on the domain's memory: hard, soft, swap.
pub static DOMAIN_SET_MEMORY_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 197, "domain_set_memory_parameters", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainSetMemoryParameters", "0.8.5");
/// Gives the limits on the domain's memory.
pub static DOMAIN_GET_MEMORY_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 198, "domain_get_memory_parameters", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetMemoryParameters", "0.8.5");
/// Sets the number of virtual CPUs of the live or of the defined domain; a flag means the maximum, another asks the agent.
pub static DOMAIN_SET_VCPUS_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 199, "domain_set_vcpus_flags", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
            AclRule::when("domain", "write", "flags", Test::HasAll(flags::DomainVcpu::GUEST.bits())),
        ])
        .api("virDomainSetVcpusFlags", "0.8.5");
/// Counts the virtual CPUs of the live or of the defined domain; a flag means the maximum, another asks the agent.
pub static DOMAIN_GET_VCPUS_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 200, "domain_get_vcpus_flags", Family::Hypervisor)
        .read_unless("flags", Test::HasAny(flags::DomainVcpu::GUEST.bits()))
        .acl(&[
            AclRule::always("domain", "read"),
            AclRule::when("domain", "write", "flags", Test::HasAll(flags::DomainVcpu::GUEST.bits())),
        ])
        .api("virDomainGetVcpusFlags", "0.8.5");
/// Sets the memory of the live or of the defined domain, in KiB; a flag means the maximum.
pub static DOMAIN_SET_MEMORY_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 204, "domain_set_memory_flags", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainSetMemoryFlags", "0.9.0");
/// Sets the domain's share of block I/O.
pub static DOMAIN_SET_BLKIO_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 205, "domain_set_blkio_parameters", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainSetBlkioParameters", "0.9.0");
/// Gives the domain's share of block I/O.
pub static DOMAIN_GET_BLKIO_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 206, "domain_get_blkio_parameters", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetBlkioParameters", "0.9.0");
/// Sets parameters of the CPU scheduler of the live or of the defined domain.
pub static DOMAIN_SET_SCHEDULER_PARAMETERS_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 219, "domain_set_scheduler_parameters_flags", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainSetSchedulerParametersFlags", "0.9.2");
/// Gives the parameters of the CPU scheduler of the live or of the defined domain.
pub static DOMAIN_GET_SCHEDULER_PARAMETERS_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 223, "domain_get_scheduler_parameters_flags", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetSchedulerParametersFlags", "0.9.2");
/// Sets which host CPUs a virtual CPU of the live or of the defined domain may use.
pub static DOMAIN_PIN_VCPU_FLAGS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 225, "domain_pin_vcpu_flags", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainPinVcpuFlags", "0.9.3");
/// Gives for every virtual CPU the map of host CPUs that it may use.
pub static DOMAIN_GET_VCPU_PIN_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 230, "domain_get_vcpu_pin_info", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetVcpuPinInfo", "0.9.3");
/// Throttles one of the domain's disks.
pub static DOMAIN_SET_BLOCK_IO_TUNE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 252, "domain_set_block_io_tune", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainSetBlockIoTune", "0.9.8");
/// Gives the throttling of one of the domain's disks.
pub static DOMAIN_GET_BLOCK_IO_TUNE: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 253, "domain_get_block_io_tune", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetBlockIoTune", "0.9.8");
/// Sets from which host NUMA nodes the domain takes its memory.
pub static DOMAIN_SET_NUMA_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 254, "domain_set_numa_parameters", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainSetNumaParameters", "0.9.9");
/// Says from which host NUMA nodes the domain takes its memory.
pub static DOMAIN_GET_NUMA_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 255, "domain_get_numa_parameters", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetNumaParameters", "0.9.9");
/// Sets the bandwidth of one of the domain's interfaces.
pub static DOMAIN_SET_INTERFACE_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 256, "domain_set_interface_parameters", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainSetInterfaceParameters", "0.9.9");
/// Gives the bandwidth of one of the domain's interfaces.
pub static DOMAIN_GET_INTERFACE_PARAMETERS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 257, "domain_get_interface_parameters", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetInterfaceParameters", "0.9.9");
/// Gives the CPU time that the domain used, in total or for each host CPU.
pub static DOMAIN_GET_CPU_STATS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 262, "domain_get_cpu_stats", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetCPUStats", "0.9.10");
/// Sets which host CPUs the emulator's own threads may use.
pub static DOMAIN_PIN_EMULATOR: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 279, "domain_pin_emulator", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainPinEmulator", "0.10.0");
/// Gives the map of host CPUs that the emulator's own threads may use.
pub static DOMAIN_GET_EMULATOR_PIN_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 280, "domain_get_emulator_pin_info", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetEmulatorPinInfo", "0.10.0");
/// Sets how often memory statistics are collected, in seconds; 0 stops it.
pub static DOMAIN_SET_MEMORY_STATS_PERIOD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 308, "domain_set_memory_stats_period", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainSetMemoryStatsPeriod", "1.1.1");
/// Lists the domain's I/O threads with the host CPUs that each may use.
pub static DOMAIN_GET_IOTHREAD_INFO: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 351, "domain_get_iothread_info", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetIOThreadInfo", "1.2.14");
/// Sets which host CPUs an I/O thread may use.
pub static DOMAIN_PIN_IOTHREAD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 352, "domain_pin_iothread", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainPinIOThread", "1.2.14");
/// Adds an I/O thread to the domain.
pub static DOMAIN_ADD_IOTHREAD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 355, "domain_add_iothread", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainAddIOThread", "1.2.15");
/// Removes an I/O thread from the domain.
pub static DOMAIN_DEL_IOTHREAD: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 356, "domain_del_iothread", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainDelIOThread", "1.2.15");
/// Says which performance events of the domain are on.
pub static DOMAIN_GET_PERF_EVENTS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 365, "domain_get_perf_events", Family::Hypervisor)
        .read()
        .acl(&[AclRule::always("domain", "read")])
        .api("virDomainGetPerfEvents", "1.3.3");
/// Switches performance events of the domain on or off.
pub static DOMAIN_SET_PERF_EVENTS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 366, "domain_set_perf_events", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainSetPerfEvents", "1.3.3");
/// Switches single virtual CPUs on or off.
pub static DOMAIN_SET_VCPU: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 384, "domain_set_vcpu", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainSetVcpu", "3.1.0");
/// Sets polling and pool sizes of an I/O thread.
pub static DOMAIN_SET_IOTHREAD_PARAMS: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 402, "domain_set_iothread_params", Family::Hypervisor)
        .acl(&[
            AclRule::always("domain", "write"),
            AclRule::when(
                "domain",
                "save",
                "flags",
                Test::HasNone(
                    flags::DomainModificationImpact::CONFIG.bits() | flags::DomainModificationImpact::LIVE.bits(),
                ),
            ),
            AclRule::when("domain", "save", "flags", Test::HasAll(flags::DomainModificationImpact::CONFIG.bits())),
        ])
        .api("virDomainSetIOThreadParams", "4.10.0");
/// Starts to measure over some seconds how fast the domain writes to its memory.
pub static DOMAIN_START_DIRTY_RATE_CALC: ProcedureInfo =
    ProcedureInfo::call(REMOTE_PROGRAM, 427, "domain_start_dirty_rate_calc", Family::Hypervisor)
        .acl(&[AclRule::always("domain", "write")])
        .api("virDomainStartDirtyRateCalc", "7.2.0");
