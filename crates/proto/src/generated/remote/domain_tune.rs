// Generated from schema/remote/domain_tune.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! domain_tune

use alloc::string::String;
use alloc::vec::Vec;

use ferrovirt_xdr::{List, Opaque};

use super::*;
use crate::wire::wire;

wire! {
    /// The arguments of `domain_get_max_memory`. virDomainGetMaxMemory.
    struct DomainGetMaxMemoryArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_max_memory`. virDomainGetMaxMemory.
    struct DomainGetMaxMemoryRet {
        memory: u64,
    }

    /// The arguments of `domain_get_max_vcpus`. virDomainGetMaxVcpus.
    struct DomainGetMaxVcpusArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_max_vcpus`. virDomainGetMaxVcpus.
    struct DomainGetMaxVcpusRet {
        num: i32,
    }

    /// The arguments of `domain_get_vcpus`. virDomainGetVcpus.
    struct DomainGetVcpusArgs {
        dom: Domain,
        maxinfo: i32,
        maplen: i32,
    }

    /// The reply to `domain_get_vcpus`. virDomainGetVcpus.
    struct DomainGetVcpusRet {
        info: Vec<VcpuInfo> as List<VcpuInfo, VCPUINFO_MAX>,
        cpumaps: Vec<u8> as Opaque<CPUMAPS_MAX>,
    }

    /// The arguments of `domain_pin_vcpu`. virDomainPinVcpu.
    struct DomainPinVcpuArgs {
        dom: Domain,
        vcpu: u32,
        cpumap: Vec<u8> as Opaque<CPUMAP_MAX>,
    }

    /// The arguments of `domain_set_max_memory`. virDomainSetMaxMemory.
    struct DomainSetMaxMemoryArgs {
        dom: Domain,
        memory: u64,
    }

    /// The arguments of `domain_set_memory`. virDomainSetMemory.
    struct DomainSetMemoryArgs {
        dom: Domain,
        memory: u64,
    }

    /// The arguments of `domain_set_vcpus`. virDomainSetVcpus.
    struct DomainSetVcpusArgs {
        dom: Domain,
        nvcpus: u32,
    }

    /// The arguments of `domain_get_scheduler_type`. virDomainGetSchedulerType.
    struct DomainGetSchedulerTypeArgs {
        dom: Domain,
    }

    /// The reply to `domain_get_scheduler_type`. virDomainGetSchedulerType.
    struct DomainGetSchedulerTypeRet {
        kind: String,
        nparams: i32,
    }

    /// The arguments of `domain_get_scheduler_parameters`. virDomainGetSchedulerParameters.
    struct DomainGetSchedulerParametersArgs {
        dom: Domain,
        nparams: i32,
    }

    /// The reply to `domain_get_scheduler_parameters`. virDomainGetSchedulerParameters.
    struct DomainGetSchedulerParametersRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_SCHEDULER_PARAMETERS_MAX>,
    }

    /// The arguments of `domain_set_scheduler_parameters`. virDomainSetSchedulerParameters.
    struct DomainSetSchedulerParametersArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_SCHEDULER_PARAMETERS_MAX>,
    }

    /// The arguments of `domain_interface_stats`. virDomainInterfaceStats.
    struct DomainInterfaceStatsArgs {
        dom: Domain,
        device: String,
    }

    /// The reply to `domain_interface_stats`. virDomainInterfaceStats.
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

    /// The arguments of `domain_memory_peek`. virDomainMemoryPeek.
    struct DomainMemoryPeekArgs {
        dom: Domain,
        offset: u64,
        size: u32,
        flags: u32,
    }

    /// The reply to `domain_memory_peek`. virDomainMemoryPeek.
    struct DomainMemoryPeekRet {
        buffer: Vec<u8> as Opaque<DOMAIN_MEMORY_PEEK_BUFFER_MAX>,
    }

    /// The arguments of `domain_memory_stats`. virDomainMemoryStats.
    struct DomainMemoryStatsArgs {
        dom: Domain,
        max_stats: u32,
        flags: u32,
    }

    /// The reply to `domain_memory_stats`. virDomainMemoryStats.
    struct DomainMemoryStatsRet {
        stats: Vec<DomainMemoryStat> as List<DomainMemoryStat, DOMAIN_MEMORY_STATS_MAX>,
    }

    /// The arguments of `domain_set_memory_parameters`. virDomainSetMemoryParameters.
    struct DomainSetMemoryParametersArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_MEMORY_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_memory_parameters`. virDomainGetMemoryParameters.
    struct DomainGetMemoryParametersArgs {
        dom: Domain,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `domain_get_memory_parameters`. virDomainGetMemoryParameters.
    struct DomainGetMemoryParametersRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_MEMORY_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `domain_set_vcpus_flags`. virDomainSetVcpusFlags.
    struct DomainSetVcpusFlagsArgs {
        dom: Domain,
        nvcpus: u32,
        flags: u32,
    }

    /// The arguments of `domain_get_vcpus_flags`. virDomainGetVcpusFlags.
    struct DomainGetVcpusFlagsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_vcpus_flags`. virDomainGetVcpusFlags.
    struct DomainGetVcpusFlagsRet {
        num: i32,
    }

    /// The arguments of `domain_set_memory_flags`. virDomainSetMemoryFlags.
    struct DomainSetMemoryFlagsArgs {
        dom: Domain,
        memory: u64,
        flags: u32,
    }

    /// The arguments of `domain_set_blkio_parameters`. virDomainSetBlkioParameters.
    struct DomainSetBlkioParametersArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_BLKIO_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_blkio_parameters`. virDomainGetBlkioParameters.
    struct DomainGetBlkioParametersArgs {
        dom: Domain,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `domain_get_blkio_parameters`. virDomainGetBlkioParameters.
    struct DomainGetBlkioParametersRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_BLKIO_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `domain_set_scheduler_parameters_flags`. virDomainSetSchedulerParametersFlags.
    struct DomainSetSchedulerParametersFlagsArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_SCHEDULER_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_scheduler_parameters_flags`. virDomainGetSchedulerParametersFlags.
    struct DomainGetSchedulerParametersFlagsArgs {
        dom: Domain,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `domain_get_scheduler_parameters_flags`. virDomainGetSchedulerParametersFlags.
    struct DomainGetSchedulerParametersFlagsRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_SCHEDULER_PARAMETERS_MAX>,
    }

    /// The arguments of `domain_pin_vcpu_flags`. virDomainPinVcpuFlags.
    struct DomainPinVcpuFlagsArgs {
        dom: Domain,
        vcpu: u32,
        cpumap: Vec<u8> as Opaque<CPUMAP_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_vcpu_pin_info`. virDomainGetVcpuPinInfo.
    struct DomainGetVcpuPinInfoArgs {
        dom: Domain,
        ncpumaps: i32,
        maplen: i32,
        flags: u32,
    }

    /// The reply to `domain_get_vcpu_pin_info`. virDomainGetVcpuPinInfo.
    struct DomainGetVcpuPinInfoRet {
        cpumaps: Vec<u8> as Opaque<CPUMAPS_MAX>,
        num: i32,
    }

    /// The arguments of `domain_set_block_io_tune`. virDomainSetBlockIoTune.
    struct DomainSetBlockIoTuneArgs {
        dom: Domain,
        disk: String,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_block_io_tune`. virDomainGetBlockIoTune.
    struct DomainGetBlockIoTuneArgs {
        dom: Domain,
        disk: Option<String>,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `domain_get_block_io_tune`. virDomainGetBlockIoTune.
    struct DomainGetBlockIoTuneRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_BLOCK_IO_TUNE_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `domain_set_numa_parameters`. virDomainSetNumaParameters.
    struct DomainSetNumaParametersArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_NUMA_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_numa_parameters`. virDomainGetNumaParameters.
    struct DomainGetNumaParametersArgs {
        dom: Domain,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `domain_get_numa_parameters`. virDomainGetNumaParameters.
    struct DomainGetNumaParametersRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_NUMA_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `domain_set_interface_parameters`. virDomainSetInterfaceParameters.
    struct DomainSetInterfaceParametersArgs {
        dom: Domain,
        device: String,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_INTERFACE_PARAMETERS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_interface_parameters`. virDomainGetInterfaceParameters.
    struct DomainGetInterfaceParametersArgs {
        dom: Domain,
        device: String,
        nparams: i32,
        flags: u32,
    }

    /// The reply to `domain_get_interface_parameters`. virDomainGetInterfaceParameters.
    struct DomainGetInterfaceParametersRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_INTERFACE_PARAMETERS_MAX>,
        nparams: i32,
    }

    /// The arguments of `domain_get_cpu_stats`. virDomainGetCPUStats.
    struct DomainGetCpuStatsArgs {
        dom: Domain,
        nparams: u32,
        start_cpu: i32,
        ncpus: u32,
        flags: u32,
    }

    /// The reply to `domain_get_cpu_stats`. virDomainGetCPUStats.
    struct DomainGetCpuStatsRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_GET_CPU_STATS_MAX>,
        nparams: i32,
    }

    /// The arguments of `domain_pin_emulator`. virDomainPinEmulator.
    struct DomainPinEmulatorArgs {
        dom: Domain,
        cpumap: Vec<u8> as Opaque<CPUMAP_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_get_emulator_pin_info`. virDomainGetEmulatorPinInfo.
    struct DomainGetEmulatorPinInfoArgs {
        dom: Domain,
        maplen: i32,
        flags: u32,
    }

    /// The reply to `domain_get_emulator_pin_info`. virDomainGetEmulatorPinInfo.
    struct DomainGetEmulatorPinInfoRet {
        cpumaps: Vec<u8> as Opaque<CPUMAPS_MAX>,
        ret: i32,
    }

    /// The arguments of `domain_set_memory_stats_period`. virDomainSetMemoryStatsPeriod.
    struct DomainSetMemoryStatsPeriodArgs {
        dom: Domain,
        period: i32,
        flags: u32,
    }

    /// The arguments of `domain_get_iothread_info`. virDomainGetIOThreadInfo.
    struct DomainGetIothreadInfoArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_iothread_info`. virDomainGetIOThreadInfo.
    struct DomainGetIothreadInfoRet {
        info: Vec<DomainIothreadInfo> as List<DomainIothreadInfo, IOTHREAD_INFO_MAX>,
        ret: u32,
    }

    /// The arguments of `domain_pin_iothread`. virDomainPinIOThread.
    struct DomainPinIothreadArgs {
        dom: Domain,
        iothreads_id: u32,
        cpumap: Vec<u8> as Opaque<CPUMAP_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_add_iothread`. virDomainAddIOThread.
    struct DomainAddIothreadArgs {
        dom: Domain,
        iothread_id: u32,
        flags: u32,
    }

    /// The arguments of `domain_del_iothread`. virDomainDelIOThread.
    struct DomainDelIothreadArgs {
        dom: Domain,
        iothread_id: u32,
        flags: u32,
    }

    /// The arguments of `domain_get_perf_events`. virDomainGetPerfEvents.
    struct DomainGetPerfEventsArgs {
        dom: Domain,
        flags: u32,
    }

    /// The reply to `domain_get_perf_events`. virDomainGetPerfEvents.
    struct DomainGetPerfEventsRet {
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_PERF_EVENTS_MAX>,
    }

    /// The arguments of `domain_set_perf_events`. virDomainSetPerfEvents.
    struct DomainSetPerfEventsArgs {
        dom: Domain,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_PERF_EVENTS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_set_vcpu`. virDomainSetVcpu.
    struct DomainSetVcpuArgs {
        dom: Domain,
        cpumap: String,
        state: i32,
        flags: u32,
    }

    /// The arguments of `domain_set_iothread_params`. virDomainSetIOThreadParams.
    struct DomainSetIothreadParamsArgs {
        dom: Domain,
        iothread_id: u32,
        params: Vec<TypedParam> as List<TypedParam, DOMAIN_IOTHREAD_PARAMS_MAX>,
        flags: u32,
    }

    /// The arguments of `domain_start_dirty_rate_calc`. virDomainStartDirtyRateCalc.
    struct DomainStartDirtyRateCalcArgs {
        dom: Domain,
        seconds: i32,
        flags: u32,
    }
}
