//! ssh beyond the lab's tables: what is asked on a terminal, hosts that pretend, jump hosts, and the helper beside
//! libvirt's own.

use std::path::{Path, PathBuf};

use super::launch::{Launch, words};
use super::mask::Mask;
use super::outcome::Outcome;
use super::suite::Suite;
use super::world::{HELPER, VIRSH, World, write, write_script};

pub(super) fn add(suite: &mut Suite) {
    suite.add("ssh on a terminal: a password is asked for", password_is_asked);
    suite.add("ssh on a terminal: no_tty=1 asks nothing", no_tty_asks_nothing);
    suite.add("ssh on a terminal: no_tty=1 asks nothing about an unknown host", no_tty_and_an_unknown_host);
    suite.add("ssh on a terminal: no_verify=1 accepts an unknown host", no_verify_and_an_unknown_host);
    suite.add("ssh on a terminal: no_verify=1 refuses a changed host key", no_verify_and_a_changed_key);
    suite.add("ssh: names and jump hosts of ssh's configuration", jump_host);
    for (name, program) in PROGRAMS {
        for (uri, options) in THROUGH_HELPER {
            suite.add(format!("helper: {name} {} {uri}", options.join(" ")), |world| {
                through_helper(world, &program(world), options, uri)
            });
        }
    }
    for line in HELPER_LINES {
        suite.add(format!("helper: words {line:?}"), |world| same_words(world, line));
    }
}

type Find = fn(&World) -> PathBuf;

const PROGRAMS: &[(&str, Find)] = &[("virsh", |_| PathBuf::from(VIRSH)), ("fvsh", |world| world.fvsh.clone())];

/// What a program shows on a terminal of its own, and how it ends.
fn on_terminal(program: &Path, uri: &str) -> Result<Outcome, String> {
    let line = format!("'{}' -c '{uri}' uri", program.display());
    Launch::new().run(Path::new("/usr/bin/script"), &words(&["-qec", &line, "/dev/null"]))
}

fn ssh_uri(world: &World, user: &str, rest: &str) -> String {
    format!("qemu+ssh://{user}@127.0.0.1:{}/{rest}", world.lab.value("LAB_SSH_PORT"))
}

/// As the account that has a password, with a key that nobody knows.
fn password_uri(world: &World, more: &str) -> String {
    let rest = format!("session?keyfile={}{more}", world.lab.value("LAB_SSH_KEY_STRANGER"));
    ssh_uri(world, &world.account.name, &rest)
}

/// Through one of the lab's programs that stand for ssh with other known hosts.
fn known_hosts_uri(world: &World, program: &str, more: &str) -> String {
    ssh_uri(world, "root", &format!("system?command={}/ssh/bin/{program}&{more}", world.lab.directory()))
}

fn expect(outcome: &Outcome, status: i32, said: &[&str], not_said: &[&str]) -> Result<(), String> {
    let lower = outcome.stdout.to_lowercase();
    let missing = said.iter().find(|text| !lower.contains(**text));
    let unwanted = not_said.iter().find(|text| lower.contains(**text));
    match (outcome.status == status, missing, unwanted) {
        (true, None, None) => Ok(()),
        (_, missing, unwanted) => {
            Err(format!("status {status} wanted, missing {missing:?}, unwanted {unwanted:?}\n{}", outcome.show()))
        }
    }
}

const QUESTIONS: &[&str] = &["password:", "passphrase", "(yes/no"];

/// The proof that the next ones would see a question. A wrong answer is typed each second: what is typed before the
/// question is thrown away.
fn password_is_asked(world: &World) -> Result<(), String> {
    let line = format!("'{}' -c '{}' uri", world.fvsh.display(), password_uri(world, ""));
    let script = "(for n in $(seq 50); do sleep 1; echo wrong; done) | script -qec \"$1\" /dev/null";
    let outcome = Launch::new().run(Path::new("/bin/sh"), &words(&["-c", script, "sh", &line]))?;
    expect(&outcome, 1, &["password:", "permission denied"], &[])
}

fn no_tty_asks_nothing(world: &World) -> Result<(), String> {
    expect(&on_terminal(&world.fvsh, &password_uri(world, "&no_tty=1"))?, 1, &["permission denied"], QUESTIONS)
}

fn no_tty_and_an_unknown_host(world: &World) -> Result<(), String> {
    let uri = known_hosts_uri(world, "lab-ssh-unknown", "no_tty=1");
    expect(&on_terminal(&world.fvsh, &uri)?, 1, &["host key verification failed"], QUESTIONS)
}

fn no_verify_and_an_unknown_host(world: &World) -> Result<(), String> {
    let uri = known_hosts_uri(world, "lab-ssh-unknown", "no_verify=1");
    expect(&on_terminal(&world.fvsh, &uri)?, 0, &[&uri.to_lowercase()], QUESTIONS)
}

/// Real ssh warns and goes on, since the key is enough to log in: virsh connects.
fn no_verify_and_a_changed_key(world: &World) -> Result<(), String> {
    let warning = "remote host identification has changed";
    for more in ["no_verify=1", "no_verify=1&no_tty=1"] {
        let uri = known_hosts_uri(world, "lab-ssh-changed", more);
        expect(&on_terminal(&world.fvsh, &uri)?, 1, &["error: cannot recv data: ", warning], QUESTIONS)?;
    }
    Ok(())
}

