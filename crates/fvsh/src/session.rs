//! The connection of the shell: opened late, reopened when lost, kept alive.

use std::io;

use ferrovirt::{CloseReason, Connection, Error, ErrorDomain, KeepAlive};
use tokio::runtime::Runtime;

use crate::output::{Console, Level};

/// Seconds of silence before a keepalive message, unless the user says otherwise.
const KEEPALIVE_INTERVAL_S: i32 = 5;

/// Unanswered keepalive messages that end a connection, unless the user says otherwise.
const KEEPALIVE_COUNT: i32 = 6;

/// The connection and how to open it again.
#[derive(Debug)]
pub(crate) struct Session {
    runtime: Runtime,
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
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Session {
            runtime: tokio::runtime::Builder::new_current_thread().enable_all().build()?,
            conn: None,
            lost: false,
            name: None,
            read_only: false,
            keepalive_interval_s: None,
            keepalive_count: None,
        })
    }

    /// Runs a future; the connection's own work goes on meanwhile.
    pub(crate) fn wait<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
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
            let _ = self.wait(conn.close());
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

    fn open(&self, console: &mut Console, name: Option<&str>, read_only: bool) -> Result<Connection, Error> {
        let builder = Connection::builder().read_only(read_only);
        let conn = match name {
            Some(name) => self.wait(builder.open(name)),
            None => self.wait(builder.open_default()),
        }?;
        self.start_keepalive(console, &conn).inspect_err(|_| {
            let _ = self.wait(conn.close());
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

/// Why there is no keepalive; a peer that does not know it gives no reason of its own.
fn refusal(started: Result<KeepAlive, Error>) -> Option<Error> {
    match started {
        Ok(KeepAlive::Set) => None,
        Ok(_) => Some(Error::bare(ErrorDomain::NONE, ferrovirt::ErrorCode::INTERNAL_ERROR)),
        Err(error) => Some(error),
    }
}
