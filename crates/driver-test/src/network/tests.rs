//! The network family by its calls; outputs and texts as libvirt's (facts, section 5).

use ferrovirt_driver::procedures as d;
use ferrovirt_error::{ErrorCode, ErrorDomain};
use ferrovirt_proto::{enums::NetworkUpdateSection as Section, remote as r};

use crate::test_support::Rig;

const LAB: &str = "<network><name>lab</name><uuid>99999999-1111-4222-8333-000000000001</uuid><bridge name='lab0'/>\
                   <ip address='10.9.0.1' netmask='255.255.255.0'><dhcp/></ip></network>";
const LAB_UUID: [u8; 16] = [0x99, 0x99, 0x99, 0x99, 0x11, 0x11, 0x42, 0x22, 0x83, 0x33, 0, 0, 0, 0, 0, 1];

fn lab() -> r::Network {
    r::Network { name: "lab".to_owned(), uuid: LAB_UUID }
}

fn define(rig: &Rig, xml: &str) -> Result<r::Network, String> {
    let args = r::NetworkDefineXmlArgs { xml: xml.to_owned() };
    rig.call::<d::NetworkDefineXml>(args).map(|reply| reply.net)
}

fn listed(rig: &Rig, flags: u32) -> Result<Vec<String>, String> {
    let args = r::ConnectListAllNetworksArgs { need_results: 1, flags };
    let reply = rig.call::<d::ConnectListAllNetworks>(args)?;
    assert_eq!(usize::try_from(reply.ret), Ok(reply.nets.len()));
    Ok(reply.nets.into_iter().map(|net| net.name).collect())
}

fn xml(rig: &Rig) -> String {
    rig.call::<d::NetworkGetXmlDesc>(r::NetworkGetXmlDescArgs { net: lab(), flags: 0 }).unwrap().xml
}

#[test]
fn every_move_is_told_to_who_asked() {
    let rig = Rig::new();
    let register = |net, event_id| {
        let args = r::ConnectNetworkEventRegisterAnyArgs { event_id, net };
        rig.call::<d::ConnectNetworkEventRegisterAny>(args).map(|reply| reply.callback_id)
    };
    assert_eq!(register(None, 0), Ok(0));
    assert_eq!(register(Some(lab()), 0), Ok(1));
    let refused = register(None, 7).unwrap_err();
    assert!(refused.contains("eventID in virConnectNetworkEventRegisterAny must be less than 2"), "{refused}");
    define(&rig, LAB).unwrap();
    rig.call::<d::NetworkCreate>(r::NetworkCreateArgs { net: lab() }).unwrap();
    let again = rig.call::<d::NetworkCreate>(r::NetworkCreateArgs { net: lab() });
    assert_eq!(again.unwrap_err(), "Requested operation is not valid: Network 'lab' is already running");
    let running = rig.call::<d::NetworkUndefine>(r::NetworkUndefineArgs { net: lab() });
    assert_eq!(running.unwrap_err(), "Requested operation is not valid: Network 'lab' is still running");
    // One that does not run is stopped all the same, and told of.
    for _ in 0..2 {
        rig.call::<d::NetworkDestroy>(r::NetworkDestroyArgs { net: lab() }).unwrap();
    }
    rig.call::<d::NetworkUndefine>(r::NetworkUndefineArgs { net: lab() }).unwrap();
    assert_eq!(
        rig.told(),
        ["0 lab 0", "1 lab 0", "0 lab 2", "1 lab 2", "0 lab 3", "1 lab 3", "0 lab 3", "1 lab 3", "0 lab 1", "1 lab 1"]
    );
    let args = r::ConnectNetworkEventDeregisterAnyArgs { callback_id: 1 };
    rig.call::<d::ConnectNetworkEventDeregisterAny>(args).unwrap();
    rig.call::<d::NetworkCreateXml>(r::NetworkCreateXmlArgs { xml: LAB.to_owned() }).unwrap();
    assert_eq!(rig.told(), ["0 lab 2"]);
}

