//! What a migration may do: `migrate-setspeed` and its like.

use ferrovirt::MigrateMaxSpeedFlags;

use super::format::pretty_size;
use super::lookup::{self, Names};
use super::{Arguments, Outcome};
use crate::shell::Shell;

const SPEED: &[(&str, MigrateMaxSpeedFlags)] = &[("postcopy", MigrateMaxSpeedFlags::POSTCOPY)];

/// Sets how long a domain may stand still at the end.
pub(crate) fn setmaxdowntime(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let downtime_ms = args.long(&mut shell.console, "downtime")?.unwrap_or_default();
    match u64::try_from(downtime_ms) {
        Ok(downtime_ms) if downtime_ms > 0 => shell.wait(domain.migrate_set_max_downtime(downtime_ms))?,
        _ => return shell.refuse("migrate: Invalid downtime"),
    }
    Ok(())
}

/// Prints how long a domain may stand still at the end.
pub(crate) fn getmaxdowntime(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let downtime_ms = shell.wait(domain.migrate_max_downtime())?;
    shell.console.print(&format!("{downtime_ms}\n"));
    Ok(())
}

/// Prints the size of the cache for compressed pages, after setting it.
pub(crate) fn compcache(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    if let Some(size) = args.ulong(&mut shell.console, "size")? {
        shell.wait(domain.migrate_set_compression_cache(size))?;
    }
    let (size, unit) = pretty_size(shell.wait(domain.migrate_compression_cache())?);
    shell.console.print(&format!("Compression cache: {size:.3} {unit}"));
    Ok(())
}

/// Sets how much a migration may send, in MiB/s.
pub(crate) fn setspeed(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let bandwidth = args.ulong(&mut shell.console, "bandwidth")?.unwrap_or_default();
    let flags = args.flags(MigrateMaxSpeedFlags::empty(), SPEED);
    shell.wait(domain.migrate_set_max_speed(bandwidth, flags))?;
    Ok(())
}

/// Prints how much a migration may send, in MiB/s.
pub(crate) fn getspeed(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let bandwidth = shell.wait(domain.migrate_max_speed(args.flags(MigrateMaxSpeedFlags::empty(), SPEED)))?;
    shell.console.print(&format!("{bandwidth}\n"));
    Ok(())
}

/// Has a running migration go on at the other host.
pub(crate) fn postcopy(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    shell.wait(domain.migrate_start_post_copy())?;
    Ok(())
}
