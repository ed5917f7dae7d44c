//! What is counted of a domain: `domblkerror`, `domblkstat`, `dommemstat`, `cpu-stats`.

use ferrovirt::{BlockStats, CpuStats, DiskErrorCode, Domain, ErrorCode, Impact, MemoryStatTag};

use super::format::param_text;
use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// Lists the disks with something wrong.
pub(crate) fn domblkerror(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let errors = shell.wait(domain.disk_errors())?;
    if errors.is_empty() {
        shell.console.print("No errors found\n");
    }
    for error in errors {
        let word = match error.error {
            DiskErrorCode::NONE => "no error",
            DiskErrorCode::UNSPEC => "unspecified error",
            DiskErrorCode::NO_SPACE => "no space",
            _ => "unknown error",
        };
        shell.console.print(&format!("{}: {word}\n", error.disk));
    }
    Ok(())
}

/// A figure of a disk: the driver's name, the name of old, the explanation.
struct DiskFigure(&'static str, &'static str, &'static str);

/// In the order in which they are printed.
const DISK_FIGURES: &[DiskFigure] = &[
    DiskFigure("rd_operations", "rd_req", "number of read operations:"),
    DiskFigure("rd_bytes", "rd_bytes", "number of bytes read:"),
    DiskFigure("wr_operations", "wr_req", "number of write operations:"),
    DiskFigure("wr_bytes", "wr_bytes", "number of bytes written:"),
    DiskFigure("errs", "errs", "error count:"),
    DiskFigure("flush_operations", "flush_operations", "number of flush operations:"),
    DiskFigure("rd_total_times", "rd_total_times", "total duration of reads (ns):"),
    DiskFigure("wr_total_times", "wr_total_times", "total duration of writes (ns):"),
    DiskFigure("flush_total_times", "flush_total_times", "total duration of flushes (ns):"),
];

/// What went through a disk, or through all of them.
pub(crate) fn domblkstat(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let device = args.text(&mut shell.console, "device")?.unwrap_or_default();
    let figures = match shell.wait(domain.block_stats_flags(device)) {
        Ok(stats) => disk_figures(stats.iter().map(|(name, value)| (name, param_text(value))).collect(), args),
        Err(error) if error.code == ErrorCode::NO_SUPPORT => {
            let answer = shell.wait(domain.block_stats(device));
            let name = args.required("domain");
            disk_figures(
                old_figures(&shell.explained(answer, &format!("Failed to get block stats {name} {device}"))?),
                args,
            )
        }
        Err(error) => return Err(error.into()),
    };
    let human = args.has("human");
    if human {
        shell.console.print(&format!("Device: {device}\n"));
    }
    let (place, width) = if human { ("", 31) } else { (device, 0) };
    for (name, value, known) in figures {
        let width = if known { width } else { 0 };
        shell.console.print(&format!("{place} {name:<width$} {value}\n"));
    }
    Ok(())
}

/// The figures that a server of old gives.
fn old_figures(stats: &BlockStats) -> Vec<(&'static str, String)> {
    let figures = [
        ("rd_operations", stats.read_requests),
        ("rd_bytes", stats.read_bytes),
        ("wr_operations", stats.write_requests),
        ("wr_bytes", stats.write_bytes),
        ("errs", stats.errors),
    ];
    figures.into_iter().filter_map(|(name, value)| Some((name, value?.to_string()))).collect()
}

/// Known figures under their names for people or of old, then the others; and whether each is known.
fn disk_figures(mut figures: Vec<(&str, String)>, args: &Arguments<'_>) -> Vec<(String, String, bool)> {
    let mut shown = Vec::new();
    for DiskFigure(name, old, explanation) in DISK_FIGURES {
        if let Some(at) = figures.iter().position(|(other, _)| other == name) {
            let label = if args.has("human") { explanation } else { old };
            shown.push(((*label).to_owned(), figures.remove(at).1, true));
        }
    }
    shown.extend(figures.into_iter().map(|(name, value)| (name.to_owned(), value, false)));
    shown
}

/// The memory's figures, or how often they are collected.
pub(crate) fn dommemstat(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let mut impact = args.impact(&mut shell.console)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    if impact.is_empty() && !args.has("current") && shell.wait(domain.is_active()).unwrap_or(false) {
        impact = Impact::LIVE;
    }
    if let Some(period) = args.int(&mut shell.console, "period")? {
        return collect_memory_figures(shell, &domain, period, impact);
    }
    let answer = shell.wait(domain.memory_stats());
    let stats =
        shell.explained(answer, &format!("Failed to get memory statistics for domain {}", args.required("domain")))?;
    for stat in stats {
        if let Some(name) = memory_name(stat.tag) {
            shell.console.print(&format!("{name} {}\n", stat.value));
        }
    }
    Ok(())
}

fn collect_memory_figures(shell: &mut Shell, domain: &Domain, period_s: i32, impact: Impact) -> Outcome {
    if period_s < 0 {
        return shell.refuse(&format!("Invalid collection period value '{period_s}'"));
    }
    let done = shell.wait(domain.set_memory_stats_period(period_s, impact));
    shell.explained(done, "Unable to change balloon collection period.")
}

fn memory_name(tag: MemoryStatTag) -> Option<&'static str> {
    Some(match tag {
        MemoryStatTag::SWAP_IN => "swap_in",
        MemoryStatTag::SWAP_OUT => "swap_out",
        MemoryStatTag::MAJOR_FAULT => "major_fault",
        MemoryStatTag::MINOR_FAULT => "minor_fault",
        MemoryStatTag::UNUSED => "unused",
        MemoryStatTag::AVAILABLE => "available",
        MemoryStatTag::USABLE => "usable",
        MemoryStatTag::ACTUAL_BALLOON => "actual",
        MemoryStatTag::RSS => "rss",
        MemoryStatTag::LAST_UPDATE => "last_update",
        MemoryStatTag::DISK_CACHES => "disk_caches",
        MemoryStatTag::HUGETLB_PGALLOC => "hugetlb_pgalloc",
        MemoryStatTag::HUGETLB_PGFAIL => "hugetlb_pgfail",
        _ => return None,
    })
}

