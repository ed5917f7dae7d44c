//! Virtual networks.

use ferrovirt_driver::procedures as p;
use ferrovirt_proto::remote as r;

use super::{Step, step, text, uuid};
use crate::network;

/// A network whose name and end of the UUID are `name` and `end`.
fn definition(name: &str, end: &str) -> String {
    format!(
        "<network><name>{name}</name><uuid>11111111-2222-4333-8444-{}</uuid><bridge name='virbr9'/>\
         <ip address='192.168.9.1' netmask='255.255.255.0'/></network>",
        end.repeat(6)
    )
}

pub(super) fn script() -> Vec<Step> {
    let flags = r::NetworkDefineXmlFlagsArgs { xml: definition("made", "66"), flags: 0 };
    let metadata = r::NetworkSetMetadataArgs {
        network: network(),
        kind: 1,
        metadata: Some(text("Title é")),
        key: None,
        uri: None,
        flags: 0,
    };
    let told = r::NetworkGetMetadataArgs { network: network(), kind: 1, uri: None, flags: 0 };
    // One more host that names are looked up of, behind all others.
    let update = r::NetworkUpdateArgs {
        net: network(),
        command: 3,
        section: 10,
        parent_index: -1,
        xml: text("<host ip='192.168.122.9'><hostname>h</hostname></host>"),
        flags: 0,
    };
    vec![
        step::<p::NetworkDefineXml>(r::NetworkDefineXmlArgs { xml: definition("made", "66") }),
        step::<p::NetworkDefineXmlFlags>(flags),
        step::<p::NetworkCreateXml>(r::NetworkCreateXmlArgs { xml: definition("brief", "67") }),
        step::<p::NetworkCreateXmlFlags>(r::NetworkCreateXmlFlagsArgs { xml: definition("other", "68"), flags: 0 }),
        step::<p::NetworkLookupByName>(r::NetworkLookupByNameArgs { name: text("made") }),
        step::<p::NetworkLookupByUuid>(r::NetworkLookupByUuidArgs { uuid: uuid(0x66) }),
        step::<p::NetworkSetMetadata>(metadata),
        step::<p::NetworkGetMetadata>(told),
        step::<p::NetworkUpdate>(update),
        step::<p::NetworkGetXmlDesc>(r::NetworkGetXmlDescArgs { net: network(), flags: 0 }),
    ]
}
