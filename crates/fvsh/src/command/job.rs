//! A domain's job: `domjobinfo`, `domjobabort`, `domdirtyrate-calc`.

mod info;

use ferrovirt::{AbortJobFlags, DirtyRateCalcFlags};

pub(crate) use info::domjobinfo;

use super::lookup::{self, Names};
use super::{Arguments, Outcome};
use crate::shell::Shell;

/// Ends a domain's job.
pub(crate) fn domjobabort(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    if args.has("postcopy") {
        shell.wait(domain.abort_job_flags(AbortJobFlags::POSTCOPY))?;
    } else {
        shell.wait(domain.abort_job())?;
    }
    Ok(())
}

const MODES: &[(&str, DirtyRateCalcFlags)] = &[
    ("page-sampling", DirtyRateCalcFlags::PAGE_SAMPLING),
    ("dirty-bitmap", DirtyRateCalcFlags::DIRTY_BITMAP),
    ("dirty-ring", DirtyRateCalcFlags::DIRTY_RING),
];

/// Starts to measure how fast a domain changes its memory.
pub(crate) fn domdirtyrate_calc(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let seconds = args.int(&mut shell.console, "seconds")?.unwrap_or(1);
    let flags = match args.text(&mut shell.console, "mode")? {
        None => DirtyRateCalcFlags::empty(),
        Some(word) => match MODES.iter().find(|(name, _)| *name == word) {
            Some(&(_, flags)) => flags,
            None => return shell.refuse(&format!("Unknown calculation mode '{word}'")),
        },
    };
    shell.wait(domain.start_dirty_rate_calc(seconds, flags))?;
    shell.console.print_extra("Start to calculate domain's memory dirty rate successfully.\n");
    Ok(())
}