#[test]
fn bits_filter_the_list() {
    let rig = Rig::new();
    define(&rig, LAB).unwrap();
    let xml = "<network><name>tmp</name></network>".to_owned();
    rig.call::<d::NetworkCreateXml>(r::NetworkCreateXmlArgs { xml }).unwrap();
    rig.call::<d::NetworkSetAutostart>(r::NetworkSetAutostartArgs { net: lab(), autostart: 1 }).unwrap();
    let rows: &[(u32, &[&str])] = &[
        (0, &["default", "lab", "tmp"]),
        (1, &["lab"]),
        (2, &["default", "tmp"]),
        (3, &["default", "lab", "tmp"]),
        (4, &["default", "lab"]),
        (8, &["tmp"]),
        (16, &["lab"]),
        (32, &["default", "tmp"]),
        (2 | 8, &["tmp"]),
        (1 | 8, &[]),
    ];
    for (flags, expected) in rows {
        assert_eq!(listed(&rig, *flags).unwrap(), *expected, "{flags}");
    }
    assert!(listed(&rig, 64).unwrap_err().contains("unsupported flags (0x40) in function testConnectListAllNetworks"));
    let names = rig.call::<d::ConnectListNetworks>(r::ConnectListNetworksArgs { maxnames: 1 }).unwrap().names;
    assert_eq!(names, ["default"]);
    assert_eq!(rig.call::<d::ConnectNumOfNetworks>(()).unwrap().num, 2);
    assert_eq!(rig.call::<d::ConnectNumOfDefinedNetworks>(()).unwrap().num, 1);
}

#[test]
fn a_name_and_a_uuid_belong_together() {
    let rig = Rig::new();
    define(&rig, LAB).unwrap();
    let other_uuid = LAB.replace("8333-000000000001", "8333-000000000002");
    let taken = "operation failed: network 'lab' already exists with uuid 99999999-1111-4222-8333-000000000001";
    assert_eq!(define(&rig, &other_uuid).unwrap_err(), taken);
    let other_name = LAB.replace("<name>lab<", "<name>lab2<");
    let taken = "operation failed: network 'lab' is already defined with uuid 99999999-1111-4222-8333-000000000001";
    assert_eq!(define(&rig, &other_name).unwrap_err(), taken);
    let error = rig.ask::<d::NetworkDefineXml>(r::NetworkDefineXmlArgs { xml: other_name }).unwrap_err();
    assert_eq!((error.domain, error.code), (ErrorDomain::NETWORK, ErrorCode::OPERATION_FAILED));
    let args = r::NetworkLookupByNameArgs { name: "nope".to_owned() };
    let error = rig.ask::<d::NetworkLookupByName>(args).unwrap_err();
    assert_eq!((error.domain, error.code), (ErrorDomain::TEST, ErrorCode::NO_NETWORK));
}

/// What runs is not touched by a new definition, and comes back in no other form.
#[test]
fn a_definition_of_a_running_network_waits() {
    let rig = Rig::new();
    define(&rig, LAB).unwrap();
    rig.call::<d::NetworkCreate>(r::NetworkCreateArgs { net: lab() }).unwrap();
    let before = xml(&rig);
    define(&rig, &LAB.replace("lab0", "lab5")).unwrap();
    assert_eq!(xml(&rig), before);
    let args = r::NetworkCreateXmlArgs { xml: LAB.to_owned() };
    let refused = rig.call::<d::NetworkCreateXml>(args).unwrap_err();
    assert_eq!(refused, "Requested operation is not valid: network is already active as 'lab'");
    let temporary = "<network><name>tmp</name></network>";
    let args = r::NetworkCreateXmlArgs { xml: temporary.to_owned() };
    let net = rig.call::<d::NetworkCreateXml>(args).unwrap().net;
    let persistent = |net: &r::Network| {
        let args = r::NetworkIsPersistentArgs { net: net.clone() };
        rig.call::<d::NetworkIsPersistent>(args).map(|reply| reply.persistent)
    };
    assert_eq!((persistent(&lab()), persistent(&net)), (Ok(1), Ok(0)));
    let args = r::NetworkGetBridgeNameArgs { net: net.clone() };
    let refused = rig.call::<d::NetworkGetBridgeName>(args).unwrap_err();
    assert_eq!(refused, "internal error: network 'tmp' does not have a bridge name.");
    rig.call::<d::NetworkDestroy>(r::NetworkDestroyArgs { net: net.clone() }).unwrap();
    assert!(persistent(&net).unwrap_err().contains("no network with matching uuid"));
}

const HOST: &str = "<host mac='52:54:00:aa:bb:01' name='h1' ip='10.9.0.15'/>";
const MODIFY: u32 = 1;
const DELETE: u32 = 2;
const ADD_LAST: u32 = 3;
const ADD_FIRST: u32 = 4;

