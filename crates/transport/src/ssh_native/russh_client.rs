//! The SSH library russh behind [`Client`]; the only file that knows it.

use std::{
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use russh::{
    AlgorithmKind, ChannelMsg, ChannelReadHalf, ChannelWriteHalf, Disconnect, MethodKind, Preferred, SshId,
    client::{
        AuthResult, Config, DisconnectReason, Handle, Handler, KeyboardInteractiveAuthResponse, Msg, connect_stream,
    },
    keys::{
        self, Algorithm, Certificate, HashAlg, PrivateKeyWithHashAlg, PublicKeyOrCertificate,
        agent::{AgentIdentity, client::AgentClient},
        ssh_key,
    },
};
use tokio::net::TcpStream;

use super::{
    client::{Client, Command, Input, KeyPreference, Output, Prompt, Proof, Questions, Reply, Said, ShownKey},
    key_text::{self, KeyText},
};
use crate::{
    BoxFuture, SshFault,
    sys::{AgentSocket, connect_agent},
};

/// Agrees on a session. The host's key is not judged here, only that it stays the same.
pub(super) async fn handshake(
    socket: TcpStream,
    preference: &KeyPreference,
    host: &str,
) -> Result<(Box<dyn Client>, ShownKey), SshFault> {
    let seen = Arc::new(Mutex::new(Seen::default()));
    let watcher = Watcher { seen: Arc::clone(&seen), host: host.to_owned() };
    let handle = connect_stream(Arc::new(config(preference)), socket, watcher)
        .await
        .map_err(|error| SshFault::Handshake { reason: words(&error) })?;
    let key = lock(&seen).key.clone().ok_or_else(|| SshFault::Handshake { reason: "no host key".to_owned() })?;
    Ok((Box::new(Session { handle, seen, rsa_hash: None }), ShownKey { blob: key.blob, authority: key.authority }))
}

fn config(preference: &KeyPreference) -> Config {
    let is_known = |algorithm: &Algorithm| {
        preference.known.iter().any(|name| match algorithm {
            Algorithm::Rsa { .. } => name == "ssh-rsa",
            other => name == other.as_str(),
        })
    };
    let mut keys = Preferred::DEFAULT.key.into_owned();
    let is_curve = |algorithm: &Algorithm| matches!(algorithm, Algorithm::Ecdsa { .. });
    // The order of those that are alike stays.
    keys.sort_by_key(|algorithm| (!is_known(algorithm), preference.curves_first && !is_curve(algorithm)));
    let certificates = if preference.certificates { keys.clone() } else { Vec::new() };
    Config {
        client_id: SshId::Standard(concat!("SSH-2.0-ferrovirt_", env!("CARGO_PKG_VERSION")).into()),
        preferred: Preferred { key: keys.into(), host_key_certificates: certificates.into(), ..Preferred::DEFAULT },
        ..Config::default()
    }
}

/// An error without its debugging form.
fn words(error: &russh::Error) -> String {
    match error {
        russh::Error::IO(error) => crate::error::io_text(error),
        russh::Error::NoCommonAlgo { kind, theirs, .. } => {
            let what = match kind {
                AlgorithmKind::Kex => "key exchange",
                AlgorithmKind::Key => "host key",
                AlgorithmKind::Cipher => "cipher",
                AlgorithmKind::Mac => "MAC",
                AlgorithmKind::Compression => "compression",
            };
            format!("no common {what} algorithm, the other side has {}", theirs.join(","))
        }
        other => other.to_string(),
    }
}

/// What was seen of the other side.
#[derive(Default)]
struct Seen {
    key: Option<HostKey>,
    last_words: Option<String>,
}

#[derive(Clone, PartialEq, Eq)]
struct HostKey {
    blob: Vec<u8>,
    authority: Option<Vec<u8>>,
}

fn lock(seen: &Mutex<Seen>) -> MutexGuard<'_, Seen> {
    seen.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Watcher {
    seen: Arc<Mutex<Seen>>,
    host: String,
}

impl Handler for Watcher {
    type Error = russh::Error;

    async fn check_server_key(&mut self, key: &PublicKeyOrCertificate) -> Result<bool, Self::Error> {
        let shown = match key {
            PublicKeyOrCertificate::PublicKey { key, .. } => HostKey { blob: key.to_bytes()?, authority: None },
            PublicKeyOrCertificate::Certificate(certificate) => certified(certificate, &self.host)?,
        };
        let mut seen = lock(&self.seen);
        let first = seen.key.get_or_insert_with(|| shown.clone());
        Ok(first.blob == shown.blob)
    }

    async fn disconnected(&mut self, reason: DisconnectReason<Self::Error>) -> Result<(), Self::Error> {
        match reason {
            DisconnectReason::ReceivedDisconnect(info) => {
                let words = format!("{}:{}", info.reason_code as u32, info.message);
                lock(&self.seen).last_words = Some(words);
                Ok(())
            }
            DisconnectReason::Error(error) => Err(error),
        }
    }
}

/// The key of a certificate, and who signed it, if it is good for this host.
fn certified(certificate: &Certificate, host: &str) -> Result<HostKey, russh::Error> {
    let signer = certificate.signature_key();
    let principals = certificate.valid_principals();
    // no critical option is known for hosts, and whoever does not know one must refuse the certificate
    let is_good = certificate.cert_type().is_host()
        && certificate.critical_options().is_empty()
        && (principals.is_empty() || principals.iter().any(|name| name.eq_ignore_ascii_case(host)))
        && certificate.validate(&[signer.fingerprint(HashAlg::Sha256)]).is_ok();
    let bytes = |key: &ssh_key::public::KeyData| ssh_key::PublicKey::from(key.clone()).to_bytes();
    let authority = if is_good { Some(bytes(signer)?) } else { None };
    Ok(HostKey { blob: bytes(certificate.public_key())?, authority })
}

struct Session {
    handle: Handle<Watcher>,
    seen: Arc<Mutex<Seen>>,
    /// How RSA keys sign here, once asked.
    rsa_hash: Option<HashAlg>,
}

impl Client for Session {
    fn authenticate<'a>(&'a mut self, user: &'a str, proof: Proof<'a>) -> BoxFuture<'a, Reply> {
        Box::pin(async move {
            let done = match proof {
                Proof::Nothing => self.handle.authenticate_none(user).await,
                Proof::Password(password) => self.handle.authenticate_password(user, password).await,
                Proof::Offer(key) => return self.offer(user, key).await,
                Proof::Key(key) => self.prove_key(user, key).await,
                Proof::Agent(agent, key) => return self.prove_agent_key(user, agent, key).await,
                Proof::Questions => {
                    let asked = self.handle.authenticate_keyboard_interactive_start(user, None).await;
                    return self.questions(asked).await;
                }
                Proof::Answers(answers) => {
                    let asked = self.handle.authenticate_keyboard_interactive_respond(answers).await;
                    return self.questions(asked).await;
                }
            };
            self.reply(done).await
        })
    }

    fn exec<'a>(&'a mut self, command: &'a [u8]) -> BoxFuture<'a, Result<Command, SshFault>> {
        Box::pin(async move {
            let no_channel = |error: russh::Error| SshFault::Channel { reason: words(&error) };
            let mut channel = self.handle.channel_open_session().await.map_err(no_channel)?;
            let not_run =
                |reason: String| SshFault::Command { command: String::from_utf8_lossy(command).into_owned(), reason };
            channel.exec(true, command).await.map_err(|error| not_run(words(&error)))?;
            loop {
                match channel.wait().await {
                    Some(ChannelMsg::Success) => break,
                    Some(ChannelMsg::Failure) => return Err(not_run("Channel request exec failed".to_owned())),
                    None => return Err(not_run("Socket error: disconnected".to_owned())),
                    Some(_) => {}
                }
            }
            let (output, input) = channel.split();
            Ok(Command { output: Box::new(output), input: Box::new(input) })
        })
    }

    fn leave(&mut self) -> BoxFuture<'_, ()> {
        Box::pin(async {
            let _ = self.handle.disconnect(Disconnect::ByApplication, "", "").await;
        })
    }
}

