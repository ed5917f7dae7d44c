//! The programs that are timed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where each lies once built.
pub(super) struct Programs {
    pub(super) ours: PathBuf,
    pub(super) fvsh: PathBuf,
    pub(super) ferrovirtd: PathBuf,
    pub(super) c_client: PathBuf,
    /// Runs a program and prints its time and peak memory.
    pub(super) measure: PathBuf,
}

impl Programs {
    /// Builds what is written in C, this side of it, and the program that is measured; needs the headers of libvirt-dev.
    pub(super) fn build(measured: &str) -> Result<Self, String> {
        let mut build = Command::new(env!("CARGO"));
        build.current_dir(crate::root()).args([
            "build",
            "--release",
            "--package=ferrovirt-bench",
            "--package",
            measured,
        ]);
        // what cargo told this program of its package makes build scripts run anew that look at these variables
        for (name, _) in std::env::vars_os() {
            if name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")) {
                build.env_remove(name);
            }
        }
        run(&mut build)?;
        let built = crate::target_directory()?;
        let release = built.join("release");
        Ok(Programs {
            ours: release.join("ferrovirt-bench"),
            fvsh: release.join("fvsh"),
            ferrovirtd: release.join("ferrovirtd"),
            c_client: compile("client", &built, &["-lvirt", "-lpthread"])?,
            measure: compile("measure", &built, &[])?,
        })
    }
}

/// Nothing that is measured takes as long, in seconds, unless it hangs.
const SECONDS_MAX: &str = "60";

/// Why a program gave no figure.
pub(super) enum Failure {
    /// It was ended after [`SECONDS_MAX`].
    Hung(String),
    Failed(String),
}

impl From<Failure> for String {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Hung(command) => format!("{command}: hangs"),
            Failure::Failed(text) => text,
        }
    }
}

/// What the program prints; it must succeed, and in time.
pub(super) fn output(program: &Path, words: &[&str]) -> Result<String, Failure> {
    // the status that `timeout` gives for a program that it ended
    const HUNG: Option<i32> = Some(124);
    let output = Command::new("timeout")
        .arg(SECONDS_MAX)
        .arg(program)
        .args(words)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Failure::Failed(format!("cannot run {}: {error}", program.display())))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let command = format!("{} {}", program.display(), words.join(" "));
    if output.status.code() == HUNG {
        return Err(Failure::Hung(command));
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Failure::Failed(format!("{command}: {}\n{said}", output.status)))
}

fn compile(name: &str, built: &Path, libraries: &[&str]) -> Result<PathBuf, String> {
    let source = crate::root().join(format!("tests/interop/bench/c/{name}.c"));
    let program = built.join(format!("bench-{name}"));
    run(Command::new("cc").args(["-O2", "-o"]).arg(&program).arg(source).args(libraries))?;
    Ok(program)
}

fn run(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|error| format!("cannot run {command:?}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?}: {status}")) }
}
