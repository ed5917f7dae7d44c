//! What a daemon has, how it is set, and who comes.

/// One daemon and one client.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// The daemon's files, as in the clients' matrix.
    pub(super) server: &'static str,
    /// Further lines of its configuration, `; ` between them.
    pub(super) settings: &'static str,
    /// The client's files.
    pub(super) client: &'static str,
    /// Why it may end otherwise than with libvirtd; `docs/compat.md` has the row.
    pub(super) differs: Option<&'static str>,
}

const fn row(server: &'static str, settings: &'static str, client: &'static str) -> Row {
    Row { server, settings, client, differs: None }
}

const fn differs(mut row: Row, why: &'static str) -> Row {
    row.differs = Some(why);
    row
}

/// A daemon whose files are in question.
const fn starts(server: &'static str) -> Row {
    row(server, "", CLIENT)
}

/// A client in question, before a daemon that is good.
const fn comes(client: &'static str) -> Row {
    row(GOOD, "", client)
}

/// A client's subject before a list.
const fn listed(settings: &'static str, client: &'static str) -> Row {
    row(GOOD, settings, client)
}

const GOOD: &str = "cert=good key=end";
const CLIENT: &str = "cert=client key=end";
const SUBJECT: &str = "cert=client-subject key=end";
const UNCHECKED: &str = "tls_no_sanity_certificate = 1";
const UNVERIFIED: &str = "tls_no_verify_certificate = 1";

const PRIORITY_AT_START: &str = "a bad priority string is told at the start, not by refusing everybody";
const NOT_IN_RING: &str = "keys that this build's cryptography cannot use";
const CURVE_USAGE: &str = "a curve's key need not encipher other keys, as since 10.0.0";

const NO_PUBLIC_HALF: &str = "the public half of a curve's key may be missing in its file";
const WHO_SAYS: &str = "a certificate that may not sign is shown, and refused by the client";

