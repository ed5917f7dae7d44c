//! The shell's own options and environment: texts and statuses recorded from virsh 9.0.0.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use support::{Folder, Run, run, shell};

const TEST: [&str; 2] = ["-c", "test:///default"];

fn virsh(arguments: &[&str], variables: &[(&str, &str)]) -> Run {
    let folder = Folder::new();
    run(shell("virsh", &folder).args(arguments).envs(variables.iter().copied()), "")
}

#[test]
fn refused_options() {
    for (arguments, want) in [
        (&["-Z"][..], "unsupported option '-Z'. See --help."),
        (&["-c"], "option '-c'/'--connect' requires an argument"),
        (&["-d", "x"], "option -d takes a numeric argument"),
        (&["--debug=3x"], "option --debug takes a numeric argument"),
        (&["-k", "x"], "Invalid value for option -k"),
        (&["--keepalive-count=-1"], "option --keepalive-count requires a positive integer argument"),
        (&["-e", "ab"], "Invalid string 'ab' for escape sequence"),
        (&["-e", "^1"], "Invalid string '^1' for escape sequence"),
        (&["-l", "/nosuch/x", "pwd"], "failed to open the log file. check the log file path"),
        (&["-"], "unknown command: '-'"),
    ] {
        let ours = virsh(arguments, &[]);
        assert_eq!((ours.stderr, ours.status), (format!("error: {want}\n"), Some(1)), "{arguments:?}");
        assert_eq!(ours.stdout, "", "{arguments:?}");
    }
}

#[test]
fn keepalive_that_was_asked_for_must_be() {
    let refused = "error: Cannot setup keepalive on connection as requested, disconnecting\n\
                   error: failed to connect to the hypervisor\n\
                   error: this function is not supported by the connection driver: virConnectSetKeepAlive\n";
    for (option, want) in [("-k5", refused), ("-K5", refused), ("-k0", "")] {
        let ours = virsh(&[option, TEST[0], TEST[1], "uri"], &[]);
        assert_eq!((ours.stderr.as_str(), ours.status), (want, Some(i32::from(!want.is_empty()))), "{option}");
    }
}

#[test]
fn debug_levels() {
    let parsed = "domid: domain(optdata): test\n";
    let refused = "Failed to setup keepalive on connection\n";
    let found = "domid: found option <domain>: test\n";
    let tried = "domid: <domain> trying as domain NAME\n";
    for (level, want) in [
        ("0", format!("{parsed}{refused}{found}{tried}1\n\n")),
        ("1", format!("{parsed}{refused}{found}1\n\n")),
        ("2", "1\n\n".to_owned()),
        ("9", "1\n\n".to_owned()),
    ] {
        assert_eq!(virsh(&["-d", level, TEST[0], TEST[1], "domid", "test"], &[]).stdout, want, "{level}");
    }
    let script = virsh(&["-d1", "pwd; echo"], &[]).stdout;
    assert!(script.starts_with("commands: \"pwd; echo\"\n/"), "{script}");
}

#[test]
fn debug_notes_of_commands() {
    let rows = [
        ("dominfo test", "Domain persistent flag value: 1\nPersistent:     yes\n"),
        ("pool-info default-pool", "Pool persistent flag value: 1\nPersistent:     yes\n"),
        ("pool-list --details", "Persistent flag value: 1\n Name "),
        (
            "vol-info x default-pool",
            "vol-info: found option <pool>: default-pool\nvol-info: <pool> trying as pool NAME\n\
             vol-info: found option <vol>: x\nvol-info: <vol> trying as vol name\n",
        ),
        (
            "vol-create-as default-pool b 1M --backing-vol x",
            "vol-create-as: Look up backing store volume 'x' as name\n\
             vol-create-as: Look up backing store volume 'x' as key\n\
             vol-create-as: Look up backing store volume 'x' as path\n",
        ),
        (
            "vol-create-as default-pool a 1M; vol-create-as default-pool b 1M --backing-vol a",
            "vol-create-as: Look up backing store volume 'a' as name\n\
             vol-create-as: Backing store volume found using 'a' as name\n",
        ),
    ];
    for (line, want) in rows {
        let ours = virsh(&["-d0", TEST[0], TEST[1], line], &[]).stdout;
        assert!(ours.contains(want), "{line}: {ours}");
    }
}

