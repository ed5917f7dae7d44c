//! What could stand where the cursor is: commands, options, names of domains.

use ferrovirt::ListDomains;

use super::reader::Candidates;
use crate::shell::Shell;
use crate::table::{Command, Completer, Kind, Opt};

/// The candidates for the word that ends at `position`.
pub(super) fn candidates(shell: &mut Shell, line: &str, position: usize) -> Candidates {
    let before = line.get(..position).unwrap_or(line);
    let start = before.rfind([' ', '\t', ';']).map_or(0, |at| at + 1);
    let (done, word) = before.split_at(start);
    let command_line = done.rsplit(';').next().unwrap_or_default();
    let mut words = command_line.split_whitespace();
    let found = match words.next() {
        None => shell.table.groups().flat_map(|group| group.commands).map(|c| c.name.to_owned()).collect(),
        Some(name) => match shell.table.command(name) {
            Some(command) => for_command(shell, command, &words.collect::<Vec<_>>(), word),
            None => Vec::new(),
        },
    };
    let mut found: Vec<String> = found.into_iter().filter(|candidate| candidate.starts_with(word)).collect();
    found.sort();
    (start, found)
}

fn for_command(shell: &mut Shell, command: &'static Command, words: &[&str], word: &str) -> Vec<String> {
    let given = Given::read(command, words);
    if let Some(option) = given.waiting {
        return values(shell, option);
    }
    let options = || {
        let fresh = |(index, option): (usize, &Opt)| {
            let usable = !given.seen[index] || option.kind == Kind::Argv;
            (usable && !matches!(option.kind, Kind::Alias { .. })).then(|| format!("--{}", option.name))
        };
        command.options.iter().enumerate().filter_map(fresh).collect()
    };
    if word.starts_with('-') {
        return options();
    }
    let next = command.options.iter().enumerate().find(|(i, option)| !given.seen[*i] && option.takes_bare_words());
    match next {
        Some((_, option)) if option.completer.is_some() => values(shell, option),
        _ => options(),
    }
}

/// What stands on the line already.
struct Given {
    seen: Vec<bool>,
    /// The option whose value comes next.
    waiting: Option<&'static Opt>,
}

impl Given {
    fn read(command: &'static Command, words: &[&str]) -> Self {
        let mut given = Given { seen: vec![false; command.options.len()], waiting: None };
        for word in words {
            if given.waiting.take().is_some() {
                continue;
            }
            let named = word.strip_prefix("--").filter(|name| !name.is_empty());
            let name = named.and_then(|name| name.split('=').next());
            let index = match name {
                Some(name) => command.position(name),
                None => given.next_bare(command),
            };
            let Some(index) = index else { continue };
            given.seen[index] = true;
            let option = &command.options[index];
            if named.is_some_and(|named| !named.contains('=')) && option.kind != Kind::Bool {
                given.waiting = Some(option);
            }
        }
        given
    }

    fn next_bare(&self, command: &Command) -> Option<usize> {
        let mut options = command.options.iter().enumerate();
        options.find(|(index, option)| !self.seen[*index] && option.takes_bare_words()).map(|(index, _)| index)
    }
}

fn values(shell: &mut Shell, option: &Opt) -> Vec<String> {
    let filter = match option.completer {
        Some(Completer::Commands) => {
            let groups = shell.table.groups();
            return groups
                .flat_map(|group| std::iter::once(group.keyword).chain(group.commands.iter().map(|c| c.name)))
                .map(str::to_owned)
                .collect();
        }
        Some(Completer::ShutdownModes) => {
            return ["acpi", "agent", "initctl", "signal", "paravirt"].map(str::to_owned).to_vec();
        }
        Some(Completer::Domains | Completer::DomainUuids) => ListDomains::empty(),
        Some(Completer::ActiveDomains) => ListDomains::ACTIVE,
        Some(Completer::InactiveDomains) => ListDomains::INACTIVE,
        Some(Completer::RunningDomains) => ListDomains::RUNNING,
        Some(Completer::PausedDomains) => ListDomains::PAUSED,
        Some(Completer::Nothing) | None => return Vec::new(),
    };
    let Some(conn) = shell.session.connection().cloned() else { return Vec::new() };
    let domains = shell.wait(conn.list_all_domains(filter)).unwrap_or_default();
    let by_uuid = option.completer == Some(Completer::DomainUuids);
    domains.iter().map(|domain| if by_uuid { domain.uuid_string() } else { domain.name().to_owned() }).collect()
}
