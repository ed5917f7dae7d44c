//! Keys and signatures: what they are called, how strong they are, and whether one fits the other.

use rustls::pki_types::{AlgorithmIdentifier, alg_id};
use x509_parser::{certificate::X509Certificate, public_key::PublicKey as ParsedKey, x509::SubjectPublicKeyInfo};

use super::{
    certificate::{Certificate, Malformed},
    der::{content, element},
};

/// A public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PublicKey {
    /// The whole structure as it is encoded.
    pub(crate) encoded: Vec<u8>,
    /// Its algorithm as it is encoded, without the outer header.
    algorithm: Vec<u8>,
    /// The key itself.
    bytes: Vec<u8>,
    pub(crate) kind: KeyKind,
    /// Size as it is usually given.
    pub(crate) bits: u32,
}

/// The families of keys that strength is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyKind {
    /// RSA, and what counts as it: DSA.
    Rsa,
    /// ECDSA on a curve that has a name here.
    Ecdsa,
    /// Edwards curves.
    Edwards,
    /// Something else.
    Unknown,
}

/// A signature over a certificate.
#[derive(Clone, Debug)]
pub(crate) struct Signature {
    algorithm: Vec<u8>,
    bytes: Vec<u8>,
    /// `None` for an algorithm that has no name here.
    pub(crate) hash: Option<Hash>,
}

/// The hash that is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hash {
    Md2,
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    /// SHA-512 and what is as strong.
    Sha512,
}

impl Hash {
    /// Bits of security against collisions.
    pub(crate) fn strength(self) -> u32 {
        match self {
            Self::Md2 | Self::Md5 => 64,
            Self::Sha1 => 80,
            Self::Sha224 => 112,
            Self::Sha256 => 128,
            Self::Sha384 => 192,
            Self::Sha512 => 256,
        }
    }

    /// Not fit to sign certificates.
    pub(crate) fn is_broken(self) -> bool {
        matches!(self, Self::Md2 | Self::Md5 | Self::Sha1)
    }
}

impl PublicKey {
    pub(crate) fn of(info: &SubjectPublicKeyInfo<'_>) -> Result<Self, Malformed> {
        let (algorithm, _) = element(content(info.raw)?)?;
        let (kind, bits) = kind_of(info);
        Ok(Self {
            encoded: info.raw.to_vec(),
            algorithm: content(algorithm)?.to_vec(),
            bytes: info.subject_public_key.data.to_vec(),
            kind,
            bits,
        })
    }

    /// Whether `signature` over `message` was made with this key's other half. `None`: this build cannot tell.
    pub(crate) fn verify(&self, message: &[u8], signature: &Signature) -> Option<bool> {
        let algorithms = rustls::crypto::ring::default_provider().signature_verification_algorithms.all;
        let fitting = algorithms.iter().find(|candidate| {
            same(candidate.public_key_alg_id(), &self.algorithm)
                && same(candidate.signature_alg_id(), &signature.algorithm)
        })?;
        if self.kind == KeyKind::Rsa && !(RSA_BITS_MIN..=RSA_BITS_MAX).contains(&self.bits) {
            return None;
        }
        Some(fitting.verify_signature(&self.bytes, message, &signature.bytes).is_ok())
    }

    /// Whether a signature of the handshake was made with this key's other half.
    pub(crate) fn verify_with(
        &self,
        algorithm: &dyn rustls::pki_types::SignatureVerificationAlgorithm,
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        same(algorithm.public_key_alg_id(), &self.algorithm)
            && algorithm.verify_signature(&self.bytes, message, signature).is_ok()
    }
}

/// Sizes of RSA keys that ring takes.
const RSA_BITS_MIN: u32 = 2048;
const RSA_BITS_MAX: u32 = 8192;

impl Signature {
    pub(crate) fn of(der: &[u8], parsed: &X509Certificate<'_>) -> Result<Self, Malformed> {
        let (_, behind_body) = element(content(der)?)?;
        let (algorithm, _) = element(behind_body)?;
        let algorithm = content(algorithm)?.to_vec();
        let id = parsed.signature_algorithm.algorithm.to_id_string();
        let hash = named_hash(&id).or_else(|| pss_hash(&algorithm));
        Ok(Self { algorithm, bytes: parsed.signature_value.data.to_vec(), hash })
    }
}

/// Whether `cert` carries the signature of `issuer`; `None` where this build cannot tell.
pub(crate) fn is_signed_by(cert: &Certificate, issuer: &Certificate) -> Option<bool> {
    issuer.key.verify(&cert.signed_part, &cert.signature)
}

fn named_hash(id: &str) -> Option<Hash> {
    Some(match id {
        "1.2.840.113549.1.1.2" => Hash::Md2,
        "1.2.840.113549.1.1.4" => Hash::Md5,
        "1.2.840.113549.1.1.5" | "1.3.14.3.2.29" | "1.2.840.10045.4.1" | "1.2.840.10040.4.3" => Hash::Sha1,
        "1.2.840.113549.1.1.14" | "1.2.840.10045.4.3.1" | "2.16.840.1.101.3.4.3.1" => Hash::Sha224,
        "1.2.840.113549.1.1.11" | "1.2.840.10045.4.3.2" | "2.16.840.1.101.3.4.3.2" => Hash::Sha256,
        "1.2.840.113549.1.1.12" | "1.2.840.10045.4.3.3" | "2.16.840.1.101.3.4.3.3" => Hash::Sha384,
        "1.2.840.113549.1.1.13" | "1.2.840.10045.4.3.4" | "2.16.840.1.101.3.4.3.4" | "1.3.101.112" | "1.3.101.113" => {
            Hash::Sha512
        }
        _ => return None,
    })
}

/// The hash of RSA-PSS stands in its parameters, of which three are in use.
fn pss_hash(algorithm: &[u8]) -> Option<Hash> {
    let known = [
        (alg_id::RSA_PSS_SHA256, Hash::Sha256),
        (alg_id::RSA_PSS_SHA384, Hash::Sha384),
        (alg_id::RSA_PSS_SHA512, Hash::Sha512),
    ];
    known.into_iter().find(|(id, _)| same(*id, algorithm)).map(|(_, hash)| hash)
}

fn kind_of(info: &SubjectPublicKeyInfo<'_>) -> (KeyKind, u32) {
    let id = info.algorithm.algorithm.to_id_string();
    let bits = |size: usize| u32::try_from(size).unwrap_or(u32::MAX);
    match (id.as_str(), info.parsed()) {
        ("1.3.101.112", _) => (KeyKind::Edwards, 256),
        ("1.3.101.113", _) => (KeyKind::Edwards, 456),
        (_, Ok(ParsedKey::RSA(key))) => (KeyKind::Rsa, bits(key.key_size())),
        (_, Ok(ParsedKey::EC(point))) => (KeyKind::Ecdsa, curve_bits(bits(point.key_size()))),
        (_, Ok(ParsedKey::DSA(_))) => (KeyKind::Rsa, bits(info.subject_public_key.data.len() * 8)),
        _ => (KeyKind::Unknown, 0),
    }
}

/// A coordinate's bytes are whole; the curve of 521 bits has some to spare.
fn curve_bits(bits: u32) -> u32 {
    if bits == 528 { 521 } else { bits }
}

fn same(id: AlgorithmIdentifier, encoded: &[u8]) -> bool {
    id.as_ref() == encoded
}
