//! Opening over ssh, from the URI to the daemon, with scripts for the ssh program: connection facts, sections 5.3 to 5.5.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod support;

use std::{collections::BTreeMap, fs, path::Path};

use ferrovirt::{
    Connection, Error,
    uri::{ExplainedValue, MapEnv},
};
use serde_json::Value;
use support::{Daemon, HELPER, write_script};

/// Notes its arguments and its environment, then leads to the daemon whatever it was asked for.
fn recording_ssh(daemon: &Daemon) {
    let folder = daemon.folder.path().display();
    write_script(
        &daemon.path("ssh"),
        &format!(
            "for word; do printf '%s\\0' \"$word\"; done >'{folder}/argv'
             cat /proc/$$/environ >'{folder}/environ'
             exec '{HELPER}' 'test:///?socket={folder}/sock'"
        ),
    );
}

/// Runs the remote command in a world where only the helper and a netcat can be found.
fn obedient_ssh(daemon: &Daemon, programs: &str) {
    let folder = daemon.folder.path().display();
    write_script(
        &daemon.path("ssh"),
        &format!(
            "for word; do command=$word; done
             export PATH='{folder}/{programs}:/usr/bin:/bin'
             exec /bin/sh -c \"$command\""
        ),
    );
}

/// The words that a script noted, each ended by a zero.
fn noted(path: &Path) -> Vec<String> {
    let text = String::from_utf8(fs::read(path).unwrap()).unwrap();
    text.split_terminator('\0').map(str::to_owned).collect()
}

fn world(root: bool) -> MapEnv {
    MapEnv::new(if root { 0 } else { 1000 })
        .with_var("HOME", "/home/u")
        .with_var("XDG_RUNTIME_DIR", "/run/user/1000")
        .with_var("XDG_CONFIG_HOME", "/home/u/.config")
        .with_var("PATH", "/usr/bin:/bin")
        .with_var("LIBVIRT_AUTOSTART", "0")
}

async fn open(env: MapEnv, uri: &str, read_only: bool) -> Result<Connection, Error> {
    Ok(Connection::builder().environment(env).read_only(read_only).open(uri).await?)
}

/// Every recorded case of ssh: what reaches the program, what reaches the daemon, which error comes back.
#[tokio::test]
async fn recorded_cases() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/connections-cases.json");
    let cases: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let rows: Vec<&Value> = cases["cases"].as_array().unwrap().iter().filter(|row| row["group"] == "ssh").collect();
    assert!(rows.len() >= 20);
    for row in rows {
        let daemon = Daemon::start();
        recording_ssh(&daemon);
        check_case(row, &daemon).await;
    }
}

async fn check_case(row: &Value, daemon: &Daemon) {
    let fake = daemon.path("ssh").display().to_string();
    let fill = |value: &Value| {
        let text = value.as_str().unwrap_or_default();
        text.replace("${FAKE}", &fake).replace("${XDG_RUNTIME_DIR}", "/run/user/1000")
    };
    let (id, expect) = (&row["id"], &row["expect"]);
    let mut env = world(row["user"] == "root");
    if let Some(conf) = row["conf"].as_str() {
        env = env.with_file("/home/u/.config/libvirt/libvirt.conf", conf);
    }
    let opened = open(env, &fill(&row["uri"]), row["flags"] == 1).await;
    if expect["ok"] == true {
        let connection = opened.unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(connection.uri(), fill(&expect["uri"]), "{id}");
        let newer = &row["expect_11_3"]["argv"];
        let argv = if newer.is_array() { newer } else { &expect["argv"] };
        let argv: Vec<String> = argv.as_array().unwrap().iter().map(fill).collect();
        assert_eq!(noted(&daemon.path("argv")), argv, "{id}");
        let flags = u32::try_from(expect["open_flags"].as_u64().unwrap()).unwrap();
        assert_eq!(daemon.take_opened(), [(Some(fill(&expect["open_name"])), flags)], "{id}");
    } else {
        let (error, wanted) = (opened.expect_err("an error"), &expect["error"]);
        let message = fill(&wanted["message"]);
        // Which of the two it is hangs on whether the program was gone before the first call was sent.
        let other = message
            .replace("Cannot recv data", "End of file while reading data")
            .replace("Connection reset by peer", "Input/output error");
        assert_eq!((error.domain.0, error.code.0), (number(wanted, "domain"), number(wanted, "code")), "{id}");
        let quiet_end = other.replace("data: : ", "data: ");
        assert!([message, other, quiet_end].contains(&error.message), "{id}: {}", error.message);
    }
}

fn number(error: &Value, key: &str) -> i32 {
    i32::try_from(error[key].as_i64().unwrap()).unwrap()
}

