//! `doctor`: what is printed, and how it ends.
#![allow(clippy::unwrap_used)]

mod support;

use serde_json::Value;
use support::{Folder, Run, run, shell};

fn doctor(arguments: &[&str]) -> Run {
    run(shell("fvsh", &Folder::new()).arg("doctor").args(arguments), "")
}

#[test]
fn all_is_well_with_the_test_driver() {
    let got = doctor(&["test:///default"]);
    let want = "config     ok      libvirt.conf\n\
                alias      ok      no alias\n\
                uri        ok      test:///default\n\
                open       ok      test:///default\n\
                call       ok      the version of the other side\n\n";
    assert_eq!((got.stdout.as_str(), got.stderr.as_str(), got.status), (want, "", Some(0)));
}

#[test]
fn the_step_that_fails_is_named_with_what_mends_it() {
    let uri = "test+unix:///default?socket=/nowhere/sock";
    let got = doctor(&[uri]);
    let want = format!(
        "config     ok      libvirt.conf\n\
         alias      ok      no alias\n\
         uri        ok      {uri}, over unix\n\
         connect    failed  /nowhere/sock\n\
         auth       -       to the daemon\n\
         open       -       test:///default\n\
         call       -       the version of the other side\n\
         \n\
         why:     Failed to connect socket to '/nowhere/sock': No such file or directory\n\
         mend:    start the daemon: systemctl start libvirtd.socket, or the driver's own (virtqemud.socket)\n\n"
    );
    assert_eq!((got.stdout, got.stderr.as_str(), got.status), (want, "", Some(1)));
}

#[test]
fn the_same_for_programs() {
    let got = doctor(&["test+ssh://h/default?command=/bin/false&no_verify=1", "--output", "json"]);
    assert_eq!(got.status, Some(1));
    let said: Value = serde_json::from_str(&got.stdout).unwrap();
    assert_eq!(said["failure"]["step"], "ssh");
    assert_eq!((&said["failure"]["error"]["domain"], &said["failure"]["error"]["code"]), (&7.into(), &38.into()));
    let verdicts: Vec<&str> =
        said["steps"].as_array().unwrap().iter().map(|step| step["verdict"].as_str().unwrap()).collect();
    assert_eq!(verdicts, ["ok", "ok", "ok", "ok", "failed", "-", "-", "-"]);
    assert!(said["warnings"][0].as_str().unwrap().starts_with("no_verify: "));
}

#[test]
fn virsh_has_no_doctor() {
    let got = run(shell("virsh", &Folder::new()).args(["doctor", "test:///default"]), "");
    assert_eq!((got.stderr.as_str(), got.status), ("error: unknown command: 'doctor'\n", Some(1)));
}

/// Runs the doctor on a URI that fails: the step, and what is said of the cause and of the cure.
fn failing(folder: &Folder, uri: &str) -> (String, String, String) {
    let got = run(shell("fvsh", folder).args(["doctor", uri]), "");
    assert_eq!((got.stderr.as_str(), got.status), ("", Some(1)), "{uri}");
    let line = |mark: &str| got.stdout.lines().find(|line| line.contains(mark)).unwrap_or_default().to_owned();
    let step = line("  failed  ").split(' ').next().unwrap_or_default().to_owned();
    let said = |mark: &str| line(mark).trim_start_matches(mark).trim().to_owned();
    (step, said("why:"), said("mend:"))
}

#[test]
fn nobody_listens() {
    // A port that was free a moment ago.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let folder = Folder::new();
    let (step, why, mend) = failing(&folder, &format!("test+tcp://127.0.0.1:{port}/default"));
    assert_eq!(step, "connect");
    assert_eq!(why, format!("unable to connect to server at '127.0.0.1:{port}': Connection refused"));
    assert!(mend.contains("libvirtd-tcp.socket"), "{mend}");
}

#[test]
fn a_certificate_is_missing() {
    let folder = Folder::new();
    let (step, why, mend) = failing(&folder, "test+tls://127.0.0.1/default?pkipath=/nowhere");
    assert_eq!(step, "tls-files");
    assert_eq!(why, "Cannot read CA certificate '/nowhere/cacert.pem': No such file or directory");
    assert!(mend.contains("pkipath"), "{mend}");
}

#[test]
fn ssh_does_not_know_the_host() {
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::new();
    let program = folder.path().join("ssh");
    std::fs::write(&program, "#!/bin/sh\necho 'Host key verification failed.' >&2\nexit 255\n").unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let (step, why, mend) = failing(&folder, &format!("test+ssh://h/default?command={}", program.display()));
    assert_eq!(step, "ssh");
    assert!(why.contains("Host key verification failed."), "{why}");
    assert_eq!(mend, "log in by ssh once and compare the host's key");
}

/// A host in a file whose only user gives the wrong password: the credentials are asked for, and refused.
#[test]
fn credentials_are_refused() {
    let folder = Folder::new();
    let file = folder.path().join("host.xml");
    std::fs::write(&file, "<node><auth><user password='right'>fred</user></auth></node>").unwrap();
    let uri = format!("test://{}", file.display());
    let got = run(shell("fvsh", &folder).args(["doctor", &uri]), "fred\nwrong\n");
    assert_eq!(got.status, Some(1));
    assert!(got.stdout.contains("open       failed"), "{}", got.stdout);
    assert!(got.stdout.contains("why:     authentication failed"), "{}", got.stdout);
    assert!(!got.stdout.contains("wrong"), "{}", got.stdout);
}

#[test]
fn what_is_not_safe_is_said() {
    let folder = Folder::new();
    let warned = |uri: &str, mark: &str| {
        let got = run(shell("fvsh", &folder).args(["doctor", uri]), "");
        assert!(got.stdout.lines().any(|line| line.starts_with(&format!("warning: {mark}"))), "{}", got.stdout);
    };
    warned("test+tcp://127.0.0.1:1/default", "tcp");
    warned("test+tls://127.0.0.1/default?pkipath=/nowhere&no_verify=1", "no_verify");
}
