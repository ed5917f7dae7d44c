//! What a server is told at its start.

use std::{sync::Arc, time::Duration};

use ferrovirt_driver::Registry;
use ferrovirt_rpc::Keepalive;
use ferrovirt_uri::Env;

/// What a server is told at its start.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServerConfig {
    /// The drivers that clients can open.
    pub registry: Registry,
    /// What a client opens that names nothing, unless `LIBVIRT_DEFAULT_URI` or `uri_default` say another.
    pub default_uri: Option<String>,
    /// What is allowed at once.
    pub limits: Limits,
    /// The workers that administrators are told of.
    pub workers: Workers,
    /// When clients are pinged that asked for keepalive; `None` never.
    pub keepalive: Option<Keepalive>,
    /// How long a client may take for its TLS handshake.
    pub handshake_time: Duration,
    /// How long a client may take to prove who it is, where that is asked; a person may have to type.
    pub auth_time: Duration,
    /// The world in which names are looked up.
    pub env: Arc<dyn Env + Send + Sync>,
}

impl ServerConfig {
    /// A server of these drivers with libvirtd's default limits.
    #[must_use]
    pub fn new(registry: Registry, env: impl Env + Send + Sync + 'static) -> Self {
        Self {
            registry,
            default_uri: None,
            limits: Limits::default(),
            workers: Workers::default(),
            keepalive: Some(Keepalive { interval: Duration::from_secs(5), count: 5 }),
            handshake_time: Duration::from_secs(30),
            auth_time: Duration::from_secs(120),
            env: Arc::new(env),
        }
    }

    /// Says what a client opens that names nothing, where neither `LIBVIRT_DEFAULT_URI` nor `uri_default` does.
    #[must_use]
    pub fn with_default_uri(mut self, uri: impl Into<String>) -> Self {
        self.default_uri = Some(uri.into());
        self
    }

    /// Sets what is allowed at once.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets the workers that administrators are told of.
    #[must_use]
    pub fn with_workers(mut self, workers: Workers) -> Self {
        self.workers = workers;
        self
    }

    /// Sets when clients are pinged.
    #[must_use]
    pub fn with_keepalive(mut self, keepalive: Option<Keepalive>) -> Self {
        self.keepalive = keepalive;
        self
    }

    /// Sets how long a client may take for its TLS handshake.
    #[must_use]
    pub fn with_handshake_time(mut self, time: Duration) -> Self {
        self.handshake_time = time;
        self
    }

    /// Sets how long a client may take to prove who it is.
    #[must_use]
    pub fn with_auth_time(mut self, time: Duration) -> Self {
        self.auth_time = time;
        self
    }
}

impl std::fmt::Debug for ServerConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ServerConfig")
            .field("registry", &self.registry)
            .field("default_uri", &self.default_uri)
            .field("limits", &self.limits)
            .field("workers", &self.workers)
            .field("keepalive", &self.keepalive)
            .field("handshake_time", &self.handshake_time)
            .field("auth_time", &self.auth_time)
            .finish_non_exhaustive()
    }
}

/// What is allowed at once. The defaults are libvirtd's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Clients; further ones wait unaccepted.
    pub clients: usize,
    /// Clients that have not proved who they are; further ones wait unaccepted. 0 for no such limit.
    pub anonymous_clients: usize,
    /// Requests of one client under way; with as many, nothing more is read from it.
    pub client_requests: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { clients: 5000, anonymous_clients: 20, client_requests: 5 }
    }
}

/// The sizes of libvirtd's pool of threads. Calls are tasks of the runtime here, so that nothing comes of them; they are
/// what administrators see and set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Workers {
    /// Threads at the start.
    pub min: usize,
    /// Threads at the most.
    pub max: usize,
    /// Further threads, for calls that cannot wait for a hypervisor.
    pub priority: usize,
}

impl Default for Workers {
    /// libvirtd's.
    fn default() -> Self {
        Self { min: 5, max: 20, priority: 5 }
    }
}
