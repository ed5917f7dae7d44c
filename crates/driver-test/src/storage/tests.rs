//! The storage family by its calls; outputs and texts as libvirt's (facts, section 7).

use ferrovirt_driver::procedures as d;
use ferrovirt_error::{ErrorCode, ErrorDomain};
use ferrovirt_proto::remote as r;

use crate::test_support::Rig;

const IMAGES: &str = "<pool type='dir'><name>images</name><uuid>77777777-1111-4222-8333-000000000001</uuid>\
                      <target><path>/images</path></target></pool>";
const GIB: u64 = 1 << 30;

fn define(rig: &Rig, xml: &str) -> Result<r::StoragePool, String> {
    let args = r::StoragePoolDefineXmlArgs { xml: xml.to_owned(), flags: 0 };
    rig.call::<d::StoragePoolDefineXml>(args).map(|reply| reply.pool)
}

fn create(rig: &Rig, xml: &str) -> Result<r::StoragePool, String> {
    let args = r::StoragePoolCreateXmlArgs { xml: xml.to_owned(), flags: 0 };
    rig.call::<d::StoragePoolCreateXml>(args).map(|reply| reply.pool)
}

fn default_pool(rig: &Rig) -> r::StoragePool {
    let args = r::StoragePoolLookupByNameArgs { name: "default-pool".to_owned() };
    rig.call::<d::StoragePoolLookupByName>(args).unwrap().pool
}

fn add(rig: &Rig, pool: &r::StoragePool, name: &str, gib: u64) -> Result<r::StorageVol, String> {
    let xml = format!("<volume><name>{name}</name><capacity unit='G'>{gib}</capacity></volume>");
    let args = r::StorageVolCreateXmlArgs { pool: pool.clone(), xml, flags: 0 };
    rig.call::<d::StorageVolCreateXml>(args).map(|reply| reply.vol)
}

/// How much is taken, and how much is left.
fn sizes(rig: &Rig, pool: &r::StoragePool) -> (u64, u64) {
    let info = rig.call::<d::StoragePoolGetInfo>(r::StoragePoolGetInfoArgs { pool: pool.clone() }).unwrap();
    assert_eq!(info.capacity, 100 * GIB);
    (info.allocation, info.available)
}

fn listed(rig: &Rig, flags: u32) -> Result<Vec<String>, String> {
    let args = r::ConnectListAllStoragePoolsArgs { need_results: 1, flags };
    let reply = rig.call::<d::ConnectListAllStoragePools>(args)?;
    Ok(reply.pools.into_iter().map(|pool| pool.name).collect())
}

/// Which moves need a pool that runs or one that does not, and what is told of each.
#[test]
fn every_move_is_told_to_who_asked() {
    let rig = Rig::new();
    for event_id in [0, 1] {
        let args = r::ConnectStoragePoolEventRegisterAnyArgs { event_id, pool: None };
        rig.call::<d::ConnectStoragePoolEventRegisterAny>(args).unwrap();
    }
    let pool = define(&rig, IMAGES).unwrap();
    type Move = fn(&Rig, r::StoragePool) -> Result<(), String>;
    let build: Move = |rig, pool| rig.call::<d::StoragePoolBuild>(r::StoragePoolBuildArgs { pool, flags: 0 });
    let start: Move = |rig, pool| rig.call::<d::StoragePoolCreate>(r::StoragePoolCreateArgs { pool, flags: 0 });
    let refresh: Move = |rig, pool| rig.call::<d::StoragePoolRefresh>(r::StoragePoolRefreshArgs { pool, flags: 0 });
    let stop: Move = |rig, pool| rig.call::<d::StoragePoolDestroy>(r::StoragePoolDestroyArgs { pool });
    let delete: Move = |rig, pool| rig.call::<d::StoragePoolDelete>(r::StoragePoolDeleteArgs { pool, flags: 0 });
    let forget: Move = |rig, pool| rig.call::<d::StoragePoolUndefine>(r::StoragePoolUndefineArgs { pool });
    let active = Err("Requested operation is not valid: storage pool 'images' is active".to_owned());
    let inactive = Err("Requested operation is not valid: storage pool 'images' is not active".to_owned());
    let rows = [
        (refresh, inactive.clone()),
        (stop, inactive),
        (build, Ok(())),
        (start, Ok(())),
        (start, active.clone()),
        (build, active.clone()),
        (delete, active.clone()),
        (forget, active),
        (refresh, Ok(())),
        (stop, Ok(())),
        (delete, Ok(())),
        (forget, Ok(())),
    ];
    for (row, (step, expected)) in rows.into_iter().enumerate() {
        assert_eq!(step(&rig, pool.clone()), expected, "row {row}");
    }
    let told = rig.told();
    let expected =
        ["0 images 0", "0 images 4", "0 images 2", "1 images refresh", "0 images 3", "0 images 5", "0 images 1"];
    assert_eq!(told, expected);
    assert!(sizes_error(&rig, pool).contains("no storage pool with matching name 'images'"));
}