/// The command, the section, the piece, and what comes of it: the refusal, or what the network's XML then has.
#[test]
fn sections_are_changed() {
    let rows: &[(u32, Section, &str, Result<&str, &str>)] = &[
        (
            ADD_LAST,
            Section::IP_DHCP_HOST,
            HOST,
            Ok("<dhcp>\n      <host mac='52:54:00:aa:bb:01' name='h1' ip='10.9.0.15'/>"),
        ),
        (
            ADD_LAST,
            Section::IP_DHCP_HOST,
            "<host mac='52:54:00:AA:BB:01' ip='10.9.0.16'/>",
            Err("there is an existing dhcp host entry in network 'lab' that matches \
                 \"<host mac='52:54:00:AA:BB:01' name='(null)' ip='10.9.0.16'/>\""),
        ),
        (MODIFY, Section::IP_DHCP_HOST, "<host name='h1' ip='10.9.0.17'/>", Ok("<host name='h1' ip='10.9.0.17'/>")),
        (ADD_FIRST, Section::IP_DHCP_HOST, HOST, Err("there is an existing dhcp host entry")),
        (
            ADD_FIRST,
            Section::IP_DHCP_HOST,
            "<host name='h0' ip='10.9.0.14'/>",
            Ok("<host name='h0' ip='10.9.0.14'/>\n      <host name='h1' ip='10.9.0.17'/>"),
        ),
        (DELETE, Section::IP_DHCP_HOST, "<host name='h0'/>", Ok("<dhcp>\n      <host name='h1'")),
        (DELETE, Section::IP_DHCP_HOST, "<host name='h0'/>", Err("couldn't locate a matching dhcp host entry")),
        (
            9,
            Section::IP_DHCP_HOST,
            "<host name='h9' ip='10.9.0.99'/>",
            Err("unrecognized network update command code 9"),
        ),
        (MODIFY, Section::IP_DHCP_RANGE, "<range/>", Err("dhcp ranges cannot be modified, only added or deleted")),
        (ADD_LAST, Section::IP_DHCP_RANGE, "<host/>", Err("unexpected element <host>, expecting <range>")),
        (
            ADD_LAST,
            Section::IP_DHCP_RANGE,
            "<range start='10.9.0.2' end='10.9.0.9'/>",
            Ok("<range start='10.9.0.2' end='10.9.0.9'/>"),
        ),
        (ADD_LAST, Section::IP_DHCP_RANGE, "<range start='10.9.0.9' end='10.9.0.2'/>", Err("is reversed")),
        (ADD_LAST, Section::DNS_TXT, "<txt name='a' value='b'/>", Ok("<dns>\n    <txt name='a' value='b'/>\n  </dns>")),
        (
            ADD_LAST,
            Section::DNS_TXT,
            "<txt name='a' value='c'/>",
            Err("there is already a DNS TXT record with name 'a'"),
        ),
        (DELETE, Section::DNS_TXT, "<txt name='a'/>", Ok("<bridge name='lab0' stp='on' delay='0'/>\n  <ip")),
        (ADD_LAST, Section::DNS_SRV, "<srv/>", Err("missing required service attribute in DNS SRV record")),
        (ADD_LAST, Section::PORTGROUP, "<portgroup name='p' default='yes'/>", Ok("<portgroup name='p' default='yes'>")),
        (ADD_LAST, Section::PORTGROUP, "<portgroup name='q' default='yes'/>", Err("Only one default is allowed.")),
        (ADD_LAST, Section::BRIDGE, "<bridge/>", Err("can't update 'bridge' section of network 'lab'")),
        (ADD_LAST, Section(77), "<a/>", Err("can't update unrecognized section of network")),
    ];
    let rig = Rig::new();
    define(&rig, LAB).unwrap();
    for (command, section, piece, expected) in rows {
        let args = r::NetworkUpdateArgs {
            net: lab(),
            command: *command,
            section: section.0.cast_unsigned(),
            parent_index: -1,
            xml: (*piece).to_owned(),
            flags: 0,
        };
        let found = rig.call::<d::NetworkUpdate>(args).map(|()| xml(&rig));
        match (&found, expected) {
            (Ok(found), Ok(expected)) | (Err(found), Err(expected)) => {
                assert!(found.contains(expected), "{piece}\n{found}");
            }
            _ => panic!("{piece}\n{found:?}"),
        }
    }
}

