//! One line of what the user types, shown or hidden.

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};
use std::os::fd::AsFd;

use rustix::fs::{Mode, OFlags, open};
use rustix::process::{Signal, getpid, kill_process};
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};

use crate::sys::Line;

/// The bytes of Ctrl-C and Ctrl-\, and the signals that they mean.
const KEYS: [(u8, Signal); 2] = [(0x03, Signal::INT), (0x1c, Signal::QUIT)];

/// Asks for a line of standard input, which shows what is typed.
pub(crate) fn read_line(prompt: &str) -> io::Result<Line> {
    standard_line(prompt, true)
}

/// Asks for a line of the controlling terminal without showing what is typed; of standard input, where there is no
/// terminal.
pub(crate) fn read_hidden_line(prompt: &str) -> io::Result<Line> {
    let Ok(terminal) = open("/dev/tty", OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty()) else {
        return standard_line(prompt, false);
    };
    let terminal = File::from(terminal);
    let settings = Settings::change(&terminal, false)?;
    print_prompt(prompt)?;
    // Byte by byte: nothing behind the line is to be lost.
    let line = next_line(&mut BufReader::with_capacity(1, &terminal), true);
    drop(settings);
    // The end of the line was not shown either.
    (&terminal).write_all(b"\n")?;
    line.map(Typed::into_line)
}

fn standard_line(prompt: &str, echo: bool) -> io::Result<Line> {
    let stdin = io::stdin();
    let settings = stdin.is_terminal().then(|| Settings::change(&stdin, echo)).transpose()?;
    print_prompt(prompt)?;
    // What is buffered behind the line is the next reader's.
    let line = next_line(&mut stdin.lock(), settings.is_some());
    if settings.is_some() && !echo {
        eprintln!();
    }
    drop(settings);
    line.map(Typed::into_line)
}

/// Comes after the settings: who reads it may type at once.
fn print_prompt(prompt: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    write!(stdout, "{prompt}")?;
    stdout.flush()
}

/// What was read: bytes without the one that ended them, and the signal that it meant.
#[derive(Debug, PartialEq, Eq)]
struct Typed {
    bytes: Vec<u8>,
    signal: Option<Signal>,
}

impl Typed {
    fn into_line(self) -> Line {
        if let Some(signal) = self.signal {
            // Whoever catches it learns of it; nobody else goes on.
            let _ = kill_process(getpid(), signal);
            return Line::Interrupted;
        }
        let text = String::from_utf8(self.bytes);
        Line::Text(text.unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
    }
}

/// Reads up to the end of a line or of the input; on a terminal, up to a key that means a signal.
fn next_line(input: &mut impl BufRead, is_terminal: bool) -> io::Result<Typed> {
    let mut bytes = Vec::new();
    loop {
        let available = match input.fill_buf() {
            Ok(available) => available,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let signal_of = |byte| KEYS.iter().find(|(key, _)| is_terminal && *key == byte).map(|(_, signal)| *signal);
        let end = available.iter().position(|byte| *byte == b'\n' || signal_of(*byte).is_some());
        let (taken, signal) = match end {
            Some(end) => (end + 1, signal_of(available[end])),
            None => (available.len(), None),
        };
        bytes.extend_from_slice(&available[..end.unwrap_or(taken)]);
        input.consume(taken);
        if end.is_some() || taken == 0 {
            return Ok(Typed { bytes, signal });
        }
    }
}

/// A terminal on which the keys that send signals end the line instead: so it is as before when the signal comes, and
/// waiting for a line ends also where signals are caught. Dropping it gives the settings back.
struct Settings<'a> {
    terminal: rustix::fd::BorrowedFd<'a>,
    kept: Termios,
}

impl<'a> Settings<'a> {
    fn change(terminal: &'a impl AsFd, echo: bool) -> io::Result<Self> {
        let terminal = terminal.as_fd();
        let kept = tcgetattr(terminal)?;
        let mut changed = kept.clone();
        changed.local_modes.remove(LocalModes::ISIG);
        changed.local_modes.set(LocalModes::ECHO, echo && kept.local_modes.contains(LocalModes::ECHO));
        let [(interrupt, _), (quit, _)] = KEYS;
        changed.special_codes[SpecialCodeIndex::VEOL] = interrupt;
        changed.special_codes[SpecialCodeIndex::VEOL2] = quit;
        // What was typed before a secret was asked for is no part of it.
        let when = if echo { OptionalActions::Now } else { OptionalActions::Flush };
        tcsetattr(terminal, when, &changed)?;
        Ok(Settings { terminal, kept })
    }
}

impl Drop for Settings<'_> {
    fn drop(&mut self) {
        // A terminal that is gone needs none.
        let _ = tcsetattr(self.terminal, OptionalActions::Now, &self.kept);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn line(mut input: &[u8], is_terminal: bool) -> (Typed, &[u8]) {
        let typed = next_line(&mut input, is_terminal).unwrap();
        (typed, input)
    }

    fn typed(bytes: &[u8], signal: Option<Signal>) -> Typed {
        Typed { bytes: bytes.to_vec(), signal }
    }

    #[test]
    fn a_line_leaves_what_stands_behind_it() {
        assert_eq!(line(b"fred\nuri\n", false), (typed(b"fred", None), b"uri\n".as_slice()));
        assert_eq!(line(b" a\x03 \r\n", false), (typed(b" a\x03 \r", None), b"".as_slice()));
        assert_eq!(line(b"no end", true), (typed(b"no end", None), b"".as_slice()));
        assert_eq!(line(b"", true), (typed(b"", None), b"".as_slice()));
    }

    #[test]
    fn keys_that_send_signals_end_the_line_of_a_terminal() {
        assert_eq!(line(b"secr\x03x\n", true), (typed(b"secr", Some(Signal::INT)), b"x\n".as_slice()));
        assert_eq!(line(b"\x1c", true), (typed(b"", Some(Signal::QUIT)), b"".as_slice()));
    }

    #[test]
    fn text_that_is_not_utf_8_keeps_what_can_be_kept() {
        assert!(typed(b"caf\xe9", None).into_line() == Line::Text("caf\u{fffd}".to_owned()));
    }
}