impl Session {
    /// RSA keys sign with SHA-2, unless the other side knows SHA-1 only.
    async fn hash(&mut self, algorithm: &Algorithm) -> Option<HashAlg> {
        if !matches!(algorithm, Algorithm::Rsa { .. }) {
            return None;
        }
        if self.rsa_hash.is_none() {
            let best = self.handle.best_supported_rsa_hash().await.ok().flatten();
            self.rsa_hash = best.unwrap_or(Some(HashAlg::Sha512));
        }
        self.rsa_hash
    }

    async fn prove_key(&mut self, user: &str, key: &PrivateKey) -> Result<AuthResult, russh::Error> {
        if let Some(certificate) = &key.certificate {
            return self.handle.authenticate_openssh_cert(user, Arc::clone(&key.key), certificate.clone()).await;
        }
        let hash = self.hash(&key.key.algorithm()).await;
        self.handle.authenticate_publickey(user, PrivateKeyWithHashAlg::new(Arc::clone(&key.key), hash)).await
    }

    /// Begins to log in by the key, and breaks off when the other side wants the signature.
    async fn offer(&mut self, user: &str, key: &PublicKey) -> Reply {
        let hash = self.hash(&key.0.algorithm()).await;
        match self.handle.authenticate_publickey_with(user, key.0.clone(), hash, &mut Signing(None)).await {
            Err(NotSigned::Refused) => Reply::Wanted,
            Err(NotSigned::Gone) => self.gone(),
            Ok(done) => self.reply(Ok(done)).await,
        }
    }

