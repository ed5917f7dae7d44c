//! Who subscribed to what on one connection, and which of them a message goes to.
//!
//! The other side takes each registration once, so subscribers of equal registrations share one *slot*. A slot is
//! registering, active or leaving; at most one job at a time makes calls for it (see `job`). Where a lost connection is opened
//! again, its registrations are *lost* until they are made anew; what a job learns of an older connection is outdated.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    task::Waker,
};

use ferrovirt_driver::{Backend, CloseReason, EventSink, Message};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use tokio::sync::oneshot;

use super::{
    domain::domain_of,
    queue::Queue,
    registration::{EventKind, Key, Registered, Registration},
};

/// The events of one connection.
///
/// Its lock is taken by whoever delivers a message, maybe under a backend's locks: nothing is called or woken under it,
/// and nothing dropped that could be the last of its kind.
#[derive(Debug, Default)]
pub(crate) struct Hub {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    slots: HashMap<Key, Slot>,
    /// The active slots by what their messages carry.
    active: HashMap<(EventKind, Option<i32>), Key>,
    closed: Option<CloseReason>,
    /// Which of its connections this is: counts losses and openings.
    generation: u64,
    /// What is behind the connection of this generation, where there may be another one after it. Whoever opens it again
    /// holds it; it holds the hub.
    current: Option<Weak<dyn Backend>>,
    /// The connection is lost and may be opened again.
    is_down: bool,
}

/// The subscribers of one registration.
#[derive(Debug)]
struct Slot {
    phase: Phase,
    registration: Registration,
    subscribers: Vec<Arc<Subscriber>>,
    /// Those who wait to hear that the registration is made.
    waiting: Vec<oneshot::Sender<Result<(), Error>>>,
    early: Early,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Registering,
    Active(Registered),
    Leaving,
    /// Gone with its connection; nobody sees to it before the next.
    Lost,
}

/// Messages that came before the registration's id was known.
#[derive(Debug, Default)]
struct Early {
    messages: VecDeque<Arc<Message>>,
    lost: u64,
}

/// How many messages are kept until the id is known.
const EARLY_MAX: usize = 1024;

/// One who reads.
#[derive(Debug)]
pub(crate) struct Subscriber {
    pub(crate) queue: Queue,
    /// The only domain that it wants to know of, where the registration does not choose.
    domain: Option<[u8; 16]>,
}

/// What a new subscriber has to do.
#[derive(Debug)]
pub(crate) struct Joined {
    /// Wait for this; nothing where the registration is made already.
    pub(crate) answer: Option<oneshot::Receiver<Result<(), Error>>>,
    /// Start the job that makes the registration.
    pub(crate) register: bool,
}

/// What a job does when a registration was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AfterRegister {
    /// It has subscribers.
    Keep,
    /// All its subscribers have left meanwhile: end it.
    Deregister,
    /// It was made on a connection that is lost.
    Outdated,
}

/// What a job does when its connection was lost under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AfterLoss {
    /// Nothing: it is made anew with the next connection, or nobody wants it.
    Done,
    /// The next connection is there already: make it there.
    Register,
}

/// What a job does when a registration was ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AfterDeregister {
    /// Nobody wants it.
    Done,
    /// New subscribers came meanwhile: make it again.
    Register,
}

impl Subscriber {
    pub(crate) fn new(capacity: usize, domain: Option<[u8; 16]>) -> Self {
        Self { queue: Queue::new(capacity), domain }
    }

    fn push(&self, message: &Arc<Message>) -> Option<Waker> {
        let wanted = self.domain.is_none() || self.domain == domain_of(message);
        if wanted { self.queue.push(message) } else { None }
    }
}

impl Hub {
    /// A hub whose subscribers stay while a lost connection is opened again; the first one is `backend`.
    pub(crate) fn outliving(backend: &Arc<dyn Backend>) -> Self {
        let state = State { current: Some(Arc::downgrade(backend)), ..State::default() };
        Self { state: Mutex::new(state) }
    }

    pub(crate) fn outlives_connections(&self) -> bool {
        self.lock().current.is_some()
    }

