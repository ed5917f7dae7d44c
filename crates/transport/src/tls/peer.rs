//! The peer's certificate: that it holds its key is checked during the handshake, whether we take it afterwards.

use std::sync::Arc;

use ferrovirt_uri::Text;
use rustls::{
    DigitallySignedStruct, Error, PeerMisbehaved, SignatureScheme,
    client::{
        ResolvesClientCert,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    },
    crypto::{WebPkiSupportedAlgorithms, ring::default_provider},
    pki_types::{CertificateDer, ServerName, SubjectPublicKeyInfoDer, UnixTime},
    sign::CertifiedKey,
};

use super::{
    algorithm::PublicKey,
    certificate::{Certificate, usage},
    chain::{self, Flaws, Strictness, Trust},
    credentials::Own,
    error::{ChainFault, PeerFault},
    names,
    rules::{self, Subject, TlsRole},
};

/// GnuTLS's text for a key that does what its certificate forbids.
const USAGE_VIOLATION: &str = "Key usage violation in certificate has been detected.";

/// Judges the certificates that the peer of role `role` has sent, as libvirt does once a session stands.
///
/// `host`: the name that the certificate must be for, where the peer is a server.
pub(crate) fn judge(
    sent: Option<&[CertificateDer<'_>]>,
    role: TlsRole,
    host: Option<&Text>,
    trust: &Trust,
    strictness: Strictness,
    now: i64,
) -> Result<(), PeerFault> {
    let sent = sent.filter(|sent| !sent.is_empty()).ok_or(PeerFault::Missing)?;
    let chain = sent.iter().map(|der| Certificate::from_der(der)).collect::<Result<Vec<_>, _>>();
    let chain = chain.map_err(|_| PeerFault::Malformed)?;
    let flaws = chain::flaws(&chain, trust, strictness, now);
    if flaws != Flaws::empty() {
        return Err(PeerFault::Chain(ChainFault(flaws)));
    }
    for (at, cert) in chain.iter().enumerate() {
        let subject = match role {
            _ if at > 0 => Subject::Authority,
            TlsRole::Client => Subject::Client,
            TlsRole::Server => Subject::Server,
        };
        rules::check_dates(cert, subject, now).map_err(PeerFault::Rule)?;
    }
    let own = &chain[0];
    if host.is_some_and(|host| !names::is_for(own, host.as_bytes())) {
        return Err(PeerFault::OtherHost);
    }
    rules::check_peer(own, role).map_err(PeerFault::Rule)
}

/// Takes any certificate, once its owner has proved to hold the key: [`judge`] comes after the handshake, so that the
/// server hears of a client's refusal as it does from libvirt.
#[derive(Debug)]
pub(crate) struct Holder {
    schemes: Vec<SignatureScheme>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl Holder {
    pub(crate) fn new(schemes: Vec<SignatureScheme>) -> Self {
        Self { schemes, algorithms: default_provider().signature_verification_algorithms }
    }

    /// The key of a certificate, which must be one that may sign a handshake.
    fn key_of(&self, cert: &CertificateDer<'_>) -> Result<PublicKey, Error> {
        let cert = Certificate::from_der(cert).map_err(|_| rustls::CertificateError::BadEncoding)?;
        match cert.extensions.usage {
            Some(found) if found.value & usage::DIGITAL_SIGNATURE == 0 => {
                Err(Error::General(USAGE_VIOLATION.to_owned()))
            }
            _ => Ok(cert.key),
        }
    }

    fn check_scheme(&self, scheme: SignatureScheme) -> Result<(), Error> {
        if self.schemes.contains(&scheme) {
            Ok(())
        } else {
            Err(PeerMisbehaved::SignedHandshakeWithUnadvertisedSigScheme.into())
        }
    }
}

impl ServerCertVerifier for Holder {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.check_scheme(dss.scheme)?;
        let key = self.key_of(cert)?;
        let mut algorithms = self.algorithms.mapping.iter().filter(|(scheme, _)| *scheme == dss.scheme);
        let fits = algorithms
            .any(|(_, algorithms)| algorithms.iter().any(|one| key.verify_with(*one, message, dss.signature())));
        if fits { Ok(HandshakeSignatureValid::assertion()) } else { Err(bad_signature()) }
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.check_scheme(dss.scheme)?;
        let key = SubjectPublicKeyInfoDer::from(self.key_of(cert)?.encoded);
        rustls::crypto::verify_tls13_signature_with_raw_key(message, &key, dss, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.schemes.clone()
    }
}

fn bad_signature() -> Error {
    rustls::CertificateError::BadSignature.into()
}

/// Shows our certificate to servers that name one of its issuers, or none at all.
#[derive(Debug)]
pub(crate) struct Shown {
    own: Option<Own>,
}

impl Shown {
    pub(crate) fn new(own: Option<Own>) -> Arc<Self> {
        Arc::new(Self { own })
    }
}

impl ResolvesClientCert for Shown {
    fn resolve(&self, wanted: &[&[u8]], schemes: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        let own = self.own.as_ref()?;
        let named = wanted.is_empty() || own.issuers.iter().any(|issuer| wanted.contains(&issuer.as_slice()));
        let usable = own.key.key.choose_scheme(schemes).is_some();
        (named && usable).then(|| Arc::clone(&own.key))
    }

    fn has_certs(&self) -> bool {
        self.own.is_some()
    }
}
