//! `snapshot-edit`: what is remembered of a snapshot.

use ferrovirt::{Domain, DomainSnapshot, Error, SnapshotCreateFlags, SnapshotDeleteFlags, SnapshotXml};

use super::{Edited, finish, run};
use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// Edits a snapshot's description, under its name or another one.
pub(crate) fn snapshot_edit(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    if args.has("rename") && args.has("clone") {
        return shell.refuse("Options --rename and --clone are mutually exclusive");
    }
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let before = named_or_current(shell, args, &domain)?;
    let name = before.name().to_owned();
    let mut flags = SnapshotCreateFlags::REDEFINE;
    // `--current` beside a name makes the edited snapshot the current one.
    flags.set(SnapshotCreateFlags::CURRENT, args.has("current") && args.has("snapshotname"));
    let done = run(shell, &EditedSnapshot { domain, snapshot: before.clone(), flags })?;
    if let Some(after) = &done
        && after.name() != name
    {
        return renamed(shell, args, &before, after);
    }
    finish(shell, done, &format!("Snapshot {name}"), |after| format!("Snapshot {} edited.\n", after.name()))
}

/// A name goes before `--current`, which then means something else.
fn named_or_current(shell: &mut Shell, args: &Arguments<'_>, domain: &Domain) -> Result<DomainSnapshot, Failure> {
    match args.text(&mut shell.console, "snapshotname")? {
        Some(name) => Ok(shell.wait(domain.snapshot_lookup_by_name(name))?),
        None if args.has("current") => Ok(shell.wait(domain.snapshot_current())?),
        None => shell.refuse("--snapshotname or --current is required"),
    }
}

/// The edited description has another name: the old one goes, stays, or what was made goes again.
fn renamed(shell: &mut Shell, args: &Arguments<'_>, before: &DomainSnapshot, after: &DomainSnapshot) -> Outcome {
    let (old, new) = (before.name(), after.name());
    if args.has("clone") {
        shell.console.print_extra(&format!("Snapshot {old} cloned to {new}.\n"));
        return Ok(());
    }
    let (unwanted, message) = if args.has("rename") { (before, old) } else { (after, new) };
    let done = shell.wait(unwanted.delete(SnapshotDeleteFlags::METADATA_ONLY));
    shell.explained(done, &format!("Failed to clean up {message}"))?;
    if args.has("rename") {
        shell.console.print_extra(&format!("Snapshot {old} renamed to {new}.\n"));
        return Ok(());
    }
    shell.refuse(&format!("Must use --rename or --clone to change {old} to {new}"))
}

struct EditedSnapshot {
    domain: Domain,
    snapshot: DomainSnapshot,
    flags: SnapshotCreateFlags,
}

impl Edited for EditedSnapshot {
    type Defined = DomainSnapshot;

    fn document(&self, shell: &Shell) -> Result<String, Failure> {
        Ok(shell.wait(self.snapshot.xml_desc(SnapshotXml::SECURE))?)
    }

    fn define(&self, shell: &Shell, document: &str, _: bool) -> Result<DomainSnapshot, Error> {
        shell.wait(self.domain.snapshot_create_xml(document, self.flags))
    }

    fn is_always_stored(&self) -> bool {
        self.flags.contains(SnapshotCreateFlags::CURRENT)
    }
}
