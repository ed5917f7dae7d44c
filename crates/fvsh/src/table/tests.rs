//! The table against the recorded surface of virsh 9.0.0 (`tests/data/virsh.json`), and against itself.

use std::collections::BTreeSet;

use serde_json::Value;

use super::*;

fn recorded() -> Value {
    serde_json::from_str(include_str!("../../tests/data/virsh.json")).unwrap()
}

fn commands(table: Table) -> impl Iterator<Item = &'static Command> {
    table.groups().flat_map(Group::commands)
}

#[test]
fn commands_and_groups_are_virshs() {
    let recorded = recorded();
    let table = Table::strict();
    let groups = recorded["groups"].as_array().unwrap();
    let ours: Vec<&Group> = table.groups().collect();
    assert_eq!(groups.len(), ours.len());
    for (want, group) in groups.iter().zip(ours) {
        assert_eq!((want["keyword"].as_str(), want["title"].as_str()), (Some(group.keyword), Some(group.title)));
        let names: Vec<&str> = group.commands().map(|command| command.name).collect();
        let recorded = want["commands"].as_array().unwrap().iter().map(|name| name.as_str().unwrap());
        let is_listed = |name: &&str| !OLD_NAMES.iter().any(|(old, _)| old == name);
        assert_eq!(recorded.filter(is_listed).collect::<Vec<_>>(), names, "commands of {}", group.keyword);
    }
}

#[test]
fn options_are_virshs() {
    let recorded = recorded();
    for command in commands(Table::strict()) {
        let want = &recorded["commands"][command.name];
        assert_eq!(want["needs_connection"], command.needs == Needs::Connection, "{}", command.name);
        let options = want["options"].as_array().unwrap();
        assert_eq!(options.len(), command.options.len(), "number of options of {}", command.name);
        for (want, option) in options.iter().zip(command.options) {
            check_option(want, option, &format!("{} --{}", command.name, option.name));
        }
    }
}

fn check_option(want: &Value, option: &Opt, place: &str) {
    assert_eq!(want["name"], option.name, "{place}");
    let kind = match option.kind {
        Kind::Bool => "bool",
        Kind::Text => "string",
        Kind::Int => "int",
        Kind::Argv => "argv",
        Kind::Alias { target, value } => {
            assert_eq!(want["alias_for"], target, "{place}");
            assert_eq!(want["alias_value"].as_str(), value, "{place}");
            "alias"
        }
    };
    assert_eq!(want["type"], kind, "{place}");
    assert_eq!(want["required"].as_bool().unwrap_or(false), option.required, "required: {place}");
    assert_eq!(want["positional"].as_bool().unwrap_or(false), option.takes_bare_words(), "positional: {place}");
    assert_eq!(want["empty_ok"].as_bool().unwrap_or(false), option.empty_ok, "empty_ok: {place}");
    assert_eq!(want["has_completer"].as_bool().unwrap_or(false), option.completer.is_some(), "completer: {place}");
}

#[test]
fn names_are_unique() {
    let mut names = BTreeSet::new();
    for group in Table::full().groups() {
        assert!(names.insert(group.keyword), "keyword {}", group.keyword);
    }
    for command in commands(Table::full()) {
        assert!(names.insert(command.name), "command {}", command.name);
        let options: BTreeSet<&str> = command.options.iter().map(|option| option.name).collect();
        assert_eq!(options.len(), command.options.len(), "options of {}", command.name);
    }
}

#[test]
fn entries_are_whole() {
    for command in commands(Table::full()) {
        let name = command.name;
        assert!(!command.summary.is_empty() && command.summary.is_ascii(), "{name}");
        for (index, option) in command.options.iter().enumerate() {
            if let Kind::Alias { target, .. } = option.kind {
                assert!(command.position(target).is_some_and(|at| at > index), "{name} --{}", option.name);
            } else {
                assert!(!option.help.is_empty() && option.help.is_ascii(), "{name} --{}", option.name);
            }
            let last = index + 1 == command.options.len();
            assert!(option.kind != Kind::Argv || last, "{name} --{}: a list must come last", option.name);
        }
    }
}

#[test]
fn explain_is_ours_alone() {
    assert!(Table::full().command("explain").is_some());
    assert!(Table::strict().command("explain").is_none());
    assert!(Table::strict().group("ferrovirt").is_none());
}
