//! `cargo xtask bench`: Ferrovirt beside the C client on one libvirtd and socket, and both beside the limit.
//!
//! Everything is measured in rounds, each of which runs every program once in turn, so that a slow moment of
//! the machine meets all of them. What is printed are medians over the rounds.

mod daemon;
mod holder;
mod pool;
mod programs;
mod source;
mod table;

use std::path::Path;

use crate::interop::lab::Lab;
use holder::Holder;
use pool::Pool;
use programs::{Failure, Programs};
use source::Source;
use table::Row;

const USAGE: &str = "usage: cargo xtask bench [daemon] [--rounds N] [--seconds S]

  daemon        ferrovirtd beside libvirtd, instead of fvsh and its library beside virsh and its own
  --rounds N    rounds (default 25)
  --seconds S   how long each program runs in a round (default 0.2)";

/// Domains beside the one that the test hypervisor always has.
const DOMAINS: u32 = 999;

/// Runs the task with the words after its name.
pub(crate) fn run(words: &[String]) -> Result<(), String> {
    if let [first, words @ ..] = words
        && first == "daemon"
    {
        return daemon::run(&Options::parse(words)?);
    }
    let options = Options::parse(words)?;
    let lab = Lab::up()?;
    let programs = Programs::build("fvsh")?;
    let runner = Runner { programs: &programs, options: &options };
    let socket = lab.value("LAB_MAIN_SOCK");
    let uri = format!("test+unix:///default?socket={socket}");
    let holder = Holder::open(&uri)?;
    let mut rows = small_calls(&runner, &uri, &format!("{}/bench.sock", lab.directory()))?;
    let mut costs = costs(&runner, "`list`", &uri, &["list"])?;
    rows.extend(transfers(&runner, socket, lab.directory())?);
    rows.extend(without_waiting(&runner, &format!("{}/source.sock", lab.directory()))?);
    rows.extend(over_tls(&runner, &lab, &mut costs)?);
    rows.extend(over_ssh(&runner, &lab, &mut costs)?);
    programs::output(&programs.ours, &["populate", &uri, &DOMAINS.to_string()])?;
    rows.push(runner.rates("lists of 1,000 domains per second", &["list", &uri], &[], None)?);
    rows.push(runner.rates("bulk statistics of 1,000 domains per second", &["stats", &uri], &[], None)?);
    drop(holder);
    table::print(&rows, &costs);
    Ok(())
}

/// Opens, and calls of one caller and of many, with the limit beside them.
fn small_calls(runner: &Runner<'_>, uri: &str, peer: &str) -> Result<Vec<Row>, String> {
    let row = |name: &str, mode, callers: &[&str]| {
        let limit = format!("limit-{mode}");
        runner.rates(name, &[mode, uri], callers, Some(&[limit.as_str(), peer]))
    };
    Ok(vec![
        row("opens per second", "opens", &[])?,
        row("calls per second, 1 caller", "calls", &["1"])?,
        row("calls per second, 64 callers", "calls", &["64"])?,
    ])
}

/// Volumes of libvirtd down and up.
fn transfers(runner: &Runner<'_>, socket: &str, lab: &str) -> Result<Vec<Row>, String> {
    let uri = format!("storage+unix:///system?socket={socket}");
    let pool = Pool::make(&uri, &format!("{lab}/bench-pool"), 64)?;
    let rows = vec![
        runner.rates("download from libvirtd, MiB per second", &["download", &uri], &[Pool::NAME, "down.raw"], None)?,
        runner.rates("upload to libvirtd, MiB per second", &["upload", &uri], &[Pool::NAME, "up.raw"], None)?,
    ];
    drop(pool);
    Ok(rows)
}

/// The same over TLS; there is no limit to compare with. The shells take their turn with 256 MiB.
fn over_tls(runner: &Runner<'_>, lab: &Lab, costs: &mut Vec<Row>) -> Result<Vec<Row>, String> {
    let (port, pki) = (lab.value("LAB_TLS_PORT"), lab.value("LAB_PKI"));
    let test = format!("test://127.0.0.1:{port}/default?pkipath={pki}");
    let storage = format!("storage://127.0.0.1:{port}/system?pkipath={pki}");
    let pool = Pool::make(&storage, &format!("{}/bench-pool", lab.directory()), 256)?;
    let down = [Pool::NAME, "down.raw"];
    let rows = vec![
        runner.rates("opens over TLS per second", &["opens", &test], &[], None)?,
        runner.rates("calls over TLS per second, 1 caller", &["calls", &test], &["1"], None)?,
        runner.rates("calls over TLS per second, 64 callers", &["calls", &test], &["64"], None)?,
        runner.rates("download of 256 MiB over TLS, MiB per second", &["download", &storage], &down, None)?,
    ];
    costs.extend(self::costs(runner, "`list` over TLS", &test, &["list"])?);
    let download = ["vol-download", "down.raw", "/dev/null", "--pool", Pool::NAME];
    costs.extend(self::costs(runner, "`vol-download` of 256 MiB over TLS", &storage, &download)?);
    drop(pool);
    Ok(rows)
}

