//! libvirt's own matrix of certificates: the 52 cases of its tests `virnettlscontexttest` (what a daemon or a client
//! thinks of its own files) and `virnettlssessiontest` (what each thinks of the other's), with daemons and shells.
//!
//! As there, all certificates have one key and one serial number, and name no key of theirs or of their issuer's.

mod recipes;

use std::path::Path;

use super::super::suite::Suite;
use super::super::world::{VIRSH, World};
use super::serving::{LIBVIRTD, Visit};
pub(super) use recipes::RECIPES;

/// Whether an end takes what it sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Good,
    Bad,
}

use Verdict::{Bad, Good};

/// The authority, the certificate it is asked about, and what is to be thought of it at the start.
type Own = (&'static str, &'static str, Verdict);

const DAEMONS: &[Own] = &[
    ("m-ca", "m-server", Good),
    ("m-ca1", "m-server1", Good),
    ("m-ca2", "m-server2", Good),
    ("m-ca3", "m-server3", Good),
    ("m-ca4", "m-server4", Bad),
    ("m-ca5", "m-server5", Bad),
    ("m-ca6", "m-server6", Bad),
    ("m-ca", "m-server7", Good),
    ("m-ca", "m-server8", Good),
    ("m-ca", "m-server9", Good),
    ("m-ca", "m-server10", Good),
    ("m-ca", "m-server11", Good),
    ("m-ca", "m-server12", Good),
    ("m-ca", "m-server13", Good),
    ("m-ca", "m-server14", Bad),
    ("m-ca", "m-server15", Bad),
    ("m-ca", "m-server16", Bad),
    ("m-ca-old", "m-server-of-old", Bad),
    ("m-ca", "m-server-old", Bad),
    ("m-ca-new", "m-server-of-new", Bad),
    ("m-ca", "m-server-new", Bad),
    (CHAIN, "m-server-3a", Good),
];

const CLIENTS: &[Own] = &[
    ("m-ca", "m-client", Good),
    ("m-ca", "m-client1", Good),
    ("m-ca", "m-client2", Good),
    ("m-ca", "m-client3", Good),
    ("m-ca", "m-client4", Good),
    ("m-ca", "m-client5", Good),
    ("m-ca", "m-client6", Good),
    ("m-ca", "m-client7", Good),
    ("m-ca", "m-client8", Bad),
    ("m-ca", "m-client9", Bad),
    ("m-ca", "m-client10", Bad),
    ("m-ca", "m-client-old", Bad),
    ("m-ca", "m-client-new", Bad),
    (CHAIN, "m-client-2b", Good),
    ("none", "m-client", Bad),
];

const CHAIN: &str = "m-root+m-level1a+m-level1b+m-level2a";

