//! Every option of every built command, once, made from the recorded table of virsh's options.
//!
//! A command's lines are run as one script. Each line is a command with what it requires and one option more; objects
//! that it may work on are made before it and taken away behind it.

mod values;

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use super::super::launch::{Launch, words};
use super::super::mask::Mask;
use super::super::suite::Suite;
use super::super::world::{VIRSH, World, write};
use super::lines;
use super::{Ground, SYSTEM, TCP, expect_equal};
use values::{ALWAYS, INSTEAD, NOT_RUN, Objects, VALUES, objects};

pub(super) fn add(suite: &mut Suite) {
    if let Err(text) = add_all(suite) {
        suite.add("options: the table of virsh's options", move |_| Err(text.clone()));
    }
}

fn add_all(suite: &mut Suite) -> Result<(), String> {
    let table = Table::read()?;
    for (ground, place) in [(&TCP, Place::Test), (&SYSTEM, Place::System)] {
        for command in lines::COMMANDS {
            let lines = table.lines(command, place)?;
            let name = format!("options {}: {command}", ground.name);
            suite.add(name, move |world| compare_options(world, ground, place, command, &lines));
        }
    }
    suite.add("options: each is run, or there is a reason", move |_| table.check_reasons());
    Ok(())
}

/// Where a line is run; what can be made there differs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Test,
    System,
}

/// The recorded commands and options of virsh.
struct Table {
    commands: Value,
}

impl Table {
    fn read() -> Result<Self, String> {
        let path = crate::root().join("crates/fvsh/tests/data/virsh.json");
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut table: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Table { commands: table["commands"].take() })
    }

    fn options(&self, command: &str) -> Result<Vec<Recorded<'_>>, String> {
        let recorded = self.commands[command]["options"].as_array();
        recorded.ok_or_else(|| format!("virsh has no command {command}"))?.iter().map(Recorded::of).collect()
    }

    /// The lines of one command: one for each option that may be left out, or the bare command.
    fn lines(&self, command: &str, place: Place) -> Result<Vec<String>, String> {
        if let Some((_, lines)) = INSTEAD.iter().find(|(name, _)| *name == command) {
            return Ok(lines.iter().map(|line| (*line).to_owned()).collect());
        }
        let options = self.options(command)?;
        let required: Vec<String> =
            options.iter().filter(|option| option.required).map(|option| option.with_value(command, place)).collect();
        let always = ALWAYS.iter().find(|(name, _)| *name == command).map_or("", |(_, words)| words);
        let line = |more: &str| {
            let mut all = vec![command.to_owned()];
            all.extend(required.iter().filter(|words| first(words) != first(more)).cloned());
            all.extend(Some(always).filter(|words| first(words) != first(more)).map(str::to_owned));
            all.push(more.to_owned());
            all.retain(|words| !words.is_empty());
            all.join(" ")
        };
        let mut lines: Vec<String> = options
            .iter()
            .filter(|option| !option.required && !is_left_out(command, option.name))
            .map(|option| line(&option.with_value(command, place)))
            .collect();
        if lines.is_empty() {
            lines.push(line(""));
        }
        Ok(lines)
    }

    fn check_reasons(&self) -> Result<(), String> {
        for (command, option, _) in NOT_RUN {
            if !lines::COMMANDS.contains(command) || !self.options(command)?.iter().any(|other| other.name == *option) {
                return Err(format!("no command that is built has this: {command} --{option}"));
            }
        }
        for (command, lines) in INSTEAD {
            let named = |option: &Recorded<'_>| lines.iter().any(|line| line.contains(&format!("--{}", option.name)));
            match self.options(command)?.iter().find(|option| !named(option) && !is_left_out(command, option.name)) {
                None => {}
                Some(option) => return Err(format!("no line has {command} --{}", option.name)),
            }
        }
        Ok(())
    }
}

fn is_left_out(command: &str, option: &str) -> bool {
    NOT_RUN.iter().any(|(other, name, _)| *other == command && *name == option)
}

fn first(words: &str) -> Option<&str> {
    words.split(' ').next().filter(|word| !word.is_empty())
}

