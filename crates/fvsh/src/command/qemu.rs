//! QEMU's own languages: `qemu-agent-command`, `qemu-attach`, `qemu-monitor-command`.

use serde_json::{Value, json};

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome, pass_fds};
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

/// The monitor's human language.
const HUMAN: u32 = 1;

/// Has QEMU's monitor answer a command.
pub(crate) fn qemu_monitor_command(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive_all(&mut shell.console, &[("hmp", "pretty"), ("hmp", "return-value")])?;
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let words: Vec<&str> = args.all("cmd").collect();
    let (command, flags) =
        if args.has("hmp") { (words.join(" "), HUMAN) } else { (monitor_command(shell, &words)?, 0) };
    let numbers = pass_fds::numbers(shell, args)?;
    let answer = if numbers.is_empty() {
        shell.wait(domain.qemu_monitor_command(&command, flags))?
    } else {
        shell.wait(pass_fds::monitor_command_with_files(&domain, &command, flags, &numbers))?
    };
    let (pretty, inner) = (args.has("pretty"), args.has("return-value"));
    let parsed = if pretty || inner { serde_json::from_str::<Value>(&answer).ok() } else { None };
    let value = match (&parsed, inner) {
        (None, true) => return shell.refuse("failed to parse JSON returned by qemu"),
        (None, false) => {
            shell.console.print(&format!("{answer}\n"));
            return Ok(());
        }
        (Some(value), true) => match value.get("return") {
            Some(inner) => inner,
            None => return shell.refuse("'return' member missing"),
        },
        (Some(value), false) => value,
    };
    shell.console.print(&if pretty { format!("{value:#}") } else { value.to_string() });
    Ok(())
}

/// A command in the monitor's JSON: as it is written, or made of a name and arguments.
fn monitor_command(shell: &mut Shell, words: &[&str]) -> Result<String, Failure> {
    let whole = words.join(" ");
    if let Ok(Value::Object(_)) = serde_json::from_str(&whole) {
        return Ok(whole);
    }
    let (name, rest) = words.split_first().map_or(("", &[][..]), |(name, rest)| (*name, rest));
    if rest.is_empty() {
        return Ok(json!({ "execute": name }).to_string());
    }
    // The arguments are an object, or its members one by one.
    let (joined, members) = (rest.join(" "), rest.join(","));
    let object = |text: &str| serde_json::from_str(text).ok().filter(Value::is_object);
    let arguments = object(&joined).or_else(|| object(&format!("{{{}}}", members.trim_end_matches(','))));
    match arguments {
        Some(arguments) => Ok(json!({ "execute": name, "arguments": arguments }).to_string()),
        None => shell.refuse(&format!("failed to wrap arguments '{joined}' into a QMP command wrapper")),
    }
}
