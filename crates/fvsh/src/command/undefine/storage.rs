//! The volumes that go with an undefined domain: `--storage`, `--remove-all-storage`.

use ferrovirt::{Domain, DomainXml, Error, ErrorCode, StorageVol, StorageVolDeleteFlags};

use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;
use crate::xpath::{Document, Part};

/// A volume to remove.
#[derive(Debug)]
pub(super) struct Doomed {
    /// Where the domain sees it.
    target: String,
    source: String,
    volume: StorageVol,
}

/// Refuses options that do not go together.
pub(super) fn check_options(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    if args.has("delete-storage-volume-snapshots") && !args.has("remove-all-storage") {
        return shell.refuse("Option --remove-all-storage is required by option --delete-storage-volume-snapshots");
    }
    if args.has("wipe-storage") && !args.has("storage") && !args.has("remove-all-storage") {
        return shell.refuse("'--wipe-storage' requires '--storage <string>' or '--remove-all-storage'");
    }
    Ok(())
}

/// The volumes to remove, found while the domain's definition can still be read.
pub(super) fn doomed(
    shell: &mut Shell,
    args: &Arguments<'_>,
    domain: &Domain,
    running: bool,
) -> Result<Vec<Doomed>, Failure> {
    let listed = args.raw("storage");
    if listed.is_none() && !args.has("remove-all-storage") {
        return Ok(Vec::new());
    }
    if running {
        return shell.refuse("Storage volume deletion is supported only on stopped domains");
    }
    if listed.is_some() && args.has("remove-all-storage") {
        return shell.refuse("Specified both --storage and --remove-all-storage");
    }
    let answer = shell.wait(domain.xml_desc(DomainXml::empty()));
    let xml = shell.explained(answer, "Could not retrieve domain XML description")?;
    let Ok(document) = Document::parse(&xml) else {
        return shell.refuse("Could not retrieve domain XML description");
    };
    let mut wanted: Option<Vec<&str>> = listed.map(|list| list.split(',').collect());
    let mut doomed = Vec::new();
    for disk in document.all("/domain/devices/disk") {
        doomed.extend(of_disk(shell, &disk, wanted.as_mut())?);
    }
    if let Some(missing) = wanted.unwrap_or_default().first() {
        return shell.refuse(&format!(
            "Volume '{missing}' was not found in domain's definition.
"
        ));
    }
    Ok(doomed)
}

/// The volume of a disk, where it is wanted; what was named is taken off the list.
fn of_disk(shell: &mut Shell, disk: &Part<'_>, wanted: Option<&mut Vec<&str>>) -> Result<Option<Doomed>, Failure> {
    let source = ["source/@file", "source/@dev", "source/@dir", "source/@name", "source/@volume"];
    let source = source.iter().find_map(|place| disk.text(place));
    let pool = disk.text("source/@pool");
    let (Some(target), Some(source)) = (disk.text("target/@dev"), source) else { return Ok(None) };
    if let Some(wanted) = wanted {
        let Some(at) = wanted.iter().position(|name| *name == target || *name == source) else { return Ok(None) };
        wanted.remove(at);
    }
    let conn = shell.connection()?;
    let found = shell.wait(async {
        match &pool {
            Some(pool) => conn.storage_pool_lookup_by_name(pool).await?.storage_vol_lookup_by_name(&source).await,
            None => conn.storage_vol_lookup_by_path(&source).await,
        }
    });
    if let (Some(pool), Err(error)) = (&pool, &found) {
        shell.console.print(&format!("Storage volume '{target}'(pool: '{pool}', volume: '{source}') not found.\n"));
        shell.console.error(&error.message);
        return Ok(None);
    }
    let Ok(volume) = found else {
        shell
            .console
            .error(&format!("Storage volume '{target}'({source}) is not managed by libvirt. Remove it manually.\n"));
        return Ok(None);
    };
    Ok(Some(Doomed { target, source, volume }))
}

/// Removes volumes; what cannot be removed is told, and the rest goes on.
pub(super) fn remove(shell: &mut Shell, args: &Arguments<'_>, doomed: Vec<Doomed>) -> Outcome {
    let mut all_gone = true;
    let flags = if args.has("delete-storage-volume-snapshots") {
        StorageVolDeleteFlags::WITH_SNAPSHOTS
    } else {
        StorageVolDeleteFlags::NORMAL
    };
    for Doomed { target, source, volume } in doomed {
        if args.has("wipe-storage") && !wipe(shell, &volume, &target, &source) {
            all_gone = false;
            continue;
        }
        let done: Result<(), Error> = shell.wait(volume.delete(flags));
        match done {
            Ok(()) => shell.console.print_extra(&format!("Volume '{target}'({source}) removed.\n")),
            Err(error) if error.code == ErrorCode::NO_STORAGE_VOL => {}
            Err(error) => {
                shell.console.error(&format!("Failed to remove storage volume '{target}'({source})"));
                shell.console.error(&error.message);
                all_gone = false;
            }
        }
    }
    if all_gone { Ok(()) } else { Err(Failure::Told) }
}

fn wipe(shell: &mut Shell, volume: &StorageVol, target: &str, source: &str) -> bool {
    shell.console.print(&format!("Wiping volume '{target}'({source}) ... "));
    shell.console.flush();
    match shell.wait(volume.wipe()) {
        Ok(()) => {
            shell.console.print("Done.\n");
            true
        }
        Err(error) => {
            shell.console.error("Failed! Volume not removed.");
            shell.console.error(&error.message);
            false
        }
    }
}
