//! The calls about the driver and its machine.

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::remote as r;

use super::{Cell, MODEL_MAX, Node, VCPUS_MAX, capabilities, sysinfo::SYSINFO};
use crate::{
    backend::{Answer, TestBackend},
    error::TestError,
    flags,
};

pub(crate) fn connect_get_type(_: &TestBackend, (): ()) -> Answer<r::ConnectGetTypeRet> {
    Ok(r::ConnectGetTypeRet { kind: "TEST".to_owned() })
}

pub(crate) fn connect_get_version(_: &TestBackend, (): ()) -> Answer<r::ConnectGetVersionRet> {
    Ok(r::ConnectGetVersionRet { hv_ver: 2 })
}

pub(crate) fn connect_get_hostname(_: &TestBackend, (): ()) -> Answer<r::ConnectGetHostnameRet> {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname")
        .map_err(|_| Error::bare(ErrorDomain::TEST, ErrorCode::NO_HOSTNAME))?;
    Ok(r::ConnectGetHostnameRet { hostname: name.trim_end().to_owned() })
}

pub(crate) fn connect_get_capabilities(backend: &TestBackend, (): ()) -> Answer<r::ConnectGetCapabilitiesRet> {
    let capabilities = capabilities::capabilities_xml(&backend.host.lock().node.cells);
    Ok(r::ConnectGetCapabilitiesRet { capabilities })
}

pub(crate) fn connect_get_sysinfo(_: &TestBackend, args: r::ConnectGetSysinfoArgs) -> Answer<r::ConnectGetSysinfoRet> {
    flags::check(args.flags, 0, "testConnectGetSysinfo")?;
    Ok(r::ConnectGetSysinfoRet { sysinfo: SYSINFO.to_owned() })
}

pub(crate) fn connect_get_max_vcpus(_: &TestBackend, _: r::ConnectGetMaxVcpusArgs) -> Answer<r::ConnectGetMaxVcpusRet> {
    Ok(r::ConnectGetMaxVcpusRet { max_vcpus: VCPUS_MAX })
}

pub(crate) fn connect_is_secure(_: &TestBackend, (): ()) -> Answer<r::ConnectIsSecureRet> {
    Ok(r::ConnectIsSecureRet { secure: 1 })
}

pub(crate) fn connect_supports_feature(
    _: &TestBackend,
    args: r::ConnectSupportsFeatureArgs,
) -> Answer<r::ConnectSupportsFeatureRet> {
    const TYPED_PARAM_STRING: i32 = 9;
    const NETWORK_UPDATE_ORDER: i32 = 16;
    let supported = matches!(args.feature, TYPED_PARAM_STRING | NETWORK_UPDATE_ORDER);
    Ok(r::ConnectSupportsFeatureRet { supported: i32::from(supported) })
}

pub(crate) fn node_get_info(backend: &TestBackend, (): ()) -> Answer<r::NodeGetInfoRet> {
    let state = backend.host.lock();
    let Node { model: name, memory_kib, cpus, mhz, nodes, sockets, cores, threads, .. } = &state.node;
    let mut model = [0; MODEL_MAX + 1];
    for (to, from) in model.iter_mut().zip(name.bytes().take(MODEL_MAX)) {
        *to = from;
    }
    Ok(r::NodeGetInfoRet {
        model,
        memory: *memory_kib,
        cpus: *cpus,
        mhz: *mhz,
        nodes: *nodes,
        sockets: *sockets,
        cores: *cores,
        threads: *threads,
    })
}

pub(crate) fn node_get_security_model(_: &TestBackend, (): ()) -> Answer<r::NodeGetSecurityModelRet> {
    Ok(r::NodeGetSecurityModelRet { model: capabilities::SECURITY_MODEL.as_bytes().to_vec(), doi: Vec::new() })
}

/// Eight processors, of which every second of the first six is on.
pub(crate) fn node_get_cpu_map(_: &TestBackend, args: r::NodeGetCpuMapArgs) -> Answer<r::NodeGetCpuMapRet> {
    const PRESENT: i32 = 8;
    const ONLINE: u8 = 0b0001_0101;
    flags::check(args.flags, 0, "testNodeGetCPUMap")?;
    let cpumap = if args.need_map == 0 { Vec::new() } else { vec![ONLINE] };
    let online = if args.need_online == 0 { 0 } else { ONLINE.count_ones() };
    Ok(r::NodeGetCpuMapRet { cpumap, online, ret: PRESENT })
}

/// How the time was spent is the same for every processor, whether it is there or not.
pub(crate) fn node_get_cpu_stats(_: &TestBackend, args: r::NodeGetCpuStatsArgs) -> Answer<r::NodeGetCpuStatsRet> {
    const SPENT_NS: [(&str, u64); 4] =
        [("user", 9_797_400_000), ("kernel", 34_678_723_400_000), ("idle", 87_264_900_000), ("iowait", 763_600_000)];
    flags::check(args.flags, 0, "testNodeGetCPUStats")?;
    let asked = usize::try_from(args.nparams).unwrap_or(0);
    let params = SPENT_NS
        .iter()
        .take(asked)
        .map(|(field, value)| r::NodeGetCpuStats { field: (*field).to_owned(), value: *value });
    Ok(r::NodeGetCpuStatsRet { params: params.collect(), nparams: 4 })
}

/// The unit is bytes, but libvirt's driver gives its KiB: what it prints is compared, so they stay.
pub(crate) fn node_get_free_memory(backend: &TestBackend, (): ()) -> Answer<r::NodeGetFreeMemoryRet> {
    let free_mem = backend.host.lock().node.cells.iter().map(|cell| cell.free_kib).sum();
    // To libvirt's callers nothing is the sign of a failure, of which its driver says no more.
    if free_mem == 0 {
        return Err(TestError::NoCells.into());
    }
    Ok(r::NodeGetFreeMemoryRet { free_mem })
}

/// The whole memory of each cell, in KiB.
pub(crate) fn node_get_cells_free_memory(
    backend: &TestBackend,
    args: r::NodeGetCellsFreeMemoryArgs,
) -> Answer<r::NodeGetCellsFreeMemoryRet> {
    let state = backend.host.lock();
    let from = usize::try_from(args.start_cell).map_err(|_| TestError::NoSuchCell)?;
    if from >= state.node.cells.len() {
        return Err(TestError::NoSuchCell.into());
    }
    let count = usize::try_from(args.maxcells).unwrap_or(0);
    let cells: Vec<&Cell> = state.node.cells.iter().skip(from).take(count).collect();
    Ok(r::NodeGetCellsFreeMemoryRet { cells: cells.iter().map(|cell| cell.memory_kib).collect() })
}

/// Numbers that follow from those of the cell and of the page size.
pub(crate) fn node_get_free_pages(
    backend: &TestBackend,
    args: r::NodeGetFreePagesArgs,
) -> Answer<r::NodeGetFreePagesRet> {
    flags::check(args.flags, 0, "testNodeGetFreePages")?;
    let cells = backend.host.lock().node.cells.len();
    let from = usize::try_from(args.start_cell).map_err(|_| TestError::NoSuchCell)?;
    let count = usize::try_from(args.cell_count).unwrap_or(usize::MAX);
    let to = from.saturating_add(count);
    if to > cells {
        return Err(TestError::NoSuchCell.into());
    }
    let mut counts = Vec::new();
    for cell in from..to {
        let mut number = 6 * cell as u64;
        for _ in &args.pages {
            number = number.wrapping_mul(2).wrapping_add(7);
            counts.push(number);
        }
    }
    Ok(r::NodeGetFreePagesRet { counts })
}
