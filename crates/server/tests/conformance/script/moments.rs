//! Snapshots and checkpoints.

use ferrovirt_driver::procedures as p;
use ferrovirt_proto::remote as r;

use super::{Step, step, text};
use crate::domain;

pub(super) fn snapshots() -> Vec<Step> {
    let snapshot = |name: &str| r::DomainSnapshot { name: text(name), dom: domain() };
    let create = |name: &str| r::DomainSnapshotCreateXmlArgs {
        dom: domain(),
        xml_desc: format!("<domainsnapshot><name>{name}</name></domainsnapshot>"),
        flags: 0,
    };
    let by_name = |name: &str| r::DomainSnapshotLookupByNameArgs { dom: domain(), name: text(name), flags: 0 };
    vec![
        step::<p::DomainSnapshotCreateXml>(create("s1")),
        step::<p::DomainSnapshotCreateXml>(create("s2")),
        step::<p::DomainSnapshotNum>(r::DomainSnapshotNumArgs { dom: domain(), flags: 0 }),
        step::<p::DomainSnapshotListNames>(r::DomainSnapshotListNamesArgs { dom: domain(), maxnames: 9, flags: 0 }),
        step::<p::DomainSnapshotLookupByName>(by_name("s1")),
        step::<p::DomainSnapshotLookupByName>(by_name("s3")),
        step::<p::DomainSnapshotCurrent>(r::DomainSnapshotCurrentArgs { dom: domain(), flags: 0 }),
        step::<p::DomainSnapshotGetParent>(r::DomainSnapshotGetParentArgs { snap: snapshot("s2"), flags: 0 }),
        step::<p::DomainRevertToSnapshot>(r::DomainRevertToSnapshotArgs { snap: snapshot("s1"), flags: 0 }),
        step::<p::DomainSnapshotDelete>(r::DomainSnapshotDeleteArgs { snap: snapshot("s1"), flags: 1 }),
    ]
}

pub(super) fn checkpoints() -> Vec<Step> {
    let checkpoint = |name: &str| r::DomainCheckpoint { name: text(name), dom: domain() };
    let create = |name: &str| r::DomainCheckpointCreateXmlArgs {
        dom: domain(),
        xml_desc: format!("<domaincheckpoint><name>{name}</name></domaincheckpoint>"),
        flags: 0,
    };
    let by_name = r::DomainCheckpointLookupByNameArgs { dom: domain(), name: text("c1"), flags: 0 };
    let parent = r::DomainCheckpointGetParentArgs { checkpoint: checkpoint("c2"), flags: 0 };
    vec![
        step::<p::DomainCheckpointCreateXml>(create("c1")),
        step::<p::DomainCheckpointCreateXml>(create("c2")),
        step::<p::DomainCheckpointLookupByName>(by_name),
        step::<p::DomainCheckpointGetParent>(parent),
        step::<p::DomainCheckpointDelete>(r::DomainCheckpointDeleteArgs { checkpoint: checkpoint("c1"), flags: 0 }),
    ]
}
