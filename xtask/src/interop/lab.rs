//! The lab: real libvirt daemons on loopback, started and ended by `tests/interop/lab/lab`.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::launch::Account;

/// Locked as long as a run uses the lab: it owns the machine's standard sockets, so there is one at a time.
const LOCK: &str = "/run/lock/ferrovirt-lab";

/// A lab that runs; dropping it ends every process it started.
pub(crate) struct Lab {
    script: PathBuf,
    variables: BTreeMap<String, String>,
    /// None for a lab that is not there.
    turn: Option<File>,
}

impl Lab {
    /// Installs what is missing and starts the daemons, without any domain. Waits for another run to end first.
    pub(crate) fn up() -> Result<Self, String> {
        let turn = wait_for_turn().map_err(|error| format!("cannot lock {LOCK}: {error}"))?;
        let script = crate::root().join("tests/interop/lab/lab");
        for step in ["install", "up"] {
            run(&script, &[step])?;
        }
        let mut lab = Lab { script, variables: BTreeMap::new(), turn: Some(turn) };
        lab.variables = read_variables(Path::new("/run/libvirt-lab/env.sh"))?;
        Ok(lab)
    }

    /// No lab, for tests that need none of it: only a directory.
    pub(crate) fn absent(directory: &Path) -> Self {
        let variable = |name: &str, value: String| (name.to_owned(), value);
        let variables = [
            variable("LAB_DIR", directory.display().to_string()),
            variable("LAB_ACCOUNT", "daemon".to_owned()),
            variable("LAB_UID", "1".to_owned()),
            variable("LAB_ACCOUNT_HOME", directory.join("home").display().to_string()),
            variable("LAB_RUNTIME_DIR", directory.join("run").display().to_string()),
        ];
        Lab { script: PathBuf::new(), variables: variables.into(), turn: None }
    }

    /// Defines and starts the domain `labguest` and its company.
    pub(crate) fn start_domain(&self) -> Result<(), String> {
        let output = Command::new(&self.script)
            .args(["guest", self.directory()])
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("cannot run {}: {error}", self.script.display()))?;
        if output.status.success() {
            return Ok(());
        }
        Err(format!("lab guest: {}{}", output.status, what_fails(&output.stdout)))
    }

    /// A value that the lab wrote down, such as `LAB_TCP_PORT`.
    pub(crate) fn value(&self, name: &str) -> &str {
        self.variables.get(name).map_or("", String::as_str)
    }

    pub(crate) fn directory(&self) -> &str {
        self.value("LAB_DIR")
    }

    /// The ordinary account of the lab.
    pub(super) fn account(&self) -> Account {
        Account {
            name: self.value("LAB_ACCOUNT").to_owned(),
            uid: self.value("LAB_UID").to_owned(),
            home: PathBuf::from(self.value("LAB_ACCOUNT_HOME")),
            runtime_dir: PathBuf::from(self.value("LAB_RUNTIME_DIR")),
        }
    }

    /// The rows of one of the lab's tables (`uris` or `bad-uris`), split at their tabs.
    pub(crate) fn table(&self, table: &str) -> Result<Vec<Vec<String>>, String> {
        let output = Command::new(&self.script)
            .args([table, self.directory()])
            .output()
            .map_err(|error| format!("cannot run the lab: {error}"))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok(text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect())
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        if self.turn.is_none() {
            return;
        }
        if let Err(text) = run(&self.script, &["down", "/run/libvirt-lab"]) {
            eprintln!("xtask: {text}");
        }
    }
}

fn wait_for_turn() -> io::Result<File> {
    let lock = File::options().create(true).append(true).open(LOCK)?;
    if lock.try_lock().is_err() {
        eprintln!("xtask: another run has the lab, waiting for it to end");
        lock.lock()?;
    }
    Ok(lock)
}

fn run(script: &Path, words: &[&str]) -> Result<(), String> {
    let status = Command::new(script)
        .args(words)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .map_err(|error| format!("cannot run {}: {error}", script.display()))?;
    if status.success() { Ok(()) } else { Err(format!("lab {}: {status}", words.join(" "))) }
}

/// The lines of `lab guest` that say what did not work.
fn what_fails(said: &[u8]) -> String {
    let said = String::from_utf8_lossy(said);
    said.lines().filter(|line| line.starts_with("FAILS")).map(|line| format!("\n{line}")).collect()
}

/// Reads `export NAME=value` lines, with single quotes around some values.
fn read_variables(path: &Path) -> Result<BTreeMap<String, String>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    Ok(text
        .lines()
        .filter_map(|line| line.strip_prefix("export ")?.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.trim_matches('\'').to_owned()))
        .collect())
}
