//! `checkpoint-list`: the checkpoints of a domain.

use ferrovirt::{CheckpointXml, DomainCheckpoint, ListCheckpoints};

use super::{named, parent_name};
use crate::command::format::sort_key;
use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Outcome};
use crate::localtime;
use crate::output::{TextTable, tree};
use crate::shell::Shell;
use crate::xpath::{Document, Part};

/// Lists checkpoints: as a table, a tree, or by name alone.
pub(crate) fn list(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pairs = [("tree", "name"), ("parent", "roots"), ("parent", "tree"), ("roots", "tree"), ("roots", "from")];
    args.exclusive_all(&mut shell.console, &pairs)?;
    for option in ["leaves", "no-leaves"] {
        if args.has(option) && args.has("tree") {
            return shell.refuse(&format!("--{option} and --tree are mutually exclusive"));
        }
    }
    if args.has("descendants") && !args.has("from") {
        return shell.refuse("--descendants requires --from");
    }
    let filter = args.flags(
        ListCheckpoints::empty(),
        &[
            ("leaves", ListCheckpoints::LEAVES),
            ("no-leaves", ListCheckpoints::NO_LEAVES),
            ("topological", ListCheckpoints::TOPOLOGICAL),
            ("roots", ListCheckpoints::ROOTS),
            ("descendants", ListCheckpoints::DESCENDANTS),
        ],
    );
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let start = if args.has("from") { Some(named(shell, args, &domain, "from")?) } else { None };
    let answer = match &start {
        Some(start) => shell.wait(start.list_all_children(filter)),
        None => shell.wait(domain.list_all_checkpoints(filter)),
    };
    let mut checkpoints = shell.explained(answer, "unexpected problem querying checkpoints")?;
    if args.has("tree") {
        checkpoints.extend(start);
    }
    if !args.has("topological") {
        checkpoints.sort_by_key(|checkpoint| sort_key(checkpoint.name()));
    }
    if args.has("tree") {
        return print_tree(shell, &checkpoints);
    }
    if args.has("name") {
        let text: String = checkpoints.iter().map(|checkpoint| format!("{}\n", checkpoint.name())).collect();
        shell.console.print(&text);
        return Ok(());
    }
    print_table(shell, args, &checkpoints)
}

fn print_tree(shell: &mut Shell, checkpoints: &[DomainCheckpoint]) -> Outcome {
    let names: Vec<&str> = checkpoints.iter().map(DomainCheckpoint::name).collect();
    let mut parents = Vec::new();
    for checkpoint in checkpoints {
        let parent = parent_name(shell, checkpoint)?;
        parents.push(names.iter().position(|name| Some(*name) == parent.as_deref()));
    }
    let text = tree(&names, |index| parents[index]);
    shell.console.print(&text);
    Ok(())
}

fn print_table(shell: &mut Shell, args: &Arguments<'_>, checkpoints: &[DomainCheckpoint]) -> Outcome {
    let with_parent = args.has("parent");
    let header: &[&str] = if with_parent { &["Name", "Creation Time", "Parent"] } else { &["Name", "Creation Time"] };
    let mut table = TextTable::new(shell.charset, header);
    for checkpoint in checkpoints {
        // It may have gone since it was listed.
        let Ok(xml) = shell.wait(checkpoint.xml_desc(CheckpointXml::empty())) else { continue };
        let Ok(document) = Document::parse(&xml) else { continue };
        let first = |place: &str| document.all(place).first().map(Part::value).unwrap_or_default();
        let Ok(created) = first("/domaincheckpoint/creationTime").parse() else { continue };
        let mut row = vec![checkpoint.name().to_owned(), localtime::with_zone(created)];
        if with_parent {
            row.push(first("/domaincheckpoint/parent/name"));
        }
        table.row(row.iter().map(String::as_str));
    }
    shell.console.print_table(&table);
    Ok(())
}
