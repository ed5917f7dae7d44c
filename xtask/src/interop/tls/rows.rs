//! The matrix: what the server shows, what the client has, and how that ends.

/// One connection.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// Certificates that the server sends, its own first.
    pub(super) server: &'static str,
    /// The host that is asked for.
    pub(super) host: &'static str,
    /// What the client's directory holds: `ca=`, `crl=`, `cert=`, `key=`, a name or several with `+` between; what is
    /// not said is as usual (`ca=ca`, nothing else).
    pub(super) files: &'static str,
    /// Parameters of the URI.
    pub(super) params: &'static str,
    /// Why it may end otherwise than with virsh; `docs/compat.md` has the row.
    pub(super) differs: Option<&'static str>,
}

const fn row(server: &'static str, host: &'static str, files: &'static str, params: &'static str) -> Row {
    Row { server, host, files, params, differs: None }
}

const fn differs(mut row: Row, why: &'static str) -> Row {
    row.differs = Some(why);
    row
}

/// A server whose name, chain or key is in question.
const fn shows(server: &'static str) -> Row {
    row(server, "localhost", "cert=client key=end", "")
}

/// A server that is good, and a client whose files are in question.
const fn has(files: &'static str) -> Row {
    row("good", "localhost", files, "")
}

const NO_CLIENT: &str = "with pkipath a missing client file is fatal";
const NOT_IN_RING: &str = "keys that this build's cryptography cannot use";
const CURVE_USAGE: &str = "a curve's key need not encipher other keys, as since 10.0.0";