/// An option as recorded.
struct Recorded<'a> {
    name: &'a str,
    kind: &'a str,
    required: bool,
    /// Which one it stands for, and whether it brings the value.
    alias: Option<(&'a str, bool)>,
}

impl<'a> Recorded<'a> {
    fn of(recorded: &'a Value) -> Result<Self, String> {
        let text = |key: &str| recorded[key].as_str();
        Ok(Recorded {
            name: text("name").ok_or("an option without a name")?,
            kind: text("type").ok_or("an option without a type")?,
            required: recorded["required"].as_bool().unwrap_or(false),
            alias: text("alias_for").map(|other| (other, text("alias_value").is_some())),
        })
    }

    /// `--name`, or `--name value`.
    fn with_value(&self, command: &str, place: Place) -> String {
        let name = self.name;
        match (self.kind, self.alias) {
            ("bool", _) | (_, Some((_, true))) => format!("--{name}"),
            (_, Some((other, false))) => format!("--{name} {}", value(command, other, "1", place)),
            (kind, None) => format!("--{name} {}", value(command, name, if kind == "int" { "1" } else { "x" }, place)),
        }
    }
}

fn value(command: &str, option: &str, otherwise: &'static str, place: Place) -> &'static str {
    let exact = VALUES.iter().find(|row| row.0 == command && row.1 == option);
    let any = || VALUES.iter().find(|row| row.0 == "*" && row.1 == option);
    match (exact.or_else(any), place) {
        (None, _) => otherwise,
        (Some(row), Place::Test) => row.2,
        (Some(row), Place::System) => row.3,
    }
}

fn compare_options(
    world: &World,
    ground: &Ground,
    place: Place,
    command: &str,
    lines: &[String],
) -> Result<(), String> {
    let folder = prepare(world, place)?;
    let Objects { before, behind } = objects(command, place);
    let script: Vec<&str> = lines.iter().flat_map(|line| [before, &[line.as_str()], behind].concat()).collect();
    let script = script.join("; ").replace("FILES", &folder.display().to_string());
    let launch = Launch::new().set("EDITOR", "true");
    let line = [(ground.options)(world), vec![script]].concat();
    let is_timed = values::NAMED_BY_SECOND.contains(&command);
    if is_timed {
        wait_for_second();
    }
    let wanted = launch.run(Path::new(VIRSH), &line)?;
    prepare(world, place)?;
    if is_timed {
        wait_for_second();
    }
    let got = launch.run(&world.strict, &line)?;
    let outcome = expect_equal(&got, &wanted, &mask(values::moves(command, place)));
    if outcome.is_err() {
        let cleaning = [(ground.options)(world), words(&[&behind.join("; ")])].concat();
        // what the next test needs gone; what is gone already is no fault
        let _ = launch.run(Path::new(VIRSH), &cleaning);
    }
    outcome
}

/// Until a second begins: two objects that are called by their second cannot both be made in it.
fn wait_for_second() {
    let into = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().subsec_nanos();
    thread::sleep(Duration::from_secs(1).saturating_sub(Duration::from_nanos(into.into())));
}

/// Times, and figures that move between two runs.
fn mask(counted: bool) -> Mask {
    let mask = Mask::usual().and(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}(\.[0-9]+)?( ?\+[0-9]{4})?", "<date>");
    if counted { mask.and(r" *-?[0-9][0-9.]*", "<figure>") } else { mask }
}

/// A folder with the files that the lines name, as if nobody had used it.
fn prepare(world: &World, place: Place) -> Result<PathBuf, String> {
    let folder = world.fresh_directory("options", None)?;
    for (name, text) in values::FILES {
        let text = text.replace("FILES", &folder.display().to_string());
        write(&folder.join(name), &text)?;
    }
    let image = folder.join("disk.img");
    let (kind, format) = match place {
        Place::Test => ("test", "raw"),
        Place::System => {
            let words = words(&["create", "-q", "-f", "qcow2", &image.display().to_string(), "1M"]);
            Launch::new().run(Path::new("/usr/bin/qemu-img"), &words)?.success()?;
            ("qemu", "qcow2")
        }
    };
    write(&folder.join("domain.xml"), &values::domain(kind, format, &folder.display().to_string()))?;
    Ok(folder)
}
