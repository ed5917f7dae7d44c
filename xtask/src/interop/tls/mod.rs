//! A matrix of certificates: fvsh takes and refuses what real virsh takes and refuses, and says the same; so do
//! ferrovirtd and real libvirtd (`serving`).
//!
//! The clients' server is a small one over GnuTLS (`tests/interop/tls/peer.c`) that takes every client, so that all that is
//! seen is what a client makes of certificates.

mod matrix;
mod recipes;
mod rows;
mod serving;
mod workshop;

use std::path::Path;

use super::launch::{Launch, words};
use super::outcome::{Outcome, connect_error};
use super::suite::Suite;
use super::world::{VIRSH, World};
use rows::{ROWS, Row};
pub(super) use workshop::Workshop;

pub(super) fn add(suite: &mut Suite) {
    for row in ROWS {
        let Row { server, host, files, params, .. } = row;
        let name = format!("certificates: {server} as {host} {params}, files {files}");
        suite.add(name, move |world| check(world, row));
    }
    serving::add(suite);
    matrix::add(suite);
}

fn check(world: &World, row: &Row) -> Result<(), String> {
    let (wanted, got) = both(world, row.server, row.host, row.files, row.params)?;
    match row.differs {
        None if got == wanted => Ok(()),
        None => Err(format!("wanted {wanted}\ngot    {got}")),
        Some(why) if got == wanted => Err(format!("no difference any more ({why}): {got}")),
        Some(_) => Ok(()),
    }
}

/// What virsh and fvsh think of it.
fn both(world: &World, server: &str, host: &str, files: &str, params: &str) -> Result<(String, String), String> {
    let workshop = Workshop::of(world)?;
    let peer = workshop.peer(server)?;
    let directory = workshop.client(files)?;
    let uri = format!("test://{host}:{}/default?pkipath={}&{params}", peer.port, directory.display());
    let ask = |program: &Path| Launch::new().run(program, &words(&["-c", &uri, "uri"])).map(|out| said(&out));
    Ok((ask(Path::new(VIRSH))?, ask(&world.fvsh)?))
}

/// What a client thinks of the certificates: that it takes them, when it is but disappointed that nobody answers.
fn said(outcome: &Outcome) -> String {
    const DISAPPOINTED: &[&str] =
        &["End of file while reading data: ", "Cannot recv data: ", "Cannot write data: ", "Cannot send data: "];
    match connect_error(&without_log(&outcome.stderr)) {
        Some(text) if DISAPPOINTED.iter().any(|start| text.starts_with(start)) => "taken".to_owned(),
        Some(text) => text.to_owned(),
        None => format!("something else: {}", outcome.stderr),
    }
}

/// libvirt logs to the standard error.
fn without_log(stderr: &str) -> String {
    let is_log = |line: &&str| line.starts_with(|first: char| first.is_ascii_digit()) && line.contains("+0000: ");
    stderr.lines().filter(|line| !is_log(line)).map(|line| format!("{line}\n")).collect()
}
