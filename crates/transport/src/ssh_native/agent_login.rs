//! Logging in by the keys of an agent.

use super::{
    client::{Proof, Reply},
    library::Library,
    login::{Denied, Login, Outcome, Rejection, gone},
    russh_client::Agent,
};
use crate::SshFault;

/// Tries every key of the agent.
pub(super) async fn attempt(login: &mut Login<'_>) -> Result<Outcome, SshFault> {
    let rejected = |fault, denied| Ok(Outcome::Rejected(Rejection { fault, denied }));
    let Some(path) = &login.endpoint.agent else {
        return rejected(SshFault::NoAgent, None);
    };
    let Ok(mut agent) = Agent::connect(path).await else {
        return rejected(SshFault::NoAgent, None);
    };
    let Ok(keys) = agent.keys().await else {
        return rejected(SshFault::NoAgentKeys, None);
    };
    if keys.is_empty() {
        return rejected(SshFault::AgentIsEmpty, None);
    }
    let mut denied = None;
    for key in &keys {
        match login.prove(Proof::Agent(&mut agent, key)).await {
            Reply::Accepted => return Ok(Outcome::Accepted),
            Reply::Denied(others) => denied = Some(Denied { method: "publickey", others }),
            Reply::Gone(words) => {
                let reason = match login.library {
                    Library::Libssh => gone(words),
                    Library::Libssh2 => "Waiting for USERAUTH response".to_owned(),
                };
                return Err(SshFault::AgentFailed { reason });
            }
            _ => {}
        }
    }
    rejected(SshFault::AgentRejected, denied)
}
