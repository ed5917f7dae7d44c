//! Storage pools: the `pool-` commands.

mod list;
mod source;
mod xml;

use ferrovirt::{
    Error, StoragePoolBuildFlags, StoragePoolCreateFlags, StoragePoolDefineFlags, StoragePoolDeleteFlags,
    StoragePoolInfo, StoragePoolState, StorageXml,
};

pub(crate) use list::list;
pub(crate) use source::{find_sources, find_sources_as};
pub(crate) use xml::{create_as, define_as};

use super::filter::Filter;
use super::format::size_text;
use super::lookup::By;
use super::{Arguments, Failure, Outcome, lookup, xml_file};
use crate::shell::Shell;

/// The basic facts about a pool.
pub(crate) fn info(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = lookup::pool(shell, args)?;
    shell.console.fact("Name:", pool.name());
    shell.console.fact("UUID:", &pool.uuid_string());
    let info = shell.wait(pool.info());
    if let Ok(info) = &info {
        shell.console.fact("State:", state_word(info.state));
        let persistent = shell.wait(pool.is_persistent()).ok();
        shell.console.debug_flag("Pool persistent flag value", persistent);
        shell.console.fact_flag_or("Persistent:", persistent, "unknown");
        let autostart = shell.wait(pool.autostart()).ok();
        shell.console.fact_flag_or("Autostart:", autostart, "no autostart");
        print_sizes(shell, info, if args.has("bytes") { |bytes| bytes.to_string() } else { size_text });
    }
    info.map(|_| ()).map_err(Failure::Library)
}

/// The sizes of a pool that runs.
fn print_sizes(shell: &mut Shell, info: &StoragePoolInfo, shown: fn(u64) -> String) {
    if !has_sizes(info) {
        return;
    }
    for (label, bytes) in
        [("Capacity:", info.capacity), ("Allocation:", info.allocation), ("Available:", info.available)]
    {
        shell.console.fact_as(label, &shown(bytes), "bytes", bytes.into());
    }
}

/// Whether the sizes of a pool are known.
fn has_sizes(info: &StoragePoolInfo) -> bool {
    matches!(info.state, StoragePoolState::RUNNING | StoragePoolState::DEGRADED)
}

fn state_word(state: StoragePoolState) -> &'static str {
    match state {
        StoragePoolState::INACTIVE => "inactive",
        StoragePoolState::BUILDING => "building",
        StoragePoolState::RUNNING => "running",
        StoragePoolState::DEGRADED => "degraded",
        StoragePoolState::INACCESSIBLE => "inaccessible",
        _ => "unknown",
    }
}

/// Prints the XML of a pool.
pub(crate) fn dumpxml(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = lookup::pool(shell, args)?;
    let filter = Filter::new(args, "pool_definition");
    filter.check()?;
    let flags = args.flags(StorageXml::empty(), &[("inactive", StorageXml::INACTIVE)]);
    let document = shell.wait(pool.xml_desc(flags))?;
    filter.print(shell, &document)
}

/// Defines a pool from a file.
pub(crate) fn define(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let xml = xml_file::read_option(shell, args, "file")?;
    let flags = args.flags(StoragePoolDefineFlags::empty(), &[("validate", StoragePoolDefineFlags::VALIDATE)]);
    let conn = shell.connection()?;
    let defined = shell.wait(conn.storage_pool_define_xml(&xml, flags));
    let file = args.required("file");
    let pool = shell.explained(defined, &format!("Failed to define pool from {file}"))?;
    shell.console.print_extra(&format!("Pool {} defined from {file}\n", pool.name()));
    Ok(())
}

/// Starts a pool that is not defined, from a file.
pub(crate) fn create(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = create_flags(shell, args)?;
    let xml = xml_file::read_option(shell, args, "file")?;
    let conn = shell.connection()?;
    let created = shell.wait(conn.storage_pool_create_xml(&xml, flags));
    let file = args.required("file");
    let pool = shell.explained(created, &format!("Failed to create pool from {file}"))?;
    shell.console.print_extra(&format!("Pool {} created from {file}\n", pool.name()));
    Ok(())
}

