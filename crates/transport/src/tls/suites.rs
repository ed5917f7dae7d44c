//! From GnuTLS's names to what rustls has.

use rustls::{
    SignatureScheme, SupportedCipherSuite, SupportedProtocolVersion,
    crypto::{
        CryptoProvider, SupportedKxGroup,
        ring::{cipher_suite as suite, default_provider, kx_group},
    },
    version::{TLS12, TLS13},
};

use super::priority::Priority;

/// What of a priority string rustls can do, best first.
#[derive(Debug)]
pub(crate) struct Usable {
    pub(crate) versions: Vec<&'static SupportedProtocolVersion>,
    pub(crate) suites: Vec<SupportedCipherSuite>,
    pub(crate) groups: Vec<&'static dyn SupportedKxGroup>,
    pub(crate) schemes: Vec<SignatureScheme>,
}

impl Usable {
    pub(crate) fn of(priority: &Priority) -> Self {
        let allowed = priority.allowed_versions();
        let mut usable = Self {
            versions: Vec::new(),
            suites: Vec::new(),
            groups: unique(priority.groups.iter().filter_map(|name| group(name)), |a, b| a.name() == b.name()),
            schemes: unique(priority.signatures.iter().filter_map(|name| scheme(name)), PartialEq::eq),
        };
        for (name, version) in [("TLS1.3", &TLS13), ("TLS1.2", &TLS12)] {
            let suites = if name == "TLS1.3" { suites_13(priority) } else { suites_12(priority) };
            // A version without a suite is none, and rustls takes suites only with their version.
            if allowed.contains(&name) && !suites.is_empty() {
                usable.versions.push(version);
                usable.suites.extend(suites);
            }
        }
        usable
    }

    /// The cryptography, cut down to this.
    pub(crate) fn provider(&self) -> CryptoProvider {
        CryptoProvider { cipher_suites: self.suites.clone(), kx_groups: self.groups.clone(), ..default_provider() }
    }
}

fn suites_13(priority: &Priority) -> Vec<SupportedCipherSuite> {
    if !priority.macs.contains(&"AEAD") {
        return Vec::new();
    }
    let of_cipher = |name: &&str| match *name {
        "AES-256-GCM" => Some(suite::TLS13_AES_256_GCM_SHA384),
        "AES-128-GCM" => Some(suite::TLS13_AES_128_GCM_SHA256),
        "CHACHA20-POLY1305" => Some(suite::TLS13_CHACHA20_POLY1305_SHA256),
        _ => None,
    };
    priority.ciphers.iter().filter_map(of_cipher).collect()
}

fn suites_12(priority: &Priority) -> Vec<SupportedCipherSuite> {
    if !priority.macs.contains(&"AEAD") {
        return Vec::new();
    }
    let pairs = priority.exchanges.iter().flat_map(|kx| priority.ciphers.iter().map(move |cipher| (*kx, *cipher)));
    let of_pair = |pair| match pair {
        ("ECDHE-ECDSA", "AES-256-GCM") => Some(suite::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384),
        ("ECDHE-ECDSA", "AES-128-GCM") => Some(suite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256),
        ("ECDHE-ECDSA", "CHACHA20-POLY1305") => Some(suite::TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256),
        ("ECDHE-RSA", "AES-256-GCM") => Some(suite::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384),
        ("ECDHE-RSA", "AES-128-GCM") => Some(suite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256),
        ("ECDHE-RSA", "CHACHA20-POLY1305") => Some(suite::TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256),
        _ => None,
    };
    pairs.filter_map(of_pair).collect()
}

fn group(name: &str) -> Option<&'static dyn SupportedKxGroup> {
    match name {
        "SECP256R1" => Some(kx_group::SECP256R1),
        "SECP384R1" => Some(kx_group::SECP384R1),
        "X25519" => Some(kx_group::X25519),
        _ => None,
    }
}

fn scheme(name: &str) -> Option<SignatureScheme> {
    Some(match name {
        "RSA-SHA256" => SignatureScheme::RSA_PKCS1_SHA256,
        "RSA-SHA384" => SignatureScheme::RSA_PKCS1_SHA384,
        "RSA-SHA512" => SignatureScheme::RSA_PKCS1_SHA512,
        "RSA-PSS-RSAE-SHA256" => SignatureScheme::RSA_PSS_SHA256,
        "RSA-PSS-RSAE-SHA384" => SignatureScheme::RSA_PSS_SHA384,
        "RSA-PSS-RSAE-SHA512" => SignatureScheme::RSA_PSS_SHA512,
        "ECDSA-SHA256" | "ECDSA-SECP256R1-SHA256" => SignatureScheme::ECDSA_NISTP256_SHA256,
        "ECDSA-SHA384" | "ECDSA-SECP384R1-SHA384" => SignatureScheme::ECDSA_NISTP384_SHA384,
        "EdDSA-Ed25519" => SignatureScheme::ED25519,
        _ => return None,
    })
}

fn unique<T>(all: impl Iterator<Item = T>, same: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let mut list: Vec<T> = Vec::new();
    for item in all {
        if !list.iter().any(|other| same(other, &item)) {
            list.push(item);
        }
    }
    list
}
