//! Models of processors, and what domains could have.

use ferrovirt_proto::remote as r;
use ferrovirt_xml::{Element, normalise::is_architecture};

use crate::{
    backend::{Answer, TestBackend, length},
    error::NodeError,
    flags,
};

/// The models that libvirt 9.0.0 tells apart, in its order; those of x86 with 32 bits are the same.
const X86: &[&str] = &[
    "486",
    "pentium",
    "pentium2",
    "pentium3",
    "pentiumpro",
    "coreduo",
    "n270",
    "core2duo",
    "qemu32",
    "kvm32",
    "cpu64-rhel5",
    "cpu64-rhel6",
    "qemu64",
    "kvm64",
    "Conroe",
    "Penryn",
    "Nehalem",
    "Nehalem-IBRS",
    "Westmere",
    "Westmere-IBRS",
    "SandyBridge",
    "SandyBridge-IBRS",
    "IvyBridge",
    "IvyBridge-IBRS",
    "Haswell-noTSX",
    "Haswell-noTSX-IBRS",
    "Haswell",
    "Haswell-IBRS",
    "Broadwell-noTSX",
    "Broadwell-noTSX-IBRS",
    "Broadwell",
    "Broadwell-IBRS",
    "Skylake-Client",
    "Skylake-Client-IBRS",
    "Skylake-Client-noTSX-IBRS",
    "Skylake-Server",
    "Skylake-Server-IBRS",
    "Skylake-Server-noTSX-IBRS",
    "Cascadelake-Server",
    "Cascadelake-Server-noTSX",
    "Icelake-Client",
    "Icelake-Client-noTSX",
    "Icelake-Server",
    "Icelake-Server-noTSX",
    "Cooperlake",
    "Snowridge",
    "athlon",
    "phenom",
    "Opteron_G1",
    "Opteron_G2",
    "Opteron_G3",
    "Opteron_G4",
    "Opteron_G5",
    "EPYC",
    "EPYC-IBPB",
    "EPYC-Rome",
    "EPYC-Milan",
    "Dhyana",
];

const PPC64: &[&str] = &["POWER6", "POWER7", "POWER8", "POWER9", "POWER10", "POWERPC_e5500", "POWERPC_e6500"];

pub(crate) fn connect_get_cpu_model_names(
    _: &TestBackend,
    args: r::ConnectGetCpuModelNamesArgs,
) -> Answer<r::ConnectGetCpuModelNamesRet> {
    flags::check(args.flags, 0, "testConnectGetCPUModelNames")?;
    let names = models(&args.arch)?;
    let wanted = if args.need_results == 0 { &[] } else { names };
    let models = wanted.iter().map(|name| (*name).to_owned()).collect();
    Ok(r::ConnectGetCpuModelNamesRet { models, ret: length(names.len()) })
}

/// The models of an architecture; none where any will do.
fn models(arch: &str) -> Result<&'static [&'static str], NodeError> {
    match arch {
        "i686" | "x86_64" => Ok(X86),
        "ppc64" | "ppc64le" => Ok(PPC64),
        "armv6l" | "armv7l" | "armv7b" | "aarch64" | "s390" | "s390x" => Ok(&[]),
        known if is_architecture(known) => Err(NodeError::NoModels(known.to_owned())),
        _ => Err(NodeError::NoArchitecture(arch.to_owned())),
    }
}

/// What a domain may be made for: `virDomainVirtType`.
const VIRT_TYPES: [&str; 13] =
    ["none", "qemu", "kvm", "xen", "lxc", "openvz", "test", "vmware", "hyperv", "vbox", "bhyve", "vz", "hvf"];

/// Says what was asked for, and nothing of what there is to be had.
pub(crate) fn connect_get_domain_capabilities(
    _: &TestBackend,
    args: r::ConnectGetDomainCapabilitiesArgs,
) -> Answer<r::ConnectGetDomainCapabilitiesRet> {
    flags::check(args.flags, 0, "testConnectGetDomainCapabilities")?;
    let arch = args.arch.as_deref().unwrap_or("i686");
    if !is_architecture(arch) {
        return Err(NodeError::UnknownArchitecture(arch.to_owned()).into());
    }
    let kind = args.virttype.as_deref().unwrap_or("test");
    if !VIRT_TYPES.contains(&kind) {
        return Err(NodeError::UnknownVirtType(kind.to_owned()).into());
    }
    let mut out = Element::new("domainCapabilities");
    if let Some(path) = args.emulatorbin {
        out = out.with_child(Element::with_text("path", path));
    }
    out = out.with_child(Element::with_text("domain", kind));
    if let Some(machine) = args.machine {
        out = out.with_child(Element::with_text("machine", machine));
    }
    out = out.with_child(Element::with_text("arch", arch));
    let mode = |name: &str| Element::new("mode").with("name", name).with("supported", "no");
    let modes = ["host-passthrough", "maximum", "host-model", "custom"];
    out = out.with_child(modes.into_iter().map(mode).fold(Element::new("cpu"), Element::with_child));
    out = out.with_child(Element::with_text("devices", "\n  "));
    let features = ["sev", "sgx"].into_iter().map(|name| Element::new(name).with("supported", "no"));
    out = out.with_child(features.fold(Element::new("features"), Element::with_child));
    Ok(r::ConnectGetDomainCapabilitiesRet { capabilities: out.to_libvirt() })
}

#[cfg(test)]
mod tests {
    use ferrovirt_driver::procedures as d;

    use super::*;
    use crate::test_support::Rig;

    /// As libvirt 9.0.0 answers.
    #[test]
    fn an_architecture_has_models_any_or_none() {
        assert_eq!(models("i686").map(<[_]>::len), Ok(58));
        assert_eq!(models("ppc64le").map(<[_]>::len), Ok(7));
        assert_eq!(models("aarch64"), Ok(&[][..]));
        assert_eq!(models("mips"), Err(NodeError::NoModels("mips".to_owned())));
        assert_eq!(models("bogus"), Err(NodeError::NoArchitecture("bogus".to_owned())));
    }

    /// Source: libvirt's test driver, 11.3.0.
    #[test]
    fn capabilities_of_domains_say_what_was_asked_for() {
        let ask = |machine: Option<&str>, arch: Option<&str>, virttype: Option<&str>| {
            let args = r::ConnectGetDomainCapabilitiesArgs {
                emulatorbin: None,
                arch: arch.map(str::to_owned),
                machine: machine.map(str::to_owned),
                virttype: virttype.map(str::to_owned),
                flags: 0,
            };
            Rig::new().call::<d::ConnectGetDomainCapabilities>(args).map(|ret| ret.capabilities)
        };
        let text = ask(Some("pc"), None, None).unwrap();
        let head =
            "<domainCapabilities>\n  <domain>test</domain>\n  <machine>pc</machine>\n  <arch>i686</arch>\n  <cpu>\n";
        assert!(text.starts_with(head), "{text}");
        let tail = "  <devices>\n  </devices>\n  <features>\n    <sev supported='no'/>\n    <sgx supported='no'/>\n  </features>\n</domainCapabilities>\n";
        assert!(text.ends_with(tail), "{text}");
        assert_eq!(ask(None, Some("x"), None).unwrap_err(), "invalid argument: unknown architecture: x");
        assert_eq!(ask(None, None, Some("x")).unwrap_err(), "invalid argument: unknown virttype: x");
    }
}
