//! The methods, one after the other.

use ferrovirt_uri::SshMethod;

use super::{
    agent_login,
    client::{Proof, Reply},
    interactive, key_login,
    library::Library,
    login::{Denied, Login, Outcome, gone},
    password,
};
use crate::SshFault;

/// Says who we are, by the methods of the endpoint that the other side has too.
pub(super) async fn authenticate(login: &mut Login<'_>) -> Result<(), SshFault> {
    let mut offered = match login.prove(Proof::Nothing).await {
        Reply::Accepted => return Ok(()),
        Reply::Denied(methods) => methods,
        Reply::Gone(words) => return Err(SshFault::NoMethodList { reason: gone(words) }),
        _ => return Err(SshFault::NoMethodList { reason: "unexpected answer".to_owned() }),
    };
    let mut denied = Denied { method: "none", others: offered.clone() };
    let mut last = None;
    let methods = &login.endpoint.methods;
    for &method in methods {
        if !offered.contains(&ssh_name(method)) {
            continue;
        }
        match attempt(login, method).await? {
            Outcome::Accepted => return Ok(()),
            Outcome::Rejected(rejection) => {
                denied = rejection.denied.unwrap_or(denied);
                // A method that did, but not alone, leaves others than before.
                offered = denied.others.clone();
                last = Some(rejection.fault);
            }
        }
    }
    Err(match (methods.len(), login.library, last) {
        (1, Library::Libssh, _) => SshFault::Denied { reason: denied.to_string() },
        (1, Library::Libssh2, Some(fault)) => fault,
        // libvirt leaves no error behind.
        (1, Library::Libssh2, None) => SshFault::CauseUnknown,
        (_, _, None) => SshFault::NoCommonMethod,
        (_, _, Some(_)) => SshFault::AllRejected,
    })
}

async fn attempt(login: &mut Login<'_>, method: SshMethod) -> Result<Outcome, SshFault> {
    match method {
        SshMethod::Agent => agent_login::attempt(login).await,
        SshMethod::PrivateKey => key_login::attempt(login).await,
        SshMethod::Password => password::attempt(login).await,
        SshMethod::KeyboardInteractive => interactive::attempt(login).await,
    }
}

/// What the other side calls a method.
fn ssh_name(method: SshMethod) -> &'static str {
    match method {
        SshMethod::Agent | SshMethod::PrivateKey => "publickey",
        SshMethod::Password => "password",
        SshMethod::KeyboardInteractive => "keyboard-interactive",
    }
}