    async fn prove_agent_key(&mut self, user: &str, agent: &mut Agent, key: &AgentKey) -> Reply {
        let mut signing = Signing(Some(&mut agent.0));
        let done = match &key.0 {
            AgentIdentity::PublicKey { key, .. } => {
                let hash = self.hash(&key.algorithm()).await;
                self.handle.authenticate_publickey_with(user, key.clone(), hash, &mut signing).await
            }
            AgentIdentity::Certificate { certificate, .. } => {
                let hash = self.hash(&certificate.algorithm()).await;
                self.handle.authenticate_certificate_with(user, certificate.clone(), hash, &mut signing).await
            }
        };
        match done {
            Err(NotSigned::Refused) => Reply::Unsigned,
            Err(NotSigned::Gone) => self.gone(),
            Ok(done) => self.reply(Ok(done)).await,
        }
    }

    async fn reply(&self, done: Result<AuthResult, russh::Error>) -> Reply {
        match done {
            Ok(AuthResult::Success) => Reply::Accepted,
            Ok(AuthResult::Failure { remaining_methods, .. }) => self.denied(&remaining_methods).await,
            Err(_) => self.gone(),
        }
    }

    async fn questions(&self, asked: Result<KeyboardInteractiveAuthResponse, russh::Error>) -> Reply {
        use KeyboardInteractiveAuthResponse as R;
        match asked {
            Ok(R::Success) => Reply::Accepted,
            Ok(R::Failure { remaining_methods, .. }) => self.denied(&remaining_methods).await,
            Ok(R::InfoRequest { name, instructions, prompts }) => {
                let prompt = |one: russh::client::Prompt| Prompt { text: one.prompt, is_secret: !one.echo };
                let prompts = prompts.into_iter().map(prompt).collect();
                Reply::Questions(Questions { name, instruction: instructions, prompts })
            }
            Err(_) => self.gone(),
        }
    }

    /// The library answers for a connection that has ended too; then there is no method left.
    async fn denied(&self, methods: &[MethodKind]) -> Reply {
        const LOOKS: u32 = 20;
        if methods.is_empty() {
            for _ in 0..LOOKS {
                if self.handle.is_closed() {
                    return self.gone();
                }
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
        Reply::Denied(methods.iter().map(Into::into).collect())
    }

    fn gone(&self) -> Reply {
        Reply::Gone(lock(&self.seen).last_words.clone())
    }
}

/// Signs by an agent; without one, not at all.
struct Signing<'a>(Option<&'a mut AgentClient<AgentSocket>>);

enum NotSigned {
    Refused,
    Gone,
}

impl From<russh::SendError> for NotSigned {
    fn from(_: russh::SendError) -> Self {
        Self::Gone
    }
}

impl russh::Signer for Signing<'_> {
    type Error = NotSigned;

    async fn auth_sign(
        &mut self,
        key: &AgentIdentity,
        hash: Option<HashAlg>,
        data: Vec<u8>,
    ) -> Result<Vec<u8>, NotSigned> {
        let agent = self.0.as_mut().ok_or(NotSigned::Refused)?;
        agent.sign_request(key, hash, data).await.map_err(|_| NotSigned::Refused)
    }
}

/// A running agent.
pub(super) struct Agent(AgentClient<AgentSocket>);

/// A key that an agent holds.
pub(super) struct AgentKey(AgentIdentity);

/// The agent does not answer as one.
#[derive(Debug)]
pub(super) struct NoAgent;

