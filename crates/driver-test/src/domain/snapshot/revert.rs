//! Going back to a snapshot.

use ferrovirt_proto::remote as r;

use super::SnapshotState;
use crate::{
    backend::{Answer, TestBackend},
    domain::{Definition, Domain, State, access::wire, reason},
    error::{MomentError, TestError},
    events::Lifecycle,
    flags,
};

/// Bits of "revert": `virDomainSnapshotRevertFlags`.
mod bit {
    pub(super) const RUNNING: u32 = 1;
    pub(super) const PAUSED: u32 = 2;
    pub(super) const FORCE: u32 = 4;
}

pub(crate) fn domain_revert_to_snapshot(backend: &TestBackend, args: r::DomainRevertToSnapshotArgs) -> Answer<()> {
    flags::check(args.flags, bit::RUNNING | bit::PAUSED | bit::FORCE, "testDomainRevertToSnapshot")?;
    let mut state = backend.host.lock();
    let dom = &args.snap.dom;
    let domain = state.domains.of_handle(&dom.uuid, &dom.name)?;
    let (snapshot_state, definition) = check(domain, &args.snap.name, args.flags)?;
    let mut told = Vec::new();
    if snapshot_state.is_live() {
        if domain.is_active() {
            domain.stop(reason::SHUTOFF_FROM_SNAPSHOT);
            told.push((wire(domain), Lifecycle::STOPPED_FROM_SNAPSHOT));
        }
        let id = state.domains.next_id();
        let domain = state.domains.of_handle(&dom.uuid, &dom.name)?;
        domain.current = definition;
        domain.go_live(id, reason::RUNNING_FROM_SNAPSHOT);
        told.push((wire(domain), Lifecycle::STARTED_FROM_SNAPSHOT));
        let was_paused = snapshot_state == SnapshotState::Of(State::Paused);
        if args.flags & bit::RUNNING == 0 && (was_paused || args.flags & bit::PAUSED != 0) {
            domain.enter(State::Paused, reason::PAUSED_FROM_SNAPSHOT);
            told.push((wire(domain), Lifecycle::SUSPENDED_FROM_SNAPSHOT));
        }
    } else {
        told.extend(go_off(domain, definition, args.flags));
    }
    let domain = state.domains.of_handle(&dom.uuid, &dom.name)?;
    domain.snapshots.set_current(Some(&args.snap.name));
    if !domain.persistent && !domain.is_active() {
        state.domains.remove(&dom.uuid);
    }
    for (dom, lifecycle) in told {
        state.tell(dom, lifecycle);
    }
    Ok(())
}

/// What the snapshot was of, if it can be gone back to.
fn check(domain: &Domain, name: &str, flags: u32) -> Result<(SnapshotState, Definition), TestError> {
    let snapshot = domain.snapshot(name)?;
    let wants_live = flags & (bit::RUNNING | bit::PAUSED) != 0;
    if !domain.persistent && !snapshot.state.is_live() && !wants_live {
        return Err(MomentError::TransientToInactive.into());
    }
    let no_rollback = || MomentError::NoRollback { name: name.to_owned(), domain: domain.name().to_owned() };
    let definition = snapshot.domain.clone().ok_or_else(no_rollback)?;
    Ok((snapshot.state, definition))
}

/// Back to where the domain was off. Where it is asked to run, libvirt's driver says that it does, and leaves it off.
fn go_off(domain: &mut Domain, definition: Definition, flags: u32) -> Vec<(r::Domain, Lifecycle)> {
    let mut told = Vec::new();
    let was_active = domain.is_active();
    if was_active {
        domain.stop(reason::SHUTOFF_FROM_SNAPSHOT);
    }
    domain.current = definition;
    if was_active {
        told.push((wire(domain), Lifecycle::STOPPED_FROM_SNAPSHOT));
    }
    if flags & (bit::RUNNING | bit::PAUSED) != 0 {
        told.push((wire(domain), Lifecycle::STARTED_FROM_SNAPSHOT));
    }
    if flags & bit::PAUSED != 0 {
        told.push((wire(domain), Lifecycle::SUSPENDED_FROM_SNAPSHOT));
    }
    told
}
