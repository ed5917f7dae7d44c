//! How a connection is opened.

use std::{sync::Arc, time::Duration};

use ferrovirt_driver::{OpenRequest, Registry};
use ferrovirt_driver_test::TestDriver;
use ferrovirt_error::Error;
use ferrovirt_remote::RemoteDriver;
use ferrovirt_transport::SystemEnv;
use ferrovirt_uri::{Build, Env, Explanation, OpenFlags, Plan};

use crate::{Connection, OpenError};

/// How a connection is opened: made by [`Connection::builder`].
#[derive(Clone)]
pub struct Builder {
    flags: OpenFlags,
    timeout: Option<Duration>,
    call_timeout: Option<Duration>,
    registry: Registry,
    build: Build,
    env: Arc<dyn Env + Send + Sync>,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            flags: OpenFlags::empty(),
            timeout: None,
            call_timeout: None,
            registry: default_registry(),
            build: Build::default(),
            env: Arc::new(SystemEnv),
        }
    }

    /// Opens for looking only: calls that change something are refused.
    #[must_use]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.flags.set(OpenFlags::READ_ONLY, read_only);
        self
    }

    /// Takes the name as it is, without looking it up in `uri_aliases`.
    #[must_use]
    pub fn no_aliases(mut self, no_aliases: bool) -> Self {
        self.flags.set(OpenFlags::NO_ALIASES, no_aliases);
        self
    }

    /// How long the whole open may take; for ever where not set, as in libvirt.
    #[must_use]
    pub fn deadline(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long each call on the connection may take; for ever where not set, as in libvirt.
    #[must_use]
    pub fn call_deadline(mut self, timeout: Duration) -> Self {
        self.call_timeout = Some(timeout);
        self
    }

    /// Uses these drivers instead of the default ones (`test`, `remote`).
    #[must_use]
    pub fn registry(mut self, registry: Registry) -> Self {
        self.registry = registry;
        self
    }

    /// Uses these built-in defaults instead of Debian's: socket mode, daemon folder.
    #[must_use]
    pub fn build_defaults(mut self, build: Build) -> Self {
        self.build = build;
        self
    }

    /// Looks at this environment instead of the process's: variables, user, files.
    #[must_use]
    pub fn environment(mut self, env: impl Env + Send + Sync + 'static) -> Self {
        self.env = Arc::new(env);
        self
    }

    /// Opens a URI or an alias; an empty name is the default choice.
    ///
    /// # Errors
    /// Libvirt's error, with what was tried.
    #[doc(alias = "virConnectOpen")]
    #[doc(alias = "virConnectOpenReadOnly")]
    pub async fn open(&self, name: &str) -> Result<Connection, OpenError> {
        self.open_name(Some(name)).await
    }

    /// Opens the default choice: `LIBVIRT_DEFAULT_URI`, `uri_default`, or what the daemon finds.
    ///
    /// # Errors
    /// As [`Builder::open`].
    pub async fn open_default(&self) -> Result<Connection, OpenError> {
        self.open_name(None).await
    }

    /// What [`Builder::open`] would do, without doing it.
    #[must_use]
    pub fn explain(&self, name: Option<&str>) -> Explanation {
        match self.plan(name) {
            Ok(plan) => Explanation::of_plan(&plan),
            Err(failure) => Explanation::of_failure(&failure),
        }
    }

    fn plan(&self, name: Option<&str>) -> Result<Plan, Box<ferrovirt_uri::PlanFailure>> {
        ferrovirt_uri::plan(name, self.flags, &self.registry.local_drivers(), &self.build, &*self.env)
    }

    async fn open_name(&self, name: Option<&str>) -> Result<Connection, OpenError> {
        let plan = self.plan(name).map_err(|failure| OpenError {
            error: Box::new(failure.error.clone().into()),
            attempt: Box::new(Explanation::of_failure(&failure)),
        })?;
        let attempt = self.open_plan(&plan).await;
        attempt.map_err(|error| OpenError { error: Box::new(error), attempt: Box::new(Explanation::of_plan(&plan)) })
    }

    async fn open_plan(&self, plan: &Plan) -> Result<Connection, Error> {
        let request = OpenRequest { plan, flags: self.flags, timeout: self.timeout, credentials: None };
        let backend = self.registry.open(request).await?;
        let read_only = self.flags.contains(OpenFlags::READ_ONLY);
        let uri = plan.draft.uri.as_ref().map(|uri| uri.to_text().to_string());
        let origin = Origin { builder: self.clone(), plan: plan.clone() };
        Ok(Connection::new(backend, uri, read_only, self.call_timeout).with_origin(origin))
    }
}

/// How a connection came to be, for another one like it.
pub(crate) struct Origin {
    builder: Builder,
    plan: Plan,
}

impl Origin {
    /// Opens another connection, by the same plan.
    pub(crate) async fn open_again(&self) -> Result<Connection, Error> {
        self.builder.open_plan(&self.plan).await
    }
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder")
            .field("flags", &self.flags)
            .field("timeout", &self.timeout)
            .field("call_timeout", &self.call_timeout)
            .field("registry", &self.registry)
            .finish_non_exhaustive()
    }
}

/// The drivers a program gets unless it brings its own.
fn default_registry() -> Registry {
    Registry::new().with(TestDriver::shared()).with(RemoteDriver::new())
}
