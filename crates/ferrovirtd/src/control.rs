//! What administrators may do to the daemon as a process.

use std::fmt;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_server::{Daemon, LogWords};
use tokio::sync::watch;

use crate::{MAIN_SERVER, log::Log, tls::Renewal};

/// What is wanted of the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wishes {
    /// It ends after so many seconds without a client; 0 for never.
    pub(crate) timeout_s: u32,
    /// It ends now.
    pub(crate) is_over: bool,
}

/// The daemon as its administrators reach it.
pub(crate) struct Control {
    wishes: watch::Sender<Wishes>,
    tls: Option<Renewal>,
    log: Log,
}

impl Control {
    pub(crate) fn new(timeout_s: u32, tls: Option<Renewal>, log: Log) -> Self {
        Self { wishes: watch::Sender::new(Wishes { timeout_s, is_over: false }), tls, log }
    }

    /// Where wishes are read.
    pub(crate) fn wishes(&self) -> watch::Receiver<Wishes> {
        self.wishes.subscribe()
    }
}

impl fmt::Debug for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Control").field("wishes", &*self.wishes.borrow()).finish_non_exhaustive()
    }
}

impl Daemon for Control {
    fn set_timeout(&self, seconds: u32) -> Result<(), Error> {
        self.wishes.send_modify(|wishes| wishes.timeout_s = seconds);
        Ok(())
    }

    fn shut_down(&self) -> Result<(), Error> {
        self.wishes.send_modify(|wishes| wishes.is_over = true);
        Ok(())
    }

    fn update_tls(&self, server: &str) -> Result<(), Error> {
        match self.tls.as_ref().filter(|_| server == MAIN_SERVER) {
            Some(tls) => tls.renew().map_err(refused),
            None => Err(refused("no tls service found, unable to update tls files")),
        }
    }

    fn log_outputs(&self) -> Result<LogWords, Error> {
        Ok(words(self.log.outputs()))
    }

    fn log_filters(&self) -> Result<LogWords, Error> {
        Ok(words(self.log.filters()))
    }

    fn set_log_outputs(&self, outputs: Option<&str>) -> Result<(), Error> {
        Ok(self.log.set_outputs(outputs.unwrap_or_default())?)
    }

    fn set_log_filters(&self, filters: Option<&str>) -> Result<(), Error> {
        Ok(self.log.set_filters(filters.unwrap_or_default())?)
    }
}

fn words((text, count): (String, usize)) -> LogWords {
    LogWords { text, count: u32::try_from(count).unwrap_or(u32::MAX) }
}

fn refused(text: impl ToString) -> Error {
    Error::new(ErrorDomain::RPC, ErrorCode::INTERNAL_ERROR, text.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::{Fallback, Wanted};

    #[test]
    fn wishes_are_heard() {
        let log = Log::new(&Wanted::default(), Fallback::Stderr).unwrap();
        let control = Control::new(30, None, log);
        let wishes = control.wishes();
        control.set_timeout(0).unwrap();
        control.shut_down().unwrap();
        assert_eq!(*wishes.borrow(), Wishes { timeout_s: 0, is_over: true });
        let error = control.update_tls(MAIN_SERVER).unwrap_err();
        control.set_log_filters(Some("1:rpc")).unwrap();
        assert_eq!(control.log_filters().unwrap(), LogWords { text: "1:*rpc* ".to_owned(), count: 1 });
        assert_eq!(control.log_outputs().unwrap().text, "3:stderr");
        assert_eq!(error.message, "internal error: no tls service found, unable to update tls files");
    }
}
