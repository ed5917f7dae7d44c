//! Why there is no TLS connection, in libvirt's words.

use std::{fmt, path::PathBuf};

use ferrovirt_error::{Error, ErrorCode, ErrorDomain, errno::EIO};
use ferrovirt_uri::Text;

use super::{
    chain::Flaws,
    priority::PriorityFault,
    rules::{CertificateFault, TlsRole},
};

/// Why there is no TLS connection.
///
/// [`Display`](fmt::Display) gives the text of the libvirt error it converts into; [`detail`](Self::detail) what that
/// text leaves out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TlsError {
    /// A file that must be there could not be read.
    File {
        /// What it is.
        kind: TlsFile,
        /// Its path.
        path: PathBuf,
        /// Why.
        errno: i32,
    },
    /// A file holds nothing of what it should.
    Content {
        /// What it is.
        kind: TlsFile,
        /// Its path.
        path: PathBuf,
        /// What is wrong with it.
        reason: ContentFault,
    },
    /// A certificate and its key cannot be used.
    Pair {
        /// The certificate's file.
        certificate: PathBuf,
        /// The key's file.
        key: PathBuf,
        /// What is wrong with them.
        reason: PairFault,
    },
    /// A certificate of our own breaks a rule.
    OwnCertificate {
        /// Its file.
        path: PathBuf,
        /// Which.
        fault: CertificateFault,
    },
    /// Our own certificate leads to nobody whom we trust ourselves.
    OwnChain {
        /// Its file.
        certificate: PathBuf,
        /// The file of those we trust.
        ca: PathBuf,
        /// Why.
        fault: ChainFault,
    },
    /// The priority string cannot be used.
    Priority {
        /// All of it.
        priority: String,
        /// Why.
        fault: PriorityFault,
    },
    /// No session was agreed on.
    Handshake {
        /// The peer as planned.
        host: Text,
        /// Why.
        fault: HandshakeFault,
    },
    /// The peer's certificate was refused.
    Peer {
        /// The peer as planned.
        host: Text,
        /// Why.
        fault: PeerFault,
    },
    /// The server refused our certificate, or our address.
    Refused {
        /// The server as planned.
        host: Text,
    },
    /// The server ended before it said whether it takes us.
    NoVerdict {
        /// The server as planned.
        host: Text,
        /// How it ended.
        fault: HandshakeFault,
    },
}

/// What a file of certificates is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsFile {
    /// Certificates of authorities.
    Ca,
    /// Revocation lists.
    RevocationList,
    /// The certificate of one end.
    Certificate(TlsRole),
    /// Its key.
    Key,
}

/// What is wrong with a file's content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentFault {
    /// The file is there and cannot be read.
    Unreadable,
    /// It has no block of the wanted kind.
    NoBlock,
    /// A block's letters are wrong.
    BadBase64,
    /// A block is none of what its title says.
    BadDer,
    /// Found by the checks at the start, which say less.
    NotImported,
}

/// What is wrong with a certificate and its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairFault {
    /// The certificate's file.
    Certificate(ContentFault),
    /// The key's file.
    Key(ContentFault),
    /// They belong to others.
    NoMatch,
    /// The key has a passphrase.
    Encrypted,
    /// The key is of a kind or size that this build cannot use.
    UnsupportedKey,
}

/// What is wrong with a chain of certificates, in libvirt's classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChainFault(pub(crate) Flaws);

/// How a handshake failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandshakeFault {
    /// The peer closed.
    End,
    /// Reading or writing failed.
    Io {
        /// Why.
        errno: i32,
    },
    /// The peer sent an alert.
    Alert(String),
    /// The peer does not speak TLS.
    NotTls,
    /// The peer broke the protocol, or has nothing in common with us.
    Protocol(String),
}

/// Why a peer's certificate was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PeerFault {
    /// There is none.
    Missing,
    /// It cannot be read.
    Malformed,
    /// It leads to nobody trusted.
    Chain(ChainFault),
    /// It is for another host.
    OtherHost,
    /// It breaks a rule of libvirt's.
    Rule(CertificateFault),
    /// Its subject has no text: it is empty, or too long.
    NoSubject,
    /// Its subject is not one of those that are let in.
    NotAllowed {
        /// The subject.
        subject: String,
    },
}

impl TlsError {
    /// Which check failed, where libvirt's own text does not tell.
    #[must_use]
    pub fn detail(&self) -> Option<String> {
        match self {
            Self::Peer { host, fault } => Some(fault.text(host)),
            Self::Handshake { host, fault } | Self::NoVerdict { host, fault } => Some(format!("{host}: {fault:?}")),
            Self::OwnChain { fault, .. } => Some(format!("{fault:?}")),
            _ => None,
        }
    }
}

/// libvirt 9.0.0's words; the detail is the third string.
impl From<&TlsError> for Error {
    fn from(error: &TlsError) -> Self {
        let mut words = error.words();
        words.str3 = error.detail();
        words
    }
}

