//! What a user's shell gets to complete with; and answers for programs.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use serde_json::{Value, json};
use support::{Folder, Run, run, shell};

fn fvsh(arguments: &[&str]) -> Run {
    let folder = Folder::new();
    run(shell("fvsh", &folder).args(["-c", "test:///default"]).args(arguments), "")
}

fn complete(words: &[&str]) -> Vec<String> {
    let ours = fvsh(&[&["-q", "complete", "--"], words].concat());
    assert_eq!(ours.stderr, "");
    ours.stdout.lines().map(str::to_owned).collect()
}

#[test]
fn candidates() {
    for (words, want) in [
        (&["domui"][..], &[][..]),
        (&["domuu"], &["domuuid"]),
        (&["dominfo", ""], &["test"]),
        (&["dominfo", "--domain", ""], &["test"]),
        (&["dominfo", "x", "--"], &["--output"]),
        (&["net-info", "--network", "d"], &["default"]),
        (&["list", "--output", ""], &["json", "table", "yaml"]),
        (&["vol-list", ""], &["default-pool"]),
        (&["event", "--event", "life"], &["lifecycle"]),
        (&["nosuch", ""], &[]),
        (&["compl"], &["completion"]),
    ] {
        assert_eq!(complete(words), want, "{words:?}");
    }
}

/// Whatever the shell, the script names the program and asks it.
#[test]
fn scripts() {
    for name in ["bash", "zsh", "fish"] {
        let script = fvsh(&["completion", name]).stdout;
        assert!(script.contains("fvsh -q") && script.contains(" complete -- "), "{name}: {script}");
    }
    assert_eq!(fvsh(&["completion", "csh"]).status, Some(1));
}

/// Bash itself understands its script, and completes by it.
#[test]
fn bash_completes() {
    let folder = Folder::new();
    let program = folder.path().join("fvsh");
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_fvsh"), &program).unwrap();
    let script = "source <(./fvsh completion bash); PATH=$PWD:$PATH; \
                  COMP_WORDS=(fvsh -c test:///default domuuid te); COMP_CWORD=4; _fvsh_complete; echo \"${COMPREPLY[@]}\"";
    let mut bash = std::process::Command::new("bash");
    bash.args(["--norc", "-c", script]).env_clear().env("PATH", "/usr/bin:/bin").env("HOME", folder.path());
    let ours = run(bash.current_dir(folder.path()), "");
    assert_eq!((ours.stdout.trim_end(), ours.stderr.as_str()), ("test", ""));
}

fn answer(command: &[&str]) -> Value {
    let ours = fvsh(&[command, &["--output", "json"]].concat());
    assert_eq!((ours.stderr.as_str(), ours.status), ("", Some(0)), "{command:?}");
    serde_json::from_str(&ours.stdout).unwrap()
}

#[test]
fn answers_for_programs() {
    assert_eq!(answer(&["list", "--all"]), json!([{"id": 1, "name": "test", "state": "running"}]));
    assert_eq!(answer(&["list", "--inactive"]), json!([]));
    assert_eq!(answer(&["list", "--name"]), json!(["test"]));
    let info = answer(&["dominfo", "test"]);
    for (key, want) in [
        ("id", json!(1)),
        ("name", json!("test")),
        ("cpus", json!(2)),
        ("max_memory_kib", json!(8_388_608)),
        ("persistent", json!(true)),
        ("autostart", json!(false)),
    ] {
        assert_eq!(info[key], want, "{key}");
    }
    let networks = answer(&["net-list"]);
    assert_eq!(networks[0]["name"], "default");
    assert_eq!(networks[0]["persistent"], true);
    assert_eq!(answer(&["nodeinfo"])["cpu_frequency_mhz"], 1400);
    assert_eq!(answer(&["pool-info", "default-pool"])["capacity_bytes"], 107_374_182_400_u64);
}

#[test]
fn forms() {
    assert_eq!(fvsh(&["list", "--output", "yaml"]).stdout, "- id: 1\n  name: \"test\"\n  state: \"running\"\n\n");
    assert_eq!(fvsh(&["list", "--output", "table"]).stdout, fvsh(&["list"]).stdout);
    let unknown = fvsh(&["list", "--output", "xml"]);
    assert_eq!(unknown.stderr, "error: unknown output form, expecting 'table', 'json' or 'yaml'\n");
    let failed = fvsh(&["dominfo", "nosuch", "--output", "json"]);
    assert_eq!((failed.stdout.as_str(), failed.status), ("\n", Some(1)));
    let folder = Folder::new();
    let strict = run(shell("virsh", &folder).args(["-c", "test:///default", "list", "--output", "json"]), "");
    assert_eq!(strict.stderr, "error: command 'list' doesn't support option --output\n");
}

/// Volumes are those of the pool that stands on the line, snapshots those of the domain.
#[test]
fn names_within_another_object() {
    let folder = Folder::new();
    let mut terminal = support::pty::Terminal::start("fvsh", &folder, &["-c", "test:///default"], &[]);
    terminal.prompt();
    terminal.send("snapshot-create-as test winter --description x\n");
    terminal.expect("Domain snapshot winter created\n");
    terminal.prompt();
    terminal.send("snapshot-info test wi\t\n");
    terminal.expect("Name:           winter\n");
    terminal.prompt();
}
