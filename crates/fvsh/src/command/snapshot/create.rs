//! `snapshot-create`, `snapshot-create-as`.

use ferrovirt::{Domain, SnapshotCreateFlags};

use crate::command::echo::split_list;
use crate::command::lookup::{self, Names};
use crate::command::xml_text::{XmlText, escaped};
use crate::command::{Arguments, Failure, Outcome, xml_file};
use crate::shell::Shell;

fn flags(args: &Arguments<'_>) -> SnapshotCreateFlags {
    args.flags(
        SnapshotCreateFlags::empty(),
        &[
            ("redefine", SnapshotCreateFlags::REDEFINE),
            ("current", SnapshotCreateFlags::CURRENT),
            ("no-metadata", SnapshotCreateFlags::NO_METADATA),
            ("halt", SnapshotCreateFlags::HALT),
            ("disk-only", SnapshotCreateFlags::DISK_ONLY),
            ("reuse-external", SnapshotCreateFlags::REUSE_EXT),
            ("quiesce", SnapshotCreateFlags::QUIESCE),
            ("atomic", SnapshotCreateFlags::ATOMIC),
            ("live", SnapshotCreateFlags::LIVE),
            ("validate", SnapshotCreateFlags::VALIDATE),
        ],
    )
}

/// Makes a snapshot, as a file describes it.
pub(crate) fn create(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let file = args.text(&mut shell.console, "xmlfile")?;
    let xml = match file {
        Some(path) => xml_file::read(path)?,
        None => "<domainsnapshot/>".to_owned(),
    };
    make(shell, args, &domain, &xml, file)
}

/// Makes a snapshot, as options describe it.
pub(crate) fn create_as(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let mut xml = XmlText::new();
    let name = args.text(&mut shell.console, "name")?.map(escaped);
    let description = args.text(&mut shell.console, "description")?.map(escaped);
    xml.open("domainsnapshot", &[]).text_if("name", name.as_deref()).text_if("description", description.as_deref());
    if let Some(spec) = args.text(&mut shell.console, "memspec")? {
        memory(shell, &mut xml, spec)?;
    }
    if args.has("diskspec") {
        xml.open("disks", &[]);
        for spec in args.all("diskspec") {
            disk(shell, &mut xml, spec)?;
        }
        xml.close();
    }
    let xml = xml.close().finish();
    if args.has("print-xml") {
        shell.console.print(&format!("{xml}\n"));
        return Ok(());
    }
    make(shell, args, &domain, &xml, None)
}

fn memory(shell: &mut Shell, xml: &mut XmlText, spec: &str) -> Outcome {
    let (mut snapshot, mut file) = (None, None);
    for part in split_list(spec) {
        match part.split_once('=') {
            Some(("snapshot", value)) if snapshot.is_none() => snapshot = Some(escaped(value)),
            Some(("file", value)) if file.is_none() => file = Some(escaped(value)),
            _ if part.starts_with('/') && file.is_none() => file = Some(escaped(&part)),
            _ => return shell.refuse(&format!("unable to parse memspec: {spec}")),
        }
    }
    xml.empty("memory", &[("snapshot", snapshot.as_deref()), ("file", file.as_deref())]);
    Ok(())
}

fn disk(shell: &mut Shell, xml: &mut XmlText, spec: &str) -> Outcome {
    let parts = split_list(spec);
    let (mut snapshot, mut kind, mut driver, mut file) = (None, None, None, None);
    for part in parts.iter().skip(1) {
        let place = match part.split_once('=') {
            Some(("snapshot", value)) => (&mut snapshot, value),
            Some(("stype", value)) => (&mut kind, value),
            Some(("driver", value)) => (&mut driver, value),
            Some(("file", value)) => (&mut file, value),
            _ => return shell.refuse(&format!("unable to parse diskspec: {spec}")),
        };
        *place.0 = Some(escaped(place.1));
    }
    let name = parts.first().map(|name| escaped(name));
    let attributes = [("name", name.as_deref()), ("snapshot", snapshot.as_deref()), ("type", kind.as_deref())];
    if driver.is_none() && file.is_none() {
        xml.empty("disk", &attributes);
        return Ok(());
    }
    let source = if kind.as_deref() == Some("block") { "dev" } else { "file" };
    xml.open("disk", &attributes)
        .empty_if("driver", "type", driver.as_deref())
        .empty_if("source", source, file.as_deref())
        .close();
    Ok(())
}

fn make(shell: &mut Shell, args: &Arguments<'_>, domain: &Domain, xml: &str, file: Option<&str>) -> Outcome {
    let snapshot = shell.wait(domain.snapshot_create_xml(xml, flags(args))).map_err(Failure::Library)?;
    let from = file.map(|file| format!(" from '{file}'")).unwrap_or_default();
    shell.console.print_extra(&format!("Domain snapshot {} created{from}", snapshot.name()));
    Ok(())
}
