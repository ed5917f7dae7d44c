//! Other programs, and what they say.

use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::ExitStatus;

/// What Debian's virsh starts where nobody says otherwise.
pub(crate) const DEFAULT_EDITOR: &str = "sensible-editor";

/// A line for the system's shell.
pub(crate) fn shell_command(line: String) -> Vec<String> {
    vec!["sh".to_owned(), "-c".to_owned(), line]
}

/// Where drafts are put.
pub(crate) fn temporary_folder() -> PathBuf {
    std::env::var_os("TMPDIR").filter(|folder| !folder.is_empty()).map_or_else(|| "/tmp".into(), PathBuf::from)
}

/// The signal that ended a program.
pub(crate) fn signal_of(status: ExitStatus) -> Option<i32> {
    status.signal()
}

/// The status of a child that could not become another program, as the C library has it.
pub(crate) fn not_executed() -> ExitStatus {
    ExitStatus::from_raw(127 << 8)
}

/// A line of a file or of the input without its end.
pub(crate) fn without_line_end(line: &str) -> &str {
    line.strip_suffix('\n').unwrap_or(line)
}
