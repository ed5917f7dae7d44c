//! Domain Events.

use super::option::{LIST, LOOP, TIMEOUT, TIMESTAMP};
use super::{Command, Completer, Group, Opt};
use crate::command::event;

pub(super) static GROUP: Group = Group { title: "Domain Events", keyword: "events", parts: &[COMMANDS] };

static COMMANDS: &[Command] = &[Command::online("event", "Domain Events", event::event)
    .about("List event types, or wait for domain events to occur")
    .with(&[
        Opt::text("domain", "filter by domain name, id or uuid").completes(Completer::Domains),
        Opt::text("event", "which event type to wait for").completes(Completer::Words(event::DOMAIN_KINDS)),
        Opt::flag("all", "wait for all events instead of just one type"),
        LOOP,
        TIMEOUT,
        LIST,
        TIMESTAMP,
    ])];
