//! Statistics: numbers without a meaning, most of which grow with the clock.

use ferrovirt_proto::{remote as r, remote::TypedParamValue as Value};
use ferrovirt_xml::{Element, view::Disk};

use super::{Definition, Domain, access::wire, lookup};
use crate::{
    backend::{Answer, TestBackend, length},
    clock,
    error::{DomainError, TestError},
    flags,
};

fn now_us() -> i64 {
    i64::try_from(clock::wall_us()).unwrap_or(i64::MAX)
}

impl Definition {
    /// The disk that the domain knows by a name, or that lies in a file.
    pub(super) fn disk(&self, path: &str) -> Option<Disk<&Element>> {
        let disks = self.xml().child("devices").into_iter().flat_map(|devices| devices.children_named("disk"));
        disks.map(Disk::of).find(|disk| {
            let source = disk.source_file().or_else(|| disk.source_dev());
            disk.target().as_deref() == Some(path) || source.as_deref() == Some(path)
        })
    }

    /// The interface of a hardware address, or that has a name on the host.
    pub(super) fn interface(&self, device: &str) -> Result<&Element, DomainError> {
        let mut devices = self.xml().child("devices").into_iter().flat_map(Element::elements);
        let found = devices.find(|element| is_interface(element, device));
        found.ok_or_else(|| DomainError::NoInterface(device.to_owned()))
    }

    /// The same, to be changed.
    pub(super) fn interface_mut(&mut self, device: &str) -> Result<&mut Element, DomainError> {
        let devices = self.fields_mut().into_inner().child_mut("devices");
        let found = devices.and_then(|devices| devices.elements_mut().find(|element| is_interface(element, device)));
        found.ok_or_else(|| DomainError::NoInterface(device.to_owned()))
    }
}

fn is_interface(element: &Element, device: &str) -> bool {
    let is = |child: &str, name: &str| {
        let said = element.child(child).and_then(|child| child.attribute(name));
        said.is_some_and(|said| said.eq_ignore_ascii_case(device))
    };
    element.name() == "interface" && (is("mac", "address") || is("target", "dev"))
}

pub(crate) fn domain_block_stats(
    backend: &TestBackend,
    args: r::DomainBlockStatsArgs,
) -> Answer<r::DomainBlockStatsRet> {
    if args.path.is_empty() {
        return Err(DomainError::NoSummary.into());
    }
    backend.change_active(&args.dom, |domain| {
        domain.current.disk(&args.path).ok_or(DomainError::InvalidPath(args.path.clone()))?;
        let now = now_us();
        Ok(r::DomainBlockStatsRet {
            rd_req: now / 10,
            rd_bytes: now / 20,
            wr_req: now / 30,
            wr_bytes: now / 40,
            errs: now / 2_000_000,
        })
    })
}

pub(crate) fn domain_get_block_info(
    backend: &TestBackend,
    args: r::DomainGetBlockInfoArgs,
) -> Answer<r::DomainGetBlockInfoRet> {
    flags::check(args.flags, 0, "testDomainGetBlockInfo")?;
    backend.change(&args.dom, |domain| {
        let disk = domain.current.disk(&args.path).ok_or(DomainError::PathNotAssigned(args.path.clone()))?;
        if disk.element().child("source").is_none() {
            return Err(DomainError::EmptyDisk(args.path.clone()).into());
        }
        const SIZE: u64 = 1 << 40;
        Ok(r::DomainGetBlockInfoRet { allocation: SIZE, capacity: 1_099_506_450_432, physical: SIZE })
    })
}

pub(crate) fn domain_get_disk_errors(
    backend: &TestBackend,
    args: r::DomainGetDiskErrorsArgs,
) -> Answer<r::DomainGetDiskErrorsRet> {
    flags::check(args.flags, 0, "testDomainGetDiskErrors")?;
    backend.change_active(&args.dom, |domain| {
        let fields = domain.current.fields();
        let all = (0_i32..).zip(fields.disks());
        let all = all.map(|(index, disk)| r::DomainDiskError {
            disk: disk.target().unwrap_or_default().into_owned(),
            error: index % 2 + 1,
        });
        let all: Vec<_> = all.collect();
        let count = all.len();
        let wanted = usize::try_from(args.maxerrors).unwrap_or(usize::MAX);
        let errors: Vec<_> = all.into_iter().take(wanted).collect();
        // A caller who wants none asks how many there are.
        let nerrors = if wanted == 0 { count } else { errors.len() };
        Ok(r::DomainGetDiskErrorsRet { errors, nerrors: length(nerrors) })
    })
}

pub(crate) fn domain_interface_stats(
    backend: &TestBackend,
    args: r::DomainInterfaceStatsArgs,
) -> Answer<r::DomainInterfaceStatsRet> {
    backend.change_active(&args.dom, |domain| {
        domain.current.interface(&args.device)?;
        let now = now_us();
        Ok(r::DomainInterfaceStatsRet {
            rx_bytes: now / 10,
            rx_packets: now / 100,
            rx_errs: now / 1_000_000,
            rx_drop: now / 2_000_000,
            tx_bytes: now / 20,
            tx_packets: now / 110,
            tx_errs: now / 3_000_000,
            tx_drop: now / 4_000_000,
        })
    })
}

