//! The objects on a libvirtd with the test driver (written against 9.0.0): `cargo xtask interop` runs it, with a URI such
//! as `test+unix:///default?socket=/run/libvirt/libvirt-sock` in `FERROVIRT_LIBVIRTD`.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use ferrovirt::{
    BlkioParameters, CpuMap, DefineFlags, DomainCapabilitiesFlags, DomainStatsFlags, DomainXml, ErrorCode, Impact,
    InterfaceXml, JobType, ListDomains, ListInterfaces, ListNetworks, ListNodeDevices, ListSnapshots, ListStoragePools,
    MemoryFlags, MemoryParameters, MetadataType, NetworkXml, NodeDeviceXml, SchedulerParameters, SnapshotCreateFlags,
    SnapshotDeleteFlags, SnapshotRevertFlags, SnapshotXml, StartFlags, StatsTypes, StoragePoolCreateFlags,
    StoragePoolDefineFlags, StoragePoolState, StorageVolCreateFlags, StorageVolDeleteFlags, StorageVolType, StorageXml,
    UndefineFlags, VcpuFlags, VcpuState,
    blocking::{Connection, Domain},
};

const DOMAIN_XML: &str = "<domain type='test'><name>sleet</name><memory>65536</memory><vcpu>2</vcpu>\
    <os><type>hvm</type></os><devices><disk type='file'><source file='/tmp/x'/><target dev='hda'/></disk>\
    <interface type='network'><source network='default'/><target dev='testnet0'/></interface><memballoon model='virtio'/></devices></domain>";

#[test]
#[ignore = "needs a libvirtd: run by `cargo xtask interop`"]
fn the_objects_work_on_a_libvirtd() {
    let uri = std::env::var("FERROVIRT_LIBVIRTD").expect("FERROVIRT_LIBVIRTD names a libvirtd with the test driver");
    let conn = Connection::open(&uri).unwrap();
    host(&conn);
    let domain = conn.domain_create_xml(DOMAIN_XML, StartFlags::empty()).unwrap();
    domain_facts(&conn, &domain);
    tuning(&domain);
    snapshots(&domain);
    domain.destroy().unwrap();
    definition(&conn);
    networks(&conn);
    storage(&conn);
    devices(&conn);
    absent(&conn);
    conn.close().unwrap();
}

fn host(conn: &Connection) {
    assert_eq!(conn.node_cpu_count().unwrap(), 8);
    let map = conn.node_cpu_map().unwrap();
    assert_eq!((map.count, map.online_count, map.online.contains(0)), (8, 3, true));
    assert!(conn.node_free_memory().unwrap() > 0);
    assert_eq!(conn.node_cells_free_memory(0, 2).unwrap().len(), 2);
    assert!(conn.node_cpu_stats(None).unwrap().iter().any(|stat| stat.field == "user"));
    assert!(!conn.cpu_model_names("x86_64").unwrap().is_empty());
    assert_eq!(conn.num_of_domains().unwrap(), 1);
    assert_eq!(conn.list_domains(10).unwrap(), [1]);
}

fn domain_facts(conn: &Connection, domain: &Domain) {
    assert_eq!(conn.list_all_domains(ListDomains::TRANSIENT).unwrap()[0].name(), "sleet");
    assert_eq!((domain.max_memory().unwrap(), domain.max_vcpus().unwrap()), (65536, 2));
    domain.set_memory_flags(32768, MemoryFlags::LIVE).unwrap();
    assert_eq!(domain.info().unwrap().memory_kib, 32768);
    assert!(!domain.memory_stats().unwrap().is_empty());
    let vcpus = domain.vcpus().unwrap();
    assert_eq!((vcpus.len(), vcpus[1].state, vcpus[1].number), (2, VcpuState::RUNNING, 1));
    domain.pin_vcpu(1, &CpuMap::from_iter([2, 3])).unwrap();
    assert_eq!(domain.vcpu_pin_info(Impact::LIVE).unwrap()[1].to_string(), "2-3");
    assert_eq!(domain.vcpus_flags(VcpuFlags::LIVE).unwrap(), 2);
    assert!(domain.emulator_pin_info(Impact::LIVE).is_ok());
    assert!(domain.total_cpu_stats().unwrap().cpu_time_ns().is_some());
    let each: Vec<_> = domain.cpu_stats().unwrap().iter().map(|stats| stats.cpu_time_ns()).collect();
    assert_eq!(each, [Some(24_386_308_517), Some(24_386_308_518)]);
    assert!(domain.block_stats("hda").unwrap().read_bytes.is_some());
    assert!(domain.interface_stats("testnet0").unwrap().rx_errors.is_some());
    assert!(domain.disk_errors().is_ok());
    assert_eq!(domain.security_label_list().map(|labels| labels.len()).unwrap_or(0), 0);
    assert_eq!(domain.hostname(ferrovirt::HostnameFlags::empty()).unwrap(), "sleethost");
    assert!(domain.time().is_ok());
    assert!(!domain.fsinfo().unwrap().is_empty());
    domain.set_metadata(MetadataType::TITLE, Some("t"), None, None, Impact::LIVE).unwrap();
    assert_eq!(domain.metadata(MetadataType::TITLE, None, Impact::LIVE).unwrap(), "t");
    let error = domain.metadata(MetadataType::DESCRIPTION, None, Impact::LIVE).unwrap_err();
    assert_eq!(error.code, ErrorCode::NO_DOMAIN_METADATA);
    let records = conn.all_domain_stats(StatsTypes::empty(), DomainStatsFlags::empty()).unwrap();
    assert_eq!(records.len(), 2);
    let records = conn.domain_list_stats(&[domain], StatsTypes::STATE, DomainStatsFlags::empty()).unwrap();
    assert_eq!(records[0].stats.state().unwrap(), domain.state().unwrap());
    assert!(domain.send_key(ferrovirt::KeycodeSet::LINUX, 0, &[1]).is_ok());
    assert!(domain.inject_nmi().is_ok());
    assert_eq!(domain.job_info().map(|info| info.kind).unwrap_or(JobType::NONE), JobType::NONE);
}

