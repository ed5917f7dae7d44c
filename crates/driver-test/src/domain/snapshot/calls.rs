//! Making snapshots, looking at them, and taking them away.

use ferrovirt_proto::remote as r;
use ferrovirt_xml::normalise::dump::Hide;

pub(crate) use super::revert::domain_revert_to_snapshot;
use super::{Snapshot, Way, read};
use crate::{
    backend::{Answer, TestBackend},
    domain::{
        Domain,
        access::wire,
        moments::{Moment as _, Removal},
        reason,
    },
    error::{MomentError, TestError},
    events::Lifecycle,
    flags,
    uuid::uuid_text,
};

/// Bits of "create": `virDomainSnapshotCreateFlags`.
mod bit {
    pub(super) const REDEFINE: u32 = 1;
    pub(super) const CURRENT: u32 = 1 << 1;
    pub(super) const HALT: u32 = 1 << 3;
    pub(super) const QUIESCE: u32 = 1 << 6;
    pub(super) const ATOMIC: u32 = 1 << 7;
    pub(super) const LIVE: u32 = 1 << 8;
    pub(super) const VALIDATE: u32 = 1 << 9;
    pub(super) const ALL: u32 = REDEFINE | CURRENT | HALT | QUIESCE | ATOMIC | LIVE | VALIDATE;
}

impl TestBackend {
    /// Looks at a snapshot.
    fn look_at_snapshot<T>(
        &self,
        handle: &r::DomainSnapshot,
        look: impl FnOnce(&Domain, &Snapshot) -> Result<T, TestError>,
    ) -> Answer<T> {
        self.change(&handle.dom, |domain| look(domain, domain.snapshot(&handle.name)?))
    }
}

impl Domain {
    pub(super) fn snapshot(&self, name: &str) -> Result<&Snapshot, MomentError> {
        self.snapshots.get(name).ok_or_else(|| MomentError::NoSnapshot(name.to_owned()))
    }
}

pub(crate) fn domain_snapshot_create_xml(
    backend: &TestBackend,
    args: r::DomainSnapshotCreateXmlArgs,
) -> Answer<r::DomainSnapshotCreateXmlRet> {
    flags::check(args.flags, bit::ALL, "testDomainSnapshotCreateXML")?;
    let mut state = backend.host.lock();
    let domain = state.domains.of_handle(&args.dom.uuid, &args.dom.name)?;
    if !domain.checkpoints.is_empty() {
        return Err(TestError::from(MomentError::SnapshotBesideCheckpoint).into());
    }
    let halts = args.flags & bit::HALT != 0;
    if halts && !domain.persistent {
        return Err(TestError::from(MomentError::HaltTransient).into());
    }
    let name = if args.flags & bit::REDEFINE == 0 {
        create(domain, &args.xml_desc)?
    } else {
        redefine(domain, &args.xml_desc, args.flags & bit::CURRENT != 0)?
    };
    let stops = halts && args.flags & bit::REDEFINE == 0 && domain.is_active();
    if stops {
        domain.stop(reason::SHUTOFF_FROM_SNAPSHOT);
    }
    let dom = wire(domain);
    state.tell(dom.clone(), stops.then_some(Lifecycle::STOPPED_FROM_SNAPSHOT));
    Ok(r::DomainSnapshotCreateXmlRet { snap: r::DomainSnapshot { name, dom } })
}

fn create(domain: &mut Domain, source: &str) -> Result<String, TestError> {
    let mut snapshot = read(source, domain, Way::Now)?;
    let name = snapshot.name.clone();
    snapshot.parent = domain.snapshots.current().map(|current| current.name.clone());
    domain.snapshots.add(snapshot)?;
    domain.snapshots.set_current(Some(&name));
    Ok(name)
}

/// Takes a snapshot in as it was; what it does not know of its domain is taken from one that it replaces.
fn redefine(domain: &mut Domain, source: &str, becomes_current: bool) -> Result<String, TestError> {
    let mut snapshot = read(source, domain, Way::Again)?;
    let name = snapshot.name.clone();
    if let Some(parent) = &snapshot.parent {
        domain.snapshots.check_parent(&name, parent)?;
    }
    let uuid = domain.current.uuid();
    if snapshot.domain.as_ref().is_some_and(|definition| definition.uuid() != uuid) {
        return Err(MomentError::OtherUuid { name, uuid: uuid_text(uuid) }.into());
    }
    if snapshot.domain.is_none() {
        snapshot.domain = domain.snapshots.get(&name).and_then(|known| known.domain.clone());
    }
    if snapshot.domain.is_none() {
        return Err(MomentError::MissingDomain.into());
    }
    domain.snapshots.replace(snapshot);
    if becomes_current {
        domain.snapshots.set_current(Some(&name));
    }
    Ok(name)
}

