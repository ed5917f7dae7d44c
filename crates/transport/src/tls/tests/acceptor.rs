//! The server's side: what it refuses to start with, whom it takes, and what goes over the wire first.

use std::{
    io::{Read as _, Write as _},
    net::{Ipv4Addr, TcpStream},
    path::Path,
    sync::{Arc, Mutex},
};

use ferrovirt_uri::{Endpoint, TlsEndpoint, TlsFiles, TlsPair};
use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DistinguishedName, DnType, IsCa, KeyUsagePurpose,
    date_time_ymd,
};
use rustls::{ClientConfig, ClientConnection, NamedGroup, client::ClientSessionStore, pki_types::ServerName};

use super::{
    super::{TlsAcceptor, TlsError, TlsServerSettings, peer::Holder, priority::Priority, suites::Usable},
    pki::{self, Pair, authority, authority_of, issue},
};
use crate::{
    ByteStream, ConnectOptions, Listener,
    test_support::{block_on, recv, recv_all, send_all},
};

const CLIENT_AUTH: &[u8] = &[0x30, 10, 6, 8, 0x2b, 6, 1, 5, 5, 7, 3, 2];
const SERVER_AUTH: &[u8] = &[0x30, 10, 6, 8, 0x2b, 6, 1, 5, 5, 7, 3, 1];

fn params() -> CertificateParams {
    let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::OrganizationName, "Example");
    params.distinguished_name.push(DnType::CommonName, "me");
    params
}

/// Purposes that must be heeded.
fn for_purpose(purpose: &[u8]) -> CertificateParams {
    let mut params = params();
    let mut extension = CustomExtension::from_oid_content(&[2, 5, 29, 37], purpose.to_vec());
    extension.set_criticality(true);
    params.custom_extensions.push(extension);
    params
}

fn changed(change: impl FnOnce(&mut CertificateParams)) -> CertificateParams {
    let mut params = params();
    change(&mut params);
    params
}

/// Files of a server in a folder of their own.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new(ca: &str, own: &Pair) -> Self {
        let folder = tempfile::tempdir().unwrap();
        pki::write(folder.path(), &[("ca", ca), ("cert", &own.certificate), ("key", &own.key)]);
        Self { folder }
    }

    fn settings(&self) -> TlsServerSettings {
        let at = |name: &str| self.folder.path().join(name);
        TlsServerSettings::new(at("ca"), at("cert"), at("key"))
    }

    /// The error's text, with `@` for the folder.
    fn refusal(&self, settings: &TlsServerSettings) -> String {
        let error = TlsAcceptor::new(settings).unwrap_err();
        error.to_string().replace(&format!("{}/", self.folder.path().display()), "@")
    }
}

/// In libvirtd 9.0.0's words.
#[test]
fn a_server_with_bad_certificates_does_not_start() {
    let (ca, issuer) = authority();
    let (_, other) = authority();
    let rows: Vec<(Pair, &str)> = vec![
        (
            issue(changed(|params| params.not_after = date_time_ymd(2020, 2, 1)), &issuer),
            "The server certificate @cert has expired",
        ),
        (
            issue(changed(|params| params.not_before = date_time_ymd(2090, 1, 1)), &issuer),
            "The server certificate @cert is not yet active",
        ),
        (
            issue(changed(|params| params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained)), &issuer),
            "The certificate @cert basic constraints show a CA, but we need one for a server",
        ),
        (
            issue(changed(|params| params.key_usages = vec![KeyUsagePurpose::KeyAgreement]), &issuer),
            "Certificate @cert usage does not permit digital signature",
        ),
        (
            issue(for_purpose(CLIENT_AUTH), &issuer),
            "Certificate @cert purpose does not allow use for with a TLS server",
        ),
        (
            issue(params(), &other),
            "Our own certificate @cert failed validation against @ca: The certificate hasn't got a known issuer.",
        ),
    ];
    for (own, text) in rows {
        let place = Place::new(&ca, &own);
        assert_eq!(place.refusal(&place.settings()), text);
        let mut unchecked = place.settings();
        unchecked.check_own = false;
        TlsAcceptor::new(&unchecked).unwrap();
    }
}

