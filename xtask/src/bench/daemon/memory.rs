//! What clients cost a daemon that do nothing.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use super::servers::Server;

/// KiB by which a daemon's resident memory grows with each of `count` clients that have opened a connection.
pub(super) fn of_idle_client_kib(client: &Path, server: &Server, count: u32) -> Result<f64, String> {
    let before = resident_kib(server.pid())?;
    let failed = |error: std::io::Error| format!("cannot run {}: {error}", client.display());
    let mut holder = Command::new(client)
        .args(["idle", &server.unix, &count.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut line = String::new();
    if let Some(output) = holder.stdout.take() {
        // It says when all are there.
        BufReader::new(output).read_line(&mut line).map_err(failed)?;
    }
    let with = resident_kib(server.pid());
    drop(holder.stdin.take());
    let status = holder.wait().map_err(failed)?;
    if line.is_empty() {
        return Err(format!("{} holds no connections: {status}", client.display()));
    }
    Ok((with? - before) / f64::from(count))
}

fn resident_kib(pid: u32) -> Result<f64, String> {
    let path = format!("/proc/{pid}/status");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.trim().split(' ').next()?.parse().ok());
    number.ok_or_else(|| format!("{path} does not tell the resident memory"))
}
