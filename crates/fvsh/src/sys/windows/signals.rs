//! What the console tells a program that is to stop.

use std::io;
use std::task::{Context, Poll};

use tokio::signal::windows::{CtrlBreak, CtrlC, CtrlClose, ctrl_break, ctrl_c, ctrl_close};

use crate::signals::Stop;

/// The number of the signal that this is elsewhere, for the exit status.
const TERMINATE: u8 = 15;

/// The console's events, caught.
#[derive(Debug)]
pub(crate) struct Signals {
    interrupt: CtrlC,
    broken: CtrlBreak,
    closed: CtrlClose,
}

impl Signals {
    /// Catches the events; must be called within the runtime.
    pub(crate) fn catch() -> io::Result<Self> {
        Ok(Signals { interrupt: ctrl_c()?, broken: ctrl_break()?, closed: ctrl_close()? })
    }

    /// The next event.
    pub(crate) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Stop> {
        if self.broken.poll_recv(cx).is_ready() || self.closed.poll_recv(cx).is_ready() {
            return Poll::Ready(Stop::Terminate(TERMINATE));
        }
        self.interrupt.poll_recv(cx).map(|_| Stop::Interrupt)
    }
}
