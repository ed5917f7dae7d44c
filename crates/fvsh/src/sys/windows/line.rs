//! One line of what the user types, shown or hidden.

use std::borrow::Cow;
use std::io::{self, BufRead, IsTerminal, Write};

use rustyline::completion::Completer;
use rustyline::error::ReadlineError;
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::Hinter;
use rustyline::history::MemHistory;
use rustyline::validate::Validator;
use rustyline::{Config, Editor, Helper};

use super::without_line_end;
use crate::sys::Line;

/// Asks for a line of standard input, which shows what is typed.
pub(crate) fn read_line(prompt: &str) -> io::Result<Line> {
    let mut stdout = io::stdout().lock();
    write!(stdout, "{prompt}")?;
    stdout.flush()?;
    let mut bytes = Vec::new();
    io::stdin().lock().read_until(b'\n', &mut bytes)?;
    Ok(Line::Text(without_line_end(&String::from_utf8_lossy(&bytes)).to_owned()))
}

/// Asks for a line of the console without showing what is typed; of standard input, where there is no console.
pub(crate) fn read_hidden_line(prompt: &str) -> io::Result<Line> {
    if !io::stdin().is_terminal() {
        return read_line(prompt);
    }
    // The line editor knows how to keep the console from showing keys; stars are shown in their place.
    let config = Config::builder().build();
    let mut editor = Editor::<Stars, MemHistory>::with_history(config, MemHistory::new()).map_err(io::Error::other)?;
    editor.set_helper(Some(Stars));
    match editor.readline(prompt) {
        Ok(line) => Ok(Line::Text(line)),
        Err(ReadlineError::Interrupted) => Ok(Line::Interrupted),
        Err(ReadlineError::Eof) => Ok(Line::Text(String::new())),
        Err(ReadlineError::Io(error)) => Err(error),
        Err(error) => Err(io::Error::other(error)),
    }
}

/// Shows stars.
struct Stars;

impl Highlighter for Stars {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        Cow::Owned("*".repeat(line.chars().count()))
    }

    fn highlight_char(&self, _: &str, _: usize, _: CmdKind) -> bool {
        true
    }
}

impl Completer for Stars {
    type Candidate = String;
}

impl Hinter for Stars {
    type Hint = String;
}

impl Validator for Stars {}
impl Helper for Stars {}
