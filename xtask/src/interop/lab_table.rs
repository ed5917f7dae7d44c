//! The lab's own tables of connections, for the transports that are built.

use std::path::{Path, PathBuf};

use super::exceptions;
use super::launch::{Launch, words};
use super::mask::Mask;
use super::outcome::{Outcome, connect_error};
use super::suite::Suite;
use super::world::{VIRSH, World};

/// Rows of `lab uris`: `uri` and `list --all` must equal virsh's.
const GOOD: &[&str] = &[
    "test-default",
    "test-file",
    "system",
    "system-ro",
    "system-ro-user",
    "system-mode-auto",
    "system-mode-legacy",
    "session-user",
    "session-user-autostart",
    "session-root",
    "lxc-system",
    "system-modular-direct",
    "system-modular-auto",
    "unix",
    "unix-upper-case",
    "unix-socket",
    "unix-socket-ro",
    "unix-socket-escaped",
    "unix-session-socket",
    "unix-test",
    "unix-name",
    "unix-name-other-driver",
    "unix-semicolons",
    "unix-modular-direct",
    "unix-remote-probe",
    "unix-socket-ro-without-r",
    "unix-sasl",
    "unix-sasl-ro-needs-none",
    "tcp",
    "tcp-address",
    "tcp-qemu",
    "tcp-ro",
    "tcp-name",
    "tcp-remote-probe",
    "tls",
    "tls-explicit",
    "tls-address",
    "tls-priority-12",
    "tls-priority-13",
    "tls-no-verify",
    "tls-no-verify-badname",
    "tls-no-verify-other-ca",
    "tls-no-client-cert",
    "tls-system-pki",
    "tls-user-pki",
    "tls-conf-priority",
    "tcp-sasl",
    "tcp-sasl-env",
    "tcp-sasl-mech",
    "tls-sasl-scram",
    "tls-sasl-scram-sha-1",
    "ssh",
    "ssh-auto",
    "ssh-native",
    "ssh-netcat",
    "ssh-netcat-name",
    "ssh-socket",
    "ssh-native-ignores-socket",
    "ssh-mode-legacy",
    "ssh-ro",
    "ssh-ro-netcat",
    "ssh-session",
    "ssh-session-socket",
    "ssh-test",
    "ssh-command",
    "ssh-no-verify",
    "ssh-no-tty",
    "ssh-agent",
    "ssh-password",
    "ssh-password-rw-session",
    "ssh-passphrase",
    "ssh-keyboard-interactive",
    "ssh-as-user",
    "ssh-conf-netcat",
    "libssh",
    "libssh-ed25519",
    "libssh-native",
    "libssh-netcat",
    "libssh-socket",
    "libssh-session",
    "libssh-agent",
    "libssh-auth-order",
    "libssh-password",
    "libssh-verify-ignore",
    "libssh-verify-auto",
    "libssh-default-known-hosts",
    "libssh2",
    "libssh2-ed25519",
    "libssh2-native",
    "libssh2-netcat",
    "libssh2-socket",
    "libssh2-session",
    "libssh2-agent",
    "libssh2-auth-order",
    "libssh2-password",
    "libssh2-verify-ignore",
    "libssh2-verify-auto",
    "libssh2-default-known-hosts",
    "ext-netcat",
    "ext-helper",
    "ext-socat",
    "ext-host",
    "ext-test",
    "alias-user",
    "alias-underscore",
    "alias-case",
    "alias-root",
    "alias-no-lookup",
    "env-default",
    "env-default-empty-uri",
    "env-default-alias",
    "env-virsh-default",
    "env-virsh-over-default",
    "conf-default-user",
    "conf-default-root",
    "env-over-conf",
    "env-empty-is-unset",
    "probe-root",
    "probe-root-empty-uri",
    "probe-root-ro",
    "probe-user",
    "probe-modular-root",
];

