//! Snapshots of domains: the `snapshot-` commands.

mod create;
mod info;
mod list;

use ferrovirt::{
    Domain, DomainSnapshot, ErrorCode, SnapshotCreateFlags, SnapshotDeleteFlags, SnapshotRevertFlags, SnapshotXml,
};

pub(crate) use create::{create, create_as};
pub(crate) use info::info;
pub(crate) use list::list;

use super::filter::Filter;
use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// The snapshot of `--snapshotname`, or the current one.
fn snapshot(shell: &mut Shell, args: &Arguments<'_>, domain: &Domain) -> Result<DomainSnapshot, Failure> {
    let name = args.text(&mut shell.console, "snapshotname")?;
    if name.is_some() && args.has("current") {
        return shell.refuse("--snapshotname and --current are mutually exclusive");
    }
    match name {
        Some(name) => Ok(shell.wait(domain.snapshot_lookup_by_name(name))?),
        None if args.has("current") => Ok(shell.wait(domain.snapshot_current())?),
        None => shell.refuse("--snapshotname or --current is required"),
    }
}

/// Prints the XML of a snapshot.
pub(crate) fn dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let name = args.text(&mut shell.console, "snapshotname")?.unwrap_or_default();
    let flags = args.flags(SnapshotXml::empty(), &[("security-info", SnapshotXml::SECURE)]);
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let snapshot = shell.wait(domain.snapshot_lookup_by_name(name))?;
    let filter = Filter::new(args, "domain_snapshot");
    filter.check()?;
    let document = shell.wait(snapshot.xml_desc(flags))?;
    filter.print(shell, &document)
}

/// The snapshot that another grew from.
pub(crate) fn parent(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let snapshot = snapshot(shell, args, &domain)?;
    match parent_name(shell, &snapshot)? {
        Some(parent) => {
            shell.console.print(&parent);
            Ok(())
        }
        None => shell.refuse(&format!("snapshot '{}' has no parent", snapshot.name())),
    }
}

fn parent_name(shell: &Shell, snapshot: &DomainSnapshot) -> Result<Option<String>, Failure> {
    match shell.wait(snapshot.parent()) {
        Ok(parent) => Ok(Some(parent.name().to_owned())),
        Err(error) if error.code == ErrorCode::NO_DOMAIN_SNAPSHOT => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Prints the snapshot that a domain grew from.
pub(crate) fn current(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive(&mut shell.console, "name", "snapshotname")?;
    let wanted = args.text(&mut shell.console, "snapshotname")?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    if let Some(name) = wanted {
        return make_current(shell, &domain, name);
    }
    if !shell.wait(domain.has_current_snapshot())? {
        return shell.refuse(&format!("domain '{}' has no current snapshot", args.required("domain")));
    }
    let snapshot = shell.wait(domain.snapshot_current())?;
    if args.has("name") {
        shell.console.print(snapshot.name());
        return Ok(());
    }
    let flags = args.flags(SnapshotXml::empty(), &[("security-info", SnapshotXml::SECURE)]);
    let document = shell.wait(snapshot.xml_desc(flags))?;
    shell.console.print(&document);
    Ok(())
}

/// Has a domain grow from another snapshot, by defining that one anew.
fn make_current(shell: &mut Shell, domain: &Domain, name: &str) -> Outcome {
    let snapshot = shell.wait(domain.snapshot_lookup_by_name(name))?;
    let document = shell.wait(snapshot.xml_desc(SnapshotXml::SECURE))?;
    let flags = SnapshotCreateFlags::REDEFINE | SnapshotCreateFlags::CURRENT;
    shell.wait(domain.snapshot_create_xml(&document, flags))?;
    shell.console.print_extra(&format!("Snapshot {name} set as current"));
    Ok(())
}

/// Puts a domain back.
pub(crate) fn revert(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(
        SnapshotRevertFlags::empty(),
        &[
            ("running", SnapshotRevertFlags::RUNNING),
            ("paused", SnapshotRevertFlags::PAUSED),
            ("force", SnapshotRevertFlags::FORCE),
            ("reset-nvram", SnapshotRevertFlags::RESET_NVRAM),
        ],
    );
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let snapshot = snapshot(shell, args, &domain)?;
    let done = shell.wait(snapshot.revert(flags));
    shell.explained(done, &format!("Failed to revert snapshot {}", snapshot.name()))?;
    shell.console.print_extra(&format!("Domain snapshot {} reverted\n", snapshot.name()));
    Ok(())
}

/// Deletes a snapshot, with what grew from it where that is asked for.
pub(crate) fn delete(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(
        SnapshotDeleteFlags::empty(),
        &[
            ("children", SnapshotDeleteFlags::CHILDREN),
            ("children-only", SnapshotDeleteFlags::CHILDREN_ONLY),
            ("metadata", SnapshotDeleteFlags::METADATA_ONLY),
        ],
    );
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let snapshot = snapshot(shell, args, &domain)?;
    let done = shell.wait(snapshot.delete(flags));
    shell.explained(done, &format!("Failed to delete snapshot {}", snapshot.name()))?;
    let name = snapshot.name();
    shell.console.print_extra(&if args.has("children-only") {
        format!("Domain snapshot {name} children deleted\n")
    } else {
        format!("Domain snapshot {name} deleted\n")
    });
    Ok(())
}
