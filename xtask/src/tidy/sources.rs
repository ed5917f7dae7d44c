//! Rules that only the sources can show.

use regex_lite::Regex;

use super::workspace::{Package, Source, Workspace};

/// Crates that must do without the standard library.
const NO_STD: &[&str] = &["xdr", "proto", "rpc"];

/// The one crate that may hold unsafe code, each block allowed and explained.
const MAY_BE_UNSAFE: &str = "transport";

/// The head of a crate says what the compiler shall forbid it.
pub(super) fn check_roots(workspace: &Workspace) -> Result<Vec<String>, String> {
    let mut breaches = Vec::new();
    for package in &workspace.packages {
        for path in &package.roots {
            let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
            let mut want = |line: &str| {
                if !text.lines().any(|other| other == line) {
                    breaches.push(format!("crate '{}' wants a line {line} in its root", package.name));
                }
            };
            if package.name == MAY_BE_UNSAFE {
                want("#![deny(unsafe_code)]");
            } else {
                want("#![forbid(unsafe_code)]");
            }
            if NO_STD.contains(&package.name.as_str()) {
                want("#![no_std]");
            }
        }
    }
    Ok(breaches)
}

/// Pure crates that need the standard library have clippy forbid them the world.
const PURE: &[&str] = &["conf", "known-hosts", "uri", "xml"];

const BANS: &[&str] = &[
    "std::env::var",
    "std::fs::read",
    "std::fs::read_to_string",
    "std::fs::File",
    "std::net::TcpStream",
    "std::os::unix::net::UnixStream",
    "std::path::Path::exists",
    "std::process::Command",
    "std::thread::spawn",
    "std::time::Instant",
    "std::time::SystemTime",
];

pub(super) fn check_bans(workspace: &Workspace) -> Result<Vec<String>, String> {
    let mut breaches = Vec::new();
    for name in PURE {
        let path = workspace.package(name)?.directory.join("clippy.toml");
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let missing = BANS.iter().filter(|ban| !text.contains(&format!("\"{ban}\"")));
        breaches.extend(missing.map(|ban| format!("the clippy.toml of '{name}' does not ban {ban}")));
    }
    Ok(breaches)
}

/// What the first lines of a generated file say.
const GENERATED: &str = "cargo xtask codegen";

/// Folders `generated` hold nothing made by hand, and nothing made by machine lies outside them.
pub(super) fn check_generated(workspace: &Workspace) -> Result<Vec<String>, String> {
    let mut breaches = Vec::new();
    for source in all_sources(workspace.crates())? {
        let claims = source.text.lines().take(2).any(|line| line.contains(GENERATED));
        match (source.in_generated(), claims) {
            (true, false) => breaches.push(format!("{} does not say '{GENERATED}' in its head", source.name())),
            (false, true) => breaches.push(format!("{} is generated and lies outside generated/", source.name())),
            _ => {}
        }
    }
    Ok(breaches)
}

/// What may appear in the product code of certain crates only.
const OPENERS: &[(&str, &str, &[&str])] = &[
    ("a socket", r"\b(Tcp|Unix)(Stream|Listener|Socket)\b|\bUdpSocket\b|\b(tokio|rustix)::net\b", &["transport"]),
    ("a process", r"\bCommand::new\b|\b(std|tokio)::process::(Command|Child)\b", &["transport", "fvsh"]),
];

pub(super) fn check_openers(workspace: &Workspace) -> Result<Vec<String>, String> {
    let mut breaches = Vec::new();
    for (what, pattern, may) in OPENERS {
        let pattern = Regex::new(pattern).map_err(|error| error.to_string())?;
        let others = workspace.crates().filter(|package| !may.contains(&package.name.as_str()));
        for source in all_sources(others)? {
            let lines = source.product_lines().filter(|(_, line)| pattern.is_match(line));
            breaches.extend(lines.map(|(at, _)| format!("{}:{at} opens {what}", source.name())));
        }
    }
    Ok(breaches)
}

fn all_sources<'a>(packages: impl Iterator<Item = &'a Package>) -> Result<Vec<Source>, String> {
    let lists: Vec<Vec<Source>> = packages.map(Package::sources).collect::<Result<_, _>>()?;
    Ok(lists.into_iter().flatten().collect())
}
