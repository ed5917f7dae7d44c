//! The server's side: what it shows, and which clients it takes.

use std::{fmt, path::PathBuf, sync::Arc};

use ferrovirt_error::errno::ENOENT;
use ferrovirt_uri::{Text, TlsFiles, TlsPair};
use rustls::{
    DigitallySignedStruct, DistinguishedName, Error, ServerConfig, ServerConnection, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerifier as _},
    pki_types::{CertificateDer, UnixTime},
    server::{
        NoServerSessionStorage,
        danger::{ClientCertVerified, ClientCertVerifier},
    },
    sign::SingleCertAndKey,
};

use super::{
    HandshakeFault, PeerFault, TAKEN, TlsError, TlsFile, TlsRole, TlsStream,
    certificate::Certificate,
    chain::{Strictness, Trust},
    credentials::{Credentials, Own},
    now,
    peer::{self, Holder},
    priority::{Priority, PriorityFault},
    subject,
    suites::Usable,
};
use crate::{ByteStream, PeerIdentity};

/// What a server shows, and what it asks of its clients.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TlsServerSettings {
    /// The file of those who certify clients.
    pub ca: PathBuf,
    /// The file of the server's certificate.
    pub certificate: PathBuf,
    /// The file of its key.
    pub key: PathBuf,
    /// The file of revocation lists; one that is not there revokes nothing.
    pub crl: Option<PathBuf>,
    /// Looks at the certificates at the start, so that mistakes are found before a client meets them.
    pub check_own: bool,
    /// Refuses clients whose certificate is missing or not good.
    pub verify_clients: bool,
    /// Patterns of the subjects of clients' certificates, of which one must match; any subject where there are none.
    pub allowed_subjects: Option<Vec<String>>,
    /// What is offered, as a priority string of GnuTLS.
    pub priority: String,
}

impl TlsServerSettings {
    /// libvirtd's defaults for these files: everything is checked, and every client that was certified is taken.
    pub fn new(ca: impl Into<PathBuf>, certificate: impl Into<PathBuf>, key: impl Into<PathBuf>) -> Self {
        Self {
            ca: ca.into(),
            certificate: certificate.into(),
            key: key.into(),
            crl: None,
            check_own: true,
            verify_clients: true,
            allowed_subjects: None,
            priority: "NORMAL".to_owned(),
        }
    }
}

/// Makes TLS sessions with clients and decides which of them are taken.
pub struct TlsAcceptor {
    config: Arc<ServerConfig>,
    trust: Trust,
    strictness: Strictness,
    verify_clients: bool,
    allowed_subjects: Option<Vec<String>>,
}

/// A client that was taken.
#[derive(Debug)]
pub struct TlsClient {
    /// The session, where the client's first packet comes next.
    pub stream: Box<dyn ByteStream>,
    /// The subject of its certificate, if it has shown one that can be read.
    pub subject: Option<String>,
    /// The certificate was found good: the client is who it says.
    pub is_proved: bool,
}

impl fmt::Debug for TlsAcceptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsAcceptor")
            .field("verify_clients", &self.verify_clients)
            .field("allowed_subjects", &self.allowed_subjects)
            .finish_non_exhaustive()
    }
}

impl TlsAcceptor {
    /// Reads and checks the files, in libvirt's order. It blocks on them.
    ///
    /// # Errors
    /// A file is missing or not usable, a certificate breaks a rule, or the priority string is none.
    pub fn new(settings: &TlsServerSettings) -> Result<Self, TlsError> {
        let priority = Priority::parse(&settings.priority).map_err(|fault| bad_priority(settings, fault));
        let pair = TlsPair { certificate: settings.certificate.clone(), key: settings.key.clone() };
        let files = TlsFiles { ca: settings.ca.clone(), crl: settings.crl.clone(), client: Some(pair) };
        let credentials = Credentials::load(TlsRole::Server, &files, settings.check_own, now())?;
        let Some(own) = credentials.own else {
            return Err(TlsError::File {
                kind: TlsFile::Certificate(TlsRole::Server),
                path: settings.certificate.clone(),
                errno: ENOENT,
            });
        };
        let priority = priority?;
        let config =
            config(&priority, &own, &credentials.trust).map_err(|_| bad_priority(settings, PriorityFault::Nothing))?;
        Ok(Self {
            config: Arc::new(config),
            trust: credentials.trust,
            strictness: Strictness { profile: priority.profile, revocation: !priority.ignore_revocation },
            verify_clients: settings.verify_clients,
            allowed_subjects: settings.allowed_subjects.clone(),
        })
    }

