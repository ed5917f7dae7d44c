//! `cargo xtask bench`: Ferrovirt beside the C client on one libvirtd and socket, and both beside the limit.
//!
//! Everything is measured in rounds, each of which runs every program once in turn, so that a slow moment of
//! the machine meets all of them. What is printed are medians over the rounds.

mod holder;
mod programs;
mod table;

use std::path::Path;

use crate::interop::lab::Lab;
use holder::Holder;
use programs::Programs;
use table::Row;

const USAGE: &str = "usage: cargo xtask bench [--rounds N] [--seconds S]

  --rounds N    rounds (default 25)
  --seconds S   how long each program runs in a round (default 0.2)";

/// Runs the task with the words after its name.
pub(crate) fn run(words: &[String]) -> Result<(), String> {
    let options = Options::parse(words)?;
    let lab = Lab::up()?;
    let programs = Programs::build()?;
    let socket = lab.value("LAB_MAIN_SOCK");
    let uri = format!("test+unix:///default?socket={socket}");
    let peer = format!("{}/bench.sock", lab.directory());
    let holder = Holder::open(&uri)?;
    let rows = [
        rates(&programs, &options, "opens per second", &["opens"], &uri, &peer)?,
        rates(&programs, &options, "calls per second, 1 caller", &["calls", "1"], &uri, &peer)?,
        rates(&programs, &options, "calls per second, 64 callers", &["calls", "64"], &uri, &peer)?,
    ];
    let [time, memory] = start_up(&programs, &options, &uri)?;
    drop(holder);
    table::print(&rows, &[time, memory]);
    Ok(())
}

struct Options {
    rounds: usize,
    seconds: String,
}

impl Options {
    fn parse(words: &[String]) -> Result<Self, String> {
        let mut options = Options { rounds: 25, seconds: "0.2".to_owned() };
        for pair in words.chunks(2) {
            match pair {
                [name, value] if name == "--rounds" => options.rounds = value.parse().map_err(|_| USAGE)?,
                [name, value] if name == "--seconds" => value.clone_into(&mut options.seconds),
                _ => return Err(USAGE.to_owned()),
            }
        }
        if options.rounds == 0 { Err(USAGE.to_owned()) } else { Ok(options) }
    }
}

/// Rounds of ours, the C client and the limit; `what` is a mode and perhaps the number of callers.
fn rates(
    programs: &Programs,
    options: &Options,
    name: &'static str,
    what: &[&str],
    uri: &str,
    peer: &str,
) -> Result<Row, String> {
    let (mode, callers) = (what[0], &what[1..]);
    let limit = format!("limit-{mode}");
    let line = |mode, place| [&[mode, place, options.seconds.as_str()], callers].concat();
    let mut row = Row::new(name);
    for _ in 0..options.rounds {
        row.ours.push(rate(&programs.ours, &line(mode, uri))?);
        row.theirs.push(rate(&programs.c_client, &line(mode, uri))?);
        row.limit.push(rate(&programs.ours, &line(limit.as_str(), peer))?);
    }
    Ok(row)
}

/// Rounds of `fvsh list` and `virsh list`: milliseconds, and MiB at the peak.
fn start_up(programs: &Programs, options: &Options, uri: &str) -> Result<[Row; 2], String> {
    let mut time = Row::new("`list`, start to end, ms");
    let mut memory = Row::new("`list`, peak memory, MiB");
    for _ in 0..options.rounds {
        let (ms, mib) = measure(programs, &programs.fvsh, uri)?;
        time.ours.push(ms);
        memory.ours.push(mib);
        let (ms, mib) = measure(programs, Path::new("/usr/bin/virsh"), uri)?;
        time.theirs.push(ms);
        memory.theirs.push(mib);
    }
    Ok([time, memory])
}

fn rate(program: &Path, words: &[&str]) -> Result<f64, String> {
    let text = programs::output(program, words)?;
    text.trim().parse().map_err(|_| format!("{} printed {text:?}", program.display()))
}

fn measure(programs: &Programs, shell: &Path, uri: &str) -> Result<(f64, f64), String> {
    let shell = shell.to_string_lossy();
    let text = programs::output(&programs.measure, &[&shell, "-c", uri, "list"])?;
    let mut numbers = text.split_whitespace().map(str::parse::<f64>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(microseconds)), Some(Ok(kib))) => Ok((microseconds / 1000.0, kib / 1024.0)),
        _ => Err(format!("measure printed {text:?}")),
    }
}
