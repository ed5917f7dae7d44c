//! Events on their way to a client.
//!
//! Drivers know registrations with ids only. A client of old asks without wanting one; its registrations are made like
//! the others', and what comes for their ids is sent in the old form.

use std::{collections::HashMap, sync::Weak};

use ferrovirt_driver::{Call, CloseReason, Cx, EventSink, Message, Procedure, Reply, procedures as p};
use ferrovirt_error::Error;
use ferrovirt_proto::{
    Event, ProcedureInfo, net, procedures_of,
    remote::{self as r},
};
use ferrovirt_rpc::CallId;

use super::{Client, State};
use crate::{error::ServerError, generated::encode_message, server::Opened};

/// The registrations of the old form.
#[derive(Debug, Default)]
pub(super) struct Registrations {
    /// Event to the id that the driver gave.
    old: HashMap<i32, i32>,
    /// Registrations of the old form whose id the driver has not told yet.
    under_way: usize,
    /// What came meanwhile; it may be for one of those.
    held: Vec<Message>,
}

impl Registrations {
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    fn is_old(&self, callback_id: i32) -> bool {
        self.old.values().any(|id| *id == callback_id)
    }
}

/// Where a driver's messages for a client go.
pub(super) struct ToClient(pub(super) Weak<Client>);

impl EventSink for ToClient {
    fn message(&self, message: Message) {
        let Some(client) = self.0.upgrade() else { return };
        let mut state = client.lock();
        if state.registrations.under_way > 0 {
            state.registrations.held.push(message);
        } else {
            state.send_message(&message);
            // The driver may hold its locks: writing, and what may come of it, is left to the client's task.
            state.wake_task();
        }
    }

    fn closed(&self, reason: CloseReason) {
        // The daemon's own close is no news.
        let Some(client) = self.0.upgrade().filter(|_| reason != CloseReason::Client) else { return };
        tracing::info!(client = client.id(), ?reason, "the driver has ended a client's connection");
        let mut state = client.lock();
        state.session.close_now();
        state.wake_task();
    }
}

/// The event whose messages all domains' lifecycles make.
const LIFECYCLE: i32 = 0;

impl Client {
    /// Answers the calls that make and end registrations of the old form; `None` for any other call.
    pub(super) async fn registration(&self, cx: &Cx, opened: &Opened, call: &Call) -> Option<Result<Reply, Error>> {
        Some(match call {
            Call::ConnectDomainEventRegister(()) => {
                let registered = self.register(cx, opened, LIFECYCLE).await;
                registered
                    .map(|()| Reply::ConnectDomainEventRegister(r::ConnectDomainEventRegisterRet { cb_registered: 0 }))
            }
            Call::ConnectDomainEventDeregister(()) => {
                let ended = self.deregister(cx, opened, LIFECYCLE).await;
                ended.map(|()| {
                    Reply::ConnectDomainEventDeregister(r::ConnectDomainEventDeregisterRet { cb_registered: 0 })
                })
            }
            Call::ConnectDomainEventRegisterAny(args) => {
                self.register(cx, opened, args.event_id).await.map(Reply::ConnectDomainEventRegisterAny)
            }
            Call::ConnectDomainEventDeregisterAny(args) => {
                self.deregister(cx, opened, args.event_id).await.map(Reply::ConnectDomainEventDeregisterAny)
            }
            _ => return None,
        })
    }

    async fn register(&self, cx: &Cx, opened: &Opened, event: i32) -> Result<(), Error> {
        {
            let mut state = self.lock();
            if state.registrations.old.contains_key(&event) {
                return Err(ServerError::AlreadyRegistered.into());
            }
            state.registrations.under_way += 1;
        }
        let args = r::ConnectDomainEventCallbackRegisterAnyArgs { event_id: event, dom: None };
        let answer = invoke::<p::ConnectDomainEventCallbackRegisterAny>(cx, opened, args).await;
        let mut state = self.lock();
        if let Ok(answer) = &answer {
            state.registrations.old.insert(event, answer.callback_id);
        }
        state.registrations.under_way = state.registrations.under_way.saturating_sub(1);
        if state.registrations.under_way == 0 {
            for message in std::mem::take(&mut state.registrations.held) {
                state.send_message(&message);
            }
            state.wake_task();
        }
        answer.map(drop)
    }

