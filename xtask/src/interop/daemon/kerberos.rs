//! Kerberos tickets: real virsh and our shell before libvirtd and ferrovirtd, in a realm of the test's own. The programs
//! must have been built with the feature `gssapi`; virsh and libvirtd need Cyrus SASL's plugin.

use std::path::Path;

use super::super::launch::{Launch, words};
use super::super::outcome::Outcome;
use super::super::suite::Suite;
use super::super::world::{World, make_directory, write};
use super::sasl::{NOT_LET_IN, SHELLS, judge, large_answers, many_calls};
use super::served::{ALL_WAYS, Place, Served, Way, free_port};

// A test of crate sasl's has such a realm, too.
#[path = "../../../../crates/sasl/tests/kdc/mod.rs"]
mod kdc;

use kdc::Realm;

const LIBVIRTD: &str = "/usr/sbin/libvirtd";

/// The host's name for the time of the test: libvirtd has the key of the service on that host, and of no other.
const HOST: &str = "hail.example.org";

/// Those of the second list are let in nowhere.
const USERS: ([&str; 2], [&str; 2]) = (["fred", "frida"], ["wilma", "barney"]);

const ALLOWED: &str = "sasl_allowed_username_list = [ \"fr*\" ]\n";

const NO_TICKET: &str = "No Kerberos credentials available";

const MECHANISMS: [&str; 2] = ["sasl", "sasl.GSSAPI"];

type Start = fn(&World, &Site) -> Result<Served, String>;