#[test]
fn what_stands_behind_a_server_in_its_file_is_not_checked_but_must_be_readable() {
    let (ca, issuer) = authority();
    let own = issue(params(), &issuer);
    let expired = issue(changed(|params| params.not_after = date_time_ymd(2020, 2, 1)), &issuer);
    let with = |more: &str| {
        let own = Pair { certificate: format!("{}{more}", own.certificate), ..own.clone() };
        Place::new(&ca, &own)
    };
    TlsAcceptor::new(&with(&expired.certificate).settings()).unwrap();
    let place = with("-----BEGIN CERTIFICATE-----\nMIIBrubb\n-----END CERTIFICATE-----\n");
    let text = "Unable to set x509 key and certificate: @key, @cert: ASN1 parser: Error in DER parsing.";
    assert_eq!(place.refusal(&place.settings()), text);
}

#[test]
fn a_server_with_bad_authorities_does_not_start() {
    let rows: Vec<(IsCa, Vec<KeyUsagePurpose>, &str)> = vec![
        (IsCa::ExplicitNoCa, vec![], "The certificate @ca basic constraints do not show a CA"),
        (
            IsCa::Ca(BasicConstraints::Unconstrained),
            vec![KeyUsagePurpose::CrlSign],
            "Certificate @ca usage does not permit certificate signing",
        ),
    ];
    for (kind, usages, text) in rows {
        let (ca, issuer) = authority_of(kind, usages);
        let place = Place::new(&ca, &issue(params(), &issuer));
        assert_eq!(place.refusal(&place.settings()), text);
    }
}

#[test]
fn a_server_without_its_files_does_not_start() {
    let (ca, issuer) = authority();
    let own = issue(params(), &issuer);
    let place = Place::new(&ca, &own);
    let settings = place.settings();
    let with = |change: fn(&mut TlsServerSettings)| {
        let mut settings = settings.clone();
        change(&mut settings);
        place.refusal(&settings)
    };
    let missing = |what: &str| format!("Cannot read {what} '/nonexistent': No such file or directory");
    assert_eq!(with(|settings| settings.ca = "/nonexistent".into()), missing("CA certificate"));
    assert_eq!(with(|settings| settings.certificate = "/nonexistent".into()), missing("certificate"));
    assert_eq!(with(|settings| settings.key = "/nonexistent".into()), missing("private key"));
    assert_eq!(
        with(|settings| settings.priority = "nonsense".to_owned()),
        "Failed to set TLS session priority to nonsense: The request is invalid."
    );
    let other = issue(params(), &issuer);
    pki::write(place.folder.path(), &[("key", &other.key)]);
    assert_eq!(
        place.refusal(&settings),
        "Unable to set x509 key and certificate: @key, @cert: The certificate and the given key do not match."
    );
    let mut without_list = settings;
    without_list.crl = Some("/nonexistent".into());
    pki::write(place.folder.path(), &[("key", &own.key)]);
    TlsAcceptor::new(&without_list).unwrap();
}

/// Serves one client, which goes on by `client`; gives what the server made of it.
fn between<T>(
    settings: &TlsServerSettings,
    serve: impl AsyncFnOnce(Box<dyn ByteStream>),
    client: impl FnOnce(u16) -> T + Send + 'static,
) -> (Result<Option<String>, TlsError>, T)
where
    T: Send + 'static,
{
    let acceptor = TlsAcceptor::new(settings).unwrap();
    block_on(async {
        let listener = Listener::bind_tcp(Some("127.0.0.1"), "0", 8).await.unwrap().remove(0);
        let port = listener.address().unwrap().port();
        let client = std::thread::spawn(move || client(port));
        let accepted = acceptor.accept(listener.accept().await.unwrap()).await;
        let outcome = match accepted {
            Ok(accepted) => {
                serve(accepted.stream).await;
                Ok(accepted.subject)
            }
            Err(error) => Err(error),
        };
        (outcome, client.join().unwrap())
    })
}

fn endpoint(port: u16, folder: &Path, with_certificate: bool) -> Endpoint {
    let pair = TlsPair { certificate: folder.join("clientcert"), key: folder.join("clientkey") };
    Endpoint::Tls(TlsEndpoint {
        host: "localhost".into(),
        port: port.to_string(),
        files: TlsFiles { ca: folder.join("clientca"), crl: None, client: with_certificate.then_some(pair) },
        priority: "NORMAL".to_owned(),
        check_own: false,
        verify_server: true,
    })
}

