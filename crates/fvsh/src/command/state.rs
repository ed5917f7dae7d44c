//! What a domain is doing: `dominfo`, `domstate`.

use ferrovirt::{Domain, DomainInfo, DomainState, ErrorCode, MessageTypes, StateReason};
use serde_json::Value;

use super::lookup::{self, Names};
use super::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// The state of a domain, and why it is in it.
pub(crate) fn domstate(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    let StateReason { state, reason, .. } = shell.wait(state(&domain))?;
    if args.has("reason") {
        shell.console.print(&format!("{} ({})\n", state_word(state), reason_word(state, reason)));
    } else {
        shell.console.print(&format!("{}\n", state_word(state)));
    }
    Ok(())
}

/// The basic facts about a domain.
pub(crate) fn dominfo(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let domain = lookup::domain(shell, args, Names::ANY)?;
    match domain.id() {
        Some(id) => shell.console.fact_number("Id:", id, ""),
        None => shell.console.fact_or_none("Id:", None),
    }
    shell.console.fact("Name:", domain.name());
    shell.console.fact("UUID:", &domain.uuid_string());
    if let Ok(kind) = shell.wait(domain.os_type()) {
        shell.console.fact("OS Type:", &kind);
    }
    let info = shell.wait(domain.info());
    // What can still be told is told, the error comes at the end.
    let failed = match info {
        Ok(info) => {
            resources(shell, &info);
            None
        }
        Err(error) => Some(error),
    };
    definition(shell, &domain);
    security(shell, &domain)?;
    messages(shell, &domain);
    failed.map_or(Ok(()), |error| Err(error.into()))
}

fn resources(shell: &mut Shell, info: &DomainInfo) {
    shell.console.fact("State:", state_word(info.state));
    shell.console.fact_number("CPU(s):", info.vcpus, "");
    if info.cpu_time_ns != 0 {
        let shown = format!("{:.1}s", info.cpu_time_ns as f64 / 1e9);
        shell.console.fact_as("CPU time:", &shown, "ns", info.cpu_time_ns.into());
    }
    if info.max_memory_kib == u64::from(u32::MAX) {
        shell.console.fact_as("Max memory:", "no limit", "KiB", Value::Null);
    } else {
        shell.console.fact_number("Max memory:", info.max_memory_kib, "KiB");
    }
    shell.console.fact_number("Used memory:", info.memory_kib, "KiB");
}

fn definition(shell: &mut Shell, domain: &Domain) {
    let persistent = shell.wait(domain.is_persistent()).ok();
    shell.console.debug_flag("Domain persistent flag value", persistent);
    shell.console.fact_flag_or("Persistent:", persistent, "unknown");
    if let Ok(autostart) = shell.wait(domain.autostart()) {
        shell.console.fact_flag("Autostart:", autostart, ["enable", "disable"]);
    }
    let saved = shell.wait(domain.has_managed_save_image()).ok();
    shell.console.fact_flag_or("Managed save:", saved, "unknown");
}

fn security(shell: &mut Shell, domain: &Domain) -> Result<(), Failure> {
    let conn = shell.connection()?;
    let model = match shell.wait(conn.security_model()) {
        Ok(model) => model,
        Err(error) if error.code == ErrorCode::NO_SUPPORT => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    if model.model.is_empty() {
        return Ok(());
    }
    shell.console.fact("Security model:", &model.model);
    shell.console.fact("Security DOI:", &model.doi);
    let label = shell.wait(domain.security_label())?;
    if !label.label.is_empty() {
        let policy = if label.enforcing { "enforcing" } else { "permissive" };
        shell.console.fact("Security label:", &format!("{} ({policy})", label.label));
    }
    Ok(())
}

fn messages(shell: &mut Shell, domain: &Domain) {
    let messages = shell.wait(domain.messages(MessageTypes::empty())).unwrap_or_default();
    for (index, message) in messages.iter().enumerate() {
        shell.console.fact(if index == 0 { "Messages:" } else { "" }, message);
    }
}

/// A domain's state and reason; a server that knows no reasons is asked for the state alone.
pub(super) async fn state(domain: &Domain) -> Result<StateReason, ferrovirt::Error> {
    domain.state().await
}

/// The word for a state.
pub(super) fn state_word(state: DomainState) -> &'static str {
    match state {
        DomainState::Running => "running",
        DomainState::Blocked => "idle",
        DomainState::Paused => "paused",
        DomainState::Shutdown => "in shutdown",
        DomainState::Shutoff => "shut off",
        DomainState::Crashed => "crashed",
        DomainState::PmSuspended => "pmsuspended",
        _ => "no state",
    }
}

const RUNNING: &[&str] = &[
    "unknown",
    "booted",
    "migrated",
    "restored",
    "from snapshot",
    "unpaused",
    "migration canceled",
    "save canceled",
    "event wakeup",
    "crashed",
    "post-copy",
    "post-copy failed",
];
const PAUSED: &[&str] = &[
    "unknown",
    "user",
    "migrating",
    "saving",
    "dumping",
    "I/O error",
    "watchdog",
    "from snapshot",
    "shutting down",
    "creating snapshot",
    "crashed",
    "starting up",
    "post-copy",
    "post-copy failed",
    "api error",
];
const SHUTDOWN: &[&str] = &["unknown", "user"];
const SHUTOFF: &[&str] =
    &["unknown", "shutdown", "destroyed", "crashed", "migrated", "saved", "failed", "from snapshot", "daemon"];
const CRASHED: &[&str] = &["unknown", "panicked"];

/// The words for the reason of a state; one that has no word is unknown.
fn reason_word(state: DomainState, reason: i32) -> &'static str {
    let words = match state {
        DomainState::Running => RUNNING,
        DomainState::Paused => PAUSED,
        DomainState::Shutdown => SHUTDOWN,
        DomainState::Shutoff => SHUTOFF,
        DomainState::Crashed => CRASHED,
        _ => &[],
    };
    usize::try_from(reason).ok().and_then(|index| words.get(index)).copied().unwrap_or("unknown")
}
