//! Every way to name a connection, and a domain's life over each, with real virsh watching.

use std::path::Path;

use super::launch::{Launch, words};
use super::mask::Mask;
use super::outcome::Outcome;
use super::suite::Suite;
use super::world::{VIRSH, World, write};

/// The environment and the options before the command.
type Reach = (Launch, Vec<String>);

/// A way to reach a hypervisor.
struct Way {
    name: &'static str,
    reach: fn(&World) -> Result<Reach, String>,
    /// A QEMU domain that can be started and ended there.
    domain: &'static str,
}

const WAYS: &[Way] = &[
    Way { name: "qemu system", reach: |_| by_uri("qemu:///system"), domain: "labguest" },
    Way { name: "unix socket", reach: |world| by_uri(&unix_uri(world)), domain: "labguest" },
    Way {
        name: "tcp",
        reach: |world| by_uri(&format!("qemu+tcp://localhost:{}/system", world.lab.value("LAB_TCP_PORT"))),
        domain: "labguest",
    },
    Way {
        name: "ext",
        reach: |world| by_uri(&format!("qemu+ext:///system?command={}", world.lab.value("LAB_EXT_NC"))),
        domain: "labguest",
    },
    Way { name: "alias", reach: by_alias, domain: "labguest" },
    Way {
        name: "LIBVIRT_DEFAULT_URI",
        reach: |world| Ok((Launch::new().set("LIBVIRT_DEFAULT_URI", unix_uri(world)), Vec::new())),
        domain: "labguest",
    },
    Way {
        name: "VIRSH_DEFAULT_CONNECT_URI",
        reach: |world| Ok((Launch::new().set("VIRSH_DEFAULT_CONNECT_URI", unix_uri(world)), Vec::new())),
        domain: "labguest",
    },
    Way { name: "uri_default", reach: by_uri_default, domain: "labguest" },
    Way { name: "nothing set", reach: |_| Ok((Launch::new(), Vec::new())), domain: "labguest" },
    Way { name: "qemu session", reach: by_session, domain: SESSION_DOMAIN },
];

/// A domain of the ordinary account: firmware only, which is enough to run.
const SESSION_DOMAIN: &str = "sessiondomain";
const SESSION_DOMAIN_XML: &str = "<domain type='qemu'>
  <name>sessiondomain</name>
  <uuid>5ab1ab00-0000-4000-8000-0000000000ee</uuid>
  <memory unit='MiB'>32</memory>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
</domain>
";

pub(super) fn add(suite: &mut Suite) {
    for way in WAYS {
        for line in ["uri", "list --all", "dumpxml DOMAIN"] {
            suite.add(format!("{}: {line}", way.name), |world| same_answer(world, way, line));
        }
        suite.add(format!("{}: a domain's life", way.name), |world| domain_life(world, way));
    }
    for (name, uri) in TEST_URIS {
        suite.add(format!("{name}: a domain's life"), |world| test_domain_life(world, &uri(world)));
    }
    suite.add("VIRSH_DEFAULT_CONNECT_URI: opened at the first need", opened_lazily);
    suite.add("-c: opened at the start", opened_at_once);
    for (name, uri) in READ_ONLY_URIS {
        suite.add(format!("read-only {name}: writes are refused"), |world| writes_are_refused(world, &uri(world)));
    }
}

type MakeUri = fn(&World) -> String;

const TEST_URIS: &[(&str, MakeUri)] = &[
    ("test in process", |_| "test:///default".to_owned()),
    ("test over tcp", |world| format!("test+tcp://localhost:{}/default", world.lab.value("LAB_TCP_PORT"))),
    ("test over ext", |world| format!("test+ext:///default?command={}", world.lab.value("LAB_EXT_SOCAT"))),
    ("test over unix", |world| format!("test+unix:///default?socket={}", world.lab.value("LAB_MAIN_SOCK"))),
];

const READ_ONLY_URIS: &[(&str, MakeUri)] = &[
    ("qemu system", |_| "qemu:///system".to_owned()),
    ("unix socket", |world| format!("qemu+unix:///system?socket={}", world.lab.value("LAB_MAIN_SOCK_RO"))),
    ("tcp", |world| format!("qemu+tcp://localhost:{}/system", world.lab.value("LAB_TCP_PORT"))),
];

fn by_uri(uri: &str) -> Result<Reach, String> {
    Ok((Launch::new(), words(&["-c", uri])))
}

fn unix_uri(world: &World) -> String {
    format!("qemu+unix:///system?socket={}", world.lab.value("LAB_MAIN_SOCK"))
}

fn by_alias(world: &World) -> Result<Reach, String> {
    let text = format!("uri_aliases = [ \"other=test:///default\", \"hail={}\", ]\n", unix_uri(world));
    Ok((with_configuration(world, &text)?, words(&["-c", "hail"])))
}

fn by_uri_default(world: &World) -> Result<Reach, String> {
    let text = format!("uri_default = '{}'\n", unix_uri(world));
    Ok((with_configuration(world, &text)?, Vec::new()))
}

/// The text as root's `libvirt.conf`.
fn with_configuration(world: &World, text: &str) -> Result<Launch, String> {
    let path = world.fresh_directory("configuration", None)?.join("libvirt.conf");
    write(&path, text)?;
    Ok(Launch::new().bind(path, "/etc/libvirt/libvirt.conf"))
}

