// Generated from schema/remote/domain_tune.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! A domain's CPUs, memory, I/O threads and their limits.

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{List, Opaque};

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_get_max_memory`. Gives the most memory that the domain can be given, in KiB.
    struct DomainGetMaxMemoryArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_max_memory`. Gives the most memory that the domain can be given, in KiB.
    struct DomainGetMaxMemoryRet {
        memory: u64,
    }

    /// The arguments of `domain_get_max_vcpus`. Says how many virtual CPUs the domain may have at most.
    struct DomainGetMaxVcpusArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_max_vcpus`. Says how many virtual CPUs the domain may have at most.
    struct DomainGetMaxVcpusRet {
        num: i32,
    }

    /// The arguments of `domain_get_vcpus`. Tells of each virtual CPU its state, time and host CPU, and where it may run.
    struct DomainGetVcpusArgs {
        dom: Domain,
        maxinfo: i32,
        maplen: i32,
    }

    /// The reply to `domain_get_vcpus`. Tells of each virtual CPU its state, time and host CPU, and where it may run.
    struct DomainGetVcpusRet {
        info: Vec<VcpuInfo> as List<VcpuInfo, VCPUINFO_MAX>,
        cpumaps: Vec<u8> as Opaque<CPUMAPS_MAX>,
    }

    /// The arguments of `domain_pin_vcpu`. Sets which host CPUs a virtual CPU of a running domain may use.
    struct DomainPinVcpuArgs {
        dom: Domain,
        vcpu: u32,
        cpumap: Vec<u8> as Opaque<CPUMAP_MAX>,
    }

    /// The arguments of `domain_set_max_memory`. Sets the most memory that the domain can be given, in KiB.
    struct DomainSetMaxMemoryArgs {
        dom: Domain,
        memory: u64,
    }

    /// The arguments of `domain_set_memory`. Sets the memory of a running domain, in KiB.
    struct DomainSetMemoryArgs {
        dom: Domain,
        memory: u64,
    }

    /// The arguments of `domain_set_vcpus`. Sets the number of virtual CPUs of a running domain.
    struct DomainSetVcpusArgs {
        dom: Domain,
        nvcpus: u32,
    }

    /// The arguments of `domain_get_scheduler_type`. Names the scheduler of the domain's CPUs and says how many parameters it has.
    struct DomainGetSchedulerTypeArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_scheduler_type`. Names the scheduler of the domain's CPUs and says how many parameters it has.
    struct DomainGetSchedulerTypeRet {
        kind: String,
        nparams: i32,
    }

    /// The arguments of `domain_get_scheduler_parameters`. Gives the parameters of the domain's CPU scheduler.
    struct DomainGetSchedulerParametersArgs {
        dom: Domain,
        nparams: i32,
    }

    /// The reply to `domain_get_scheduler_parameters`. Gives the parameters of the domain's CPU scheduler.
    struct DomainGetSchedulerParametersRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_SCHEDULER_PARAMETERS_MAX>,
    }

    /// The arguments of `domain_set_scheduler_parameters`. Sets parameters of the domain's CPU scheduler.
    struct DomainSetSchedulerParametersArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_SCHEDULER_PARAMETERS_MAX>,
    }

    /// The arguments of `domain_interface_stats`. Gives counters of one of the domain's interfaces: bytes, packets, errors, drops.
    struct DomainInterfaceStatsArgs {
        dom: Domain,
        device: String,
    }

    /// The reply to `domain_interface_stats`. Gives counters of one of the domain's interfaces: bytes, packets, errors, drops.
    struct DomainInterfaceStatsRet {
        rx_bytes: i64,
        rx_packets: i64,
        rx_errs: i64,
        rx_drop: i64,
        tx_bytes: i64,
        tx_packets: i64,
        tx_errs: i64,
        tx_drop: i64,
    }

    /// The arguments of `domain_memory_peek`. Reads bytes of the domain's memory.
    struct DomainMemoryPeekArgs {
        dom: Domain,
        offset: u64,
        size: u32,
        flags: u32,
    }

    /// The reply to `domain_memory_peek`. Reads bytes of the domain's memory.
    struct DomainMemoryPeekRet {
        #[secret] buffer: Vec<u8> as Opaque<DOMAIN_MEMORY_PEEK_BUFFER_MAX>,
    }

    /// The arguments of `domain_memory_stats`. Gives statistics of the domain's memory as pairs of tag and value.
    struct DomainMemoryStatsArgs {
        dom: Domain,
        max_stats: u32,
        flags: u32,
    }

    /// The reply to `domain_memory_stats`. Gives statistics of the domain's memory as pairs of tag and value.
    struct DomainMemoryStatsRet {
        stats: Vec<DomainMemoryStat> as List<DomainMemoryStat, DOMAIN_MEMORY_STATS_MAX>,
    }

    /// The arguments of `domain_set_memory_parameters`. Sets limits on the domain's memory: hard, soft, swap.
    struct DomainSetMemoryParametersArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_MEMORY_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_memory_parameters`. Gives the limits on the domain's memory.
    struct DomainGetMemoryParametersArgs {
        dom: Domain,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `domain_get_memory_parameters`. Gives the limits on the domain's memory.
    struct DomainGetMemoryParametersRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_MEMORY_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `domain_set_vcpus_flags`. Sets the number of virtual CPUs of the live or of the defined domain; a flag means the maximum, another asks the agent.
    struct DomainSetVcpusFlagsArgs {
        dom: Domain,
        nvcpus: u32,
        flags: u32,
    }

    /// The arguments of `domain_get_vcpus_flags`. Counts the virtual CPUs of the live or of the defined domain; a flag means the maximum, another asks the agent.
    struct DomainGetVcpusFlagsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_vcpus_flags`. Counts the virtual CPUs of the live or of the defined domain; a flag means the maximum, another asks the agent.
    struct DomainGetVcpusFlagsRet {
        num: i32,
    }

    /// The arguments of `domain_set_memory_flags`. Sets the memory of the live or of the defined domain, in KiB; a flag means the maximum.
    struct DomainSetMemoryFlagsArgs {
        dom: Domain,
        memory: u64,
        flags: u32,
    }

    /// The arguments of `domain_set_blkio_parameters`. Sets the domain's share of block I/O.
    struct DomainSetBlkioParametersArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_BLKIO_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_blkio_parameters`. Gives the domain's share of block I/O.
    struct DomainGetBlkioParametersArgs {
        dom: Domain,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `domain_get_blkio_parameters`. Gives the domain's share of block I/O.
    struct DomainGetBlkioParametersRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_BLKIO_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `domain_set_scheduler_parameters_flags`. Sets parameters of the CPU scheduler of the live or of the defined domain.
    struct DomainSetSchedulerParametersFlagsArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_SCHEDULER_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_scheduler_parameters_flags`. Gives the parameters of the CPU scheduler of the live or of the defined domain.
    struct DomainGetSchedulerParametersFlagsArgs {
        dom: Domain,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `domain_get_scheduler_parameters_flags`. Gives the parameters of the CPU scheduler of the live or of the defined domain.
    struct DomainGetSchedulerParametersFlagsRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_SCHEDULER_PARAMETERS_MAX>,
    }

    /// The arguments of `domain_pin_vcpu_flags`. Sets which host CPUs a virtual CPU of the live or of the defined domain may use.
    struct DomainPinVcpuFlagsArgs {
        dom: Domain,
        vcpu: u32,
        cpumap: Vec<u8> as Opaque<CPUMAP_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_vcpu_pin_info`. Gives for every virtual CPU the map of host CPUs that it may use.
    struct DomainGetVcpuPinInfoArgs {
        dom: Domain,
        ncpumaps: i32,
        maplen: i32,
        flags: u32,
    }

    /// The reply to `domain_get_vcpu_pin_info`. Gives for every virtual CPU the map of host CPUs that it may use.
    struct DomainGetVcpuPinInfoRet {
        cpumaps: Vec<u8> as Opaque<CPUMAPS_MAX>,
        num: i32,
    }

    /// The arguments of `domain_set_block_io_tune`. Throttles one of the domain's disks.
    struct DomainSetBlockIoTuneArgs {
        dom: Domain,
        disk: String,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_block_io_tune`. Gives the throttling of one of the domain's disks.
    struct DomainGetBlockIoTuneArgs {
        dom: Domain,
        disk: Option<String>,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `domain_get_block_io_tune`. Gives the throttling of one of the domain's disks.
    struct DomainGetBlockIoTuneRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `domain_set_numa_parameters`. Sets from which host NUMA nodes the domain takes its memory.
    struct DomainSetNumaParametersArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_NUMA_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_numa_parameters`. Says from which host NUMA nodes the domain takes its memory.
    struct DomainGetNumaParametersArgs {
        dom: Domain,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `domain_get_numa_parameters`. Says from which host NUMA nodes the domain takes its memory.
    struct DomainGetNumaParametersRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_NUMA_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `domain_set_interface_parameters`. Sets the bandwidth of one of the domain's interfaces.
    struct DomainSetInterfaceParametersArgs {
        dom: Domain,
        device: String,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_INTERFACE_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_interface_parameters`. Gives the bandwidth of one of the domain's interfaces.
    struct DomainGetInterfaceParametersArgs {
        dom: Domain,
        device: String,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `domain_get_interface_parameters`. Gives the bandwidth of one of the domain's interfaces.
    struct DomainGetInterfaceParametersRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_INTERFACE_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `domain_get_cpu_stats`. Gives the CPU time that the domain used, in total or for each host CPU.
    struct DomainGetCpuStatsArgs {
        dom: Domain,
        nparams: u32,
        start_cpu: i32,
        ncpus: u32,
        flags: u32,
    }

    /// The reply to `domain_get_cpu_stats`. Gives the CPU time that the domain used, in total or for each host CPU.
    struct DomainGetCpuStatsRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_GET_CPU_STATS_MAX>,
        nparams: i32,
    }

    /// The arguments of `domain_pin_emulator`. Sets which host CPUs the emulator's own threads may use.
    struct DomainPinEmulatorArgs {
        dom: Domain,
        cpumap: Vec<u8> as Opaque<CPUMAP_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_emulator_pin_info`. Gives the map of host CPUs that the emulator's own threads may use.
    struct DomainGetEmulatorPinInfoArgs {
        dom: Domain,
        maplen: i32,
        flags: u32,
    }

    /// The reply to `domain_get_emulator_pin_info`. Gives the map of host CPUs that the emulator's own threads may use.
    struct DomainGetEmulatorPinInfoRet {
        cpumaps: Vec<u8> as Opaque<CPUMAPS_MAX>,
        ret: i32,
    }

    /// The arguments of `domain_set_memory_stats_period`. Sets how often memory statistics are collected, in seconds; 0 stops it.
    struct DomainSetMemoryStatsPeriodArgs {
        dom: Domain,
        period: i32,
        flags: u32,
    }

    /// The arguments of `domain_get_iothread_info`. Lists the domain's I/O threads with the host CPUs that each may use.
    struct DomainGetIothreadInfoArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_iothread_info`. Lists the domain's I/O threads with the host CPUs that each may use.
    struct DomainGetIothreadInfoRet {
        info: Vec<DomainIothreadInfo> as List<DomainIothreadInfo, IOTHREAD_INFO_MAX>,
        ret: u32,
    }

    /// The arguments of `domain_pin_iothread`. Sets which host CPUs an I/O thread may use.
    struct DomainPinIothreadArgs {
        dom: Domain,
        iothreads_id: u32,
        cpumap: Vec<u8> as Opaque<CPUMAP_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_add_iothread`. Adds an I/O thread to the domain.
    struct DomainAddIothreadArgs {
        dom: Domain,
        iothread_id: u32,
        flags: u32,
    }

    /// The arguments of `domain_del_iothread`. Removes an I/O thread from the domain.
    struct DomainDelIothreadArgs {
        dom: Domain,
        iothread_id: u32,
        flags: u32,
    }

    /// The arguments of `domain_get_perf_events`. Says which performance events of the domain are on.
    struct DomainGetPerfEventsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_perf_events`. Says which performance events of the domain are on.
    struct DomainGetPerfEventsRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_PERF_EVENTS_MAX>,
    }

    /// The arguments of `domain_set_perf_events`. Switches performance events of the domain on or off.
    struct DomainSetPerfEventsArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_PERF_EVENTS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_set_vcpu`. Switches single virtual CPUs on or off.
    struct DomainSetVcpuArgs {
        dom: Domain,
        cpumap: String,
        state: i32,
        flags: u32,
    }

    /// The arguments of `domain_set_iothread_params`. Sets polling and pool sizes of an I/O thread.
    struct DomainSetIothreadParamsArgs {
        dom: Domain,
        iothread_id: u32,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_IOTHREAD_PARAMS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_start_dirty_rate_calc`. Starts to measure over some seconds how fast the domain writes to its memory.
    struct DomainStartDirtyRateCalcArgs {
        dom: Domain,
        seconds: i32,
        flags: u32,
    }
}