fn tuning(domain: &Domain) {
    let mut limits = MemoryParameters::new();
    limits.set_hard_limit_kib(1 << 20).set_soft_limit_kib(1 << 19);
    domain.set_memory_parameters(&limits, Impact::LIVE).unwrap();
    assert_eq!(domain.memory_parameters(Impact::LIVE).unwrap().hard_limit_kib(), Some(1 << 20));
    let mut weight = SchedulerParameters::new();
    weight.set_weight(77);
    domain.set_scheduler_parameters_flags(&weight, Impact::CURRENT).unwrap();
    assert_eq!(domain.scheduler_type().unwrap().0, "fair");
    assert!(domain.scheduler_parameters().unwrap().weight().is_some());
    let mut share = BlkioParameters::new();
    share.set_weight(300);
    domain.set_blkio_parameters(&share, Impact::LIVE).unwrap();
    assert_eq!(domain.blkio_parameters(Impact::LIVE).unwrap().weight(), Some(300));
    assert!(domain.numa_parameters(Impact::LIVE).unwrap().nodeset().is_some());
    assert!(domain.interface_parameters("testnet0", Impact::LIVE).unwrap().inbound_average().is_some());
    assert!(domain.block_io_tune("hda", Impact::LIVE).unwrap().total_bytes_sec().is_some());
    domain.add_iothread(4, Impact::LIVE).unwrap();
    assert_eq!(domain.iothread_info(Impact::LIVE).unwrap()[0].id, 4);
    domain.del_iothread(4, Impact::LIVE).unwrap();
    assert!(domain.perf_events(Impact::LIVE).unwrap().get("cmt").is_some());
}

fn snapshots(domain: &Domain) {
    let xml = "<domainsnapshot><name>before</name></domainsnapshot>";
    let snapshot = domain.snapshot_create_xml(xml, SnapshotCreateFlags::empty()).unwrap();
    assert!(snapshot.is_current().unwrap() && snapshot.has_metadata().unwrap());
    assert_eq!(domain.snapshot_current().unwrap().name(), "before");
    let after =
        domain.snapshot_create_xml("<domainsnapshot><name>after</name></domainsnapshot>", SnapshotCreateFlags::empty());
    assert_eq!(after.unwrap().parent().unwrap().name(), "before");
    let children = snapshot.list_all_children(ListSnapshots::DESCENDANTS).unwrap();
    assert_eq!((children[0].name(), children[0].domain().name()), ("after", "sleet"));
    assert_eq!(domain.list_all_snapshots(ListSnapshots::ROOTS).unwrap().len(), 1);
    assert_eq!(domain.snapshot_list_names(9, ListSnapshots::empty()).unwrap().len(), 2);
    assert!(snapshot.xml_desc(SnapshotXml::empty()).unwrap().contains("<name>before</name>"));
    snapshot.revert(SnapshotRevertFlags::empty()).unwrap();
    snapshot.delete(SnapshotDeleteFlags::CHILDREN).unwrap();
    assert_eq!(domain.snapshot_num(ListSnapshots::empty()).unwrap(), 0);
    assert_eq!(snapshot.parent().unwrap_err().code, ErrorCode::NO_DOMAIN_SNAPSHOT);
}

