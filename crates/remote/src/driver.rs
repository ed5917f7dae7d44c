//! Opening the remote driver.

use std::time::Instant;

use ferrovirt_driver::{Backend, BoxFuture, Driver, OpenRequest};
use ferrovirt_error::Error;
use ferrovirt_transport::{ConnectOptions, connect};
use ferrovirt_uri::{LocalDriver, RemotePlan, Target};

use crate::{backend::RemoteBackend, error::RemoteError, link::Link, opening};

/// The driver of every hypervisor that a daemon serves.
#[derive(Clone, Copy, Debug, Default)]
pub struct RemoteDriver;

impl RemoteDriver {
    /// The driver.
    #[must_use]
    pub fn new() -> Self {
        Self
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
        Box::pin(open(request))
    }
}

async fn open(request: OpenRequest<'_>) -> Result<Box<dyn Backend>, Error> {
    let Target::Remote(plan) = &request.plan.target else {
        return Err(RemoteError::NoEndpoint.into());
    };
    let Some(timeout) = request.timeout else {
        return connect_and_open(plan, ConnectOptions::default()).await;
    };
    let started = Instant::now();
    let opening = connect_and_open(plan, ConnectOptions { deadline: Some(timeout) });
    match tokio::time::timeout(timeout, opening).await {
        Ok(opened) => opened,
        Err(_) => Err(RemoteError::OpenTimedOut { after: started.elapsed() }.into()),
    }
}

async fn connect_and_open(plan: &RemotePlan, options: ConnectOptions) -> Result<Box<dyn Backend>, Error> {
    let stream = connect(&plan.endpoint, &options).await?;
    let link = Link::start(stream);
    let opened = opening::open(&link, plan).await?;
    Ok(Box::new(RemoteBackend::new(link, opened, plan.transport.is_secure())))
}
