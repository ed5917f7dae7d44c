//! The unit files say what the daemon understands, and no name in them is libvirt's.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{fs, path::Path, process::Command};

fn units() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("systemd");
    let mut units: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap()))
        .collect();
    units.sort();
    units
}

/// The values of a key.
fn values<'a>(text: &'a str, key: &str) -> Vec<&'a str> {
    text.lines().filter_map(|line| line.strip_prefix(key)?.strip_prefix('=')).collect()
}

#[test]
fn the_service_starts_with_options_that_exist() {
    let units = units();
    let (_, service) = units.iter().find(|(name, _)| name == "ferrovirtd.service").unwrap();
    assert_eq!(values(service, "Type"), ["notify"]);
    let help = Command::new(env!("CARGO_BIN_EXE_ferrovirtd")).arg("--help").output().unwrap();
    let help = String::from_utf8_lossy(&help.stdout);
    let start = values(service, "ExecStart")[0];
    assert!(start.starts_with("/usr/sbin/ferrovirtd "), "{start}");
    for option in start.split(' ').filter(|word| word.starts_with('-')) {
        assert!(help.contains(&format!("| {option} ")), "{option}");
    }
}

#[test]
fn sockets_are_where_the_daemon_has_its_own() {
    let help = Command::new(env!("CARGO_BIN_EXE_ferrovirtd")).arg("--help").output().unwrap();
    let help = String::from_utf8_lossy(&help.stdout).into_owned();
    let units = units();
    let sockets: Vec<_> = units.iter().filter(|(name, _)| name.ends_with(".socket")).collect();
    assert_eq!(sockets.len(), 5);
    for (name, text) in sockets {
        assert!(name.starts_with("ferrovirtd"), "{name}");
        assert_eq!(values(text, "Service"), ["ferrovirtd.service"], "{name}");
        let [address] = values(text, "ListenStream")[..] else { panic!("{name}") };
        assert!(address.parse::<u16>().is_ok() || help.contains(&format!("      {address}\n")), "{name}: {address}");
    }
}

#[test]
fn units_that_are_named_exist() {
    let units = units();
    for (name, text) in &units {
        for other in ["Wants", "After", "BindsTo", "Also"].iter().flat_map(|key| values(text, key)) {
            for other in other.split(' ').filter(|other| other.starts_with("ferrovirtd")) {
                assert!(units.iter().any(|(name, _)| name == other), "{name}: {other}");
            }
        }
    }
}
