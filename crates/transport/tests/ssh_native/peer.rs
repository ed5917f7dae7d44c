//! An SSH server for one connection at a time, which notes what it is told.

use std::sync::{Arc, Mutex};

use russh::{
    Channel, ChannelId, MethodKind, MethodSet,
    keys::{
        Certificate, PrivateKey,
        ssh_key::{
            certificate::{Builder, CertType},
            private::Ed25519Keypair,
        },
    },
    server::{
        Auth, ChannelOpenHandle, Config, Handler, Msg, PublicKeyOffer, Response, Session, VerifiedPublicKey, run_stream,
    },
};

/// A key that is the same in every run.
pub fn key(seed: u8) -> PrivateKey {
    PrivateKey::from(Ed25519Keypair::from_seed(&[seed; 32]))
}

/// The same, signed by another.
pub fn certificate(seed: u8, authority: u8, kind: CertType, principal: &str) -> Certificate {
    let mut builder = Builder::new([7; 16], key(seed).public_key().key_data().clone(), 0, u64::MAX >> 1).unwrap();
    builder.cert_type(kind).unwrap().valid_principal(principal).unwrap();
    builder.sign(&key(authority)).unwrap()
}

/// The certificate of the host's key, which only those may take who know the option.
pub fn with_critical_option(principal: &str) -> Certificate {
    let mut builder = Builder::new([7; 16], key(HOST_KEY).public_key().key_data().clone(), 0, u64::MAX >> 1).unwrap();
    builder.cert_type(CertType::Host).unwrap().valid_principal(principal).unwrap();
    builder.critical_option("only-on-mondays", "").unwrap();
    builder.sign(&key(AUTHORITY)).unwrap()
}

pub const HOST_KEY: u8 = 1;
pub const USER_KEY: u8 = 2;
pub const AUTHORITY: u8 = 3;
/// Logs nobody in without a certificate.
pub const CERTIFIED_KEY: u8 = 4;
pub const PASSWORD: &str = "secret";

/// How the server behaves.
#[derive(Clone)]
pub struct Rules {
    pub methods: Vec<MethodKind>,
    /// After so many wrong words it hangs up.
    pub tries: usize,
    pub host_certificate: Option<Certificate>,
    /// What the command does.
    pub command: Behaviour,
}

#[derive(Clone, Copy)]
pub enum Behaviour {
    Echo,
    /// Complains and ends with a status.
    Fail(u32),
    Refuse,
}

impl Rules {
    pub fn new(methods: &[MethodKind]) -> Self {
        Self { methods: methods.to_vec(), tries: 3, host_certificate: None, command: Behaviour::Echo }
    }
}

/// A server that listens.
pub struct Peer {
    pub port: u16,
    pub seen: Arc<Mutex<Seen>>,
}

/// What it was told.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    pub user: String,
    pub command: String,
    pub by: &'static str,
}

impl Peer {
    pub async fn start(rules: Rules) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Arc::new(Mutex::new(Seen::default()));
        let config = Arc::new(Config {
            keys: vec![key(HOST_KEY)],
            certificates: rules.host_certificate.iter().cloned().collect(),
            methods: MethodSet::from(&rules.methods[..]),
            auth_rejection_time: std::time::Duration::ZERO,
            max_auth_attempts: 100,
            ..Config::default()
        });
        let shared = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let served = Served { rules: rules.clone(), seen: Arc::clone(&shared), wrong: 0 };
                let config = Arc::clone(&config);
                tokio::spawn(async move {
                    if let Ok(session) = run_stream(config, socket, served).await {
                        let _ = session.await;
                    }
                });
            }
        });
        Self { port, seen }
    }

    pub fn seen(&self) -> Seen {
        self.seen.lock().unwrap().clone()
    }
}

struct Served {
    rules: Rules,
    seen: Arc<Mutex<Seen>>,
    wrong: usize,
}

impl Served {
    fn judge(&mut self, user: &str, by: &'static str, is_right: bool) -> Result<Auth, russh::Error> {
        if is_right {
            let mut seen = self.seen.lock().unwrap();
            (seen.user, seen.by) = (user.to_owned(), by);
            return Ok(Auth::Accept);
        }
        self.wrong += 1;
        if self.wrong >= self.rules.tries {
            return Err(russh::Error::Disconnect);
        }
        let methods = MethodSet::from(&self.rules.methods[..]);
        Ok(Auth::Reject { proceed_with_methods: Some(methods), partial_success: false })
    }
}

impl Handler for Served {
    type Error = russh::Error;

    async fn auth_password(&mut self, user: &str, password: &str) -> Result<Auth, Self::Error> {
        self.judge(user, "password", password == PASSWORD)
    }

    async fn auth_publickey_offered(&mut self, _: &str, offer: PublicKeyOffer<'_>) -> Result<Auth, Self::Error> {
        let known = [USER_KEY, CERTIFIED_KEY];
        let is_ours = known.iter().any(|&seed| offer.public_key.key_data() == key(seed).public_key().key_data());
        Ok(if is_ours { Auth::Accept } else { Auth::reject() })
    }

    async fn auth_publickey(&mut self, user: &str, shown: VerifiedPublicKey<'_>) -> Result<Auth, Self::Error> {
        self.judge(user, "key", shown.public_key.key_data() == key(USER_KEY).public_key().key_data())
    }

    async fn auth_openssh_certificate(&mut self, user: &str, shown: &Certificate) -> Result<Auth, Self::Error> {
        self.judge(user, "certificate", shown.signature_key() == key(AUTHORITY).public_key().key_data())
    }

    async fn auth_keyboard_interactive<'a>(
        &'a mut self,
        user: &str,
        _: &str,
        response: Option<Response<'a>>,
    ) -> Result<Auth, Self::Error> {
        let Some(answers) = response else {
            return Ok(Auth::Partial {
                name: "Lab".into(),
                instructions: "Say both".into(),
                prompts: vec![("Name: ".into(), true), ("Password: ".into(), false)].into(),
            });
        };
        let answers: Vec<_> = answers.map(|bytes| bytes.to_vec()).collect();
        self.judge(user, "questions", answers == [b"me".to_vec(), PASSWORD.into()])
    }

    async fn channel_open_session(
        &mut self,
        _: Channel<Msg>,
        reply: ChannelOpenHandle,
        _: &mut Session,
    ) -> Result<(), Self::Error> {
        reply.accept().await;
        Ok(())
    }

    async fn exec_request(&mut self, id: ChannelId, command: &[u8], session: &mut Session) -> Result<(), Self::Error> {
        self.seen.lock().unwrap().command = String::from_utf8_lossy(command).into_owned();
        match self.rules.command {
            Behaviour::Echo => session.channel_success(id),
            Behaviour::Refuse => session.channel_failure(id),
            Behaviour::Fail(status) => {
                session.channel_success(id)?;
                session.extended_data(id, 1, &b"sh: nc: not found\n"[..])?;
                session.exit_status_request(id, status)?;
                session.eof(id)?;
                session.close(id)
            }
        }
    }

    async fn data(&mut self, id: ChannelId, data: &[u8], session: &mut Session) -> Result<(), Self::Error> {
        session.data(id, data.to_vec())
    }
}
