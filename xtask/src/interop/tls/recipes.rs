//! How the certificates of the matrix are made: by certtool, and by openssl what certtool will not make.

/// One certificate.
pub(super) struct Recipe {
    pub(super) name: &'static str,
    /// The certificate that issues it; its own name for one that issues itself.
    pub(super) issuer: &'static str,
    /// Its key, of those in [`KEYS`].
    pub(super) key: &'static str,
    pub(super) maker: Maker,
    pub(super) text: &'static str,
}

/// What `text` is written for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Maker {
    /// A template of certtool's, `;` between lines.
    Certtool,
    /// The same, signed with SHA-1.
    CerttoolSha1,
    /// The subject, `|`, and lines of an extension file, `;` between them.
    Openssl,
    /// The same, good for so many days; its serial number is that of every other one made so.
    OpensslDays(i32),
}

/// Keys and how certtool is asked for them.
pub(super) const KEYS: &[(&str, &[&str])] = &[
    ("ca", &["--key-type=rsa", "--bits=2048"]),
    ("middle", &["--key-type=rsa", "--bits=2048"]),
    ("end", &["--key-type=rsa", "--bits=2048"]),
    ("other", &["--key-type=rsa", "--bits=2048"]),
    ("rsa1024", &["--key-type=rsa", "--bits=1024"]),
    ("p256", &["--key-type=ecdsa", "--curve=secp256r1"]),
    ("p384", &["--key-type=ecdsa", "--curve=secp384r1"]),
    ("p521", &["--key-type=ecdsa", "--curve=secp521r1"]),
    ("ed25519", &["--key-type=ed25519"]),
    ("pss", &["--key-type=rsa-pss", "--bits=2048"]),
];

/// The same keys in other forms: the new name, the old, and how openssl is asked for it.
pub(super) const FORMS: &[(&str, &str, &[&str])] = &[
    ("end-pkcs8", "end", &["pkcs8", "-topk8", "-nocrypt"]),
    ("end-secret", "end", &["pkcs8", "-topk8", "-passout", "pass:secret"]),
    ("end-secret-pkcs1", "end", &["rsa", "-traditional", "-aes128", "-passout", "pass:secret"]),
    ("p256-pkcs8", "p256", &["pkcs8", "-topk8", "-nocrypt"]),
    ("p384-pkcs8", "p384", &["pkcs8", "-topk8", "-nocrypt"]),
    ("p384-bare", "p384", &["ec", "-no_public"]),
    ("p384-der", "p384", &["ec", "-outform", "DER"]),
];

const fn certtool(name: &'static str, issuer: &'static str, key: &'static str, text: &'static str) -> Recipe {
    Recipe { name, issuer, key, maker: Maker::Certtool, text }
}

const fn openssl(name: &'static str, issuer: &'static str, key: &'static str, text: &'static str) -> Recipe {
    Recipe { name, issuer, key, maker: Maker::Openssl, text }
}

const fn sha1(name: &'static str, issuer: &'static str, key: &'static str, text: &'static str) -> Recipe {
    Recipe { name, issuer, key, maker: Maker::CerttoolSha1, text }
}

/// Adds the usual end of a template.
macro_rules! days {
    ($text:literal) => {
        concat!($text, ";expiration_days=3000")
    };
}

macro_rules! past {
    ($text:literal) => {
        concat!($text, ";activation_date=\"2020-01-01 00:00:00\";expiration_date=\"2020-02-01 00:00:00\"")
    };
}

macro_rules! future {
    ($text:literal) => {
        concat!($text, ";activation_date=\"2090-01-01 00:00:00\";expiration_date=\"2091-02-01 00:00:00\"")
    };
}

macro_rules! server {
    ($text:literal) => {
        concat!($text, ";tls_www_server;signing_key;encryption_key;expiration_days=3000")
    };
}

macro_rules! client {
    ($text:literal) => {
        concat!($text, ";tls_www_client;signing_key;encryption_key;expiration_days=3000")
    };
}

