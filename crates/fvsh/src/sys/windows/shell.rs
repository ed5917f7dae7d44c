//! Other programs, and what they say.

use std::os::windows::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::ExitStatus;

/// What every system has.
pub(crate) const DEFAULT_EDITOR: &str = "notepad";

/// A line for the system's shell.
pub(crate) fn shell_command(line: String) -> Vec<String> {
    vec!["cmd".to_owned(), "/C".to_owned(), line]
}

/// Where drafts are put.
pub(crate) fn temporary_folder() -> PathBuf {
    std::env::temp_dir()
}

/// No signal ends a program.
pub(crate) fn signal_of(_: ExitStatus) -> Option<i32> {
    None
}

/// The status of a program that could not be run, as on other systems.
pub(crate) fn not_executed() -> ExitStatus {
    ExitStatus::from_raw(127)
}

/// A line of a file or of the input without its end, in either form.
pub(crate) fn without_line_end(line: &str) -> &str {
    let line = line.strip_suffix('\n').unwrap_or(line);
    line.strip_suffix('\r').unwrap_or(line)
}
