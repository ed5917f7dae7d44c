//! Domains: what they are, and the moves between their states.
//!
//! Source: the state table of libvirt's test driver (11.3.0), checked against 9.0.0.

mod access;
pub(crate) mod addresses;
mod arrival;
pub(crate) mod blkio;
pub(crate) mod checkpoint;
mod definition;
pub(crate) mod device;
mod extensions;
mod filter;
pub(crate) mod guest;
mod image;
mod impact;
pub(crate) mod info;
pub(crate) mod interface_tune;
pub(crate) mod io_tune;
pub(crate) mod iothread;
pub(crate) mod lifecycle;
mod list;
pub(crate) mod lookup;
pub(crate) mod memory;
pub(crate) mod metadata;
mod moments;
pub(crate) mod numa;
mod params;
pub(crate) mod perf;
pub(crate) mod persistence;
pub(crate) mod save;
pub(crate) mod screenshot;
pub(crate) mod snapshot;
pub(crate) mod stats;
pub(crate) mod taint;
pub(crate) mod tuning;
pub(crate) mod vcpu;
pub(crate) mod watch;

pub(crate) use arrival::NewDomain;
pub(crate) use extensions::snapshots_of;
pub(crate) use list::Domains;

use checkpoint::Checkpoint;
use definition::Definition;
use guest::Guest;
use iothread::Polling;
use moments::Moments;
use snapshot::Snapshot;
use taint::Taint;

use crate::error::DomainError;

/// `virDomainState`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Unknown = 0,
    Running = 1,
    Blocked = 2,
    Paused = 3,
    Shutdown = 4,
    Shutoff = 5,
    Crashed = 6,
    PmSuspended = 7,
}

impl State {
    /// The state of that number.
    pub(crate) fn of(number: u32) -> Option<Self> {
        use State as S;
        let all = [S::Unknown, S::Running, S::Blocked, S::Paused, S::Shutdown, S::Shutoff, S::Crashed, S::PmSuspended];
        all.into_iter().find(|state| *state as u32 == number)
    }
}

/// Why a domain is in its state: the numbers of `virDomainRunningReason` and its likes.
pub(crate) mod reason {
    pub(crate) const UNKNOWN: i32 = 0;
    pub(crate) const RUNNING_BOOTED: i32 = 1;
    pub(crate) const RUNNING_UNPAUSED: i32 = 5;
    pub(crate) const PAUSED_USER: i32 = 1;
    pub(crate) const RUNNING_FROM_SNAPSHOT: i32 = 4;
    pub(crate) const PAUSED_FROM_SNAPSHOT: i32 = 7;
    pub(crate) const SHUTOFF_FROM_SNAPSHOT: i32 = 7;
    pub(crate) const SHUTOFF_SHUTDOWN: i32 = 1;
    pub(crate) const RUNNING_RESTORED: i32 = 3;
    pub(crate) const SHUTOFF_DESTROYED: i32 = 2;
    pub(crate) const SHUTOFF_CRASHED: i32 = 3;
    pub(crate) const SHUTOFF_SAVED: i32 = 5;
}

/// A domain of the host.
#[derive(Clone, Debug)]
pub(crate) struct Domain {
    /// What it is now.
    pub(crate) current: Definition,
    /// What it will be once it was off; only a persistent domain that is on has one.
    pub(crate) next: Option<Definition>,
    /// The id of a live domain.
    pub(crate) id: Option<i32>,
    pub(crate) state: State,
    pub(crate) reason: i32,
    pub(crate) persistent: bool,
    pub(crate) autostart: bool,
    pub(crate) managed_save: bool,
    pub(crate) snapshots: Moments<Snapshot>,
    pub(crate) checkpoints: Moments<Checkpoint>,
    /// How the threads for disks wait that tell it.
    pub(crate) polling: Vec<Polling>,
    pub(crate) guest: Guest,
    /// What is warned of; only domains of the host's file are looked at.
    pub(crate) taints: Vec<Taint>,
}

impl Domain {
    /// A domain that is off.
    pub(crate) fn new(definition: Definition) -> Self {
        Self {
            current: definition,
            next: None,
            id: None,
            state: State::Shutoff,
            reason: reason::UNKNOWN,
            persistent: false,
            autostart: false,
            managed_save: false,
            snapshots: Moments::default(),
            checkpoints: Moments::default(),
            polling: Vec::new(),
            guest: Guest::default(),
            taints: Vec::new(),
        }
    }

    pub(crate) fn name(&self) -> &str {
        self.current.name()
    }

    pub(crate) fn is_active(&self) -> bool {
        self.id.is_some()
    }

    /// Boots a domain that is off; `id` becomes its id.
    pub(crate) fn start(&mut self, id: i32) -> Result<(), DomainError> {
        if self.is_active() {
            return Err(DomainError::AlreadyRunning(self.name().to_owned()));
        }
        self.go_live(id, reason::RUNNING_BOOTED);
        Ok(())
    }

    /// Makes it run. What was changed for next time only is what it will be then.
    pub(crate) fn go_live(&mut self, id: i32, reason: i32) {
        self.id = Some(id);
        self.enter(State::Running, reason);
        if self.persistent && self.next.is_none() {
            self.next = Some(self.current.read_again());
        }
        self.managed_save = false;
    }

    pub(crate) fn suspend(&mut self) -> Result<(), DomainError> {
        if matches!(self.state, State::Shutoff | State::Paused) {
            return Err(DomainError::NotRunning(self.name().to_owned()));
        }
        self.enter(State::Paused, reason::PAUSED_USER);
        Ok(())
    }