impl Agent {
    pub(super) async fn connect(path: &Path) -> Result<Self, NoAgent> {
        connect_agent(path).await.map(|socket| Self(AgentClient::connect(socket))).map_err(|_| NoAgent)
    }

    pub(super) async fn keys(&mut self) -> Result<Vec<AgentKey>, NoAgent> {
        let keys = self.0.request_identities().await.map_err(|_| NoAgent)?;
        Ok(keys.into_iter().map(AgentKey).collect())
    }
}

/// A public key.
pub(super) struct PublicKey(ssh_key::PublicKey);

impl PublicKey {
    /// Reads a file of one line.
    pub(super) fn read(text: &[u8]) -> Option<Self> {
        ssh_key::PublicKey::from_openssh(std::str::from_utf8(text).ok()?.trim()).ok().map(Self)
    }

    /// The one that stands beside an encrypted private one, where the format has it.
    pub(super) fn of_private(text: &[u8]) -> Option<Self> {
        let key = ssh_key::PrivateKey::from_openssh(text).ok()?;
        Some(Self(key.public_key().clone()))
    }
}

/// A private key, perhaps with a certificate.
pub(super) struct PrivateKey {
    key: Arc<ssh_key::PrivateKey>,
    certificate: Option<Certificate>,
}

/// Why there is no key.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum KeyFault {
    Encrypted,
    Broken,
}

/// What a file may demand to be decrypted; ten thousand rounds take a minute, `ssh-keygen` makes sixteen. A number that
/// is wrong would be hours.
const ROUNDS_MAX: u32 = if cfg!(fuzzing) { 16 } else { 10_000 };

/// Whether a passphrase may be tried on the key.
fn is_affordable(text: &KeyText<'_>) -> bool {
    if text.label != key_text::OPENSSH {
        return text.is_affordable_pkcs8();
    }
    ssh_key::PrivateKey::from_openssh(text.even()).is_ok_and(|key| match key.kdf() {
        ssh_key::Kdf::Bcrypt { rounds, .. } => *rounds <= ROUNDS_MAX,
        _ => true,
    })
}

impl PrivateKey {
    /// Reads any format of key files but PuTTY's, which neither library has.
    pub(super) fn read(text: &[u8], passphrase: Option<&str>) -> Result<Self, KeyFault> {
        let text = std::str::from_utf8(text).map_err(|_| KeyFault::Broken)?;
        let mut part = KeyText::find(text).ok_or(KeyFault::Broken)?;
        if part.is_ciphered() {
            let passphrase = passphrase.ok_or(KeyFault::Encrypted)?;
            part = part.deciphered(passphrase).ok_or(KeyFault::Broken)?;
        }
        let passphrase = passphrase.filter(|_| part.takes_passphrase());
        if passphrase.is_some() && !is_affordable(&part) {
            return Err(KeyFault::Broken);
        }
        match keys::decode_secret_key(&part.even(), passphrase) {
            Ok(key) => Ok(Self { key: Arc::new(key), certificate: None }),
            Err(keys::Error::KeyIsEncrypted) => Err(KeyFault::Encrypted),
            // Other formats say so themselves.
            Err(_) if passphrase.is_none() && text.contains("ENCRYPTED") => Err(KeyFault::Encrypted),
            Err(_) => Err(KeyFault::Broken),
        }
    }

    /// Takes a certificate along; false if it is none of this key.
    pub(super) fn add_certificate(&mut self, text: &[u8]) -> bool {
        let certificate = std::str::from_utf8(text).ok().and_then(|text| Certificate::from_openssh(text.trim()).ok());
        self.certificate = certificate.filter(|one| one.public_key() == self.key.public_key().key_data());
        self.certificate.is_some()
    }

    pub(super) fn drop_certificate(&mut self) {
        self.certificate = None;
    }
}

impl Output for ChannelReadHalf {
    fn next(&mut self) -> BoxFuture<'_, Option<Said>> {
        const STANDARD_ERROR: u32 = 1;
        Box::pin(async {
            loop {
                return Some(match self.wait().await? {
                    ChannelMsg::Data { data } => Said::Bytes(data.to_vec()),
                    ChannelMsg::ExtendedData { data, ext: STANDARD_ERROR } => Said::Complaint(data.to_vec()),
                    ChannelMsg::ExitStatus { exit_status } => Said::Status(exit_status),
                    ChannelMsg::Eof => Said::End,
                    ChannelMsg::Close => return None,
                    _ => continue,
                });
            }
        })
    }
}