fn by_session(world: &World) -> Result<Reach, String> {
    let launch = Launch::new().account(&world.account);
    let path = world.scratch.join("sessiondomain.xml");
    if !path.exists() {
        write(&path, SESSION_DOMAIN_XML)?;
        let file = path.to_string_lossy();
        world.virsh_as(&launch, &["-c", "qemu:///session", "define", &file])?;
    }
    Ok((launch, words(&["-c", "qemu:///session"])))
}

/// Runs the program with the way's options and then the command.
fn run(program: &Path, launch: &Launch, options: &[String], command: &[&str]) -> Result<Outcome, String> {
    launch.run(program, &[options, &words(command)].concat())
}

fn same_answer(world: &World, way: &Way, line: &str) -> Result<(), String> {
    let (launch, options) = (way.reach)(world)?;
    let line = line.replace("DOMAIN", way.domain);
    let command: Vec<&str> = line.split(' ').collect();
    let mask = Mask::usual();
    let wanted = run(Path::new(VIRSH), &launch, &options, &command)?.success()?;
    let got = run(&world.fvsh, &launch, &options, &command)?;
    got.masked(&mask).expect_equal(&wanted.masked(&mask))
}

/// Each command, and the state real virsh must see after it.
const LIFE: &[(&str, &str)] = &[
    ("destroy", "shut off"),
    ("start", "running"),
    ("suspend", "paused"),
    ("resume", "running"),
    ("destroy", "shut off"),
];

fn domain_life(world: &World, way: &Way) -> Result<(), String> {
    let (launch, options) = (way.reach)(world)?;
    let virsh = Path::new(VIRSH);
    let state = || {
        let outcome = run(virsh, &launch, &options, &["domstate", way.domain])?.success()?;
        Ok::<_, String>(outcome.stdout.trim().to_owned())
    };
    if state()? != "running" {
        run(virsh, &launch, &options, &["start", way.domain])?.success()?;
    }
    for (command, expected) in LIFE {
        let got = run(&world.fvsh, &launch, &options, &[command, way.domain])?;
        let seen = state()?;
        if seen != *expected {
            return Err(format!("after {command} the domain is {seen}, not {expected}\n{}", got.show()));
        }
        let outcome = got.clone().success()?;
        if outcome.stdout.is_empty() || !outcome.stderr.is_empty() {
            return Err(format!("{command} says something else than virsh\n{}", got.show()));
        }
    }
    same_words(world, &launch, &options, way.domain)?;
    run(virsh, &launch, &options, &["start", way.domain])?.success().map(drop)
}

/// The same life once more as one script of each program, word for word; the domain is off before and after.
fn same_words(world: &World, launch: &Launch, options: &[String], domain: &str) -> Result<(), String> {
    let script: String =
        LIFE[1..].iter().map(|(command, _)| format!("{command} {domain}; domstate {domain}; ")).collect();
    let wanted = run(Path::new(VIRSH), launch, options, &[&script])?.success()?;
    run(&world.fvsh, launch, options, &[&script])?.expect_equal(&wanted)
}

/// The test hypervisor forgets between two connections, so its domain lives within one.
fn test_domain_life(world: &World, uri: &str) -> Result<(), String> {
    let script = "list --all; destroy test; list --all; start test; dominfo test; suspend test; \
                  domstate --reason test; resume test; domstate --reason test; destroy test; list --all";
    let mask = Mask::usual();
    let wanted = run(Path::new(VIRSH), &Launch::new(), &words(&["-c", uri]), &[script])?.success()?;
    let got = run(&world.fvsh, &Launch::new(), &words(&["-c", uri]), &[script])?;
    got.masked(&mask).expect_equal(&wanted.masked(&mask))
}

/// Runs both programs and compares; gives back what they did.
fn both(world: &World, launch: &Launch, command: &[&str]) -> Result<Outcome, String> {
    let wanted = run(Path::new(VIRSH), launch, &[], command)?;
    let got = run(&world.fvsh, launch, &[], command)?;
    got.expect_equal(&wanted)?;
    Ok(got)
}

fn opened_lazily(world: &World) -> Result<(), String> {
    let launch = Launch::new().set("VIRSH_DEFAULT_CONNECT_URI", "qemu+unix:///system?socket=/nowhere");
    both(world, &launch, &["echo", "no connection needed"])?.success()?;
    let outcome = both(world, &launch, &["echo one; uri; echo two"])?;
    if outcome.stdout.starts_with("one\n") && outcome.stderr.contains("'/nowhere'") {
        return Ok(());
    }
    Err(format!("the connection was not left to the second command\n{}", outcome.show()))
}

fn opened_at_once(world: &World) -> Result<(), String> {
    let command = ["-c", "qemu+unix:///system?socket=/nowhere", "echo", "no connection needed"];
    let outcome = both(world, &Launch::new(), &command)?;
    if outcome.status == 1 && outcome.stdout.is_empty() {
        return Ok(());
    }
    Err(format!("the command ran before the connection was open\n{}", outcome.show()))
}

fn writes_are_refused(world: &World, uri: &str) -> Result<(), String> {
    for command in ["suspend", "resume", "destroy", "shutdown", "reboot", "start"] {
        let outcome = both(world, &Launch::new(), &["-r", "-c", uri, command, "labguest"])?;
        if outcome.status == 0 || outcome.stderr.is_empty() {
            return Err(format!("{command} was not refused\n{}", outcome.show()));
        }
    }
    let state = world.virsh(&["-c", "qemu:///system", "domstate", "labguest"])?;
    if state.stdout.trim() == "running" { Ok(()) } else { Err("a write went through".to_owned()) }
}