    pub(crate) fn resume(&mut self) -> Result<(), DomainError> {
        if self.state != State::Paused {
            return Err(DomainError::NotPaused(self.name().to_owned()));
        }
        self.enter(State::Running, reason::RUNNING_UNPAUSED);
        Ok(())
    }

    /// Shuts down in order; `<on_poweroff>` says what that is.
    pub(crate) fn shutdown(&mut self) -> Result<(), DomainError> {
        if !self.is_active() {
            return Err(DomainError::NotRunning(self.name().to_owned()));
        }
        self.end(self.current.restarts("on_poweroff"));
        Ok(())
    }

    /// Restarts, or what `<on_reboot>` says.
    pub(crate) fn reboot(&mut self) -> Result<(), DomainError> {
        self.require_active()?;
        self.end(self.current.restarts("on_reboot"));
        Ok(())
    }

    /// Comes to its end by itself. One that restarts keeps its id.
    fn end(&mut self, restarts: bool) {
        if restarts {
            self.enter(State::Running, reason::RUNNING_BOOTED);
        } else {
            self.stop(reason::SHUTOFF_SHUTDOWN);
        }
    }

    pub(crate) fn destroy(&mut self) -> Result<(), DomainError> {
        self.require_active()?;
        self.stop(reason::SHUTOFF_DESTROYED);
        Ok(())
    }

    /// Takes another name and gives the old one; whether another domain has it, the caller knows.
    pub(crate) fn rename(&mut self, name: String, is_taken: bool) -> Result<String, DomainError> {
        if self.is_active() {
            return Err(DomainError::RenameActive);
        }
        if !self.persistent {
            return Err(DomainError::RenameTransient);
        }
        if name.contains('/') {
            return Err(DomainError::SlashInName(name));
        }
        if name == self.name() {
            return Err(DomainError::RenameToItself);
        }
        if is_taken {
            return Err(DomainError::RenameToTaken(name));
        }
        let old = self.name().to_owned();
        self.current.rename(name);
        Ok(old)
    }

    pub(crate) fn require_active(&self) -> Result<(), DomainError> {
        if self.is_active() { Ok(()) } else { Err(DomainError::NotActive) }
    }

    /// Goes off, for whatever reason; it is now what it was to be next time.
    pub(crate) fn stop(&mut self, reason: i32) {
        self.id = None;
        self.enter(State::Shutoff, reason);
        if let Some(next) = self.next.take() {
            self.current = next;
        }
    }

    pub(crate) fn enter(&mut self, state: State, reason: i32) {
        self.state = state;
        self.reason = reason;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Move = fn(&mut Domain) -> Result<(), DomainError>;
    type Row = (State, Move, Result<(State, i32), DomainError>);

    fn domain(state: State) -> Domain {
        let source = "<domain type='test'><name>test</name><memory>1</memory><os><type>hvm</type></os></domain>";
        let mut domain = Domain::new(Definition::read(source).unwrap());
        if state != State::Shutoff {
            domain.start(1).unwrap();
        }
        if state == State::Paused {
            domain.suspend().unwrap();
        }
        domain
    }

    /// Every move from every state: the state and reason after it, or the refusal.
    #[test]
    fn the_state_table_is_libvirts() {
        use State::{Paused, Running, Shutoff};
        let name = || "test".to_owned();
        let rows: &[Row] = &[
            (Running, Domain::suspend, Ok((Paused, 1))),
            (Paused, Domain::suspend, Err(DomainError::NotRunning(name()))),
            (Shutoff, Domain::suspend, Err(DomainError::NotRunning(name()))),
            (Running, Domain::resume, Err(DomainError::NotPaused(name()))),
            (Paused, Domain::resume, Ok((Running, 5))),
            (Shutoff, Domain::resume, Err(DomainError::NotPaused(name()))),
            (Running, Domain::shutdown, Ok((Shutoff, 1))),
            (Paused, Domain::shutdown, Ok((Shutoff, 1))),
            (Shutoff, Domain::shutdown, Err(DomainError::NotRunning(name()))),
            (Running, Domain::reboot, Ok((Running, 1))),
            (Paused, Domain::reboot, Ok((Running, 1))),
            (Shutoff, Domain::reboot, Err(DomainError::NotActive)),
            (Running, Domain::destroy, Ok((Shutoff, 2))),
            (Paused, Domain::destroy, Ok((Shutoff, 2))),
            (Shutoff, Domain::destroy, Err(DomainError::NotActive)),
            (Running, |domain| domain.start(2), Err(DomainError::AlreadyRunning(name()))),
            (Paused, |domain| domain.start(2), Err(DomainError::AlreadyRunning(name()))),
            (Shutoff, |domain| domain.start(2), Ok((Running, 1))),
        ];
        for (row, (from, step, expected)) in rows.iter().enumerate() {
            let mut domain = domain(*from);
            let found = step(&mut domain).map(|()| (domain.state, domain.reason));
            assert_eq!(&found, expected, "row {row}");
            assert_eq!(domain.id.is_some(), domain.is_active(), "row {row}: only a live domain has an id");
        }
    }

    #[test]
    fn a_reboot_keeps_the_id_and_a_start_takes_the_next() {
        let mut domain = domain(State::Running);
        domain.reboot().unwrap();
        assert_eq!(domain.id, Some(1));
        domain.destroy().unwrap();
        domain.start(2).unwrap();
        assert_eq!(domain.id, Some(2));
    }
}