/// The CPU time that a domain used: on each CPU of the host, and in all.
pub(crate) fn cpu_stats(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let start = args.int(&mut shell.console, "start")?;
    let Ok(first) = usize::try_from(start.unwrap_or(0)) else {
        return shell.refuse("Invalid value for start CPU");
    };
    let count = args.int(&mut shell.console, "count")?;
    let Ok(shown) = count.map(usize::try_from).transpose() else {
        return shell.refuse("Invalid value for number of CPUs to show");
    };
    let total = args.has("total");
    let failed = format!("Failed to retrieve CPU statistics for domain '{}'", domain.name());
    if !total || start.is_some() || count.is_some() {
        let answer = shell.wait(domain.cpu_stats());
        let stats = shell.explained(answer, &failed)?;
        if first >= stats.len() {
            return shell.refuse(&format!(
                "Start CPU {first} is out of range (min: 0, max: {})",
                stats.len().saturating_sub(1)
            ));
        }
        for (cpu, stats) in stats.iter().enumerate().skip(first).take(shown.unwrap_or(usize::MAX)) {
            shell.console.print(&format!("CPU{cpu}:\n"));
            cpu_times(shell, stats)?;
        }
    }
    if total || (start.is_none() && count.is_none()) {
        let answer = shell.wait(domain.total_cpu_stats());
        let stats = shell.explained(answer, &failed)?;
        if stats.is_empty() {
            shell.console.print("No total stats available\n");
            return Ok(());
        }
        shell.console.print("Total:\n");
        cpu_times(shell, &stats)?;
    }
    Ok(())
}

/// Times are known by their names; other figures are printed as they are.
fn cpu_times(shell: &mut Shell, stats: &CpuStats) -> Result<(), Failure> {
    const NANO: u64 = 1_000_000_000;
    for (name, value) in stats.iter() {
        let text = match (name, stats.number(name)) {
            ("cpu_time" | "user_time" | "system_time" | "vcpu_time", Some(time)) => {
                format!("{:9}.{:09} seconds", time / NANO, time % NANO)
            }
            _ => param_text(value),
        };
        shell.console.print(&format!("\t{name:<12} {text}\n"));
    }
    Ok(())
}
