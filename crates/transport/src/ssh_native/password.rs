//! Logging in by a password: a stored one, then as often as the other side lets a person try.

use super::{
    client::{Proof, Reply},
    library::Library,
    login::{Denied, Login, Outcome, Patience, gone},
};
use crate::{SshFault, SshQuestion};

pub(super) async fn attempt(login: &mut Login<'_>) -> Result<Outcome, SshFault> {
    let person = login.person.ok_or(SshFault::PasswordNobodyToAsk)?;
    if !person.can_answer(true) {
        return Err(SshFault::PasswordNoKind);
    }
    let mut patience = Patience::default();
    let mut is_first = true;
    loop {
        // libssh looks into the file once, libssh2 each time.
        let stored = is_first || login.library == Library::Libssh2;
        let answers = login.ask(&[question(login, stored)], SshFault::PasswordRefused).await?;
        is_first = false;
        let reason = match login.prove(Proof::Password(answers.first().map_or("", String::as_str))).await {
            Reply::Accepted => return Ok(Outcome::Accepted),
            Reply::Denied(_) if patience.outlasts(&answers) => continue,
            Reply::Denied(others) => Denied { method: "password", others }.to_string(),
            Reply::Gone(words) => match login.library {
                Library::Libssh => gone(words),
                Library::Libssh2 => "Waiting for password response".to_owned(),
            },
            _ => "unexpected answer".to_owned(),
        };
        return Err(SshFault::PasswordFailed { reason });
    }
}

fn question(login: &Login<'_>, stored: bool) -> SshQuestion {
    let host = login.host();
    SshQuestion {
        prompt: format!("Enter {}'s password for {host}", login.user()),
        is_secret: true,
        challenge: Some(host.clone()),
        stored_for: stored.then_some(host),
    }
}