/// Native, netcat and auto, with what the other host has and has not.
#[tokio::test]
async fn the_remote_command_reaches_the_daemon() {
    let rows = [
        ("helper", "proxy=native", false, 0),
        ("helper", "proxy=native", true, 1),
        ("helper", "proxy=auto", false, 0),
        ("netcat", "proxy=auto", false, 0),
        ("netcat", "proxy=netcat", false, 0),
        ("netcat", "netcat=other%20nc", false, 0),
        ("netcat", "x=1", true, 1),
    ];
    for (programs, params, read_only, flags) in rows {
        let daemon = Daemon::start();
        let folder = daemon.folder.path().display();
        for name in ["helper", "netcat"] {
            fs::create_dir(daemon.path(name)).unwrap();
        }
        write_script(&daemon.path("helper/virt-ssh-helper"), &format!("exec '{HELPER}' \"$@\""));
        // OpenBSD's netcat: knows -q, and says so.
        let netcat = format!(
            "[ \"$*\" != -q ] || {{ echo 'nc: option requires an argument -- q' >&2; exit 1; }}
             echo \"$*\" >'{folder}/netcat.words'
             exec '{HELPER}' \"test:///?socket=$3\""
        );
        for name in ["netcat/nc", "netcat/other nc"] {
            write_script(&daemon.path(name), &netcat);
        }
        obedient_ssh(&daemon, programs);
        let uri = format!("test+ssh://h/default?command={folder}/ssh&socket={folder}/sock&{params}");
        // A `which` that finds a helper of the machine itself would spoil the rows without one.
        if programs == "netcat" && params == "proxy=auto" {
            write_script(&daemon.path("netcat/which"), "exit 1");
        }
        let connection = open(world(true), &uri, read_only).await.unwrap_or_else(|error| panic!("{uri}: {error}"));
        assert!(connection.is_alive());
        let name = daemon.take_opened().pop().unwrap();
        let remaining = if params == "x=1" { "test:///default?x=1" } else { "test:///default" };
        assert_eq!(name, (Some(remaining.to_owned()), flags), "{uri}");
        if programs == "netcat" {
            let words = fs::read_to_string(daemon.path("netcat.words")).unwrap();
            assert_eq!(words, format!("-q0 -U {folder}/sock\n"), "{uri}");
        }
    }
}

/// Connection facts, section 5.3, with what 11.3.0 does about terminals.
#[tokio::test]
async fn the_environment_is_chosen_and_nothing_else_goes_along() {
    let given = ["KRB5CCNAME", "SSH_AUTH_SOCK", "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE", "DISPLAY", "XAUTHORITY"];
    let terminal = ["GPG_TTY", "TERM"];
    let withheld = ["LIBVIRT_AUTH_FILE", "LIBVIRT_DEFAULT_URI", "MY_PASSWORD", "LANG", "LC_MESSAGES"];
    for (params, has_terminal) in [("x=1", true), ("no_tty=0", true), ("no_tty=1", false)] {
        let daemon = Daemon::start();
        recording_ssh(&daemon);
        let mut env = world(false);
        for name in [&given[..], &terminal, &withheld].concat() {
            env = env.with_var(name, &format!("canary of {name}"));
        }
        let uri = format!("test+ssh://h/default?command={}&{params}", daemon.path("ssh").display());
        open(env, &uri, false).await.unwrap();
        let noted = noted(&daemon.path("environ"));
        let seen: BTreeMap<&str, &str> = noted.iter().filter_map(|line| line.split_once('=')).collect();
        let mut names = vec!["HOME", "LC_ALL", "PATH", "XDG_RUNTIME_DIR"];
        names.extend(given);
        names.extend(terminal.iter().filter(|_| has_terminal));
        names.sort_unstable();
        assert_eq!(seen.keys().copied().collect::<Vec<_>>(), names, "{params}");
        assert_eq!((seen["LC_ALL"], seen["SSH_AUTH_SOCK"]), ("C", "canary of SSH_AUTH_SOCK"));
    }
}

/// What ssh says is the cause, so it is part of the error.
#[tokio::test]
async fn the_last_words_of_ssh_are_quoted() {
    let daemon = Daemon::start();
    let said =
        "Warning: Permanently added 'h' (ED25519) to the list of known hosts.\nroot@h: Permission denied (publickey).";
    write_script(&daemon.path("ssh"), &format!("echo \"{said}\" >&2; exit 255"));
    let uri = format!("qemu+ssh://root@h/system?command={}", daemon.path("ssh").display());
    let error = open(world(true), &uri, false).await.unwrap_err();
    assert_eq!((error.domain.0, error.code.0), (7, 38));
    let wanted = [
        format!("Cannot recv data: {said}: Connection reset by peer"),
        format!("End of file while reading data: {said}: Input/output error"),
    ];
    assert!(wanted.contains(&error.message), "{}", error.message);
}

/// Without `command` the program is `ssh` of the search path, and must be there.
#[tokio::test]
async fn ssh_is_looked_for_in_the_search_path() {
    let daemon = Daemon::start();
    recording_ssh(&daemon);
    let folder = daemon.folder.path().display().to_string();
    let env = world(true).with_var("PATH", &folder);
    let error = open(env.clone(), "test+ssh://h/default", false).await.unwrap_err();
    assert_eq!((error.domain.0, error.code.0), (0, 38));
    assert_eq!(error.message, "Cannot find 'ssh' in path: No such file or directory");
    let env = env.with_program(daemon.path("ssh")).with_var("PATH", &format!("{folder}:/usr/bin:/bin"));
    let builder = Connection::builder().environment(env);
    let explained = builder.explain(Some("test+ssh://h/default"));
    builder.open("test+ssh://h/default").await.unwrap();
    let Some(ExplainedValue::List(argv)) = explained.get("argv") else { panic!("{explained:?}") };
    assert_eq!(&noted(&daemon.path("argv")), argv);
}
