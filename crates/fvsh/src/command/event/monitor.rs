//! `qemu-monitor-event`: what QEMU's monitor reports, as it reports it.

use ferrovirt::events::QemuMonitor;
use ferrovirt::proto::flags::DomainQemuMonitorEventRegister as MonitorFlags;

use super::listen::{Printed, Wish, listen};
use crate::command::lookup::{self, Names};
use crate::command::{Arguments, Outcome};
use crate::shell::Shell;

/// Waits for events of QEMU's monitor.
pub(crate) fn qemu_monitor_event(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let flags = args.flags(MonitorFlags::empty(), &[("regex", MonitorFlags::REGEX), ("no-case", MonitorFlags::NOCASE)]);
    let name = args.text(&mut shell.console, "event")?;
    let wish = Wish::read(shell, args)?;
    let domain = if args.has("domain") { Some(lookup::domain(shell, args, Names::ANY)?) } else { None };
    let events = shell.connection()?.qemu_monitor_events();
    let events = domain.into_iter().fold(events, |events, domain| events.domain(domain));
    // Flags without a name reach the daemon too, which has its own word on them.
    let events =
        if name.is_some() || !flags.is_empty() { events.event(name.unwrap_or_default(), flags) } else { events };
    let stream = shell.wait(events.subscribe())?;
    let (pretty, stamped) = (args.has("pretty"), wish.has_timestamp());
    let source = Printed { stream, show: move |event: &QemuMonitor| line(event, pretty, stamped) };
    listen(shell, wish, vec![Box::new(source)])
}

/// With a timestamp of ours, QEMU's own is left out.
fn line(event: &QemuMonitor, pretty: bool, stamped: bool) -> String {
    let details = event.details.as_deref().unwrap_or("<null>");
    let indented = || {
        let value: serde_json::Value = serde_json::from_str(details).ok()?;
        serde_json::to_string_pretty(&value).ok()
    };
    let details = if pretty { indented() } else { None }.unwrap_or_else(|| details.to_owned());
    let at =
        if stamped { String::new() } else { format!(" at {}.{:06}", event.time.as_secs(), event.time.subsec_micros()) };
    format!("event {}{at} for domain '{}': {details}\n", event.event, event.domain.name())
}
