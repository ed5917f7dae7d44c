//! The recorded cases of `tests/data/test-driver-cases.json` (virsh 9.0.0) that use commands we have.
// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::collections::BTreeSet;

use serde_json::Value;
use support::{Folder, Run, run, shell};

/// Sequences that belong to the commands of this shell.
const SEQUENCES: &[&str] = &["inventory", "lifecycle", "host", "shell"];

/// Steps that depend on a command which is not built yet and stands before them.
const DEPENDENT: &[(&str, &str)] = &[("lifecycle", "Autostart:      enable")];

/// Rows that the layers below do not answer as recorded: the refusal of secret parts has other words.
const GAPS: &[&str] = &[];

/// Commands whose calls the driver in process does not answer yet.
const UNANSWERED: &[&str] =
    &["cpu-models", "cpu-stats", "domblkerror", "domblkstat", "domcontrol", "domifaddr", "domstats", "domtime"];

const MARK: &str = "@@@";

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
    for sequence in recorded["sequences"].as_array().unwrap() {
        let name = sequence["name"].as_str().unwrap();
        if !SEQUENCES.contains(&name) {
            continue;
        }
        let is_usable = |step: &&Value| {
            let command = step["args"][0].as_str();
            let stdout = step["stdout"].as_str().unwrap_or_default();
            let dependent = DEPENDENT.iter().any(|(sequence, text)| *sequence == name && stdout.contains(text));
            command.is_none_or(|command| built.contains(command) && !UNANSWERED.contains(&command)) && !dependent
        };
        let steps: Vec<&Value> = sequence["steps"].as_array().unwrap().iter().filter(is_usable).collect();
        check_sequence(sequence["uri"].as_str().unwrap(), &steps, name);
        checked += steps.len();
    }
    assert!(checked >= 65, "only {checked} steps were checked");
}

/// All steps in one process, split at marks; then the status of each prefix of them.
fn check_sequence(uri: &str, steps: &[&Value], name: &str) {
    let folder = Folder::new();
    let lines: Vec<&str> = steps.iter().map(|step| step["line"].as_str().unwrap()).collect();
    let marked: Vec<String> = lines.iter().map(|line| format!("echo {MARK}\necho --err {MARK}\n{line}")).collect();
    let all = run(shell("virsh", &folder).args(["-c", uri, &marked.join("\n")]), "");
    let stdout: Vec<&str> = all.stdout.split(&format!("{MARK}\n\n")).skip(1).collect();
    let stderr: Vec<&str> = all.stderr.split(&format!("error: {MARK}\n")).skip(1).collect();
    assert_eq!((stdout.len(), stderr.len()), (steps.len(), steps.len()), "{name}");
    for (index, step) in steps.iter().enumerate() {
        let place = format!("{name}: {}", lines[index]);
        if let Some(want) = step["stdout"].as_str() {
            check_text(want, stdout[index], &folder, &place);
        }
        check_text(step["stderr"].as_str().unwrap(), stderr[index], &folder, &place);
        let prefix = run(shell("virsh", &folder).args(["-c", uri, &lines[..=index].join("\n")]), "");
        // A comment runs nothing: the status is that of the command before it.
        if !step["args"].as_array().unwrap().is_empty() {
            assert_eq!(prefix.status.map(i64::from), step["exit"].as_i64(), "{place}");
        }
    }
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
        if !uses_built_commands(&argv, &built) || GAPS.contains(&name) {
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
    // Hosts from a file belong to the test driver, and are checked there; a daemon answers for `TEST:`.
    if argv.iter().any(|word| word.starts_with("TEST:") || word.starts_with("test:") && word.contains(".xml")) {
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
    let want = want.replace("{{DIR}}", folder.path().to_str().unwrap()).replace("9.0.0", "V");
    let masked = got.replace("11.3.0", "V");
    assert!(matches(&want, &masked), "{place}\nwanted {want:?}\ngot    {masked:?}");
}

/// Whether a text is as wanted; a placeholder takes what its pattern allows.
fn matches(want: &str, got: &str) -> bool {
    let Some((before, behind)) = want.split_once("{{") else { return want == got };
    let Some((name, after)) = behind.split_once("}}") else { return want == got };
    let Some(rest) = got.strip_prefix(before) else { return false };
    let ends = (0..=rest.len()).filter(|&end| rest.is_char_boundary(end) && fits(name, &rest[..end]));
    ends.into_iter().any(|end| matches(after, &rest[end..]))
}

fn fits(placeholder: &str, text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let decimal = |text: &str, places: usize| {
        text.split_once('.').is_some_and(|(whole, part)| digits(whole) && digits(part) && part.len() == places)
    };
    match placeholder {
        "INT" => digits(text),
        "SECS" => text.strip_suffix('s').is_some_and(|text| decimal(text, 1)),
        "MS" => decimal(text, 3),
        "HOST" => !text.is_empty() && !text.contains('\n'),
        "ERRNO" => !text.contains('\n'),
        "UUID" => text.len() == 36 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-'),
        other => panic!("no pattern for {other}"),
    }
}

#[test]
fn placeholders() {
    assert!(matches("a {{INT}} b{{SECS}}\n", "a 12 b3.4s\n"));
    assert!(!matches("a {{INT}} b", "a x b"));
    assert!(!matches("{{MS}}", "1.23"));
    assert!(!matches("{{HOST}}\n", "a\nb\n"));
}
