//! TLS as libvirt does it over GnuTLS: its files, its checks, its words.
//!
//! `credentials` reads the files of one end and makes libvirt's checks at the start; `priority` reads GnuTLS's priority
//! strings and `suites` maps them onto rustls; `stream` is the session. The session takes any certificate: afterwards
//! `peer` judges it, by a chain that GnuTLS would take (`chain`), by the host's name (`names`) and by libvirt's own
//! rules (`rules`). All of these are the same for both ends; `acceptor` adds the server, with the names of its clients
//! (`subject`), and this file the client.

mod acceptor;
mod algorithm;
mod certificate;
mod chain;
mod constraints;
mod credentials;
mod curve_key;
mod der;
mod error;
mod names;
mod peer;
mod priority;
mod profile;
mod revocation;
mod rules;
mod stream;
mod subject;
mod suites;

use std::{
    io,
    net::Ipv4Addr,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use ferrovirt_error::errno::ECANCELED;
use ferrovirt_uri::{TcpEndpoint, TlsEndpoint};
use rustls::{ClientConfig, ClientConnection, client::Resumption, pki_types::ServerName};

use crate::{ByteStream as _, ConnectError, error::errno_of, tcp};
use chain::Strictness;
use credentials::Credentials;
use peer::{Holder, Shown};
use priority::{Priority, PriorityFault};
use suites::Usable;

pub use acceptor::{TlsAcceptor, TlsClient, TlsServerSettings};
pub use error::{ChainFault, ContentFault, HandshakeFault, PairFault, PeerFault, TlsError, TlsFile};
pub use priority::PriorityFault as TlsPriorityFault;
pub use rules::{CertificateFault, Subject, TlsRole};
pub(crate) use stream::TlsStream;
pub use subject::is_allowed as matches_any;

/// What a server sends when it takes the client's certificate.
const TAKEN: u8 = 1;

/// Connects in libvirt's order: our files, the socket, the session, the server's certificate, its verdict on ours.
pub(crate) async fn connect(endpoint: &TlsEndpoint) -> Result<TlsStream, ConnectError> {
    let credentials = load(endpoint).await?;
    let tcp = TcpEndpoint { host: endpoint.host.clone(), port: endpoint.port.clone() };
    let socket = tcp::connect(&tcp).await?;
    let priority = Priority::parse(&endpoint.priority).map_err(|fault| bad_priority(endpoint, fault))?;
    let session = session(endpoint, &priority, &credentials)?;
    let stream = TlsStream::new(Box::new(socket), session.into());

    let host = || endpoint.host.clone();
    let handshake = stream.handshake().await;
    handshake.map_err(|error| TlsError::Handshake { host: host(), fault: HandshakeFault::of(&error) })?;
    check_server(endpoint, &priority, &credentials, &stream)?;
    await_verdict(endpoint, &stream).await?;
    Ok(stream)
}

/// Files may lie on slow disks.
async fn load(endpoint: &TlsEndpoint) -> Result<Credentials, TlsError> {
    let (files, check_own) = (endpoint.files.clone(), endpoint.check_own);
    let loading = tokio::task::spawn_blocking(move || Credentials::load(TlsRole::Client, &files, check_own, now()));
    match loading.await {
        Ok(loaded) => loaded,
        // Only a runtime that shuts down gives up on it.
        Err(_) => Err(TlsError::File { kind: TlsFile::Ca, path: endpoint.files.ca.clone(), errno: ECANCELED }),
    }
}

fn session(
    endpoint: &TlsEndpoint,
    priority: &Priority,
    credentials: &Credentials,
) -> Result<ClientConnection, TlsError> {
    let usable = Usable::of(priority);
    // Checked when the string was read, so this is about the provider and not about the user.
    let refused = |error: rustls::Error| TlsError::Handshake {
        host: endpoint.host.clone(),
        fault: HandshakeFault::Protocol(error.to_string()),
    };
    let mut config = ClientConfig::builder_with_provider(Arc::new(usable.provider()))
        .with_protocol_versions(&usable.versions)
        .map_err(refused)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Holder::new(usable.schemes)))
        .with_client_cert_resolver(Shown::new(credentials.own.clone()));
    config.resumption = Resumption::disabled();
    config.enable_sni = false;
    // The name is neither sent nor compared here: any will do, also for hosts that have no proper one.
    let name = ServerName::from(std::net::IpAddr::from(Ipv4Addr::LOCALHOST));
    ClientConnection::new(Arc::new(config), name).map_err(refused)
}

fn check_server(
    endpoint: &TlsEndpoint,
    priority: &Priority,
    credentials: &Credentials,
    stream: &TlsStream,
) -> Result<(), TlsError> {
    let strictness = Strictness { profile: priority.profile, revocation: !priority.ignore_revocation };
    let (sent, host) = (stream.peer_certificates(), Some(&endpoint.host));
    let judged = peer::judge(sent.as_deref(), TlsRole::Server, host, &credentials.trust, strictness, now());
    let Err(fault) = judged else { return Ok(()) };
    let error = TlsError::Peer { host: endpoint.host.clone(), fault };
    tracing::warn!(detail = error.detail(), verify = endpoint.verify_server, "the server's certificate is not good");
    if endpoint.verify_server {
        stream.shutdown();
        return Err(error);
    }
    Ok(())
}

/// Once the session stands, the server says by one byte whether it takes us.
async fn await_verdict(endpoint: &TlsEndpoint, stream: &TlsStream) -> Result<(), TlsError> {
    let host = || endpoint.host.clone();
    let mut verdict = [0];
    let received = std::future::poll_fn(|cx| stream.poll_recv(cx, &mut verdict, &mut Vec::new())).await;
    match received {
        Ok(1) if verdict == [TAKEN] => Ok(()),
        Ok(0) if !stream.peer_has_said_goodbye() => {
            Err(TlsError::NoVerdict { host: host(), fault: HandshakeFault::End })
        }
        Ok(_) => Err(TlsError::Refused { host: host() }),
        Err(error) => Err(TlsError::NoVerdict { host: host(), fault: HandshakeFault::of(&error) }),
    }
}

fn bad_priority(endpoint: &TlsEndpoint, fault: PriorityFault) -> TlsError {
    TlsError::Priority { priority: endpoint.priority.clone(), fault }
}

impl HandshakeFault {
    /// Of an error of a session or of the socket below it.
    fn of(error: &io::Error) -> Self {
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
        match inner {
            Some(rustls::Error::AlertReceived(alert)) => Self::Alert(format!("{alert:?}")),
            Some(rustls::Error::InvalidMessage(
                rustls::InvalidMessage::InvalidContentType | rustls::InvalidMessage::UnknownProtocolVersion,
            )) => Self::NotTls,
            Some(rustls::Error::General(text)) => Self::Protocol(text.clone()),
            Some(other) => Self::Protocol(other.to_string()),
            None if error.kind() == io::ErrorKind::UnexpectedEof => Self::End,
            None => Self::Io { errno: errno_of(error) },
        }
    }
}

/// Seconds since 1970.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
