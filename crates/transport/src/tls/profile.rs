//! How strong keys and hashes must be: GnuTLS's verification profiles.

use super::{
    algorithm::{Hash, KeyKind, PublicKey},
    certificate::Certificate,
};

/// A verification profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Profile {
    VeryWeak,
    Low,
    Legacy,
    Medium,
    High,
    Ultra,
    Future,
    SuiteB128,
    SuiteB192,
}

/// What a profile asks for, in bits.
struct Bits {
    /// Security against collisions.
    hash: u32,
    rsa: u32,
    curve: u32,
}

impl Profile {
    fn bits(self) -> Option<Bits> {
        let (hash, rsa, curve) = match self {
            Self::VeryWeak => (64, 767, 0),
            Self::Low => (80, 1024, 160),
            Self::Legacy => (96, 1776, 192),
            Self::Medium => (112, 2048, 224),
            Self::High => (128, 3072, 256),
            Self::Ultra => (192, 8192, 384),
            Self::Future => (256, 15360, 512),
            Self::SuiteB128 | Self::SuiteB192 => return None,
        };
        Some(Bits { hash, rsa, curve })
    }

    pub(crate) fn allows_key(self, key: &PublicKey) -> bool {
        self.bits().is_none_or(|bits| match key.kind {
            KeyKind::Rsa => key.bits >= bits.rsa,
            KeyKind::Ecdsa | KeyKind::Edwards => key.bits >= bits.curve,
            KeyKind::Unknown => true,
        })
    }

    pub(crate) fn allows_hash(self, hash: Hash) -> bool {
        self.bits().is_none_or(|bits| hash.strength() >= bits.hash)
    }

    /// The suite B profiles want curves only, and the issuer's no smaller than the certificate's.
    pub(crate) fn suits(self, cert: &Certificate, issuer: Option<&Certificate>) -> bool {
        let smallest = match self {
            Self::SuiteB128 => 256,
            Self::SuiteB192 => 384,
            _ => return true,
        };
        let curve = |cert: &Certificate| {
            let fits = cert.version == 3 && cert.key.kind == KeyKind::Ecdsa && [256, 384].contains(&cert.key.bits);
            fits.then_some(cert.key.bits)
        };
        let hash_fits = |issuer: u32| match cert.signature.hash {
            Some(Hash::Sha256) => issuer == 256,
            Some(Hash::Sha384) => true,
            _ => false,
        };
        match (curve(cert), issuer.map(curve)) {
            (Some(own), Some(Some(issuer))) => own >= smallest && issuer >= own && hash_fits(issuer),
            _ => false,
        }
    }
}
