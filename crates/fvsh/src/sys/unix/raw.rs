//! The settings of the terminal, kept and given back.

use std::io::{self, IsTerminal};
use std::sync::{Mutex, Once, PoisonError};

use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

/// The settings to give back, while they are changed. The terminal belongs to the whole process, and so do they: also a
/// panic has to find them.
static KEPT: Mutex<Option<Termios>> = Mutex::new(None);

/// The terminal without line editing, echo and keys that send signals; dropping it gives the settings back.
#[derive(Debug)]
pub(crate) struct RawTerminal(());

impl RawTerminal {
    /// Changes the terminal of standard input.
    pub(crate) fn enter() -> io::Result<Self> {
        let kept = keep()?;
        let mut raw = kept.clone();
        raw.make_raw();
        tcsetattr(io::stdin(), OptionalActions::Flush, &raw)?;
        Ok(RawTerminal(()))
    }

    /// The same, with line ends of the output as they are.
    pub(crate) fn enter_for_keys() -> io::Result<Self> {
        let kept = keep()?;
        let mut raw = kept.clone();
        let output = raw.output_modes;
        raw.make_raw();
        raw.output_modes = output;
        tcsetattr(io::stdin(), OptionalActions::Flush, &raw)?;
        Ok(RawTerminal(()))
    }
}

impl Drop for RawTerminal {
    fn drop(&mut self) {
        restore();
    }
}

/// The settings of the terminal at a moment.
#[derive(Debug)]
pub(crate) struct Settings(Termios);

impl Settings {
    /// Those of now; `None` where standard input is no terminal.
    pub(crate) fn now() -> Option<Self> {
        tcgetattr(io::stdin()).ok().map(Settings)
    }

    /// Sets them again.
    pub(crate) fn put_back(&self) {
        // A terminal that is gone needs none.
        let _ = tcsetattr(io::stdin(), OptionalActions::Flush, &self.0);
    }
}

/// Keeps the settings of the terminal for [`restore`], until then.
fn keep() -> io::Result<Termios> {
    static HOOK: Once = Once::new();
    if !io::stdin().is_terminal() {
        return Err(io::ErrorKind::Unsupported.into());
    }
    let settings = tcgetattr(io::stdin())?;
    kept().replace(settings.clone());
    HOOK.call_once(|| {
        let previous = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            restore();
            previous(info);
        }));
    });
    Ok(settings)
}

/// Gives the kept settings back, if there are any.
fn restore() {
    if let Some(settings) = kept().take() {
        // A terminal that is gone needs none.
        let _ = tcsetattr(io::stdin(), OptionalActions::Flush, &settings);
    }
}

fn kept() -> std::sync::MutexGuard<'static, Option<Termios>> {
    KEPT.lock().unwrap_or_else(PoisonError::into_inner)
}
