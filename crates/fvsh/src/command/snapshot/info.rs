//! `snapshot-info`: the facts about a snapshot.

use ferrovirt::{ListSnapshots, SnapshotXml};

use super::{parent_name, snapshot};
use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Outcome};
use crate::output::YES_NO;
use crate::shell::Shell;
use crate::xpath::Document;

/// The basic facts about a snapshot.
pub(crate) fn info(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let snapshot = snapshot(shell, args, &domain)?;
    shell.console.fact("Name:", snapshot.name());
    shell.console.fact("Domain:", domain.name());
    if let Ok(current) = shell.wait(snapshot.is_current()) {
        shell.console.fact_flag("Current:", current, YES_NO);
    }
    let xml = shell.wait(snapshot.xml_desc(SnapshotXml::empty()))?;
    let Ok(document) = Document::parse(&xml) else { return shell.refuse("Failed to parse snapshot XML") };
    let first = |place: &str| document.all(place).first().map(crate::xpath::Part::value);
    let state = first("/domainsnapshot/state").unwrap_or_default();
    let memory = first("/domainsnapshot/memory/@snapshot");
    let is_external = state == "disk-snapshot"
        || memory.as_deref() == Some("external")
        || !document.all("/domainsnapshot/disks/disk[@snapshot='external']").is_empty();
    shell.console.fact("State:", &state);
    shell.console.fact("Location:", if is_external { "external" } else { "internal" });
    let parent = parent_name(shell, &snapshot)?;
    shell.console.fact_or_none("Parent:", parent.as_deref());
    let children = shell.wait(snapshot.num_children(ListSnapshots::empty()))?;
    let descendants = shell.wait(snapshot.num_children(ListSnapshots::DESCENDANTS))?;
    shell.console.fact_number("Children:", children, "");
    shell.console.fact_number("Descendants:", descendants, "");
    if let Ok(metadata) = shell.wait(snapshot.has_metadata()) {
        shell.console.fact_flag("Metadata:", metadata, YES_NO);
    }
    Ok(())
}
