//! Every command built, right and wrong, word for word beside real virsh.
//!
//! A row is a command line as one would type it to a shell: words, single quotes around a word with blanks,
//! settings of variables in front. `DOMAIN` stands for a domain of the connection, `UUID` for its uuid.
//! The shell runs under the name `virsh`, and most rows once more under its own name.

mod figures;
mod lines;
mod objects;
mod options;

use std::path::Path;

use super::exceptions;
use super::launch::{Launch, words};
use super::mask::Mask;
use super::outcome::Outcome;
use super::suite::Suite;
use super::world::{VIRSH, World};
use crate::tree;

/// A connection that rows are run on.
struct Ground {
    name: &'static str,
    options: fn(&World) -> Vec<String>,
    domain: &'static str,
    uuid: &'static str,
    /// Run the rows also under the shell's own name.
    own_name: bool,
}

const BARE: Ground = Ground { name: "bare", options: |_| Vec::new(), domain: "", uuid: "", own_name: false };
const TEST_UUID: &str = "6695eb01-f6a4-8304-79aa-97f2502e193f";
const IN_PROCESS: Ground = Ground {
    name: "test",
    options: |_| words(&["-c", "test:///default"]),
    domain: "test",
    uuid: TEST_UUID,
    own_name: true,
};
const HELP: Ground = Ground { name: "help", own_name: false, ..IN_PROCESS };
const TCP: Ground = Ground {
    name: "tcp",
    options: |world| {
        let port = world.lab.value("LAB_TCP_PORT");
        words(&["-c", &format!("test+tcp://localhost:{port}/default")])
    },
    domain: "test",
    uuid: TEST_UUID,
    own_name: false,
};
const SYSTEM: Ground = Ground {
    name: "system",
    options: |_| words(&["-c", "qemu:///system"]),
    domain: "labguest",
    uuid: "5ab1ab00-0000-4000-8000-0000000000dd",
    own_name: false,
};

/// A driver that has pools and volumes, and nothing else.
const STORAGE: Ground = Ground {
    name: "storage",
    options: |_| words(&["-c", "storage:///system"]),
    domain: "nosuch",
    uuid: TEST_UUID,
    own_name: false,
};

