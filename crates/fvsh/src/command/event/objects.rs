//! `net-event`, `pool-event`, `nodedev-event`, `secret-event`.

use ferrovirt::Error;
use ferrovirt::events::EventStream;

use super::listen::{Printed, Source, Wish, kind, listen, word};
use crate::command::{Arguments, Failure, Outcome, lookup};
use crate::shell::Shell;

/// The kinds of a network's events that virsh 9.0.0 knows.
pub(crate) const LIFECYCLE: &[&str] = &["lifecycle"];
pub(crate) const POOL_KINDS: &[&str] = &["lifecycle", "refresh"];
pub(crate) const NODE_DEVICE_KINDS: &[&str] = &["lifecycle", "update"];
pub(crate) const SECRET_KINDS: &[&str] = &["lifecycle", "value-changed"];

const NETWORK: &[&str] = &["Defined", "Undefined", "Started", "Stopped"];
const POOL: &[&str] = &["Defined", "Undefined", "Started", "Stopped", "Created", "Deleted"];
const NODE_DEVICE: &[&str] = &["Created", "Deleted", "Defined", "Undefined"];
const SECRET: &[&str] = &["Defined", "Undefined"];

/// Waits for events of networks.
pub(crate) fn net_event(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let Some(_) = kind(shell, args, LIFECYCLE)? else { return Ok(()) };
    let wish = Wish::read(shell, args)?;
    let (network, failure) = optional(shell, args, "network", lookup::network);
    let events = shell.connection()?.network_events();
    let events = network.into_iter().fold(events, |events, network| events.network(network));
    let source = registered(shell, events.lifecycle(), |event| {
        lifecycle("network", event.network.name(), NETWORK, event.event.0)
    })?;
    heard(shell, wish, source, failure)
}

/// Waits for events of storage pools.
pub(crate) fn pool_event(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let Some(index) = kind(shell, args, POOL_KINDS)? else { return Ok(()) };
    let wish = Wish::read(shell, args)?;
    let (pool, failure) = optional(shell, args, "pool", lookup::pool);
    let events = shell.connection()?.storage_pool_events();
    let events = pool.into_iter().fold(events, |events, pool| events.pool(pool));
    let source = if index == 0 {
        registered(shell, events.lifecycle(), |event| {
            lifecycle("storage pool", event.pool.name(), POOL, event.event.0)
        })?
    } else {
        registered(shell, events.refresh(), |event| plain("refresh", "storage pool", event.pool.name()))?
    };
    heard(shell, wish, source, failure)
}

/// Waits for events of the host's devices.
pub(crate) fn nodedev_event(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let Some(index) = kind(shell, args, NODE_DEVICE_KINDS)? else { return Ok(()) };
    let wish = Wish::read(shell, args)?;
    let device = if args.has("device") { Some(lookup::node_device(shell, args)?) } else { None };
    let events = shell.connection()?.node_device_events();
    let events = device.into_iter().fold(events, |events, device| events.device(device));
    let source = if index == 0 {
        registered(shell, events.lifecycle(), |event| {
            lifecycle("node device", event.device.name(), NODE_DEVICE, event.event.0)
        })?
    } else {
        registered(shell, events.update(), |event| plain("update", "node device", event.device.name()))?
    };
    heard(shell, wish, source, None)
}

/// Waits for events of secrets.
pub(crate) fn secret_event(shell: &mut Shell, args: &Arguments<'_>) -> Outcome {
    let Some(index) = kind(shell, args, SECRET_KINDS)? else { return Ok(()) };
    let wish = Wish::read(shell, args)?;
    let (secret, failure) = optional(shell, args, "secret", lookup::secret);
    let events = shell.connection()?.secret_events();
    let events = secret.into_iter().fold(events, |events, secret| events.secret(secret));
    let source = if index == 0 {
        registered(shell, events.lifecycle(), |event| {
            lifecycle("secret", &event.secret.uuid_string(), SECRET, event.event.0)
        })?
    } else {
        registered(shell, events.value_changed(), |event| {
            plain("value-changed", "secret", &event.secret.uuid_string())
        })?
    };
    heard(shell, wish, source, failure)
}

/// The object of an option that may be left out. As in virsh, one that is not there means all of them, and what the
/// library says of it comes at the end.
fn optional<T>(
    shell: &mut Shell,
    args: &Arguments<'_>,
    option: &str,
    lookup: fn(&mut Shell, &Arguments<'_>) -> Result<T, Failure>,
) -> (Option<T>, Option<Failure>) {
    if !args.has(option) {
        return (None, None);
    }
    match lookup(shell, args) {
        Ok(object) => (Some(object), None),
        Err(failure) => (None, Some(failure)),
    }
}

fn registered<T: 'static>(
    shell: &Shell,
    registration: impl Future<Output = Result<EventStream<T>, Error>>,
    show: impl Fn(&T) -> String + 'static,
) -> Result<Box<dyn Source>, Failure> {
    let stream = shell.wait(registration)?;
    Ok(Box::new(Printed { stream, show }))
}

fn heard(shell: &mut Shell, wish: Wish, source: Box<dyn Source>, failure: Option<Failure>) -> Outcome {
    listen(shell, wish, vec![source]).map_err(|told| failure.unwrap_or(told))
}

fn lifecycle(kind: &str, name: &str, words: &[&'static str], event: i32) -> String {
    format!("event 'lifecycle' for {kind} {name}: {}\n", word(words, event).unwrap_or("unknown"))
}

fn plain(event: &str, kind: &str, name: &str) -> String {
    format!("event '{event}' for {kind} {name}\n")
}
