//! `cd` and `pwd`.

use std::env;
use std::io;
use std::path::{Path, PathBuf};

use ferrovirt::{Error, ErrorDomain, linux_errno};

use super::{Arguments, Outcome};
use crate::shell::Shell;
use crate::sys::is_same;

/// Changes the current directory.
pub(crate) fn cd(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    if !shell.interactive {
        return shell.refuse("cd: command valid only in interactive mode");
    }
    let target = match args.raw("dir").filter(|dir| !dir.is_empty()) {
        Some(dir) => PathBuf::from(dir),
        None => env::home_dir().unwrap_or_else(|| PathBuf::from("/")),
    };
    match env::set_current_dir(&target) {
        Ok(()) => Ok(()),
        Err(error) => shell.refuse(&format!("{}: {}", system_text("cd", &error), target.display())),
    }
}

/// Prints the current directory.
pub(crate) fn pwd(shell: &mut Shell, _: &Arguments<'_>) -> Outcome {
    shell.console.print(&format!("{}\n", current_directory().display()));
    Ok(())
}

/// `$PWD` while it is true, so that symbolic links stay in sight; `/` for a directory that is gone (glib's rule).
fn current_directory() -> PathBuf {
    let logical = env::var_os("PWD").map(PathBuf::from).filter(|path| path.is_absolute());
    logical
        .filter(|path| is_same(path, Path::new(".")))
        .or_else(|| env::current_dir().ok())
        .unwrap_or_else(|| PathBuf::from("/"))
}

/// `what: cause`, with the C library's words for the cause.
pub(crate) fn system_text(what: &str, error: &io::Error) -> String {
    Error::system(ErrorDomain::NONE, error.raw_os_error().map_or(0, linux_errno), what).message
}
