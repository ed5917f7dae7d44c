//! `event`: what happens to domains.

use ferrovirt::TypedParams;
use ferrovirt::events::{
    DomainEvent, DomainGraphics, DomainLifecycle, DomainMemoryFailure, DomainMemoryFailureFlags, GraphicsAddress,
};
use ferrovirt::proto::enums::DomainEventId;

use super::listen::{Printed, Source, Wish, listen, word};
use crate::command::format::param_text;
use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Failure, Outcome};
use crate::shell::Shell;

/// The kinds that virsh 9.0.0 knows; each stands at its number.
pub(crate) const KINDS: &[&str] = &[
    "lifecycle",
    "reboot",
    "rtc-change",
    "watchdog",
    "io-error",
    "graphics",
    "io-error-reason",
    "control-error",
    "block-job",
    "disk-change",
    "tray-change",
    "pm-wakeup",
    "pm-suspend",
    "balloon-change",
    "pm-suspend-disk",
    "device-removed",
    "block-job-2",
    "tunable",
    "agent-lifecycle",
    "device-added",
    "migration-iteration",
    "job-completed",
    "device-removal-failed",
    "metadata-change",
    "block-threshold",
    "memory-failure",
    "memory-device-size-change",
];

/// Waits for events of domains.
pub(crate) fn event(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    args.exclusive_all(&mut shell.console, &[("all", "event"), ("list", "all"), ("list", "event")])?;
    if args.has("list") {
        shell.console.print(&KINDS.iter().map(|kind| format!("{kind}\n")).collect::<String>());
        return Ok(());
    }
    let name = args.text(&mut shell.console, "event")?;
    if name.is_none() && !args.has("all") {
        return shell.refuse("one of --list, --all, or --event <type> is required");
    }
    let wanted: Vec<usize> = (0..KINDS.len()).filter(|&kind| name.is_none_or(|name| name == KINDS[kind])).collect();
    if wanted.is_empty() {
        return shell.refuse(&format!("unknown event type {}", name.unwrap_or_default()));
    }
    let wish = Wish::read(shell, args)?;
    let sources = register(shell, args, &wanted)?;
    listen(shell, wish, sources)
}

