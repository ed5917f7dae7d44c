//! Models of processors: which there are, and which of them several hosts have in common.

mod known;
mod ppc64;
mod x86;

use ferrovirt_proto::{flags::BaselineCpu, remote as r};
use ferrovirt_xml::{
    Element,
    normalise::{Kind, XmlError, is_architecture, processor},
};

use crate::{
    backend::{Answer, TestBackend, length},
    error::{CpuError, NodeError},
    flags,
};

/// Who knows the processors of an architecture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    X86,
    Ppc64,
    Arm,
    /// Any model is taken for good.
    Other,
}

impl Family {
    fn of(arch: &str) -> Option<Self> {
        match arch {
            "i686" | "x86_64" => Some(Self::X86),
            "ppc64" | "ppc64le" => Some(Self::Ppc64),
            "armv6l" | "armv7l" | "armv7b" | "aarch64" => Some(Self::Arm),
            "s390" | "s390x" | "riscv64" | "loongarch64" => Some(Self::Other),
            _ => None,
        }
    }

    /// The models in libvirt's order; none where any will do.
    fn models(self) -> Vec<&'static str> {
        match self {
            Self::X86 => known::x86().models.iter().map(|model| model.name).collect(),
            Self::Ppc64 => ppc64::MODELS.iter().map(|(name, _)| *name).collect(),
            Self::Arm | Self::Other => Vec::new(),
        }
    }
}

pub(crate) fn connect_get_cpu_model_names(
    _: &TestBackend,
    args: r::ConnectGetCpuModelNamesArgs,
) -> Answer<r::ConnectGetCpuModelNamesRet> {
    flags::check(args.flags, 0, "testConnectGetCPUModelNames")?;
    let names = models(&args.arch)?;
    let ret = length(names.len());
    let wanted = if args.need_results == 0 { Vec::new() } else { names };
    Ok(r::ConnectGetCpuModelNamesRet { models: wanted.into_iter().map(str::to_owned).collect(), ret })
}

fn models(arch: &str) -> Result<Vec<&'static str>, NodeError> {
    if !is_architecture(arch) {
        return Err(NodeError::NoArchitecture(arch.to_owned()));
    }
    Family::of(arch).map(Family::models).ok_or_else(|| NodeError::NoModels(arch.to_owned()))
}

pub(crate) fn connect_baseline_cpu(
    _: &TestBackend,
    args: r::ConnectBaselineCpuArgs,
) -> Answer<r::ConnectBaselineCpuRet> {
    flags::check(args.flags, BaselineCpu::EXPAND_FEATURES.bits(), "testConnectBaselineCPU")?;
    let cpus = args.xml_cpus.iter().map(|xml| Cpu::read(xml)).collect::<Result<Vec<_>, XmlError>>()?;
    let is_expanded = args.flags & BaselineCpu::EXPAND_FEATURES.bits() != 0;
    Ok(r::ConnectBaselineCpuRet { cpu: baseline(&cpus, is_expanded)?.xml() })
}

/// What all of the processors have. The first one's architecture counts for all.
fn baseline(cpus: &[Cpu], is_expanded: bool) -> Result<Baseline, CpuError> {
    let first = cpus.first().ok_or(CpuError::NoneGiven)?;
    match Family::of(&first.arch) {
        Some(Family::X86) => {
            let common = x86::baseline(known::x86(), cpus)?;
            Ok(if is_expanded { x86::expanded(known::x86(), common) } else { common })
        }
        Some(Family::Ppc64) => ppc64::baseline(first, cpus),
        Some(Family::Arm) => Ok(Baseline { model: first.model.clone(), ..Baseline::default() }),
        Some(Family::Other) => Err(CpuError::NoBaseline(first.arch.clone())),
        None => Err(CpuError::NoModels(first.arch.clone())),
    }
}

/// A host's processor.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Cpu {
    arch: String,
    model: String,
    vendor: Option<String>,
    features: Vec<String>,
}

impl Cpu {
    fn read(xml: &str) -> Result<Self, XmlError> {
        let cpu = processor(Kind::Processor.read(xml)?.root())?;
        let text = |name| cpu.child_text(name).filter(|text| !text.is_empty()).map(std::borrow::Cow::into_owned);
        let features = cpu.children_named("feature").filter_map(|feature| feature.attribute("name"));
        Ok(Self {
            arch: text("arch").unwrap_or_default(),
            model: text("model").unwrap_or_default(),
            vendor: text("vendor"),
            features: features.map(str::to_owned).collect(),
        })
    }
}

/// A processor for domains.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Baseline {
    model: String,
    /// No other model may take its place.
    is_exact: bool,
    vendor: Option<String>,
    features: Vec<Feature>,
}

/// A feature that a processor has beyond its model, or lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Feature {
    name: String,
    is_required: bool,
}

impl Baseline {
    fn xml(&self) -> String {
        let fallback = if self.is_exact { "forbid" } else { "allow" };
        let model = Element::with_text("model", self.model.as_str()).with("fallback", fallback);
        let mut cpu = Element::new("cpu").with("mode", "custom").with("match", "exact").with_child(model);
        if let Some(vendor) = &self.vendor {
            cpu = cpu.with_child(Element::with_text("vendor", vendor.as_str()));
        }
        for feature in &self.features {
            let policy = if feature.is_required { "require" } else { "disable" };
            let element = Element::new("feature").with("policy", policy);
            cpu = cpu.with_child(element.with("name", feature.name.as_str()));
        }
        cpu.to_libvirt()
    }
}

#[cfg(test)]
mod tests;
