//! Input that is no terminal: banner, prompts and echo, as recorded from virsh 9.0.0; the history file.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use support::{Folder, run, shell};

const BANNER: &str = "Welcome to virsh, the virtualization interactive terminal.\n\n\
                      Type:  'help' for help with commands\n       'quit' to quit\n\n";

fn check(arguments: &[&str], input: &str, stdout: &str, stderr: &str) {
    let folder = Folder::new();
    let ours = run(shell("virsh", &folder).args(arguments), input);
    assert_eq!((ours.stdout.as_str(), ours.stderr.as_str(), ours.status), (stdout, stderr, Some(0)), "{input:?}");
}

#[test]
fn echo_and_prompts() {
    let connect = ["-c", "test:///default"];
    for input in ["uri\n", "uri"] {
        check(&connect, input, &format!("{BANNER}virsh # uri\ntest:///default\n\nvirsh # \n"), "");
    }
    check(&connect, "", &format!("{BANNER}virsh # \n"), "");
    check(&connect, "quit\nuri\n", &format!("{BANNER}virsh # quit\n\n"), "");
    check(&connect, "exit;echo a\n", &format!("{BANNER}virsh # exit;echo a\n\n"), "");
    check(&connect, "\n #x\n", &format!("{BANNER}virsh # \nvirsh #  #x\nvirsh # \n"), "");
    check(&["-q"], "echo a\nquit\n", "virsh # echo a\navirsh # quit\n\n", "");
    check(&["-q"], "cd /\npwd\n", "virsh # cd /\nvirsh # pwd\n/\nvirsh # \n", "");
}

#[test]
fn errors_do_not_end_it() {
    let stdout = format!("{BANNER}virsh # nosuch\nvirsh # echo \"\nvirsh # cd /nosuch/dir\n\nvirsh # \n");
    let stderr = "error: unknown command: 'nosuch'\nerror: missing \"\n\
                  error: cd: No such file or directory: /nosuch/dir\n";
    check(&[], "nosuch\necho \"\ncd /nosuch/dir\n", &stdout, stderr);
}

#[test]
fn the_prompt_follows_the_mode() {
    let input = "connect --readonly\nconnect\nconnect test:///default\n";
    let stdout = format!(
        "{BANNER}virsh # connect --readonly\n\nvirsh > connect\n\nvirsh > connect test:///default\n\nvirsh # \n"
    );
    check(&["-c", "test:///default"], input, &stdout, "");
}

#[test]
fn a_failed_connect_keeps_the_name() {
    let input = "connect \"qemu+tcp://[\"\nuri\n";
    let folder = Folder::new();
    let ours = run(shell("virsh", &folder).args(["-c", "test:///default"]), input);
    let want = format!("{BANNER}virsh # connect \"qemu+tcp://[\"\n\nvirsh # uri\ntest:///default\n\nvirsh # \n");
    assert_eq!(ours.stdout, want);
    assert!(ours.stderr.starts_with("error: failed to connect to the hypervisor\nerror: "), "{}", ours.stderr);
}

#[test]
fn history_is_kept() {
    let folder = Folder::new();
    let file = folder.path().join(".cache/libvirt/virsh/history");
    run(&mut shell("virsh", &folder), "pwd\n\npwd\nnosuch\n");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "pwd\npwd\nnosuch\n");
    run(shell("virsh", &folder).env("VIRSH_HISTSIZE", "2"), "quit\n");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "nosuch\nquit\n");
    let bad = run(shell("virsh", &folder).env("VIRSH_HISTSIZE", "x"), "pwd\n");
    assert_eq!(bad.stderr, "error: Bad $VIRSH_HISTSIZE value.\n");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "nosuch\nquit\n");
    run(shell("virsh", &folder).arg("pwd"), "");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "nosuch\nquit\n");
}