fn sizes_error(rig: &Rig, pool: r::StoragePool) -> String {
    rig.call::<d::StoragePoolGetInfo>(r::StoragePoolGetInfoArgs { pool }).unwrap_err()
}

#[test]
fn a_pool_that_is_made_running_vanishes_when_it_stops() {
    let rig = Rig::new();
    let pool = define(&rig, IMAGES).unwrap();
    create(&rig, IMAGES).unwrap();
    let refused = create(&rig, IMAGES).unwrap_err();
    assert_eq!(refused, "Requested operation is not valid: pool is already active as 'images'");
    let args = r::StoragePoolSetAutostartArgs { pool: pool.clone(), autostart: 1 };
    let refused = rig.call::<d::StoragePoolSetAutostart>(args).unwrap_err();
    assert_eq!(refused, "invalid argument: pool has no config file");
    rig.call::<d::StoragePoolDestroy>(r::StoragePoolDestroyArgs { pool }).unwrap();
    assert_eq!(listed(&rig, 0).unwrap(), ["default-pool"]);
}

#[test]
fn bits_filter_the_list() {
    let rig = Rig::new();
    let pool = define(&rig, IMAGES).unwrap();
    create(&rig, "<pool type='mpath'><name>paths</name><target><path>/dev/mapper</path></target></pool>").unwrap();
    rig.call::<d::StoragePoolSetAutostart>(r::StoragePoolSetAutostartArgs { pool, autostart: 1 }).unwrap();
    let rows: &[(u32, &[&str])] = &[
        (0, &["default-pool", "images", "paths"]),
        (1, &["images"]),
        (2, &["default-pool", "paths"]),
        (8, &["paths"]),
        (16, &["images"]),
        (32, &["default-pool", "paths"]),
        (1 << 6, &["default-pool", "images"]),
        (1 << 13, &["paths"]),
        (1 << 6 | 1 << 13, &["default-pool", "images", "paths"]),
        (1 << 6 | 2, &["default-pool"]),
        (1 << 19, &[]),
    ];
    for (flags, expected) in rows {
        assert_eq!(listed(&rig, *flags).unwrap(), *expected, "{flags:x}");
    }
    assert!(listed(&rig, 1 << 20).unwrap_err().contains("in function testConnectListAllStoragePools"));
}

#[test]
fn a_name_a_uuid_and_a_source_are_one_pool() {
    let rig = Rig::new();
    define(&rig, IMAGES).unwrap();
    let uuid = "77777777-1111-4222-8333-000000000001";
    let rows = [
        (IMAGES.replace("000001<", "000009<"), format!("pool 'images' already exists with uuid {uuid}")),
        (
            IMAGES.replace("<name>images<", "<name>other<").replace("/images", "/other"),
            format!("pool 'images' is already defined with uuid {uuid}"),
        ),
        (
            IMAGES.replace("<name>images<", "<name>other<").replace("000001<", "000009<"),
            "Storage source conflict with pool: 'images'".to_owned(),
        ),
    ];
    for (xml, expected) in rows {
        let args = r::StoragePoolDefineXmlArgs { xml, flags: 0 };
        let refused = rig.ask::<d::StoragePoolDefineXml>(args).unwrap_err();
        let facts = (refused.domain, refused.code, refused.message);
        let expected = format!("operation failed: {expected}");
        assert_eq!(facts, (ErrorDomain::STORAGE, ErrorCode::OPERATION_FAILED, expected));
    }
}

