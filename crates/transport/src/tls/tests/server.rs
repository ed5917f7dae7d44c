//! A server in a thread, which does after the handshake what libvirtd does.

use std::{
    io::{self, Read, Write as _},
    net::{TcpListener, TcpStream},
    sync::Arc,
    thread::JoinHandle,
    time::Duration,
};

use ferrovirt_uri::TlsFiles;
use rustls::{
    ServerConfig, ServerConnection,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _},
};

use super::{
    super::{
        acceptor::AnyClient, chain::Strictness, credentials::Credentials, peer, peer::Holder, priority::Priority,
        rules::TlsRole, suites::Usable,
    },
    pki::Pair,
};

/// How long a server waits for a client.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a server does.
#[derive(Clone, Debug)]
pub(super) struct Manner {
    pub(super) priority: &'static str,
    /// What it says once it has looked at the client's certificate; nothing if that is refused.
    pub(super) verdict: u8,
    pub(super) tickets: usize,
    /// By whom a client's certificate must be, if it shows one.
    pub(super) ca: Option<String>,
}

impl Default for Manner {
    fn default() -> Self {
        Self { priority: "NORMAL", verdict: 1, tickets: 0, ca: None }
    }
}

/// A session on the server's side, and all that came over the wire.
pub(super) struct Accepted {
    session: ServerConnection,
    wire: Wire,
}

/// A socket that keeps what it reads.
struct Wire {
    socket: TcpStream,
    seen: Vec<u8>,
}

impl Read for Wire {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let count = self.socket.read(buf)?;
        self.seen.extend_from_slice(&buf[..count]);
        Ok(count)
    }
}

/// Listens on loopback; the thread serves one client by `serve`.
pub(super) fn start<T: Send + 'static>(
    pair: &Pair,
    manner: Manner,
    serve: impl FnOnce(Accepted) -> T + Send + 'static,
) -> (u16, JoinHandle<Option<T>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let pair = pair.clone();
    let thread = std::thread::spawn(move || Accepted::new(listener.accept().unwrap().0, &pair, &manner).map(serve));
    (port, thread)
}

impl Accepted {
    /// `None` when there is no session, or the client is refused.
    fn new(socket: TcpStream, pair: &Pair, manner: &Manner) -> Option<Self> {
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut session = ServerConnection::new(Arc::new(config(pair, manner))).unwrap();
        session.set_buffer_limit(None);
        let mut accepted = Self { session, wire: Wire { socket, seen: Vec::new() } };
        while accepted.session.is_handshaking() {
            accepted.session.complete_io(&mut Both(&mut accepted.wire)).ok()?;
        }
        if !accepted.takes(manner) {
            return None;
        }
        accepted.wire.seen.clear();
        accepted.send(&[manner.verdict]);
        Some(accepted)
    }

    fn takes(&self, manner: &Manner) -> bool {
        let (Some(ca), Some(sent)) = (&manner.ca, self.session.peer_certificates()) else { return true };
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("ca");
        std::fs::write(&path, ca).unwrap();
        let files = TlsFiles { ca: path, crl: None, client: None };
        let credentials = Credentials::load(TlsRole::Server, &files, false, super::super::now()).unwrap();
        let strictness = Strictness { profile: None, revocation: true };
        let now = super::super::now();
        peer::judge(Some(sent), TlsRole::Client, None, &credentials.trust, strictness, now).is_ok()
    }

    /// Sends bytes as one record, if they fit.
    pub(super) fn send(&mut self, bytes: &[u8]) {
        self.session.writer().write_all(bytes).unwrap();
        while self.session.wants_write() {
            // The client may be gone by then.
            if self.session.write_tls(&mut self.wire.socket).is_err() {
                return;
            }
        }
    }

    /// Receives that many bytes.
    pub(super) fn receive(&mut self, size: usize) -> Vec<u8> {
        let mut bytes = vec![0; size];
        let mut filled = 0;
        while filled < size {
            match self.session.reader().read(&mut bytes[filled..]) {
                Ok(0) => break,
                Ok(count) => filled += count,
                Err(_) => {
                    if self.session.read_tls(&mut self.wire).unwrap_or(0) == 0 {
                        break;
                    }
                    self.session.process_new_packets().unwrap();
                }
            }
        }
        bytes.truncate(filled);
        bytes
    }

    /// The sizes of the records that came since the handshake, without headers.
    pub(super) fn records(&self) -> Vec<usize> {
        let mut rest = &self.wire.seen[..];
        let mut sizes = Vec::new();
        while let [_kind, _, _, high, low, more @ ..] = rest {
            let size = usize::from(*high) << 8 | usize::from(*low);
            sizes.push(size);
            rest = &more[size.min(more.len())..];
        }
        sizes
    }

    pub(super) fn say_goodbye(&mut self) {
        self.session.send_close_notify();
        self.send(&[]);
    }

    /// Uses new keys from here on, and asks the peer to.
    pub(super) fn refresh_keys(&mut self) {
        self.session.refresh_traffic_keys().unwrap();
        self.send(&[]);
    }

    pub(super) fn close(self) {}
}

/// Reads through the one that keeps, writes to the socket.
struct Both<'a>(&'a mut Wire);

impl Read for Both<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.0.read(buf)
    }
}

impl io::Write for Both<'_> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.0.socket.write(buf)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.socket.flush()
    }
}

fn config(pair: &Pair, manner: &Manner) -> ServerConfig {
    let usable = Usable::of(&Priority::parse(manner.priority).unwrap());
    let chain = CertificateDer::pem_slice_iter(pair.certificate.as_bytes()).collect::<Result<_, _>>().unwrap();
    let key = PrivateKeyDer::from_pem_slice(pair.key.as_bytes()).unwrap();
    let asked = AnyClient { holder: Holder::new(usable.schemes.clone()), hints: Vec::new() };
    let mut config = ServerConfig::builder_with_provider(Arc::new(usable.provider()))
        .with_protocol_versions(&usable.versions)
        .unwrap()
        .with_client_cert_verifier(Arc::new(asked))
        .with_single_cert(chain, key)
        .unwrap();
    config.send_tls13_tickets = manner.tickets;
    config
}