/// Rows of `lab bad-uris`: the failure must read as virsh's.
const BAD: &[&str] = &[
    "no-such-driver",
    "no-such-alias",
    "no-such-transport",
    "no-scheme",
    "unparsable",
    "unix-with-host",
    "bad-mode",
    "bad-mode-conf",
    "alias-syntax",
    "env-bad",
    "xen-system",
    "vbox-session",
    "qemu-path",
    "test-no-path",
    "test-path",
    "system-permission",
    "unix-no-socket",
    "unix-not-a-socket",
    "session-no-autostart",
    "unix-direct-absent",
    "unix-auth-none",
    "unix-wrong-driver",
    "unix-sasl-no-credentials",
    "tcp-refused",
    "tcp-no-host",
    "tcp-sasl-wrong-password",
    "tcp-sasl-no-credentials",
    "tcp-sasl-scram",
    "tcp-sasl-mech-case",
    "tcp-sasl-mech-unknown",
    "tcp-auth-unknown",
    "tcp-auth-not-offered",
    "tcp-to-tls",
    "tls-wrong-ca",
    "tls-expired-client",
    "tls-expired-client-no-sanity",
    "tls-foreign-client",
    "tls-incomplete-pki",
    "tls-missing-pki",
    "tls-default-pki",
    "tls-bad-name",
    "tls-expired-server",
    "tls-name-not-allowed",
    "tls-bad-priority",
    "tls-no-common-cipher",
    "tls-to-tcp",
    "tls-refused",
    "tls-sasl-wrong-password",
    "ssh-stranger-key",
    "ssh-no-key-file",
    "ssh-passphrase-no-tty",
    "ssh-refused",
    "ssh-unknown-host",
    "ssh-changed-host",
    "ssh-no-command",
    "ssh-no-netcat",
    "ssh-no-socket",
    "ssh-user-rw",
    "ssh-bad-proxy",
    "ssh-native-netcat",
    "ssh-mode-direct",
    "libssh-unknown-host",
    "libssh-changed-host",
    "libssh-changed-host-auto",
    "libssh-bad-verify",
    "libssh-bad-sshauth",
    "libssh-stranger-key",
    "libssh-no-key-file",
    "libssh-no-agent",
    "libssh-refused",
    "libssh-native-netcat",
    "libssh2-unknown-host",
    "libssh2-changed-host",
    "libssh2-changed-host-auto",
    "libssh2-bad-verify",
    "libssh2-bad-sshauth",
    "libssh2-stranger-key",
    "libssh2-no-key-file",
    "libssh2-wrong-password",
    "libssh2-no-agent",
    "libssh2-refused",
    "libssh2-native-netcat",
    "ext-no-command",
    "ext-absent",
    "ext-dies",
];

/// Rows that are not run, `*` standing for any end of a label, and why not; `docs/compat.md` has them too.
const NOT_RUN: &[(&str, &str)] = &[];

pub(super) fn add(suite: &mut Suite) {
    suite.add("lab: no row of its tables is left out", no_row_left_out);
    for label in GOOD {
        suite.add(format!("lab {label}"), |world| good(world, label));
    }
    for label in BAD {
        suite.add(format!("lab {label}: fails"), |world| bad(world, label));
    }
}

/// A row is run, or there is a reason why not; and a reason is one for rows that are there and not run.
fn no_row_left_out(world: &World) -> Result<(), String> {
    let labels = |table| -> Result<Vec<String>, String> {
        Ok(world.lab.table(table)?.into_iter().filter_map(|row| row.into_iter().next()).collect())
    };
    let mut left: Vec<String> = labels("uris")?.into_iter().filter(|label| !GOOD.contains(&label.as_str())).collect();
    left.extend(labels("bad-uris")?.into_iter().filter(|label| !BAD.contains(&label.as_str())));
    let excused = |label: &str, (name, _): &(&str, &str)| match name.strip_suffix('*') {
        Some(start) => label.starts_with(start),
        None => label == *name,
    };
    let idle: Vec<_> = NOT_RUN.iter().filter(|reason| !left.iter().any(|label| excused(label, reason))).collect();
    left.retain(|label| !NOT_RUN.iter().any(|reason| excused(label, reason)));
    if left.is_empty() && idle.is_empty() {
        return Ok(());
    }
    Err(format!("rows that are not run: {left:?}; reasons without a row: {idle:?}"))
}

