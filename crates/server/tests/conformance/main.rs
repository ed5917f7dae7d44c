//! One suite, two ways: every call answered by the test driver itself, and through a remote connection, a pipe and a
//! server. The answers must be equal, errors included: the wire loses nothing.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod calls;
mod hosts;
mod pipe;
mod script;
mod tally;
mod texts;

use ferrovirt_driver::{Call, Procedure as _, procedures as p};
use ferrovirt_proto::{Family, ProcedureInfo, procedure, remote as r};
use ferrovirt_xdr::Xdr;

use calls::{ALL, Row};
use hosts::Hosts;
use tally::Tally;

/// Procedures that the daemon or the connection answers itself, as libvirtd's do.
const ANSWERED_ON_THE_WAY: &[&str] = &[
    "connect_get_lib_version",
    "connect_get_uri",
    // A connection is as secure as its way.
    "connect_is_secure",
    "connect_supports_feature",
    "connect_register_close_callback",
    "connect_unregister_close_callback",
    "connect_domain_event_register",
    "connect_domain_event_deregister",
    "connect_domain_event_register_any",
    "connect_domain_event_deregister_any",
];

#[test]
fn the_list_of_calls_is_whole() {
    let known = (1..1000).filter_map(|number| procedure(ferrovirt_proto::net::REMOTE_PROGRAM, number));
    let calls = known.filter(|info| info.kind == ferrovirt_proto::ProcedureKind::Call);
    let missing: Vec<_> = calls.filter(|info| ALL.iter().all(|(row, _)| row.number != info.number)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// How many calls of the driver are compared: all that it answers, without [`ANSWERED_ON_THE_WAY`].
const CALLS: usize = 248;

/// Each call on hosts of its own, on the object that it is about, with nothing else said; the same where everything has
/// stopped, in which state other calls succeed; and the scripts. No call that the driver has may only fail in all that:
/// failures are alike too easily.
#[tokio::test]
async fn every_call_succeeds_alike() {
    let mut tally = Tally::default();
    sweep("running", &[], &mut tally).await;
    let stop = [
        p::DomainDestroy::call(r::DomainDestroyArgs { dom: domain() }),
        p::NetworkDestroy::call(r::NetworkDestroyArgs { net: network() }),
        p::StoragePoolDestroy::call(r::StoragePoolDestroyArgs { pool: pool() }),
    ];
    sweep("stopped", &stop, &mut tally).await;
    script::play(&mut tally).await;
    tally.check(CALLS);
}

async fn sweep(place: &str, stop: &[Call], tally: &mut Tally) {
    for (seed, row) in ALL.iter().filter(|row| is_drivers(row.0)).enumerate() {
        let hosts = Hosts::new(seed as u64).await;
        for call in arrangement(row.0.name).into_iter().chain(stop.to_vec()) {
            hosts.arrange(call).await;
        }
        let answers = hosts.ask(call_on_its_object(row)).await;
        tally.take(place, row.0.name, answers);
    }
}

fn is_drivers(info: &ProcedureInfo) -> bool {
    info.family != Family::Session && !ANSWERED_ON_THE_WAY.contains(&info.name)
}

/// What must be there for the calls about it.
fn arrangement(name: &str) -> Option<Call> {
    let xml = |text: &str| text.to_owned();
    if name.starts_with("domain_snapshot_") || name.starts_with("domain_revert_") {
        let xml_desc = xml("<domainsnapshot><name>s1</name></domainsnapshot>");
        return Some(p::DomainSnapshotCreateXml::call(r::DomainSnapshotCreateXmlArgs {
            dom: domain(),
            xml_desc,
            flags: 0,
        }));
    }
    if name.starts_with("domain_checkpoint_") {
        let xml_desc = xml("<domaincheckpoint><name>c1</name></domaincheckpoint>");
        let args = r::DomainCheckpointCreateXmlArgs { dom: domain(), xml_desc, flags: 0 };
        return Some(p::DomainCheckpointCreateXml::call(args));
    }
    name.starts_with("storage_vol_").then(|| {
        let xml = xml("<volume><name>v1</name><capacity>1048576</capacity></volume>");
        p::StorageVolCreateXml::call(r::StorageVolCreateXmlArgs { pool: pool(), xml, flags: 0 })
    })
}

/// The call's arguments: its object, and zeros behind it, which are empty texts, no flags and nothing optional.
fn call_on_its_object((info, read): &Row) -> Call {
    let with = |object: &[u8]| {
        let words = |count: usize| [object, &vec![0; 4 * count]].concat();
        (0..40usize).find_map(|count| read(&words(count)))
    };
    let call = objects(info.name).iter().find_map(|object| with(object)).or_else(|| with(&[]));
    call.unwrap_or_else(|| panic!("no arguments for {}", info.name))
}

fn objects(name: &str) -> Vec<Vec<u8>> {
    let starts = |word: &str| name.starts_with(word);
    if starts("domain_snapshot_") || starts("domain_revert_") {
        return vec![bytes(&r::DomainSnapshot { name: "s1".to_owned(), dom: domain() }), bytes(&domain())];
    }
    if starts("domain_checkpoint_") {
        return vec![bytes(&r::DomainCheckpoint { name: "c1".to_owned(), dom: domain() }), bytes(&domain())];
    }
    if starts("domain_") {
        return vec![bytes(&domain())];
    }
    if starts("network_") {
        return vec![bytes(&network())];
    }
    if starts("storage_pool_") {
        return vec![bytes(&pool())];
    }
    if starts("storage_vol_") {
        let (pool_name, name, key) = ("default-pool".to_owned(), "v1".to_owned(), "/default-pool/v1".to_owned());
        return vec![bytes(&r::StorageVol { pool: pool_name, name, key }), bytes(&pool())];
    }
    if starts("interface_") {
        return vec![bytes(&r::Interface { name: "eth1".to_owned(), mac: "aa:bb:cc:dd:ee:ff".to_owned() })];
    }
    if starts("node_device_") { vec![bytes(&"scsi_host1".to_owned())] } else { Vec::new() }
}

fn bytes(object: &impl Xdr) -> Vec<u8> {
    ferrovirt_xdr::to_bytes(object).unwrap()
}

fn domain() -> r::Domain {
    let uuid = [0x66, 0x95, 0xeb, 0x01, 0xf6, 0xa4, 0x83, 0x04, 0x79, 0xaa, 0x97, 0xf2, 0x50, 0x2e, 0x19, 0x3f];
    r::Domain { name: "test".to_owned(), uuid, id: 1 }
}

fn network() -> r::Network {
    let uuid = [0xdd, 0x8f, 0xe8, 0x84, 0x6c, 0x02, 0x60, 0x1e, 0x75, 0x51, 0xcc, 0xa9, 0x7d, 0xf1, 0xc5, 0xdf];
    r::Network { name: "default".to_owned(), uuid }
}

fn pool() -> r::StoragePool {
    let uuid = [0xdf, 0xe2, 0x24, 0xcb, 0x28, 0xfb, 0x8d, 0xd0, 0xc4, 0xb2, 0x64, 0xeb, 0x3f, 0x0f, 0x45, 0x66];
    r::StoragePool { name: "default-pool".to_owned(), uuid }
}