#[test]
fn a_change_concerns_what_runs_or_what_lasts() {
    let rig = Rig::new();
    define(&rig, LAB).unwrap();
    let update = |flags| {
        let (command, section) = (ADD_LAST, Section::IP_DHCP_HOST.0.cast_unsigned());
        let xml = HOST.to_owned();
        let args = r::NetworkUpdateArgs { net: lab(), command, section, parent_index: 0, xml, flags };
        rig.call::<d::NetworkUpdate>(args)
    };
    assert_eq!(update(1).unwrap_err(), "Requested operation is not valid: network is not running");
    rig.call::<d::NetworkCreate>(r::NetworkCreateArgs { net: lab() }).unwrap();
    update(2).unwrap();
    assert!(!xml(&rig).contains("h1"), "the definition has it, what runs has not");
    assert!(update(2).unwrap_err().contains("there is an existing dhcp host entry"));
    update(0).unwrap();
    assert!(xml(&rig).contains("h1"));
    assert!(update(4).unwrap_err().contains("unsupported flags (0x4) in function testNetworkUpdate"));
}

/// libvirt 9.7.0 and later.
#[test]
fn metadata_is_kept_and_told_of() {
    let rig = Rig::new();
    define(&rig, LAB).unwrap();
    let args = r::ConnectNetworkEventRegisterAnyArgs { event_id: 1, net: None };
    rig.call::<d::ConnectNetworkEventRegisterAny>(args).unwrap();
    let set = |kind, metadata: Option<&str>, uri: Option<&str>, flags| {
        let [metadata, key, uri] = [metadata, Some("k"), uri].map(|text| text.map(str::to_owned));
        rig.call::<d::NetworkSetMetadata>(r::NetworkSetMetadataArgs { network: lab(), kind, metadata, key, uri, flags })
    };
    let get = |kind, uri: Option<&str>| {
        let uri = uri.map(str::to_owned);
        let args = r::NetworkGetMetadataArgs { network: lab(), kind, uri, flags: 0 };
        rig.call::<d::NetworkGetMetadata>(args).map(|reply| reply.metadata)
    };
    let none = "metadata not found: Requested metadata element is not present";
    assert_eq!(get(1, None).unwrap_err(), none);
    set(0, Some("long"), None, 0).unwrap();
    set(1, Some("short"), None, 2).unwrap();
    set(2, Some("<a><b/></a>"), Some("http://example.org/x"), 0).unwrap();
    assert_eq!((get(0, None), get(1, None)), (Ok("long".to_owned()), Ok("short".to_owned())));
    assert!(
        xml(&rig).contains("<title>short</title>\n  <description>long</description>\n  <metadata"),
        "{}",
        xml(&rig)
    );
    assert_eq!(get(2, Some("http://example.org/x")).unwrap(), "<a>\n  <b/>\n</a>");
    assert_eq!(get(2, Some("http://example.org/y")).unwrap_err(), none);
    set(2, None, Some("http://example.org/x"), 0).unwrap();
    set(1, Some(""), None, 0).unwrap();
    assert!(!xml(&rig).contains("metadata") && !xml(&rig).contains("title"), "{}", xml(&rig));
    assert!(set(1, Some("a\nb"), None, 0).unwrap_err().contains("can't contain newlines"));
    assert!(set(0, Some("x"), None, 1).unwrap_err().contains("network is not running"));
    assert!(set(7, Some("x"), None, 0).unwrap_err().contains("unknown metadata type '7'"));
    let uri = "Some(\"http://example.org/x\")";
    let told = ["0 None", "1 None", &format!("2 {uri}"), &format!("2 {uri}"), "1 None"];
    assert_eq!(rig.told(), told.map(|told| format!("0 lab metadata {told}")));
}

/// As libvirt 9.0.0 answers.
#[test]
fn hosts_of_ipv6_are_told_by_an_id_or_a_name() {
    let rig = Rig::new();
    let net = define(
        &rig,
        "<network><name>six</name><ip family='ipv6' address='2001:db8::1' prefix='64'><dhcp>\
         <range start='2001:db8::10' end='2001:db8::ff'/></dhcp></ip></network>",
    )
    .unwrap();
    let add = |xml: &str| {
        let section = Section::IP_DHCP_HOST.0.cast_unsigned();
        let (net, xml) = (net.clone(), xml.to_owned());
        let args = r::NetworkUpdateArgs { net, command: ADD_LAST, section, parent_index: -1, xml, flags: 0 };
        rig.call::<d::NetworkUpdate>(args)
    };
    let refused = add("<host ip='2001:db8::6'/>").unwrap_err();
    assert!(
        refused.ends_with("Static host definition in IPv6 network 'six' must have id or name attribute"),
        "{refused}"
    );
    add("<host id='0:1:3' ip='2001:db8::6'/>").unwrap();
}
