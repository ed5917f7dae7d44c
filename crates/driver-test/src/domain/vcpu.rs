//! Processors of a domain: how many, and where they may run.

use ferrovirt_proto::remote as r;
use ferrovirt_xml::{Element, view::CpuSet};

use super::{
    Definition, Domain,
    impact::{CONFIG, LIVE},
};
use crate::{
    backend::{Answer, TestBackend},
    clock,
    cpumap::{bytes_of, cpus_of},
    error::{DomainError, TestError},
    flags,
    node::{Node, VCPUS_MAX},
};

/// The count is the most that the domain may have.
const MAXIMUM: u32 = 4;

pub(crate) fn domain_get_max_vcpus(
    backend: &TestBackend,
    args: r::DomainGetMaxVcpusArgs,
) -> Answer<r::DomainGetMaxVcpusRet> {
    Ok(r::DomainGetMaxVcpusRet { num: count(backend, &args.dom, LIVE | MAXIMUM)? })
}

pub(crate) fn domain_get_vcpus_flags(
    backend: &TestBackend,
    args: r::DomainGetVcpusFlagsArgs,
) -> Answer<r::DomainGetVcpusFlagsRet> {
    flags::check(args.flags, LIVE | CONFIG | MAXIMUM, "testDomainGetVcpusFlags")?;
    Ok(r::DomainGetVcpusFlagsRet { num: count(backend, &args.dom, args.flags)? })
}

fn count(backend: &TestBackend, handle: &r::Domain, flags: u32) -> Answer<i32> {
    backend.change(handle, |domain| {
        let (definition, _) = domain.one(flags)?;
        let count = if flags & MAXIMUM == 0 { definition.vcpus() } else { definition.vcpus_max() };
        Ok(i32::try_from(count).unwrap_or(i32::MAX))
    })
}

pub(crate) fn domain_set_vcpus(backend: &TestBackend, args: r::DomainSetVcpusArgs) -> Answer<()> {
    set(backend, &args.dom, args.nvcpus, LIVE)
}

pub(crate) fn domain_set_vcpus_flags(backend: &TestBackend, args: r::DomainSetVcpusFlagsArgs) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG | MAXIMUM, "testDomainSetVcpusFlags")?;
    set(backend, &args.dom, args.nvcpus, args.flags)
}

/// The most that a running domain may have stays, whatever the flags say.
fn set(backend: &TestBackend, handle: &r::Domain, wanted: u32, flags: u32) -> Answer<()> {
    let limit = u32::try_from(VCPUS_MAX).unwrap_or(0);
    if wanted > limit {
        return Err(DomainError::VcpusAboveSupported { wanted, limit }.into());
    }
    backend.change(handle, |domain| {
        let impact = domain.impact(flags)?;
        let sets_max = flags & MAXIMUM != 0;
        let is_active = domain.is_active();
        for (index, definition) in domain.definitions_mut(impact).enumerate() {
            let is_live = is_active && impact.live && index == 0;
            let max = definition.vcpus_max();
            if wanted > max && (is_live || !sets_max) {
                return Err(DomainError::VcpusAboveMax { wanted, max }.into());
            }
        }
        for (index, definition) in domain.definitions_mut(impact).enumerate() {
            let is_live = is_active && impact.live && index == 0;
            if sets_max && !is_live { definition.set_vcpus_max(wanted) } else { definition.set_vcpus(wanted) }
        }
        Ok(())
    })
}

impl Definition {
    fn set_vcpus(&mut self, wanted: u32) {
        let current = (wanted < self.vcpus_max()).then_some(wanted);
        self.fields_mut().set_current_vcpus(current);
    }

    fn set_vcpus_max(&mut self, wanted: u32) {
        let online = self.vcpus();
        self.fields_mut().set_vcpus(wanted);
        self.set_vcpus(online.min(wanted));
    }

    /// Where one processor may run, if it is said of it or of all.
    fn vcpu_pin(&self, vcpu: u32) -> Option<CpuSet> {
        let own = |pin: &&Element| pin.attribute("vcpu").and_then(|text| text.parse().ok()) == Some(vcpu);
        let pin = self.xml().child("cputune").and_then(|tune| tune.children_named("vcpupin").find(own));
        pin.and_then(|pin| pin.attribute("cpuset")?.parse().ok()).or_else(|| self.pin_of_all())
    }

    /// Where all processors may run, if that is said.
    pub(super) fn pin_of_all(&self) -> Option<CpuSet> {
        self.fields().vcpu_cpuset().ok().flatten()
    }

    fn set_vcpu_pin(&mut self, vcpu: u32, cpus: &str) {
        let own = |pin: &Element| {
            pin.name() == "vcpupin" && pin.attribute("vcpu").and_then(|text| text.parse().ok()) == Some(vcpu)
        };
        let mut fields = self.fields_mut();
        fields.ensure("cputune").remove_elements(own);
        let pin = Element::new("vcpupin").with("vcpu", vcpu.to_string()).with("cpuset", cpus);
        fields.add("cputune", pin);
        let pins = fields.ensure("cputune").children_mut();
        pins.sort_by_key(|node| {
            let pin = node.as_element().filter(|pin| pin.name() == "vcpupin");
            let number = pin.and_then(|pin| pin.attribute("vcpu")?.parse::<u32>().ok());
            (pin.is_none(), number)
        });
    }
}