    /// Adds a subscriber.
    pub(crate) fn join(&self, key: &Key, registration: &Registration, subscriber: &Arc<Subscriber>) -> Joined {
        let (sender, receiver) = oneshot::channel();
        let mut state = self.lock();
        if let Some(reason) = state.closed {
            // Nobody polls it yet, so there is nobody to wake.
            subscriber.queue.close(reason);
        }
        let Some(slot) = state.slots.get_mut(key) else {
            state.slots.insert(key.clone(), Slot::new(registration.clone(), Arc::clone(subscriber), sender));
            return Joined { answer: Some(receiver), register: true };
        };
        if slot.phase == Phase::Lost {
            // As with any call now. The receiver is at hand.
            let _ = sender.send(Err(lost_error()));
            return Joined { answer: Some(receiver), register: false };
        }
        slot.subscribers.push(Arc::clone(subscriber));
        if let Phase::Active(_) = slot.phase {
            return Joined { answer: None, register: false };
        }
        slot.waiting.push(sender);
        Joined { answer: Some(receiver), register: false }
    }

    /// Removes a subscriber; gives the registration to end where it was the last, and the generation it is of.
    pub(crate) fn leave(&self, key: &Key, subscriber: &Arc<Subscriber>) -> Option<(Registered, u64)> {
        let mut state = self.lock();
        let state = &mut *state;
        let slot = state.slots.get_mut(key)?;
        slot.subscribers.retain(|other| !Arc::ptr_eq(other, subscriber));
        match slot.phase {
            Phase::Active(registered) if slot.subscribers.is_empty() => {
                slot.phase = Phase::Leaving;
                state.active.remove(&(key.kind, registered.id()));
                Some((registered, state.generation))
            }
            Phase::Lost if slot.subscribers.is_empty() => {
                state.slots.remove(key);
                None
            }
            _ => None,
        }
    }

    /// Which of its connections this is.
    pub(crate) fn generation(&self) -> u64 {
        self.lock().generation
    }

    /// The same, and what is behind that connection: `only` where it cannot be another one, nothing where it is gone
    /// already. What is registered with it is then not taken for something of a connection before or after it.
    pub(crate) fn connection(&self, only: &Arc<dyn Backend>) -> (u64, Option<Arc<dyn Backend>>) {
        let state = self.lock();
        let backend = state.current.as_ref().map_or_else(|| Some(Arc::clone(only)), Weak::upgrade);
        (state.generation, backend)
    }

    /// A registration was made: hands out what came early, and tells those who wait.
    pub(crate) fn registered(&self, key: &Key, registered: Registered, generation: u64) -> AfterRegister {
        let mut wakers = Vec::new();
        let (waiting, early) = {
            let mut state = self.lock();
            let state = &mut *state;
            if state.generation != generation {
                return AfterRegister::Outdated;
            }
            let Some(slot) = state.slots.get_mut(key) else {
                return AfterRegister::Keep;
            };
            let early = std::mem::take(&mut slot.early);
            if slot.subscribers.is_empty() {
                slot.phase = Phase::Leaving;
                return AfterRegister::Deregister;
            }
            slot.phase = Phase::Active(registered);
            wakers.extend(slot.subscribers.iter().filter_map(|subscriber| subscriber.queue.resume()));
            slot.deliver_early(&early, registered, &mut wakers);
            let waiting = std::mem::take(&mut slot.waiting);
            state.active.insert((key.kind, registered.id()), key.clone());
            (waiting, early)
        };
        drop(early);
        for waiter in waiting {
            // Who does not wait any more has left.
            let _ = waiter.send(Ok(()));
        }
        wake(wakers);
        AfterRegister::Keep
    }

    /// A registration was ended.
    pub(crate) fn deregistered(&self, key: &Key) -> AfterDeregister {
        let mut state = self.lock();
        match state.slots.get_mut(key) {
            Some(slot) if !slot.subscribers.is_empty() => {
                slot.phase = Phase::Registering;
                AfterDeregister::Register
            }
            _ => {
                let slot = state.slots.remove(key);
                drop(state);
                drop(slot);
                AfterDeregister::Done
            }
        }
    }

    /// What a job has done was on a connection that is lost; those who wait are told.
    pub(crate) fn outdated(&self, key: &Key, generation: u64) -> AfterLoss {
        let mut state = self.lock();
        // The loss itself may not have been told here yet.
        let is_down = state.is_down || state.generation == generation;
        let Some(slot) = state.slots.get_mut(key) else {
            return AfterLoss::Done;
        };
        let waiting = std::mem::take(&mut slot.waiting);
        let (after, unwanted) = if slot.subscribers.is_empty() {
            (AfterLoss::Done, state.slots.remove(key))
        } else if is_down {
            slot.phase = Phase::Lost;
            (AfterLoss::Done, None)
        } else {
            slot.phase = Phase::Registering;
            (AfterLoss::Register, None)
        };
        drop(state);
        drop(unwanted);
        for waiter in waiting {
            // Who does not wait any more has left.
            let _ = waiter.send(Err(lost_error()));
        }
        after
    }

