//! Revocation lists.

use x509_parser::{prelude::FromDer as _, revocation_list::CertificateRevocationList};

use super::certificate::{Certificate, Malformed};

/// What one authority has revoked. As in libvirt, whoever writes the file is believed: neither its signature nor its
/// dates are looked at.
#[derive(Clone, Debug)]
pub(crate) struct RevocationList {
    issuer: Vec<u8>,
    serials: Vec<Vec<u8>>,
}

impl RevocationList {
    /// Reads one list.
    pub(crate) fn from_der(der: &[u8]) -> Result<Self, Malformed> {
        let (_, list) = CertificateRevocationList::from_der(der).map_err(|_| Malformed)?;
        let serials = list.iter_revoked_certificates().map(|entry| trimmed(entry.raw_serial())).collect();
        Ok(Self { issuer: list.tbs_cert_list.issuer.as_raw().to_vec(), serials })
    }

    /// Whether the certificate is on the list.
    pub(crate) fn names(&self, cert: &Certificate) -> bool {
        self.issuer == cert.issuer && self.serials.contains(&trimmed(&cert.serial))
    }
}

/// A number without the zeros in front of it.
fn trimmed(serial: &[u8]) -> Vec<u8> {
    let first = serial.iter().position(|byte| *byte != 0).unwrap_or(serial.len());
    serial[first..].to_vec()
}