impl TlsError {
    fn words(&self) -> Error {
        let failed = |text: String| Error::new(ErrorDomain::RPC, ErrorCode::SYSTEM_ERROR, text);
        let denied = |text: String| Error::new(ErrorDomain::RPC, ErrorCode::AUTH_FAILED, text);
        match self {
            Self::File { kind, path, errno } => Error::system(
                ErrorDomain::RPC,
                *errno,
                format_args!("Cannot read {} '{}'", kind.name(), path.display()),
            ),
            Self::Content { kind, path, reason: ContentFault::NotImported } => {
                failed(format!("Unable to import {} {}", kind.imported(), path.display()))
            }
            Self::Content { kind, path, reason } => {
                let quick = matches!(kind, TlsFile::RevocationList);
                failed(format!("Unable to set x509 {}: {}: {}", kind.set(), path.display(), reason.text(quick, quick)))
            }
            Self::Pair { certificate, key, reason } => failed(format!(
                "Unable to set x509 key and certificate: {}, {}: {reason}",
                key.display(),
                certificate.display()
            )),
            Self::OwnCertificate { path, fault } => failed(fault.text(&path.display().to_string())),
            Self::OwnChain { certificate, ca, fault } => failed(format!(
                "Our own certificate {} failed validation against {}: {fault}",
                certificate.display(),
                ca.display()
            )),
            Self::Priority { priority, fault } => {
                failed(format!("Failed to set TLS session priority to {priority}: {fault}"))
            }
            Self::Handshake { fault, .. } => denied(format!("TLS handshake failed {fault}")),
            Self::Peer { .. } => denied("Failed to verify peer's certificate".to_owned()),
            Self::Refused { .. } => Error::new(
                ErrorDomain::RPC,
                ErrorCode::RPC,
                "server verification (of our certificate or IP address) failed",
            ),
            Self::NoVerdict { .. } => Error::system(ErrorDomain::RPC, EIO, "Unable to read TLS confirmation"),
        }
    }
}

impl fmt::Display for TlsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Error::from(self).fmt(f)
    }
}

impl std::error::Error for TlsError {}

impl TlsFile {
    fn name(self) -> &'static str {
        match self {
            Self::Ca => "CA certificate",
            Self::RevocationList => "CA revocation list",
            Self::Certificate(_) => "certificate",
            Self::Key => "private key",
        }
    }

    /// In the words of the checks at the start.
    fn imported(self) -> &'static str {
        match self {
            Self::Ca => "CA certificate list",
            Self::RevocationList => "CA revocation list",
            Self::Certificate(TlsRole::Client) => "client certificate",
            Self::Certificate(TlsRole::Server) => "server certificate",
            Self::Key => "private key",
        }
    }

    /// In the words of what comes after them.
    fn set(self) -> &'static str {
        match self {
            Self::Ca => "CA certificate",
            Self::RevocationList => "certificate revocation list",
            Self::Certificate(_) => "certificate",
            Self::Key => "private key",
        }
    }
}

impl ContentFault {
    /// GnuTLS's text, which depends on how it reads the kind of file: with an error of its own for one without blocks
    /// (`empty_is_base64`), and for letters that are wrong (`letters_are_base64`).
    fn text(self, empty_is_base64: bool, letters_are_base64: bool) -> &'static str {
        match self {
            Self::Unreadable => "Error while reading file.",
            Self::NoBlock if empty_is_base64 => "Base64 decoding error.",
            Self::NoBlock => "The requested data were not available.",
            Self::BadBase64 if letters_are_base64 => "Base64 decoding error.",
            Self::BadBase64 => "Base64 unexpected header error.",
            Self::BadDer | Self::NotImported => "ASN1 parser: Error in DER parsing.",
        }
    }
}

impl fmt::Display for PairFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Certificate(fault) => fault.text(true, false),
            Self::Key(fault) => fault.text(false, true),
            Self::NoMatch => "The certificate and the given key do not match.",
            Self::Encrypted => "Decryption has failed.",
            Self::UnsupportedKey => "The key is of a kind or size that is not supported here",
        })
    }
}

/// The class that libvirt names, of several the last in its order.
impl fmt::Display for ChainFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.contains(Flaws::INSECURE) {
            "The certificate uses an insecure algorithm"
        } else if self.0.contains(Flaws::REVOKED) {
            "The certificate has been revoked."
        } else if self.0.contains(Flaws::NO_ISSUER) {
            "The certificate hasn't got a known issuer."
        } else {
            "The certificate is not trusted."
        })
    }
}

/// GnuTLS's texts, where it has one.
impl fmt::Display for HandshakeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::End => f.write_str("The TLS connection was non-properly terminated."),
            Self::Io { .. } => f.write_str("Error in the pull function."),
            Self::Alert(_) => f.write_str("A TLS fatal alert has been received."),
            Self::NotTls => f.write_str("An unexpected TLS packet was received."),
            Self::Protocol(text) => f.write_str(text),
        }
    }
}

impl PeerFault {
    /// The sentence that libvirt writes to its log.
    fn text(&self, host: &Text) -> String {
        match self {
            Self::Missing => format!("{host} sent no certificate"),
            Self::Malformed => format!("{host} sent a certificate that cannot be read"),
            Self::Chain(fault) => format!("Certificate of {host} failed validation: {fault} ({:?})", fault.0),
            Self::OtherHost => format!("Certificate [session] owner does not match the hostname {host}"),
            Self::Rule(fault) => format!("{} ({host})", fault.text("[session]")),
            Self::NoSubject => format!("The certificate of {host} has no distinguished name that can be told"),
            Self::NotAllowed { subject } => {
                format!("The distinguished name '{subject}' of {host} is not on the list of allowed clients")
            }
        }
    }
}
