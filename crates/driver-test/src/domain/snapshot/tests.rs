use ferrovirt_driver::procedures as d;
use ferrovirt_proto::remote as r;

use crate::test_support::Rig;

fn domain(rig: &Rig) -> r::Domain {
    rig.call::<d::DomainLookupByName>(r::DomainLookupByNameArgs { name: "test".to_owned() }).unwrap().dom
}

fn create(rig: &Rig, inner: &str, flags: u32) -> Result<r::DomainSnapshot, String> {
    let xml_desc = format!("<domainsnapshot>{inner}</domainsnapshot>");
    let args = r::DomainSnapshotCreateXmlArgs { dom: domain(rig), xml_desc, flags };
    Ok(rig.call::<d::DomainSnapshotCreateXml>(args)?.snap)
}

/// As libvirt 9.0.0 answers.
#[test]
fn snapshots_are_refused_for_what_they_say_of_memory_and_disks() {
    let rig = Rig::new();
    let rows = [
        ("<memory snapshot='external'/>", "external memory snapshots require a filename"),
        ("<memory snapshot='internal' file='/a'/>", "memory filename '/a' requires external snapshot"),
        ("<disks><disk snapshot='no'/></disks>", "missing name from disk snapshot element"),
        ("<disks><disk name='vda' snapshot='no'/></disks>", "disk 'vda' must use snapshot mode 'internal'"),
    ];
    for (inner, expected) in rows {
        let refused = create(&rig, &format!("<name>s</name>{inner}"), 0).unwrap_err();
        assert!(refused.ends_with(expected), "{inner}: {refused}");
    }
}

/// As libvirt 9.0.0 answers.
#[test]
fn a_redefined_snapshot_tells_its_domain_and_may_have_files() {
    const REDEFINE: u32 = 1;
    let rig = Rig::new();
    let again = |rest: &str| {
        create(&rig, &format!("<name>r</name><state>shutoff</state><creationTime>5</creationTime>{rest}"), REDEFINE)
    };
    let of = "<domain type='test'><name>test</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>\
              <memory>1024</memory><os><type>hvm</type></os><devices><disk><source file='/x'/><target dev='vda'/></disk>\
              </devices></domain>";
    let refused = again("").unwrap_err();
    assert!(refused.ends_with("missing domain in snapshot"), "{refused}");
    let refused = again(&format!("<memory snapshot='internal'/>{of}")).unwrap_err();
    assert!(refused.ends_with("memory state cannot be saved with offline or disk-only snapshot"), "{refused}");
    let unknown = format!("<name>n</name><state>nostate</state><creationTime>5</creationTime>{of}");
    let refused = create(&rig, &unknown, REDEFINE).unwrap_err();
    assert_eq!(refused, "unsupported configuration: Invalid state 'nostate' in domain snapshot XML");
    let asleep = "<name>p</name><state>pmsuspended</state><creationTime>5</creationTime><memory snapshot='internal'/>";
    create(&rig, &format!("{asleep}{of}"), REDEFINE).unwrap();
    let external = "<disks><disk name='vda' snapshot='external'><source file='/y'/></disk></disks>";
    again(&format!("{external}{of}")).unwrap();
}
