//! Logging in by a key in a file, and the certificate beside it.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use super::{
    client::{Proof, Reply},
    files,
    library::Library,
    login::{Denied, Login, Outcome, Rejection},
    russh_client::{KeyFault, PrivateKey, PublicKey},
};
use crate::{SshFault, SshKeyFault, SshQuestion};

/// Tries the key file of the endpoint.
pub(super) async fn attempt(login: &mut Login<'_>) -> Result<Outcome, SshFault> {
    let path = login.endpoint.key_file.clone().unwrap_or_default();
    match login.library {
        Library::Libssh => as_libssh(login, &path).await,
        Library::Libssh2 => as_libssh2(login, &path).await,
    }
}

/// The public key first, so that nobody is asked for the passphrase of a key that is not wanted.
async fn as_libssh(login: &mut Login<'_>, path: &Path) -> Result<Outcome, SshFault> {
    let public = match files::read(&beside(path, ".pub")).await {
        Ok(bytes) => {
            let unreadable = || SshFault::PublicKeyUnreadable { file: beside(path, ".pub") };
            Some(PublicKey::read(&bytes).ok_or_else(unreadable)?)
        }
        Err(_) => None,
    };
    let text = match (files::read(path).await, &public) {
        (Ok(text), _) => text,
        // An unwanted key is not missed.
        (Err(_), Some(public)) if !is_wanted(login, public).await => return Ok(rejected(login, path, Vec::new())),
        (Err(_), _) => return Err(key_fault(path, SshKeyFault::Unreadable)),
    };
    let key = match PrivateKey::read(&text, None) {
        Ok(key) => key,
        Err(KeyFault::Encrypted) => {
            if let Some(public) = public.or_else(|| PublicKey::of_private(&text)) {
                match login.prove(Proof::Offer(&public)).await {
                    Reply::Denied(others) => return Ok(rejected(login, path, others)),
                    Reply::Gone(_) => return Ok(rejected(login, path, Vec::new())),
                    _ => {}
                }
            }
            let phrase = passphrase(login, path).await?;
            unlocked(path, text, phrase).await?
        }
        Err(KeyFault::Broken) => return Err(key_fault(path, SshKeyFault::WrongPassphrase)),
    };
    prove(login, path, key).await
}

/// The key as it is, and with a passphrase if there is anything wrong with it.
async fn as_libssh2(login: &mut Login<'_>, path: &Path) -> Result<Outcome, SshFault> {
    let text = files::read(path).await;
    let plain = text.as_ref().ok().and_then(|text| PrivateKey::read(text, None).ok());
    let key = match plain {
        Some(key) => key,
        None => {
            let phrase = passphrase(login, path).await?;
            let text = text.map_err(|_| key_fault(path, SshKeyFault::Unreadable))?;
            unlocked(path, text, phrase).await?
        }
    };
    prove(login, path, key).await
}

/// Decrypts a key, which is made to take long: not where others wait.
async fn unlocked(path: &Path, text: Vec<u8>, phrase: String) -> Result<PrivateKey, SshFault> {
    let work = tokio::task::spawn_blocking(move || PrivateKey::read(&text, Some(&phrase)));
    match work.await {
        Ok(Ok(key)) => Ok(key),
        _ => Err(key_fault(path, SshKeyFault::WrongPassphrase)),
    }
}

async fn is_wanted(login: &mut Login<'_>, key: &PublicKey) -> bool {
    matches!(login.prove(Proof::Offer(key)).await, Reply::Wanted | Reply::Accepted)
}

/// The certificate beside the key, if there is one, then the key itself.
async fn prove(login: &mut Login<'_>, path: &Path, mut key: PrivateKey) -> Result<Outcome, SshFault> {
    let certificate = files::read(&beside(path, "-cert.pub")).await.ok();
    if certificate.is_some_and(|text| key.add_certificate(&text)) {
        if let Reply::Accepted = login.prove(Proof::Key(&key)).await {
            return Ok(Outcome::Accepted);
        }
        key.drop_certificate();
    }
    Ok(match login.prove(Proof::Key(&key)).await {
        Reply::Accepted => Outcome::Accepted,
        Reply::Denied(others) => rejected(login, path, others),
        _ => rejected(login, path, Vec::new()),
    })
}

fn rejected(login: &Login<'_>, path: &Path, others: Vec<&'static str>) -> Outcome {
    let _ = login;
    let denied = (!others.is_empty()).then_some(Denied { method: "publickey", others });
    Outcome::Rejected(Rejection { fault: key_fault(path, SshKeyFault::Rejected), denied })
}

async fn passphrase(login: &Login<'_>, path: &Path) -> Result<String, SshFault> {
    let person = login.person.ok_or(SshFault::PassphraseNobodyToAsk)?;
    if !person.can_answer(true) {
        return Err(SshFault::PassphraseNoKind);
    }
    let prompt = match login.library {
        Library::Libssh => "Passphrase for private key".to_owned(),
        Library::Libssh2 => format!("Passphrase for key '{}'", path.display()),
    };
    let question = SshQuestion { prompt, is_secret: true, challenge: None, stored_for: None };
    let answers = login.ask(&[question], SshFault::PassphraseRefused).await?;
    Ok(answers.into_iter().next().unwrap_or_default())
}

fn key_fault(path: &Path, fault: SshKeyFault) -> SshFault {
    SshFault::Key { file: path.to_owned(), fault }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}
