//! The recorded sessions of virsh with the test driver, played by real virsh against ferrovirtd.

use std::path::Path;
use std::rc::Rc;

use serde_json::Value;

use super::super::launch::Launch;
use super::super::outcome::Outcome;
use super::super::suite::Suite;
use super::super::world::{VIRSH, World};
use super::newer;
use super::served::{Place, Served, WAYS, Way};
use super::transcript::{fits_recorded, marked_script, split_steps};

const CASES: &str = "crates/fvsh/tests/data/test-driver-cases.json";

pub(super) fn add(suite: &mut Suite) -> Result<(), String> {
    let all = Rc::new(read()?);
    for (way_name, way) in WAYS {
        for sequence in rows(&all, "sequences") {
            let name = format!("recorded over {way_name}: {}", sequence["name"].as_str().unwrap_or_default());
            let (all, sequence) = (Rc::clone(&all), sequence.clone());
            suite.add(name, move |world| check_sequence(world, way, &all["files"], &sequence));
        }
        let all = Rc::clone(&all);
        suite.add(format!("recorded over {way_name}: single commands"), move |world| check_singles(world, way, &all));
    }
    Ok(())
}

/// Everything that was recorded.
pub(super) fn read() -> Result<Value, String> {
    let path = crate::root().join(CASES);
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

pub(super) fn rows<'a>(all: &'a Value, list: &str) -> impl Iterator<Item = &'a Value> {
    all[list].as_array().into_iter().flatten()
}

/// Virsh where its files are, as it was recorded.
pub(super) fn virsh_in(place: &Place) -> Launch {
    Launch::new().set("LC_ALL", "C").set("TZ", "UTC").directory(place.root())
}

/// All steps in one virsh, split at marks; then the status of each prefix of them.
fn check_sequence(world: &World, way: Way, files: &Value, sequence: &Value) -> Result<(), String> {
    let served = Served::start(world)?;
    let name = sequence["name"].as_str().unwrap_or_default();
    let recorded_uri = sequence["uri"].as_str().unwrap_or_default();
    let place = Place::with_files(world, "recorded", files)?;
    let steps: Vec<&Value> = rows(sequence, "steps").collect();
    let text = Text { served: &served, way, place: &place };
    let uri = served.uri(way, &text.folder(recorded_uri));
    let lines: Vec<String> = steps.iter().map(|step| text.line(step["line"].as_str().unwrap_or_default())).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let run = |script: String| run_virsh(&virsh_in(&place), &["-c".to_owned(), uri.clone(), script]);
    let all = run(marked_script(&lines))?;
    let printed = split_steps(&all.stdout, &all.stderr);
    if printed.len() != steps.len() {
        return Err(format!("{} of {} steps\n{}", printed.len(), steps.len(), all.show()));
    }
    let mut wrong = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        let wanted = newer::chosen(name, at, step)?;
        wrong.extend(text.difference(&wanted.stdout, printed[at].0, lines[at]));
        wrong.extend(text.difference(&wanted.stderr, printed[at].1, lines[at]));
        // A comment runs nothing: the status is that of the command before it.
        if rows(step, "args").next().is_some() {
            let status = run(lines[..=at].join("\n"))?.status;
            if i64::from(status) != wanted.exit {
                wrong.push(format!("{}\nwanted status {}\ngot    {status}", lines[at], wanted.exit));
            }
        }
    }
    verdict(&wrong)
}

/// Virsh's watch over a migration that fails at once may wait for ever (a race of its own, seen with libvirtd and without
/// any daemon), so it is asked again.
fn run_virsh(launch: &Launch, words: &[String]) -> Result<Outcome, String> {
    let hurried = launch.clone().seconds_max(20);
    let is_stuck =
        |run: &Result<Outcome, String>| run.as_ref().is_err_and(|text| text.starts_with("no answer in time"));
    (0..4)
        .map(|_| hurried.run(Path::new(VIRSH), words))
        .find(|run| !is_stuck(run))
        .unwrap_or_else(|| hurried.run(Path::new(VIRSH), words))
}

fn check_singles(world: &World, way: Way, all: &Value) -> Result<(), String> {
    let served = Served::start(world)?;
    let mut wrong = Vec::new();
    for row in rows(all, "single") {
        let place = Place::with_files(world, "recorded", &all["files"])?;
        let text = Text { served: &served, way, place: &place };
        let argv: Vec<String> = rows(row, "argv")
            .filter_map(Value::as_str)
            .map(|word| text.folder(word))
            .map(|word| if is_test_uri(&word) { served.uri(way, &word) } else { word })
            .collect();
        let got = virsh_in(&place).run(Path::new(VIRSH), argv.get(1..).unwrap_or_default())?;
        wrong.extend(row_failure(&text, row, &got).map(|failure| format!("{argv:?}\n{failure}")));
    }
    verdict(&wrong)
}

fn row_failure(text: &Text<'_>, row: &Value, got: &Outcome) -> Option<String> {
    let wanted = newer::chosen_single(row);
    text.difference(&wanted.stdout, &got.stdout, "stdout")
        .or_else(|| text.difference(&wanted.stderr, &got.stderr, "stderr"))
        .or_else(|| (i64::from(got.status) != wanted.exit).then(|| got.show()))
}

fn is_test_uri(word: &str) -> bool {
    word.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("test://"))
}

fn verdict(wrong: &[String]) -> Result<(), String> {
    if wrong.is_empty() { Ok(()) } else { Err(format!("{} differences\n{}", wrong.len(), wrong.join("\n"))) }
}

/// How recorded texts read here.
struct Text<'a> {
    served: &'a Served,
    way: Way,
    place: &'a Place,
}

impl Text<'_> {
    fn folder(&self, text: &str) -> String {
        text.replace("{{DIR}}", &self.place.root().display().to_string())
    }

    /// A step that opens a connection opens the daemon's too.
    fn line(&self, line: &str) -> String {
        let line = self.folder(line);
        match line.strip_prefix("connect test:///default") {
            Some(rest) => format!("connect {}{rest}", self.served.uri(self.way, "test:///default")),
            None => line,
        }
    }

    /// What differs from what is wanted; nothing is where nothing was recorded. Versions are not compared.
    fn difference(&self, wanted: &Option<String>, got: &str, place: &str) -> Option<String> {
        let wanted = self.folder(wanted.as_ref()?);
        // What virsh prints of a connection is the name it opened.
        let wanted = match wanted.trim_end() {
            name if is_test_uri(name) && !name.contains(char::is_whitespace) => {
                wanted.replace(name, &self.served.uri(self.way, name))
            }
            _ => wanted,
        };
        let [wanted, got] = [wanted.as_str(), got].map(|text| text.replace("9.0.0", "V").replace("11.3.0", "V"));
        (!fits_recorded(&wanted, &got)).then(|| format!("{place}\nwanted {wanted:?}\ngot    {got:?}"))
    }
}