/// Pairs of pools, and whether the second is refused (libvirt 9.0.0, observed).
#[test]
fn what_a_source_is_differs_by_kind() {
    let pool = |kind: &str, name: &str, source: &str| {
        let target = "<target><path>/t</path></target>";
        format!("<pool type='{kind}'><name>{name}</name><source>{source}</source>{target}</pool>")
    };
    let rows = [
        ("netfs", "<host name='h'/><dir path='/x'/>", "netfs", "<host name='h'/><dir path='/x'/>", true),
        ("netfs", "<host name='h'/><dir path='/x'/>", "netfs", "<host name='H'/><dir path='/x'/>", false),
        ("fs", "<device path='/dev/u'/>", "disk", "<device path='/dev/u'/>", true),
        ("logical", "<device path='/dev/u'/>", "logical", "<device path='/dev/v'/>", false),
        ("rbd", "<host name='h'/><name>p</name>", "rbd", "<host name='h'/><name>p</name>", false),
        ("sheepdog", "<host name='h'/><name>p</name>", "sheepdog", "<host name='h'/><name>q</name>", true),
        ("scsi", "<adapter name='host0'/>", "scsi", "<adapter name='scsi_host0'/>", true),
        (
            "gluster",
            "<host name='h'/><name>p</name>",
            "gluster",
            "<host name='h'/><dir path='/s'/><name>p</name>",
            false,
        ),
        ("mpath", "", "mpath", "", true),
        ("mpath", "", "dir", "", false),
    ];
    for (kind, source, other_kind, other_source, conflicts) in rows {
        let rig = Rig::new();
        define(&rig, &pool(kind, "one", source)).unwrap();
        let second = define(&rig, &pool(other_kind, "two", other_source));
        assert_eq!(second.is_err(), conflicts, "{kind} {source} {other_source} {second:?}");
    }
}

#[test]
fn volumes_take_room_and_give_it_back() {
    let rig = Rig::new();
    let pool = default_pool(&rig);
    let vol = add(&rig, &pool, "a", 60).unwrap();
    assert_eq!((vol.key.as_str(), sizes(&rig, &pool)), ("/default-pool/a", (60 * GIB, 40 * GIB)));
    assert_eq!(add(&rig, &pool, "a", 1).unwrap_err(), "operation failed: storage vol already exists");
    let full = "internal error: Not enough free space in pool for volume 'b'";
    assert_eq!(add(&rig, &pool, "b", 41).unwrap_err(), full);
    add(&rig, &pool, "b", 40).unwrap();
    // A new definition of the pool forgets nothing.
    define(
        &rig,
        "<pool type='dir'><name>default-pool</name><uuid>dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566</uuid>\
                  <target><path>/default-pool</path></target></pool>",
    )
    .unwrap();
    assert_eq!(sizes(&rig, &pool), (100 * GIB, 0));
    let delete = |flags| rig.call::<d::StorageVolDelete>(r::StorageVolDeleteArgs { vol: vol.clone(), flags });
    assert!(delete(1).unwrap_err().contains("unsupported flags (0x1) in function testStorageVolDelete"));
    delete(0).unwrap();
    assert_eq!(delete(0).unwrap_err(), "Storage volume not found: no storage vol with matching name 'a'");
    assert_eq!(sizes(&rig, &pool), (40 * GIB, 60 * GIB));
}

#[test]
fn a_volume_is_found_while_its_pool_runs() {
    let rig = Rig::new();
    let pool = default_pool(&rig);
    let vol = add(&rig, &pool, "a", 1).unwrap();
    let by_path = |path: &str| {
        let args = r::StorageVolLookupByPathArgs { path: path.to_owned() };
        rig.call::<d::StorageVolLookupByPath>(args).map(|reply| reply.vol.name)
    };
    let by_key = || {
        let args = r::StorageVolLookupByKeyArgs { key: vol.key.clone() };
        rig.call::<d::StorageVolLookupByKey>(args).map(|reply| reply.vol.name)
    };
    assert_eq!((by_path("/default-pool/a"), by_key()), (Ok("a".to_owned()), Ok("a".to_owned())));
    assert_eq!(by_path("/a").unwrap_err(), "Storage volume not found: no storage vol with matching path '/a'");
    rig.call::<d::StoragePoolDestroy>(r::StoragePoolDestroyArgs { pool: pool.clone() }).unwrap();
    assert!(by_path("/default-pool/a").is_err() && by_key().is_err());
    let args = r::StoragePoolListAllVolumesArgs { pool: pool.clone(), need_results: 1, flags: 0 };
    let refused = rig.call::<d::StoragePoolListAllVolumes>(args).unwrap_err();
    assert_eq!(refused, "Requested operation is not valid: storage pool is not active");
    let args = r::StoragePoolNumOfVolumesArgs { pool: pool.clone() };
    let refused = rig.call::<d::StoragePoolNumOfVolumes>(args).unwrap_err();
    assert_eq!(refused, "Requested operation is not valid: storage pool 'default-pool' is not active");
    rig.call::<d::StoragePoolCreate>(r::StoragePoolCreateArgs { pool, flags: 0 }).unwrap();
    assert_eq!(by_key(), Ok("a".to_owned()), "it was there all the time");
}

