//! A domain's virtual CPUs.

use ferrovirt_driver::procedures as p;
use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use crate::{
    CpuMap, CpuStats, Domain, GuestVcpus, Impact, VcpuFlags, VcpuState,
    calls::{ask, calls},
    values::count,
};

/// What one virtual CPU does.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct VcpuInfo {
    /// Its number.
    pub number: u32,
    /// Its state.
    pub state: VcpuState,
    /// The CPU time it used, in nanoseconds.
    pub cpu_time_ns: u64,
    /// The host CPU it is on; `None` where it is on none, or nobody tells.
    pub cpu: Option<u32>,
    /// The host CPUs it may use.
    pub affinity: CpuMap,
}

calls! {
    for Domain { dom };

    /// What each virtual CPU of a running domain does, and which host CPUs it may use.
    #[doc(alias = "virDomainGetVcpus")]
    fn vcpus(&self) -> Vec<VcpuInfo> {
        let maxinfo = i32::from(self.info().await?.vcpus);
        let maplen = self.map_bytes().await?;
        let reply = ask!({ dom } self DomainGetVcpus { maxinfo, maplen: bytes_word(maplen) })?;
        let mut maps = split_maps(&reply.cpumaps, maplen);
        Ok(reply.info.iter().map(|info| VcpuInfo {
            number: info.number,
            state: VcpuState(info.state),
            cpu_time_ns: info.cpu_time,
            cpu: info.cpu.try_into().ok(),
            affinity: maps.next().unwrap_or_default(),
        }).collect())
    }

    /// The most virtual CPUs the domain may have.
    #[doc(alias = "virDomainGetMaxVcpus")]
    fn max_vcpus(&self) -> u32 = DomainGetMaxVcpus => |reply| count(reply.num);

    /// How many virtual CPUs the domain has: live or at its next boot, or at most with [`VcpuFlags::MAXIMUM`].
    #[doc(alias = "virDomainGetVcpusFlags")]
    fails "`OPERATION_DENIED` for [`VcpuFlags::GUEST`] on a read-only connection"
    fn vcpus_flags(&self, flags: VcpuFlags) -> u32
        = DomainGetVcpusFlags { flags: flags.bits() } => |reply| count(reply.num);

    /// Sets the number of virtual CPUs of a running domain.
    #[doc(alias = "virDomainSetVcpus")]
    fn set_vcpus(&self, vcpus: u32) = DomainSetVcpus { nvcpus: vcpus };

    /// Sets the number of virtual CPUs: live or at its next boot, the most it may have, or as the agent sees them.
    #[doc(alias = "virDomainSetVcpusFlags")]
    fn set_vcpus_flags(&self, vcpus: u32, flags: VcpuFlags)
        = DomainSetVcpusFlags { nvcpus: vcpus, flags: flags.bits() };

    /// Switches virtual CPUs, given as a list such as `0-2,5`, on or off.
    #[doc(alias = "virDomainSetVcpu")]
    fn set_vcpu(&self, vcpus: &str, on: bool, impact: Impact)
        = DomainSetVcpu { cpumap: vcpus.to_owned(), state: i32::from(on), flags: impact.bits() };

    /// Sets which host CPUs a virtual CPU of a running domain may use.
    #[doc(alias = "virDomainPinVcpu")]
    fn pin_vcpu(&self, vcpu: u32, cpus: &CpuMap) = DomainPinVcpu { vcpu, cpumap: cpus.as_bytes().to_vec() };

    /// Sets which host CPUs a virtual CPU may use: live or at the next boot.
    #[doc(alias = "virDomainPinVcpuFlags")]
    fn pin_vcpu_flags(&self, vcpu: u32, cpus: &CpuMap, impact: Impact)
        = DomainPinVcpuFlags { vcpu, cpumap: cpus.as_bytes().to_vec(), flags: impact.bits() };

    /// The host CPUs that each virtual CPU may use, in the order of the virtual CPUs.
    #[doc(alias = "virDomainGetVcpuPinInfo")]
    fn vcpu_pin_info(&self, impact: Impact) -> Vec<CpuMap> {
        let vcpus = self.vcpus_flags(VcpuFlags::from_bits_retain(impact.bits()) | VcpuFlags::MAXIMUM).await?;
        let maplen = self.map_bytes().await?;
        let reply = ask!({ dom } self DomainGetVcpuPinInfo {
            ncpumaps: vcpus.cast_signed(), maplen: bytes_word(maplen), flags: impact.bits(),
        })?;
        Ok(split_maps(&reply.cpumaps, maplen).take(count(reply.num) as usize).collect())
    }

    /// Sets which host CPUs the emulator's own threads may use.
    #[doc(alias = "virDomainPinEmulator")]
    fn pin_emulator(&self, cpus: &CpuMap, impact: Impact)
        = DomainPinEmulator { cpumap: cpus.as_bytes().to_vec(), flags: impact.bits() };

    /// The host CPUs that the emulator's own threads may use; `None` where they are not pinned.
    #[doc(alias = "virDomainGetEmulatorPinInfo")]
    fn emulator_pin_info(&self, impact: Impact) -> Option<CpuMap> {
        let maplen = self.map_bytes().await?;
        let reply = ask!({ dom } self DomainGetEmulatorPinInfo { maplen: bytes_word(maplen), flags: impact.bits() })?;
        Ok((reply.ret > 0).then(|| CpuMap::from_bytes(reply.cpumaps)))
    }

    /// The CPU time that the domain used on all host CPUs together.
    #[doc(alias = "virDomainGetCPUStats")]
    fn total_cpu_stats(&self) -> CpuStats {
        let nparams = count(self.cpu_stats_reply(0, TOTAL, 1).await?.nparams);
        Ok(self.cpu_stats_reply(nparams, TOTAL, 1).await?.params.into())
    }

    /// The CPU time that the domain used on each host CPU, from CPU 0 up.
    #[doc(alias = "virDomainGetCPUStats")]
    fn cpu_stats(&self) -> Vec<CpuStats> {
        let cpus = count(self.cpu_stats_reply(0, 0, 0).await?.nparams);
        let nparams = count(self.cpu_stats_reply(0, 0, 1).await?.nparams);
        let mut stats = Vec::new();
        for start in (0..cpus).step_by(CPUS_AT_ONCE as usize) {
            let asked = CPUS_AT_ONCE.min(cpus - start);
            let params = self.cpu_stats_reply(nparams, start.cast_signed(), asked).await?.params;
            stats.extend(split_stats(&params, asked as usize));
        }
        Ok(stats)
    }

    /// Which virtual CPUs the system in the domain has, and which of them it uses, as its agent sees them.
    #[doc(alias = "virDomainGetGuestVcpus")]
    fn guest_vcpus(&self) -> GuestVcpus = DomainGetGuestVcpus { flags: 0 } => |reply| reply.params.into();

    /// Has the agent switch virtual CPUs, given as a list such as `0-2,5`, on or off.
    #[doc(alias = "virDomainSetGuestVcpus")]
    fn set_guest_vcpus(&self, vcpus: &str, on: bool)
        = DomainSetGuestVcpus { cpumap: vcpus.to_owned(), state: i32::from(on), flags: 0 };
}

