//! The drivers a face was given.

use std::{sync::Arc, time::Duration};

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_uri::{LocalDriver, OpenFlags, Plan, Target};

use crate::{Backend, BoxFuture, Credentials};

/// A driver that can be opened.
pub trait Driver: Send + Sync {
    /// The driver's name: `test`, `remote`.
    fn name(&self) -> &'static str;

    /// What the planner must know of a driver that answers in this process; `None` for the remote driver.
    fn local(&self) -> Option<LocalDriver>;

    /// Opens the target of a plan.
    fn open<'a>(&'a self, request: OpenRequest<'a>) -> BoxFuture<'a, Result<Box<dyn Backend>, Error>>;
}

/// What a driver is asked to open.
#[derive(Clone, Copy, Debug)]
pub struct OpenRequest<'a> {
    /// What the name came to.
    pub plan: &'a Plan,
    /// The caller's flags.
    pub flags: OpenFlags,
    /// How long the whole open may take.
    pub timeout: Option<Duration>,
    /// Who knows what a driver asks of whoever opens it; nobody, if `None`.
    pub credentials: Option<&'a dyn Credentials>,
}

/// The drivers that a face knows, in the order in which they are asked. A value: there is no global one.
#[derive(Clone, Default)]
pub struct Registry {
    drivers: Vec<Arc<dyn Driver>>,
}

impl Registry {
    /// A registry without drivers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same registry with one driver more, asked after the others.
    #[must_use]
    pub fn with(mut self, driver: impl Driver + 'static) -> Self {
        self.drivers.push(Arc::new(driver));
        self
    }

    /// What the planner must know of the drivers that answer in this process.
    #[must_use]
    pub fn local_drivers(&self) -> Vec<LocalDriver> {
        self.drivers.iter().filter_map(|driver| driver.local()).collect()
    }

    /// Opens what the plan names.
    ///
    /// # Errors
    /// The driver's; `NO_CONNECT` where the plan names a driver that is not in the registry.
    pub async fn open(&self, request: OpenRequest<'_>) -> Result<Box<dyn Backend>, Error> {
        let name = match &request.plan.target {
            Target::Local(local) => local.driver,
            Target::Remote(_) => REMOTE,
        };
        match self.drivers.iter().find(|driver| driver.name() == name) {
            Some(driver) => driver.open(request).await,
            None => Err(Error::new(ErrorDomain::NONE, ErrorCode::NO_CONNECT, format!("'{name}'"))),
        }
    }
}

/// The name of the driver that takes every plan with an endpoint.
const REMOTE: &str = "remote";

impl std::fmt::Debug for Registry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.drivers.iter().map(|driver| driver.name())).finish()
    }
}
