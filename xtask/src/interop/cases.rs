//! The failing rows of `tests/data/connections-cases.json`, opened for real.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::exceptions;
use super::launch::Launch;
use super::outcome::{Outcome, connect_error};
use super::resolver::use_resolver;
use super::suite::Suite;
use super::world::{World, give, make_directory, write};

pub(super) fn add(suite: &mut Suite) -> Result<(), String> {
    for case in read()? {
        suite.add(format!("case {}: {}", case.id, case.uri.as_deref().unwrap_or("(none)")), move |world| {
            let got = case.open(world, &world.fvsh)?;
            let wanted = case.message_in(world);
            let said = connect_error(&got.stderr);
            let newer = exceptions::CASES.iter().any(|(id, text)| *id == case.id && said == Some(text));
            if got.status == 1 && (said == Some(&wanted) || newer) {
                return Ok(());
            }
            Err(format!("wanted {wanted:?}\ngot    {said:?}\n{}", got.show()))
        });
    }
    Ok(())
}

/// Every row that ends in an error which opening can show.
pub(super) fn read() -> Result<Vec<Case>, String> {
    Ok(rows()?.iter().filter_map(Case::from_row).collect())
}

/// Every row as it was recorded.
pub(super) fn rows() -> Result<Vec<Value>, String> {
    let path = crate::root().join("tests/data/connections-cases.json");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut all: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    match all["cases"].take() {
        Value::Array(rows) => Ok(rows),
        _ => Err("no list 'cases'".to_owned()),
    }
}

/// One row, as far as opening needs it.
#[derive(Clone)]
pub(super) struct Case {
    pub(super) id: String,
    uri: Option<String>,
    read_only: bool,
    unprivileged: bool,
    /// `None` unsets.
    variables: Vec<(String, Option<String>)>,
    configuration: Option<String>,
    sockets: Vec<String>,
    message: String,
}

impl Case {
    /// `None` for a row that opens, or that a shell cannot express.
    fn from_row(row: &Value) -> Option<Self> {
        let error = &row["expect"]["error"];
        let case = Self::of(row)?;
        let needs_peer = case.uri.as_ref().is_some_and(|uri| uri.contains("${"));
        let opens = error["message"].is_null();
        if opens || needs_peer || row["flags"].as_u64()? > 1 { None } else { Some(case) }
    }

    /// Any row; `None` for one that has not the form of a row.
    pub(super) fn of(row: &Value) -> Option<Self> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let flags = row["flags"].as_u64()?;
        let uri = text(&row["uri"]);
        let message = text(&row["expect"]["error"]["message"]).unwrap_or_default();
        let variables = row["env"].as_object()?.iter();
        Some(Case {
            id: text(&row["id"])?,
            uri,
            read_only: flags & 1 != 0,
            unprivileged: row["user"] == "unprivileged",
            variables: variables.map(|(name, value)| (name.clone(), text(value))).collect(),
            configuration: text(&row["conf"]),
            sockets: row["existing_sockets"].as_array().into_iter().flatten().filter_map(text).collect(),
            message,
        })
    }

    /// Explains the row's URI with the program, in the environment the row asks for. Also gives where that was.
    pub(super) fn explain(&self, world: &World, flags: u64) -> Result<(Outcome, PathBuf), String> {
        let place = Place::new(world, self)?;
        let top = world.scratch.join("case");
        make_program(&top.join("fake"))?;
        let mut words: Vec<String> = ["explain", "--output", "json"].map(str::to_owned).into();
        if self.read_only {
            words.push("--readonly".to_owned());
        }
        if flags & 2 != 0 {
            words.push("--no-aliases".to_owned());
        }
        words.extend(self.uri.as_ref().map(|uri| Place::expand(uri, &top)));
        Ok((place.launch.run(&world.fvsh, &words)?, top))
    }

    /// Opens the row's URI with the program, in the environment the row asks for.
    pub(super) fn open(&self, world: &World, program: &Path) -> Result<Outcome, String> {
        let place = Place::new(world, self)?;
        let mut words = Vec::new();
        if self.read_only {
            words.push("-r".to_owned());
        }
        if let Some(uri) = &self.uri {
            words.extend(["-c".to_owned(), uri.clone()]);
        }
        words.push("uri".to_owned());
        place.launch.run(program, &words)
    }

    fn message_in(&self, world: &World) -> String {
        Place::expand(&self.message, &world.scratch.join("case"))
    }
}

/// Fresh directories for one case, and nothing else of libvirt's in sight.
pub(super) struct Place {
    launch: Launch,
}

const DIRECTORIES: &[(&str, &str)] =
    &[("HOME", "home"), ("XDG_RUNTIME_DIR", "run"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")];

impl Place {
    fn new(world: &World, case: &Case) -> Result<Self, String> {
        let owner = case.unprivileged.then_some(&world.account);
        let top = world.fresh_directory("case", owner)?;
        let mut launch = Launch::new();
        if let Some(account) = owner {
            launch = launch.account(account);
        }
        for (name, directory) in DIRECTORIES {
            let path = top.join(directory);
            make_directory(&path)?;
            if let Some(account) = owner {
                give(&path, account)?;
            }
            launch = launch.set(name, path.to_string_lossy());
        }
        launch = bind_system(launch, &top, case)?;
        for (name, value) in &case.variables {
            launch = match value {
                Some(value) => launch.set(name, Place::expand(value, &top)),
                None => launch.unset(name),
            };
        }
        Ok(Place { launch: use_resolver(launch, &world.scratch) })
    }

    /// Replaces `${HOME}` and its company by the directories under `top`.
    pub(super) fn expand(text: &str, top: &Path) -> String {
        let text = text.replace("${FAKE}", &top.join("fake").to_string_lossy());
        DIRECTORIES.iter().fold(text, |text, (name, directory)| {
            text.replace(&format!("${{{name}}}"), &top.join(directory).to_string_lossy())
        })
    }
}

/// A program that a row runs; explaining only looks whether it is there.
fn make_program(path: &Path) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt as _;
    write(path, "#!/bin/sh\n")?;
    let mode = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(path, mode).map_err(|error| format!("{}: {error}", path.display()))
}

/// Lays the case's own directories over the system's.
fn bind_system(launch: Launch, top: &Path, case: &Case) -> Result<Launch, String> {
    let [run, etc, pki] = ["system-run", "system-etc", "system-pki"].map(|name| top.join(name));
    for path in [&run, &etc, &pki] {
        make_directory(path)?;
    }
    for name in &case.sockets {
        write(&run.join(name), "")?;
    }
    if let Some(text) = &case.configuration {
        write(&configuration_path(top, &etc, case)?, text)?;
    }
    Ok(launch.bind(run, "/run/libvirt").bind(etc, "/etc/libvirt").bind(pki, "/etc/pki"))
}

/// Where the account reads `libvirt.conf`; a case that unsets the variable means that the file is not found.
fn configuration_path(top: &Path, etc: &Path, case: &Case) -> Result<PathBuf, String> {
    if !case.unprivileged {
        return Ok(etc.join("libvirt.conf"));
    }
    let directory = top.join("config/libvirt");
    make_directory(&directory)?;
    Ok(directory.join("libvirt.conf"))
}
