//! How far the job on a disk is, and ending it: `blockjob`.

use ferrovirt::{BlockJobAbortFlags, BlockJobInfo, BlockJobInfoFlags, BlockJobSetSpeedFlags, Domain, Error, ErrorCode};

use super::wait::progress;
use crate::command::format::pretty_size;
use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;

const EXCLUSIVE: &[(&str, &str)] = &[
    ("raw", "abort"),
    ("raw", "pivot"),
    ("raw", "async"),
    ("raw", "bandwidth"),
    ("info", "abort"),
    ("info", "pivot"),
    ("info", "async"),
    ("info", "bandwidth"),
    ("bytes", "abort"),
    ("bytes", "pivot"),
    ("bytes", "async"),
];

/// Prints how far a job is, ends it, or sets its speed.
pub(crate) fn blockjob(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive_all(&mut shell.console, EXCLUSIVE)?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let path = args.text(&mut shell.console, "path")?.unwrap_or_default();
    if args.has("bandwidth") {
        let bandwidth = super::bandwidth(shell, args)?;
        let flags = args.flags(BlockJobSetSpeedFlags::empty(), &[("bytes", BlockJobSetSpeedFlags::BANDWIDTH_BYTES)]);
        shell.wait(domain.block_job_set_speed(path, bandwidth, flags))?;
    } else if ["abort", "pivot", "async"].iter().any(|name| args.has(name)) {
        let flags = args.flags(
            BlockJobAbortFlags::empty(),
            &[("async", BlockJobAbortFlags::ASYNC), ("pivot", BlockJobAbortFlags::PIVOT)],
        );
        shell.wait(domain.block_job_abort(path, flags))?;
    } else {
        print(shell, args, &domain, path)?;
    }
    Ok(())
}

fn print(shell: &mut Shell, args: &Arguments<'_>, domain: &Domain, path: &str) -> Outcome {
    let raw = args.has("raw");
    let (info, speed) = job(shell, args, domain, path)?;
    let Some(info) = info else {
        if !raw {
            shell.console.print(&format!("No current block job for {path}"));
        }
        return Ok(());
    };
    if raw {
        let BlockJobInfo { kind, bandwidth, current, end, .. } = info;
        let text = format!(" type={}\n bandwidth={bandwidth}\n cur={current}\n end={end}\n", word(kind.0));
        shell.console.print(&text);
        return Ok(());
    }
    let text = progress(word(info.kind.0), info.end.saturating_sub(info.current), info.end);
    shell.console.progress(&text);
    if speed > 0 {
        let (size, unit) = pretty_size(speed);
        shell.console.print(&format!("    Bandwidth limit: {speed} bytes/s ({size:.3} {unit}/s)"));
    }
    shell.console.print("\n");
    Ok(())
}

/// The job, and its speed in bytes: asked for in bytes where the server knows how.
fn job(
    shell: &mut Shell,
    args: &Arguments<'_>,
    domain: &Domain,
    path: &str,
) -> Result<(Option<BlockJobInfo>, u64), Failure> {
    let (raw, bytes) = (args.has("raw"), args.has("bytes"));
    if bytes || !raw {
        match shell.wait(domain.block_job_info(path, BlockJobInfoFlags::BANDWIDTH_BYTES)) {
            Ok(info) => return Ok((info, info.map_or(0, |info| info.bandwidth))),
            Err(error) if !bytes && is_too_old(&error) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let info = shell.wait(domain.block_job_info(path, BlockJobInfoFlags::empty()))?;
    let mib = info.map_or(0, |info| info.bandwidth);
    match mib.checked_mul(1 << 20) {
        Some(speed) => Ok((info, speed)),
        None => shell.refuse(&format!("overflow in converting {mib} MiB/s to bytes\n")),
    }
}

fn is_too_old(error: &Error) -> bool {
    matches!(error.code, ErrorCode::INVALID_ARG | ErrorCode::OVERFLOW)
}

fn word(kind: i32) -> &'static str {
    const WORDS: [&str; 6] =
        ["Unknown job", "Block Pull", "Block Copy", "Block Commit", "Active Block Commit", "Backup"];
    usize::try_from(kind).ok().and_then(|kind| WORDS.get(kind)).copied().unwrap_or("Unknown job")
}