/// What stands for all host CPUs together.
const TOTAL: i32 = -1;

/// The most host CPUs that a daemon tells of in one call.
const CPUS_AT_ONCE: u32 = 128;

impl Domain {
    /// The bytes of a map of all the host's CPUs.
    pub(super) async fn map_bytes(&self) -> Result<usize, Error> {
        Ok((self.conn.node_cpu_count().await? as usize).div_ceil(8))
    }

    async fn cpu_stats_reply(
        &self,
        nparams: u32,
        start_cpu: i32,
        ncpus: u32,
    ) -> Result<remote::DomainGetCpuStatsRet, Error> {
        let flags = self.conn.string_flag().await?;
        let args = remote::DomainGetCpuStatsArgs { dom: self.wire(), nparams, start_cpu, ncpus, flags };
        self.conn.invoke::<p::DomainGetCpuStats>(args).await
    }
}

/// The figures of several CPUs, which stand back to back, as many for each.
fn split_stats(params: &[remote::TypedParam], cpus: usize) -> impl Iterator<Item = CpuStats> {
    let stride = params.len() / cpus.max(1);
    (0..cpus).map(move |cpu| params[cpu * stride..(cpu + 1) * stride].to_vec().into())
}

/// Maps that stand back to back.
fn split_maps(bytes: &[u8], maplen: usize) -> impl Iterator<Item = CpuMap> {
    bytes.chunks(maplen.max(1)).map(|map| CpuMap::from_bytes(map.to_vec()))
}

fn bytes_word(bytes: usize) -> i32 {
    i32::try_from(bytes).unwrap_or(i32::MAX)
}
