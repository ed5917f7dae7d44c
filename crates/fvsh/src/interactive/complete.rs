//! What could stand where the cursor is: commands, options, names of domains.

use ferrovirt::{
    Connection, Error, ListDomains, ListInterfaces, ListNetworks, ListNodeDevices, ListSecrets, ListSnapshots,
    ListStoragePools,
};

use super::reader::Candidates;
use crate::shell::Shell;
use crate::table::{Command, Completer, Group, Kind, OUTPUT_OPTION, Opt};

/// The candidates for the word that ends at `position`, and where it begins.
pub(super) fn at(shell: &mut Shell, line: &str, position: usize) -> Candidates {
    let before = line.get(..position).unwrap_or(line);
    let start = before.rfind([' ', '\t', ';']).map_or(0, |at| at + 1);
    let (done, word) = before.split_at(start);
    let command_line = done.rsplit(';').next().unwrap_or_default();
    let words: Vec<String> = command_line.split_whitespace().map(str::to_owned).collect();
    (start, candidates(shell, &words, word))
}

/// What could stand behind these words and begins with `word`, in order.
pub(crate) fn candidates(shell: &mut Shell, words: &[String], word: &str) -> Vec<String> {
    let found: Vec<String> = match words.split_first() {
        None => {
            let commands = shell.table.groups().flat_map(Group::commands).filter(|command| !command.is_hidden);
            commands.map(|command| command.name.to_owned()).collect()
        }
        Some((name, words)) => match shell.table.command(name) {
            Some(command) => for_command(shell, command, words, word),
            None => Vec::new(),
        },
    };
    let mut found: Vec<String> = found.into_iter().filter(|candidate| candidate.starts_with(word)).collect();
    found.sort();
    found
}

fn for_command(shell: &mut Shell, command: &'static Command, words: &[String], word: &str) -> Vec<String> {
    let given = Given::read(command, words);
    let takes_output = shell.table.takes_output(command);
    if takes_output && words.last().is_some_and(|word| word.strip_prefix("--") == Some(OUTPUT_OPTION.name)) {
        return values(shell, &OUTPUT_OPTION, &given);
    }
    if let Some(option) = given.waiting {
        return values(shell, option, &given);
    }
    let options = || {
        let fresh = |(index, option): (usize, &Opt)| {
            let usable = !given.seen[index] || option.kind == Kind::Argv;
            (usable && !matches!(option.kind, Kind::Alias { .. })).then(|| format!("--{}", option.name))
        };
        let own = takes_output.then(|| format!("--{}", OUTPUT_OPTION.name));
        command.options.iter().enumerate().filter_map(fresh).chain(own).collect()
    };
    if word.starts_with('-') {
        return options();
    }
    let next = command.options.iter().enumerate().find(|(i, option)| !given.seen[*i] && option.takes_bare_words());
    match next {
        Some((_, option)) if option.completer.is_some() => values(shell, option, &given),
        _ => options(),
    }
}

/// What stands on the line already.
struct Given {
    seen: Vec<bool>,
    /// The option whose value comes next.
    waiting: Option<&'static Opt>,
    /// The values, by option.
    values: Vec<(&'static str, String)>,
}

impl Given {
    fn read(command: &'static Command, words: &[String]) -> Self {
        let mut given = Given { seen: vec![false; command.options.len()], waiting: None, values: Vec::new() };
        for word in words {
            if let Some(option) = given.waiting.take() {
                given.values.push((option.name, word.clone()));
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
            let value = named.map_or(Some(word.as_str()), |named| named.split_once('=').map(|(_, value)| value));
            given.values.extend(value.map(|value| (option.name, value.to_owned())));
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

fn values(shell: &mut Shell, option: &Opt, given: &Given) -> Vec<String> {
    match option.completer {
        Some(Completer::Commands) => {
            let groups = shell.table.groups();
            let names = groups.flat_map(|group| std::iter::once(group.keyword).chain(group.commands().map(|c| c.name)));
            names.map(str::to_owned).collect()
        }
        Some(Completer::Words(words)) => words.iter().map(|word| (*word).to_owned()).collect(),
        Some(Completer::Nothing) | None => Vec::new(),
        Some(Completer::Volumes) => within(shell, given, "pool", volumes),
        Some(Completer::Snapshots) => within(shell, given, "domain", snapshots),
        Some(live) => match shell.session.connection().cloned() {
            Some(conn) => shell.wait(names(&conn, live)).unwrap_or_default(),
            None => Vec::new(),
        },
    }
}

/// The names of what belongs to the object that the line names.
fn within(
    shell: &Shell,
    given: &Given,
    option: &str,
    names: impl AsyncFnOnce(&Connection, &str) -> Result<Vec<String>, Error>,
) -> Vec<String> {
    let owner = given.values.iter().find(|(name, _)| *name == option);
    match (owner, shell.session.connection()) {
        (Some((_, owner)), Some(conn)) => shell.wait(names(conn, owner)).unwrap_or_default(),
        _ => Vec::new(),
    }
}

async fn volumes(conn: &Connection, pool: &str) -> Result<Vec<String>, Error> {
    let pool = conn.storage_pool_lookup_by_name(pool).await?;
    Ok(pool.list_all_volumes().await?.iter().map(|volume| volume.name().to_owned()).collect())
}

async fn snapshots(conn: &Connection, domain: &str) -> Result<Vec<String>, Error> {
    let domain = conn.domain_lookup_by_name(domain).await?;
    let snapshots = domain.list_all_snapshots(ListSnapshots::empty()).await?;
    Ok(snapshots.iter().map(|snapshot| snapshot.name().to_owned()).collect())
}

/// The names of live objects.
async fn names(conn: &Connection, completer: Completer) -> Result<Vec<String>, Error> {
    let filter = match completer {
        Completer::ActiveDomains => ListDomains::ACTIVE,
        Completer::InactiveDomains => ListDomains::INACTIVE,
        Completer::RunningDomains => ListDomains::RUNNING,
        Completer::PausedDomains => ListDomains::PAUSED,
        _ => ListDomains::empty(),
    };
    macro_rules! named {
        ($list:expr, $object:ident => $name:expr) => {
            $list.await?.iter().map(|$object| $name.to_owned()).collect()
        };
    }
    Ok(match completer {
        Completer::DomainUuids => named!(conn.list_all_domains(filter), domain => domain.uuid_string()),
        Completer::Networks => named!(conn.list_all_networks(ListNetworks::empty()), net => net.name()),
        Completer::Pools => named!(conn.list_all_storage_pools(ListStoragePools::empty()), pool => pool.name()),
        Completer::Interfaces => named!(conn.list_all_interfaces(ListInterfaces::empty()), iface => iface.name()),
        Completer::NodeDevices => named!(conn.list_all_node_devices(ListNodeDevices::empty()), device => device.name()),
        Completer::Secrets => named!(conn.list_all_secrets(ListSecrets::empty()), secret => secret.uuid_string()),
        Completer::Nwfilters => named!(conn.list_all_nwfilters(), filter => filter.name()),
        Completer::NwfilterBindings => named!(conn.list_all_nwfilter_bindings(), binding => binding.port_dev()),
        _ => named!(conn.list_all_domains(filter), domain => domain.name()),
    })
}
