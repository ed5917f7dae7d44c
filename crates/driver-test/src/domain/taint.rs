//! What is worth a warning in a domain of the host's file.

use ferrovirt_proto::remote as r;
use ferrovirt_xml::Element;

use super::Definition;
use crate::{
    backend::{Answer, TestBackend},
    flags,
};

/// Why a domain may be trouble, in the order in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Taint {
    HighPrivileges,
    ShellScripts,
    CdromPassthrough,
    CustomDtb,
    DeprecatedConfig,
}

impl Taint {
    /// Whether a device is what is warned of.
    pub(super) fn is_of_device(self) -> bool {
        matches!(self, Self::HighPrivileges | Self::ShellScripts | Self::CdromPassthrough)
    }

    fn text(self) -> &'static str {
        match self {
            Self::HighPrivileges => "running with undesirable elevated privileges",
            Self::ShellScripts => "network configuration using opaque shell scripts",
            Self::CdromPassthrough => "use of host cdrom passthrough",
            Self::CustomDtb => "custom device tree blob used",
            Self::DeprecatedConfig => "use of deprecated configuration settings",
        }
    }
}

/// The one model of a processor that passes for deprecated.
const DEPRECATED_MODEL: &str = "Deprecated-Test";

/// What a definition gives reason to warn of.
pub(super) fn of(definition: &Definition) -> Vec<Taint> {
    let xml = definition.xml();
    let devices = |kind| xml.child("devices").into_iter().flat_map(move |devices| devices.children_named(kind));
    let raw = |device: &Element| device.attribute("rawio") == Some("yes");
    let passed_through = |disk: &Element| {
        disk.attribute("device") == Some("cdrom")
            && disk.attribute("type") == Some("block")
            && disk.child("source").is_some_and(|source| source.attribute("dev").is_some())
    };
    let deprecated = xml.child("cpu").is_some_and(|cpu| {
        cpu.attribute("mode") == Some("custom") && cpu.child_text("model").as_deref() == Some(DEPRECATED_MODEL)
    });
    let scsi = |device: &Element| device.attribute("type") == Some("scsi") && raw(device);
    let all = [
        (Taint::HighPrivileges, devices("disk").any(raw) || devices("hostdev").any(scsi)),
        (Taint::ShellScripts, devices("interface").any(|interface| interface.child("script").is_some())),
        (Taint::CdromPassthrough, devices("disk").any(passed_through)),
        (Taint::CustomDtb, xml.find("os/dtb").is_some()),
        (Taint::DeprecatedConfig, deprecated),
    ];
    all.into_iter().filter(|(_, holds)| *holds).map(|(taint, _)| taint).collect()
}

pub(crate) fn domain_get_messages(
    backend: &TestBackend,
    args: r::DomainGetMessagesArgs,
) -> Answer<r::DomainGetMessagesRet> {
    const DEPRECATION: u32 = 1;
    const TAINTING: u32 = 2;
    flags::check(args.flags, DEPRECATION | TAINTING, "testDomainGetMessages")?;
    let wants = |kind| args.flags == 0 || args.flags & kind != 0;
    backend.look(&args.dom, |domain| {
        let mut msgs = Vec::new();
        if wants(TAINTING) {
            msgs.extend(domain.taints.iter().map(|taint| format!("tainted: {}", taint.text())));
        }
        if wants(DEPRECATION) && domain.taints.contains(&Taint::DeprecatedConfig) {
            msgs.push(format!("deprecated configuration: CPU model {DEPRECATED_MODEL}"));
        }
        r::DomainGetMessagesRet { msgs }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Facts, section 3.
    #[test]
    fn each_reason_is_found() {
        let rows: &[(&str, &[Taint])] = &[
            ("", &[]),
            (
                "<disk type='block' rawio='yes' device='lun'><source dev='/x'/><target dev='sdb' bus='scsi'/></disk>",
                &[Taint::HighPrivileges],
            ),
            (
                "<disk type='block' device='cdrom'><source dev='/x'/><target dev='sda' bus='scsi'/></disk>",
                &[Taint::CdromPassthrough],
            ),
            ("<disk type='file' device='cdrom'><source file='/x'/><target dev='sda' bus='scsi'/></disk>", &[]),
            (
                "<interface type='bridge'><source bridge='br0'/><script path='up.sh'/></interface>",
                &[Taint::ShellScripts],
            ),
        ];
        for (devices, expected) in rows {
            let source = format!(
                "<domain type='test'><name>d</name><memory>1</memory><os><type>hvm</type></os>\
                 <devices>{devices}</devices></domain>"
            );
            assert_eq!(of(&Definition::read(&source).unwrap()), *expected, "{devices}");
        }
    }
}
