//! The names of GnuTLS 3.7 and the lists behind its keywords.

use super::super::profile::Profile;

pub(super) const VERSIONS: &[&str] = &["TLS1.3", "TLS1.2", "TLS1.1", "TLS1.0", "DTLS1.2", "DTLS1.0"];
pub(super) const STREAM_VERSIONS: &[&str] = &["TLS1.3", "TLS1.2", "TLS1.1", "TLS1.0"];
pub(super) const DATAGRAM_VERSIONS: &[&str] = &["DTLS1.2", "DTLS1.0", "DTLS0.9"];
pub(super) const VERSION_NAMES: &[&str] =
    &["SSL3.0", "TLS1.0", "TLS1.1", "TLS1.2", "TLS1.3", "DTLS0.9", "DTLS1.0", "DTLS1.2"];

pub(super) const CIPHER_NAMES: &[&str] = &[
    "AES-256-CBC",
    "AES-192-CBC",
    "AES-128-CBC",
    "AES-128-GCM",
    "AES-192-GCM",
    "AES-256-GCM",
    "AES-128-CCM",
    "AES-256-CCM",
    "AES-128-CCM-8",
    "AES-256-CCM-8",
    "ARCFOUR-128",
    "ESTREAM-SALSA20-256",
    "SALSA20-256",
    "CHACHA20-32",
    "CHACHA20-64",
    "CAMELLIA-256-CBC",
    "CAMELLIA-192-CBC",
    "CAMELLIA-128-CBC",
    "CHACHA20-POLY1305",
    "CAMELLIA-128-GCM",
    "CAMELLIA-256-GCM",
    "GOST28147-TC26Z-CFB",
    "GOST28147-CPA-CFB",
    "GOST28147-CPB-CFB",
    "GOST28147-CPC-CFB",
    "GOST28147-CPD-CFB",
    "AES-128-CFB8",
    "AES-192-CFB8",
    "AES-256-CFB8",
    "AES-128-XTS",
    "AES-256-XTS",
    "AES-128-SIV",
    "AES-256-SIV",
    "GOST28147-TC26Z-CNT",
    "MAGMA-CTR-ACPKM",
    "KUZNYECHIK-CTR-ACPKM",
    "3DES-CBC",
    "DES-CBC",
    "RC2-40",
    "NULL",
];

pub(super) const MAC_NAMES: &[&str] = &[
    "SHA1",
    "SHA256",
    "SHA384",
    "SHA512",
    "SHA224",
    "UMAC-96",
    "UMAC-128",
    "AEAD",
    "MD5",
    "GOSTR341194",
    "STREEBOG-256",
    "STREEBOG-512",
    "AES-CMAC-128",
    "AES-CMAC-256",
    "AES-GMAC-128",
    "AES-GMAC-192",
    "AES-GMAC-256",
    "GOST28147-TC26Z-IMIT",
    "OMAC-MAGMA",
    "OMAC-KUZNYECHIK",
];

pub(super) const EXCHANGE_NAMES: &[&str] = &[
    "ECDHE-RSA",
    "ECDHE-ECDSA",
    "RSA",
    "DHE-RSA",
    "DHE-DSS",
    "PSK",
    "RSA-PSK",
    "DHE-PSK",
    "ECDHE-PSK",
    "SRP-DSS",
    "SRP-RSA",
    "SRP",
    "ANON-DH",
    "ANON-ECDH",
    "VKO-GOST-12",
    "RSA-EXPORT",
];

pub(super) const DH_GROUPS: &[&str] = &["FFDHE2048", "FFDHE3072", "FFDHE4096", "FFDHE6144", "FFDHE8192"];
pub(super) const CURVE_GROUPS: &[&str] = &["SECP256R1", "SECP384R1", "SECP521R1", "X25519", "X448"];
pub(super) const GROUPS: &[&str] = &[
    "SECP256R1",
    "SECP384R1",
    "SECP521R1",
    "X25519",
    "X448",
    "FFDHE2048",
    "FFDHE3072",
    "FFDHE4096",
    "FFDHE6144",
    "FFDHE8192",
];
pub(super) const GOST_GROUPS: &[&str] = &["GC256A", "GC256B", "GC256C", "GC256D", "GC512A", "GC512B", "GC512C"];
pub(super) const CURVE_NAMES: &[&str] = &[
    "SECP192R1",
    "SECP224R1",
    "SECP256R1",
    "SECP384R1",
    "SECP521R1",
    "X25519",
    "X448",
    "Ed25519",
    "Ed448",
    "GC256A",
    "GC256B",
    "GC256C",
    "GC256D",
    "GC512A",
    "GC512B",
    "GC512C",
];
pub(super) const GROUP_NAMES: &[&str] = &[
    "SECP192R1",
    "SECP224R1",
    "SECP256R1",
    "SECP384R1",
    "SECP521R1",
    "X25519",
    "X448",
    "GC256A",
    "GC256B",
    "GC256C",
    "GC256D",
    "GC512A",
    "GC512B",
    "GC512C",
    "FFDHE2048",
    "FFDHE3072",
    "FFDHE4096",
    "FFDHE6144",
    "FFDHE8192",
];

