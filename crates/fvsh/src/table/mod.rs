//! The command table: one entry for each command, from which parsing, help and completion come.

mod backup;
mod checkpoint;
mod domain;
mod event;
mod host;
mod interface;
mod monitor;
mod network;
mod nodedev;
mod nwfilter;
mod option;
mod own;
mod pool;
mod secret;
mod snapshot;
mod virsh;
mod volume;

pub(crate) use option::{Completer, HELP_OPTION, Kind, OUTPUT_OPTION, Opt};

use crate::command::{Arguments, Outcome};
use crate::shell::Shell;

/// What a command does.
pub(crate) type Handler = fn(&mut Shell, &Arguments<'_>) -> Outcome;

/// What a command wants of the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Needs {
    /// The handler works on a live one.
    Connection,
    /// It works without.
    Nothing,
    /// It works without, and none is to be opened on its behalf.
    NoOpen,
}

/// One command.
#[derive(Debug)]
pub(crate) struct Command {
    pub(crate) name: &'static str,
    /// The line beside the name.
    pub(crate) summary: &'static str,
    /// The DESCRIPTION section; empty leaves it out.
    pub(crate) description: &'static str,
    pub(crate) options: &'static [Opt],
    pub(crate) needs: Needs,
    /// Whether words and options that do not fit are passed over (`help`).
    pub(crate) forgiving: bool,
    /// Whether it stands in no list.
    pub(crate) is_hidden: bool,
    /// Whether it tells facts, which `--output` gives to programs.
    pub(crate) answers: bool,
    /// Whether the lines that it prints are labels and their values.
    pub(crate) labels: bool,
    pub(crate) handler: Handler,
}

impl Command {
    /// A command without options that works on the connection: the start of most entries.
    const fn online(name: &'static str, summary: &'static str, handler: Handler) -> Self {
        Command {
            name,
            summary,
            description: "",
            options: &[],
            needs: Needs::Connection,
            forgiving: false,
            is_hidden: false,
            answers: false,
            labels: false,
            handler,
        }
    }

    /// A command that needs no connection.
    const fn offline(name: &'static str, summary: &'static str, handler: Handler) -> Self {
        let mut command = Command::online(name, summary, handler);
        command.needs = Needs::Nothing;
        command
    }

    /// Even a connection that was asked for by `-c` is not opened for this command.
    const fn opens_nothing(mut self) -> Self {
        self.needs = Needs::NoOpen;
        self
    }

    const fn about(mut self, description: &'static str) -> Self {
        self.description = description;
        self
    }

    const fn with(mut self, options: &'static [Opt]) -> Self {
        self.options = options;
        self
    }

    /// It stands in no list: programs use it.
    const fn hidden(mut self) -> Self {
        self.is_hidden = true;
        self
    }

    /// What it prints are facts, which programs may want as a document.
    const fn answers(mut self) -> Self {
        self.answers = true;
        self
    }

    /// They are printed as lines of labels and values.
    const fn answers_by_label(mut self) -> Self {
        self.labels = true;
        self.answers()
    }

    const fn forgiving(mut self) -> Self {
        self.forgiving = true;
        self
    }

    /// Where an option of this name stands.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        self.options.iter().position(|option| option.name == name)
    }
}

/// Commands under one title of the help.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) title: &'static str,
    /// What `help KEYWORD` takes.
    pub(crate) keyword: &'static str,
    /// The commands in virsh's order, cut where they would fill too long a file.
    parts: &'static [&'static [Command]],
}

impl Group {
    pub(crate) fn commands(&self) -> impl Iterator<Item = &'static Command> + use<> {
        self.parts.iter().copied().flatten()
    }
}

/// virsh's groups, in virsh's order.
static VIRSH_GROUPS: &[&Group] = &[
    &domain::GROUP,
    &monitor::GROUP,
    &event::GROUP,
    &host::GROUP,
    &checkpoint::GROUP,
    &interface::GROUP,
    &nwfilter::GROUP,
    &network::GROUP,
    &nodedev::GROUP,
    &secret::GROUP,
    &snapshot::GROUP,
    &backup::GROUP,
    &pool::GROUP,
    &volume::GROUP,
    &virsh::GROUP,
];

/// The same with our own commands behind.
static ALL_GROUPS: &[&Group] = &[
    &domain::GROUP,
    &monitor::GROUP,
    &event::GROUP,
    &host::GROUP,
    &checkpoint::GROUP,
    &interface::GROUP,
    &nwfilter::GROUP,
    &network::GROUP,
    &nodedev::GROUP,
    &secret::GROUP,
    &snapshot::GROUP,
    &backup::GROUP,
    &pool::GROUP,
    &volume::GROUP,
    &virsh::GROUP,
    &own::GROUP,
];

/// Names that commands had once, and have now.
const OLD_NAMES: &[(&str, &str)] = &[("nodedev-dettach", "nodedev-detach")];

/// The commands of one run of the shell.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table {
    groups: &'static [&'static Group],
    /// virsh's commands and options and nothing else.
    is_strict: bool,
}

impl Table {
    /// Every command.
    pub(crate) fn full() -> Self {
        Table { groups: ALL_GROUPS, is_strict: false }
    }

    /// virsh's commands alone.
    pub(crate) fn strict() -> Self {
        Table { groups: VIRSH_GROUPS, is_strict: true }
    }

    /// Whether a command of this table takes `--output`.
    pub(crate) fn takes_output(&self, command: &Command) -> bool {
        command.answers && !self.is_strict
    }

    /// In the order of the help.
    pub(crate) fn groups(&self) -> impl Iterator<Item = &'static Group> + use<> {
        self.groups.iter().copied()
    }

    /// Also by an old name of it.
    pub(crate) fn command(&self, name: &str) -> Option<&'static Command> {
        let name = OLD_NAMES.iter().find(|(old, _)| *old == name).map_or(name, |(_, name)| name);
        self.groups().flat_map(Group::commands).find(|command| command.name == name)
    }

    /// By keyword or by title.
    pub(crate) fn group(&self, name: &str) -> Option<&'static Group> {
        self.groups().find(|group| group.keyword == name || group.title == name)
    }
}

#[cfg(test)]
mod tests;
