//! The console's settings and single keys, which this build does not know how to ask for: consoles of domains need them.

use std::io;
use std::task::{Context, Poll};

/// Windows' "the request is not supported".
const ERROR_NOT_SUPPORTED: i32 = 50;

fn unsupported<T>() -> io::Result<T> {
    Err(io::Error::from_raw_os_error(ERROR_NOT_SUPPORTED))
}

/// A console that gives single keys.
#[derive(Debug)]
pub(crate) enum RawTerminal {}

impl RawTerminal {
    pub(crate) fn enter() -> io::Result<Self> {
        unsupported()
    }

    pub(crate) fn enter_for_keys() -> io::Result<Self> {
        unsupported()
    }
}

impl Drop for RawTerminal {
    fn drop(&mut self) {
        match *self {}
    }
}

/// The settings at a moment. The line editor takes care of its own.
#[derive(Debug)]
pub(crate) struct Settings;

impl Settings {
    /// There is something to catch signals for where somebody types.
    pub(crate) fn now() -> Option<Self> {
        io::IsTerminal::is_terminal(&io::stdin()).then_some(Settings)
    }

    /// Nothing was changed.
    pub(crate) fn put_back(&self) {}
}

/// Keys one by one.
#[derive(Debug)]
pub(crate) enum Keyboard {}

impl Keyboard {
    pub(crate) fn listen(_: impl Fn(&[u8]) -> bool + Send + 'static) -> io::Result<Self> {
        unsupported()
    }

    pub(crate) fn poll_keys(&mut self, _: &mut Context<'_>) -> Poll<Option<Vec<u8>>> {
        match *self {}
    }
}