impl Node {
    /// All processors that the machine has room for.
    pub(super) fn every_cpu(&self) -> Vec<u32> {
        // As many as fit into a map of the largest size that the wire takes.
        const MOST: i32 = 2048 * 8;
        let count = [self.sockets, self.cores, self.threads].into_iter().fold(self.nodes, i32::saturating_mul);
        (0..u32::try_from(count.clamp(0, MOST)).unwrap_or(0)).collect()
    }
}

/// One processor's numbers; its time grows with the clock.
pub(crate) fn domain_get_vcpus(backend: &TestBackend, args: r::DomainGetVcpusArgs) -> Answer<r::DomainGetVcpusRet> {
    let mut state = backend.host.lock();
    let every = state.node.every_cpu();
    let domain = state.domains.of_handle(&args.dom.uuid, &args.dom.name)?;
    if !domain.is_active() {
        return Err(DomainError::NoVcpusInactive.into());
    }
    let (definition, map_length) = (&domain.current, map_length(args.maplen));
    let count = definition.vcpus().min(u32::try_from(args.maxinfo).unwrap_or(0));
    let (mut info, mut cpumaps) = (Vec::new(), Vec::new());
    for number in 0..count {
        let cpus = definition.vcpu_pin(number).map_or_else(|| every.clone(), |set| set.iter().collect());
        let cpu = cpus.last().and_then(|last| i32::try_from(*last).ok()).unwrap_or(-1);
        const RUNNING: i32 = 1;
        info.push(r::VcpuInfo { number, state: RUNNING, cpu_time: clock::wall_us() / 10, cpu });
        cpumaps.extend(bytes_of(&cpus, map_length));
    }
    Ok(r::DomainGetVcpusRet { info, cpumaps })
}

/// A length of a map that a caller gave, within what any host can have.
pub(super) fn map_length(given: i32) -> usize {
    const MOST: usize = 2048;
    usize::try_from(given).unwrap_or(0).min(MOST)
}

pub(crate) fn domain_get_vcpu_pin_info(
    backend: &TestBackend,
    args: r::DomainGetVcpuPinInfoArgs,
) -> Answer<r::DomainGetVcpuPinInfoRet> {
    let mut state = backend.host.lock();
    let every = state.node.every_cpu();
    let domain = state.domains.of_handle(&args.dom.uuid, &args.dom.name)?;
    let (definition, _) = domain.one(args.flags).map_err(TestError::from)?;
    let length = map_length(args.maplen);
    let count = definition.vcpus_max().min(u32::try_from(args.ncpumaps).unwrap_or(0));
    let maps = (0..count).flat_map(|vcpu| match definition.vcpu_pin(vcpu) {
        Some(set) => bytes_of(&set.iter().collect::<Vec<_>>(), length),
        None => bytes_of(&every, length),
    });
    Ok(r::DomainGetVcpuPinInfoRet { cpumaps: maps.collect(), num: i32::try_from(count).unwrap_or(i32::MAX) })
}

pub(crate) fn domain_pin_vcpu(backend: &TestBackend, args: r::DomainPinVcpuArgs) -> Answer<()> {
    pin(backend, &args.dom, args.vcpu, &args.cpumap)
}

pub(crate) fn domain_pin_vcpu_flags(backend: &TestBackend, args: r::DomainPinVcpuFlagsArgs) -> Answer<()> {
    flags::check(args.flags, 0, "testDomainPinVcpuFlags")?;
    pin(backend, &args.dom, args.vcpu, &args.cpumap)
}

fn pin(backend: &TestBackend, handle: &r::Domain, vcpu: u32, map: &[u8]) -> Answer<()> {
    backend.change(handle, |domain: &mut Domain| {
        if !domain.is_active() {
            return Err(DomainError::NoPinInactive.into());
        }
        if vcpu >= domain.current.vcpus() {
            return Err(DomainError::NoVcpu(vcpu).into());
        }
        domain.current.set_vcpu_pin(vcpu, &cpus_of(map).to_string());
        Ok(())
    })
}

pub(crate) fn domain_pin_emulator(backend: &TestBackend, args: r::DomainPinEmulatorArgs) -> Answer<()> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainPinEmulator")?;
    backend.change(&args.dom, |domain| {
        let (definition, _) = domain.one_mut(args.flags)?;
        let cpus = cpus_of(&args.cpumap);
        if cpus.iter().next().is_none() {
            return Err(DomainError::EmptyCpuList.into());
        }
        definition.fields_mut().ensure("cputune/emulatorpin").set_attribute("cpuset", cpus.to_string());
        Ok(())
    })
}

pub(crate) fn domain_get_emulator_pin_info(
    backend: &TestBackend,
    args: r::DomainGetEmulatorPinInfoArgs,
) -> Answer<r::DomainGetEmulatorPinInfoRet> {
    flags::check(args.flags, LIVE | CONFIG, "testDomainGetEmulatorPinInfo")?;
    let mut state = backend.host.lock();
    let every = state.node.every_cpu();
    let domain = state.domains.of_handle(&args.dom.uuid, &args.dom.name)?;
    let (definition, _) = domain.one(args.flags).map_err(TestError::from)?;
    let pin = definition.xml().find("cputune/emulatorpin").and_then(|pin| pin.attribute("cpuset")?.parse().ok());
    let cpus = match pin.or_else(|| definition.pin_of_all()) {
        Some(set) => CpuSet::iter(&set).collect(),
        None => every,
    };
    Ok(r::DomainGetEmulatorPinInfoRet { cpumaps: bytes_of(&cpus, map_length(args.maplen)), ret: 1 })
}
