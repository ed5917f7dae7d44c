//! The interface family by its calls; outputs and texts as libvirt's (facts, section 6).

use ferrovirt_driver::procedures as d;
use ferrovirt_error::{ErrorCode, ErrorDomain};
use ferrovirt_proto::remote as r;

use crate::test_support::Rig;

fn define(rig: &Rig, name: &str, mac: &str) -> r::Interface {
    let xml =
        format!("<interface type='ethernet' name='{name}'><start mode='none'/><mac address='{mac}'/></interface>");
    rig.call::<d::InterfaceDefineXml>(r::InterfaceDefineXmlArgs { xml, flags: 0 }).unwrap().iface
}

/// The names of the active ones, then of the others.
fn names(rig: &Rig) -> [Vec<String>; 2] {
    let active = rig.call::<d::ConnectListInterfaces>(r::ConnectListInterfacesArgs { maxnames: 9 });
    let others = rig.call::<d::ConnectListDefinedInterfaces>(r::ConnectListDefinedInterfacesArgs { maxnames: 9 });
    [active.unwrap().names, others.unwrap().names]
}

#[test]
fn an_interface_goes_up_and_down() {
    let rig = Rig::new();
    let iface = define(&rig, "eth7", "aa:bb:cc:00:00:07");
    assert_eq!(names(&rig), [vec!["eth1".to_owned()], vec!["eth7".to_owned()]]);
    let up = |flags| rig.ask::<d::InterfaceCreate>(r::InterfaceCreateArgs { iface: iface.clone(), flags });
    let down = || rig.ask::<d::InterfaceDestroy>(r::InterfaceDestroyArgs { iface: iface.clone(), flags: 0 });
    up(0).unwrap();
    for refused in [up(0).unwrap_err(), {
        down().unwrap();
        down().unwrap_err()
    }] {
        let facts = (refused.domain, refused.code, refused.message.as_str());
        assert_eq!(facts, (ErrorDomain::TEST, ErrorCode::OPERATION_INVALID, "Requested operation is not valid"));
    }
    assert!(up(2).unwrap_err().message.contains("unsupported flags (0x2) in function testInterfaceCreate"));
    up(0).unwrap();
    define(&rig, "eth7", "aa:bb:cc:00:00:08");
    assert_eq!(names(&rig)[0], ["eth1", "eth7"], "a new definition leaves it up");
    rig.call::<d::InterfaceUndefine>(r::InterfaceUndefineArgs { iface: iface.clone() }).unwrap();
    assert!(down().unwrap_err().message.ends_with("no interface with matching name 'eth7'"));
}

#[test]
fn a_hardware_address_is_one_interface() {
    let rig = Rig::new();
    let lookup = |mac: &str| {
        let args = r::InterfaceLookupByMacStringArgs { mac: mac.to_owned() };
        rig.ask::<d::InterfaceLookupByMacString>(args).map(|reply| reply.iface)
    };
    let found = lookup("AA:BB:cc:dd:ee:ff").unwrap();
    assert_eq!((found.name.as_str(), found.mac.as_str()), ("eth1", "AA:BB:cc:dd:ee:ff"));
    assert_eq!(lookup("00:00:00:00:00:00").unwrap_err().code, ErrorCode::NO_INTERFACE);
    define(&rig, "eth8", "aa:bb:cc:dd:ee:ff");
    let refused = lookup("aa:bb:cc:dd:ee:ff").unwrap_err();
    assert_eq!(
        (refused.code, refused.message.as_str()),
        (ErrorCode::MULTIPLE_INTERFACES, "multiple matching interfaces found")
    );
}

#[test]
fn a_change_is_kept_or_taken_back() {
    let rig = Rig::new();
    let begin = || rig.call::<d::InterfaceChangeBegin>(r::InterfaceChangeBeginArgs { flags: 0 });
    let commit = || rig.call::<d::InterfaceChangeCommit>(r::InterfaceChangeCommitArgs { flags: 0 });
    let roll_back = || rig.call::<d::InterfaceChangeRollback>(r::InterfaceChangeRollbackArgs { flags: 0 });
    assert!(commit().unwrap_err().ends_with("no transaction running, nothing to be committed."));
    assert!(roll_back().unwrap_err().ends_with("no transaction running, nothing to rollback."));
    begin().unwrap();
    assert!(begin().unwrap_err().ends_with("there is another transaction running."));
    define(&rig, "eth7", "aa:bb:cc:00:00:07");
    roll_back().unwrap();
    // What was up is not remembered.
    assert_eq!(names(&rig), [vec![], vec!["eth1".to_owned()]]);
    begin().unwrap();
    define(&rig, "eth7", "aa:bb:cc:00:00:07");
    commit().unwrap();
    assert_eq!(names(&rig), [vec![], vec!["eth1".to_owned(), "eth7".to_owned()]]);
    for (flags, count) in [(0, 2), (1, 2), (2, 0), (3, 2)] {
        let args = r::ConnectListAllInterfacesArgs { need_results: 0, flags };
        let reply = rig.call::<d::ConnectListAllInterfaces>(args).unwrap();
        assert_eq!((reply.ifaces.len(), reply.ret), (0, count), "{flags}");
    }
    let args = r::ConnectListAllInterfacesArgs { need_results: 0, flags: 4 };
    assert!(rig.call::<d::ConnectListAllInterfaces>(args).unwrap_err().contains("unsupported flags (0x4)"));
}
