//! CPU models and comparisons.

use crate::{BaselineCpuFlags, CompareCpuFlags, Connection, CpuCompareResult, calls::calls};

/// What the CPU of a domain would be given by: `None` leaves the choice to the hypervisor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CpuHost<'a> {
    /// The emulator's path.
    pub emulator: Option<&'a str>,
    /// The architecture.
    pub arch: Option<&'a str>,
    /// The machine type.
    pub machine: Option<&'a str>,
    /// The hypervisor type: `kvm`, `qemu`.
    pub virt_type: Option<&'a str>,
}

calls! {
    for Connection {};

    /// Compares a CPU (XML) with the host's.
    #[doc(alias = "virConnectCompareCPU")]
    fails "`CPU_INCOMPATIBLE` with [`CompareCpuFlags::FAIL_INCOMPATIBLE`]"
    fn compare_cpu(&self, xml: &str, flags: CompareCpuFlags) -> CpuCompareResult
        = ConnectCompareCpu { xml: xml.to_owned(), flags: flags.bits() } => |reply| CpuCompareResult(reply.result);

    /// Compares a CPU (XML) with what the hypervisor can give to a domain.
    #[doc(alias = "virConnectCompareHypervisorCPU")]
    fails "`CPU_INCOMPATIBLE` with [`CompareCpuFlags::FAIL_INCOMPATIBLE`]"
    fn compare_hypervisor_cpu(&self, host: CpuHost<'_>, xml: &str, flags: CompareCpuFlags) -> CpuCompareResult
        = ConnectCompareHypervisorCpu {
            emulator: host.emulator.map(str::to_owned),
            arch: host.arch.map(str::to_owned),
            machine: host.machine.map(str::to_owned),
            virttype: host.virt_type.map(str::to_owned),
            xml_cpu: xml.to_owned(),
            flags: flags.bits(),
        } => |reply| CpuCompareResult(reply.result);

    /// The richest CPU (XML) that all the given host CPUs (XML) can provide.
    #[doc(alias = "virConnectBaselineCPU")]
    fn baseline_cpu(&self, cpus: &[&str], flags: BaselineCpuFlags) -> String
        = ConnectBaselineCpu { xml_cpus: cpus.iter().map(|&xml| xml.to_owned()).collect(), flags: flags.bits() }
        => |reply| reply.cpu;

    /// The richest CPU (XML) that the hypervisor can provide on all hosts with the given CPUs (XML).
    #[doc(alias = "virConnectBaselineHypervisorCPU")]
    fn baseline_hypervisor_cpu(&self, host: CpuHost<'_>, cpus: &[&str], flags: BaselineCpuFlags) -> String
        = ConnectBaselineHypervisorCpu {
            emulator: host.emulator.map(str::to_owned),
            arch: host.arch.map(str::to_owned),
            machine: host.machine.map(str::to_owned),
            virttype: host.virt_type.map(str::to_owned),
            xml_cpus: cpus.iter().map(|&xml| xml.to_owned()).collect(),
            flags: flags.bits(),
        } => |reply| reply.cpu;

    /// The CPU models that are known for an architecture; empty where any will do.
    #[doc(alias = "virConnectGetCPUModelNames")]
    fn cpu_model_names(&self, arch: &str) -> Vec<String>
        = ConnectGetCpuModelNames { arch: arch.to_owned(), need_results: 1, flags: 0 } => |reply| reply.models;
}
