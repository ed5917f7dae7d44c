//! How far a domain's job is: `domjobinfo`.

use ferrovirt::{Domain, ErrorCode, JobInfo, JobStatsFlags, JobType, TypedParams};

use crate::command::format::{param_text, pretty_size};
use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Failure, Outcome};
use crate::output::Level;
use crate::shell::Shell;

/// Prints what is known of a domain's job.
pub(crate) fn domjobinfo(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.requires(&mut shell.console, "keep-completed", "completed")?;
    let flags = args.flags(
        JobStatsFlags::empty(),
        &[("completed", JobStatsFlags::COMPLETED), ("keep-completed", JobStatsFlags::KEEP_COMPLETED)],
    );
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let (kind, params) = figures(shell, args, &domain, flags)?;
    if args.has("rawstats") {
        shell.console.print(&format!("Job type: {}\n\n", kind.0));
        for (name, value) in params.iter() {
            shell.console.print(&format!("{name}: {}\n", param_text(value)));
        }
        return Ok(());
    }
    shell.console.print(&line("Job type:", &format!("{:<12}", word(&TYPES, kind.0))));
    if kind == JobType::NONE {
        return Ok(());
    }
    let operation = params.int("operation").unwrap_or(0);
    shell.console.print(&line("Operation:", &format!("{:<12}", word(&OPERATIONS, operation))));
    let wanted = flags.contains(JobStatsFlags::COMPLETED) && kind == JobType::COMPLETED;
    if args.has("anystats") || wanted || matches!(kind, JobType::BOUNDED | JobType::UNBOUNDED) {
        let text = details(kind, &params);
        shell.console.print(&text);
    }
    Ok(())
}

/// The figures; of a server of old those that it has.
fn figures(
    shell: &mut Shell,
    args: &Arguments<'_>,
    domain: &Domain,
    flags: JobStatsFlags,
) -> Result<(JobType, TypedParams), Failure> {
    match shell.wait(domain.job_stats(flags)) {
        Ok(stats) => Ok((stats.kind, (*stats.params).clone())),
        Err(error) if error.code == ErrorCode::NO_SUPPORT => {
            if !flags.is_empty() || args.has("rawstats") {
                return shell.explained(Err(error), "Optional flags or --rawstats are not supported by the daemon");
            }
            shell.console.debug(Level::Debug, "detailed statistics not supported");
            let info = shell.wait(domain.job_info())?;
            Ok((info.kind, params_of_old(&info)))
        }
        Err(error) => Err(error.into()),
    }
}

fn params_of_old(info: &JobInfo) -> TypedParams {
    let mut params = TypedParams::new();
    for (name, value) in [
        ("time_elapsed", info.time_elapsed_ms),
        ("time_remaining", info.time_remaining_ms),
        ("data_total", info.data_total),
        ("data_processed", info.data_processed),
        ("data_remaining", info.data_remaining),
        ("memory_total", info.mem_total),
        ("memory_processed", info.mem_processed),
        ("memory_remaining", info.mem_remaining),
        ("disk_total", info.file_total),
        ("disk_processed", info.file_processed),
        ("disk_remaining", info.file_remaining),
    ] {
        params.add_ullong(name, value);
    }
    params
}

const TYPES: [&str; 6] = ["None", "Bounded", "Unbounded", "Completed", "Failed", "Cancelled"];

const OPERATIONS: [&str; 11] = [
    "Unknown",
    "Start",
    "Save",
    "Restore",
    "Incoming migration",
    "Outgoing migration",
    "Snapshot",
    "Snapshot revert",
    "Dump",
    "Backup",
    "Snapshot delete",
];