    async fn deregister(&self, cx: &Cx, opened: &Opened, event: i32) -> Result<(), Error> {
        let id = self.lock().registrations.old.remove(&event).ok_or(ServerError::NotRegistered { event })?;
        let args = r::ConnectDomainEventCallbackDeregisterAnyArgs { callback_id: id };
        invoke::<p::ConnectDomainEventCallbackDeregisterAny>(cx, opened, args).await
    }
}

async fn invoke<P: Procedure>(cx: &Cx, opened: &Opened, args: P::Args) -> Result<P::Ret, Error> {
    let reply = opened.backend.call(cx, P::call(args)).await?;
    P::ret(reply).ok_or_else(|| ServerError::BadReply.into())
}

impl State {
    /// Queues a message in the form that the client asked for.
    fn send_message(&mut self, message: &Message) {
        let info = message.info();
        let Ok(payload) = encode_message(message) else {
            tracing::warn!(event = info.name, "an event cannot be sent");
            return;
        };
        let is_old = message.callback_id().is_some_and(|id| self.registrations.is_old(id));
        let form = if is_old { old_form(info) } else { Some((info, 0)) };
        let Some((info, skipped)) = form else { return };
        let sent = self.session.message(id(info), payload.get(skipped..).unwrap_or_default());
        if let Err(error) = sent {
            tracing::warn!(event = info.name, %error, "an event was dropped");
        }
    }
}

/// The procedure of the same event in the old form, and how many bytes stand before what the two have in common: the
/// callback's id, in three messages a reason too.
fn old_form(info: &ProcedureInfo) -> Option<(&'static ProcedureInfo, usize)> {
    let event = info.event?;
    let is_twin = |twin: &Event| twin.legacy && (twin.class, twin.id) == (event.class, event.id);
    let twin = procedures_of(info.program).iter().find(|twin| twin.event.as_ref().is_some_and(is_twin))?;
    let skipped = if WITH_REASON.contains(&info.number) { 8 } else { 4 };
    Some((twin, skipped))
}

/// `domain_event_callback_pmwakeup`, `..._pmsuspend`, `..._pmsuspend_disk`.
const WITH_REASON: [i32; 3] = [329, 330, 332];

fn id(info: &ProcedureInfo) -> CallId {
    let version = match info.program {
        net::QEMU_PROGRAM => net::QEMU_VERSION,
        net::LXC_PROGRAM => net::LXC_VERSION,
        _ => net::REMOTE_VERSION,
    };
    CallId { program: info.program, version, procedure: info.number }
}

#[cfg(test)]
mod tests {
    use ferrovirt_proto::procedure;

    use super::*;

    #[test]
    fn an_event_of_a_domain_has_its_old_form() {
        let lifecycle = procedure(net::REMOTE_PROGRAM, 318).unwrap();
        let (old, skipped) = old_form(lifecycle).unwrap();
        assert_eq!((old.number, skipped), (107, 4));
        let suspended = procedure(net::REMOTE_PROGRAM, 330).unwrap();
        let (old, skipped) = old_form(suspended).unwrap();
        assert_eq!((old.number, skipped), (270, 8));
    }

    /// Events that came after the callbacks did have no old form.
    #[test]
    fn old_forms_belong_to_the_events_of_their_time() {
        let is_new = |event: Event| event.class == "domain" && !event.legacy;
        let mut with = Vec::new();
        let mut without = Vec::new();
        for info in procedures_of(net::REMOTE_PROGRAM).iter().filter(|info| info.event.is_some_and(is_new)) {
            if old_form(info).is_some() { with.push(info.number) } else { without.push(info.number) }
        }
        assert!(with.iter().all(|number| (318..=333).contains(number)), "{with:?}");
        assert!(with.len() > 10 && without.iter().all(|number| *number > 333), "{without:?}");
    }
}
