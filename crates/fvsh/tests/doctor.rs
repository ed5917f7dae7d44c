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
