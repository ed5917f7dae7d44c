//! What libvirt itself asks of a certificate, beside a chain that leads to somebody trusted.

use std::fmt;

use super::{
    algorithm::KeyKind,
    certificate::{Certificate, purpose, usage},
};

/// Which end of the connection somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsRole {
    /// The one who connects.
    Client,
    /// The one who listens.
    Server,
}

/// What a certificate is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// One of the ends.
    End(TlsRole),
    /// Somebody who issues certificates.
    Authority,
}

/// Which of libvirt's rules a certificate breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertificateFault {
    /// Its time is over.
    Expired(Subject),
    /// Its time has not come.
    NotYetActive(Subject),
    /// It is an authority's, and an end has to show its own.
    IsAuthority(TlsRole),
    /// It is none of an authority.
    NotAuthority,
    /// It does not say whether it is an authority's.
    NoBasicConstraints,
    /// Its key may not do this.
    Usage(&'static str),
    /// Its key is for other purposes.
    Purpose(TlsRole),
}

/// Whose certificate it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Of the client.
    Client,
    /// Of the server.
    Server,
    /// Of an authority.
    Authority,
}

impl From<Part> for Subject {
    fn from(part: Part) -> Self {
        match part {
            Part::End(TlsRole::Client) => Self::Client,
            Part::End(TlsRole::Server) => Self::Server,
            Part::Authority => Self::Authority,
        }
    }
}

impl fmt::Display for TlsRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Client => "client",
            Self::Server => "server",
        })
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Client => "client",
            Self::Server => "server",
            Self::Authority => "CA",
        })
    }
}

impl CertificateFault {
    /// libvirt's sentence, with the certificate's file or `[session]` for one that the peer sent.
    pub(crate) fn text(self, file: &str) -> String {
        match self {
            Self::Expired(subject) => format!("The {subject} certificate {file} has expired"),
            Self::NotYetActive(subject) => format!("The {subject} certificate {file} is not yet active"),
            Self::IsAuthority(role) => {
                format!("The certificate {file} basic constraints show a CA, but we need one for a {role}")
            }
            Self::NotAuthority => format!("The certificate {file} basic constraints do not show a CA"),
            Self::NoBasicConstraints => format!("The certificate {file} is missing basic constraints for a CA"),
            Self::Usage(what) => format!("Certificate {file} usage does not permit {what}"),
            Self::Purpose(role) => format!("Certificate {file} purpose does not allow use for with a TLS {role}"),
        }
    }
}

/// All rules, for a certificate of ours.
pub(crate) fn check(cert: &Certificate, part: Part, now: i64) -> Result<(), CertificateFault> {
    check_dates(cert, part.into(), now)?;
    check_kind(cert, part)?;
    check_usage(cert, part)?;
    check_purpose(cert, part)
}

/// Only whether it is its time.
pub(crate) fn check_dates(cert: &Certificate, subject: Subject, now: i64) -> Result<(), CertificateFault> {
    if cert.valid_until < now {
        return Err(CertificateFault::Expired(subject));
    }
    if cert.valid_from > now {
        return Err(CertificateFault::NotYetActive(subject));
    }
    Ok(())
}

/// The rules for what a peer shows, which may do all that its part asks for.
pub(crate) fn check_peer(cert: &Certificate, role: TlsRole) -> Result<(), CertificateFault> {
    let part = Part::End(role);
    check_kind(cert, part)?;
    check_usage(cert, part)?;
    check_purpose(cert, part)
}

fn check_kind(cert: &Certificate, part: Part) -> Result<(), CertificateFault> {
    match (part, cert.extensions.basic_constraints.map(|kind| kind.authority)) {
        (Part::End(role), Some(true)) => Err(CertificateFault::IsAuthority(role)),
        (Part::Authority, Some(false)) => Err(CertificateFault::NotAuthority),
        (Part::Authority, None) => Err(CertificateFault::NoBasicConstraints),
        _ => Ok(()),
    }
}

/// Only a critical extension forbids; another one is advice.
fn check_usage(cert: &Certificate, part: Part) -> Result<(), CertificateFault> {
    let Some(found) = cert.extensions.usage.as_ref().filter(|found| found.critical) else { return Ok(()) };
    let needs = |bit, what| if found.value & bit == 0 { Err(CertificateFault::Usage(what)) } else { Ok(()) };
    if part == Part::Authority {
        return needs(usage::CERTIFICATE_SIGNING, "certificate signing");
    }
    needs(usage::DIGITAL_SIGNATURE, "digital signature")?;
    if cert.key.kind == KeyKind::Ecdsa {
        // Such a key cannot encipher another one (libvirt since 10.0.0).
        return Ok(());
    }
    needs(usage::KEY_ENCIPHERMENT, "key encipherment")
}

/// As in libvirt, a purpose that has nothing to do with TLS allows both ends, and "any" by itself allows none.
fn check_purpose(cert: &Certificate, part: Part) -> Result<(), CertificateFault> {
    let Part::End(role) = part else { return Ok(()) };
    let Some(found) = cert.extensions.purposes.as_ref().filter(|found| found.critical) else { return Ok(()) };
    let (wanted, other) = match role {
        TlsRole::Client => (purpose::TLS_CLIENT, purpose::TLS_SERVER),
        TlsRole::Server => (purpose::TLS_SERVER, purpose::TLS_CLIENT),
    };
    let allows = |id: &String| id == wanted || (id != other && id != purpose::ANY);
    if found.value.iter().any(allows) { Ok(()) } else { Err(CertificateFault::Purpose(role)) }
}
