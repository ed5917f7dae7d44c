//! The calls that open a connection, in libvirt's order: authentication, keepalive feature, open, URI.
//!
//! Libvirt's client goes on to ask about two features of events. Here whoever needs the answer asks then: a connection
//! without events opens one round trip sooner.

use ferrovirt_driver::{Credentials, procedures as p};
use ferrovirt_error::Error;
use ferrovirt_proto::remote::{self, DriverFeature};
use ferrovirt_uri::RemotePlan;

use crate::{
    authentication::authenticate,
    backend::{Sent, invoke, send},
    link::Link,
};

/// What was learnt of the daemon.
#[derive(Clone, Debug, Default)]
pub(crate) struct Opened {
    /// The URI that the daemon chose, where none was given.
    pub(crate) uri: Option<String>,
    /// The daemon answers keepalive messages.
    pub(crate) keepalive: bool,
}

/// Opens the connection over a fresh link.
pub(crate) async fn open(
    link: &Link,
    plan: &RemotePlan,
    credentials: Option<&dyn Credentials>,
) -> Result<Opened, Error> {
    authenticate(link, plan, credentials).await?;
    // The two do not wait for each other's answers, so they travel together.
    let keepalive = ask(link, DriverFeature::PROGRAM_KEEPALIVE)?;
    let args = remote::ConnectOpenArgs { name: Some(plan.remote_name.clone()), flags: plan.open_flags };
    invoke::<p::ConnectOpen>(link, args).await?;
    let keepalive = says_yes(keepalive).await;
    let uri = if plan.ask_uri { Some(invoke::<p::ConnectGetUri>(link, ()).await?.uri) } else { None };
    Ok(Opened { uri, keepalive })
}

/// Whether the daemon gives registrations for events of domains an id that its messages carry.
pub(crate) async fn knows_event_callbacks(link: &Link) -> bool {
    match ask(link, DriverFeature::REMOTE_EVENT_CALLBACK) {
        Ok(question) => says_yes(question).await,
        Err(_) => false,
    }
}

fn ask(link: &Link, feature: DriverFeature) -> Result<Sent<'_>, Error> {
    send::<p::ConnectSupportsFeature>(link, remote::ConnectSupportsFeatureArgs { feature: feature.0 })
}

/// A question that fails counts as "no".
async fn says_yes(question: Sent<'_>) -> bool {
    question.ret::<p::ConnectSupportsFeature>().await.is_ok_and(|reply| reply.supported != 0)
}
