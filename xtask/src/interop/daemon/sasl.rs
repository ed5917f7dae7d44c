//! Names and passwords: real virsh, whose SASL is Cyrus's, and our shell before ferrovirtd, and what goes through
//! SASL's encryption.

use std::path::{Path, PathBuf};

use super::super::launch::{Launch, words};
use super::super::outcome::{Outcome, connect_error};
use super::super::suite::Suite;
use super::super::world::{VIRSH, World, write};
use super::served::{ALL_WAYS, Place, Served, Way};

pub(super) type Find = fn(&World) -> PathBuf;

pub(super) const SHELLS: [(&str, Find); 2] =
    [("virsh", |_| PathBuf::from(VIRSH)), ("fvsh", |world| world.fvsh.clone())];

/// A way, the mechanism that is asked for, and what comes of it: nothing, or this error.
type Row = (Way, &'static str, &'static str, Result<(), &'static str>);

pub(super) const NOT_LET_IN: &str = "authentication failed: authentication failed";
const WEAK: &str = "not supported by server";

/// The users are those of [`Users`].
const ROWS: &[Row] = &[
    (Way::Unix, "", "fred", Ok(())),
    (Way::Unix, "SCRAM-SHA-256", "fred", Ok(())),
    (Way::Unix, "SCRAM-SHA-1", "fred", Ok(())),
    (Way::Unix, "PLAIN", "fred", Ok(())),
    (Way::Unix, "DIGEST-MD5", "fred", Err(WEAK)),
    (Way::Unix, "EXTERNAL", "fred", Err(WEAK)),
    (Way::Tls, "SCRAM-SHA-256", "fred", Ok(())),
    (Way::Tls, "SCRAM-SHA-1", "fred", Ok(())),
    (Way::Tls, "PLAIN", "fred", Ok(())),
    (Way::Tls, "DIGEST-MD5", "fred", Err(WEAK)),
    (Way::Tcp, "", "fred", Ok(())),
    (Way::Tcp, "DIGEST-MD5", "fred", Ok(())),
    (Way::Tcp, "SCRAM-SHA-256", "fred", Err(WEAK)),
    (Way::Tcp, "PLAIN", "fred", Err(WEAK)),
    (Way::Tcp, "rot13", "fred", Err(WEAK)),
    // with another's password
    (Way::Unix, "SCRAM-SHA-256", "frida", Err(NOT_LET_IN)),
    (Way::Unix, "SCRAM-SHA-1", "frida", Err(NOT_LET_IN)),
    (Way::Unix, "PLAIN", "frida", Err(NOT_LET_IN)),
    (Way::Tls, "SCRAM-SHA-256", "frida", Err(NOT_LET_IN)),
    (Way::Tls, "PLAIN", "frida", Err(NOT_LET_IN)),
    (Way::Tcp, "", "frida", Err(NOT_LET_IN)),
    // known to nobody
    (Way::Unix, "SCRAM-SHA-256", "fridolin", Err(NOT_LET_IN)),
    (Way::Unix, "PLAIN", "fridolin", Err(NOT_LET_IN)),
    (Way::Tls, "SCRAM-SHA-1", "fridolin", Err(NOT_LET_IN)),
    (Way::Tcp, "", "fridolin", Err(NOT_LET_IN)),
    // not on the list
    (Way::Unix, "SCRAM-SHA-256", "wilma", Err(NOT_LET_IN)),
    (Way::Unix, "PLAIN", "wilma", Err(NOT_LET_IN)),
    (Way::Tls, "SCRAM-SHA-256", "wilma", Err(NOT_LET_IN)),
    (Way::Tcp, "", "wilma", Err(NOT_LET_IN)),
];

pub(super) fn add(suite: &mut Suite) {
    for (way_name, way) in ALL_WAYS {
        suite.add(format!("daemon over {way_name}: names and passwords"), move |world| passwords(world, way));
    }
    suite.add("daemon over tls: a certificate for a name", certificates);
    for (name, shell) in SHELLS {
        suite.add(format!("daemon: {name}, 10,000 calls through DIGEST-MD5's encryption"), move |world| {
            let users = Users::start(world, "\"fred\"")?;
            many_calls(&Launch::new(), &shell(world), &users.uri(Way::Tcp, "DIGEST-MD5", "fred")?)
        });
        suite.add(format!("daemon: {name}, large answers through DIGEST-MD5's encryption"), move |world| {
            let users = Users::start(world, "\"fred\"")?;
            let uris = [(Way::Tcp, "DIGEST-MD5"), (Way::Unix, "")];
            let [uri, plain] = uris.map(|(way, mechanism)| users.uri(way, mechanism, "fred"));
            large_answers(&Launch::new(), &shell(world), (&uri?, &plain?), &users.place)
        });
    }
}

/// A daemon that asks everywhere for a name and a password.
struct Users {
    served: Served,
    place: Place,
}

impl Users {
    fn start(world: &World, allowed: &str) -> Result<Self, String> {
        let place = Place::of(world, "users")?;
        let file = place.path("ferrovirtd.users").display().to_string();
        for (name, password) in [("fred", "yabba dabba"), ("frida", "doo"), ("wilma", "yabba dabba")] {
            Launch::new()
                .stdin(&format!("{password}\n"))
                .run(&world.ferrovirtd, &words(&["passwd", "-p", "-f", &file, name]))?
                .success()?;
        }
        let lines = format!(
            "auth_tcp = \"sasl\"\nauth_tls = \"sasl\"\nauth_unix_rw = \"sasl\"\nauth_unix_ro = \"none\"\n\
             sasl_user_file = \"{file}\"\nsasl_allowed_username_list = [{allowed}]\n"
        );
        Ok(Self { served: Served::start_with_tls(world, &Launch::new(), &lines)?, place })
    }

    /// The connection of one who says the first user's password, whoever it is.
    fn uri(&self, way: Way, mechanism: &str, user: &str) -> Result<String, String> {
        let file = self.place.path(&format!("{user}.auth"));
        write(
            &file,
            &format!(
                "[credentials-one]\nauthname={user}\nusername={user}\npassword=yabba dabba\n\n\
                 [auth-libvirt-default]\ncredentials=one\n"
            ),
        )?;
        let dot = if mechanism.is_empty() { "" } else { "." };
        let uri = format!("test:///default?authfile={}&auth=sasl{dot}{mechanism}", file.display());
        Ok(self.served.uri(way, &uri))
    }
}

/// Whom the daemon lets in over this way, and what both shells say of it.
fn passwords(world: &World, way: Way) -> Result<(), String> {
    let users = Users::start(world, "\"fr*\"")?;
    for (_, mechanism, user, wanted) in ROWS.iter().filter(|row| row.0 == way) {
        let uri = users.uri(way, mechanism, user)?;
        let ask = |shell: Find| Launch::new().run(&shell(world), &words(&["-c", &uri, "list", "--name"]));
        let said = [ask(SHELLS[0].1)?, ask(SHELLS[1].1)?];
        let row = |text: String| format!("{mechanism} {user}: {text}");
        said[1].expect_equal(&said[0]).map_err(row)?;
        judge(&said[0], *wanted).map_err(row)?;
    }
    Ok(())
}

/// Whether that is what is wanted.
pub(super) fn judge(said: &Outcome, wanted: Result<(), &str>) -> Result<(), String> {
    let is_so = match wanted {
        Ok(()) => said.status == 0 && said.stdout == "test\n\n",
        Err(text) => connect_error(&said.stderr).is_some_and(|error| error.contains(text)),
    };
    if is_so { Ok(()) } else { Err(format!("wanted {wanted:?}\n{}", said.show())) }
}

/// The subject of a client's certificate is its name, for who can say so: real virsh cannot, and is asked for another.
fn certificates(world: &World) -> Result<(), String> {
    for (allowed, wanted) in [("\"CN=m?\"", Ok(())), ("\"CN=you\"", Err(NOT_LET_IN)), ("\"fred\"", Err(NOT_LET_IN))] {
        let users = Users::start(world, allowed)?;
        let uri = users.served.uri(Way::Tls, "test:///default?auth=sasl.EXTERNAL");
        judge(&Launch::new().run(&world.fvsh, &words(&["-c", &uri, "list", "--name"]))?, wanted)
            .map_err(|text| format!("{allowed}: {text}"))?;
    }
    let users = Users::start(world, "\"fred\"")?;
    for (name, shell) in SHELLS {
        let uri = users.uri(Way::Tls, "", "fred")?;
        judge(&Launch::new().run(&shell(world), &words(&["-c", &uri, "list", "--name"]))?, Ok(()))
            .map_err(|text| format!("{name}, by its own choice: {text}"))?;
    }
    Ok(())
}

/// One session.
pub(super) fn many_calls(launch: &Launch, shell: &Path, uri: &str) -> Result<(), String> {
    const CALLS: usize = 10_000;
    let launch = launch.clone().seconds_max(400);
    let once = launch.run(shell, &words(&["-c", uri, "hostname"]))?.success()?;
    let all = launch.run(shell, &words(&["-c", uri, &"hostname;".repeat(CALLS)]))?.success()?;
    if all.stdout == once.stdout.repeat(CALLS) { Ok(()) } else { Err(format!("answers are lost\n{}", all.show())) }
}

/// A description of megabytes goes there and comes back; pictures are those that come without encryption.
pub(super) fn large_answers(
    launch: &Launch,
    shell: &Path,
    (uri, plain): (&str, &str),
    place: &Place,
) -> Result<(), String> {
    const PICTURES: usize = 100;
    let launch = launch.clone().seconds_max(400);
    let run = |uri: &str, line: &str| launch.run(shell, &words(&["-c", uri, line]))?.success();
    let path = |name: &str| place.path(name).display().to_string();
    let text: String = (0..60_000).map(|n| format!("{n} bottles of beer on the wall,\n")).collect();
    let document = format!(
        "<domain type='test'><name>large</name><description>{text}</description><memory>1024</memory>\
         <os><type>hvm</type></os></domain>"
    );
    write(Path::new(&path("large.xml")), &document)?;
    let said = run(uri, &format!("define {}; dumpxml large; undefine large", path("large.xml")))?;
    if !said.stdout.contains(&format!("<description>{text}</description>")) {
        return Err(format!("{} bytes came, and the text is not among them", said.stdout.len()));
    }
    run(plain, &format!("screenshot test {}", path("wanted")))?;
    let lines: String = (0..PICTURES).map(|n| format!("screenshot test {};", path(&n.to_string()))).collect();
    run(uri, &lines)?;
    let picture = |name: &str| std::fs::read(path(name)).map_err(|error| format!("{name}: {error}"));
    let wanted = picture("wanted")?;
    (0..PICTURES).try_for_each(|n| {
        let got = picture(&n.to_string())?;
        if got == wanted { Ok(()) } else { Err(format!("picture {n} has {} bytes, not {}", got.len(), wanted.len())) }
    })
}
