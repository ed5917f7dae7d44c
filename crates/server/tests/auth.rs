//! Who must prove who they are, before a server over real sockets, with the facade as the client.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    io::{Read as _, Write as _},
    os::unix::net::UnixStream,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use ferrovirt::{Connection, CredentialKind, OpenError};
use ferrovirt_driver::Registry;
use ferrovirt_driver_test::TestDriver;
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_sasl::{DigestKey, Hash, ScramKeys, UserStore};
use ferrovirt_server::{
    Access, Auth, Door, Limits, PolkitAuthority, ProcessIdentity, SaslService, Server, ServerConfig,
};
use ferrovirt_transport::{BoxFuture, Listener, SystemEnv};

/// Two users with one password.
#[derive(Debug)]
struct Users;

const PASSWORD: &str = "pencil";

impl UserStore for Users {
    fn scram_keys(&self, user: &str, hash: Hash) -> Option<ScramKeys> {
        let known = ["fred", "guest"].contains(&user);
        known.then(|| ScramKeys::derive(hash, PASSWORD, user.as_bytes().to_vec(), 100))
    }

    fn digest_key(&self, user: &str, realm: &str) -> Option<DigestKey> {
        (user == "fred").then(|| DigestKey::derive(user, realm, PASSWORD))
    }

    fn has_password(&self, user: &str, password: &str) -> bool {
        self.scram_keys(user, Hash::Sha1).is_some_and(|keys| keys.fit(Hash::Sha1, password))
    }

    fn decoy_secret(&self) -> Vec<u8> {
        b"secret".to_vec()
    }
}

/// A server behind a unix socket in a folder of its own.
struct Served {
    server: Server,
    socket: PathBuf,
    _folder: tempfile::TempDir,
}

fn serve(auth: Auth, change: impl FnOnce(ServerConfig) -> ServerConfig) -> Served {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("sock");
    let listener = Listener::bind_unix(&socket, 0o700, None, 100).unwrap();
    let config = ServerConfig::new(Registry::new().with(TestDriver::isolated()), SystemEnv);
    let server = Server::new(change(config.with_default_uri("test:///default")));
    let (serving, door) = (server.clone(), Door { access: Access::ReadWrite, auth });
    tokio::spawn(async move { serving.serve(&listener, door).await });
    Served { server, socket, _folder: folder }
}

fn sasl() -> Auth {
    Auth::Sasl(SaslService::new(Arc::new(Users)).with_allowed(Some(vec!["no".to_owned(), "f?e*".to_owned()])))
}

async fn open(socket: &Path, more: &str, user: &'static str, password: &'static str) -> Result<Connection, OpenError> {
    open_uri(&format!("test+unix:///default?socket={}{more}", socket.display()), user, password).await
}

async fn open_uri(uri: &str, user: &'static str, password: &'static str) -> Result<Connection, OpenError> {
    let kinds = [CredentialKind::AUTH_NAME, CredentialKind::PASSPHRASE];
    let builder = Connection::builder().auth(&kinds, move |questions| async move {
        let answer = |kind: CredentialKind| if kind.is_secret() { password } else { user };
        Some(questions.iter().map(|question| Some(answer(question.kind).to_owned())).collect())
    });
    builder.open(uri).await
}

const FAILED: &str = "authentication failed: authentication failed";

#[tokio::test]
async fn each_mechanism_lets_in_who_knows_the_password() {
    let served = serve(sasl(), |config| config);
    for more in ["", "&auth=sasl.SCRAM-SHA-256", "&auth=sasl.SCRAM-SHA-1", "&auth=sasl.PLAIN", "&auth=sasl"] {
        let connection = open(&served.socket, more, "fred", PASSWORD).await.unwrap();
        connection.domain_lookup_by_name("test").await.unwrap();
        connection.close().await.unwrap();
        for (user, password) in [("fred", "pen"), ("nobody", PASSWORD), ("guest", PASSWORD)] {
            let error = open(&served.socket, more, user, password).await.unwrap_err().error;
            let wanted = (ErrorCode::AUTH_FAILED, ErrorDomain::RPC, FAILED);
            assert_eq!((error.code, error.domain, error.message.as_str()), wanted, "{more} {user} {password}");
        }
    }
    let error = open(&served.socket, "&auth=sasl.EXTERNAL", "fred", PASSWORD).await.unwrap_err().error;
    assert!(error.message.contains("SASL mechanism EXTERNAL not supported by server"), "{}", error.message);
}

