//! The signals that ask us to stop: Ctrl-C, and those that end a program.
//!
//! They are caught from the moment on that somebody wants to know; until then they end the program as they do any other.

pub(crate) use crate::sys::Signals;

/// Why the work is to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The user wants the running command to end.
    Interrupt,
    /// The program is to end, by the signal of this number.
    Terminate(u8),
}

impl Stop {
    /// What a shell reports of a program that this ended.
    pub(crate) fn exit_status(self) -> u8 {
        let Stop::Terminate(number) = self else { return 128 + INTERRUPT };
        128_u8.saturating_add(number)
    }
}

const INTERRUPT: u8 = 2;
