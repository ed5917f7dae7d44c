//! What to do with an edited document that was refused.

use std::future::poll_fn;
use std::io::IsTerminal;

use super::Complaint;
use crate::command::Failure;
use crate::shell::Shell;
use crate::terminal::{Keyboard, RawTerminal};

/// The user's choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// Start the editor again.
    Again,
    /// Store it without looking at the schema.
    Relax,
    /// Store it, whatever happened meanwhile.
    Force,
}

/// Tells what is wrong and asks for one key; without a terminal, and where the user gives up, the command has failed.
pub(super) fn again(shell: &mut Shell, complaint: Complaint, can_relax: bool) -> Result<Choice, Failure> {
    let Complaint { text, cause } = complaint;
    if !std::io::stdin().is_terminal() {
        shell.console.error(text);
        return Err(cause.unwrap_or(Failure::Told));
    }
    if let Some(Failure::Library(error)) = cause {
        shell.console.error(&error.message);
    }
    let keys = if can_relax { "[y,n,i,f,?]" } else { "[y,n,f,?]" };
    let Ok(raw) = RawTerminal::enter_for_keys() else { return Err(Failure::Told) };
    let choice = loop {
        shell.console.print(&format!("\r{text} Try again? {keys}: "));
        shell.console.flush();
        match key(shell).map(|key| key.to_ascii_lowercase()) {
            Some(b'y') => break Ok(Choice::Again),
            Some(b'i') if can_relax => break Ok(Choice::Relax),
            Some(b'f') => break Ok(Choice::Force),
            Some(b'?') => shell.console.print(&explanation(can_relax)),
            // Ctrl-C is a key here, and the user wants to leave.
            Some(b'n' | 3) | None => break Err(Failure::Told),
            Some(_) => {}
        }
    };
    drop(raw);
    shell.console.print("\r\n");
    choice
}

fn explanation(can_relax: bool) -> String {
    let relax = if can_relax { "i - turn off validation and try to redefine again\r\n" } else { "" };
    format!(
        "\r\ny - yes, start editor again\r\nn - no, throw away my changes\r\n{relax}\
         f - force, try to redefine again\r\n? - print this help\r\n"
    )
}

/// One key; the connection lives on while the user thinks.
fn key(shell: &Shell) -> Option<u8> {
    let mut keyboard = Keyboard::listen(|_| true).ok()?;
    let keys = shell.session.drive(poll_fn(|cx| keyboard.poll_keys(cx)));
    keys.and_then(|keys| keys.first().copied())
}
