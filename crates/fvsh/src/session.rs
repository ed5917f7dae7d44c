//! The connection of the shell: opened late, reopened when lost, kept alive.

use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::io;
use std::pin::pin;
use std::rc::Rc;
use std::task::Poll;

use ferrovirt::uri::{ExplainedValue, Transport};
use ferrovirt::{Builder, CloseReason, Connection, Error, ErrorCode, ErrorDomain, KeepAlive};
use tokio::runtime::Runtime;

use crate::credentials::Person;
use crate::output::{Console, Level};
use crate::signals::{Signals, Stop};
use crate::sys::TextAgent;

/// Seconds of silence before a keepalive message, unless the user says otherwise.
const KEEPALIVE_INTERVAL_S: i32 = 5;

/// Unanswered keepalive messages that end a connection, unless the user says otherwise.
const KEEPALIVE_COUNT: i32 = 6;

/// The connection and how to open it again.
#[derive(Debug)]
pub(crate) struct Session {
    runtime: Runtime,
    /// Caught once somebody asked for them.
    signals: RefCell<Option<Signals>>,
    /// The running command is to end.
    stopped: Cell<Option<Stop>>,
    /// Set with `stopped`: a command that is to end has nothing more to say.
    mute: Rc<Cell<bool>>,
    conn: Option<Connection>,
    /// The last connection was lost, which was told, and none has been opened since.
    lost: bool,
    /// URI or alias; `None` is the default choice.
    pub(crate) name: Option<String>,
    pub(crate) read_only: bool,
    /// As the user gave them; then a connection without keepalive is refused.
    pub(crate) keepalive_interval_s: Option<i32>,
    pub(crate) keepalive_count: Option<i32>,
}

impl Session {
    /// `mute` is set while a command has been stopped and not come back yet.
    pub(crate) fn new(mute: Rc<Cell<bool>>) -> io::Result<Self> {
        Ok(Session {
            runtime: tokio::runtime::Builder::new_current_thread().enable_all().build()?,
            signals: RefCell::new(None),
            stopped: Cell::new(None),
            mute,
            conn: None,
            lost: false,
            name: None,
            read_only: false,
            keepalive_interval_s: None,
            keepalive_count: None,
        })
    }

    /// Waits for the answer of a call; the connection's own work goes on meanwhile.
    ///
    /// Where signals are caught, one of them makes the answer an error, at once and until [`Session::take_stop`]: the
    /// call is given up, the connection lives on.
    pub(crate) fn wait<T, E: From<Error>>(&self, future: impl Future<Output = Result<T, E>>) -> Result<T, E> {
        if self.stopped.get().is_some() {
            return Err(given_up().into());
        }
        if self.signals.borrow().is_none() {
            return self.drive(future);
        }
        self.until_stop(future).unwrap_or_else(|stop| {
            self.stop(stop);
            Err(given_up().into())
        })
    }

    /// Runs a future to its end, whatever signals come.
    pub(crate) fn drive<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    /// Runs a future to its end or to the next signal.
    pub(crate) fn until_stop<F: Future>(&self, future: F) -> Result<F::Output, Stop> {
        self.catch_signals();
        let mut signals = self.signals.borrow_mut();
        let mut future = pin!(future);
        self.runtime.block_on(poll_fn(|cx| {
            if let Poll::Ready(output) = future.as_mut().poll(cx) {
                return Poll::Ready(Ok(output));
            }
            match signals.as_mut() {
                Some(signals) => signals.poll_next(cx).map(Err),
                None => Poll::Pending,
            }
        }))
    }

    /// From here on, signals do not end the program by themselves.
    pub(crate) fn catch_signals(&self) {
        let _within = self.runtime.enter();
        let mut signals = self.signals.borrow_mut();
        if signals.is_none() {
            // Where they cannot be caught they keep on ending the program.
            *signals = Signals::catch().ok();
        }
    }

    /// Forgets the signals that came while nobody worked.
    pub(crate) fn forget_interrupts(&self) {
        if let Some(signals) = self.signals.borrow_mut().as_mut() {
            self.runtime.block_on(poll_fn(|cx| {
                while let Poll::Ready(stop) = signals.poll_next(cx) {
                    if stop != Stop::Interrupt {
                        self.stopped.set(Some(stop));
                    }
                }
                Poll::Ready(())
            }));
        }
    }

    /// Has the running command end.
    pub(crate) fn stop(&self, stop: Stop) {
        self.stopped.set(Some(stop));
        self.mute.set(true);
    }

    /// Why the command that just ended was to end, if it was; it may speak again.
    pub(crate) fn take_stop(&self) -> Option<Stop> {
        self.mute.set(false);
        self.stopped.take()
    }

    /// The open connection.
    pub(crate) fn connection(&self) -> Option<&Connection> {
        self.conn.as_ref()
    }

    /// Makes sure that there is a connection, for a command that needs one.
    ///
    /// Messages that stand before the error itself are printed here.
    pub(crate) fn ensure(&mut self, console: &mut Console) -> Result<(), Option<Error>> {
        self.report_loss(console);
        if self.conn.is_none() || self.lost {
            let was_connected = self.conn.is_some();
            self.reopen(console, None, self.read_only).map_err(Some)?;
            if was_connected {
                console.error("Reconnected to the hypervisor");
            }
        }
        if self.conn.as_ref().is_some_and(Connection::is_alive) {
            return Ok(());
        }
        console.error("no valid connection");
        Err(None)
    }

