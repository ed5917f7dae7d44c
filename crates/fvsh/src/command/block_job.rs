//! Jobs on the images behind disks: `blockcommit`, `blockcopy`, `blockpull`, `blockjob`, `blockresize`,
//! `domblkthreshold`.

mod copy;
mod status;
mod wait;

use ferrovirt::{BlockCommitFlags, BlockJobAbortFlags, BlockPullFlags, BlockRebaseFlags, BlockResizeFlags};

pub(crate) use copy::blockcopy;
pub(crate) use status::blockjob;

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome};
use crate::numbers::{parse_long, scaled};
use crate::shell::Shell;
use wait::{Ended, Waiter};

/// Merges images downwards.
pub(crate) fn blockcommit(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive(&mut shell.console, "pivot", "keep-overlay")?;
    let path = args.text(&mut shell.console, "path")?.unwrap_or_default();
    let base = args.text(&mut shell.console, "base")?;
    let top = args.text(&mut shell.console, "top")?;
    let bandwidth = bandwidth(shell, args)?;
    let (pivot, keep) = (args.has("pivot"), args.has("keep-overlay"));
    let active = args.has("active") || pivot || keep;
    let mut flags = args.flags(
        BlockCommitFlags::empty(),
        &[
            ("bytes", BlockCommitFlags::BANDWIDTH_BYTES),
            ("shallow", BlockCommitFlags::SHALLOW),
            ("delete", BlockCommitFlags::DELETE),
            ("keep-relative", BlockCommitFlags::RELATIVE),
        ],
    );
    flags.set(BlockCommitFlags::ACTIVE, active);
    let waiter = Waiter::read(shell, args, "Block commit", &["pivot", "keep-overlay"])?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let watch = waiter.as_ref().map(|waiter| waiter.listen(shell, &domain));
    shell.wait(domain.block_commit(path, base, top, bandwidth, flags))?;
    let (Some(waiter), Some(watch)) = (&waiter, watch) else {
        shell.console.print(if active { "Active Block Commit started" } else { "Block Commit started" });
        return Ok(());
    };
    match watch.wait(shell, path)? {
        Ended::Well => {}
        ended => return ended.told(shell, "Commit"),
    }
    let abort = waiter.abort_flags();
    if pivot {
        let done = shell.wait(domain.block_job_abort(path, abort | BlockJobAbortFlags::PIVOT));
        shell.explained(done, &format!("failed to pivot job for disk {path}"))?;
        shell.console.print("\nSuccessfully pivoted");
    } else if keep {
        let done = shell.wait(domain.block_job_abort(path, abort));
        shell.explained(done, &format!("failed to finish job for disk {path}"))?;
        shell.console.print("\nCommit complete, overlay image kept");
    } else {
        shell.console.print(if active { "\nNow in synchronized phase" } else { "\nCommit complete" });
    }
    Ok(())
}

/// Fills the top image from those below.
pub(crate) fn blockpull(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.requires(&mut shell.console, "verbose", "wait")?;
    args.requires(&mut shell.console, "async", "wait")?;
    let path = args.text(&mut shell.console, "path")?.unwrap_or_default();
    let base = args.text(&mut shell.console, "base")?;
    let bandwidth = bandwidth(shell, args)?;
    let waiter = Waiter::read(shell, args, "Block Pull", &[])?.filter(|_| args.has("wait"));
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let watch = waiter.as_ref().map(|waiter| waiter.listen(shell, &domain));
    let mut rebase = args.flags(BlockRebaseFlags::empty(), &[("keep-relative", BlockRebaseFlags::RELATIVE)]);
    if base.is_some() || !rebase.is_empty() {
        rebase.set(BlockRebaseFlags::BANDWIDTH_BYTES, args.has("bytes"));
        shell.wait(domain.block_rebase(path, base, bandwidth, rebase))?;
    } else {
        let flags = args.flags(BlockPullFlags::empty(), &[("bytes", BlockPullFlags::BANDWIDTH_BYTES)]);
        shell.wait(domain.block_pull(path, bandwidth, flags))?;
    }
    let Some(watch) = watch else {
        shell.console.print("Block Pull started");
        return Ok(());
    };
    match watch.wait(shell, path)? {
        Ended::Well => shell.console.print("\nPull complete"),
        ended => return ended.told(shell, "Pull"),
    }
    Ok(())
}

/// The most that a job may move: MiB/s, or bytes/s with `--bytes`; a number with a unit is in bytes in any case.
fn bandwidth(shell: &mut Shell, args: &Arguments<'_>) -> Result<u64, Failure> {
    let Some(text) = args.raw("bandwidth") else { return Ok(0) };
    // A minus wraps, as scripts of old rely on.
    if let Some(number) = parse_long(text) {
        return Ok(number.cast_unsigned());
    }
    match scaled(text, 1, u64::MAX) {
        Ok(bytes) if args.has("bytes") => Ok(bytes),
        Ok(bytes) => Ok(bytes >> 20),
        Err(error) => {
            let text = format!("Scaled numeric value '{text}' for <--bandwidth> option is malformed or out of range");
            match error {
                Some(error) => shell.explained(Err(error), &text),
                None => shell.refuse(&text),
            }
        }
    }
}

/// Resizes a disk of a running domain.
pub(crate) fn blockresize(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let path = args.text(&mut shell.console, "path")?.unwrap_or_default();
    let bytes = args.size(&mut shell.console, "size", 1024)?.unwrap_or_default();
    // The call counts in KiB where it can.
    let (size, flags) = match bytes % 1024 {
        0 => (bytes / 1024, BlockResizeFlags::empty()),
        _ => (bytes, BlockResizeFlags::BYTES),
    };
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let done = shell.wait(domain.block_resize(path, size, flags));
    shell.explained(done, &format!("Failed to resize block device '{path}'"))?;
    shell.console.print_extra(&format!("Block device '{path}' is resized"));
    Ok(())
}

/// Has an event sent when a disk's file grows past a size.
pub(crate) fn domblkthreshold(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let device = args.text(&mut shell.console, "dev")?.unwrap_or_default();
    let threshold = args.size(&mut shell.console, "threshold", 1)?.unwrap_or_default();
    let domain = lookup::domain(shell, args, Names::ANY)?;
    shell.wait(domain.set_block_threshold(device, threshold))?;
    Ok(())
}