/// `--build`, `--overwrite`, `--no-overwrite`.
fn create_flags(shell: &mut Shell, args: &Arguments<'_>) -> Result<StoragePoolCreateFlags, Failure> {
    args.exclusive(&mut shell.console, "overwrite", "no-overwrite")?;
    Ok(args.flags(
        StoragePoolCreateFlags::empty(),
        &[
            ("build", StoragePoolCreateFlags::WITH_BUILD),
            ("overwrite", StoragePoolCreateFlags::WITH_BUILD_OVERWRITE),
            ("no-overwrite", StoragePoolCreateFlags::WITH_BUILD_NO_OVERWRITE),
        ],
    ))
}

/// Starts a defined pool.
pub(crate) fn start(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = lookup::pool(shell, args)?;
    let flags = create_flags(shell, args)?;
    let done = shell.wait(pool.create(flags));
    finish(shell, args, done, "start", "started")
}

/// Stops a pool.
pub(crate) fn destroy(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = lookup::pool(shell, args)?;
    let done = shell.wait(pool.destroy());
    finish(shell, args, done, "destroy", "destroyed")
}

/// Makes what a pool stands on.
pub(crate) fn build(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = lookup::pool(shell, args)?;
    let flags = args.flags(
        StoragePoolBuildFlags::empty(),
        &[("no-overwrite", StoragePoolBuildFlags::NO_OVERWRITE), ("overwrite", StoragePoolBuildFlags::OVERWRITE)],
    );
    let done = shell.wait(pool.build(flags));
    finish(shell, args, done, "build", "built")
}

/// Removes what a pool stands on.
pub(crate) fn delete(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = lookup::pool(shell, args)?;
    let done = shell.wait(pool.delete(StoragePoolDeleteFlags::empty()));
    finish(shell, args, done, "delete", "deleted")
}

/// Looks which volumes there are.
pub(crate) fn refresh(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = lookup::pool(shell, args)?;
    let done = shell.wait(pool.refresh());
    finish(shell, args, done, "refresh", "refreshed")
}

/// Forgets the definition of a pool.
pub(crate) fn undefine(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = lookup::pool(shell, args)?;
    let done = shell.wait(pool.undefine());
    finish(shell, args, done, "undefine", "has been undefined")
}

/// Has a pool started with the host, or no more.
pub(crate) fn autostart(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = lookup::pool(shell, args)?;
    let done = shell.wait(pool.set_autostart(!args.has("disable")));
    shell.finish_autostart(args, done, &format!("pool {}", args.required("pool")))
}

/// The name of a pool that is known by its UUID.
pub(crate) fn name(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = lookup::pool_by(shell, args, "pool", By::Uuid)?;
    shell.console.print(&format!("{}\n", pool.name()));
    Ok(())
}

/// The UUID of a pool.
pub(crate) fn uuid(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pool = lookup::pool_by(shell, args, "pool", By::Name)?;
    shell.console.print(&format!("{}\n", pool.uuid_string()));
    Ok(())
}

/// What kinds of pools the connection knows.
pub(crate) fn capabilities(shell: &mut Shell, _: &Arguments<'_>) -> Outcome {
    let conn = shell.connection()?;
    let answer = shell.wait(conn.storage_pool_capabilities());
    let document = shell.explained(answer, "failed to get storage pool capabilities")?;
    shell.console.print(&format!("{document}\n"));
    Ok(())
}

/// Tells how it went, calling the pool what the user called it.
fn finish(shell: &mut Shell, args: &Arguments<'_>, done: Result<(), Error>, verb: &str, result: &str) -> Outcome {
    shell.finish(done, verb, &format!("pool {}", args.required("pool")), result)
}