/// The calls of an authentication, byte by byte, as no client of ours makes them.
struct Raw(UnixStream, u32);

impl Raw {
    fn connect(socket: &Path) -> Self {
        let stream = UnixStream::connect(socket).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        Self(stream, 0)
    }

    /// Calls; gives the reply's status and payload.
    fn call(&mut self, procedure: u32, payload: &[u8]) -> (u32, Vec<u8>) {
        let length = u32::try_from(28 + payload.len()).unwrap();
        let words = [length, 0x2000_8086, 1, procedure, 0, self.1, 0];
        let mut packet: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        packet.extend_from_slice(payload);
        self.0.write_all(&packet).unwrap();
        let mut header = [0; 28];
        self.0.read_exact(&mut header).unwrap();
        let word = |at: usize| u32::from_be_bytes(header[at..at + 4].try_into().unwrap());
        assert_eq!((word(12), word(20)), (procedure, self.1));
        self.1 += 1;
        let mut payload = vec![0; word(0) as usize - 28];
        self.0.read_exact(&mut payload).unwrap();
        (word(24), payload)
    }

    fn fails(&mut self, procedure: u32, payload: &[u8], text: &str) {
        let (status, reply) = self.call(procedure, payload);
        let reply = String::from_utf8_lossy(&reply).into_owned();
        assert!(status == 1 && reply.contains(text), "{procedure}: {status} {reply}");
    }

    /// Starts PLAIN with these words behind zero bytes.
    fn plain(user: &str, password: &str) -> Vec<u8> {
        let data = format!("\0{user}\0{password}");
        let mut payload = vec![0, 0, 0, 5, b'P', b'L', b'A', b'I', b'N', 0, 0, 0];
        payload.extend([0, 0, 0, 0]);
        payload.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        payload.extend(data.bytes().flat_map(|byte| u32::from(byte).to_be_bytes()));
        payload
    }
}

const AUTH_LIST: u32 = 66;
const INIT: u32 = 67;
const START: u32 = 68;
const STEP: u32 = 69;
const POLKIT: u32 = 70;

/// Over plain tcp the mechanism protects what follows, in both directions.
#[tokio::test]
async fn plain_tcp_is_encrypted_by_the_mechanism() {
    let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = socket.local_addr().unwrap();
    let listener = Listener::tcp(socket).unwrap();
    let config = ServerConfig::new(Registry::new().with(TestDriver::isolated()), SystemEnv);
    let auth = Auth::Sasl(SaslService::new(Arc::new(Users)).with_encryption(112));
    let server = Server::new(config);
    tokio::spawn(async move { server.serve(&listener, Door { access: Access::ReadWrite, auth }).await });
    let uri = format!("test+tcp://{address}/default");
    let connection = open_uri(&uri, "fred", PASSWORD).await.unwrap();
    for _ in 0..20 {
        let domain = connection.domain_lookup_by_name("test").await.unwrap();
        assert!(domain.xml_desc(ferrovirt::DomainXml::empty()).await.unwrap().contains("<name>test</name>"));
    }
    connection.close().await.unwrap();
    let error = open_uri(&uri, "fred", "pen").await.unwrap_err().error;
    assert_eq!(error.message, FAILED);
}

