//! Listing snapshots.

use ferrovirt_proto::remote as r;

use super::Snapshot;
use crate::{
    backend::{Answer, TestBackend, at_most, length},
    domain::{
        State,
        moments::{Moment as _, Moments},
    },
    error::{MomentError, TestError},
    flags,
};

/// Filter bits: `virDomainSnapshotListFlags`.
mod bit {
    /// Of a domain: only those without a parent. Of a snapshot: all below it, and not its children only.
    pub(super) const ROOTS_OR_DESCENDANTS: u32 = 1;
    pub(super) const METADATA: u32 = 1 << 1;
    pub(super) const LEAVES: u32 = 1 << 2;
    pub(super) const NO_LEAVES: u32 = 1 << 3;
    pub(super) const NO_METADATA: u32 = 1 << 4;
    pub(super) const INACTIVE: u32 = 1 << 5;
    pub(super) const ACTIVE: u32 = 1 << 6;
    pub(super) const DISK_ONLY: u32 = 1 << 7;
    pub(super) const INTERNAL: u32 = 1 << 8;
    pub(super) const EXTERNAL: u32 = 1 << 9;
    pub(super) const ALL: u32 = (1 << 11) - 1;
}

/// The snapshots that a call asks for: of the whole tree, or below one.
fn find<'a>(snapshots: &'a Moments<Snapshot>, from: Option<&str>, flags: u32) -> Vec<&'a Snapshot> {
    let has_first = flags & bit::ROOTS_OR_DESCENDANTS != 0;
    // Of a domain all are listed unless only roots are wanted, of a snapshot its children unless all are.
    let deep = if from.is_none() { !has_first } else { has_first };
    let found = snapshots.walk(from, deep).into_iter();
    found.filter(|snapshot| admits(snapshot, snapshots, flags)).collect()
}

/// Bits of one group add up, groups narrow each other; a group without a bit admits all.
fn admits(snapshot: &Snapshot, snapshots: &Moments<Snapshot>, flags: u32) -> bool {
    let group = |members: &[(u32, bool)]| {
        let asked = members.iter().any(|(bit, _)| flags & bit != 0);
        !asked || members.iter().any(|(bit, holds)| flags & bit != 0 && *holds)
    };
    let has_children = snapshots.children(Some(snapshot.name())).next().is_some();
    let is_off = snapshot.state == super::SnapshotState::Of(State::Shutoff);
    let of_disks = snapshot.state == super::SnapshotState::Disks;
    let is_external = snapshot.is_external();
    group(&[(bit::METADATA, true), (bit::NO_METADATA, false)])
        && group(&[(bit::LEAVES, !has_children), (bit::NO_LEAVES, has_children)])
        && group(&[(bit::INACTIVE, is_off), (bit::DISK_ONLY, of_disks), (bit::ACTIVE, !is_off && !of_disks)])
        && group(&[(bit::INTERNAL, !is_external), (bit::EXTERNAL, is_external)])
}

/// Lists the snapshots of a domain, or those below one of them.
fn list<T>(
    backend: &TestBackend,
    dom: &r::Domain,
    from: Option<&str>,
    (flags, function): (u32, &'static str),
    of: impl Fn(&Snapshot) -> T,
) -> Answer<Vec<T>> {
    flags::check(flags, bit::ALL, function)?;
    backend.change(dom, |domain| {
        if let Some(name) = from.filter(|name| domain.snapshots.get(name).is_none()) {
            return Err(TestError::from(MomentError::NoSnapshot(name.to_owned())));
        }
        Ok(find(&domain.snapshots, from, flags).into_iter().map(of).collect())
    })
}

pub(crate) fn domain_snapshot_num(
    backend: &TestBackend,
    args: r::DomainSnapshotNumArgs,
) -> Answer<r::DomainSnapshotNumRet> {
    let found = list(backend, &args.dom, None, (args.flags, "testDomainSnapshotNum"), drop_snapshot)?;
    Ok(r::DomainSnapshotNumRet { num: length(found.len()) })
}

fn drop_snapshot(_: &Snapshot) {}

pub(crate) fn domain_snapshot_list_names(
    backend: &TestBackend,
    args: r::DomainSnapshotListNamesArgs,
) -> Answer<r::DomainSnapshotListNamesRet> {
    let names = list(backend, &args.dom, None, (args.flags, "testDomainSnapshotListNames"), name)?;
    Ok(r::DomainSnapshotListNamesRet { names: at_most(names, args.maxnames) })
}

fn name(snapshot: &Snapshot) -> String {
    snapshot.name().to_owned()
}

pub(crate) fn domain_list_all_snapshots(
    backend: &TestBackend,
    args: r::DomainListAllSnapshotsArgs,
) -> Answer<r::DomainListAllSnapshotsRet> {
    let names = list(backend, &args.dom, None, (args.flags, "testDomainListAllSnapshots"), name)?;
    let (snapshots, ret) = handles(names, &args.dom, args.need_results);
    Ok(r::DomainListAllSnapshotsRet { snapshots, ret })
}

fn handles(names: Vec<String>, dom: &r::Domain, need_results: i32) -> (Vec<r::DomainSnapshot>, i32) {
    let count = length(names.len());
    let wanted = if need_results == 0 { Vec::new() } else { names };
    (wanted.into_iter().map(|name| r::DomainSnapshot { name, dom: dom.clone() }).collect(), count)
}

pub(crate) fn domain_snapshot_num_children(
    backend: &TestBackend,
    args: r::DomainSnapshotNumChildrenArgs,
) -> Answer<r::DomainSnapshotNumChildrenRet> {
    let flags = (args.flags, "testDomainSnapshotNumChildren");
    let found = list(backend, &args.snap.dom, Some(&args.snap.name), flags, drop_snapshot)?;
    Ok(r::DomainSnapshotNumChildrenRet { num: length(found.len()) })
}

pub(crate) fn domain_snapshot_list_children_names(
    backend: &TestBackend,
    args: r::DomainSnapshotListChildrenNamesArgs,
) -> Answer<r::DomainSnapshotListChildrenNamesRet> {
    let flags = (args.flags, "testDomainSnapshotListChildrenNames");
    let names = list(backend, &args.snap.dom, Some(&args.snap.name), flags, name)?;
    Ok(r::DomainSnapshotListChildrenNamesRet { names: at_most(names, args.maxnames) })
}

pub(crate) fn domain_snapshot_list_all_children(
    backend: &TestBackend,
    args: r::DomainSnapshotListAllChildrenArgs,
) -> Answer<r::DomainSnapshotListAllChildrenRet> {
    let r::DomainSnapshotListAllChildrenArgs { snapshot, need_results, flags } = args;
    let flags = (flags, "testDomainSnapshotListAllChildren");
    let names = list(backend, &snapshot.dom, Some(&snapshot.name), flags, name)?;
    let (snapshots, ret) = handles(names, &snapshot.dom, need_results);
    Ok(r::DomainSnapshotListAllChildrenRet { snapshots, ret })
}