pub(super) const ROWS: &[Row] = &[
    // names
    shows("good"),
    row("good", "127.0.0.1", "cert=client key=end", ""),
    shows("elsewhere"),
    shows("address-only"),
    row("address-only", "127.0.0.1", "cert=client key=end", ""),
    shows("address-other"),
    row("address-other", "127.0.0.1", "cert=client key=end", ""),
    row("address-as-name", "127.0.0.1", "cert=client key=end", ""),
    shows("common-only"),
    row("common-only", "127.0.0.1", "cert=client key=end", ""),
    shows("common-other"),
    row("common-address", "127.0.0.1", "cert=client key=end", ""),
    shows("common-upper"),
    shows("common-wrong"),
    shows("name-wrong"),
    shows("name-upper"),
    shows("star"),
    shows("star-part"),
    shows("common-two"),
    shows("common-email"),
    shows("common-client"),
    // dates
    shows("old"),
    shows("new"),
    row("old", "localhost", "cert=client key=end", "no_verify=1"),
    // usage, purpose, kind
    shows("usage-none"),
    shows("usage-signature-p256"),
    shows("usage-signature"),
    shows("usage-cipher"),
    shows("usage-wrong"),
    shows("usage-advice"),
    shows("purpose-client"),
    shows("purpose-client-critical"),
    shows("purpose-both-critical"),
    shows("purpose-any-critical"),
    shows("purpose-any"),
    shows("purpose-email-critical"),
    shows("kind-ca"),
    shows("kind-end"),
    shows("unknown-critical"),
    shows("unknown"),
    // chains
    shows("of-ca2"),
    row("of-ca2", "localhost", "cert=client key=end", "no_verify=1"),
    shows("of-twin"),
    shows("itself"),
    row("itself", "localhost", "ca=itself cert=client key=end", "no_sanity=1"),
    shows("of-middle+middle"),
    shows("of-middle"),
    shows("of-middle+middle+ca"),
    shows("of-middle+ca+middle"),
    shows("of-middle+middle+ca2"),
    shows("of-middle+ca2+middle"),
    shows("good+ca"),
    shows("good+good"),
    shows("of-middle2+middle2+middle"),
    shows("of-middle2+middle+middle2"),
    shows("of-middle2+middle2"),
    shows("of-middle+middle-old"),
    shows("of-middle+middle-no-ca"),
    shows("of-middle+middle-no-signing"),
    shows("of-middle+middle-local"),
    shows("of-middle+middle-sha1"),
    row("of-middle", "localhost", "ca=middle cert=client key=end", "no_sanity=1"),
    row("of-middle+middle", "localhost", "ca=middle cert=client key=end", "no_sanity=1"),
    row("of-middle", "localhost", "ca=ca+middle cert=client key=end", ""),
    row("of-middle2+middle2", "localhost", "ca=ca+middle cert=client key=end", ""),
    row("good", "localhost", "ca=ca2+ca cert=client key=end", ""),
    row("of-ca2", "localhost", "ca=ca+ca2 cert=client key=end", ""),
    row("good", "localhost", "ca=ca-old cert=client key=end", ""),
    row("good", "localhost", "ca=ca-old cert=client key=end", "no_sanity=1"),
    row("good", "localhost", "ca=ca-old+ca cert=client key=end", "no_sanity=1"),
    row("good", "localhost", "ca=ca-new cert=client key=end", ""),
    row("good", "localhost", "ca=ca-no-ca cert=client key=end", ""),
    row("good", "localhost", "ca=ca-no-ca cert=client key=end", "no_sanity=1"),
    row("good", "localhost", "ca=ca-no-signing cert=client key=end", ""),
    row("good", "localhost", "ca=ca-no-signing cert=client key=end", "no_sanity=1"),
    row("good", "localhost", "ca=ca-advice cert=client key=end", ""),
    row("good", "localhost", "ca=ca-advice cert=client key=end", "no_sanity=1"),
    row("of-bare", "localhost", "ca=ca-bare cert=client key=end", ""),
    row("of-bare", "localhost", "ca=ca-bare cert=client key=end", "no_sanity=1"),
    row("of-short", "localhost", "ca=ca-short cert=client key=end", ""),
    row("of-middle+middle", "localhost", "ca=ca-short cert=client key=end", "no_sanity=1"),
    row("good", "localhost", "ca=ca-local cert=client key=end", ""),
    row("good", "localhost", "ca=ca-elsewhere cert=client key=end", "no_sanity=1"),
    row("good", "localhost", "ca=ca-not-local cert=client key=end", "no_sanity=1"),
    row("of-unknown", "localhost", "ca=ca-unknown cert=client key=end", "no_sanity=1"),
    row("good", "localhost", "ca=ca-sha1 cert=client key=end", ""),
    // keys and hashes
    differs(shows("key-1024"), NOT_IN_RING),
    differs(row("key-1024", "localhost", "cert=client key=end", "tls_priority=NORMAL:%25PROFILE_MEDIUM"), NOT_IN_RING),
    differs(shows("key-p256"), CURVE_USAGE),
    differs(shows("key-p256-signature"), CURVE_USAGE),
    differs(shows("key-p384"), CURVE_USAGE),
    differs(shows("key-p521"), NOT_IN_RING),
    shows("key-ed25519"),
    differs(shows("key-pss"), NOT_IN_RING),
    differs(row("of-1024", "localhost", "ca=ca-1024 cert=client key=end", "no_sanity=1"), NOT_IN_RING),
    row("of-p256", "localhost", "ca=ca-p256 cert=client key=end", "no_sanity=1"),
    shows("sha1"),
    row("good", "localhost", "cert=client key=end", "tls_priority=NORMAL:%25PROFILE_HIGH"),
    row("good", "localhost", "cert=client key=end", "tls_priority=NORMAL:%25PROFILE_MEDIUM"),
    row("good", "localhost", "cert=client key=end", "tls_priority=SECURE256"),
    row("good", "localhost", "cert=client key=end", "tls_priority=NORMAL:-VERS-ALL:%2BVERS-TLS1.2"),
    row("usage-signature", "localhost", "cert=client key=end", "tls_priority=NORMAL:-VERS-ALL:%2BVERS-TLS1.2"),
    differs(
        row("key-p256", "localhost", "cert=client key=end", "tls_priority=NORMAL:-VERS-ALL:%2BVERS-TLS1.2"),
        CURVE_USAGE,
    ),
    row("key-ed25519", "localhost", "cert=client key=end", "tls_priority=NORMAL:-VERS-ALL:%2BVERS-TLS1.2"),
    // revocation
    row("good", "localhost", "cert=client key=end crl=ca:good", ""),
    row("good", "localhost", "cert=client key=end crl=ca:good", "no_verify=1"),
    row("good", "localhost", "cert=client key=end crl=ca:good", "tls_priority=NORMAL:%25VERIFY_DISABLE_CRL_CHECKS"),
    row("good", "localhost", "cert=client key=end crl=ca:client", ""),
    row("good", "localhost", "cert=client key=end crl=ca:", ""),
    row("good", "localhost", "cert=client key=end crl=ca2:good", ""),
    row("good", "localhost", "cert=client key=end crl=twin:good", ""),
    row("of-middle+middle", "localhost", "cert=client key=end crl=ca:middle", ""),
    row("of-middle+middle", "localhost", "cert=client key=end crl=middle:of-middle", ""),
    row("of-middle+middle", "localhost", "cert=client key=end crl=ca:of-middle", ""),
    row("good", "localhost", "cert=client key=end crl=ca:client crl=ca:good", ""),
    row("good", "localhost", "cert=client key=end crl=garbage", ""),
    // the client's own
    differs(has(""), NO_CLIENT),
    differs(has("cert=client"), NO_CLIENT),
    differs(has("key=end"), NO_CLIENT),
    has("ca=none cert=client key=end"),
    has("ca=empty cert=client key=end"),
    row("good", "localhost", "ca=empty cert=client key=end", "no_sanity=1"),
    has("ca=garbage cert=client key=end"),
    row("good", "localhost", "ca=garbage cert=client key=end", "no_sanity=1"),
    has("cert=empty key=end"),
    row("good", "localhost", "cert=empty key=end", "no_sanity=1"),
    has("cert=garbage key=end"),
    row("good", "localhost", "ca=text cert=client key=end", "no_sanity=1"),
    row("good", "localhost", "ca=broken cert=client key=end", "no_sanity=1"),
    row("good", "localhost", "ca=ca+broken cert=client key=end", "no_sanity=1"),
    row("good", "localhost", "cert=text key=end", "no_sanity=1"),
    row("good", "localhost", "cert=garbage key=end", "no_sanity=1"),
    row("good", "localhost", "cert=broken key=end", "no_sanity=1"),
    row("good", "localhost", "cert=client key=end crl=text", ""),
    row("good", "localhost", "cert=client key=end crl=broken", ""),
    has("cert=client key=text"),
    has("cert=client key=broken"),
    has("cert=client key=empty"),
    has("cert=client key=garbage"),
    has("cert=client key=other"),
    has("cert=client-old key=end"),
    row("good", "localhost", "cert=client-old key=end", "no_sanity=1"),
    has("cert=client-new key=end"),
    has("cert=client-of-ca2 key=end"),
    row("good", "localhost", "cert=client-of-ca2 key=end", "no_sanity=1"),
    has("ca=ca+ca2 cert=client-of-ca2 key=end"),
    has("cert=client-itself key=end"),
    has("cert=client-of-middle+middle key=end"),
    has("ca=ca+middle cert=client-of-middle+middle key=end"),
    has("cert=client-server key=end"),
    has("cert=client-ca key=end"),
    has("cert=client-usage-cipher key=end"),
    has("cert=client-usage-signature key=end"),
    has("cert=client-usage-advice key=end"),
    has("cert=client-purpose-server key=end"),
    has("cert=client-purpose-any key=end"),
    has("cert=client-purpose-email key=end"),
    differs(has("cert=client-1024 key=rsa1024"), NOT_IN_RING),
    differs(has("cert=client-p256 key=p256"), CURVE_USAGE),
    differs(has("cert=client-p256-signature key=p256"), CURVE_USAGE),
    differs(has("cert=client-p521 key=p521"), NOT_IN_RING),
    has("cert=client-ed25519 key=ed25519"),
    has("cert=client-sha1 key=end"),
];
