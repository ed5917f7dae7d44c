//! Calls that say more than their object, one after the other on the same hosts.

use ferrovirt_driver::{Call, Procedure, procedures as p};
use ferrovirt_proto::remote as r;

use crate::{domain, hosts::Hosts, network, pool, texts};

const DOMAIN: &str = "<domain type='test'><name>made</name><uuid>11111111-2222-4333-8444-555555555555</uuid>\
    <title>Title é</title><memory>65536</memory><vcpu current='1'>2</vcpu><os><type>hvm</type></os></domain>";
const NETWORK: &str = "<network><name>made</name><uuid>11111111-2222-4333-8444-666666666666</uuid>\
    <bridge name='virbr9'/><ip address='192.168.9.1' netmask='255.255.255.0'/></network>";
const POOL: &str = "<pool type='dir'><name>made</name><uuid>11111111-2222-4333-8444-777777777777</uuid>\
    <target><path>/made</path></target></pool>";
const INTERFACE: &str =
    "<interface type='ethernet' name='eth7'><start mode='none'/><mac address='aa:bb:cc:00:00:07'/></interface>";
const VOLUME: &str = "<volume><name>made</name><capacity>1048576</capacity></volume>";

#[tokio::test]
async fn a_life_of_objects_is_alike() {
    let hosts = Hosts::new(7).await;
    for (at, (name, call)) in script().into_iter().enumerate() {
        let (direct, remote) = hosts.ask(call).await;
        assert_eq!(texts::still(name, &direct), texts::still(name, &remote), "step {at}, {name}");
        assert!(
            !direct.contains("NO_SUPPORT") && !direct.contains("this function is not supported"),
            "{name}: {direct}"
        );
    }
}

/// The calls with their names.
fn script() -> Vec<(&'static str, Call)> {
    let all = [domains(), tuning(), storage(), networks()];
    all.into_iter().flatten().collect()
}

fn row<P: Procedure>(args: P::Args) -> (&'static str, Call) {
    (P::INFO.name, P::call(args))
}

fn text(text: &str) -> String {
    text.to_owned()
}

fn made() -> r::Domain {
    let uuid = [0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x43, 0x33, 0x84, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55];
    r::Domain { name: text("made"), uuid, id: -1 }
}

fn domains() -> Vec<(&'static str, Call)> {
    vec![
        row::<p::DomainDefineXml>(r::DomainDefineXmlArgs { xml: text(DOMAIN) }),
        row::<p::DomainLookupByName>(r::DomainLookupByNameArgs { name: text("made") }),
        row::<p::DomainCreate>(r::DomainCreateArgs { dom: made() }),
        row::<p::DomainLookupById>(r::DomainLookupByIdArgs { id: 2 }),
        row::<p::DomainGetXmlDesc>(r::DomainGetXmlDescArgs { dom: made(), flags: 3 }),
        row::<p::DomainMemoryPeek>(r::DomainMemoryPeekArgs { dom: made(), offset: 250, size: 12, flags: 2 }),
        row::<p::DomainRename>(r::DomainRenameArgs { dom: made(), new_name: Some(text("other")), flags: 0 }),
        row::<p::DomainDestroy>(r::DomainDestroyArgs { dom: made() }),
        row::<p::DomainRename>(r::DomainRenameArgs { dom: made(), new_name: Some(text("other")), flags: 0 }),
        row::<p::DomainLookupByUuid>(r::DomainLookupByUuidArgs { uuid: made().uuid }),
        row::<p::DomainUndefine>(r::DomainUndefineArgs { dom: made() }),
        row::<p::DomainGetInfo>(r::DomainGetInfoArgs { dom: made() }),
        row::<p::DomainCreateXml>(r::DomainCreateXmlArgs { xml_desc: text(DOMAIN), flags: 0 }),
    ]
}

fn tuning() -> Vec<(&'static str, Call)> {
    let path = || text("vda");
    vec![
        row::<p::DomainSetMemory>(r::DomainSetMemoryArgs { dom: domain(), memory: 1_048_576 }),
        row::<p::DomainSetVcpus>(r::DomainSetVcpusArgs { dom: domain(), nvcpus: 1 }),
        row::<p::DomainBlockStats>(r::DomainBlockStatsArgs { dom: domain(), path: path() }),
        row::<p::DomainGetBlockInfo>(r::DomainGetBlockInfoArgs { dom: domain(), path: path(), flags: 0 }),
        row::<p::DomainInterfaceStats>(r::DomainInterfaceStatsArgs { dom: domain(), device: text("testnet0") }),
    ]
}

fn storage() -> Vec<(&'static str, Call)> {
    vec![
        row::<p::StoragePoolDefineXml>(r::StoragePoolDefineXmlArgs { xml: text(POOL), flags: 0 }),
        row::<p::StoragePoolLookupByName>(r::StoragePoolLookupByNameArgs { name: text("made") }),
        row::<p::StorageVolCreateXml>(r::StorageVolCreateXmlArgs { pool: pool(), xml: text(VOLUME), flags: 0 }),
        row::<p::StorageVolCreateXml>(r::StorageVolCreateXmlArgs { pool: pool(), xml: text(VOLUME), flags: 0 }),
        row::<p::StorageVolLookupByPath>(r::StorageVolLookupByPathArgs { path: text("/default-pool/made") }),
        row::<p::StoragePoolGetInfo>(r::StoragePoolGetInfoArgs { pool: pool() }),
    ]
}

fn networks() -> Vec<(&'static str, Call)> {
    vec![
        row::<p::NetworkDefineXml>(r::NetworkDefineXmlArgs { xml: text(NETWORK) }),
        row::<p::NetworkLookupByName>(r::NetworkLookupByNameArgs { name: text("made") }),
        row::<p::NetworkGetXmlDesc>(r::NetworkGetXmlDescArgs { net: network(), flags: 0 }),
        row::<p::InterfaceDefineXml>(r::InterfaceDefineXmlArgs { xml: text(INTERFACE), flags: 0 }),
        row::<p::InterfaceLookupByName>(r::InterfaceLookupByNameArgs { name: text("eth7") }),
        row::<p::NodeDeviceLookupByName>(r::NodeDeviceLookupByNameArgs { name: text("computer") }),
    ]
}
