//! What administrators may do to the daemon as a process.

use std::fmt;

use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_server::Daemon;
use tokio::sync::watch;

use crate::{MAIN_SERVER, tls::Renewal};

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
}

impl Control {
    pub(crate) fn new(timeout_s: u32, tls: Option<Renewal>) -> Self {
        Self { wishes: watch::Sender::new(Wishes { timeout_s, is_over: false }), tls }
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
}

fn refused(text: impl ToString) -> Error {
    Error::new(ErrorDomain::RPC, ErrorCode::INTERNAL_ERROR, text.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_are_heard() {
        let control = Control::new(30, None);
        let wishes = control.wishes();
        control.set_timeout(0).unwrap();
        control.shut_down().unwrap();
        assert_eq!(*wishes.borrow(), Wishes { timeout_s: 0, is_over: true });
        let error = control.update_tls(MAIN_SERVER).unwrap_err();
        assert_eq!(error.message, "internal error: no tls service found, unable to update tls files");
    }
}