#[test]
fn a_copy_needs_its_original_in_the_same_pool() {
    let rig = Rig::new();
    let pool = default_pool(&rig);
    let clonevol = add(&rig, &pool, "a", 1).unwrap();
    let copy = |name: &str, clonevol: &r::StorageVol| {
        let xml = format!("<volume><name>{name}</name><capacity>5</capacity></volume>");
        let (pool, clonevol) = (pool.clone(), clonevol.clone());
        let args = r::StorageVolCreateXmlFromArgs { pool, xml, clonevol, flags: 0 };
        rig.call::<d::StorageVolCreateXmlFrom>(args).map(|reply| reply.vol.name)
    };
    assert_eq!(copy("b", &clonevol), Ok("b".to_owned()));
    assert_eq!(copy("a", &clonevol).unwrap_err(), "operation failed: storage vol already exists");
    let elsewhere = r::StorageVol { name: "z".to_owned(), ..clonevol };
    assert_eq!(copy("c", &elsewhere).unwrap_err(), "Storage volume not found: no storage vol with matching name 'z'");
}

/// The adapter of such a pool comes before it and goes before it.
#[test]
fn a_pool_of_a_virtual_adapter_makes_it() {
    let rig = Rig::new();
    let args = r::ConnectStoragePoolEventRegisterAnyArgs { event_id: 0, pool: None };
    rig.call::<d::ConnectStoragePoolEventRegisterAny>(args).unwrap();
    let args = r::ConnectNodeDeviceEventRegisterAnyArgs { event_id: 0, dev: None };
    rig.call::<d::ConnectNodeDeviceEventRegisterAny>(args).unwrap();
    let xml = "<pool type='scsi'><name>fc</name><source><adapter type='fc_host' wwnn='2000000099990000' \
               wwpn='1000000099990000'/></source><target><path>/dev/disk</path></target></pool>";
    let pool = create(&rig, xml).unwrap();
    rig.call::<d::StoragePoolDestroy>(r::StoragePoolDestroyArgs { pool }).unwrap();
    assert_eq!(rig.told(), ["1 scsi_host12 0", "0 fc 2", "1 scsi_host12 1", "0 fc 3"]);
    let pool = create(&rig, xml).unwrap();
    rig.call::<d::NodeDeviceDestroy>(r::NodeDeviceDestroyArgs { name: "scsi_host12".to_owned() }).unwrap();
    let refused = rig.call::<d::StoragePoolDestroy>(r::StoragePoolDestroyArgs { pool }).unwrap_err();
    assert_eq!(refused, "Node device not found: no node device with matching name 'scsi_host12'");
    assert_eq!(listed(&rig, 1).unwrap(), ["fc"]);
}

#[test]
fn sources_are_made_up() {
    let rig = Rig::new();
    let find = |kind: &str, spec: Option<&str>| {
        let (kind, src_spec) = (kind.to_owned(), spec.map(str::to_owned));
        let args = r::ConnectFindStoragePoolSourcesArgs { kind, src_spec, flags: 0 };
        rig.call::<d::ConnectFindStoragePoolSources>(args).map(|reply| reply.xml)
    };
    let host = Some("<source><host name='nfs.example'/></source>");
    assert!(find("netfs", host).unwrap().contains("<host name='nfs.example'/>\n    <dir path='/testshare'/>"));
    assert!(find("logical", None).unwrap().contains("<name>testvg2</name>"));
    let unsupported = "this function is not supported by the connection driver: pool type";
    let rows = [
        ("netfs", None, "invalid argument: hostname must be specified for netfs sources".to_owned()),
        ("netfs", Some("<source/>"), "invalid argument: hostname must be specified for netfs sources".to_owned()),
        ("netfs", Some("<a/>"), "XML error: expecting root element of 'source', not 'a'".to_owned()),
        ("netfs", Some("<source><host/></source>"), "XML error: missing storage pool host name".to_owned()),
        (
            "logical",
            Some("<source><host name='h' port='x'/></source>"),
            "XML error: Invalid value for attribute 'port' in element 'host': 'x'. Expected integer value".to_owned(),
        ),
        (
            "logical",
            Some("<source><format type='nfs'/></source>"),
            "unsupported configuration: unknown pool format type nfs".to_owned(),
        ),
        ("rbd", host, "XML error: element 'name' is mandatory for RBD pool".to_owned()),
        ("dir", None, "internal error: unknown storage pool type dir".to_owned()),
        ("disk", host, format!("{unsupported} 'disk' does not support source discovery")),
        ("bogus", None, format!("{unsupported} 'bogus' does not support source discovery")),
        ("bogus", host, "internal error: missing backend for pool type -1".to_owned()),
    ];
    for (kind, spec, expected) in rows {
        assert_eq!(find(kind, spec).unwrap_err(), expected, "{kind} {spec:?}");
    }
}
