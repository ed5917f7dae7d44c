//! `list`: the domains of the connection.

use std::cmp::Ordering;

use ferrovirt::{Domain, DomainState, Error, ErrorCode, Impact, ListDomains, MetadataType};

use super::state::{state, state_word};
use super::{Arguments, Failure, Outcome, old_lists};
use crate::output::TextTable;
use crate::shell::Shell;

/// Options that narrow the list, with the filter each adds.
const FILTERS: &[(&str, ListDomains)] = &[
    ("persistent", ListDomains::PERSISTENT),
    ("transient", ListDomains::TRANSIENT),
    ("with-managed-save", ListDomains::MANAGEDSAVE),
    ("without-managed-save", ListDomains::NO_MANAGEDSAVE),
    ("autostart", ListDomains::AUTOSTART),
    ("no-autostart", ListDomains::NO_AUTOSTART),
    ("with-snapshot", ListDomains::HAS_SNAPSHOT),
    ("without-snapshot", ListDomains::NO_SNAPSHOT),
    ("with-checkpoint", ListDomains::HAS_CHECKPOINT),
    ("without-checkpoint", ListDomains::NO_CHECKPOINT),
    ("state-running", ListDomains::RUNNING),
    ("state-paused", ListDomains::PAUSED),
    ("state-shutoff", ListDomains::SHUTOFF),
    ("state-other", ListDomains::OTHER),
];

/// Lists domains: as a table, or name, UUID and id alone.
pub(crate) fn list(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    for name in ["name", "uuid", "id"] {
        args.exclusive(&mut shell.console, "table", name)?;
    }
    let conn = shell.connection()?;
    let filter = filter(args);
    let answer = shell.wait(conn.list_all_domains(filter));
    let mut domains = if old_lists::is_unknown_call(&answer) {
        old_lists::domains(shell, &conn, filter)?
    } else {
        shell.explained(answer, "Failed to list domains")?
    };
    domains.sort_by(by_id_then_name);
    if ["name", "uuid", "id"].iter().any(|name| args.has(name)) {
        print_plain(shell, args, &domains);
        return Ok(());
    }
    print_table(shell, args, &domains)
}

fn filter(args: &Arguments<'_>) -> ListDomains {
    let mut filter = if args.has("all") {
        ListDomains::ACTIVE | ListDomains::INACTIVE
    } else if args.has("inactive") || args.has("state-shutoff") {
        ListDomains::INACTIVE
    } else {
        ListDomains::ACTIVE
    };
    for (name, flag) in FILTERS {
        filter.set(*flag, filter.contains(*flag) || args.has(name));
    }
    filter
}

/// Active domains by id, then the others by name without regard to case.
fn by_id_then_name(a: &Domain, b: &Domain) -> Ordering {
    match (a.id(), b.id()) {
        (Some(a), Some(b)) => a.cmp(&b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => a.name().to_ascii_lowercase().cmp(&b.name().to_ascii_lowercase()),
    }
}

fn print_plain(shell: &mut Shell, args: &Arguments<'_>, domains: &[Domain]) {
    for domain in domains {
        let id = domain.id().map(|id| id.to_string());
        let mut parts = Vec::new();
        if args.has("uuid") {
            parts.push(domain.uuid_string());
        }
        if args.has("id") {
            // Alone, ids of domains that have none are left out.
            match id {
                Some(id) => parts.push(id),
                None if args.has("name") || args.has("uuid") => parts.push("-".to_owned()),
                None => continue,
            }
        }
        if args.has("name") {
            parts.push(domain.name().to_owned());
        }
        shell.console.print(&format!("{}\n", parts.join(" ")));
    }
}

fn print_table(shell: &mut Shell, args: &Arguments<'_>, domains: &[Domain]) -> Outcome {
    let with_title = args.has("title");
    let header: &[&str] = if with_title { &["Id", "Name", "State", "Title"] } else { &["Id", "Name", "State"] };
    let mut table = TextTable::new(shell.charset, header);
    for domain in domains {
        let id = domain.id().map_or_else(|| "-".to_owned(), |id| id.to_string());
        // A domain may have gone since it was listed.
        let Ok(state) = shell.wait(state(domain)) else { continue };
        let word = if args.has("managed-save") && is_saved(shell, domain, state.state) {
            "saved"
        } else {
            state_word(state.state)
        };
        let mut row = vec![id.as_str(), domain.name(), word];
        let title = if with_title { title(shell, domain)? } else { String::new() };
        row.extend(with_title.then_some(title.as_str()));
        table.row(row);
    }
    shell.console.print_table(&table);
    Ok(())
}

fn is_saved(shell: &Shell, domain: &Domain, state: DomainState) -> bool {
    state == DomainState::Shutoff && shell.wait(domain.has_managed_save_image()).unwrap_or(false)
}

fn title(shell: &Shell, domain: &Domain) -> Result<String, Failure> {
    let answer: Result<String, Error> = shell.wait(domain.metadata(MetadataType::TITLE, None, Impact::CURRENT));
    match answer {
        Ok(title) => Ok(title),
        Err(error) if error.code == ErrorCode::NO_DOMAIN_METADATA => Ok(String::new()),
        Err(error) => Err(error.into()),
    }
}
