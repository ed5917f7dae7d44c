//! Ferrovirt's side of `cargo xtask bench`, and the limit beside it.
//!
//! ```text
//! ferrovirt-bench opens URI SECONDS                 connections opened and closed per second
//! ferrovirt-bench calls URI SECONDS CALLERS         domain lookups per second on one connection
//! ferrovirt-bench limit-opens SOCKET SECONDS        the same bytes against a peer that only answers
//! ferrovirt-bench limit-calls SOCKET SECONDS CALLERS
//! ```
//!
//! Prints one number.
#![forbid(unsafe_code)]

mod limit;
mod ours;

use std::process::ExitCode;
use std::time::Duration;

type Failure = Box<dyn std::error::Error + Send + Sync>;
type Outcome = Result<f64, Failure>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(rate) => {
            println!("{rate:.1}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("ferrovirt-bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Outcome {
    match words {
        ["opens", uri, seconds] => ours::opens(uri, duration(seconds)?),
        ["calls", uri, seconds, callers] => ours::calls(uri, duration(seconds)?, callers.parse()?),
        ["limit-opens", socket, seconds] => limit::opens(socket, duration(seconds)?),
        ["limit-calls", socket, seconds, callers] => limit::calls(socket, duration(seconds)?, callers.parse()?),
        _ => Err("wants: opens|limit-opens WHERE SECONDS, or calls|limit-calls WHERE SECONDS CALLERS".into()),
    }
}

fn duration(seconds: &str) -> Result<Duration, Failure> {
    Ok(Duration::try_from_secs_f64(seconds.parse()?)?)
}