fn register(shell: &mut Shell, args: &Arguments<'_>, wanted: &[usize]) -> Result<Vec<Box<dyn Source>>, Failure> {
    let domain = if args.has("domain") { Some(lookup::domain(shell, args, Names::ANY)?) } else { None };
    let events = shell.connection()?.domain_events();
    let events = domain.into_iter().fold(events, |events, domain| events.domain(domain));
    let mut sources: Vec<Box<dyn Source>> = Vec::new();
    for (index, &kind) in wanted.iter().enumerate() {
        let number = i32::try_from(kind).unwrap_or(i32::MAX);
        match shell.wait(events.of_kind(DomainEventId(number))) {
            Ok(stream) => sources.push(Box::new(Printed { stream, show: text })),
            // An old daemon knows the first kinds alone.
            Err(_) if index > 0 => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(sources)
}

/// The lines about an event.
fn text(event: &DomainEvent) -> String {
    let number = usize::try_from(event.id().0).unwrap_or(usize::MAX);
    let kind = KINDS.get(number).copied().unwrap_or("unknown");
    let tail = match event {
        DomainEvent::DiskChange(event) => {
            let [old, new] = [&event.old_src_path, &event.new_src_path].map(|path| path.as_deref().unwrap_or("<null>"));
            let reason = word(&["changed", "dropped"], event.reason.0).unwrap_or("unknown");
            format!(" disk {}: {old} -> {new}: {reason}", event.dev_alias)
        }
        DomainEvent::TrayChange(event) => {
            let reason = word(&["opened", "closed"], event.reason.0).unwrap_or("unknown");
            format!(" disk {}: {reason}", event.dev_alias)
        }
        other => match details(other) {
            Some(details) => format!(": {details}"),
            None => match block(other) {
                Some(block) => format!(":{block}"),
                None => String::new(),
            },
        },
    };
    format!("event '{kind}' for domain '{}'{tail}\n", event.domain().name())
}

/// What stands behind the colon, on the same line.
fn details(event: &DomainEvent) -> Option<String> {
    use DomainEvent as E;
    Some(match event {
        E::Lifecycle(event) => lifecycle(event),
        E::RtcChange(event) => event.utc_offset_s.to_string(),
        E::Watchdog(event) => word(WATCHDOG, event.action.0).unwrap_or("unknown").to_owned(),
        E::IoError(event) => format!("{} ({}) {}", event.src_path, event.dev_alias, io_error(event.action.0)),
        E::IoErrorReason(event) => {
            let action = io_error(event.action.0);
            format!("{} ({}) {action} due to {}", event.src_path, event.dev_alias, event.reason)
        }
        E::Graphics(event) => graphics(event),
        E::BlockJob(event) => block_job(event.kind.0, &event.path, event.status.0),
        E::BlockJob2(event) => block_job(event.kind.0, &event.dst, event.status.0),
        E::BalloonChange(event) => format!("{}KiB", event.actual_kib),
        E::DeviceRemoved(event) => event.dev_alias.clone(),
        E::DeviceAdded(event) => event.dev_alias.clone(),
        E::DeviceRemovalFailed(event) => event.dev_alias.clone(),
        E::AgentLifecycle(event) => {
            let state = word(&["unknown", "connected", "disconnected"], event.state.0).unwrap_or(UNSUPPORTED);
            let reason = word(&["unknown", "domain started", "channel event"], event.reason.0).unwrap_or(UNSUPPORTED);
            format!("state: '{state}' reason: '{reason}'")
        }
        E::MigrationIteration(event) => format!("iteration: '{}'", event.iteration),
        E::MetadataChange(event) => {
            let kind = word(&["description", "title", "element"], event.kind.0).unwrap_or(UNSUPPORTED);
            format!("type {kind}, uri {}", event.ns_uri.as_deref().unwrap_or("<null>"))
        }
        E::BlockThreshold(event) => {
            let path = event.path.as_deref().unwrap_or("<null>");
            format!("dev: {}({path}) {} {}", event.dev, event.threshold, event.excess)
        }
        _ => return None,
    })
}

/// What stands below the line, each part on a line of its own.
fn block(event: &DomainEvent) -> Option<String> {
    Some(match event {
        DomainEvent::Tunable(event) => parameters(&event.params),
        DomainEvent::JobCompleted(event) => parameters(&event.params),
        DomainEvent::MemoryFailure(event) => memory_failure(event),
        DomainEvent::MemoryDeviceSizeChange(event) => format!("\nalias: {}\nsize: {}", event.alias, event.size_kib),
        _ => return None,
    })
}

const UNSUPPORTED: &str = "unsupported value";
const WATCHDOG: &[&str] = &["none", "pause", "reset", "poweroff", "shutdown", "debug", "inject-nmi"];

fn io_error(action: i32) -> &'static str {
    word(&["none", "pause", "report"], action).unwrap_or("unknown")
}

fn block_job(kind: i32, disk: &str, status: i32) -> String {
    const KINDS: &[&str] =
        &["Unknown job", "Block Pull", "Block Copy", "Block Commit", "Active Block Commit", "Backup"];
    let kind = word(KINDS, kind).unwrap_or("Unknown job");
    let status = word(&["completed", "failed", "canceled", "ready"], status).unwrap_or("unknown");
    format!("{kind} for {disk} {status}")
}

fn graphics(event: &DomainGraphics) -> String {
    let phase = word(&["connect", "initialize", "disconnect"], event.phase.0).unwrap_or("unknown");
    let (local, remote) = (address(&event.local), address(&event.remote));
    let mut text = format!("{phase} local[{local}] remote[{remote}] {}", event.auth_scheme);
    for identity in &event.subject {
        text.push_str(&format!("\n\t{}={}", identity.kind, identity.name));
    }
    text
}

fn address(address: &GraphicsAddress) -> String {
    let family = word(&["IPv4", "IPv6", "unix"], address.family.0).unwrap_or("unknown");
    format!("{family} {} {}", address.node, address.service)
}

fn parameters(params: &TypedParams) -> String {
    params.iter().map(|(name, value)| format!("\n\t{name}: {}", param_text(value))).collect()
}

fn memory_failure(event: &DomainMemoryFailure) -> String {
    let recipient = word(&["hypervisor", "guest"], event.recipient.0).unwrap_or(UNSUPPORTED);
    let action = word(&["ignore", "inject", "fatal", "reset"], event.action.0).unwrap_or(UNSUPPORTED);
    let flag = |flag| u8::from(event.flags.contains(flag));
    format!(
        "\nrecipient: {recipient}\naction: {action}\nflags:\n\taction required: {}\n\trecursive: {}",
        flag(DomainMemoryFailureFlags::ACTION_REQUIRED),
        flag(DomainMemoryFailureFlags::RECURSIVE),
    )
}

/// What happened, and how or why.
fn lifecycle(event: &DomainLifecycle) -> String {
    const EVENTS: &[(&str, &[&str])] = &[
        ("Defined", &["Added", "Updated", "Renamed", "Snapshot"]),
        ("Undefined", &["Removed", "Renamed"]),
        ("Started", &["Booted", "Migrated", "Restored", "Snapshot", "Event wakeup"]),
        (
            "Suspended",
            &[
                "Paused",
                "Migrated",
                "I/O Error",
                "Watchdog",
                "Restored",
                "Snapshot",
                "API error",
                "Post-copy",
                "Post-copy Error",
            ],
        ),
        ("Resumed", &["Unpaused", "Migrated", "Snapshot", "Post-copy", "Post-copy Error"]),
        ("Stopped", &["Shutdown", "Destroyed", "Crashed", "Migrated", "Saved", "Failed", "Snapshot"]),
        ("Shutdown", &["Finished", "Finished after guest request", "Finished after host request"]),
        ("PMSuspended", &["Memory", "Disk"]),
        ("Crashed", &["Panicked", "Crashloaded"]),
    ];
    let known = usize::try_from(event.event.0).ok().and_then(|index| EVENTS.get(index));
    let (name, details) = known.copied().unwrap_or(("unknown", &[]));
    format!("{name} {}", word(details, event.detail).unwrap_or("unknown"))
}