    /// Closes the connection and opens `name`, or the same name again.
    ///
    /// A new name is kept only where the open succeeds; the old connection is gone in any case.
    pub(crate) fn reopen(&mut self, console: &mut Console, name: Option<&str>, read_only: bool) -> Result<(), Error> {
        self.close();
        let target = name.map(str::to_owned).or_else(|| self.name.clone());
        match self.open(console, target.as_deref(), read_only) {
            Ok(conn) => {
                self.conn = Some(conn);
                self.lost = false;
                self.name = target;
                self.read_only = read_only;
                Ok(())
            }
            Err(error) => {
                console.error(if self.lost {
                    "Failed to reconnect to the hypervisor"
                } else {
                    "failed to connect to the hypervisor"
                });
                Err(error)
            }
        }
    }

    /// Closes the connection, if there is one.
    pub(crate) fn close(&mut self) {
        if let Some(conn) = self.conn.take() {
            // A connection that died before is closed all the same.
            let _ = self.drive(conn.close());
        }
    }

    /// Says once that the connection is lost, and why.
    pub(crate) fn report_loss(&mut self, console: &mut Console) {
        let Some(conn) = self.conn.as_ref().filter(|_| !self.lost) else { return };
        let cause = match conn.close_reason() {
            Some(CloseReason::Error) => "I/O error",
            Some(CloseReason::EndOfFile) => "end of file",
            Some(CloseReason::KeepAlive) => "keepalive timeout",
            Some(_) | None => return,
        };
        let text = format!("Disconnected from {} due to {cause}", conn.uri());
        self.lost = true;
        console.error(&text);
    }

    /// Opens a connection of its own beside the shell's.
    pub(crate) fn open_beside(&self, console: &mut Console, name: &str) -> Result<Connection, Error> {
        self.open(console, Some(name), false)
    }

    fn open(&self, console: &mut Console, name: Option<&str>, read_only: bool) -> Result<Connection, Error> {
        let builder = Connection::builder().read_only(read_only).credentials(Person);
        // The user may be asked on the same terminal.
        console.flush();
        let agent = may_ask_polkit(&builder, name).then(TextAgent::start).flatten();
        let opened = self.wait(open_patiently(&builder, name, read_only));
        drop(agent);
        let conn = opened?;
        self.start_keepalive(console, &conn).inspect_err(|_| {
            let _ = self.drive(conn.close());
        })?;
        Ok(conn)
    }

    fn start_keepalive(&self, console: &mut Console, conn: &Connection) -> Result<(), Error> {
        let interval_s = self.keepalive_interval_s.unwrap_or(KEEPALIVE_INTERVAL_S);
        if interval_s <= 0 {
            return Ok(());
        }
        let count = u32::try_from(self.keepalive_count.unwrap_or(KEEPALIVE_COUNT)).unwrap_or(0);
        // The timers of the connection belong to its runtime.
        let started = self.wait(async { conn.set_keepalive(interval_s, count) });
        let Some(error) = refusal(started) else { return Ok(()) };
        if self.keepalive_interval_s.is_some() || self.keepalive_count.is_some() {
            console.error("Cannot setup keepalive on connection as requested, disconnecting");
            return Err(error);
        }
        console.debug(Level::Info, "Failed to setup keepalive on connection");
        Ok(())
    }
}

/// How often polkit may say no before the user is believed not to be allowed.
const REFUSALS_MAX: usize = 5;

/// Opens a connection; one for writing is tried again while polkit refuses the user, who may have mistyped.
async fn open_patiently(builder: &Builder, name: Option<&str>, read_only: bool) -> Result<Connection, Error> {
    let mut refusals = 0;
    loop {
        let opened = match name {
            Some(name) => builder.open(name).await,
            None => builder.open_default().await,
        };
        let error = match opened {
            Ok(conn) => return Ok(conn),
            Err(error) => Error::from(error),
        };
        refusals += 1;
        let refused = error.domain == ErrorDomain::POLKIT && error.code == ErrorCode::AUTH_FAILED;
        if read_only || !refused || refusals == REFUSALS_MAX {
            return Err(error);
        }
    }
}

/// Whether a daemon of this host may ask polkit about us.
fn may_ask_polkit(builder: &Builder, name: Option<&str>) -> bool {
    let unix = ExplainedValue::Text(Transport::Unix.name().to_owned());
    builder.explain(name).get("transport") == Some(&unix)
}

/// The answer of a call that nobody waits for any more. Nobody reads it either.
fn given_up() -> Error {
    Error::bare(ErrorDomain::NONE, ErrorCode::OPERATION_ABORTED)
}

/// Why there is no keepalive; a peer that does not know it gives no reason of its own.
fn refusal(started: Result<KeepAlive, Error>) -> Option<Error> {
    match started {
        Ok(KeepAlive::Set) => None,
        Ok(_) => Some(Error::bare(ErrorDomain::NONE, ferrovirt::ErrorCode::INTERNAL_ERROR)),
        Err(error) => Some(error),
    }
}