fn word(words: &[&'static str], number: i32) -> &'static str {
    usize::try_from(number).ok().and_then(|number| words.get(number)).copied().unwrap_or("unknown")
}

fn line(label: &str, text: &str) -> String {
    format!("{label:<17} {text}\n")
}

/// How a figure is written.
#[derive(Clone, Copy)]
enum Unit {
    Milliseconds,
    /// A plain number, so wide, with this behind.
    Count(usize, &'static str),
    /// A size, with this behind its unit.
    Size(&'static str),
}

/// A figure: its label, its parameter, its unit, and whether a zero is printed.
struct Figure(&'static str, &'static str, Unit, bool);

const MEMORY: &[Figure] = &[
    Figure("Memory bandwidth:", "memory_bps", Unit::Size("/s"), false),
    Figure("Dirty rate:", "memory_dirty_rate", Unit::Count(12, " pages/s"), true),
    Figure("Page size:", "memory_page_size", Unit::Count(12, " bytes"), true),
    Figure("Iteration:", "memory_iteration", Unit::Count(12, ""), true),
    Figure("Postcopy requests:", "memory_postcopy_requests", Unit::Count(12, ""), true),
];

const PAGES: &[Figure] = &[
    Figure("Constant pages:", "memory_constant", Unit::Count(12, ""), true),
    Figure("Normal pages:", "memory_normal", Unit::Count(12, ""), true),
    Figure("Normal data:", "memory_normal_bytes", Unit::Size(""), true),
];

const REST: &[Figure] = &[
    Figure("Downtime w/o network:", "downtime_net", Unit::Milliseconds, true),
    Figure("Setup time:", "setup_time", Unit::Milliseconds, true),
    Figure("Compression cache:", "compression_cache", Unit::Size(""), true),
    Figure("Compressed data:", "compression_bytes", Unit::Size(""), true),
    Figure("Compressed pages:", "compression_pages", Unit::Count(13, ""), true),
    Figure("Compression cache misses:", "compression_cache_misses", Unit::Count(13, ""), true),
    Figure("Compression overflows:", "compression_overflow", Unit::Count(13, ""), true),
    Figure("Auto converge throttle:", "auto_converge_throttle", Unit::Count(13, ""), true),
    Figure("Temporary disk space use:", "disk_temp_used", Unit::Size(""), true),
    Figure("Temporary disk space total:", "disk_temp_total", Unit::Size(""), true),
];

fn details(kind: JobType, params: &TypedParams) -> String {
    let elapsed = params.number("time_elapsed").unwrap_or(0);
    let mut text = line("Time elapsed:", &shown(elapsed, Unit::Milliseconds));
    text += &figure(params, &Figure("Time elapsed w/o network:", "time_elapsed_net", Unit::Milliseconds, true));
    if kind == JobType::BOUNDED {
        let remaining = params.number("time_remaining").unwrap_or(0);
        text += &line("Time remaining:", &shown(remaining, Unit::Milliseconds));
    }
    text += &sizes(params, "Data", "data").unwrap_or_default();
    if let Some(sizes) = sizes(params, "Memory", "memory") {
        text += &sizes;
        text.extend(MEMORY.iter().map(|one| figure(params, one)));
    }
    if let Some(sizes) = sizes(params, "File", "disk") {
        text += &sizes;
        text += &figure(params, &Figure("File bandwidth:", "disk_bps", Unit::Size("/s"), false));
    }
    text.extend(PAGES.iter().map(|one| figure(params, one)));
    let label = if kind == JobType::COMPLETED { "Total downtime:" } else { "Expected downtime:" };
    text += &figure(params, &Figure(label, "downtime", Unit::Milliseconds, true));
    text.extend(REST.iter().map(|one| figure(params, one)));
    text + &params.string("errmsg").map(|message| line("Error message:", message)).unwrap_or_default()
}

/// What was moved, what is left and all of it; `None` where there is nothing of the kind.
fn sizes(params: &TypedParams, label: &str, name: &str) -> Option<String> {
    let parts = ["processed", "remaining", "total"];
    let numbers = parts.map(|part| params.number(&format!("{name}_{part}")).unwrap_or(0));
    let lines = parts
        .iter()
        .zip(numbers)
        .map(|(part, number)| line(&format!("{label} {part}:"), &shown(number, Unit::Size(""))));
    numbers.iter().any(|number| *number > 0).then(|| lines.collect())
}

fn figure(params: &TypedParams, Figure(label, name, unit, zero): &Figure) -> String {
    let number = params.number(name).filter(|number| *zero || *number > 0);
    number.map(|number| line(label, &shown(number, *unit))).unwrap_or_default()
}

fn shown(number: u64, unit: Unit) -> String {
    match unit {
        Unit::Milliseconds => format!("{number:<12} ms"),
        Unit::Count(width, behind) => format!("{number:<width$}{behind}"),
        Unit::Size(behind) => {
            let (size, unit) = pretty_size(number);
            format!("{size:.3} {unit}{behind}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_migration() {
        let mut params = TypedParams::new();
        params
            .add_ullong("time_elapsed", 1500)
            .add_ullong("memory_total", 1 << 20)
            .add_ullong("memory_processed", 1 << 10)
            .add_ullong("memory_bps", 0)
            .add_ullong("downtime", 7)
            .add_int("auto_converge_throttle", 20);
        let want = "Time elapsed:     1500         ms\nMemory processed: 1.000 KiB\nMemory remaining: 0.000 B\n\
                    Memory total:     1.000 MiB\nExpected downtime: 7            ms\n\
                    Auto converge throttle: 20           \n";
        assert_eq!(details(JobType::UNBOUNDED, &params), want);
    }
}
