//! The host: what it is made of, and what lives on it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::{
    chaos::Chaos, domain::Domains, events::Audience, interface::Interfaces, network::Networks, node::Node,
    node_device::NodeDevices, storage::Pools,
};

/// A test host; all its connections see the same state.
#[derive(Debug)]
pub(crate) struct Host {
    state: Mutex<HostState>,
}

/// What changes on a host.
#[derive(Debug, Default)]
pub(crate) struct HostState {
    pub(crate) node: Node,
    pub(crate) domains: Domains,
    pub(crate) networks: Networks,
    pub(crate) interfaces: Interfaces,
    pub(crate) pools: Pools,
    pub(crate) node_devices: NodeDevices,
    pub(crate) chaos: Chaos,
    /// Told under the lock, so that all learn of changes in the order in which they were made.
    pub(crate) audience: Audience,
}

impl Host {
    pub(crate) fn new(state: HostState) -> Self {
        Self { state: Mutex::new(state) }
    }

    /// The state, for one look or one change. A panic elsewhere does not lock it for good.
    pub(crate) fn lock(&self) -> MutexGuard<'_, HostState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
