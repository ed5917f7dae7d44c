//! Clients that mean harm: whatever they do, others are served, memory stays bounded, and nothing of them stays.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::cast_possible_truncation)]

#[path = "../support/mod.rs"]
mod support;

mod calls;
mod crowds;
mod hoards;
mod packets;

use std::time::Duration;

use support::{Daemon, Watcher, procedure};

/// What another client may wait on a machine that does much else. `FERROVIRT_STRICT=1`: what it waits on one that does not.
const WAIT_MAX: Duration = Duration::from_secs(5);
const STRICT_WAIT_MAX: Duration = Duration::from_millis(20);

const GROWTH_MAX_KIB: usize = 64 << 10;

/// Does harm to a daemon that serves somebody else meanwhile. What `harm` returns goes on doing harm until it is dropped.
fn under_attack<T>(name: &str, lines: &str, harm: impl FnOnce(&Daemon) -> T) {
    attack(name, &Daemon::start(lines), harm);
}

/// The same to a daemon that has been prepared.
fn attack<T>(name: &str, daemon: &Daemon, harm: impl FnOnce(&Daemon) -> T) {
    let before = daemon.settled_descriptors();
    let watcher = Watcher::start(daemon);
    daemon.forget_memory_peak();
    let memory = daemon.memory_kib().now;
    let harmful = harm(daemon);
    let waited = watcher.p99();
    // What it had at the most, whether it still has it or not.
    let growth = daemon.memory_kib().peak.saturating_sub(memory);
    drop(harmful);
    println!("{name}: p99 of another client {waited:?}, {growth} KiB more");
    let is_strict = std::env::var_os("FERROVIRT_STRICT").is_some();
    assert!(waited < if is_strict { STRICT_WAIT_MAX } else { WAIT_MAX }, "another client waited {waited:?}");
    assert!(growth < GROWTH_MAX_KIB, "{growth} KiB more");
    daemon.until("descriptors are back", |daemon| daemon.descriptors() == before);
    let mut after = daemon.spectator();
    assert!(after.open(1).is_ok && after.call(procedure::HOSTNAME, &[]).unwrap().is_ok);
}
