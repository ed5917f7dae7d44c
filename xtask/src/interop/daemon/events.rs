//! The recorded events: five listeners, and separate virshes that do something.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::super::launch::words;
use super::super::suite::Suite;
use super::super::world::{VIRSH, World};
use super::recorded::{read, rows, virsh_in};
use super::served::{Place, Served, WAYS, Way};

/// How long an event may take to be printed.
const PATIENCE: Duration = Duration::from_secs(20);

const LISTENERS: [&[&str]; 5] = [
    &["event", "--all", "--loop"],
    &["net-event", "--event", "lifecycle", "--loop"],
    &["pool-event", "--event", "lifecycle", "--loop"],
    &["pool-event", "--event", "refresh", "--loop"],
    &["nodedev-event", "--event", "lifecycle", "--loop"],
];

/// Changes that each listener hears of, and that leave nothing behind.
const PROBES: [&str; 9] = [
    "define min.xml",
    "undefine mini",
    "net-define net1.xml",
    "net-undefine lab",
    "pool-define pool1.xml",
    "pool-undefine images",
    "pool-refresh default-pool",
    "nodedev-create vhba.xml",
    "nodedev-destroy scsi_host12",
];

pub(super) fn add(suite: &mut Suite) {
    for (name, way) in WAYS {
        suite.add(format!("recorded over {name}: events"), move |world| check(world, way));
    }
}

fn check(world: &World, way: Way) -> Result<(), String> {
    let all = read()?;
    let served = Served::start(world)?;
    let place = Place::with_files(world, "recorded", &all["files"])?;
    let ground = Ground { uri: served.uri(way, "test:///default"), place };
    let mut listeners = Listeners::start(&ground)?;
    let outcome = listeners.wait_until_all_hear(&ground).and_then(|()| play(&ground, &listeners, &all));
    listeners.end();
    outcome
}

fn play(ground: &Ground, listeners: &Listeners, all: &Value) -> Result<(), String> {
    let mut wrong = Vec::new();
    for step in rows(&all["events"], "steps") {
        let line: Vec<String> = rows(step, "args").filter_map(Value::as_str).map(|word| ground.folder(word)).collect();
        let status = ground.virsh(&line)?;
        if i64::from(status) != step["exit"].as_i64().unwrap_or_default() {
            wrong.push(format!("{line:?}: status {status}"));
        }
        let mut wanted: Vec<String> = rows(step, "events").filter_map(Value::as_str).map(str::to_owned).collect();
        let mut got = listeners.hear(wanted.len(), PATIENCE);
        // Several listeners print in no order.
        wanted.sort_by_key(|line| listener_of(line));
        got.sort_by_key(|line| listener_of(line));
        if got != wanted {
            wrong.push(format!("{line:?}\nwanted {wanted:#?}\ngot    {got:#?}"));
        }
    }
    match listeners.hear(1, Duration::from_millis(500))[..] {
        [] if wrong.is_empty() => Ok(()),
        ref more => Err(format!("{}\nand at the end {more:?}", wrong.join("\n"))),
    }
}

/// `event 'lifecycle' for storage pool images: Started`: the event and its kind of object.
fn listener_of(line: &str) -> String {
    line.split(' ').take(4).collect()
}

/// Where commands run.
struct Ground {
    uri: String,
    place: Place,
}

impl Ground {
    fn folder(&self, word: &str) -> String {
        word.replace("{{DIR}}", &self.place.root().display().to_string())
    }

    fn virsh(&self, line: &[String]) -> Result<i32, String> {
        let mut all = words(&["-c", &self.uri]);
        all.extend_from_slice(line);
        Ok(virsh_in(&self.place).run(Path::new(VIRSH), &all)?.status)
    }
}

/// Virshes that print what happens.
struct Listeners {
    children: Vec<Child>,
    lines: Receiver<String>,
}

impl Listeners {
    fn start(ground: &Ground) -> Result<Self, String> {
        let (sender, lines) = channel();
        let mut listeners = Listeners { children: Vec::new(), lines };
        for line in LISTENERS {
            let mut all = words(&["-c", &ground.uri]);
            all.extend(words(line));
            let mut child = virsh_in(&ground.place).serving().spawn(Path::new(VIRSH), &all)?;
            let output = child.stdout.take().ok_or("a listener without output")?;
            listeners.children.push(child);
            let sender = sender.clone();
            std::thread::spawn(move || pass_lines(output, &sender));
        }
        Ok(listeners)
    }

    /// Nothing says when a listener is ready, but that it prints what happens.
    fn wait_until_all_hear(&self, ground: &Ground) -> Result<(), String> {
        let start = Instant::now();
        while start.elapsed() < 4 * PATIENCE {
            for probe in PROBES {
                ground.virsh(&words(&probe.split(' ').collect::<Vec<_>>()))?;
            }
            let heard = self.hear(PROBES.len(), Duration::from_secs(3));
            if heard.len() == PROBES.len() && self.hear(1, Duration::from_millis(500)).is_empty() {
                return Ok(());
            }
        }
        Err("not every listener hears what happens".to_owned())
    }

    /// So many lines, or as many as come in time.
    fn hear(&self, count: usize, patience: Duration) -> Vec<String> {
        let end = Instant::now() + patience;
        let next = |_| self.lines.recv_timeout(end.saturating_duration_since(Instant::now())).ok();
        (0..count).map_while(next).collect()
    }

    fn end(&mut self) {
        for child in &mut self.children {
            // `timeout` passes the signal on to the shell.
            let _ = std::process::Command::new("kill").arg(child.id().to_string()).status();
            let _ = child.wait();
        }
    }
}

fn pass_lines(output: ChildStdout, lines: &Sender<String>) {
    for line in BufReader::new(output).lines().map_while(Result::ok).filter(|line| !line.is_empty()) {
        if lines.send(line).is_err() {
            return;
        }
    }
}
