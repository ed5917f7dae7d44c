//! QEMU's own languages: `qemu-agent-command`, `qemu-attach`.

use super::lookup::{self, Names};
use super::{Arguments, Outcome};
use crate::shell::Shell;

/// Waiting for the agent: for its usual time, not at all, for ever.
const DEFAULT: i32 = -1;
const NO_WAIT: i32 = 0;
const FOR_EVER: i32 = -2;

/// Has the agent in a domain run a command of its own.
pub(crate) fn qemu_agent_command(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let command = args.all("cmd").collect::<Vec<_>>().join(" ");
    let given = args.int(&mut shell.console, "timeout")?;
    if given.is_some_and(|timeout| timeout < 1) {
        return shell.refuse("timeout must be positive");
    }
    let ways = [given, args.has("async").then_some(NO_WAIT), args.has("block").then_some(FOR_EVER)];
    if ways.iter().flatten().count() > 1 {
        return shell.refuse("timeout, async and block options are exclusive");
    }
    let timeout = ways.into_iter().flatten().next().unwrap_or(DEFAULT);
    let answer = shell.wait(domain.qemu_agent_command(&command, timeout))?.unwrap_or_default();
    let pretty = args.has("pretty").then(|| serde_json::from_str::<serde_json::Value>(&answer).ok()).flatten();
    let text = pretty.and_then(|value| serde_json::to_string_pretty(&value).ok()).unwrap_or(answer);
    shell.console.print(&format!("{text}\n"));
    Ok(())
}

/// Has libvirt take over a QEMU process.
pub(crate) fn qemu_attach(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let pid = args.uint(&mut shell.console, "pid")?.unwrap_or_default();
    let conn = shell.connection()?;
    let answer = shell.wait(conn.qemu_attach(pid));
    let domain = shell.explained(answer, &format!("Failed to attach to pid {pid}"))?;
    shell.console.print_extra(&format!("Domain '{}' attached to pid {pid}\n", domain.name()));
    Ok(())
}