pub(super) fn add(suite: &mut Suite) {
    let tables: &[(&'static Ground, &[&'static [&'static str]])] = &[
        (&BARE, &[lines::OPTIONS]),
        (&IN_PROCESS, &[lines::READING, lines::LANGUAGE, lines::WRONG, lines::CHANGING]),
        (&TCP, &[lines::READING, lines::CHANGING, objects::READING, objects::CHANGING, figures::BOTH, figures::TEST]),
        (&SYSTEM, &[lines::READING, lines::REFUSED, objects::READING, figures::BOTH, figures::SYSTEM]),
        (&STORAGE, &[objects::LISTS]),
    ];
    for (ground, tables) in tables {
        for line in tables.iter().flat_map(|table| table.iter()) {
            suite.add(format!("diff {}: {line}", ground.name), |world| compare_line(world, ground, line));
        }
    }
    let counted: &[(&'static Ground, &[&'static [&'static str]])] =
        &[(&TCP, &[figures::COUNTED, figures::TEST_COUNTED]), (&SYSTEM, &[figures::COUNTED, figures::SYSTEM_COUNTED])];
    for (ground, tables) in counted {
        for line in tables.iter().flat_map(|table| table.iter()) {
            suite.add(format!("diff {}, counted: {line}", ground.name), |world| compare_counted(world, ground, line));
        }
    }
    for text in lines::TYPED {
        suite.add(format!("diff typed: {text:?}"), |world| compare_typed(world, text));
    }
    for command in lines::COMMANDS {
        for line in [format!("help {command}"), format!("{command} --help")] {
            suite.add(format!("diff help: {line}"), move |world| compare_line(world, &HELP, &line));
        }
    }
    suite.add("diff help: no command is untested", no_command_untested);
    options::add(suite);
}

fn compare_line(world: &World, ground: &Ground, line: &str) -> Result<(), String> {
    let lists = exceptions::LISTS.contains(&line);
    let (launch, all) = read_row(world, ground, line);
    if lists {
        return compare_list(world, &launch, &all);
    }
    compare(world, &launch, &all, ground.own_name)
}

/// The words of a row, with what stands for other things replaced.
fn read_row(world: &World, ground: &Ground, line: &str) -> (Launch, Vec<String>) {
    let files = tree::root().join("tests/data/shell");
    let line = line.replace("DOMAIN", ground.domain).replace("UUID", ground.uuid);
    let (launch, command) = read_line(&line.replace("FILES", &files.display().to_string()));
    (launch, [(ground.options)(world), command].concat())
}

/// Figures that move between two runs: only what stands around them must be equal, and the blanks that make room.
fn compare_counted(world: &World, ground: &Ground, line: &str) -> Result<(), String> {
    let (launch, all) = read_row(world, ground, line);
    let wanted = launch.run(Path::new(VIRSH), &all)?;
    let got = launch.run(&world.strict, &all)?;
    expect_equal(&got, &wanted, &Mask::usual().and(r" *-?[0-9][0-9.]*", "<figure>"))
}

fn compare_typed(world: &World, text: &str) -> Result<(), String> {
    compare(world, &Launch::new().stdin(text), &words(&["-c", "test:///default"]), true)
}

fn compare(world: &World, launch: &Launch, line: &[String], own_name: bool) -> Result<(), String> {
    let wanted = launch.run(Path::new(VIRSH), line)?;
    let got = launch.run(&world.strict, line)?;
    expect_equal(&got, &wanted, &Mask::usual())?;
    if own_name {
        let got = launch.run(&world.fvsh, line)?;
        expect_equal(&got, &wanted, &Mask::own_name()).map_err(|text| format!("under its own name: {text}"))?;
    }
    Ok(())
}

fn expect_equal(got: &Outcome, wanted: &Outcome, mask: &Mask) -> Result<(), String> {
    got.masked(mask).expect_equal(&wanted.masked(mask))
}

/// Splits at blanks outside single quotes; `NAME=value` words in front become settings.
fn read_line(line: &str) -> (Launch, Vec<String>) {
    let mut launch = Launch::new();
    let mut words = Vec::new();
    for word in split(line) {
        match word.split_once('=') {
            Some((name, value)) if words.is_empty() && is_variable(name) => {
                launch = launch.set(name, value);
            }
            _ => words.push(word),
        }
    }
    (launch, words)
}

fn is_variable(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_')
}

fn split(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '\'' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            ' ' if !quoted => words.extend(word.take()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    words
}

/// Each line must be one of virsh's, in virsh's order.
fn compare_list(world: &World, launch: &Launch, line: &[String]) -> Result<(), String> {
    let virsh = launch.run(Path::new(VIRSH), line)?;
    let ours = launch.run(&world.strict, line)?;
    let mut rest = virsh.stdout.lines();
    match ours.stdout.lines().find(|line| !rest.any(|other| other == *line)) {
        Some(line) => Err(format!("virsh has no such line, or not here: {line:?}")),
        None => Outcome { stdout: String::new(), ..ours }.expect_equal(&Outcome { stdout: String::new(), ..virsh }),
    }
}

/// Every command that is listed has its rows here.
fn no_command_untested(world: &World) -> Result<(), String> {
    let help = Launch::new().run(&world.strict, &words(&["help"]))?.success()?;
    if help == world.virsh(&["help"])? {
        // virsh against itself: most of its commands are not built yet
        return Ok(());
    }
    let listed = help.stdout.lines().filter_map(|line| line.strip_prefix("    ")?.split_whitespace().next());
    let untested: Vec<&str> = listed.filter(|command| !lines::COMMANDS.contains(command)).collect();
    if untested.is_empty() { Ok(()) } else { Err(format!("commands without tests: {untested:?}")) }
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn quotes_keep_a_word_together() {
        assert_eq!(split("echo 'a  b' c"), ["echo", "a  b", "c"]);
        assert_eq!(split("-c ''"), ["-c", ""]);
    }
}
