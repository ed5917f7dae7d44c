//! The way from a handle to its domain.

use ferrovirt_proto::remote as r;

use super::Domain;
use crate::{
    backend::{Answer, TestBackend},
    error::TestError,
    events::{DomainNews, Lifecycle},
    host::HostState,
};

/// The handle that goes over the wire.
pub(super) fn wire(domain: &Domain) -> r::Domain {
    r::Domain { name: domain.name().to_owned(), uuid: *domain.current.uuid(), id: domain.id.unwrap_or(-1) }
}

impl TestBackend {
    /// Looks at the domain behind a handle.
    pub(super) fn look<T>(&self, handle: &r::Domain, look: impl FnOnce(&Domain) -> T) -> Answer<T> {
        self.change(handle, |domain| Ok(look(domain)))
    }

    /// Changes the domain behind a handle.
    pub(super) fn change<T>(
        &self,
        handle: &r::Domain,
        change: impl FnOnce(&mut Domain) -> Result<T, TestError>,
    ) -> Answer<T> {
        let mut state = self.host.lock();
        let domain = state.domains.of_handle(&handle.uuid, &handle.name)?;
        Ok(change(domain)?)
    }

    /// Moves the domain behind a handle to another state, and tells of what the move says came of it. A transient domain
    /// that is off is gone.
    pub(super) fn pass(
        &self,
        handle: &r::Domain,
        pass: impl FnOnce(&mut Domain) -> Result<Option<Lifecycle>, TestError>,
    ) -> Answer<()> {
        let mut state = self.host.lock();
        let domain = state.domains.of_handle(&handle.uuid, &handle.name)?;
        let lifecycle = pass(domain)?;
        let (handle, is_gone) = (wire(domain), !domain.persistent && !domain.is_active());
        if is_gone {
            state.domains.remove(&handle.uuid);
        }
        state.tell(handle, lifecycle);
        Ok(())
    }
}

impl HostState {
    /// Tells of a move of a domain, if there is something to tell.
    pub(super) fn tell(&mut self, dom: r::Domain, lifecycle: impl Into<Option<Lifecycle>>) {
        if let Some(lifecycle) = lifecycle.into() {
            self.audience.tell(&DomainNews::Lifecycle { dom, lifecycle });
        }
    }
}
