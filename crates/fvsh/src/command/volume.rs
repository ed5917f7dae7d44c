//! Volumes: the `vol-` commands.

mod create;
mod holes;
mod list;
mod size;
mod transfer;

use ferrovirt::{StorageVolDeleteFlags, StorageVolInfoFlags, StorageVolType, WipeAlgorithm};

pub(crate) use create::{clone, create, create_as, create_from};
pub(crate) use list::list;
pub(crate) use size::resize;
pub(crate) use transfer::{download, upload};

use super::filter::Filter;
use super::format::size_text;
use super::lookup::By;
use super::{Arguments, Outcome, lookup};
use crate::shell::Shell;

/// The basic facts about a volume.
pub(crate) fn info(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let volume = lookup::volume(shell, args)?;
    shell.console.fact("Name:", volume.name());
    let physical = args.has("physical");
    let info = if physical {
        shell.wait(volume.info_flags(StorageVolInfoFlags::GET_PHYSICAL))?
    } else {
        shell.wait(volume.info())?
    };
    let shown = |bytes: u64| if args.has("bytes") { format!("{bytes} bytes") } else { size_text(bytes) };
    shell.console.fact("Type:", type_word(info.kind));
    let allocation = if physical { "Physical:" } else { "Allocation:" };
    for (label, bytes) in [("Capacity:", info.capacity), (allocation, info.allocation)] {
        shell.console.fact_as(label, &shown(bytes), "bytes", bytes.into());
    }
    Ok(())
}

fn type_word(kind: StorageVolType) -> &'static str {
    match kind {
        StorageVolType::FILE => "file",
        StorageVolType::BLOCK => "block",
        StorageVolType::DIR => "dir",
        StorageVolType::NETWORK => "network",
        StorageVolType::NETDIR => "netdir",
        StorageVolType::PLOOP => "ploop",
        _ => "unknown",
    }
}

/// Prints the XML of a volume.
pub(crate) fn dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let volume = lookup::volume(shell, args)?;
    let filter = Filter::new(args, "volume_definition");
    filter.check()?;
    let document = shell.wait(volume.xml_desc())?;
    filter.print(shell, &document)
}

/// Removes a volume.
pub(crate) fn delete(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let volume = lookup::volume(shell, args)?;
    let flags =
        args.flags(StorageVolDeleteFlags::NORMAL, &[("delete-snapshots", StorageVolDeleteFlags::WITH_SNAPSHOTS)]);
    let done = shell.wait(volume.delete(flags));
    shell.finish(done, "delete", &format!("vol {}", args.required("vol")), "deleted")
}

/// The ways to wipe, in the order of their numbers.
const ALGORITHMS: &[&str] =
    &["zero", "nnsa", "dod", "bsi", "gutmann", "schneier", "pfitzner7", "pfitzner33", "random", "trim"];

/// Overwrites a volume.
pub(crate) fn wipe(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let volume = lookup::volume(shell, args)?;
    let done = match args.text(&mut shell.console, "algorithm")? {
        None => shell.wait(volume.wipe()),
        Some(word) => match (0..).zip(ALGORITHMS).find(|(_, name)| **name == word) {
            Some((number, _)) => shell.wait(volume.wipe_pattern(WipeAlgorithm(number))),
            None => return shell.refuse(&format!("Unsupported algorithm '{word}'")),
        },
    };
    shell.finish(done, "wipe", &format!("vol {}", args.required("vol")), "wiped")
}

/// The name of a volume that is known by its key or path.
pub(crate) fn name(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let volume = lookup::volume_of(shell, args, "vol", None)?;
    shell.console.print(&format!("{}\n", volume.name()));
    Ok(())
}

/// The key of a volume.
pub(crate) fn key(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let volume = lookup::volume(shell, args)?;
    shell.console.print(&format!("{}\n", volume.key()));
    Ok(())
}

/// The path of a volume.
pub(crate) fn path(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let volume = lookup::volume(shell, args)?;
    let path = shell.wait(volume.path())?;
    shell.console.print(&format!("{path}\n"));
    Ok(())
}

/// The pool of a volume.
pub(crate) fn pool(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let volume = lookup::volume_of(shell, args, "vol", None)?;
    let answer = shell.wait(volume.pool());
    let pool = shell.explained(answer, "failed to get parent pool")?;
    let line = if args.has("uuid") { pool.uuid_string() } else { pool.name().to_owned() };
    shell.console.print(&format!("{line}\n"));
    Ok(())
}

/// The pool that a new volume goes into.
fn pool_for(shell: &mut Shell, args: &Arguments<'_>) -> Result<ferrovirt::StoragePool, super::Failure> {
    lookup::pool_by(shell, args, "pool", By::UuidOrName)
}