/// Every certificate, each behind the one that issues it.
pub(super) const RECIPES: &[Recipe] = &[
    // authorities
    certtool("ca", "ca", "ca", days!("cn=matrix CA;ca;cert_signing_key;crl_signing_key")),
    certtool("ca2", "ca2", "other", days!("cn=another CA;ca;cert_signing_key;crl_signing_key")),
    certtool("twin", "twin", "other", days!("cn=matrix CA;ca;cert_signing_key")),
    certtool("ca-old", "ca-old", "ca", past!("cn=matrix CA;ca;cert_signing_key")),
    certtool("ca2-old", "ca2-old", "other", past!("cn=ended CA;ca;cert_signing_key")),
    certtool("ca-new", "ca-new", "ca", future!("cn=matrix CA;ca;cert_signing_key")),
    certtool("ca-no-ca", "ca-no-ca", "ca", days!("cn=matrix CA;cert_signing_key")),
    certtool("ca-no-signing", "ca-no-signing", "ca", days!("cn=matrix CA;ca;crl_signing_key")),
    certtool("ca-short", "ca-short", "ca", days!("cn=matrix CA;ca;cert_signing_key;path_len=0")),
    certtool("ca-local", "ca-local", "ca", days!("cn=matrix CA;ca;cert_signing_key;nc_permit_dns=localhost")),
    certtool("ca-elsewhere", "ca-elsewhere", "ca", days!("cn=matrix CA;ca;cert_signing_key;nc_permit_dns=example.com")),
    certtool("ca-not-local", "ca-not-local", "ca", days!("cn=matrix CA;ca;cert_signing_key;nc_exclude_dns=localhost")),
    openssl("ca-bare", "ca-bare", "ca", "/CN=matrix CA|subjectKeyIdentifier=none"),
    openssl("ca-advice", "ca-advice", "ca", "/CN=matrix CA|basicConstraints=CA:true;keyUsage=cRLSign"),
    openssl(
        "ca-unknown",
        "ca-unknown",
        "ca",
        "/CN=matrix CA|basicConstraints=critical,CA:true;1.2.3.4=critical,DER:0500",
    ),
    certtool("ca-1024", "ca-1024", "rsa1024", days!("cn=weak CA;ca;cert_signing_key")),
    certtool("ca-p256", "ca-p256", "p256", days!("cn=curve CA;ca;cert_signing_key")),
    sha1("ca-sha1", "ca-sha1", "ca", days!("cn=matrix CA;ca;cert_signing_key")),
    certtool("middle", "ca", "middle", days!("cn=matrix middle;ca;cert_signing_key;crl_signing_key")),
    certtool("middle-old", "ca", "middle", past!("cn=matrix middle;ca;cert_signing_key")),
    certtool("middle-no-ca", "ca", "middle", days!("cn=matrix middle;signing_key")),
    certtool("middle-no-signing", "ca", "middle", days!("cn=matrix middle;ca;crl_signing_key")),
    certtool("middle2", "middle", "other", days!("cn=matrix middle 2;ca;cert_signing_key")),
    certtool("middle-local", "ca", "middle", days!("cn=matrix middle;ca;cert_signing_key;nc_permit_dns=example.com")),
    sha1("middle-sha1", "ca", "middle", days!("cn=matrix middle;ca;cert_signing_key")),
    // servers: names
    certtool("good", "ca", "end", server!("cn=localhost;dns_name=localhost;ip_address=127.0.0.1")),
    certtool("of-ca2", "ca2", "end", server!("cn=localhost;dns_name=localhost;ip_address=127.0.0.1")),
    certtool("itself", "itself", "end", server!("cn=localhost;dns_name=localhost;ip_address=127.0.0.1")),
    certtool("old", "ca", "end", past!("cn=localhost;dns_name=localhost;tls_www_server;signing_key;encryption_key")),
    certtool("new", "ca", "end", future!("cn=localhost;dns_name=localhost;tls_www_server;signing_key;encryption_key")),
    certtool("elsewhere", "ca", "end", server!("cn=elsewhere.example.com;dns_name=elsewhere.example.com")),
    certtool("address-only", "ca", "end", server!("cn=localhost;ip_address=127.0.0.1")),
    certtool("address-other", "ca", "end", server!("cn=localhost;dns_name=localhost;ip_address=192.0.2.1")),
    certtool("address-as-name", "ca", "end", server!("cn=127.0.0.1;dns_name=127.0.0.1")),
    certtool("common-only", "ca", "end", server!("cn=localhost")),
    certtool("common-other", "ca", "end", server!("cn=elsewhere")),
    certtool("common-address", "ca", "end", server!("cn=127.0.0.1")),
    certtool("common-upper", "ca", "end", server!("cn=LOCALHOST")),
    certtool("common-wrong", "ca", "end", server!("cn=elsewhere;dns_name=localhost")),
    certtool("name-wrong", "ca", "end", server!("cn=localhost;dns_name=elsewhere")),
    certtool("name-upper", "ca", "end", server!("cn=x;dns_name=LocalHost")),
    certtool("star", "ca", "end", server!("cn=x;dns_name=*")),
    certtool("star-part", "ca", "end", server!("cn=x;dns_name=*host")),
    openssl("common-two", "ca", "end", "/CN=localhost/CN=elsewhere|extendedKeyUsage=serverAuth"),
    openssl("common-email", "ca", "end", "/CN=localhost|subjectAltName=email:root@localhost"),
    openssl("common-client", "ca", "end", "/CN=localhost|extendedKeyUsage=clientAuth"),
    // servers: usage, purpose, kind
    openssl("usage-none", "ca", "end", "/CN=x|subjectAltName=DNS:localhost"),
    openssl("usage-signature", "ca", "end", "/CN=x|subjectAltName=DNS:localhost;keyUsage=critical,digitalSignature"),
    openssl("usage-signature-p256", "ca", "p256", "/CN=x|subjectAltName=DNS:localhost;keyUsage=digitalSignature"),
    openssl("usage-cipher", "ca", "end", "/CN=x|subjectAltName=DNS:localhost;keyUsage=critical,keyEncipherment"),
    openssl("usage-wrong", "ca", "end", "/CN=x|subjectAltName=DNS:localhost;keyUsage=critical,dataEncipherment"),
    openssl("usage-advice", "ca", "end", "/CN=x|subjectAltName=DNS:localhost;keyUsage=digitalSignature"),
    openssl("purpose-client", "ca", "end", "/CN=x|subjectAltName=DNS:localhost;extendedKeyUsage=clientAuth"),
    openssl(
        "purpose-client-critical",
        "ca",
        "end",
        "/CN=x|subjectAltName=DNS:localhost;extendedKeyUsage=critical,clientAuth",
    ),
    openssl(
        "purpose-both-critical",
        "ca",
        "end",
        "/CN=x|subjectAltName=DNS:localhost;extendedKeyUsage=critical,clientAuth,serverAuth",
    ),
    openssl(
        "purpose-any-critical",
        "ca",
        "end",
        "/CN=x|subjectAltName=DNS:localhost;extendedKeyUsage=critical,2.5.29.37.0",
    ),
    openssl("purpose-any", "ca", "end", "/CN=x|subjectAltName=DNS:localhost;extendedKeyUsage=2.5.29.37.0"),
    openssl(
        "purpose-email-critical",
        "ca",
        "end",
        "/CN=x|subjectAltName=DNS:localhost;extendedKeyUsage=critical,emailProtection",
    ),
    openssl("kind-ca", "ca", "end", "/CN=x|subjectAltName=DNS:localhost;basicConstraints=critical,CA:true"),
    openssl("kind-end", "ca", "end", "/CN=x|subjectAltName=DNS:localhost;basicConstraints=critical,CA:false"),
    openssl("unknown-critical", "ca", "end", "/CN=x|subjectAltName=DNS:localhost;1.2.3.4=critical,DER:0500"),
    openssl("unknown", "ca", "end", "/CN=x|subjectAltName=DNS:localhost;1.2.3.4=DER:0500"),
    // servers: chains
    certtool("of-middle", "middle", "end", server!("cn=localhost;dns_name=localhost")),
    certtool("of-middle2", "middle2", "end", server!("cn=localhost;dns_name=localhost")),
    certtool("of-bare", "ca-bare", "end", server!("cn=localhost;dns_name=localhost")),
    certtool("of-short", "ca-short", "end", server!("cn=localhost;dns_name=localhost")),
    certtool("of-unknown", "ca-unknown", "end", server!("cn=localhost;dns_name=localhost")),
    certtool("of-1024", "ca-1024", "end", server!("cn=localhost;dns_name=localhost")),
    certtool("of-p256", "ca-p256", "end", server!("cn=localhost;dns_name=localhost")),
    certtool("of-twin", "twin", "end", server!("cn=localhost;dns_name=localhost")),
    // servers: keys and hashes
    certtool("key-1024", "ca", "rsa1024", server!("cn=localhost;dns_name=localhost")),
    certtool("key-p256", "ca", "p256", server!("cn=localhost;dns_name=localhost")),
    openssl(
        "key-p256-signature",
        "ca",
        "p256",
        "/CN=x|subjectAltName=DNS:localhost;keyUsage=critical,digitalSignature",
    ),
    certtool("key-p384", "ca", "p384", server!("cn=localhost;dns_name=localhost")),
    certtool("key-p521", "ca", "p521", server!("cn=localhost;dns_name=localhost")),
    certtool("key-ed25519", "ca", "ed25519", server!("cn=localhost;dns_name=localhost")),
    certtool("key-pss", "ca", "pss", server!("cn=localhost;dns_name=localhost")),
    sha1("sha1", "ca", "end", server!("cn=localhost;dns_name=localhost")),
    // clients
    certtool("client", "ca", "end", client!("cn=me")),
    certtool("client-old", "ca", "end", past!("cn=me;tls_www_client;signing_key;encryption_key")),
    certtool("client-new", "ca", "end", future!("cn=me;tls_www_client;signing_key;encryption_key")),
    certtool("client-of-ca2", "ca2", "end", client!("cn=me")),
    certtool("client-of-middle", "middle", "end", client!("cn=me")),
    certtool("client-itself", "client-itself", "end", client!("cn=me")),
    certtool("client-server", "ca", "end", server!("cn=me")),
    openssl("client-ca", "ca", "end", "/CN=me|basicConstraints=critical,CA:true"),
    openssl("client-usage-cipher", "ca", "end", "/CN=me|keyUsage=critical,keyEncipherment"),
    openssl("client-usage-signature", "ca", "end", "/CN=me|keyUsage=critical,digitalSignature"),
    openssl("client-usage-advice", "ca", "end", "/CN=me|keyUsage=dataEncipherment"),
    openssl("client-purpose-server", "ca", "end", "/CN=me|extendedKeyUsage=critical,serverAuth"),
    openssl("client-purpose-any", "ca", "end", "/CN=me|extendedKeyUsage=critical,2.5.29.37.0"),
    openssl("client-purpose-email", "ca", "end", "/CN=me|extendedKeyUsage=critical,emailProtection"),
    openssl("client-subject", "ca", "end", "/C=GB/O=Red, Hat \"x\"/OU=a/CN=me@there|keyUsage=digitalSignature"),
    openssl("client-parts", "ca", "end", "/C=GB/CN=me+OU=us/emailAddress=me@there|keyUsage=digitalSignature"),
    openssl("client-nobody", "ca", "end", "/|keyUsage=digitalSignature"),
    certtool("client-1024", "ca", "rsa1024", client!("cn=me")),
    certtool("client-p256", "ca", "p256", client!("cn=me")),
    openssl("client-p256-signature", "ca", "p256", "/CN=me|keyUsage=critical,digitalSignature"),
    certtool("client-p521", "ca", "p521", client!("cn=me")),
    certtool("client-ed25519", "ca", "ed25519", client!("cn=me")),
    sha1("client-sha1", "ca", "end", client!("cn=me")),
];
