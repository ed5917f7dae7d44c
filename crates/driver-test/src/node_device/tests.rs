//! The node device family by its calls; outputs and texts as libvirt's (facts, section 8).

use ferrovirt_driver::procedures as d;
use ferrovirt_error::ErrorCode;
use ferrovirt_proto::remote as r;

use crate::test_support::Rig;

fn adapter(parent: &str) -> String {
    format!(
        "<device>{parent}<capability type='scsi_host'><capability type='fc_host'><wwnn>2000000099990000</wwnn>\
         <wwpn>1000000099990000</wwpn></capability></capability></device>"
    )
}

fn create(rig: &Rig, xml_desc: String) -> Result<String, String> {
    let args = r::NodeDeviceCreateXmlArgs { xml_desc, flags: 0 };
    rig.call::<d::NodeDeviceCreateXml>(args).map(|reply| reply.dev.name)
}

fn listed(rig: &Rig, flags: u32) -> Result<Vec<String>, String> {
    let args = r::ConnectListAllNodeDevicesArgs { need_results: 1, flags };
    let reply = rig.call::<d::ConnectListAllNodeDevices>(args)?;
    Ok(reply.devices.into_iter().map(|device| device.name).collect())
}

fn xml(rig: &Rig, name: &str, flags: u32) -> Result<String, String> {
    let args = r::NodeDeviceGetXmlDescArgs { name: name.to_owned(), flags };
    rig.call::<d::NodeDeviceGetXmlDesc>(args).map(|reply| reply.xml)
}

/// libvirt 11.3.0: bits of capabilities, and of states.
#[test]
fn bits_filter_the_list() {
    let rig = Rig::new();
    create(&rig, adapter("<parent>scsi_host1</parent>")).unwrap();
    let all = ["computer", "scsi_host1", "scsi_host2", "scsi_host11", "scsi_host12"];
    let rows: &[(u32, &[&str])] = &[
        (0, &all),
        (1, &all[..1]),
        (1 << 5, &all[1..]),
        (1 << 9, &all[1..]),
        (1 << 10, &all[1..3]),
        (1 | 1 << 10, &all[..3]),
        (1 << 31, &all),
        (1 << 30, &[]),
        (1 << 28, &all[..4]),
        (1 << 29, &all[4..]),
        (1 << 29 | 1, &[]),
    ];
    for (flags, expected) in rows {
        assert_eq!(listed(&rig, *flags).unwrap(), *expected, "{flags:x}");
    }
    for unknown in [1 << 22, 1 << 24] {
        let refused = listed(&rig, unknown).unwrap_err();
        let text = format!("unsupported flags (0x{unknown:x}) in function testConnectListAllNodeDevices");
        assert!(refused.contains(&text), "{refused}");
    }
    for (cap, count) in [(None, 5), (Some("vports"), 2), (Some("system"), 1), (Some("vport_ops"), 0), (Some("x"), 0)] {
        let args = r::NodeNumOfDevicesArgs { cap: cap.map(str::to_owned), flags: 0 };
        assert_eq!(rig.call::<d::NodeNumOfDevices>(args).unwrap().num, count, "{cap:?}");
    }
}

#[test]
fn a_device_tells_its_parent_and_what_it_can_do() {
    let rig = Rig::new();
    let parent = |name: &str| {
        let args = r::NodeDeviceGetParentArgs { name: name.to_owned() };
        rig.call::<d::NodeDeviceGetParent>(args).map(|reply| reply.parent_name)
    };
    assert_eq!(parent("scsi_host11"), Ok(Some("scsi_host1".to_owned())));
    assert_eq!(parent("computer").unwrap_err(), "internal error: no parent for this device");
    assert_eq!(parent("nope").unwrap_err(), "Node device not found: no node device with matching name 'nope'");
    let args = r::NodeDeviceListCapsArgs { name: "scsi_host1".to_owned(), maxnames: 5 };
    assert_eq!(rig.call::<d::NodeDeviceListCaps>(args).unwrap().names, ["scsi_host"]);
    let (wwnn, wwpn) = ("2000000012341234".to_owned(), "1000000012341234".to_owned());
    let args = r::NodeDeviceLookupScsiHostByWwnArgs { wwnn, wwpn, flags: 0 };
    assert_eq!(rig.ask::<d::NodeDeviceLookupScsiHostByWwn>(args).unwrap_err().code, ErrorCode::NO_SUPPORT);
}

#[test]
fn an_adapter_needs_a_parent_that_takes_it() {
    let missing = "internal error: Could not find parent device for 'new device'";
    let rows: &[(&str, Result<&str, &str>)] = &[
        ("<parent>scsi_host1</parent>", Ok("scsi_host12")),
        ("", Ok("scsi_host12")),
        ("<parent wwnn='2000000012341234' wwpn='1000000012341234'/>", Ok("scsi_host12")),
        ("<parent fabric_wwn='2000000043214321'/>", Ok("scsi_host12")),
        ("<parent>nope</parent>", Err(missing)),
        ("<parent wwnn='3000000012341234' wwpn='1000000012341234'/>", Err(missing)),
        ("<parent fabric_wwn='3000000043214321'/>", Err(missing)),
        ("<parent>computer</parent>", Err("internal error: Parent device computer is not capable of vport operations")),
    ];
    for (parent, expected) in rows {
        let found = create(&Rig::new(), adapter(parent));
        assert_eq!(found.as_deref().map_err(String::as_str), *expected, "{parent}");
    }
    let other = adapter("").replace("fc_host", "scsi_generic");
    assert_eq!(create(&Rig::new(), other).unwrap_err(), "internal error: Device is not a fibre channel HBA");
}

/// Facts, section 8: only what has world-wide names and a parent goes, and nothing is said of the rest.
#[test]
fn an_adapter_comes_and_goes() {
    let rig = Rig::new();
    let args = r::ConnectNodeDeviceEventRegisterAnyArgs { event_id: 0, dev: None };
    rig.call::<d::ConnectNodeDeviceEventRegisterAny>(args).unwrap();
    create(&rig, adapter("")).unwrap();
    create(&rig, adapter("").replace("9999", "8888")).unwrap();
    assert!(xml(&rig, "scsi_host12", 0).unwrap().contains("<wwnn>2000000088880000</wwnn>"), "replaced");
    let refused = xml(&rig, "scsi_host12", 1).unwrap_err();
    assert_eq!(refused, "Requested operation is not valid: node device 'scsi_host12' is not persistent");
    assert!(xml(&rig, "scsi_host1", 1).is_ok());
    for name in ["computer", "scsi_host12"] {
        rig.call::<d::NodeDeviceDestroy>(r::NodeDeviceDestroyArgs { name: name.to_owned() }).unwrap();
    }
    assert_eq!(rig.told(), ["0 scsi_host12 0", "0 scsi_host12 0", "0 scsi_host12 1"]);
    assert_eq!(listed(&rig, 0).unwrap(), ["computer", "scsi_host1", "scsi_host2", "scsi_host11"]);
}
