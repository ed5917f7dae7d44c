//! New volumes: `vol-create`, `vol-create-as`, `vol-create-from`, `vol-clone`.

use ferrovirt::{Error, StoragePool, StorageVol, StorageVolCreateFlags};

use super::pool_for;
use super::size::volume_size;
use crate::command::xml_text::XmlText;
use crate::command::{Arguments, Failure, Outcome, lookup, xml_file};
use crate::output::Level;
use crate::shell::Shell;
use crate::xpath::Document;

fn flags(args: &Arguments<'_>) -> StorageVolCreateFlags {
    args.flags(
        StorageVolCreateFlags::empty(),
        &[
            ("prealloc-metadata", StorageVolCreateFlags::PREALLOC_METADATA),
            ("reflink", StorageVolCreateFlags::REFLINK),
            ("validate", StorageVolCreateFlags::VALIDATE),
        ],
    )
}

/// Makes a volume from a file.
pub(crate) fn create(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = pool_for(shell, args)?;
    let xml = xml_file::read_option(shell, args, "file")?;
    let created = shell.wait(pool.storage_vol_create_xml(&xml, flags(args)));
    let file = args.required("file");
    let volume = shell.explained(created, &format!("Failed to create vol from {file}"))?;
    shell.console.print_extra(&format!("Vol {} created from {file}\n", volume.name()));
    Ok(())
}

/// Makes a volume from a file, with the contents of another.
pub(crate) fn create_from(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = pool_for(shell, args)?;
    let input = lookup::volume_of(shell, args, "vol", Some("inputpool"))?;
    let xml = xml_file::read_option(shell, args, "file")?;
    let created = shell.wait(pool.storage_vol_create_xml_from(&xml, &input, flags(args)));
    let volume = shell.explained(created, &format!("Failed to create vol from {}", args.required("file")))?;
    shell.console.print_extra(&format!("Vol {} created from input vol {}\n", volume.name(), input.name()));
    Ok(())
}

/// Copies a volume within its pool.
pub(crate) fn clone(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let original = lookup::volume(shell, args)?;
    let answer = shell.wait(original.pool());
    let pool = shell.explained(answer, "failed to get parent pool")?;
    let new_name = args.text(&mut shell.console, "newname")?.unwrap_or_default();
    let xml = shell.wait(original.xml_desc())?;
    let Some(xml) = renamed(&xml, new_name) else {
        return shell.refuse("Failed to allocate XML buffer");
    };
    if args.has("print-xml") {
        shell.console.print(&xml);
        return Ok(());
    }
    let created = shell.wait(pool.storage_vol_create_xml_from(&xml, &original, flags(args)));
    let volume = shell.explained(created, &format!("Failed to clone vol from {}", original.name()))?;
    shell.console.print_extra(&format!("Vol {} cloned from {}\n", volume.name(), original.name()));
    Ok(())
}

/// The document with another name in it.
fn renamed(xml: &str, name: &str) -> Option<String> {
    let mut document = Document::parse(xml).ok()?;
    document.set_text("/volume/name", name);
    document.all("/volume").first().map(|volume| volume.xml())
}

/// Makes a volume from options.
pub(crate) fn create_as(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = pool_for(shell, args)?;
    let name = args.text(&mut shell.console, "name")?.unwrap_or_default();
    let text = args.text(&mut shell.console, "capacity")?.unwrap_or_default();
    let capacity = volume_size(shell, text)?.to_string();
    let allocation = match args.text(&mut shell.console, "allocation")? {
        Some(text) => Some(volume_size(shell, text)?.to_string()),
        None => None,
    };
    let mut xml = XmlText::new();
    xml.open("volume", &[])
        .text_if("name", Some(name))
        .text_if("capacity", Some(&capacity))
        .text_if("allocation", allocation.as_deref());
    if let Some(format) = args.text(&mut shell.console, "format")? {
        xml.open("target", &[]).empty("format", &[("type", Some(format))]).close();
    }
    if args.text(&mut shell.console, "backing-vol")?.is_some() {
        let backing = backing_volume(shell, args, &pool)?;
        let path = shell.wait(backing.path())?;
        xml.open("backingStore", &[])
            .text_if("path", Some(&path))
            .empty_if("format", "type", args.raw("backing-vol-format"))
            .close();
    }
    let xml = xml.close().finish();
    if args.has("print-xml") {
        shell.console.print(&xml);
        return Ok(());
    }
    let created = shell.wait(pool.storage_vol_create_xml(&xml, flags(args)));
    let volume = shell.explained(created, &format!("Failed to create vol {name}"))?;
    shell.console.print_extra(&format!("Vol {} created\n", volume.name()));
    Ok(())
}

/// By name in the same pool, else by key, else by path.
fn backing_volume(shell: &mut Shell, args: &Arguments<'_>, pool: &StoragePool) -> Result<StorageVol, Failure> {
    let text = args.required("backing-vol");
    let conn = shell.connection()?;
    let mut found = look_up(shell, args, "name", pool.storage_vol_lookup_by_name(text));
    if found.is_err() {
        found = look_up(shell, args, "key", conn.storage_vol_lookup_by_key(text));
    }
    if found.is_err() {
        found = look_up(shell, args, "path", conn.storage_vol_lookup_by_path(text));
    }
    shell.explained(found, &format!("failed to get vol '{text}'"))
}

fn look_up(
    shell: &mut Shell,
    args: &Arguments<'_>,
    by: &str,
    looking: impl Future<Output = Result<StorageVol, Error>>,
) -> Result<StorageVol, Error> {
    let (command, text) = (args.command_name(), args.required("backing-vol"));
    shell.console.debug(Level::Debug, &format!("{command}: Look up backing store volume '{text}' as {by}"));
    let found = shell.wait(looking);
    if found.is_ok() {
        shell.console.debug(Level::Debug, &format!("{command}: Backing store volume found using '{text}' as {by}"));
    }
    found
}