    /// A registration failed, or the job that saw to it is gone; those who wait are told, and who had it before a loss
    /// has it no more.
    pub(crate) fn failed(&self, key: &Key, error: Option<&Error>) {
        let slot = self.lock().slots.remove(key);
        let Some(slot) = slot else {
            return;
        };
        for waiter in slot.waiting {
            if let Some(error) = error {
                // Who does not wait any more has left.
                let _ = waiter.send(Err(error.clone()));
            }
        }
        wake(slot.subscribers.iter().filter_map(|subscriber| subscriber.queue.close_lost()).collect());
    }

    /// The connection was lost and may be opened again: no registration holds any more.
    pub(crate) fn lost(&self, reason: CloseReason) {
        let mut early = Vec::new();
        let mut state = self.lock();
        state.generation += 1;
        state.is_down = true;
        state.active.clear();
        for slot in state.slots.values_mut() {
            early.push(std::mem::take(&mut slot.early));
            if let Phase::Active(_) = slot.phase {
                slot.phase = Phase::Lost;
                slot.subscribers.iter().for_each(|subscriber| subscriber.queue.lose(reason));
            }
        }
        drop(state);
        drop(early);
    }

    /// The connection was opened again, with `backend` behind it: gives the registrations that are to be made anew.
    pub(crate) fn restored(&self, backend: &Arc<dyn Backend>) -> Vec<(Key, Registration)> {
        let mut state = self.lock();
        state.generation += 1;
        state.current = Some(Arc::downgrade(backend));
        state.is_down = false;
        let lost = state.slots.iter_mut().filter(|(_, slot)| slot.phase == Phase::Lost);
        lost.map(|(key, slot)| {
            slot.phase = Phase::Registering;
            (key.clone(), slot.registration.clone())
        })
        .collect()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl EventSink for Hub {
    fn message(&self, message: Message) {
        let Some(kind) = EventKind::of(&message) else {
            return;
        };
        let id = message.callback_id();
        let message = Arc::new(message);
        let mut wakers = Vec::new();
        {
            let mut state = self.lock();
            let state = &mut *state;
            if let Some(slot) = state.active.get(&(kind, id)).and_then(|key| state.slots.get(key)) {
                wakers.extend(slot.subscribers.iter().filter_map(|subscriber| subscriber.push(&message)));
            } else {
                let registering =
                    state.slots.iter_mut().filter(|(key, slot)| key.kind == kind && slot.phase == Phase::Registering);
                registering.for_each(|(_, slot)| slot.early.push(&message));
            }
        }
        wake(wakers);
    }

    fn closed(&self, reason: CloseReason) {
        let mut wakers = Vec::new();
        {
            let mut state = self.lock();
            state.closed = Some(reason);
            let subscribers = state.slots.values().flat_map(|slot| &slot.subscribers);
            wakers.extend(subscribers.filter_map(|subscriber| subscriber.queue.close(reason)));
        }
        wake(wakers);
    }
}

impl Slot {
    fn new(
        registration: Registration,
        subscriber: Arc<Subscriber>,
        waiter: oneshot::Sender<Result<(), Error>>,
    ) -> Self {
        Self {
            phase: Phase::Registering,
            registration,
            subscribers: vec![subscriber],
            waiting: vec![waiter],
            early: Early::default(),
        }
    }

    fn deliver_early(&self, early: &Early, registered: Registered, wakers: &mut Vec<Waker>) {
        for subscriber in &self.subscribers {
            for message in early.messages.iter().filter(|message| message.callback_id() == registered.id()) {
                wakers.extend(subscriber.push(message));
            }
            if early.lost > 0 {
                wakers.extend(subscriber.queue.miss(early.lost));
            }
        }
    }
}

impl Early {
    fn push(&mut self, message: &Arc<Message>) {
        if self.messages.len() < EARLY_MAX {
            self.messages.push_back(Arc::clone(message));
        } else {
            self.lost += 1;
        }
    }
}

/// What calls on a lost connection say.
fn lost_error() -> Error {
    Error::new(ErrorDomain::RPC, ErrorCode::INTERNAL_ERROR, "client socket is closed")
}

fn wake(wakers: Vec<Waker>) {
    wakers.into_iter().for_each(Waker::wake);
}
