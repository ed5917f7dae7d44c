//! Proving to the daemon who the caller is.

use ferrovirt_driver::{Credentials, procedures as p};
use ferrovirt_error::{Error, ErrorCode};
use ferrovirt_proto::remote::AuthType;
use ferrovirt_uri::RemotePlan;

use crate::{backend::invoke, error::RemoteError, link::Link, sasl};

/// Proves what the daemon asks for, in the way that the plan names, or in the first that the daemon offers.
pub(crate) async fn authenticate(
    link: &Link,
    plan: &RemotePlan,
    credentials: Option<&dyn Credentials>,
) -> Result<(), Error> {
    let offered = match invoke::<p::AuthList>(link, ()).await {
        Ok(reply) => reply.types,
        // A daemon older than authentication.
        Err(error) if error.code == ErrorCode::NO_SUPPORT => return Ok(()),
        Err(error) => return Err(error),
    };
    let Some(&first) = offered.first() else {
        return Ok(());
    };
    let choice = match &plan.auth.choice {
        None => Choice { kind: first, mechanism: None },
        Some(asked) => choose(&asked.to_str_lossy(), &offered)?,
    };
    match choice.kind {
        AuthType::NONE => Ok(()),
        AuthType::POLKIT => invoke::<p::AuthPolkit>(link, ()).await.map(drop),
        AuthType::SASL => sasl::authenticate(link, plan, choice.mechanism, credentials).await,
        other => Err(RemoteError::AuthOfUnknownKind(other.0).into()),
    }
}

/// A way to prove who one is.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Choice {
    kind: AuthType,
    /// The only mechanism of SASL that will do.
    mechanism: Option<String>,
}

/// What `auth=` names, where the daemon offers it.
fn choose(asked: &str, offered: &[AuthType]) -> Result<Choice, RemoteError> {
    const SASL_DOT: usize = "sasl.".len();
    let lower = asked.to_ascii_lowercase();
    let (kind, mechanism) = match lower.as_str() {
        "polkit" => (AuthType::POLKIT, None),
        "sasl" => (AuthType::SASL, None),
        other if other.starts_with("sasl.") => (AuthType::SASL, asked.get(SASL_DOT..).map(str::to_owned)),
        _ => return Err(RemoteError::UnknownAuth(asked.to_owned())),
    };
    if offered.contains(&kind) {
        Ok(Choice { kind, mechanism })
    } else {
        Err(RemoteError::AuthNotOffered(asked.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Connection facts, section 6.1.
    #[test]
    fn auth_picks_the_kind_that_is_named_and_offered() {
        let choice = |kind, mechanism: Option<&str>| Ok(Choice { kind, mechanism: mechanism.map(str::to_owned) });
        let both = [AuthType::POLKIT, AuthType::SASL];
        assert_eq!(choose("SASL.DIGEST-MD5", &both), choice(AuthType::SASL, Some("DIGEST-MD5")));
        assert_eq!(choose("Sasl", &both), choice(AuthType::SASL, None));
        assert_eq!(choose("Polkit", &[AuthType::POLKIT]), choice(AuthType::POLKIT, None));
        assert_eq!(choose("polkit", &[AuthType::NONE]), Err(RemoteError::AuthNotOffered("polkit".to_owned())));
        assert_eq!(choose("none", &[AuthType::NONE]), Err(RemoteError::UnknownAuth("none".to_owned())));
    }
}