pub(super) const SIGNATURE_NAMES: &[&str] = &[
    "RSA-SHA256",
    "RSA-SHA384",
    "RSA-SHA512",
    "RSA-PSS-SHA256",
    "RSA-PSS-RSAE-SHA256",
    "RSA-PSS-SHA384",
    "RSA-PSS-RSAE-SHA384",
    "RSA-PSS-SHA512",
    "RSA-PSS-RSAE-SHA512",
    "EdDSA-Ed25519",
    "EdDSA-Ed448",
    "ECDSA-SHA256",
    "ECDSA-SHA384",
    "ECDSA-SHA512",
    "ECDSA-SECP256R1-SHA256",
    "ECDSA-SECP384R1-SHA384",
    "ECDSA-SECP521R1-SHA512",
    "ECDSA-SHA3-224",
    "ECDSA-SHA3-256",
    "ECDSA-SHA3-384",
    "ECDSA-SHA3-512",
    "RSA-SHA3-224",
    "RSA-SHA3-256",
    "RSA-SHA3-384",
    "RSA-SHA3-512",
    "DSA-SHA3-224",
    "DSA-SHA3-256",
    "DSA-SHA3-384",
    "DSA-SHA3-512",
    "RSA-RAW",
    "RSA-SHA1",
    "RSA-SHA224",
    "RSA-RMD160",
    "DSA-SHA1",
    "DSA-SHA224",
    "DSA-SHA256",
    "RSA-MD5",
    "RSA-MD2",
    "ECDSA-SHA1",
    "ECDSA-SHA224",
    "GOSTR341012-512",
    "GOSTR341012-256",
    "GOSTR341001",
    "DSA-SHA384",
    "DSA-SHA512",
];
pub(super) const SIGNATURES: &[&str] = &[
    "RSA-SHA256",
    "RSA-PSS-SHA256",
    "RSA-PSS-RSAE-SHA256",
    "ECDSA-SHA256",
    "ECDSA-SECP256R1-SHA256",
    "EdDSA-Ed25519",
    "RSA-SHA384",
    "RSA-PSS-SHA384",
    "RSA-PSS-RSAE-SHA384",
    "ECDSA-SHA384",
    "ECDSA-SECP384R1-SHA384",
    "EdDSA-Ed448",
    "RSA-SHA512",
    "RSA-PSS-SHA512",
    "RSA-PSS-RSAE-SHA512",
    "ECDSA-SHA512",
    "ECDSA-SECP521R1-SHA512",
    "RSA-SHA1",
    "ECDSA-SHA1",
];
const SIGNATURES_192: &[&str] = &[
    "RSA-SHA384",
    "RSA-PSS-SHA384",
    "RSA-PSS-RSAE-SHA384",
    "ECDSA-SHA384",
    "ECDSA-SECP384R1-SHA384",
    "EdDSA-Ed448",
    "RSA-SHA512",
    "RSA-PSS-SHA512",
    "RSA-PSS-RSAE-SHA512",
    "ECDSA-SHA512",
    "ECDSA-SECP521R1-SHA512",
];
const SIGNATURES_B128: &[&str] = &["ECDSA-SHA256", "ECDSA-SECP256R1-SHA256", "ECDSA-SHA384", "ECDSA-SECP384R1-SHA384"];
const SIGNATURES_B192: &[&str] = &["ECDSA-SHA384", "ECDSA-SECP384R1-SHA384"];
pub(super) const GOST_SIGNATURES: &[&str] = &["GOSTR341012-256", "GOSTR341012-512"];

pub(super) const CIPHERS: &[&str] =
    &["AES-256-GCM", "CHACHA20-POLY1305", "AES-256-CCM", "AES-256-CBC", "AES-128-GCM", "AES-128-CCM", "AES-128-CBC"];
const CIPHERS_PERFORMANCE: &[&str] =
    &["AES-128-GCM", "AES-256-GCM", "CHACHA20-POLY1305", "AES-128-CCM", "AES-256-CCM", "AES-128-CBC", "AES-256-CBC"];
const CIPHERS_128: &[&str] =
    &["AES-256-GCM", "CHACHA20-POLY1305", "AES-256-CBC", "AES-256-CCM", "AES-128-GCM", "AES-128-CBC", "AES-128-CCM"];
const CIPHERS_192: &[&str] = &["AES-256-GCM", "CHACHA20-POLY1305", "AES-256-CBC", "AES-256-CCM"];
pub(super) const GOST_CIPHERS: &[&str] = &["GOST28147-TC26Z-CNT"];

pub(super) const MACS: &[&str] = &["SHA1", "AEAD"];
pub(super) const GOST_MACS: &[&str] = &["GOST28147-TC26Z-IMIT"];
pub(super) const EXCHANGES: &[&str] = &["ECDHE-ECDSA", "ECDHE-RSA", "RSA", "DHE-RSA"];
const EXCHANGES_PERFORMANCE: &[&str] = &["RSA", "ECDHE-ECDSA", "ECDHE-RSA", "DHE-RSA"];
const EXCHANGES_PFS: &[&str] = &["ECDHE-ECDSA", "ECDHE-RSA", "DHE-RSA"];
pub(super) const GOST_EXCHANGES: &[&str] = &["VKO-GOST-12"];

