//! The files of one end, read and checked.

use std::{io, path::Path, sync::Arc};

use ferrovirt_uri::TlsFiles;
use rustls::{
    pki_types::{
        CertificateDer, CertificateRevocationListDer, PrivateKeyDer,
        pem::{self, PemObject},
    },
    sign::CertifiedKey,
};

use super::{
    certificate::Certificate,
    chain::{self, Strictness, Trust},
    curve_key,
    der::is_whole,
    error::{ChainFault, ContentFault, PairFault, TlsError, TlsFile},
    revocation::RevocationList,
    rules::{self, Part, TlsRole},
};
use crate::error::errno_of;

/// No file of certificates is larger.
const BYTES_MAX: u64 = 10 << 20;

/// What one end needs to prove who it is and to judge the other.
#[derive(Debug)]
pub(crate) struct Credentials {
    pub(crate) trust: Trust,
    pub(crate) own: Option<Own>,
}

/// A certificate, those behind it, and its key.
#[derive(Clone, Debug)]
pub(crate) struct Own {
    pub(crate) key: Arc<CertifiedKey>,
    /// The issuers' names along the chain, by which it is chosen.
    pub(crate) issuers: Vec<Vec<u8>>,
}

impl Credentials {
    /// Reads all files. `check_own`: looks at the certificates as libvirt does at its start, so that mistakes are
    /// found here and not by the peer.
    pub(crate) fn load(role: TlsRole, files: &TlsFiles, check_own: bool, now: i64) -> Result<Self, TlsError> {
        if check_own {
            self::check_own(role, files, now)?;
        }
        let authorities = authorities(&files.ca)?;
        let revoked = match &files.crl {
            Some(path) => revocation_lists(path)?,
            None => Vec::new(),
        };
        let own = match &files.client {
            Some(pair) => {
                if role == TlsRole::Server {
                    must_exist(TlsFile::Certificate(role), &pair.certificate)?;
                    must_exist(TlsFile::Key, &pair.key)?;
                }
                let fault =
                    |reason| TlsError::Pair { certificate: pair.certificate.clone(), key: pair.key.clone(), reason };
                Some(Own::load(&pair.certificate, &pair.key).map_err(fault)?)
            }
            None => None,
        };
        Ok(Self { trust: Trust { authorities, revoked }, own })
    }
}

impl Own {
    fn load(certificate: &Path, key: &Path) -> Result<Self, PairFault> {
        let chain = read(certificate).map_err(|_| PairFault::Certificate(ContentFault::Unreadable))?;
        let chain = certificates(&chain, usize::MAX).map_err(PairFault::Certificate)?;
        let first = chain.first().ok_or(PairFault::Certificate(ContentFault::NoBlock))?;
        let key = private_key(&read(key).map_err(|_| PairFault::Key(ContentFault::Unreadable))?)?;
        let key = curve_key::as_usual(key, &first.key.encoded);
        let key = rustls::crypto::ring::sign::any_supported_type(&key).map_err(|_| PairFault::UnsupportedKey)?;
        if key.public_key().is_none_or(|public| public.as_ref() != first.key.encoded) {
            return Err(PairFault::NoMatch);
        }
        let issuers = chain.iter().map(|cert| cert.issuer.clone()).collect();
        let chain = chain.into_iter().map(|cert| CertificateDer::from(cert.der)).collect();
        Ok(Self { key: Arc::new(CertifiedKey::new(chain, key)), issuers })
    }
}

/// libvirt's checks of its own certificates. Files that cannot be read are passed over: whoever needs them will say so.
fn check_own(role: TlsRole, files: &TlsFiles, now: i64) -> Result<(), TlsError> {
    let kind = TlsFile::Certificate(role);
    let own = match &files.client {
        // Only the first of its file is looked at.
        Some(pair) => import(&pair.certificate, kind, 1)?.into_iter().next(),
        None => None,
    };
    let authorities = import(&files.ca, TlsFile::Ca, usize::MAX)?;
    let check = |cert: &Certificate, path: &Path, part| {
        rules::check(cert, part, now).map_err(|fault| TlsError::OwnCertificate { path: path.to_owned(), fault })
    };
    let path = files.client.as_ref().map_or(files.ca.as_path(), |pair| &pair.certificate);
    if let Some(cert) = &own {
        check(cert, path, Part::End(role))?;
    }
    for authority in &authorities {
        check(authority, &files.ca, Part::Authority)?;
    }
    match own {
        Some(cert) if !authorities.is_empty() => {
            let trust = Trust { authorities, revoked: Vec::new() };
            let lax = Strictness { profile: None, revocation: false };
            let flaws = chain::flaws(&[cert], &trust, lax, now);
            let fault = ChainFault(flaws);
            let (certificate, ca) = (path.to_owned(), files.ca.clone());
            if flaws.is_empty() { Ok(()) } else { Err(TlsError::OwnChain { certificate, ca, fault }) }
        }
        _ => Ok(()),
    }
}