/// A session: the authority of both, or the daemon's and the client's.
struct Session {
    authorities: [&'static str; 2],
    server: &'static str,
    client: &'static str,
    /// What the daemon thinks of the client, and the client of the daemon.
    verdicts: [Verdict; 2],
    host: &'static str,
    subjects: &'static str,
}

const fn names(server: &'static str, host: &'static str, verdict: Verdict) -> Session {
    let authorities = ["m-ca", "m-ca"];
    Session { authorities, server, client: "m-client", verdicts: [Good, verdict], host, subjects: "" }
}

const fn lists(subjects: &'static str, verdict: Verdict) -> Session {
    Session { verdicts: [verdict, Good], subjects, ..names("m-server", "libvirt.org", Good) }
}

const SESSIONS: &[Session] = &[
    names("m-server", "libvirt.org", Good),
    Session {
        authorities: ["m-ca", "m-ca1"],
        client: "m-client-of-ca1",
        verdicts: [Bad, Bad],
        ..names("m-server", "libvirt.org", Good)
    },
    names("m-server-names1", "libvirt.org", Good),
    names("m-server-names1", "www.libvirt.org", Good),
    names("m-server-names1", "wiki.libvirt.org", Bad),
    names("m-server-names2", "libvirt.org", Bad),
    names("m-server-names2", "www.libvirt.org", Good),
    names("m-server-names2", "wiki.libvirt.org", Good),
    lists(r#"tls_allowed_dn_list = ["C=UK,CN=dogfood"]"#, Bad),
    lists(r#"tls_allowed_dn_list = ["C=UK,CN=libvirt"]"#, Good),
    lists(r#"tls_allowed_dn_list = ["C=UK,CN=dogfood", "C=UK,CN=libvirt"]"#, Good),
    lists(r#"tls_allowed_dn_list = ["C=UK,CN=libvirtstuff"]"#, Bad),
    lists(r#"tls_allowed_dn_list = ["C=UK,CN=libvirt*"]"#, Good),
    lists(r#"tls_allowed_dn_list = ["C=UK,CN=*virt*"]"#, Good),
    Session { authorities: [CHAIN, CHAIN], client: "m-client-2b", ..names("m-server-3a", "libvirt.org", Good) },
];

pub(super) fn add(suite: &mut Suite) {
    for own in DAEMONS {
        suite.add(format!("libvirt's certificates: daemon {} of {}", own.1, own.0), move |world| daemon(world, own));
    }
    for own in CLIENTS {
        suite.add(format!("libvirt's certificates: client {} of {}", own.1, own.0), move |world| client(world, own));
    }
    for session in SESSIONS {
        let Session { authorities, server, client, host, subjects, .. } = session;
        let name = format!("{server} as {host}, {client} of {} [{subjects}]", authorities[1]);
        suite.add(format!("libvirt's certificates: session {name}"), move |world| meet(world, session));
    }
}

/// Both daemons start or refuse, with the same words.
fn daemon(world: &World, (ca, cert, verdict): &Own) -> Result<(), String> {
    let visit = Visit {
        server: &format!("ca={ca} cert={cert} key=p384"),
        settings: "",
        client: "ca=m-ca cert=m-client key=p384",
        host: "localhost",
        params: "no_verify=1&no_sanity=1",
    };
    // one that starts may be of no use all the same, which is another matter's words
    let pay = |daemon: &Path| {
        let said = visit.pay(world, daemon, Path::new(VIRSH))?;
        Ok::<_, String>(if said.starts_with("refused: ") { "refused".to_owned() } else { said })
    };
    let (wanted, got) = (pay(Path::new(LIBVIRTD))?, pay(&world.ferrovirtd)?);
    let starts = |said: &str| if said.starts_with("does not start") { Bad } else { Good };
    expect(&wanted, &got, starts, *verdict)
}

/// Both shells go ahead or refuse, with the same words.
fn client(world: &World, (ca, cert, verdict): &Own) -> Result<(), String> {
    let files = format!("ca={ca} cert={cert} key=p384");
    let (wanted, got) = super::both(world, "m-server", "localhost", &files, "no_verify=1")?;
    expect(&wanted, &got, taken, *verdict)
}

/// Each shell with each daemon.
fn meet(world: &World, session: &Session) -> Result<(), String> {
    let Session { authorities, server, client, verdicts, host, subjects } = session;
    let visit = Visit {
        server: &format!("ca={} cert={server} key=p384", authorities[0]),
        settings: &format!("tls_no_sanity_certificate = 1\n{subjects}"),
        client: &format!("ca={} cert={client} key=p384", authorities[1]),
        host,
        params: "no_sanity=1",
    };
    let wanted = visit.pay(world, Path::new(LIBVIRTD), Path::new(VIRSH))?;
    let verdict = if verdicts.contains(&Bad) { Bad } else { Good };
    let [libvirtd, virsh] = [LIBVIRTD, VIRSH].map(Path::new);
    for (daemon, shell) in [(&*world.ferrovirtd, virsh), (libvirtd, &*world.fvsh), (&*world.ferrovirtd, &*world.fvsh)] {
        let got = visit.pay(world, daemon, shell)?;
        expect(&wanted, &got, taken, verdict)
            .map_err(|text| format!("{} with {}: {text}", shell.display(), daemon.display()))?;
    }
    Ok(())
}

fn taken(said: &str) -> Verdict {
    if said == "taken" { Good } else { Bad }
}

fn expect(wanted: &str, got: &str, judge: impl Fn(&str) -> Verdict, verdict: Verdict) -> Result<(), String> {
    if judge(wanted) != verdict {
        return Err(format!("libvirt itself says: {wanted}"));
    }
    if got == wanted { Ok(()) } else { Err(format!("wanted {wanted}\ngot    {got}")) }
}
