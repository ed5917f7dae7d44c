//! The signals that ask us to stop: Ctrl-C, and those that end a program.
//!
//! They are caught from the moment on that somebody wants to know; until then they end the program as they do any other.

use std::io;
use std::task::{Context, Poll};

use tokio::signal::unix::{Signal, SignalKind, signal};

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

/// The signals, caught.
#[derive(Debug)]
pub(crate) struct Signals {
    interrupt: Signal,
    terminating: Vec<(u8, Signal)>,
}

impl Signals {
    /// Catches the signals; must be called within the runtime.
    pub(crate) fn catch() -> io::Result<Self> {
        let kinds = [SignalKind::terminate(), SignalKind::hangup(), SignalKind::quit()];
        let terminating = kinds.into_iter().map(|kind| {
            let number = u8::try_from(kind.as_raw_value()).unwrap_or(u8::MAX);
            signal(kind).map(|signal| (number, signal))
        });
        Ok(Signals { interrupt: signal(SignalKind::interrupt())?, terminating: terminating.collect::<Result<_, _>>()? })
    }

    /// The next signal.
    pub(crate) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Stop> {
        for (number, signal) in &mut self.terminating {
            if signal.poll_recv(cx).is_ready() {
                return Poll::Ready(Stop::Terminate(*number));
            }
        }
        self.interrupt.poll_recv(cx).map(|_| Stop::Interrupt)
    }
}
