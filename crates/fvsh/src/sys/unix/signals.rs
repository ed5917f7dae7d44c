//! The signals that ask a program to stop.

use std::io;
use std::task::{Context, Poll};

use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::signals::Stop;

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
