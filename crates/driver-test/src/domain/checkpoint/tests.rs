use ferrovirt_driver::procedures as d;
use ferrovirt_proto::remote as r;

use crate::test_support::Rig;

fn domain(rig: &Rig) -> r::Domain {
    rig.call::<d::DomainLookupByName>(r::DomainLookupByNameArgs { name: "test".to_owned() }).unwrap().dom
}

fn create(rig: &Rig, inner: &str, flags: u32) -> Result<r::DomainCheckpoint, String> {
    let xml_desc = format!("<domaincheckpoint>{inner}</domaincheckpoint>");
    let args = r::DomainCheckpointCreateXmlArgs { dom: domain(rig), xml_desc, flags };
    Ok(rig.call::<d::DomainCheckpointCreateXml>(args)?.checkpoint)
}

fn parent(rig: &Rig, name: &str) -> Result<String, String> {
    let checkpoint = r::DomainCheckpoint { name: name.to_owned(), dom: domain(rig) };
    let args = r::DomainCheckpointGetParentArgs { checkpoint, flags: 0 };
    Ok(rig.call::<d::DomainCheckpointGetParent>(args)?.parent.name)
}

/// As libvirt 9.0.0 answers.
#[test]
fn a_redefined_checkpoint_that_continues_the_current_one_becomes_it() {
    let rig = Rig::new();
    let again = |name: &str, parent: &str| {
        let inner = format!("<name>{name}</name><creationTime>5</creationTime><parent><name>{parent}</name></parent>");
        create(&rig, &inner, 1)
    };
    assert_eq!(again("r", "c").err().as_deref(), Some("invalid argument: parent c for moment r not found"));
    create(&rig, "<name>c</name>", 0).unwrap();
    again("r", "c").unwrap();
    create(&rig, "<name>d</name>", 0).unwrap();
    assert_eq!(parent(&rig, "d").unwrap(), "r");
    again("s", "r").unwrap();
    create(&rig, "<name>e</name>", 0).unwrap();
    assert_eq!(parent(&rig, "e").unwrap(), "d");
    assert!(again("c", "r").is_err(), "nobody descends from himself");
}

#[test]
fn a_checkpoint_notes_the_disks_that_it_is_told_of() {
    let rig = Rig::new();
    let rows = [
        ("", Ok("<disk name='vda' checkpoint='bitmap' bitmap='c'/>")),
        ("<disk name='vda' bitmap='b'/>", Ok("<disk name='vda' checkpoint='bitmap' bitmap='b'/>")),
        ("<disk name='/guest/diskimage1' checkpoint='no'/>", Ok("<disk name='vda' checkpoint='no'/>")),
        ("<disk name='vdz'/>", Err("unsupported configuration: no disk named 'vdz'")),
        (
            "<disk name='vda'/><disk name='vda'/>",
            Err("unsupported configuration: too many disk checkpoint requests for domain"),
        ),
    ];
    for (disks, expected) in rows {
        let made = create(&rig, &format!("<name>c</name><disks>{disks}</disks>"), 0);
        let checkpoint = match (made, expected) {
            (Ok(made), Ok(_)) => made,
            (made, expected) => {
                assert_eq!(made.err().as_deref(), expected.err());
                continue;
            }
        };
        let args = r::DomainCheckpointGetXmlDescArgs { checkpoint: checkpoint.clone(), flags: 2 };
        let xml = rig.call::<d::DomainCheckpointGetXmlDesc>(args).unwrap().xml;
        assert!(xml.contains(&format!("  <disks>\n    {}\n  </disks>\n", expected.unwrap())), "{xml}");
        rig.call::<d::DomainCheckpointDelete>(r::DomainCheckpointDeleteArgs { checkpoint, flags: 0 }).unwrap();
    }
}

#[test]
fn a_domain_has_snapshots_or_checkpoints() {
    let rig = Rig::new();
    let snapshot = |rig: &Rig| {
        let xml_desc = "<domainsnapshot><name>s</name></domainsnapshot>".to_owned();
        let args = r::DomainSnapshotCreateXmlArgs { dom: domain(rig), xml_desc, flags: 0 };
        rig.call::<d::DomainSnapshotCreateXml>(args)
    };
    create(&rig, "<name>c</name>", 0).unwrap();
    let refused = "Operation not supported: cannot create snapshot while checkpoint exists";
    assert_eq!(snapshot(&rig).err().as_deref(), Some(refused));
    let rig = Rig::new();
    snapshot(&rig).unwrap();
    let refused = "Operation not supported: cannot create checkpoint while snapshot exists";
    assert_eq!(create(&rig, "<name>c</name>", 0).err().as_deref(), Some(refused));
}
