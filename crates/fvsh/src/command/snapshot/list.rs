//! `snapshot-list`: the snapshots of a domain.

use ferrovirt::{Domain, DomainSnapshot, ListSnapshots, SnapshotXml};

use super::parent_name;
use crate::command::format::sort_key;
use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Failure, Outcome, old_lists};
use crate::localtime;
use crate::output::{TextTable, tree};
use crate::shell::Shell;
use crate::xpath::{Document, Part};

const FILTERS: &[(&str, ListSnapshots)] = &[
    ("leaves", ListSnapshots::LEAVES),
    ("no-leaves", ListSnapshots::NO_LEAVES),
    ("metadata", ListSnapshots::METADATA),
    ("no-metadata", ListSnapshots::NO_METADATA),
    ("inactive", ListSnapshots::INACTIVE),
    ("active", ListSnapshots::ACTIVE),
    ("disk-only", ListSnapshots::DISK_ONLY),
    ("internal", ListSnapshots::INTERNAL),
    ("external", ListSnapshots::EXTERNAL),
    ("topological", ListSnapshots::TOPOLOGICAL),
    ("roots", ListSnapshots::ROOTS),
];

/// Lists snapshots: as a table, a tree, or by name alone.
pub(crate) fn list(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive_all(
        &mut shell.console,
        &[
            ("tree", "name"),
            ("parent", "roots"),
            ("parent", "tree"),
            ("roots", "tree"),
            ("roots", "from"),
            ("roots", "current"),
        ],
    )?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let start = start(shell, args, &domain)?;
    let mut filter = args.flags(ListSnapshots::empty(), FILTERS);
    let answer = match &start {
        Some(start) => {
            // the same bit as that of roots, which is refused here
            filter.set(ListSnapshots::DESCENDANTS, args.has("descendants"));
            shell.wait(start.list_all_children(filter))
        }
        None => shell.wait(domain.list_all_snapshots(filter)),
    };
    let mut snapshots = if old_lists::is_unknown_call(&answer) {
        old_lists::snapshots(shell, &domain, start.as_ref(), filter)?
    } else {
        answer?
    };
    if !args.has("topological") {
        snapshots.sort_by_key(|snapshot| sort_key(snapshot.name()));
    }
    if args.has("tree") {
        snapshots.splice(0..0, start);
        return print_tree(shell, &snapshots);
    }
    if args.has("name") {
        let text: String = snapshots.iter().map(|snapshot| format!("{}\n", snapshot.name())).collect();
        shell.console.print(&text);
        return Ok(());
    }
    print_table(shell, args, &snapshots)
}

/// The snapshot that the listed ones grew from.
fn start(shell: &mut Shell, args: &Arguments<'_>, domain: &Domain) -> Result<Option<DomainSnapshot>, Failure> {
    let from = args.text(&mut shell.console, "from")?;
    if from.is_some() && args.has("current") {
        return shell.refuse("--from and --current are mutually exclusive");
    }
    match from {
        Some(name) => Ok(Some(shell.wait(domain.snapshot_lookup_by_name(name))?)),
        None if args.has("current") => Ok(Some(shell.wait(domain.snapshot_current())?)),
        None if args.has("descendants") => shell.refuse("--descendants requires either --from or --current"),
        None => Ok(None),
    }
}

fn print_tree(shell: &mut Shell, snapshots: &[DomainSnapshot]) -> Outcome {
    let names: Vec<&str> = snapshots.iter().map(DomainSnapshot::name).collect();
    let mut parents = Vec::new();
    for snapshot in snapshots {
        let parent = parent_name(shell, snapshot)?;
        parents.push(names.iter().position(|name| Some(*name) == parent.as_deref()));
    }
    let text = tree(&names, |index| parents[index]);
    shell.console.print(&text);
    Ok(())
}

fn print_table(shell: &mut Shell, args: &Arguments<'_>, snapshots: &[DomainSnapshot]) -> Outcome {
    let with_parent = args.has("parent");
    let header: &[&str] =
        if with_parent { &["Name", "Creation Time", "State", "Parent"] } else { &["Name", "Creation Time", "State"] };
    let mut table = TextTable::new(shell.charset, header);
    for snapshot in snapshots {
        // It may have gone since it was listed.
        let Ok(xml) = shell.wait(snapshot.xml_desc(SnapshotXml::empty())) else { continue };
        let Ok(document) = Document::parse(&xml) else { continue };
        let first = |place: &str| document.all(place).first().map(Part::value).unwrap_or_default();
        let Ok(created) = first("/domainsnapshot/creationTime").parse() else { continue };
        let mut row = vec![snapshot.name().to_owned(), localtime::with_zone(created), first("/domainsnapshot/state")];
        if with_parent {
            row.push(parent_name(shell, snapshot)?.unwrap_or_default());
        }
        table.row(row.iter().map(String::as_str));
    }
    shell.console.print_table(&table);
    Ok(())
}
