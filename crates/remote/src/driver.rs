//! Opening the remote driver.

use std::{fmt, sync::Arc, time::Instant};

use ferrovirt_driver::{Backend, BoxFuture, Credentials, Driver, OpenRequest};
use ferrovirt_error::Error;
use ferrovirt_transport::{ByteStream, ConnectError, ConnectOptions, SshPerson, connect_with};
use ferrovirt_uri::{LocalDriver, RemotePlan, Target};

use crate::{backend::RemoteBackend, error::RemoteError, link::Link, opening, person::Person};

/// The driver of every hypervisor that a daemon serves.
#[derive(Clone, Debug)]
pub struct RemoteDriver {
    connector: Arc<dyn Connector>,
}

/// How a [`RemoteDriver`] gets to its daemon.
pub trait Connector: fmt::Debug + Send + Sync {
    /// Makes the stream of bytes that a plan asks for; `credentials` answer what has to be asked for that.
    ///
    /// # Errors
    /// What stands between this side and the daemon.
    fn connect<'a>(
        &'a self,
        plan: &'a RemotePlan,
        options: &'a ConnectOptions,
        credentials: Option<&'a dyn Credentials>,
    ) -> BoxFuture<'a, Result<Box<dyn ByteStream>, Error>>;
}

/// Connects over libvirt's transports, as a [`RemoteDriver`] does that is given no connector.
///
/// # Errors
/// See [`ConnectError`].
pub async fn connect_planned(
    plan: &RemotePlan,
    options: &ConnectOptions,
    credentials: Option<&dyn Credentials>,
) -> Result<Box<dyn ByteStream>, ConnectError> {
    let person = credentials.map(Person);
    connect_with(&plan.endpoint, options, person.as_ref().map(|person| person as &dyn SshPerson)).await
}

impl RemoteDriver {
    /// The driver over libvirt's transports.
    #[must_use]
    pub fn new() -> Self {
        Self::over(Transports)
    }

    /// The driver over a program's own way to its daemons, whatever transport their URIs name.
    #[must_use]
    pub fn over(connector: impl Connector + 'static) -> Self {
        Self { connector: Arc::new(connector) }
    }

    async fn open(&self, request: OpenRequest<'_>) -> Result<Box<dyn Backend>, Error> {
        let Target::Remote(plan) = &request.plan.target else {
            return Err(RemoteError::NoEndpoint.into());
        };
        let Some(timeout) = request.timeout else {
            return self.connect_and_open(plan, ConnectOptions::default(), request.credentials).await;
        };
        let started = Instant::now();
        let options = ConnectOptions { deadline: Some(timeout) };
        let opening = self.connect_and_open(plan, options, request.credentials);
        match tokio::time::timeout(timeout, opening).await {
            Ok(opened) => opened,
            Err(_) => Err(RemoteError::OpenTimedOut { after: started.elapsed() }.into()),
        }
    }

    async fn connect_and_open(
        &self,
        plan: &RemotePlan,
        options: ConnectOptions,
        credentials: Option<&dyn Credentials>,
    ) -> Result<Box<dyn Backend>, Error> {
        let stream = self.connector.connect(plan, &options, credentials).await?;
        let link = Link::start(stream);
        let opened = opening::open(&link, plan, credentials).await?;
        Ok(Box::new(RemoteBackend::new(link, opened, plan.transport.is_secure())))
    }
}

impl Default for RemoteDriver {
    fn default() -> Self {
        Self::new()
    }
}

impl Driver for RemoteDriver {
    fn name(&self) -> &'static str {
        "remote"
    }

    fn local(&self) -> Option<LocalDriver> {
        None
    }

    fn open<'a>(&'a self, request: OpenRequest<'a>) -> BoxFuture<'a, Result<Box<dyn Backend>, Error>> {
        Box::pin(self.open(request))
    }
}

/// Libvirt's transports.
#[derive(Debug)]
struct Transports;

impl Connector for Transports {
    fn connect<'a>(
        &'a self,
        plan: &'a RemotePlan,
        options: &'a ConnectOptions,
        credentials: Option<&'a dyn Credentials>,
    ) -> BoxFuture<'a, Result<Box<dyn ByteStream>, Error>> {
        Box::pin(async move { Ok(connect_planned(plan, options, credentials).await?) })
    }
}
