//! The whole help as one text, so that every change of it shows; `FVSH_UPDATE=1` writes it anew.
//!
//! The pages of virsh's commands are equal to those of virsh 9.0.0.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::path::Path;

use support::{Folder, run, shell};

#[test]
fn whole_help_is_as_committed() {
    let folder = Folder::new();
    let mut whole = String::new();
    let help = |arguments: &[&str]| {
        let run = run(shell("fvsh", &folder).args(arguments), "");
        assert_eq!((run.stderr.as_str(), run.status), ("", Some(0)), "{arguments:?}");
        format!("$ fvsh {}\n{}", arguments.join(" "), run.stdout)
    };
    whole += &help(&["--help"]);
    whole += &help(&["help"]);
    for name in names(&whole) {
        whole += &help(&["help", &name]);
    }
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/help.txt");
    if std::env::var_os("FVSH_UPDATE").is_some() {
        std::fs::write(&golden, &whole).unwrap();
    }
    let committed = std::fs::read_to_string(&golden).unwrap();
    for (number, (ours, want)) in whole.lines().zip(committed.lines()).enumerate() {
        assert_eq!(ours, want, "line {}; FVSH_UPDATE=1 accepts the change", number + 1);
    }
    assert_eq!(whole.lines().count(), committed.lines().count(), "FVSH_UPDATE=1 accepts the change");
}

/// The commands that the list of `help` names.
fn names(whole: &str) -> Vec<String> {
    let list = whole.split("Grouped commands:").nth(1).unwrap();
    list.lines().filter_map(|line| line.strip_prefix("    ")?.split(' ').next().map(str::to_owned)).collect()
}

#[test]
fn the_name_virsh_hides_our_own_commands() {
    let folder = Folder::new();
    let strict = run(shell("virsh", &folder).arg("explain"), "");
    assert_eq!((strict.stderr.as_str(), strict.status), ("error: unknown command: 'explain'\n", Some(1)));
    let usage = run(shell("/some/where/virsh", &folder).arg("-h"), "");
    assert!(
        usage.stdout.starts_with("\nvirsh [options]... [<command_string>]\nvirsh [options]... <command> [args...]\n")
    );
    assert!(!usage.stdout.contains("explain"));
}

#[test]
fn versions() {
    let folder = Folder::new();
    for arguments in ["-v", "--version", "--version=short", "--version=x", "-vV"] {
        assert_eq!(run(shell("virsh", &folder).arg(arguments), "").stdout, "11.3.0\n", "{arguments}");
    }
    let long = run(shell("virsh", &folder).arg("-V"), "").stdout;
    assert!(long.starts_with(
        "Virsh command line tool of libvirt 11.3.0\nSee web site at https://libvirt.org/\n\nCompiled with support for:\n"
    ));
    assert_eq!(run(shell("virsh", &folder).arg("--version=long"), "").stdout, long);
}