pub(crate) fn domain_snapshot_delete(backend: &TestBackend, args: r::DomainSnapshotDeleteArgs) -> Answer<()> {
    const CHILDREN: u32 = 1;
    const CHILDREN_ONLY: u32 = 4;
    flags::check(args.flags, CHILDREN | CHILDREN_ONLY, "testDomainSnapshotDelete")?;
    let removal = match args.flags {
        flags if flags & CHILDREN_ONLY != 0 => Removal::DescendantsOnly,
        flags if flags & CHILDREN != 0 => Removal::WithDescendants,
        _ => Removal::Single,
    };
    backend.change(&args.snap.dom, |domain| {
        domain.snapshot(&args.snap.name)?;
        domain.snapshots.remove(&args.snap.name, removal);
        Ok(())
    })
}

pub(crate) fn domain_snapshot_get_xml_desc(
    backend: &TestBackend,
    args: r::DomainSnapshotGetXmlDescArgs,
) -> Answer<r::DomainSnapshotGetXmlDescRet> {
    const SECURE: u32 = 1;
    flags::check(args.flags, SECURE, "testDomainSnapshotGetXMLDesc")?;
    let hide = Hide { secrets: args.flags & SECURE == 0, live: true };
    backend.look_at_snapshot(&args.snap, |_, snapshot| Ok(r::DomainSnapshotGetXmlDescRet { xml: snapshot.print(hide) }))
}

pub(crate) fn domain_snapshot_lookup_by_name(
    backend: &TestBackend,
    args: r::DomainSnapshotLookupByNameArgs,
) -> Answer<r::DomainSnapshotLookupByNameRet> {
    flags::check(args.flags, 0, "testDomainSnapshotLookupByName")?;
    let snap = r::DomainSnapshot { name: args.name, dom: args.dom };
    backend.look_at_snapshot(&snap, |_, _| Ok(()))?;
    Ok(r::DomainSnapshotLookupByNameRet { snap })
}

pub(crate) fn domain_has_current_snapshot(
    backend: &TestBackend,
    args: r::DomainHasCurrentSnapshotArgs,
) -> Answer<r::DomainHasCurrentSnapshotRet> {
    flags::check(args.flags, 0, "testDomainHasCurrentSnapshot")?;
    backend.look(&args.dom, |domain| r::DomainHasCurrentSnapshotRet {
        result: i32::from(domain.snapshots.current().is_some()),
    })
}

pub(crate) fn domain_snapshot_current(
    backend: &TestBackend,
    args: r::DomainSnapshotCurrentArgs,
) -> Answer<r::DomainSnapshotCurrentRet> {
    flags::check(args.flags, 0, "testDomainSnapshotCurrent")?;
    let current = |domain: &mut Domain| match domain.snapshots.current() {
        Some(current) => Ok(current.name.clone()),
        None => Err(MomentError::NoCurrent.into()),
    };
    let name = backend.change(&args.dom, current)?;
    Ok(r::DomainSnapshotCurrentRet { snap: r::DomainSnapshot { name, dom: args.dom } })
}

pub(crate) fn domain_snapshot_get_parent(
    backend: &TestBackend,
    args: r::DomainSnapshotGetParentArgs,
) -> Answer<r::DomainSnapshotGetParentRet> {
    flags::check(args.flags, 0, "testDomainSnapshotGetParent")?;
    let name = backend.look_at_snapshot(&args.snap, |_, snapshot| match snapshot.parent() {
        Some(parent) => Ok(parent.to_owned()),
        None => Err(MomentError::NoParent(snapshot.name.clone()).into()),
    })?;
    Ok(r::DomainSnapshotGetParentRet { snap: r::DomainSnapshot { name, dom: args.snap.dom } })
}

pub(crate) fn domain_snapshot_is_current(
    backend: &TestBackend,
    args: r::DomainSnapshotIsCurrentArgs,
) -> Answer<r::DomainSnapshotIsCurrentRet> {
    flags::check(args.flags, 0, "testDomainSnapshotIsCurrent")?;
    backend.look_at_snapshot(&args.snap, |domain, snapshot| {
        let is_current = domain.snapshots.current().is_some_and(|current| current.name == snapshot.name);
        Ok(r::DomainSnapshotIsCurrentRet { current: i32::from(is_current) })
    })
}

pub(crate) fn domain_snapshot_has_metadata(
    backend: &TestBackend,
    args: r::DomainSnapshotHasMetadataArgs,
) -> Answer<r::DomainSnapshotHasMetadataRet> {
    flags::check(args.flags, 0, "testDomainSnapshotHasMetadata")?;
    backend.look_at_snapshot(&args.snap, |_, _| Ok(r::DomainSnapshotHasMetadataRet { metadata: 1 }))
}
