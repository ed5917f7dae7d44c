//! The calls that open a connection, in libvirt's order: authentication, keepalive feature, open, URI.
//!
//! Libvirt's client goes on to ask about two features of events. Here whoever needs the answer asks then: a connection
//! without events opens one round trip sooner.

use ferrovirt_driver::procedures as p;
use ferrovirt_error::{Error, ErrorCode};
use ferrovirt_proto::remote::{self, AuthType, DriverFeature};
use ferrovirt_uri::{RemotePlan, Text};

use crate::{
    backend::{Sent, invoke, send},
    error::RemoteError,
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
pub(crate) async fn open(link: &Link, plan: &RemotePlan) -> Result<Opened, Error> {
    authenticate(link, plan.auth.choice.as_ref()).await?;
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

async fn authenticate(link: &Link, asked: Option<&Text>) -> Result<(), Error> {
    let offered = match invoke::<p::AuthList>(link, ()).await {
        Ok(reply) => reply.types,
        // A daemon older than authentication.
        Err(error) if error.code == ErrorCode::NO_SUPPORT => return Ok(()),
        Err(error) => return Err(error),
    };
    let Some(&first) = offered.first() else {
        return Ok(());
    };
    let chosen = match asked {
        None => first,
        Some(asked) => choose(&asked.to_str_lossy(), &offered)?,
    };
    match chosen {
        AuthType::NONE => Ok(()),
        AuthType::POLKIT => invoke::<p::AuthPolkit>(link, ()).await.map(drop),
        AuthType::SASL => Err(RemoteError::SaslUnsupported.into()),
        other => Err(RemoteError::AuthOfUnknownKind(other.0).into()),
    }
}

/// The kind that `auth=` names, where the daemon offers it.
fn choose(asked: &str, offered: &[AuthType]) -> Result<AuthType, RemoteError> {
    let lower = asked.to_ascii_lowercase();
    let wanted = match lower.as_str() {
        "polkit" => AuthType::POLKIT,
        "sasl" => AuthType::SASL,
        other if other.starts_with("sasl.") => AuthType::SASL,
        _ => return Err(RemoteError::UnknownAuth(asked.to_owned())),
    };
    if offered.contains(&wanted) { Ok(wanted) } else { Err(RemoteError::AuthNotOffered(asked.to_owned())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Connection facts, section 6.1.
    #[test]
    fn auth_picks_the_kind_that_is_named_and_offered() {
        assert_eq!(choose("SASL.DIGEST-MD5", &[AuthType::POLKIT, AuthType::SASL]), Ok(AuthType::SASL));
        assert_eq!(choose("Polkit", &[AuthType::POLKIT]), Ok(AuthType::POLKIT));
        assert_eq!(choose("polkit", &[AuthType::NONE]), Err(RemoteError::AuthNotOffered("polkit".to_owned())));
        assert_eq!(choose("none", &[AuthType::NONE]), Err(RemoteError::UnknownAuth("none".to_owned())));
    }
}