const TOTAL_NS: u64 = 48_772_617_035;

pub(crate) fn domain_get_cpu_stats(
    backend: &TestBackend,
    args: r::DomainGetCpuStatsArgs,
) -> Answer<r::DomainGetCpuStatsRet> {
    const STRINGS: u32 = 4;
    flags::check(args.flags, STRINGS, "testDomainGetCPUStats")?;
    let cores = u32::try_from(backend.host.lock().node.cores).unwrap_or(0).max(1);
    backend.change_active(
        &args.dom,
        |_| {
            if args.start_cpu == -1 { Ok(total(args.nparams)) } else { per_cpu(&args, cores) }
        },
    )
}

fn param(field: &str, value: u64) -> r::TypedParam {
    r::TypedParam { field: field.to_owned(), value: Value::Ullong(value) }
}

fn total(wanted: u32) -> r::DomainGetCpuStatsRet {
    let all = [("cpu_time", TOTAL_NS), ("user_time", 5_540_000_000), ("system_time", 6_460_000_000)];
    let count = usize::try_from(wanted).unwrap_or(usize::MAX);
    let params: Vec<_> = all.iter().take(count).map(|(field, value)| param(field, *value)).collect();
    let nparams = length(if wanted == 0 { all.len() } else { params.len() });
    r::DomainGetCpuStatsRet { params, nparams }
}

/// Two numbers a processor. A caller who wants no processors asks how many there are; one who wants no numbers, how many
/// each has.
fn per_cpu(args: &r::DomainGetCpuStatsArgs, cores: u32) -> Result<r::DomainGetCpuStatsRet, TestError> {
    let counted =
        |count: u32| r::DomainGetCpuStatsRet { params: Vec::new(), nparams: i32::try_from(count).unwrap_or(0) };
    if args.ncpus == 0 {
        return Ok(counted(cores));
    }
    if args.nparams == 0 {
        return Ok(counted(2));
    }
    let out_of_range = DomainError::StartCpu { start: args.start_cpu, last: cores - 1 };
    let start = u32::try_from(args.start_cpu).map_err(|_| out_of_range.clone())?;
    if start >= cores {
        return Err(out_of_range.into());
    }
    let each = TOTAL_NS / u64::from(cores);
    let end = cores.min(start.saturating_add(args.ncpus));
    let mut params = Vec::new();
    for cpu in start..end {
        let time = each + u64::from(cpu);
        params.push(param("cpu_time", time));
        if args.nparams > 1 {
            params.push(param("vcpu_time", time.saturating_sub(1_234_567_890)));
        }
    }
    Ok(r::DomainGetCpuStatsRet { params, nparams: i32::try_from(args.nparams.min(2)).unwrap_or(2) })
}

/// Groups of statistics: `virDomainStatsTypes`; those that are answered.
mod group {
    pub(super) const STATE: u32 = 1;
    pub(super) const IOTHREAD: u32 = 1 << 7;
    pub(super) const ALL: u32 = STATE | IOTHREAD;
}

pub(crate) fn connect_get_all_domain_stats(
    backend: &TestBackend,
    args: r::ConnectGetAllDomainStatsArgs,
) -> Answer<r::ConnectGetAllDomainStatsRet> {
    const ENFORCE: u32 = 1 << 31;
    // Nothing here waits, and no disk has anything behind it.
    const NO_WAIT_AND_BACKING: u32 = 3 << 29;
    let filter = lookup::stats_filter(args.flags & !(ENFORCE | NO_WAIT_AND_BACKING))?;
    let refused = args.stats & !group::ALL;
    if args.flags & ENFORCE != 0 && refused != 0 {
        return Err(DomainError::NoStats(refused).into());
    }
    let groups = if args.stats == 0 { group::ALL } else { args.stats };
    let state = backend.host.lock();
    let wanted = |domain: &&Domain| {
        let named = args.doms.is_empty() || args.doms.iter().any(|dom| dom.uuid == *domain.current.uuid());
        named && filter.admits(domain)
    };
    let records = state.domains.iter().filter(wanted);
    let records = records.map(|domain| r::DomainStatsRecord { dom: wire(domain), params: stats(domain, groups) });
    Ok(r::ConnectGetAllDomainStatsRet { ret_stats: records.collect() })
}

fn stats(domain: &Domain, groups: u32) -> Vec<r::TypedParam> {
    let int = |field: &str, value: i32| r::TypedParam { field: field.to_owned(), value: Value::Int(value) };
    let mut params = Vec::new();
    if groups & group::STATE != 0 {
        params.push(int("state.state", domain.state as i32));
        params.push(int("state.reason", domain.reason));
    }
    if groups & group::IOTHREAD != 0 {
        params.extend(domain.polling_stats());
    }
    params
}
