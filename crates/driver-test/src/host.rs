//! The host: its domains and what it is made of.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::{
    definition::{Definition, Uuid, uuid_text},
    domain::Domain,
    errors::TestError,
    events::Audience,
};

/// A test host; all its connections see the same state.
#[derive(Debug)]
pub(crate) struct Host {
    state: Mutex<HostState>,
}

/// What changes on a host.
#[derive(Debug)]
pub(crate) struct HostState {
    domains: Vec<Domain>,
    last_id: i32,
    /// Told under the lock, so that all learn of changes in the order in which they were made.
    pub(crate) audience: Audience,
}

/// The fixed machine under the default host.
pub(crate) mod node {
    pub(crate) const MODEL: &str = "i686";
    pub(crate) const MEMORY_KIB: u64 = 3_145_728;
    pub(crate) const CPUS: i32 = 16;
    pub(crate) const MHZ: i32 = 1400;
    pub(crate) const CELLS: i32 = 2;
    pub(crate) const SOCKETS: i32 = 2;
    pub(crate) const CORES: i32 = 2;
    pub(crate) const THREADS: i32 = 2;
    /// The most virtual CPUs a domain may have.
    pub(crate) const VCPUS_MAX: i32 = 32;
}

impl Host {
    /// The built-in host of `test:///default`.
    pub(crate) fn builtin() -> Self {
        let mut state = HostState { domains: Vec::new(), last_id: 0, audience: Audience::default() };
        let id = state.next_id();
        state.domains.push(Domain::running(Definition::builtin(), id));
        Self { state: Mutex::new(state) }
    }

    /// The state, for one look or one change. A panic elsewhere does not lock it for good.
    pub(crate) fn lock(&self) -> MutexGuard<'_, HostState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HostState {
    /// Ids grow and are never used twice.
    pub(crate) fn next_id(&mut self) -> i32 {
        self.last_id += 1;
        self.last_id
    }

    pub(crate) fn domains(&self) -> &[Domain] {
        &self.domains
    }

    pub(crate) fn by_id(&self, id: i32) -> Result<&Domain, TestError> {
        self.domains.iter().find(|domain| domain.id == Some(id)).ok_or(TestError::NoDomainWithId(id))
    }

    pub(crate) fn by_name(&self, name: &str) -> Result<&Domain, TestError> {
        let found = self.domains.iter().find(|domain| domain.definition.name == name);
        found.ok_or_else(|| TestError::NoDomainWithName(name.to_owned()))
    }

    pub(crate) fn by_uuid(&self, uuid: &Uuid) -> Result<&Domain, TestError> {
        let found = self.domains.iter().find(|domain| domain.definition.uuid == *uuid);
        found.ok_or_else(|| TestError::NoDomainWithUuid(uuid_text(uuid)))
    }

    /// The domain behind a handle: its UUID decides, its name only words the error.
    pub(crate) fn of_handle(&mut self, uuid: &Uuid, name: &str) -> Result<&mut Domain, TestError> {
        let found = self.domains.iter_mut().find(|domain| domain.definition.uuid == *uuid);
        found.ok_or_else(|| TestError::StaleDomain { uuid: uuid_text(uuid), name: name.to_owned() })
    }
}
