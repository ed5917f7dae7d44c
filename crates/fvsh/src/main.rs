//! The `fvsh` program: see the library of the same name.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    // Arguments that are not UTF-8 keep what can be kept.
    fvsh::run(std::env::args_os().map(|argument| argument.to_string_lossy().into_owned()))
}
