//! What domains could have.

use ferrovirt_proto::remote as r;
use ferrovirt_xml::{Element, normalise::is_architecture};

use crate::{
    backend::{Answer, TestBackend},
    error::NodeError,
    flags,
};

/// What a domain may be made for: `virDomainVirtType`.
const VIRT_TYPES: [&str; 17] = [
    "none",
    "qemu",
    "kqemu",
    "kvm",
    "xen",
    "lxc",
    "uml",
    "openvz",
    "test",
    "vmware",
    "hyperv",
    "vbox",
    "phyp",
    "parallels",
    "bhyve",
    "vz",
    "hvf",
];

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
