//! The host: its interfaces, its devices, its processors.

use ferrovirt_driver::procedures as p;
use ferrovirt_proto::remote as r;

use super::{Step, step, text};

const INTERFACE: &str =
    "<interface type='ethernet' name='eth7'><start mode='none'/><mac address='aa:bb:cc:00:00:07'/></interface>";
const DEVICE: &str = "<device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>\
    <wwnn>2000000012341234</wwnn><wwpn>2000000012341235</wwpn></capability></capability></device>";
const PROCESSORS: [&str; 2] = [
    "<cpu><arch>x86_64</arch><model>Haswell</model><vendor>Intel</vendor><feature name='vmx'/></cpu>",
    "<cpu><arch>x86_64</arch><model>Penryn</model><vendor>Intel</vendor><feature name='vmx'/></cpu>",
];

pub(super) fn script() -> Vec<Step> {
    let interface = || r::Interface { name: text("eth7"), mac: text("aa:bb:cc:00:00:07") };
    let begin = || step::<p::InterfaceChangeBegin>(r::InterfaceChangeBeginArgs { flags: 0 });
    let models = |arch: &str| r::ConnectGetCpuModelNamesArgs { arch: text(arch), need_results: 1, flags: 0 };
    let baseline = |flags| r::ConnectBaselineCpuArgs { xml_cpus: PROCESSORS.map(text).into(), flags };
    vec![
        begin(),
        step::<p::InterfaceDefineXml>(r::InterfaceDefineXmlArgs { xml: text(INTERFACE), flags: 0 }),
        step::<p::InterfaceChangeCommit>(r::InterfaceChangeCommitArgs { flags: 0 }),
        step::<p::InterfaceCreate>(r::InterfaceCreateArgs { iface: interface(), flags: 0 }),
        step::<p::InterfaceLookupByName>(r::InterfaceLookupByNameArgs { name: text("eth7") }),
        step::<p::InterfaceLookupByMacString>(r::InterfaceLookupByMacStringArgs { mac: interface().mac }),
        begin(),
        step::<p::InterfaceChangeRollback>(r::InterfaceChangeRollbackArgs { flags: 0 }),
        step::<p::InterfaceIsActive>(r::InterfaceIsActiveArgs { iface: interface() }),
        step::<p::NodeDeviceLookupByName>(r::NodeDeviceLookupByNameArgs { name: text("computer") }),
        step::<p::NodeDeviceCreateXml>(r::NodeDeviceCreateXmlArgs { xml_desc: text(DEVICE), flags: 0 }),
        step::<p::ConnectGetCpuModelNames>(models("x86_64")),
        step::<p::ConnectGetCpuModelNames>(models("aarch64")),
        step::<p::ConnectBaselineCpu>(baseline(0)),
        step::<p::ConnectBaselineCpu>(baseline(1)),
    ]
}
