//! Ferrovirt's side of `cargo xtask bench`, and the limit beside it.
//!
//! ```text
//! ferrovirt-bench opens URI SECONDS                    connections opened and closed per second
//! ferrovirt-bench calls URI SECONDS CALLERS            domain lookups per second on one connection
//! ferrovirt-bench download|upload URI SECONDS POOL VOLUME   MiB per second
//! ferrovirt-bench list|stats URI SECONDS               lists and bulk statistics of all domains per second
//! ferrovirt-bench events URI SECONDS                   lifecycle events per second
//! ferrovirt-bench populate URI COUNT                   defines so many domains
//! ferrovirt-bench canned SOCKET PORT                   a daemon whose replies are there before the calls
//! ferrovirt-bench source SOCKET                        a daemon that is never the slow one
//! ferrovirt-bench limit-opens SOCKET SECONDS           the same bytes against a peer that only answers
//! ferrovirt-bench limit-calls SOCKET SECONDS CALLERS
//! ```
//!
//! Prints one number.
#![forbid(unsafe_code)]

mod canned;
mod limit;
mod objects;
mod ours;
mod source;
mod transfer;

use std::process::ExitCode;
use std::time::Duration;

use transfer::Way;

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
        ["download", uri, seconds, pool, volume] => transfer::rate(Way::Down, uri, duration(seconds)?, pool, volume),
        ["upload", uri, seconds, pool, volume] => transfer::rate(Way::Up, uri, duration(seconds)?, pool, volume),
        ["list", uri, seconds] => objects::lists(uri, duration(seconds)?),
        ["stats", uri, seconds] => objects::stats(uri, duration(seconds)?),
        ["events", uri, seconds] => objects::events(uri, duration(seconds)?),
        ["populate", uri, count] => objects::populate(uri, count.parse()?),
        ["canned", socket, port] => canned::serve(socket, port.parse()?).map(|()| 0.0),
        ["source", socket] => source::serve(socket).map(|()| 0.0),
        ["limit-opens", socket, seconds] => limit::opens(socket, duration(seconds)?),
        ["limit-calls", socket, seconds, callers] => limit::calls(socket, duration(seconds)?, callers.parse()?),
        _ => Err("unknown words: see the head of its main.rs".into()),
    }
}

fn duration(seconds: &str) -> Result<Duration, Failure> {
    Ok(Duration::try_from_secs_f64(seconds.parse()?)?)
}
