//! Pools and volumes.

use ferrovirt_driver::procedures as p;
use ferrovirt_proto::remote as r;

use super::{Step, step, text, uuid};
use crate::pool;

const POOL: &str = "<pool type='dir'><name>made</name><uuid>11111111-2222-4333-8444-777777777777</uuid>\
    <target><path>/made</path></target></pool>";
const TRANSIENT: &str = "<pool type='dir'><name>brief</name><uuid>11111111-2222-4333-8444-787878787878</uuid>\
    <target><path>/brief</path></target></pool>";
const VOLUME: &str = "<volume><name>made</name><capacity>1048576</capacity></volume>";
const COPY: &str = "<volume><name>copy</name><capacity>1048576</capacity></volume>";

pub(super) fn script() -> Vec<Step> {
    let volume = || r::StorageVol { pool: text("default-pool"), name: text("made"), key: text("/default-pool/made") };
    let create = || r::StorageVolCreateXmlArgs { pool: pool(), xml: text(VOLUME), flags: 0 };
    let copy = r::StorageVolCreateXmlFromArgs { pool: pool(), xml: text(COPY), clonevol: volume(), flags: 0 };
    let sources = r::ConnectFindStoragePoolSourcesArgs { kind: text("logical"), src_spec: None, flags: 0 };
    vec![
        step::<p::ConnectFindStoragePoolSources>(sources),
        step::<p::StoragePoolDefineXml>(r::StoragePoolDefineXmlArgs { xml: text(POOL), flags: 0 }),
        step::<p::StoragePoolCreateXml>(r::StoragePoolCreateXmlArgs { xml: text(TRANSIENT), flags: 0 }),
        step::<p::StoragePoolLookupByName>(r::StoragePoolLookupByNameArgs { name: text("made") }),
        step::<p::StoragePoolLookupByUuid>(r::StoragePoolLookupByUuidArgs { uuid: uuid(0x77) }),
        step::<p::StorageVolCreateXml>(create()),
        step::<p::StorageVolCreateXml>(create()),
        step::<p::StorageVolCreateXmlFrom>(copy),
        step::<p::StorageVolLookupByName>(r::StorageVolLookupByNameArgs { pool: pool(), name: text("copy") }),
        step::<p::StorageVolLookupByKey>(r::StorageVolLookupByKeyArgs { key: text("/default-pool/made") }),
        step::<p::StorageVolLookupByPath>(r::StorageVolLookupByPathArgs { path: text("/default-pool/made") }),
        step::<p::StoragePoolLookupByVolume>(r::StoragePoolLookupByVolumeArgs { vol: volume() }),
        step::<p::StoragePoolGetInfo>(r::StoragePoolGetInfoArgs { pool: pool() }),
    ]
}