/// A name that only ssh's configuration knows, reached through another host.
fn jump_host(world: &World) -> Result<(), String> {
    let folder = world.fresh_directory("jump", None)?;
    let (lab, port) = (world.lab.directory(), world.lab.value("LAB_SSH_PORT"));
    let (config, program) = (folder.join("config"), folder.join("ssh"));
    let hop = format!("ssh -F {lab}/ssh/ssh_config -p {port} root@127.0.0.1 nc 127.0.0.1 {port}");
    write(
        &config,
        &format!(
            "Host hail\n  HostName 127.0.0.1\n  Port {port}\n  User root\n  HostKeyAlias [127.0.0.1]:{port}\n  \
             ProxyCommand {hop}\n  IdentityFile {lab}/ssh/id_lab\n  UserKnownHostsFile {lab}/ssh/known_hosts\n"
        ),
    )?;
    write_script(&program, &format!("#!/bin/sh\nexec ssh -F {} \"$@\"\n", config.display()))?;
    let uri = format!("qemu+ssh://hail/system?command={}", program.display());
    same_answers(world, &uri)
}

fn same_answers(world: &World, uri: &str) -> Result<(), String> {
    for command in [&["uri"][..], &["list", "--all"]] {
        let line = [words(&["-c", uri]), words(command)].concat();
        let wanted = Launch::new().run(Path::new(VIRSH), &line)?.success()?;
        Launch::new().run(&world.fvsh, &line)?.expect_equal(&wanted)?;
    }
    Ok(())
}

/// User, path and parameters; and the options of the program that opens it.
const THROUGH_HELPER: &[(&str, &[&str])] = &[
    ("root system?proxy=native", &[]),
    ("root system?proxy=auto", &[]),
    ("root system", &["-r"]),
    ("account system", &["-r"]),
    ("account session", &[]),
    ("account session", &["-r"]),
];

/// Real sshd, and our helper where the remote shell looks first.
fn through_helper(world: &World, program: &Path, options: &[&str], uri: &str) -> Result<(), String> {
    let folder = world.fresh_directory("helper", None)?;
    let record = folder.join("record");
    write(&record, "")?;
    std::fs::set_permissions(&record, std::os::unix::fs::PermissionsExt::from_mode(0o666))
        .map_err(|error| error.to_string())?;
    let noting = format!("#!/bin/sh\necho \"$*\" >>{}\nexec {} \"$@\"\n", record.display(), world.helper.display());
    write_script(&folder.join("virt-ssh-helper"), &noting)?;
    let ssh = folder.join("ssh");
    // Puts the folder into the search path of the last word, which is the remote command.
    let script = format!(
        "#!/bin/sh\nleft=$#\nfor word; do\n  left=$((left - 1))\n  \
         [ $left -gt 0 ] || word=\"PATH={}:\\$PATH; export PATH; $word\"\n  \
         set -- \"$@\" \"$word\"; shift\ndone\nexec ssh -F {}/ssh/ssh_config \"$@\"\n",
        folder.display(),
        world.lab.directory()
    );
    write_script(&ssh, &script)?;
    let (user, rest) = uri.split_once(' ').ok_or("no user")?;
    let user = if user == "root" { user } else { &world.account.name };
    let separator = if rest.contains('?') { '&' } else { '?' };
    let uri = ssh_uri(world, user, &format!("{rest}{separator}command={}", ssh.display()));
    let direct = uri.replace(&*ssh.to_string_lossy(), world.lab.value("LAB_SSH_COMMAND"));
    for command in [&["list", "--all"][..], &["nodeinfo"], &["capabilities"]] {
        let line = |uri: &str| [words(options), words(&["-c", uri]), words(command)].concat();
        let wanted = Launch::new().run(Path::new(VIRSH), &line(&direct))?.success()?;
        Launch::new().run(program, &line(&uri))?.expect_equal(&wanted)?;
    }
    let noted = std::fs::read_to_string(&record).map_err(|error| error.to_string())?;
    let read_only = !options.is_empty();
    let fits = |line: &str| line.starts_with("-r ") == read_only && line.contains("qemu:///");
    if noted.lines().count() == 3 && noted.lines().all(fits) {
        return Ok(());
    }
    Err(format!("the helper was called with {noted:?}"))
}

/// Command lines of the helper: both say the same, but for the version's number.
const HELPER_LINES: &[&[&str]] = &[
    &[],
    &["--help"],
    &["-h", "-x"],
    &["-V"],
    &["-rV", "a", "b"],
    &["-x"],
    &["-rx", "qemu:///system"],
    &["--read", "qemu:///system"],
    &["--help=1"],
    &["a", "b"],
    &["--", "-r"],
    &["--"],
    &["-"],
    &[""],
    &["xen"],
    &["qemu:///s y"],
    &["foo+bar:///x"],
    &["qemu://h/"],
    &["qemu+tcp:///system"],
    &["qemu+unix://h/system"],
    &["qemu:///system"],
    &["-r", "qemu+UNIX:///system"],
    &["qemu:///system", "--readonly"],
    &["lxc:///", "--"],
];

/// Without input both end at once.
fn same_words(world: &World, line: &[&str]) -> Result<(), String> {
    let mask = Mask::usual();
    let run = |helper: &Path| {
        let folder = helper.parent().ok_or("no folder")?.to_string_lossy().into_owned();
        // By name, so that both call themselves the same.
        let launch = Launch::new().set("PATH", format!("{folder}:/usr/bin:/bin"));
        let found = launch.run(Path::new("virt-ssh-helper"), &words(line))?;
        let nowhere = launch.bind(world.fresh_directory("nowhere", None)?, "/run/libvirt");
        Ok::<_, String>([found, nowhere.run(Path::new("virt-ssh-helper"), &words(line))?])
    };
    let wanted = run(Path::new(HELPER))?;
    for (got, wanted) in run(&world.helper)?.iter().zip(&wanted) {
        got.masked(&mask).expect_equal(&wanted.masked(&mask))?;
    }
    Ok(())
}
