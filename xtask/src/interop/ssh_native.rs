//! libssh and libssh2 beyond the lab's tables: what they ask on a terminal.

use std::path::Path;

use super::launch::{Launch, words};
use super::outcome::Outcome;
use super::suite::Suite;
use super::world::World;

pub(super) fn add(suite: &mut Suite) {
    for library in ["libssh", "libssh2"] {
        suite.add(format!("{library} on a terminal: the host's questions are answered"), move |world| {
            let typed = [world.lab.value("LAB_PASSWORD")];
            expect(&type_in(world, &uri(world, library, world.lab.value("LAB_KNOWN_HOSTS")), &typed)?, 0, "password:")
        });
        suite.add(format!("{library} on a terminal: wrong answers end"), move |world| {
            let outcome = type_in(world, &uri(world, library, world.lab.value("LAB_KNOWN_HOSTS")), &["wrong"])?;
            expect(&outcome, 1, "error: authentication failed: ")
        });
        suite.add(format!("{library} on a terminal: a new host is asked about and remembered"), move |world| {
            let list = world.fresh_directory(&format!("{library}-hosts"), None)?.join("list");
            let uri = uri(world, library, &list.display().to_string());
            let password = world.lab.value("LAB_PASSWORD");
            expect(&type_in(world, &uri, &["y", password])?, 0, "(y/n)?")?;
            let known = type_in(world, &uri, &[password])?;
            expect(&known, 0, "password:")?;
            if known.stdout.contains("(y/n)?") { Err(format!("asked again\n{}", known.show())) } else { Ok(()) }
        });
    }
}

/// As the account, on the server that asks.
fn uri(world: &World, library: &str, known_hosts: &str) -> String {
    let (user, port) = (&world.account.name, world.lab.value("LAB_SSH_PAM_PORT"));
    format!("qemu+{library}://{user}@127.0.0.1:{port}/session?sshauth=keyboard-interactive&known_hosts={known_hosts}")
}

/// What the shell shows on a terminal on which a line is typed each second, the last one again and again: what is typed
/// before a secret is asked for is thrown away.
fn type_in(world: &World, uri: &str, typed: &[&str]) -> Result<Outcome, String> {
    let line = format!("'{}' -c '{uri}' uri", world.fvsh.display());
    let script = "line=$1; shift
        (for n in $(seq 50); do sleep 1; echo \"$1\"; [ $# = 1 ] || shift; done) | script -qec \"$line\" /dev/null";
    let arguments = [words(&["-c", script, "sh", &line]), words(typed)].concat();
    Launch::new().run(Path::new("/bin/sh"), &arguments)
}

fn expect(outcome: &Outcome, status: i32, said: &str) -> Result<(), String> {
    if outcome.status == status && outcome.stdout.to_lowercase().contains(said) {
        return Ok(());
    }
    Err(format!("wanted status {status} and {said:?}\n{}", outcome.show()))
}
