//! The clock in a domain: `domtime`.

use std::time::{SystemTime, UNIX_EPOCH};

use ferrovirt::SetTimeFlags;

use super::lookup::{self, Names};
use super::{Arguments, Outcome};
use crate::localtime::LocalTime;
use crate::shell::Shell;

/// Reads the clock, or sets it.
pub(crate) fn domtime(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive_all(&mut shell.console, &[("time", "now"), ("time", "sync"), ("now", "sync")])?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let given = args.long(&mut shell.console, "time")?;
    let sync = args.has("sync");
    let now = args.has("now").then(seconds_now);
    if given.is_some() || now.is_some() || sync {
        let flags = args.flags(SetTimeFlags::empty(), &[("sync", SetTimeFlags::SYNC)]);
        shell.wait(domain.set_time(now.or(given).unwrap_or(0), 0, flags))?;
        return Ok(());
    }
    let seconds = shell.wait(domain.time())?.seconds;
    let text = if args.has("pretty") { LocalTime::utc(seconds).to_string() } else { seconds.to_string() };
    shell.console.print(&format!("Time: {text}"));
    Ok(())
}

fn seconds_now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    i64::try_from(now).unwrap_or(i64::MAX)
}
