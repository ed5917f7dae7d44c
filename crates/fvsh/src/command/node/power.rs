//! Putting the host to sleep: `nodesuspend`.

use ferrovirt::SuspendTarget;

use crate::command::{Arguments, Outcome};
use crate::shell::Shell;

/// The ways to sleep.
pub(in crate::command) const TARGETS: &[(&str, SuspendTarget)] =
    &[("mem", SuspendTarget::MEM), ("disk", SuspendTarget::DISK), ("hybrid", SuspendTarget::HYBRID)];

/// Puts the host to sleep for a time.
pub(crate) fn nodesuspend(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let word = args.text(&mut shell.console, "target")?.unwrap_or_default();
    let duration_s = args.long(&mut shell.console, "duration")?.unwrap_or_default();
    let Some(&(_, target)) = TARGETS.iter().find(|(name, _)| *name == word) else {
        return shell.refuse("Invalid target");
    };
    let Ok(duration_s) = u64::try_from(duration_s) else { return shell.refuse("Invalid duration") };
    let conn = shell.connection()?;
    let done = shell.wait(conn.node_suspend_for_duration(target, duration_s));
    shell.explained(done, "The host was not suspended")
}