pub(super) const ROWS: &[Row] = &[
    // the daemon's own files
    starts(GOOD),
    starts("ca=none cert=good key=end"),
    starts("key=end"),
    starts("cert=good"),
    starts("cert=good key=other"),
    starts("cert=empty key=end"),
    starts("cert=garbage key=end"),
    row("cert=garbage key=end", UNCHECKED, CLIENT),
    starts("ca=garbage cert=good key=end"),
    starts("cert=good key=garbage"),
    starts("cert=good key=end crl=garbage"),
    starts("cert=old key=end"),
    row("cert=old key=end", UNCHECKED, CLIENT),
    starts("cert=new key=end"),
    starts("cert=of-ca2 key=end"),
    row("cert=of-ca2 key=end", UNCHECKED, CLIENT),
    starts("cert=itself key=end"),
    starts("cert=kind-ca key=end"),
    starts("cert=usage-wrong key=end"),
    starts("cert=usage-signature key=end"),
    starts("cert=usage-advice key=end"),
    starts("cert=usage-none key=end"),
    starts("cert=purpose-client key=end"),
    starts("cert=purpose-client-critical key=end"),
    starts("cert=purpose-both-critical key=end"),
    starts("cert=purpose-any-critical key=end"),
    starts("ca=ca-no-ca cert=good key=end"),
    starts("ca=ca-no-signing cert=good key=end"),
    starts("ca=ca-old cert=good key=end"),
    starts("cert=of-middle+middle key=end"),
    starts("ca=ca+middle cert=of-middle+middle key=end"),
    differs(starts("cert=key-p256 key=p256"), CURVE_USAGE),
    differs(starts("cert=key-1024 key=rsa1024"), NOT_IN_RING),
    starts("cert=key-ed25519 key=ed25519"),
    // forms of keys
    starts("cert=good key=end-pkcs8"),
    starts("cert=good key=end-secret"),
    starts("cert=good key=end-secret-pkcs1"),
    starts("cert=m-server key=p384-pkcs8 ca=m-ca"),
    differs(starts("cert=m-server key=p384-bare ca=m-ca"), NO_PUBLIC_HALF),
    starts("cert=m-server key=p384-der ca=m-ca"),
    starts("cert=m-server key=p256 ca=m-ca"),
    starts("cert=key-ed25519 key=end"),
    // chains
    starts("ca=ca2+ca cert=good key=end"),
    starts("ca=ca+ca2-old cert=good key=end"),
    row("ca=ca+ca2-old cert=good key=end", UNCHECKED, CLIENT),
    starts("ca=ca+broken cert=good key=end"),
    row("ca=ca+broken cert=good key=end", UNCHECKED, CLIENT),
    row("ca=empty cert=good key=end", UNCHECKED, CLIENT),
    starts("ca=empty cert=good key=end"),
    starts("ca=ca+middle cert=of-middle key=end"),
    starts("ca=middle cert=of-middle key=end"),
    row("ca=middle cert=of-middle key=end", UNCHECKED, CLIENT),
    starts("cert=good+ca key=end"),
    starts("cert=good+broken key=end"),
    starts("cert=of-middle2+middle2+middle key=end"),
    row("cert=of-middle2+middle+middle2 key=end", UNCHECKED, CLIENT),
    row("cert=of-middle+middle-old key=end", UNCHECKED, CLIENT),
    differs(row("cert=middle+of-middle key=middle", UNCHECKED, CLIENT), WHO_SAYS),
    // all that is bad, unchecked
    row("ca=ca-old cert=good key=end", UNCHECKED, CLIENT),
    row("ca=ca-new cert=good key=end", UNCHECKED, CLIENT),
    row("ca=ca-no-ca cert=good key=end", UNCHECKED, CLIENT),
    row("ca=ca-no-signing cert=good key=end", UNCHECKED, CLIENT),
    row("ca=none cert=good key=end", UNCHECKED, CLIENT),
    row("cert=kind-ca key=end", UNCHECKED, CLIENT),
    differs(row("cert=usage-wrong key=end", UNCHECKED, CLIENT), WHO_SAYS),
    row("cert=purpose-client-critical key=end", UNCHECKED, CLIENT),
    row("cert=good key=other", UNCHECKED, CLIENT),
    row("cert=good", UNCHECKED, CLIENT),
    // lists of revoked ones
    row("cert=good key=end crl=ca:", "", CLIENT),
    row("cert=good key=end crl=ca2:client", "", CLIENT),
    row("cert=good key=end crl=empty", "", CLIENT),
    row("cert=good key=end crl=text", "", CLIENT),
    row("cert=good key=end crl=ca:client-server crl=ca:client", "", CLIENT),
    row("cert=good key=end crl=ca:client", UNVERIFIED, CLIENT),
    row("cert=good key=end crl=ca:middle", "", "cert=client-of-middle+middle key=end"),
    row("cert=good key=end crl=middle:client-of-middle", "", "cert=client-of-middle+middle key=end"),
    row(GOOD, "crl_file = \"/nowhere/crl.pem\"", CLIENT),
    // clients
    comes(""),
    row(GOOD, UNVERIFIED, ""),
    comes("cert=client-old key=end"),
    row(GOOD, UNVERIFIED, "cert=client-old key=end"),
    comes("cert=client-new key=end"),
    comes("cert=client-of-ca2 key=end"),
    row(GOOD, UNVERIFIED, "cert=client-of-ca2 key=end"),
    row("ca=ca+ca2 cert=good key=end", "", "cert=client-of-ca2 key=end"),
    comes("cert=client-itself key=end"),
    comes("cert=client-of-middle key=end"),
    comes("cert=client-of-middle+middle key=end"),
    comes("cert=client-server key=end"),
    comes("cert=client-ca key=end"),
    comes("cert=client-usage-cipher key=end"),
    comes("cert=client-usage-signature key=end"),
    comes("cert=client-usage-advice key=end"),
    comes("cert=client-purpose-server key=end"),
    comes("cert=client-purpose-any key=end"),
    comes("cert=client-purpose-email key=end"),
    differs(comes("cert=client-1024 key=rsa1024"), NOT_IN_RING),
    differs(comes("cert=client-p256 key=p256"), CURVE_USAGE),
    comes("cert=client-ed25519 key=ed25519"),
    comes("cert=client-sha1 key=end"),
    comes("cert=client-nobody key=end"),
    row("cert=good key=end crl=ca:client", "", CLIENT),
    row("cert=good key=end crl=ca:client", "tls_priority = \"NORMAL:%VERIFY_DISABLE_CRL_CHECKS\"", CLIENT),
    row("cert=good key=end crl=ca:client", "", "cert=client-server key=end"),
    // lists of subjects
    listed("tls_allowed_dn_list = [\"CN=me\"]", CLIENT),
    listed("tls_allowed_dn_list = [\"CN=you\", \"CN=m?\"]", CLIENT),
    listed("tls_allowed_dn_list = [\"CN=you\"]", CLIENT),
    listed("tls_allowed_dn_list = []", CLIENT),
    listed("tls_allowed_dn_list = [\"CN=[m]e\"]", CLIENT),
    listed("tls_allowed_dn_list = [\"cn=me\"]", CLIENT),
    listed("tls_allowed_dn_list = [\"CN=you\"]; tls_no_verify_certificate = 1", CLIENT),
    listed("tls_allowed_dn_list = [\"*\"]", "cert=client-nobody key=end"),
    listed("tls_allowed_dn_list = [\"C=GB,O=Red*,CN=me@there\"]", SUBJECT),
    listed("tls_allowed_dn_list = [\"C=GB,O=Red?, Hat ??x??,OU=a,CN=me@there\"]", SUBJECT),
    listed("tls_allowed_dn_list = [\"CN=me@there,OU=a,*\"]", SUBJECT),
    listed("tls_allowed_dn_list = [\"*,CN=me@there\"]", SUBJECT),
    listed("tls_allowed_dn_list = [\"*CN=me+OU=us,EMAIL=*\"]", "cert=client-parts key=end"),
    listed("tls_allowed_dn_list = [\"*OU=us+CN=me,EMAIL=*\"]", "cert=client-parts key=end"),
    listed("tls_allowed_dn_list = [\"CN=[!y]e\"]", CLIENT),
    listed("tls_allowed_dn_list = [\"CN=\\\\me\"]", CLIENT),
    listed("tls_allowed_dn_list = [\"CN=me \"]", CLIENT),
    listed("tls_allowed_dn_list = [\"\"]", CLIENT),
    listed("tls_allowed_dn_list = [\"CN=*\"]", ""),
    listed("tls_allowed_dn_list = [\"CN=*\"]; tls_no_verify_certificate = 1", ""),
    // priorities
    row(GOOD, "tls_priority = \"NORMAL:-VERS-ALL:+VERS-TLS1.2\"", CLIENT),
    row(GOOD, "tls_priority = \"NORMAL:-VERS-ALL:+VERS-TLS1.3\"", CLIENT),
    row(GOOD, "tls_priority = \"SECURE256\"", CLIENT),
    row(GOOD, "tls_priority = \"NORMAL:%PROFILE_HIGH\"", CLIENT),
    differs(row(GOOD, "tls_priority = \"nonsense\"", CLIENT), PRIORITY_AT_START),
];
