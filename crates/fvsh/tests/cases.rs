//! The recorded cases of `tests/data/test-driver-cases.json` (virsh 9.0.0) that use commands we have.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeSet;

use ferrovirt_testkit::{fits_recorded, marked_script, split_steps};
use serde_json::Value;
use support::{Folder, Run, run, shell};

/// Commands that change what later steps see: while one of them is not built, or not answered, the steps behind it are not
/// checked.
const CHANGING: &[&str] = &["dump", "checkpoint-create", "checkpoint-create-as"];

/// Commands whose calls the driver in process does not answer yet: it has no map of processor models, no checkpoints and
/// no pictures of screens.
const UNANSWERED: &[&str] = &[
    "checkpoint-create",
    "checkpoint-create-as",
    "checkpoint-delete",
    "checkpoint-dumpxml",
    "checkpoint-info",
    "checkpoint-list",
    "checkpoint-parent",
    "cpu-models",
    "screenshot",
];

/// Rows where a library below libvirt says something of its own; `docs/compat.md` has them.
const WARNED: &[&str] = &["uri-nofile"];

fn recorded() -> Value {
    serde_json::from_str(include_str!("data/test-driver-cases.json")).unwrap()
}

/// Names of the commands, from our own help.
fn built() -> BTreeSet<String> {
    let help = run(shell("virsh", &Folder::new()).arg("help"), "").stdout;
    let name = |line: &str| line.strip_prefix("    ")?.split(' ').next().map(str::to_owned);
    help.lines().filter_map(name).collect()
}

#[test]
fn sequences() {
    let (recorded, built) = (recorded(), built());
    let mut checked = 0;
    let mut failures = Vec::new();
    for sequence in recorded["sequences"].as_array().unwrap() {
        let name = sequence["name"].as_str().unwrap();
        let command = |step: &Value| step["args"][0].as_str().map(str::to_owned);
        let waits = |step: &&Value| {
            command(step).is_some_and(|command| {
                let done = built.contains(&command) && !UNANSWERED.contains(&command.as_str());
                !done && CHANGING.contains(&command.as_str())
            })
        };
        let is_usable = |step: &&Value| {
            // Where 11.3.0 does otherwise, its way is ours, and is tested with the driver.
            let is_old = step.get("v11").is_some();
            let answered = |command: String| built.contains(&command) && !UNANSWERED.contains(&command.as_str());
            command(step).is_none_or(answered) && !is_old
        };
        let steps = sequence["steps"].as_array().unwrap().iter().take_while(|step| !waits(step));
        let steps: Vec<&Value> = steps.filter(is_usable).collect();
        let folder = Folder::new();
        write_files(&recorded, &folder);
        let uri = sequence["uri"].as_str().unwrap().replace("{{DIR}}", folder.path().to_str().unwrap());
        failures.extend(sequence_failures(&uri, &steps, name, &folder));
        checked += steps.len();
    }
    assert!(failures.is_empty(), "{} steps\n{}", failures.len(), failures.join("\n"));
    assert!(checked >= STEPS, "only {checked} steps were checked");
}

/// How many steps are checked at least.
const STEPS: usize = 380;

/// All steps in one process, split at marks; then the status of each prefix of them.
fn sequence_failures(uri: &str, steps: &[&Value], name: &str, folder: &Folder) -> Vec<String> {
    let lines: Vec<&str> = steps.iter().map(|step| step["line"].as_str().unwrap()).collect();
    let all = run(shell("virsh", folder).args(["-c", uri, &marked_script(&lines)]), "");
    let printed = split_steps(&all.stdout, &all.stderr);
    assert_eq!(printed.len(), steps.len(), "{name}: {}", all.stderr);
    let mut failures = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let place = format!("{name}: {}", lines[index]);
        if let Some(want) = step["stdout"].as_str() {
            failures.extend(difference(want, printed[index].0, folder, &place));
        }
        failures.extend(difference(step["stderr"].as_str().unwrap(), printed[index].1, folder, &place));
        let prefix = run(shell("virsh", folder).args(["-c", uri, &lines[..=index].join("\n")]), "");
        // A comment runs nothing: the status is that of the command before it.
        let (got, want) = (prefix.status.map(i64::from), step["exit"].as_i64());
        if got != want && !step["args"].as_array().unwrap().is_empty() {
            failures.push(format!("{place}\nwanted status {want:?}\ngot           {got:?}"));
        }
    }
    failures
}

#[test]
fn single_commands() {
    let (recorded, built) = (recorded(), built());
    let mut checked = 0;
    for row in recorded["single"].as_array().unwrap() {
        let folder = Folder::new();
        let argv: Vec<String> = row["argv"]
            .as_array()
            .unwrap()
            .iter()
            .map(|word| word.as_str().unwrap())
            .map(|word| word.replace("{{DIR}}", folder.path().to_str().unwrap()))
            .collect();
        let name = row["name"].as_str().unwrap();
        if !uses_built_commands(&argv, &built) || WARNED.contains(&name) {
            continue;
        }
        write_files(&recorded, &folder);
        let ours = run(shell("virsh", &folder).args(&argv[1..]), "");
        check_row(row, &ours, &folder, &format!("{name}: {argv:?}"));
        checked += 1;
    }
    assert!(checked >= 31, "only {checked} rows were checked");
}

fn uses_built_commands(argv: &[String], built: &BTreeSet<String>) -> bool {
    // A daemon answers for `TEST:`; credentials from a file are not looked up yet.
    if argv.iter().any(|word| word.starts_with("TEST:") || word.contains("?authfile=")) {
        return false;
    }
    let words = argv.iter().flat_map(|word| word.split([' ', ';', '\n']));
    let unbuilt = ["setmem", "vcpupin", "event"];
    !words.into_iter().any(|word| unbuilt.contains(&word) && !built.contains(word))
}

fn check_row(row: &Value, ours: &Run, folder: &Folder, place: &str) {
    if let Some(want) = row["stdout"].as_str() {
        check_text(want, &ours.stdout, folder, place);
    }
    check_text(row["stderr"].as_str().unwrap(), &ours.stderr, folder, place);
    assert_eq!(ours.status.map(i64::from), row["exit"].as_i64(), "{place}");
}

fn write_files(recorded: &Value, folder: &Folder) {
    for (name, text) in recorded["files"].as_object().unwrap() {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text.as_str().unwrap()).unwrap();
    }
}

/// Compares text that holds placeholders; versions are compared with their numbers masked.
fn check_text(want: &str, got: &str, folder: &Folder, place: &str) {
    let found = difference(want, got, folder, place);
    assert!(found.is_none(), "{}", found.unwrap_or_default());
}

fn difference(want: &str, got: &str, folder: &Folder, place: &str) -> Option<String> {
    let want = want.replace("{{DIR}}", folder.path().to_str().unwrap()).replace("9.0.0", "V");
    let masked = got.replace("11.3.0", "V");
    (!fits_recorded(&want, &masked)).then(|| format!("{place}\nwanted {want:?}\ngot    {masked:?}"))
}
