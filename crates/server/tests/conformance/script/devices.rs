//! Devices that come, go and change.

use ferrovirt_driver::procedures as p;
use ferrovirt_proto::remote as r;

use super::{Step, step, text};
use crate::domain;

const DISK: &str = "<disk type='file' device='disk'><source file='/b'/><target dev='vdb' bus='virtio'/></disk>";
const INTERFACE: &str = "<interface type='bridge'><mac address='52:54:00:00:00:07'/><source bridge='br0'/></interface>";

pub(super) fn script() -> Vec<Step> {
    let flags = |xml: &str, flags| r::DomainAttachDeviceFlagsArgs { dom: domain(), xml: text(xml), flags };
    let changed = r::DomainUpdateDeviceFlagsArgs { dom: domain(), xml: DISK.replace("/b", "/c"), flags: 1 };
    let gone = r::DomainDetachDeviceAliasArgs { dom: domain(), alias: text("net0"), flags: 1 };
    vec![
        step::<p::DomainAttachDevice>(r::DomainAttachDeviceArgs { dom: domain(), xml: text(DISK) }),
        step::<p::DomainAttachDeviceFlags>(flags(INTERFACE, 1)),
        step::<p::DomainAttachDeviceFlags>(flags(INTERFACE, 2)),
        step::<p::DomainGetXmlDesc>(r::DomainGetXmlDescArgs { dom: domain(), flags: 0 }),
        step::<p::DomainDetachDeviceAlias>(gone),
        step::<p::DomainUpdateDeviceFlags>(changed),
        step::<p::DomainGetXmlDesc>(r::DomainGetXmlDescArgs { dom: domain(), flags: 0 }),
    ]
}