impl Input for ChannelWriteHalf<Msg> {
    fn send(&mut self, bytes: Vec<u8>) -> BoxFuture<'_, bool> {
        Box::pin(async { self.data_bytes(bytes).await.is_ok() })
    }

    fn end(&mut self) -> BoxFuture<'_, ()> {
        Box::pin(async {
            let _ = self.eof().await;
            let _ = self.close().await;
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use russh::keys::ssh_key::{LineEnding, private::Ed25519Keypair};

    use super::*;

    /// Otherwise each library would show another key of the same host to who is asked.
    #[test]
    fn known_keys_are_asked_for_first_then_those_that_the_library_prefers() {
        let first = |preference: &KeyPreference| config(preference).preferred.key[0].as_str().to_owned();
        let known = vec!["ssh-rsa".to_owned()];
        assert_eq!(first(&KeyPreference::default()), "ssh-ed25519");
        assert_eq!(first(&KeyPreference { curves_first: true, ..KeyPreference::default() }), "ecdsa-sha2-nistp256");
        assert_eq!(first(&KeyPreference { known, curves_first: true, ..KeyPreference::default() }), "rsa-sha2-512");
    }

    fn key_text() -> String {
        let key = ssh_key::PrivateKey::from(Ed25519Keypair::from_seed(&[9; 32]));
        key.to_openssh(LineEnding::LF).unwrap().to_string()
    }

    #[test]
    fn a_key_file_is_read_in_its_formats() {
        assert!(PrivateKey::read(key_text().as_bytes(), None).is_ok());
        assert!(PublicKey::of_private(key_text().as_bytes()).is_some());
        let putty = "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n";
        for text in ["", "no key", putty, "-----BEGIN OPENSSH PRIVATE KEY-----\n"] {
            assert_eq!(PrivateKey::read(text.as_bytes(), None).err(), Some(KeyFault::Broken));
        }
        let encrypted = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
        assert_eq!(PrivateKey::read(encrypted.as_bytes(), None).err(), Some(KeyFault::Encrypted));
        assert_eq!(PrivateKey::read(encrypted.as_bytes(), Some("x")).err(), Some(KeyFault::Broken));
    }

    #[test]
    fn a_key_that_would_take_hours_is_none() {
        let key = ssh_key::PrivateKey::from(Ed25519Keypair::from_seed(&[9; 32]));
        let kdf = ssh_key::Kdf::Bcrypt { salt: vec![5; 16], rounds: 1 };
        let key = key.encrypt_with(ssh_key::Cipher::Aes256Ctr, kdf, 7, "secret").unwrap();
        let of_rounds = |rounds: u32| {
            let salt_and_rounds = |rounds: u32| [&[5; 16][..], &rounds.to_be_bytes()].concat();
            let mut bytes = key.to_bytes().unwrap().to_vec();
            let at = bytes.windows(20).position(|part| part == salt_and_rounds(1)).unwrap();
            bytes[at..at + 20].copy_from_slice(&salt_and_rounds(rounds));
            ssh_key::PrivateKey::from_bytes(&bytes).unwrap().to_openssh(LineEnding::LF).unwrap().to_string()
        };
        let uneven = of_rounds(1).replacen("AA", "A\nA", 1);
        for text in [of_rounds(1), uneven] {
            assert!(PrivateKey::read(text.as_bytes(), Some("secret")).is_ok());
        }
        for rounds in [ROUNDS_MAX + 1, u32::MAX] {
            for text in [of_rounds(rounds), of_rounds(rounds).replacen("AA", "A\nA", 1)] {
                let refused = PrivateKey::read(text.as_bytes(), Some("secret"));
                assert_eq!(refused.err(), Some(KeyFault::Broken));
            }
        }
    }

    proptest! {
        #[test]
        fn no_key_file_makes_it_stumble(at in any::<prop::sample::Index>(), byte: u8, cut in any::<prop::sample::Index>()) {
            let mut text = key_text().into_bytes();
            let at = at.index(text.len());
            text[at] = byte;
            text.truncate(cut.index(text.len()) + 1);
            let _ = PrivateKey::read(&text, None);
            let _ = PublicKey::of_private(&text);
            let _ = PublicKey::read(&text);
        }
    }
}