/// What a server makes of a client, and the client of the server: the subject, or the reason and the client's error.
fn meet(
    place: &Place,
    settings: &TlsServerSettings,
    ca: &str,
    client: Option<&Pair>,
) -> Result<String, (String, String)> {
    let folder = place.folder.path().to_owned();
    pki::write(&folder, &[("clientca", ca)]);
    if let Some(pair) = client {
        pki::write(&folder, &[("clientcert", &pair.certificate), ("clientkey", &pair.key)]);
    }
    let with_certificate = client.is_some();
    let serve = async |stream: Box<dyn ByteStream>| send_all(&*stream, b"welcome").await.unwrap();
    let (server, client) = between(settings, serve, move |port| {
        block_on(async {
            let stream = crate::connect(&endpoint(port, &folder, with_certificate), &ConnectOptions::default()).await;
            let stream = stream.map_err(|error| error.to_string())?;
            assert_eq!(recv_all(&*stream, 7).await.unwrap().0, b"welcome");
            Ok::<_, String>(())
        })
    });
    match (server, client) {
        (Ok(subject), Ok(())) => Ok(subject.unwrap_or_default()),
        (Err(error), Err(heard)) => Err((error.detail().unwrap_or_default(), heard)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn clients_are_judged_by_their_certificate() {
    let (ca, issuer) = authority();
    let (_, other) = authority();
    let place = Place::new(&ca, &issue(params(), &issuer));
    let rows: Vec<(Option<Pair>, Result<&str, &str>)> = vec![
        (Some(issue(params(), &issuer)), Ok("O=Example,CN=me")),
        (Some(issue(for_purpose(CLIENT_AUTH), &issuer)), Ok("O=Example,CN=me")),
        (None, Err("sent no certificate")),
        (Some(issue(params(), &other)), Err("The certificate hasn't got a known issuer.")),
        (Some(issue(changed(|params| params.not_after = date_time_ymd(2020, 2, 1)), &issuer)), Err("EXPIRED")),
        (Some(issue(changed(|params| params.not_before = date_time_ymd(2090, 1, 1)), &issuer)), Err("NOT_YET_ACTIVE")),
        (
            Some(issue(for_purpose(SERVER_AUTH), &issuer)),
            Err("Certificate [session] purpose does not allow use for with a TLS client"),
        ),
        (
            Some(issue(changed(|params| params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained)), &issuer)),
            Err("basic constraints show a CA, but we need one for a client"),
        ),
        (
            Some(issue(changed(|params| params.distinguished_name = DistinguishedName::new()), &issuer)),
            Err("no distinguished name"),
        ),
    ];
    for (client, wanted) in &rows {
        match (meet(&place, &place.settings(), &ca, client.as_ref()), wanted) {
            (Ok(subject), Ok(wanted)) => assert_eq!(subject, *wanted),
            (Err((reason, heard)), Err(wanted)) => {
                assert!(reason.contains(wanted), "{reason}, not {wanted}");
                assert_eq!(heard, "Unable to read TLS confirmation: Input/output error");
            }
            other => panic!("{other:?}"),
        }
        let mut lax = place.settings();
        lax.verify_clients = false;
        lax.allowed_subjects = Some(Vec::new());
        meet(&place, &lax, &ca, client.as_ref()).unwrap();
    }
}

#[test]
fn clients_are_let_in_by_their_subject() {
    let (ca, issuer) = authority();
    let place = Place::new(&ca, &issue(params(), &issuer));
    let client = issue(params(), &issuer);
    let rows: &[(&[&str], bool)] = &[
        (&["O=Example,CN=me"], true),
        (&["O=*,CN=m?"], true),
        (&["CN=me"], false),
        (&["CN=you", "*CN=me"], true),
        (&[], false),
    ];
    for (patterns, wanted) in rows {
        let mut settings = place.settings();
        settings.allowed_subjects = Some(patterns.iter().map(ToString::to_string).collect());
        let met = meet(&place, &settings, &ca, Some(&client));
        assert_eq!(met.is_ok(), *wanted, "{patterns:?}: {met:?}");
    }
}

/// Counts the tickets that a server gives.
#[derive(Debug, Default)]
struct Tickets(Mutex<usize>);

impl ClientSessionStore for Tickets {
    fn set_kx_hint(&self, _: ServerName<'static>, _: NamedGroup) {}

    fn kx_hint(&self, _: &ServerName<'_>) -> Option<NamedGroup> {
        None
    }

    fn set_tls12_session(&self, _: ServerName<'static>, _: rustls::client::Tls12ClientSessionValue) {
        *self.0.lock().unwrap() += 1;
    }

    fn tls12_session(&self, _: &ServerName<'_>) -> Option<rustls::client::Tls12ClientSessionValue> {
        None
    }

    fn remove_tls12_session(&self, _: &ServerName<'static>) {}

    fn insert_tls13_ticket(&self, _: ServerName<'static>, _: rustls::client::Tls13ClientSessionValue) {
        *self.0.lock().unwrap() += 1;
    }

    fn take_tls13_ticket(&self, _: &ServerName<'static>) -> Option<rustls::client::Tls13ClientSessionValue> {
        None
    }
}

/// A client without a certificate that reads and writes record by record.
struct Bare {
    session: ClientConnection,
    socket: TcpStream,
    tickets: Arc<Tickets>,
}

impl Bare {
    fn connect(port: u16, priority: &str) -> Self {
        let usable = Usable::of(&Priority::parse(priority).unwrap());
        let tickets = Arc::new(Tickets::default());
        let mut config = ClientConfig::builder_with_provider(Arc::new(usable.provider()))
            .with_protocol_versions(&usable.versions)
            .unwrap()
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(Holder::new(usable.schemes)))
            .with_no_client_auth();
        config.resumption = rustls::client::Resumption::store(Arc::clone(&tickets) as Arc<dyn ClientSessionStore>);
        let name = ServerName::from(std::net::IpAddr::from(Ipv4Addr::LOCALHOST));
        let session = ClientConnection::new(Arc::new(config), name).unwrap();
        Self { session, socket: TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap(), tickets }
    }

    /// What one read gives, as libvirt's client reads the verdict.
    fn read(&mut self, size: usize) -> Vec<u8> {
        let mut stream = rustls::Stream::new(&mut self.session, &mut self.socket);
        let mut bytes = vec![0; size];
        let count = stream.read(&mut bytes).unwrap();
        bytes.truncate(count);
        bytes
    }

    /// Sends bytes as one record.
    fn send(&mut self, bytes: &[u8]) {
        rustls::Stream::new(&mut self.session, &mut self.socket).write_all(bytes).unwrap();
    }
}

#[test]
fn the_verdict_is_the_first_that_comes_and_records_may_hold_two_packets() {
    let (ca, issuer) = authority();
    let place = Place::new(&ca, &issue(params(), &issuer));
    let mut settings = place.settings();
    settings.verify_clients = false;
    for priority in ["NORMAL:-VERS-ALL:+VERS-TLS1.3", "NORMAL:-VERS-ALL:+VERS-TLS1.2"] {
        let serve = async |stream: Box<dyn ByteStream>| {
            assert_eq!(recv_all(&*stream, 4).await.unwrap().0, b"call");
            assert_eq!(recv_all(&*stream, 6).await.unwrap().0, b"second");
            send_all(&*stream, &vec![7; 256 << 10]).await.unwrap();
            // until the client has it
            assert_eq!(recv(&*stream, 4).await.unwrap().0, b"bye");
        };
        let (server, ()) = between(&settings, serve, move |port| {
            let mut client = Bare::connect(port, priority);
            assert_eq!(client.read(100), [1], "alone in its record");
            client.send(b"callsecond");
            let mut count = 0;
            while count < 256 << 10 {
                let bytes = client.read(100_000);
                assert!(!bytes.is_empty() && bytes.iter().all(|byte| *byte == 7));
                count += bytes.len();
            }
            client.send(b"bye");
            assert_eq!(*client.tickets.0.lock().unwrap(), 0);
        });
        assert_eq!(server.unwrap(), None);
    }
}
