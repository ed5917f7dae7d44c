//! `self-test`: the table of commands, looked at.

use super::{Arguments, Outcome};
use crate::shell::Shell;
use crate::table::Kind;

/// Lists, where that is asked for, the options whose values nobody completes. The table itself is checked by tests.
pub(crate) fn self_test(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    if !args.has("completers-missing") {
        return Ok(());
    }
    for command in shell.table.groups().flat_map(|group| group.commands()) {
        let lacks = command.options.iter().filter(|option| option.completer.is_none());
        let names: Vec<&str> = lacks.filter(|option| option.kind == Kind::Text).map(|option| option.name).collect();
        if !names.is_empty() {
            shell.console.print(&format!("{}: {}\n", command.name, names.join(", ")));
        }
    }
    Ok(())
}
