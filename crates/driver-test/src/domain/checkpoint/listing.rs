//! Listing checkpoints.

use ferrovirt_proto::remote as r;

use crate::{
    backend::{Answer, TestBackend, length},
    domain::moments::{Moment as _, Moments},
    error::{MomentError, TestError},
    flags,
};

/// Filter bits: `virDomainCheckpointListFlags`.
mod bit {
    /// Of a domain: only those without a parent. Of a checkpoint: all below it, and not its children only.
    pub(super) const ROOTS_OR_DESCENDANTS: u32 = 1;
    /// Parents before their children, as they are listed anyway.
    pub(super) const TOPOLOGICAL: u32 = 1 << 1;
    pub(super) const LEAVES: u32 = 1 << 2;
    pub(super) const NO_LEAVES: u32 = 1 << 3;
    pub(super) const ALL: u32 = ROOTS_OR_DESCENDANTS | TOPOLOGICAL | LEAVES | NO_LEAVES;
}

/// The checkpoints that a call asks for: of the whole tree, or below one.
fn find(checkpoints: &Moments<super::Checkpoint>, from: Option<&str>, flags: u32) -> Vec<String> {
    let has_first = flags & bit::ROOTS_OR_DESCENDANTS != 0;
    // Of a domain all are listed unless only roots are wanted, of a checkpoint its children unless all are.
    let deep = if from.is_none() { !has_first } else { has_first };
    let admits = |name: &str| {
        let has_children = checkpoints.children(Some(name)).next().is_some();
        let wanted = if has_children { bit::NO_LEAVES } else { bit::LEAVES };
        flags & (bit::LEAVES | bit::NO_LEAVES) == 0 || flags & wanted != 0
    };
    let found = checkpoints.walk(from, deep).into_iter().map(|checkpoint| checkpoint.name().to_owned());
    found.filter(|name| admits(name)).collect()
}

fn list(
    backend: &TestBackend,
    dom: &r::Domain,
    from: Option<&str>,
    (flags, function): (u32, &'static str),
    need_results: i32,
) -> Answer<(Vec<r::DomainCheckpoint>, i32)> {
    flags::check(flags, bit::ALL, function)?;
    let names = backend.change(dom, |domain| {
        if let Some(name) = from.filter(|name| domain.checkpoints.get(name).is_none()) {
            return Err(TestError::from(MomentError::NoCheckpoint(name.to_owned())));
        }
        Ok(find(&domain.checkpoints, from, flags))
    })?;
    let count = length(names.len());
    let wanted = if need_results == 0 { Vec::new() } else { names };
    Ok((wanted.into_iter().map(|name| r::DomainCheckpoint { name, dom: dom.clone() }).collect(), count))
}

pub(crate) fn domain_list_all_checkpoints(
    backend: &TestBackend,
    args: r::DomainListAllCheckpointsArgs,
) -> Answer<r::DomainListAllCheckpointsRet> {
    let flags = (args.flags, "testDomainListAllCheckpoints");
    let (checkpoints, ret) = list(backend, &args.dom, None, flags, args.need_results)?;
    Ok(r::DomainListAllCheckpointsRet { checkpoints, ret })
}

pub(crate) fn domain_checkpoint_list_all_children(
    backend: &TestBackend,
    args: r::DomainCheckpointListAllChildrenArgs,
) -> Answer<r::DomainCheckpointListAllChildrenRet> {
    let r::DomainCheckpoint { name, dom } = args.checkpoint;
    let flags = (args.flags, "testDomainCheckpointListAllChildren");
    let (checkpoints, ret) = list(backend, &dom, Some(&name), flags, args.need_results)?;
    Ok(r::DomainCheckpointListAllChildrenRet { checkpoints, ret })
}
