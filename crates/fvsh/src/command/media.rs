//! Media in drives: `change-media`.

use ferrovirt::{DeviceModifyFlags, DomainXml};

use super::lookup::{self, Names};
use super::xml_text::escaped;
use super::{Arguments, Failure, Outcome};
use crate::shell::Shell;
use crate::xpath::{Document, Part};

/// What is done with a drive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    Eject,
    Insert,
    Update,
}

impl Action {
    fn word(self) -> &'static str {
        match self {
            Action::Eject => "eject",
            Action::Insert => "insert",
            Action::Update => "update",
        }
    }
}

/// Takes the medium of a drive away, or puts one in.
pub(crate) fn change_media(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pairs = [("eject", "insert"), ("eject", "update"), ("insert", "update"), ("eject", "block")];
    args.exclusive_all(&mut shell.console, &pairs)?;
    let source = args.text(&mut shell.console, "source")?;
    let action = match (args.has("eject"), args.has("insert"), args.has("update")) {
        (true, ..) => Action::Eject,
        (_, true, _) => Action::Insert,
        // Without a source there is nothing to put in.
        (.., true) if source.is_none() => Action::Eject,
        _ => Action::Update,
    };
    args.impact(&mut shell.console)?;
    let flags = args.flags(
        DeviceModifyFlags::CURRENT,
        &[
            ("config", DeviceModifyFlags::CONFIG),
            ("live", DeviceModifyFlags::LIVE),
            ("force", DeviceModifyFlags::FORCE),
        ],
    );
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let path = args.text(&mut shell.console, "path")?.unwrap_or_default();
    let side = if args.has("config") { DomainXml::INACTIVE } else { DomainXml::empty() };
    let document = shell.wait(domain.xml_desc(side))?;
    let Ok(document) = Document::parse_whole(&document) else { return shell.refuse("Failed to get disk information") };
    let disk = find_disk(shell, &document, path, true)?;
    let xml = changed(shell, &disk, path, action, source, args.has("block"))?;
    if args.has("print-xml") {
        shell.console.print(&xml);
        return Ok(());
    }
    let done = shell.wait(domain.update_device_flags(&xml, flags));
    let word = action.word();
    shell.explained(done, &format!("Failed to complete action {word} on media"))?;
    let past = if action == Action::Update { "updated".to_owned() } else { format!("{word}ed") };
    shell.console.print(&format!("Successfully {past} media."));
    Ok(())
}

/// The disk with a source or target; `removable` looks at drives alone.
pub(super) fn find_disk<'a>(
    shell: &mut Shell,
    document: &'a Document,
    path: &str,
    removable: bool,
) -> Result<Part<'a>, Failure> {
    let disks = document.all("/domain/devices/disk");
    if disks.is_empty() {
        return shell.refuse("Failed to get disk information");
    }
    let fits = |disk: &Part<'_>| {
        let source = ["file", "dev", "dir", "name"].iter().find_map(|name| disk.text(&format!("source/@{name}")));
        let drive = matches!(disk.text("@device").as_deref(), Some("cdrom" | "floppy"));
        (!removable || drive) && (source.as_deref() == Some(path) || disk.text("target/@dev").as_deref() == Some(path))
    };
    match disks.into_iter().find(fits) {
        Some(disk) => Ok(disk),
        None => shell.refuse(&format!("No disk found whose source path or target is {path}")),
    }
}

/// The drive with another medium in it, or none.
fn changed(
    shell: &mut Shell,
    disk: &Part<'_>,
    path: &str,
    action: Action,
    new_source: Option<&str>,
    block: bool,
) -> Result<String, Failure> {
    let source = disk.all("source").into_iter().next();
    if action == Action::Eject && source.is_none() {
        return shell.refuse(&format!("The disk device '{path}' doesn't have media"));
    }
    if action != Action::Eject && new_source.is_none() {
        return shell.refuse("New disk media source was not specified");
    }
    let medium = source
        .as_ref()
        .and_then(|source| ["@file", "@dev", "@dir", "@pool", "@name"].iter().find_map(|name| source.text(name)));
    if action == Action::Insert && medium.is_some() {
        return shell.refuse(&format!("The disk device '{path}' already has media"));
    }
    let mut xml = disk.xml();
    for part in disk.all("backingStore").into_iter().chain(source) {
        xml = xml.replacen(&part.xml(), "", 1);
    }
    let block = block && action != Action::Eject;
    let old = format!("type=\"{}\"", disk.text("@type").unwrap_or_default());
    xml = xml.replacen(&old, &format!("type=\"{}\"", if block { "block" } else { "file" }), 1);
    let Some(new_source) = new_source.filter(|_| action != Action::Eject) else { return Ok(xml) };
    let policy = source.and_then(|source| source.text("@startupPolicy"));
    let policy = policy.map(|policy| format!(" startupPolicy=\"{}\"", escaped(&policy))).unwrap_or_default();
    let name = if block { "dev" } else { "file" };
    if let Some(at) = xml.find("<target") {
        // The blanks that stand before the target also stand behind the new element.
        let blanks = xml[..at].rfind('>').map_or("", |end| &xml[end + 1..at]).to_owned();
        let blanks = blanks.rfind('\n').map_or(blanks.as_str(), |line| &blanks[line..]);
        xml.insert_str(at, &format!("<source {name}=\"{}\"{policy}/>{blanks}", escaped(new_source)));
    }
    Ok(xml)
}