fn definition(conn: &Connection) {
    let domain = conn.domain_define_xml_flags(DOMAIN_XML, DefineFlags::empty()).unwrap();
    assert_eq!(conn.list_defined_domains(9).unwrap(), ["sleet"]);
    let domain = domain.rename("slush").unwrap();
    assert!(domain.xml_desc(DomainXml::INACTIVE).unwrap().contains("<name>slush</name>"));
    domain.create_with_flags(StartFlags::PAUSED).unwrap_err();
    domain.create().unwrap();
    domain.managed_save(ferrovirt::SaveRestoreFlags::empty()).unwrap();
    assert!(domain.has_managed_save_image().unwrap() && !domain.is_active().unwrap());
    domain.undefine_flags(UndefineFlags::MANAGED_SAVE).unwrap();
    assert_eq!(conn.domain_lookup_by_name("slush").unwrap_err().code, ErrorCode::NO_DOMAIN);
}

fn networks(conn: &Connection) {
    let network = &conn.list_all_networks(ListNetworks::ACTIVE).unwrap()[0];
    assert_eq!((network.name(), network.bridge_name().unwrap().as_str()), ("default", "virbr0"));
    assert!(network.is_active().unwrap() && network.is_persistent().unwrap() && !network.autostart().unwrap());
    assert!(network.xml_desc(NetworkXml::empty()).unwrap().contains("<name>default</name>"));
    let made = conn.network_create_xml("<network><name>n</name><bridge name='virbr9'/></network>").unwrap();
    assert_eq!(conn.network_lookup_by_uuid(made.uuid()).unwrap().uuid_string(), made.uuid_string());
    made.destroy().unwrap();
    assert_eq!(conn.network_lookup_by_name("n").unwrap_err().code, ErrorCode::NO_NETWORK);
}

fn storage(conn: &Connection) {
    let xml = "<pool type='dir'><name>p</name><target><path>/nowhere</path></target></pool>";
    let pool = conn.storage_pool_define_xml(xml, StoragePoolDefineFlags::empty()).unwrap();
    pool.create(StoragePoolCreateFlags::empty()).unwrap();
    assert!(conn.list_all_storage_pools(ListStoragePools::DIR).unwrap().len() >= 2);
    assert_eq!(pool.info().unwrap().state, StoragePoolState::RUNNING);
    let xml = "<volume><name>v</name><capacity unit='MiB'>5</capacity></volume>";
    let vol = pool.storage_vol_create_xml(xml, StorageVolCreateFlags::empty()).unwrap();
    let info = vol.info().unwrap();
    assert_eq!((info.kind, info.capacity, vol.path().unwrap().as_str()), (StorageVolType::FILE, 5 << 20, "/nowhere/v"));
    let clone = "<volume><name>w</name><capacity unit='MiB'>5</capacity></volume>";
    let clone = pool.storage_vol_create_xml_from(clone, &vol, StorageVolCreateFlags::empty()).unwrap();
    assert_eq!((clone.pool().unwrap().name(), clone.pool_name(), clone.key()), ("p", "p", "/nowhere/w"));
    assert_eq!(pool.list_all_volumes().unwrap().len(), 2);
    assert_eq!(conn.storage_vol_lookup_by_key("/nowhere/v").unwrap().name(), "v");
    vol.delete(StorageVolDeleteFlags::empty()).unwrap();
    clone.delete(StorageVolDeleteFlags::empty()).unwrap();
    assert!(pool.xml_desc(StorageXml::empty()).unwrap().contains("<name>p</name>"));
    pool.destroy().unwrap();
    pool.undefine().unwrap();
}

fn devices(conn: &Connection) {
    let devices = conn.list_all_node_devices(ListNodeDevices::empty()).unwrap();
    assert_eq!(conn.node_num_of_devices(None).unwrap() as usize, devices.len());
    let computer = conn.node_device_lookup_by_name("computer").unwrap();
    assert_eq!((computer.parent().unwrap(), computer.num_of_caps().unwrap()), (None, 1));
    assert_eq!(computer.list_caps(5).unwrap(), ["system"]);
    assert!(computer.xml_desc(NodeDeviceXml::empty()).unwrap().contains("<name>computer</name>"));
    let interface = &conn.list_all_interfaces(ListInterfaces::empty()).unwrap()[0];
    assert_eq!((interface.name(), interface.mac_string()), ("eth1", "aa:bb:cc:dd:ee:ff"));
    assert!(interface.is_active().unwrap());
    assert!(interface.xml_desc(InterfaceXml::empty()).unwrap().contains("eth1"));
    conn.interface_change_begin().unwrap();
    conn.interface_change_rollback().unwrap();
}

fn absent(conn: &Connection) {
    let errors = [
        conn.list_all_secrets(ferrovirt::ListSecrets::empty()).unwrap_err(),
        conn.list_all_nwfilters().unwrap_err(),
        conn.list_all_nwfilter_bindings().unwrap_err(),
        conn.node_sev_info().unwrap_err(),
        conn.domain_capabilities(None, None, None, None, DomainCapabilitiesFlags::empty()).unwrap_err(),
        conn.storage_pool_capabilities().unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.code, ErrorCode::NO_SUPPORT, "{error}");
    }
}
