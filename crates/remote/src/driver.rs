//! Opening the remote driver.

use std::{fmt, sync::Arc, time::Instant};

use ferrovirt_driver::{Backend, BoxFuture, Credentials, Driver, OpenRequest};
use ferrovirt_error::Error;
use ferrovirt_transport::{ByteStream, ConnectOptions, connect};
use ferrovirt_uri::{LocalDriver, RemotePlan, Target};

use crate::{backend::RemoteBackend, error::RemoteError, link::Link, opening};

/// The driver of every hypervisor that a daemon serves.
#[derive(Clone, Debug)]
pub struct RemoteDriver {
    connector: Arc<dyn Connector>,
}

/// How a [`RemoteDriver`] gets to its daemon.
pub trait Connector: fmt::Debug + Send + Sync {
    /// Makes the stream of bytes that a plan asks for.
    ///
    /// # Errors
    /// What stands between this side and the daemon.
    fn connect<'a>(
        &'a self,
        plan: &'a RemotePlan,
        options: &'a ConnectOptions,
    ) -> BoxFuture<'a, Result<Box<dyn ByteStream>, Error>>;
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
        let stream = self.connector.connect(plan, &options).await?;
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
    ) -> BoxFuture<'a, Result<Box<dyn ByteStream>, Error>> {
        Box::pin(async { Ok(connect(&plan.endpoint, options).await?) })
    }
}
