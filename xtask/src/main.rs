//! Ferrovirt's development tasks: `cargo xtask codegen|coverage|tidy|bench|interop`.
#![forbid(unsafe_code)]

mod bench;
mod codegen;
mod interop;
mod tidy;
mod tree;

use std::process::ExitCode;

use tree::{root, target_directory};

const USAGE: &str = "usage: cargo xtask <task> [words]

  codegen [--check]   write (or only compare) the files generated from schema/
  coverage [--check]  write (or only compare) docs/coverage.md: what answers each procedure
  tidy                check the crate map: imports, bans, generated folders
  interop [words]     run the tests against real libvirt on loopback
  bench [words]       time Ferrovirt beside the C client, print the table";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some((task, rest)) = words.split_first() else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    let outcome = match task.as_str() {
        "codegen" => codegen::run(rest),
        "coverage" => codegen::coverage::run(rest),
        "tidy" => tidy::run(rest),
        "interop" => interop::run(rest),
        "bench" => bench::run(rest),
        _ => Err(format!("unknown task '{task}'\n\n{USAGE}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            eprintln!("xtask: {text}");
            ExitCode::FAILURE
        }
    }
}