/// A name, how it is started, and the ways to it.
type Daemon = (&'static str, Start, &'static [(&'static str, Way)]);

const DAEMONS: [Daemon; 2] = [("ferrovirtd", ferrovirtd, &ALL_WAYS), ("libvirtd", libvirtd, &[("tcp", Way::Tcp)])];

pub(super) fn add(suite: &mut Suite) {
    for (name, start, ways) in DAEMONS {
        for &(way_name, way) in ways {
            suite.add(format!("kerberos: {name} over {way_name} lets in and refuses"), move |world| {
                users(world, start, way)
            });
        }
        for (shell_name, shell) in SHELLS {
            suite.add(format!("kerberos: {shell_name} before {name}, 10,000 calls"), move |world| {
                let site = Site::new(world)?;
                site.realm.log_in("fred")?;
                let served = start(world, &site)?;
                many_calls(&site.launch(), &shell(world), &site.uri(&served, Way::Tcp, MECHANISMS[1]))
            });
            suite.add(format!("kerberos: {shell_name} before {name}, large answers"), move |world| {
                let site = Site::new(world)?;
                site.realm.log_in("fred")?;
                let served = start(world, &site)?;
                let uri = site.uri(&served, Way::Tcp, MECHANISMS[1]);
                let plain = served.uri(Way::Unix, "test:///default");
                large_answers(&site.launch(), &shell(world), (&uri, &plain), &site.place)
            });
        }
    }
    suite.add("kerberos: ferrovirtd without a key of its own", without_a_key);
}

/// A realm, and a folder for what is in it.
struct Site {
    place: Place,
    realm: Realm,
}

impl Site {
    fn new(world: &World) -> Result<Self, String> {
        let place = Place::of(world, "kerberos")?;
        let folder = place.path("realm");
        make_directory(&folder)?;
        let services = [HOST, "127.0.0.1", "localhost"].map(|host| format!("libvirt/{host}"));
        let services = services.each_ref().map(String::as_str);
        let realm = Realm::start(&folder, &[USERS.0, USERS.1].concat(), &services, &[])?;
        write(&place.path("hosts"), &format!("127.0.0.1 {HOST} {}\n127.0.0.1 localhost\n", host_name()?))?;
        Ok(Self { place, realm })
    }

    /// For programs in the realm.
    fn launch(&self) -> Launch {
        let launch = Launch::new().bind(self.place.path("hosts"), "/etc/hosts");
        self.realm.variables().into_iter().fold(launch, |launch, (name, value)| launch.set(name, value))
    }

    fn uri(&self, served: &Served, way: Way, mechanism: &str) -> String {
        let uri = served.uri(way, &format!("test:///default?auth={mechanism}"));
        // certificates are the address's
        if way == Way::Tcp { uri.replace("127.0.0.1", HOST) } else { uri }
    }
}

fn host_name() -> Result<String, String> {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname").map_err(|error| error.to_string())?;
    Ok(name.trim().to_owned())
}

fn ferrovirtd(world: &World, site: &Site) -> Result<Served, String> {
    let users = site.place.path("ferrovirtd.users");
    write(&users, "")?;
    let lines = format!(
        "auth_tcp = \"sasl\"\nauth_tls = \"sasl\"\nauth_unix_rw = \"sasl\"\nauth_unix_ro = \"none\"\n\
         sasl_gssapi = 1\nsasl_user_file = \"{}\"\n{ALLOWED}",
        users.display()
    );
    Served::start_with_tls(world, &site.launch(), &lines)
}

/// The real one, with no driver but the test driver and nothing of the machine's.
fn libvirtd(_: &World, site: &Site) -> Result<Served, String> {
    let (configuration, sockets, port) = (site.place.path("libvirtd.conf"), site.place.path("sockets"), free_port()?);
    write(
        &configuration,
        &format!(
            "listen_tls = 0\nlisten_tcp = 1\nlisten_addr = \"127.0.0.1\"\ntcp_port = \"{port}\"\n\
             unix_sock_dir = \"{}\"\nauth_tcp = \"sasl\"\nauth_unix_rw = \"none\"\n{ALLOWED}",
            sockets.display()
        ),
    )?;
    make_directory(&sockets)?;
    let sasl = site.place.path("sasl");
    make_directory(&sasl)?;
    let keys = site.place.path("realm/keytab");
    write(&sasl.join("libvirt.conf"), &format!("mech_list: gssapi\nkeytab: {}\n", keys.display()))?;
    let drivers = site.place.path("drivers");
    make_directory(&drivers)?;
    let mut launch = site.launch().set("SASL_CONF_PATH", sasl.display().to_string());
    launch = launch.set("LIBVIRT_DRIVER_DIR", drivers.display().to_string());
    for (name, target) in [
        ("etc", "/etc/libvirt"),
        ("lib", "/var/lib/libvirt"),
        ("cache", "/var/cache/libvirt"),
        ("log", "/var/log/libvirt"),
        ("run", "/run/libvirt"),
    ] {
        let folder = site.place.path(name);
        make_directory(&folder)?;
        make_directory(Path::new(target))?;
        launch = launch.bind(folder, target);
    }
    let pid = site.place.path("pid").display().to_string();
    let line = words(&["--listen", "-f", &configuration.display().to_string(), "-p", &pid]);
    Served::start_program(Path::new(LIBVIRTD), &launch, &line, port, &sockets)
}

/// Whom a daemon lets in, and what both shells say of it.
fn users(world: &World, start: Start, way: Way) -> Result<(), String> {
    let site = Site::new(world)?;
    let served = start(world, &site)?;
    ask(world, &site, (&served, way), Err(NO_TICKET)).map_err(|text| format!("without a ticket: {text}"))?;
    for (users, wanted) in [(USERS.0, Ok(())), (USERS.1, Err(NOT_LET_IN))] {
        for user in users {
            site.realm.log_in(user)?;
            ask(world, &site, (&served, way), wanted).map_err(|text| format!("{user}: {text}"))?;
        }
    }
    Ok(())
}

fn ask(world: &World, site: &Site, to: (&Served, Way), wanted: Result<(), &str>) -> Result<(), String> {
    for mechanism in MECHANISMS {
        let uri = site.uri(to.0, to.1, mechanism);
        let mut said = Vec::<Outcome>::new();
        for (_, shell) in SHELLS {
            said.push(site.launch().run(&shell(world), &words(&["-c", &uri, "list", "--name"]))?);
        }
        let row = |text: String| format!("{mechanism}: {text}");
        said[1].expect_equal(&said[0]).map_err(row)?;
        judge(&said[0], wanted).map_err(row)?;
    }
    Ok(())
}

/// It refuses everybody, as libvirtd does, and tells only its log why.
fn without_a_key(world: &World) -> Result<(), String> {
    let site = Site::new(world)?;
    site.realm.log_in("fred")?;
    let served = ferrovirtd(world, &site)?;
    std::fs::remove_file(site.place.path("realm/keytab")).map_err(|error| error.to_string())?;
    ask(world, &site, (&served, Way::Tcp), Err(NOT_LET_IN))?;
    if served.said().contains("keytab' not found") {
        Ok(())
    } else {
        Err(format!("the log does not say why:\n{}", served.said()))
    }
}