/// The same over ssh: the program, and the libraries in process.
fn over_ssh(runner: &Runner<'_>, lab: &Lab, costs: &mut Vec<Row>) -> Result<Vec<Row>, String> {
    let (port, key) = (lab.value("LAB_SSH_PORT"), lab.value("LAB_SSH_KEY"));
    let known_hosts = lab.value("LAB_KNOWN_HOSTS");
    let uri = |driver: &str, transport: &str, path: &str, more: &str| {
        format!("{driver}+{transport}://root@127.0.0.1:{port}/{path}?keyfile={key}{more}")
    };
    let ssh = uri("test", "ssh", "default", "");
    let mut rows = vec![runner.rates("opens over ssh per second", &["opens", &ssh], &[], None)?];
    costs.extend(self::costs(runner, "`list` over ssh", &ssh, &["list"])?);
    let more = format!("&known_hosts={known_hosts}&sshauth=privkey");
    for transport in ["libssh", "libssh2"] {
        let test = uri("test", transport, "default", &more);
        rows.push(runner.rates(&format!("opens over {transport} per second"), &["opens", &test], &[], None)?);
        costs.extend(self::costs(runner, &format!("`list` over {transport}"), &test, &["list"])?);
    }
    let storage = uri("storage", "libssh", "system", &more);
    let pool = Pool::make(&storage, &format!("{}/bench-pool", lab.directory()), 64)?;
    let download = [Pool::NAME, "down.raw"];
    rows.push(runner.rates("download over libssh, MiB per second", &["download", &storage], &download, None)?);
    drop(pool);
    Ok(rows)
}

/// What the clients can do when the far side is never the slow one.
fn without_waiting(runner: &Runner<'_>, socket: &str) -> Result<Vec<Row>, String> {
    let source = Source::start(&runner.programs.ours, socket)?;
    let storage = format!("storage+unix:///system?socket={socket}");
    let test = format!("test+unix:///default?socket={socket}");
    let rows = vec![
        runner.rates("download from a ready source, MiB per second", &["download", &storage], &["p", "v"], None)?,
        runner.rates("upload to a ready sink, MiB per second", &["upload", &storage], &["p", "v"], None)?,
        runner.rates("events from a ready source per second", &["events", &test], &[], None)?,
    ];
    drop(source);
    Ok(rows)
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

/// Runs programs in rounds.
struct Runner<'a> {
    programs: &'a Programs,
    options: &'a Options,
}

impl Runner<'_> {
    /// Rounds of ours, the C client and perhaps the limit. A program is told a mode and a place, how long, and `more`.
    fn rates(&self, name: &str, what: &[&str], more: &[&str], limit: Option<&[&str]>) -> Result<Row, String> {
        let seconds = [self.options.seconds.as_str()];
        let mut row = Row::new(name);
        for _ in 0..self.options.rounds {
            row.ours.push(rate(&self.programs.ours, &[what, &seconds, more].concat())?);
            row.theirs.extend(unless_hung(rate(&self.programs.c_client, &[what, &seconds, more].concat()))?);
            if let Some(limit) = limit {
                row.limit.push(rate(&self.programs.ours, &[limit, &seconds, more].concat())?);
            }
        }
        Ok(row)
    }
}

/// Rounds of a command of fvsh and of virsh: milliseconds, and MiB at the peak.
fn costs(runner: &Runner<'_>, name: &str, uri: &str, command: &[&str]) -> Result<Vec<Row>, String> {
    let mut time = Row::new(format!("{name}, start to end, ms"));
    let mut memory = Row::new(format!("{name}, peak memory, MiB"));
    for _ in 0..runner.options.rounds {
        let (ms, mib) = measure(runner.programs, &runner.programs.fvsh, uri, command)?;
        time.ours.push(ms);
        memory.ours.push(mib);
        if let Some((ms, mib)) = unless_hung(measure(runner.programs, Path::new("/usr/bin/virsh"), uri, command))? {
            time.theirs.push(ms);
            memory.theirs.push(mib);
        }
    }
    Ok(vec![time, memory])
}

fn rate(program: &Path, words: &[&str]) -> Result<f64, Failure> {
    let text = programs::output(program, words)?;
    text.trim().parse().map_err(|_| Failure::Failed(format!("{} printed {text:?}", program.display())))
}

/// What a program that is not ours gave. Its run is left out if it hangs, as libvirt's client does in one of four
/// downloads over libssh.
fn unless_hung<T>(figure: Result<T, Failure>) -> Result<Option<T>, String> {
    match figure {
        Err(Failure::Hung(command)) => {
            eprintln!("xtask: left out, it hangs: {command}");
            Ok(None)
        }
        other => Ok(Some(other?)),
    }
}

fn measure(programs: &Programs, shell: &Path, uri: &str, command: &[&str]) -> Result<(f64, f64), Failure> {
    let shell = shell.to_string_lossy();
    let text = programs::output(&programs.measure, &[&[&shell, "-c", uri], command].concat())?;
    let mut numbers = text.split_whitespace().map(str::parse::<f64>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(microseconds)), Some(Ok(kib))) => Ok((microseconds / 1000.0, kib / 1024.0)),
        _ => Err(Failure::Failed(format!("measure printed {text:?}"))),
    }
}