/// Certificate types, as they stand behind `CTYPE-`, `CTYPE-CLI-` or `CTYPE-SRV-`.
pub(super) const CERTIFICATE_TYPES: &[&str] = &["ALL", "X.509", "X509", "Raw Public Key", "RAWPK", "OPENPGP"];

/// Options behind a percent sign that change nothing here, be it that they ask for what is done anyway.
pub(super) const OPTIONS_IGNORED: &[&str] = &[
    "COMPAT",
    "DUMBFW",
    "NO_TICKETS",
    "NO_TICKETS_TLS12",
    "NO_ETM",
    "FORCE_ETM",
    "NO_SESSION_HASH",
    "STATELESS_COMPRESSION",
    "VERIFY_ALLOW_BROKEN",
    "VERIFY_ALLOW_SIGN_RSA_MD5",
    "VERIFY_ALLOW_SIGN_WITH_SHA1",
    "SSL3_RECORD_VERSION",
    "LATEST_RECORD_VERSION",
    "VERIFY_ALLOW_X509_V1_CA_CRT",
    "UNSAFE_RENEGOTIATION",
    "SAFE_RENEGOTIATION",
    "PARTIAL_RENEGOTIATION",
    "DISABLE_SAFE_RENEGOTIATION",
    "FALLBACK_SCSV",
    "DISABLE_WILDCARDS",
    "SERVER_PRECEDENCE",
    "NEW_PADDING",
    "DEBUG_ALLOW_KEY_USAGE_VIOLATIONS",
    "ALLOW_SMALL_RECORDS",
    "DISABLE_TLS13_COMPAT_MODE",
];

pub(super) const OPTION_PROFILES: &[(&str, Profile)] = &[
    ("PROFILE_VERY_WEAK", Profile::VeryWeak),
    ("PROFILE_LOW", Profile::Low),
    ("PROFILE_LEGACY", Profile::Legacy),
    ("PROFILE_MEDIUM", Profile::Medium),
    ("PROFILE_HIGH", Profile::High),
    ("PROFILE_ULTRA", Profile::Ultra),
    ("PROFILE_FUTURE", Profile::Future),
    ("PROFILE_SUITEB128", Profile::SuiteB128),
    ("PROFILE_SUITEB192", Profile::SuiteB192),
];

/// A keyword and all that it stands for.
pub(super) struct Level {
    pub(super) names: &'static [&'static str],
    pub(super) versions: Option<&'static [&'static str]>,
    pub(super) ciphers: &'static [&'static str],
    pub(super) macs: &'static [&'static str],
    pub(super) exchanges: &'static [&'static str],
    pub(super) signatures: &'static [&'static str],
    pub(super) groups: &'static [&'static str],
    pub(super) profile: Option<Profile>,
}

const NORMAL: Level = Level {
    names: &["NORMAL"],
    versions: None,
    ciphers: CIPHERS,
    macs: MACS,
    exchanges: EXCHANGES,
    signatures: SIGNATURES,
    groups: GROUPS,
    profile: Some(Profile::Low),
};

pub(super) const LEVELS: &[Level] = &[
    NORMAL,
    Level { names: &["PFS"], exchanges: EXCHANGES_PFS, ..NORMAL },
    Level { names: &["LEGACY"], profile: None, ..NORMAL },
    Level { names: &["PERFORMANCE"], ciphers: CIPHERS_PERFORMANCE, exchanges: EXCHANGES_PERFORMANCE, ..NORMAL },
    // as NORMAL's, less the two with SHA-1 at the end
    Level {
        names: &["SECURE128", "SECURE"],
        ciphers: CIPHERS_128,
        signatures: SIGNATURES.split_at(SIGNATURES.len() - 2).0,
        ..NORMAL
    },
    Level {
        names: &["SECURE192", "SECURE256"],
        ciphers: CIPHERS_192,
        macs: &["AEAD"],
        signatures: SIGNATURES_192,
        groups: &["SECP384R1", "SECP521R1", "FFDHE8192"],
        profile: Some(Profile::High),
        ..NORMAL
    },
    Level {
        names: &["SUITEB128"],
        versions: Some(&["TLS1.2"]),
        ciphers: &["AES-256-GCM", "AES-128-GCM"],
        macs: &["AEAD"],
        exchanges: &["ECDHE-ECDSA"],
        signatures: SIGNATURES_B128,
        groups: &["SECP256R1", "SECP384R1"],
        profile: Some(Profile::SuiteB128),
    },
    Level {
        names: &["SUITEB192"],
        versions: Some(&["TLS1.2"]),
        ciphers: &["AES-256-GCM"],
        macs: &["AEAD"],
        exchanges: &["ECDHE-ECDSA"],
        signatures: SIGNATURES_B192,
        groups: &["SECP384R1"],
        profile: Some(Profile::SuiteB192),
    },
];
