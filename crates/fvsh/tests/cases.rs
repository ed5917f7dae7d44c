//! The recorded cases of `tests/data/test-driver-cases.json` (virsh 9.0.0) that use commands we have.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use ferrovirt_testkit::{fits_recorded, marked_script, split_steps};
use serde_json::Value;
use support::{Folder, Run, run, shell};

/// Rows that `docs/compat.md` has: a library below libvirt says something of its own, and what a daemon would have to answer.
const NOT_OURS: &[&str] = &["uri-nofile", "uri-case"];

fn recorded() -> Value {
    serde_json::from_str(include_str!("data/test-driver-cases.json")).unwrap()
}

/// The steps that libvirt 11.3.0 answers otherwise, as it does: by sequence, number and line.
fn newer() -> Value {
    serde_json::from_str(include_str!("data/test-driver-v11.json")).unwrap()
}

#[test]
fn sequences() {
    let (recorded, newer) = (recorded(), newer());
    let mut checked = 0;
    let mut failures = Vec::new();
    for sequence in recorded["sequences"].as_array().unwrap() {
        let name = sequence["name"].as_str().unwrap();
        let steps = sequence["steps"].as_array().unwrap().iter().zip(1..);
        let steps: Vec<Value> = steps.map(|(step, number)| chosen(step, &format!("{name} {number}"), &newer)).collect();
        let steps: Vec<&Value> = steps.iter().collect();
        let folder = Folder::new();
        write_files(&recorded, &folder);
        let uri = sequence["uri"].as_str().unwrap().replace("{{DIR}}", folder.path().to_str().unwrap());
        failures.extend(sequence_failures(&uri, &steps, name, &folder));
        checked += steps.len();
    }
    assert!(failures.is_empty(), "{} steps\n{}", failures.len(), failures.join("\n"));
    assert_eq!(checked, STEPS, "steps that were checked");
}

/// How many steps there are.
const STEPS: usize = 572;

/// A step with the one text that is wanted of it. `number` is its sequence's name, and its number there.
fn chosen(step: &Value, number: &str, newer: &Value) -> Value {
    let mut step = step.clone();
    if step.get("v11").is_some() {
        let place = format!("{number}: {}", step["line"].as_str().unwrap());
        for key in ["stdout", "stderr", "exit"] {
            step[key] = newer[&place].get(key).unwrap_or_else(|| panic!("no {key} of {place}")).clone();
        }
    }
    step
}

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
    let recorded = recorded();
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
        if NOT_OURS.contains(&name) {
            continue;
        }
        write_files(&recorded, &folder);
        let ours = run(shell("virsh", &folder).args(&argv[1..]), "");
        check_row(row, &ours, &folder, &format!("{name}: {argv:?}"));
        checked += 1;
    }
    assert_eq!(checked, 41, "rows that were checked");
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
