//! Lists from a server that cannot list objects.
#![allow(clippy::unwrap_used)]

mod support;

use support::{Folder, Run, run, shell};

/// The calls that such a server lacks.
const LACKING: &[&str] = &[
    "connect_list_all_domains",
    "connect_list_all_networks",
    "connect_list_all_storage_pools",
    "connect_list_all_interfaces",
    "connect_list_all_node_devices",
    "storage_pool_list_all_volumes",
    "domain_list_all_snapshots",
    "domain_snapshot_list_all_children",
];

/// A host with something of every family; of domains and networks in several states.
const OBJECTS: &str = "
  <domain type='test'><name>a</name><uuid>00000000-0000-4000-8000-00000000000a</uuid><memory>100</memory>
    <os><type>hvm</type></os></domain>
  <domain type='test'><name>b</name><uuid>00000000-0000-4000-8000-00000000000b</uuid><memory>100</memory>
    <os><type>hvm</type></os></domain>
  <network><name>n</name><uuid>00000000-0000-4000-8000-00000000000c</uuid>
    <ip address='192.168.122.1' netmask='255.255.255.0'/></network>
  <pool type='dir'><name>p</name><target><path>/p</path></target>
    <volume><name>v</name><capacity>1</capacity><target><path>/p/v</path></target></volume></pool>
  <interface type='ethernet' name='eth1'><start mode='onboot'/><mac address='aa:bb:cc:dd:ee:ff'/></interface>
  <device><name>computer</name><capability type='system'><hardware>
    <uuid>00000000-0000-4000-8000-00000000000d</uuid></hardware><firmware/></capability></device>";

/// What is done to it before the list.
const STORY: &str = "destroy b; managedsave a; autostart b; net-destroy n; net-autostart n; \
                     snapshot-create-as b s1; snapshot-create-as b s2; snapshot-create-as b s3; ";

fn file(folder: &Folder, code: u32, calls: &[&str]) -> String {
    let failures: String =
        calls.iter().map(|call| format!("<test:fail call='{call}' code='{code}'>no</test:fail>")).collect();
    let path = folder.path().join("host.xml");
    let chaos = if calls.is_empty() { String::new() } else { format!("<test:chaos>{failures}</test:chaos>") };
    let text = format!("<node xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>{chaos}{OBJECTS}</node>");
    std::fs::write(&path, text).unwrap();
    format!("test://{}", path.display())
}

fn list(calls: &[&str], command: &str) -> Run {
    let folder = Folder::new();
    let uri = file(&folder, 3, calls);
    run(shell("virsh", &folder).args(["-q", "-c", &uri, &format!("{STORY}{command}")]), "")
}

#[test]
fn the_same_as_of_a_server_that_can() {
    for command in [
        "list",
        "list --all",
        "list --inactive --name",
        "list --all --uuid --id",
        "list --all --autostart",
        "list --all --no-autostart",
        "list --all --transient",
        "list --all --state-running",
        "list --state-shutoff",
        "list --all --with-managed-save",
        "list --all --without-managed-save",
        "list --all --with-snapshot",
        "list --all --without-snapshot",
        "list --all --without-checkpoint",
        "net-list",
        "net-list --all",
        "net-list --inactive --autostart",
        "net-list --inactive --no-autostart",
        "pool-list --all --details",
        "pool-list --transient",
        "vol-list p --details",
        "iface-list --all",
        "nodedev-list",
        "nodedev-list --cap net",
        "nodedev-list --cap net,system",
        "snapshot-list b --name",
        "snapshot-list b --roots --name",
        "snapshot-list b --from s1 --name",
        "snapshot-list b --from s1 --descendants --tree",
    ] {
        let want = list(&[], command);
        assert_eq!((want.status, want.stderr.as_str()), (Some(0), ""), "{command}");
        assert_eq!(list(LACKING, command), want, "{command}");
    }
}

#[test]
fn what_it_cannot_count_is_told() {
    let folder = Folder::new();
    for (command, call, text) in [
        ("list", "connect_num_of_domains", "Failed to list active domains"),
        ("list --inactive", "connect_num_of_defined_domains", "Failed to list inactive domains"),
        ("net-list", "connect_num_of_networks", "Failed to get the number of active networks"),
        ("pool-list", "connect_num_of_storage_pools", "Failed to get the number of active pools "),
        ("iface-list", "connect_num_of_interfaces", "Failed to list active interfaces"),
        ("nodedev-list", "node_num_of_devices", "Failed to count node devices"),
        ("vol-list p", "storage_pool_num_of_volumes", "Failed to list storage volumes"),
    ] {
        let uri = file(&folder, 3, &[LACKING, &[call]].concat());
        let got = run(shell("virsh", &folder).args(["-c", &uri, command]), "");
        let want = format!("error: {text}\nerror: this function is not supported by the connection driver: no\n");
        assert_eq!((got.stderr, got.status), (want, Some(1)), "{command}");
    }
    let uri = file(&folder, 3, LACKING);
    let got = run(shell("virsh", &folder).args(["-c", &uri, "pool-list", "--type", "dir"]), "");
    assert_eq!(got.stderr, "error: Filtering using --type is not supported by this libvirt\n");
}
