//! `help`: all commands, those of a group, or one in full.

use std::fmt::Write;

use super::{Arguments, Outcome};
use crate::shell::Shell;
use crate::table::{Command, Group, Kind, OUTPUT_OPTION, Opt, Table};

/// Prints the help that is asked for.
pub(crate) fn help(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let text = match args.raw("command").filter(|name| !name.is_empty()) {
        None => overview(&shell.table),
        Some(name) => match (shell.table.command(name), shell.table.group(name)) {
            (Some(command), _) => command_page(&shell.table, command),
            (None, Some(group)) => group_page(group),
            (None, None) => return shell.refuse(&format!("command or command group '{name}' doesn't exist")),
        },
    };
    shell.console.print(&text);
    Ok(())
}

/// All commands, by group.
pub(crate) fn overview(table: &Table) -> String {
    let groups: Vec<String> = table.groups().map(group_page).collect();
    format!("Grouped commands:\n\n{}\n", groups.join("\n"))
}

/// The same lines as `--help` shows them: no colon behind a group's title.
pub(crate) fn usage_commands(table: &Table) -> String {
    let mut text = String::new();
    for group in table.groups() {
        let _ = writeln!(text, " {} (help keyword '{}')", group.title, group.keyword);
        text.push_str(&command_lines(group));
        text.push('\n');
    }
    text
}

fn group_page(group: &Group) -> String {
    format!(" {} (help keyword '{}'):\n{}", group.title, group.keyword, command_lines(group))
}

fn command_lines(group: &Group) -> String {
    let shown = group.commands().filter(|command| !command.is_hidden);
    shown.map(|command| format!("    {:<30} {}\n", command.name, command.summary)).collect()
}

/// NAME, SYNOPSIS, DESCRIPTION and OPTIONS of a command.
pub(crate) fn command_page(table: &Table, command: &'static Command) -> String {
    let own = table.takes_output(command).then_some(&OUTPUT_OPTION);
    let options: Vec<&Opt> = command.options.iter().chain(own).collect();
    let mut text = format!("  NAME\n    {} - {}\n\n  SYNOPSIS\n", command.name, command.summary);
    let _ = writeln!(text, "    {}{}", command.name, synopsis(&options));
    if !command.description.is_empty() {
        let _ = write!(text, "\n  DESCRIPTION\n    {}\n", command.description);
    }
    if !options.is_empty() {
        text.push_str("\n  OPTIONS\n");
        for (shown, option) in with_shown(&options, option_label) {
            let _ = writeln!(text, "    {shown:<15}  {}", option.help);
        }
    }
    text.push('\n');
    text
}

fn synopsis(options: &[&'static Opt]) -> String {
    with_shown(options, synopsis_label).map(|(shown, _)| format!(" {shown}")).collect()
}

/// The options that are shown (aliases are not), each with its label. The label of an argv option depends on whether
/// a bare word could go to an option before it.
fn with_shown(
    options: &[&'static Opt],
    label: fn(&Opt, bool) -> String,
) -> impl Iterator<Item = (String, &'static Opt)> {
    let mut bare_before = false;
    options.iter().copied().filter(|option| !matches!(option.kind, Kind::Alias { .. })).map(move |option| {
        let shown = label(option, bare_before);
        bare_before |= option.takes_bare_words();
        (shown, option)
    })
}

fn synopsis_label(option: &Opt, bare_before: bool) -> String {
    let name = option.name;
    match (option.kind, option.required) {
        (Kind::Bool | Kind::Alias { .. }, _) => format!("[--{name}]"),
        (Kind::Text | Kind::Int, true) => format!("<{name}>"),
        (Kind::Text | Kind::Int, false) => format!("[--{name} <{}>]", option.kind.placeholder()),
        (Kind::Argv, true) if bare_before => format!("{{[--{name}] <string>}}..."),
        (Kind::Argv, false) if bare_before => format!("[[--{name}] <string>]..."),
        (Kind::Argv, true) => format!("<{name}>..."),
        (Kind::Argv, false) => format!("[<{name}>]..."),
    }
}

fn option_label(option: &Opt, bare_before: bool) -> String {
    let name = option.name;
    match (option.kind, option.required) {
        (Kind::Bool | Kind::Alias { .. }, _) => format!("--{name}"),
        (Kind::Text | Kind::Int, true) => format!("[--{name}] <{}>", option.kind.placeholder()),
        (Kind::Text | Kind::Int, false) => format!("--{name} <{}>", option.kind.placeholder()),
        (Kind::Argv, _) if bare_before => format!("[--{name}] <string>"),
        (Kind::Argv, _) => format!("<{name}>"),
    }
}