#[test]
fn a_full_disk_is_told_of() {
    let ours = virsh(&[TEST[0], TEST[1], "screenshot", "test", "/dev/full"], &[]);
    let want = "error: could not receive data from domain 'test'\n\
                error: recv handler failed: No space left on device\n";
    assert_eq!((ours.stderr.as_str(), ours.status), (want, Some(1)));
}

#[test]
fn debug_from_the_environment() {
    let complaint = "error: VIRSH_DEBUG not set with a valid numeric value\n";
    for (arguments, value, stderr) in [
        (&["pwd"][..], "x", complaint.repeat(2)),
        (&["pwd"], "", complaint.repeat(2)),
        (&["pwd"], "5", complaint.repeat(2)),
        (&["-d3", "pwd"], "x", complaint.to_owned()),
        (&["pwd"], "0", String::new()),
    ] {
        assert_eq!(virsh(arguments, &[("VIRSH_DEBUG", value)]).stderr, stderr, "{arguments:?} {value:?}");
    }
}

#[test]
fn the_environment_names_a_connection_for_later() {
    let name = [("VIRSH_DEFAULT_CONNECT_URI", "test:///default")];
    assert_eq!(virsh(&["uri"], &name).stdout, "test:///default\n\n");
    let bad = [("VIRSH_DEFAULT_CONNECT_URI", "test:///")];
    assert_eq!(virsh(&["pwd"], &bad).stderr, "", "nothing needs the connection");
    let failed = virsh(&["uri"], &bad);
    assert_eq!((failed.stdout.as_str(), failed.status), ("\n", Some(1)));
    let eager = virsh(&["-c", "test:///", "pwd"], &[]);
    assert_eq!((eager.stdout.as_str(), eager.status), ("", Some(1)));
}

#[test]
fn log_file() {
    let folder = Folder::new();
    let log = folder.path().join("log");
    let arguments = ["-l", "log", "echo --err a; list; domid nosuch"];
    run(shell("virsh", &folder).args(TEST).args(arguments), "");
    let text = std::fs::read_to_string(&log).unwrap();
    let words: Vec<&str> = text.lines().map(|line| line.split_once("] ").unwrap().1).collect();
    assert_eq!(words, ["ERROR a", "ERROR failed to get domain 'nosuch'"]);
    let head = text.split(']').next().unwrap();
    let parts: Vec<&str> = head.trim_start_matches('[').split(' ').collect();
    assert_eq!((parts.len(), parts[0].len(), parts[1].len(), parts[2]), (4, 10, 8, "virsh"), "{head}");
}

#[test]
fn quiet_and_timing() {
    let quiet = virsh(&["-q", TEST[0], TEST[1], "list; suspend test; domid test; echo a; uri"], &[]);
    assert_eq!(quiet.stdout, " 1   test   running\n1\natest:///default\n");
    let timed = virsh(&["-tq", TEST[0], TEST[1], "domid", "test"], &[]).stdout;
    assert!(timed.starts_with("1\n\n(Time: ") && timed.ends_with(" ms)\n\n"), "{timed}");
}

#[test]
fn explain_opens_nothing() {
    let folder = Folder::new();
    let json = run(shell("fvsh", &folder).args(["-c", "qemu+tcp://h:7/system", "explain", "--output", "json"]), "");
    assert_eq!((json.stderr.as_str(), json.status), ("", Some(0)));
    let plan: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    for (key, want) in [("driver", "remote"), ("transport", "tcp"), ("host", "h"), ("port", "7")] {
        assert_eq!(plan[key], want, "{key}");
    }
    assert_eq!(plan["parsed"]["port"], 7);
    let failed = run(shell("fvsh", &folder).args(["explain", "nosuch:///x?y", "--output=json"]), "");
    let other = run(shell("fvsh", &folder).args(["explain", "session", "--output=json"]), "");
    assert_eq!((failed.status, other.status), (Some(0), Some(1)), "{failed:?} {other:?}");
    let error: serde_json::Value = serde_json::from_str(&other.stdout).unwrap();
    assert_eq!(error["error"]["code"], 5);
    let plain = run(shell("fvsh", &folder).args(["explain", "test:///default"]), "");
    assert!(plain.stdout.contains("driver:         test\n"), "{}", plain.stdout);
    let bad = run(shell("fvsh", &folder).args(["explain", "--output", "yaml"]), "");
    assert_eq!(bad.stderr, "error: unknown output form 'yaml', expecting 'text' or 'json'\n");
}