    /// Makes a session with a client and judges its certificate. A client that is refused sees the connection close
    /// without a word, as libvirt does it; one that is taken has been told so.
    ///
    /// It waits for the client as long as the client likes.
    ///
    /// # Errors
    /// There is no session, or the client is refused.
    pub async fn accept(&self, stream: Box<dyn ByteStream>) -> Result<TlsClient, TlsError> {
        let host = name(stream.peer());
        let failed = |fault| TlsError::Handshake { host: host.clone(), fault };
        let session = ServerConnection::new(Arc::clone(&self.config))
            .map_err(|error| failed(HandshakeFault::Protocol(error.to_string())))?;
        let stream = TlsStream::new(stream, session.into());
        stream.handshake().await.map_err(|error| failed(HandshakeFault::of(&error)))?;
        let sent = stream.peer_certificates();
        let subject = sent.as_deref().and_then(subject_of);
        let judged = self.judge(sent.as_deref(), subject.as_deref());
        let is_proved = judged.is_ok();
        if let Err(fault) = judged {
            let error = TlsError::Peer { host: host.clone(), fault };
            if self.verify_clients {
                return Err(error);
            }
            tracing::warn!(detail = error.detail(), "a client's certificate is not good, and is taken all the same");
        }
        send_verdict(&stream).await.map_err(|error| failed(HandshakeFault::of(&error)))?;
        Ok(TlsClient { stream: Box::new(stream), subject, is_proved })
    }

    fn judge(&self, sent: Option<&[CertificateDer<'_>]>, subject: Option<&str>) -> Result<(), PeerFault> {
        peer::judge(sent, TlsRole::Client, None, &self.trust, self.strictness, now())?;
        let subject = subject.ok_or(PeerFault::NoSubject)?;
        match &self.allowed_subjects {
            Some(allowed) if !subject::is_allowed(allowed, subject) => {
                Err(PeerFault::NotAllowed { subject: subject.to_owned() })
            }
            _ => Ok(()),
        }
    }
}

fn config(priority: &Priority, own: &Own, trust: &Trust) -> Result<ServerConfig, Error> {
    let usable = Usable::of(priority);
    let hints = trust.authorities.iter().map(|authority| DistinguishedName::from(authority.subject.clone()));
    let asked = AnyClient { holder: Holder::new(usable.schemes.clone()), hints: hints.collect() };
    let mut config = ServerConfig::builder_with_provider(Arc::new(usable.provider()))
        .with_protocol_versions(&usable.versions)?
        .with_client_cert_verifier(Arc::new(asked))
        .with_cert_resolver(Arc::new(SingleCertAndKey::from(Arc::clone(&own.key))));
    // libvirt's client takes what comes first behind the handshake for the verdict.
    config.send_tls13_tickets = 0;
    config.session_storage = Arc::new(NoServerSessionStorage {});
    Ok(config)
}

fn bad_priority(settings: &TlsServerSettings, fault: PriorityFault) -> TlsError {
    TlsError::Priority { priority: settings.priority.clone(), fault }
}

/// Who a client is, before anything is known of it.
fn name(peer: PeerIdentity) -> Text {
    match peer {
        PeerIdentity::Address(address) => Text::from(address.to_string()),
        _ => Text::from("the client"),
    }
}

fn subject_of(sent: &[CertificateDer<'_>]) -> Option<String> {
    let own = Certificate::from_der(sent.first()?).ok()?;
    subject::text(&own.subject)
}

/// A record of its own, before anything else.
async fn send_verdict(stream: &TlsStream) -> std::io::Result<()> {
    loop {
        match stream.try_send(&[TAKEN]) {
            Ok(_) => return Ok(()),
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
                std::future::poll_fn(|cx| stream.poll_send_ready(cx)).await?;
            }
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Asks for a certificate of the trusted authorities, and takes any or none: it is judged behind the handshake.
#[derive(Debug)]
pub(super) struct AnyClient {
    pub(super) holder: Holder,
    pub(super) hints: Vec<DistinguishedName>,
}

impl ClientCertVerifier for AnyClient {
    fn client_auth_mandatory(&self) -> bool {
        false
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &self.hints
    }

    fn verify_client_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _now: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        Ok(ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.holder.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.holder.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.holder.supported_verify_schemes()
    }
}
