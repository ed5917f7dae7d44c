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
        run(Command::new(env!("CARGO")).current_dir(crate::root()).args([
            "build",
            "--release",
            "--package=ferrovirt-bench",
            "--package",
            measured,
        ]))?;
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

/// What the program prints; it must succeed.
pub(super) fn output(program: &Path, words: &[&str]) -> Result<String, String> {
    let output = Command::new(program)
        .args(words)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cannot run {}: {error}", program.display()))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("{} {}: {}\n{said}", program.display(), words.join(" "), output.status))
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