#[tokio::test]
async fn before_the_proof_nothing_else_is_answered() {
    let served = serve(sasl(), |config| config);
    let socket = served.socket.clone();
    let talk = tokio::task::spawn_blocking(move || {
        let mut raw = Raw::connect(&socket);
        assert_eq!(raw.call(AUTH_LIST, &[]), (0, vec![0, 0, 0, 1, 0, 0, 0, 1]));
        let open = [&[0, 0, 0, 1, 0, 0, 0, 0][..], &[0; 4]].concat();
        // Even what cannot be decoded, and what asks for nothing but keepalive or the end.
        for (procedure, payload) in [(1, &open[..]), (1, &[1]), (2, &[]), (60, &[0, 0, 0, 10]), (23, &[])] {
            raw.fails(procedure, payload, "authentication required");
        }
        raw.fails(999, &[], "unknown procedure: 999");
        // Out of turn.
        raw.fails(START, &Raw::plain("fred", PASSWORD), FAILED);
        raw.fails(STEP, &[0, 0, 0, 1, 0, 0, 0, 0], FAILED);
        raw.fails(POLKIT, &[], "Library function returned error but did not set virError");
        let list = b"SCRAM-SHA-256,SCRAM-SHA-1,PLAIN";
        let mut told = u32::try_from(list.len()).unwrap().to_be_bytes().to_vec();
        told.extend_from_slice(list);
        told.push(0);
        assert_eq!(raw.call(INIT, &[]), (0, told));
        raw.fails(INIT, &[], FAILED);
        // Who fails begins again.
        raw.fails(START, &Raw::plain("fred", "pen"), FAILED);
        raw.fails(START, &Raw::plain("fred", PASSWORD), FAILED);
        raw.call(INIT, &[]);
        let complete = vec![0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0];
        assert_eq!(raw.call(START, &Raw::plain("fred", PASSWORD)), (0, complete));
        assert_eq!(raw.call(AUTH_LIST, &[]), (0, vec![0, 0, 0, 1, 0, 0, 0, 0]));
        raw.fails(INIT, &[], FAILED);
        assert_eq!(raw.call(60, &[0, 0, 0, 10]).0, 0);
        raw.call(1, &open);
    });
    talk.await.unwrap();
}

#[tokio::test]
async fn who_proves_nothing_holds_a_place_for_a_while_only() {
    let limits = Limits { anonymous_clients: 2, ..Limits::default() };
    let served = serve(sasl(), |config| config.with_limits(limits).with_auth_time(Duration::from_secs(8)));
    let first = open(&served.socket, "", "fred", PASSWORD).await.unwrap();
    let silent: Vec<_> = (0..2).map(|_| UnixStream::connect(&served.socket).unwrap()).collect();
    // Comes in when the silent ones are given up.
    let second = open(&served.socket, "", "fred", PASSWORD).await.unwrap();
    first.domain_lookup_by_name("test").await.unwrap();
    second.domain_lookup_by_name("test").await.unwrap();
    let ends = tokio::task::spawn_blocking(move || {
        silent.into_iter().all(|mut socket| {
            socket.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
            matches!(socket.read(&mut [0; 100]), Ok(0))
        })
    });
    assert!(ends.await.unwrap());
    tokio::time::sleep(Duration::from_secs(9)).await;
    first.domain_lookup_by_name("test").await.expect("who has proved it stays");
    assert_eq!(served.server.clients(), 2);
}

/// An authority that has been told what to say, and remembers what it was asked.
#[derive(Debug)]
struct Authority(Result<(), Error>, Mutex<Vec<(&'static str, ProcessIdentity)>>);

impl PolkitAuthority for Authority {
    fn check(&self, action: &'static str, process: ProcessIdentity) -> BoxFuture<'_, Result<(), Error>> {
        self.1.lock().unwrap().push((action, process));
        Box::pin(std::future::ready(self.0.clone()))
    }
}

#[tokio::test]
async fn the_authority_is_asked_about_the_process() {
    let denied = Error::new(ErrorDomain::POLKIT, ErrorCode::AUTH_FAILED, "access denied by policy");
    for verdict in [Ok(()), Err(denied)] {
        let authority = Arc::new(Authority(verdict.clone(), Mutex::default()));
        let asked: Arc<dyn PolkitAuthority> = authority.clone();
        let served = serve(Auth::Polkit(asked), |config| config);
        let uid = std::os::unix::fs::MetadataExt::uid(&std::fs::metadata("/proc/self").unwrap());
        let opened = open(&served.socket, "", "", "").await;
        let asked = authority.1.lock().unwrap().clone();
        if uid == 0 {
            // The superuser is known already.
            opened.unwrap().domain_lookup_by_name("test").await.unwrap();
            assert!(asked.is_empty());
            continue;
        }
        assert_eq!(asked.len(), 1);
        assert_eq!((asked[0].0, asked[0].1.uid, asked[0].1.pid), ("org.libvirt.unix.manage", uid, std::process::id()));
        assert!(asked[0].1.start_time.is_some());
        match verdict {
            Ok(()) => drop(opened.unwrap()),
            Err(error) => assert_eq!(opened.unwrap_err().error.message, error.message),
        }
    }
}
