//! Reading passwords.

use std::io::{self, BufRead as _, Write as _};

use ferrovirt_sasl::Secret;
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

/// Asks for a password at the terminal, where it is not shown; where there is none, reads it without a word.
pub(super) fn ask(prompt: &str) -> io::Result<Secret> {
    let Ok(before) = tcgetattr(io::stdin()) else { return read_line() };
    eprint!("{prompt}");
    io::stderr().flush()?;
    let secret = {
        let _hidden = Hidden::new(before)?;
        read_line()
    };
    eprintln!();
    secret
}

/// Reads one line of standard input.
pub(super) fn read_line() -> io::Result<Secret> {
    let mut line = String::new();
    let count = io::stdin().lock().read_line(&mut line)?;
    let secret = Secret::new(line);
    let text = secret.reveal();
    let text = text.strip_suffix('\n').unwrap_or(text);
    if count == 0 || text.is_empty() {
        return Err(io::Error::other("no password was given"));
    }
    // An interrupt comes as a letter where typing is hidden.
    if text.contains(char::is_control) {
        return Err(io::Error::other("a password has no control characters"));
    }
    Ok(Secret::new(text.to_owned()))
}

/// A terminal that shows nothing, and lets nothing interrupt that.
struct Hidden(Termios);

impl Hidden {
    fn new(before: Termios) -> io::Result<Self> {
        let mut hidden = before.clone();
        hidden.local_modes -= LocalModes::ECHO | LocalModes::ISIG;
        tcsetattr(io::stdin(), OptionalActions::Flush, &hidden)?;
        Ok(Self(before))
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        let _ = tcsetattr(io::stdin(), OptionalActions::Flush, &self.0);
    }
}
