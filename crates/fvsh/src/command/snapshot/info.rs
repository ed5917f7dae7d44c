//! `snapshot-info`: the facts about a snapshot.

use ferrovirt::{ListSnapshots, SnapshotXml};

use super::{parent_name, snapshot};
use crate::command::format::{fact, yes_no};
use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Outcome};
use crate::shell::Shell;
use crate::xpath::Document;

/// The basic facts about a snapshot.
pub(crate) fn info(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let snapshot = snapshot(shell, args, &domain)?;
    shell.console.print(&(fact("Name:", snapshot.name()) + &fact("Domain:", domain.name())));
    if let Ok(current) = shell.wait(snapshot.is_current()) {
        shell.console.print(&fact("Current:", yes_no(current)));
    }
    let xml = shell.wait(snapshot.xml_desc(SnapshotXml::empty()))?;
    let Ok(document) = Document::parse(&xml) else { return shell.refuse("Failed to parse snapshot XML") };
    let first = |place: &str| document.all(place).first().map(crate::xpath::Part::value);
    let state = first("/domainsnapshot/state").unwrap_or_default();
    let memory = first("/domainsnapshot/memory/@snapshot");
    let is_external = state == "disk-snapshot"
        || memory.as_deref() == Some("external")
        || !document.all("/domainsnapshot/disks/disk[@snapshot='external']").is_empty();
    shell.console.print(&fact("State:", &state));
    shell.console.print(&fact("Location:", if is_external { "external" } else { "internal" }));
    let parent = parent_name(shell, &snapshot)?;
    shell.console.print(&fact("Parent:", parent.as_deref().unwrap_or("-")));
    let children = shell.wait(snapshot.num_children(ListSnapshots::empty()))?;
    let descendants = shell.wait(snapshot.num_children(ListSnapshots::DESCENDANTS))?;
    shell.console.print(&(fact("Children:", &children.to_string()) + &fact("Descendants:", &descendants.to_string())));
    if let Ok(metadata) = shell.wait(snapshot.has_metadata()) {
        shell.console.print(&fact("Metadata:", yes_no(metadata)));
    }
    Ok(())
}
