//! One domain and the moves between its states.
//!
//! Source: the state table of libvirt's test driver (11.3.0), checked against 9.0.0.

use crate::{definition::Definition, errors::TestError};

/// `virDomainState`, the states this driver reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Running = 1,
    Paused = 3,
    Shutoff = 5,
}

/// Why a domain is in its state: the numbers of `virDomainRunningReason` and its likes.
pub(crate) mod reason {
    pub(crate) const UNKNOWN: i32 = 0;
    pub(crate) const RUNNING_BOOTED: i32 = 1;
    pub(crate) const RUNNING_UNPAUSED: i32 = 5;
    pub(crate) const PAUSED_USER: i32 = 1;
    pub(crate) const SHUTOFF_SHUTDOWN: i32 = 1;
    pub(crate) const SHUTOFF_DESTROYED: i32 = 2;
}

/// A domain of the host.
#[derive(Clone, Debug)]
pub(crate) struct Domain {
    pub(crate) definition: Definition,
    /// The id of a live domain.
    pub(crate) id: Option<i32>,
    pub(crate) state: State,
    pub(crate) reason: i32,
    pub(crate) persistent: bool,
    pub(crate) autostart: bool,
}

impl Domain {
    /// A domain that runs from the start of the host, for no known reason.
    pub(crate) fn running(definition: Definition, id: i32) -> Self {
        Self {
            definition,
            id: Some(id),
            state: State::Running,
            reason: reason::UNKNOWN,
            persistent: true,
            autostart: false,
        }
    }

    pub(crate) fn is_active(&self) -> bool {
        self.state != State::Shutoff
    }

    /// Boots a domain that is off; `id` becomes its id.
    pub(crate) fn start(&mut self, id: i32) -> Result<(), TestError> {
        if self.is_active() {
            return Err(TestError::AlreadyRunning(self.definition.name.clone()));
        }
        self.id = Some(id);
        self.enter(State::Running, reason::RUNNING_BOOTED);
        Ok(())
    }

    pub(crate) fn suspend(&mut self) -> Result<(), TestError> {
        if self.state != State::Running {
            return Err(TestError::NotRunning(self.definition.name.clone()));
        }
        self.enter(State::Paused, reason::PAUSED_USER);
        Ok(())
    }

    pub(crate) fn resume(&mut self) -> Result<(), TestError> {
        if self.state != State::Paused {
            return Err(TestError::NotPaused(self.definition.name.clone()));
        }
        self.enter(State::Running, reason::RUNNING_UNPAUSED);
        Ok(())
    }

    /// Shuts down in order; `<on_poweroff>` is `destroy`.
    pub(crate) fn shutdown(&mut self) -> Result<(), TestError> {
        if !self.is_active() {
            return Err(TestError::NotRunning(self.definition.name.clone()));
        }
        self.stop(reason::SHUTOFF_SHUTDOWN);
        Ok(())
    }

    /// Restarts; `<on_reboot>` is `restart`. The id stays.
    pub(crate) fn reboot(&mut self) -> Result<(), TestError> {
        self.require_active()?;
        self.enter(State::Running, reason::RUNNING_BOOTED);
        Ok(())
    }

    pub(crate) fn destroy(&mut self) -> Result<(), TestError> {
        self.require_active()?;
        self.stop(reason::SHUTOFF_DESTROYED);
        Ok(())
    }

    pub(crate) fn require_active(&self) -> Result<(), TestError> {
        if self.is_active() { Ok(()) } else { Err(TestError::NotActive) }
    }

    fn stop(&mut self, reason: i32) {
        self.id = None;
        self.enter(State::Shutoff, reason);
    }

    fn enter(&mut self, state: State, reason: i32) {
        self.state = state;
        self.reason = reason;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Move = fn(&mut Domain) -> Result<(), TestError>;
    type Row = (State, Move, Result<(State, i32), TestError>);

    fn domain(state: State) -> Domain {
        let mut domain = Domain::running(Definition::builtin(), 1);
        match state {
            State::Running => {}
            State::Paused => domain.suspend().unwrap(),
            State::Shutoff => domain.destroy().unwrap(),
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
            (Paused, Domain::suspend, Err(TestError::NotRunning(name()))),
            (Shutoff, Domain::suspend, Err(TestError::NotRunning(name()))),
            (Running, Domain::resume, Err(TestError::NotPaused(name()))),
            (Paused, Domain::resume, Ok((Running, 5))),
            (Shutoff, Domain::resume, Err(TestError::NotPaused(name()))),
            (Running, Domain::shutdown, Ok((Shutoff, 1))),
            (Paused, Domain::shutdown, Ok((Shutoff, 1))),
            (Shutoff, Domain::shutdown, Err(TestError::NotRunning(name()))),
            (Running, Domain::reboot, Ok((Running, 1))),
            (Paused, Domain::reboot, Ok((Running, 1))),
            (Shutoff, Domain::reboot, Err(TestError::NotActive)),
            (Running, Domain::destroy, Ok((Shutoff, 2))),
            (Paused, Domain::destroy, Ok((Shutoff, 2))),
            (Shutoff, Domain::destroy, Err(TestError::NotActive)),
            (Running, |domain| domain.start(2), Err(TestError::AlreadyRunning(name()))),
            (Paused, |domain| domain.start(2), Err(TestError::AlreadyRunning(name()))),
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