/// The certificates of a file for the checks: none of one that cannot be read, an error for one that is broken.
fn import(path: &Path, kind: TlsFile, count_max: usize) -> Result<Vec<Certificate>, TlsError> {
    let Ok(bytes) = read(path) else { return Ok(Vec::new()) };
    let reason = ContentFault::NotImported;
    certificates(&bytes, count_max).map_err(|_| TlsError::Content { kind, path: path.to_owned(), reason })
}

/// Those who are trusted: nobody, where the file names nobody.
fn authorities(path: &Path) -> Result<Vec<Certificate>, TlsError> {
    let kind = TlsFile::Ca;
    match read(path).map_err(|error| unreadable(kind, path, &error)).map(|bytes| certificates(&bytes, usize::MAX))? {
        Err(ContentFault::NoBlock) => Ok(Vec::new()),
        found => found.map_err(|reason| TlsError::Content { kind, path: path.to_owned(), reason }),
    }
}

fn revocation_lists(path: &Path) -> Result<Vec<RevocationList>, TlsError> {
    let kind = TlsFile::RevocationList;
    let bytes = match read(path) {
        Ok(bytes) => bytes,
        // It may go between the plan and now.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(kind, path, &error)),
    };
    let blocks = blocks::<CertificateRevocationListDer<'_>>(&bytes, usize::MAX);
    let lists = blocks.and_then(|blocks| {
        let lists = blocks.iter().map(|der| RevocationList::from_der(der)).collect::<Result<_, _>>();
        lists.map_err(|_| ContentFault::BadDer)
    });
    lists.map_err(|reason| TlsError::Content { kind, path: path.to_owned(), reason })
}

/// At least one certificate, and the first ones of them.
fn certificates(bytes: &[u8], count_max: usize) -> Result<Vec<Certificate>, ContentFault> {
    let blocks = blocks::<CertificateDer<'_>>(&with_new_titles(bytes), count_max)?;
    blocks.iter().map(|der| Certificate::from_der(der)).collect::<Result<_, _>>().map_err(|_| ContentFault::BadDer)
}

/// At least one block of a kind, and the first ones of them.
fn blocks<T: PemObject>(bytes: &[u8], count_max: usize) -> Result<Vec<T>, ContentFault> {
    let blocks: Vec<T> =
        T::pem_slice_iter(bytes).take(count_max).collect::<Result<_, _>>().map_err(|_| ContentFault::BadBase64)?;
    if blocks.is_empty() { Err(ContentFault::NoBlock) } else { Ok(blocks) }
}

/// Certificates may have an older title.
fn with_new_titles(bytes: &[u8]) -> Vec<u8> {
    const OLD: &[u8] = b"X509 CERTIFICATE-----";
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(at) = find(rest, OLD) {
        out.extend_from_slice(&rest[..at]);
        rest = &rest[at + "X509 ".len()..];
    }
    out.extend_from_slice(rest);
    out
}

fn private_key(bytes: &[u8]) -> Result<PrivateKeyDer<'static>, PairFault> {
    const ENCRYPTED: &[&[u8]] = &[b"-----BEGIN ENCRYPTED PRIVATE KEY-----", b"\nProc-Type: 4,ENCRYPTED"];
    if ENCRYPTED.iter().any(|mark| find(bytes, mark).is_some()) {
        return Err(PairFault::Encrypted);
    }
    let key = PrivateKeyDer::from_pem_slice(bytes).map_err(|error| match error {
        pem::Error::NoItemsFound => PairFault::Key(ContentFault::NoBlock),
        _ => PairFault::Key(ContentFault::BadBase64),
    })?;
    if is_whole(key.secret_der()) { Ok(key) } else { Err(PairFault::Key(ContentFault::BadDer)) }
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    use io::Read as _;
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(BYTES_MAX).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A server names the file that is not there; a client's files were looked for when the connection was planned.
fn must_exist(kind: TlsFile, path: &Path) -> Result<(), TlsError> {
    let missing = |error| TlsError::File { kind, path: path.to_owned(), errno: errno_of(&error) };
    std::fs::metadata(path).map(|_| ()).map_err(missing)
}

/// One that is not there is another matter than one that cannot be read.
fn unreadable(kind: TlsFile, path: &Path, error: &io::Error) -> TlsError {
    let path = path.to_owned();
    match error.kind() {
        io::ErrorKind::NotFound => TlsError::File { kind, path, errno: errno_of(error) },
        _ => TlsError::Content { kind, path, reason: ContentFault::Unreadable },
    }
}