fn good(world: &World, label: &str) -> Result<(), String> {
    let row = row(world, "uris", label)?;
    let [_, uri, environment] = &row[..] else { return Err(format!("not three columns: {row:?}")) };
    let (launch, options) = read_environment(world, environment)?;
    let line = |command: &[&str]| [options.clone(), connect_words(uri), words(command)].concat();
    if let Some(text) = fails_in_other_words(label) {
        return expect_text(world, &launch, &line(&["uri"]), text);
    }
    for command in [&["uri"][..], &["list", "--all"]] {
        let line = line(command);
        launch.run(Path::new(VIRSH), &line)?.success()?;
        compare(world, &launch, &line)?;
    }
    Ok(())
}

fn bad(world: &World, label: &str) -> Result<(), String> {
    let row = row(world, "bad-uris", label)?;
    let [_, uri, _, environment] = &row[..] else { return Err(format!("not four columns: {row:?}")) };
    let (launch, options) = read_environment(world, environment)?;
    let launch = super::resolver::use_resolver(launch, &world.scratch);
    let line = [options, connect_words(uri), words(&["uri"])].concat();
    match fails_in_other_words(label) {
        None => compare(world, &launch, &line),
        Some(text) => expect_text(world, &launch, &line, text),
    }
}

fn fails_in_other_words(label: &str) -> Option<&'static str> {
    exceptions::LAB.iter().find(|(other, _)| *other == label).map(|(_, text)| *text)
}

fn expect_text(world: &World, launch: &Launch, line: &[String], text: &str) -> Result<(), String> {
    let got = launch.run(&world.fvsh, line)?;
    let wanted = text.replace("{DIR}", world.lab.directory());
    if connect_error(&got.stderr) == Some(&wanted) { Ok(()) } else { Err(format!("wanted {wanted}\n{}", got.show())) }
}

fn compare(world: &World, launch: &Launch, line: &[String]) -> Result<(), String> {
    let mask = Mask::usual();
    let wanted = patient_virsh(launch, line)?;
    let got = launch.run(&world.fvsh, line)?;
    got.masked(&mask).expect_equal(&wanted.masked(&mask))
}

/// How often virsh is asked for an answer that tells the cause.
const ATTEMPTS: usize = 20;

/// Virsh races against a child that ends at once. Where it loses it ends by a signal, or says only that the socket is
/// closed: then it is asked again.
fn patient_virsh(launch: &Launch, line: &[String]) -> Result<Outcome, String> {
    let ask = || launch.run(Path::new(VIRSH), line);
    let lost = |outcome: &Result<Outcome, String>| match outcome {
        Ok(outcome) => outcome.stderr.contains("client socket is closed"),
        Err(_) => true,
    };
    (1..ATTEMPTS).map(|_| ask()).find(|outcome| !lost(outcome)).unwrap_or_else(ask)
}

fn row(world: &World, table: &str, label: &str) -> Result<Vec<String>, String> {
    let rows = world.lab.table(table)?;
    rows.into_iter()
        .find(|row| row.first().is_some_and(|first| first == label))
        .ok_or_else(|| format!("lab {table} has no such row"))
}

/// The URI column: `-` stands for no option, `''` for the empty name.
fn connect_words(uri: &str) -> Vec<String> {
    match uri {
        "-" => Vec::new(),
        "''" => words(&["-c", ""]),
        uri => words(&["-c", uri]),
    }
}

/// The environment column: settings, and the words that the lab's README explains.
fn read_environment(world: &World, column: &str) -> Result<(Launch, Vec<String>), String> {
    let mut launch = Launch::new();
    let mut options = Vec::new();
    let settings: Vec<(&str, &str)> = column.split_whitespace().filter_map(|word| word.split_once('=')).collect();
    for (name, value) in settings {
        match name {
            "LAB_AS" if value == world.account.name => launch = launch.account(&world.account),
            "LAB_BIND" => {
                for pair in value.split(',') {
                    let (source, target) = pair.split_once(':').ok_or("a bind without a target")?;
                    launch = launch.bind(PathBuf::from(source), PathBuf::from(target));
                }
            }
            "LAB_ARGS" => options.extend(value.split(',').map(str::to_owned)),
            name if name.starts_with("LAB_") => return Err(format!("unknown word {name}")),
            name => launch = launch.set(name, value),
        }
    }
    Ok((launch, options))
}
