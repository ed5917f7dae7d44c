//! How a connection is opened.

use std::{path::PathBuf, sync::Arc, time::Duration};

use ferrovirt_driver::{Backend, OpenRequest, Registry};
use ferrovirt_driver_test::TestDriver;
use ferrovirt_error::Error;
use ferrovirt_remote::RemoteDriver;
use ferrovirt_transport::SystemEnv;
use ferrovirt_uri::{Build, Env, Explanation, OpenFlags, Plan, Target, auth_file};

use crate::{
    Connection, CredentialKind, Credentials, OpenError, Question, Reconnect,
    credentials::{Callback, Stored},
    reconnect,
};

/// How a connection is opened: made by [`Connection::builder`].
#[derive(Clone)]
pub struct Builder {
    flags: OpenFlags,
    timeout: Option<Duration>,
    call_timeout: Option<Duration>,
    registry: Registry,
    build: Build,
    env: Arc<dyn Env + Send + Sync>,
    credentials: Option<Arc<dyn Credentials>>,
    reconnect: Option<Reconnect>,
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
            credentials: None,
            reconnect: None,
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

    /// Asks a closure for names and passwords where a daemon wants them. It is given all questions of a step at once, each
    /// of one of these kinds, and gives an answer to each, or `None` to give up. What a file of stored credentials knows
    /// (`LIBVIRT_AUTH_FILE`, the URI's `authfile`, `auth.conf`) is not asked.
    ///
    /// ```
    /// use ferrovirt::{Connection, CredentialKind};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
    /// let kinds = [CredentialKind::AUTH_NAME, CredentialKind::PASSPHRASE];
    /// let builder = Connection::builder().auth(&kinds, async |questions| {
    ///     let answer = |kind: CredentialKind| if kind.is_secret() { "secret" } else { "fred" };
    ///     Some(questions.iter().map(|question| Some(answer(question.kind).to_owned())).collect())
    /// });
    /// let conn = builder.open("test:///default").await?;
    /// # assert_eq!(conn.uri(), "test:///default");
    /// # Ok::<(), ferrovirt::OpenError>(()) }).unwrap();
    /// ```
    #[must_use]
    #[doc(alias = "virConnectOpenAuth")]
    pub fn auth<F, A>(self, kinds: &[CredentialKind], answer: F) -> Self
    where
        F: Fn(Vec<Question>) -> A + Send + Sync + 'static,
        A: Future<Output = Option<Vec<Option<String>>>> + Send + 'static,
    {
        self.credentials(Callback::new(kinds, answer))
    }

    /// Asks `credentials` for names and passwords: [`Builder::auth`] for types instead of closures.
    #[must_use]
    pub fn credentials(mut self, credentials: impl Credentials + 'static) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self
    }

    /// Opens the connection again whenever it is lost; until when and how often, [`Reconnect`] says. Without this a lost
    /// connection stays so, as in libvirt. What is in process cannot be lost.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ferrovirt::{Connection, Reconnect};
    ///
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let patience = Reconnect::new().give_up_after(Duration::from_secs(600));
    /// let conn = Connection::builder().reconnect(patience).open("test:///default").await?;
    /// assert!(conn.is_alive());
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn reconnect(mut self, reconnect: Reconnect) -> Self {
        self.reconnect = Some(reconnect);
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
        let file = self.auth_file(plan);
        let stored = self.stored(file.as_ref());
        let backend = self.open_backend(plan, stored.as_ref().map(|stored| stored as &dyn Credentials)).await?;
        let read_only = self.flags.contains(OpenFlags::READ_ONLY);
        let uri = plan.draft.uri.as_ref().map(|uri| uri.to_text().to_string());
        let origin = Origin { builder: self.clone(), plan: plan.clone() };
        // What is in process cannot be lost.
        let reconnect = self.reconnect.filter(|_| matches!(plan.target, Target::Remote(_)));
        Ok(match reconnect {
            Some(reconnect) => reconnect::connect(backend, uri, read_only, self.call_timeout, origin, reconnect),
            None => Connection::new(backend, uri, read_only, self.call_timeout).with_origin(origin),
        })
    }

    /// Whether opening ends by itself.
    pub(crate) fn has_deadline(&self) -> bool {
        self.timeout.is_some()
    }

    pub(crate) fn auth_file(&self, plan: &Plan) -> Option<PathBuf> {
        auth_file(plan.draft.uri.as_ref(), &self.build, &*self.env)
    }

    /// Whom to ask: the file of stored credentials, then the builder's own.
    pub(crate) fn stored<'a>(&'a self, file: Option<&'a PathBuf>) -> Option<Stored<'a>> {
        self.credentials.as_deref().map(|asked| Stored { file, env: &*self.env, asked })
    }

    pub(crate) async fn open_backend(
        &self,
        plan: &Plan,
        credentials: Option<&dyn Credentials>,
    ) -> Result<Box<dyn Backend>, Error> {
        self.registry.open(OpenRequest { plan, flags: self.flags, timeout: self.timeout, credentials }).await
    }
}

/// How a connection came to be, for another one like it.
#[derive(Clone)]
pub(crate) struct Origin {
    pub(crate) builder: Builder,
    pub(crate) plan: Plan,
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
            .field("reconnect", &self.reconnect)
            .field("registry", &self.registry)
            .finish_non_exhaustive()
    }
}

/// The drivers a program gets unless it brings its own.
fn default_registry() -> Registry {
    Registry::new().with(TestDriver::shared()).with(RemoteDriver::new())
}
