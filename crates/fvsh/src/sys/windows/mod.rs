//! Windows: no terminal settings that could be kept, no signals but those of the console, no polkit.

mod files;
mod line;
mod shell;
mod signals;
mod terminal;

pub(crate) use files::{create, is_block_device, is_same, make_directory};
pub(crate) use line::{read_hidden_line, read_line};
pub(crate) use shell::{DEFAULT_EDITOR, not_executed, shell_command, signal_of, temporary_folder, without_line_end};
pub(crate) use signals::Signals;
pub(crate) use terminal::{Keyboard, RawTerminal, Settings};

/// Polkit's text agent, which this system does not have.
#[derive(Debug)]
pub(crate) enum TextAgent {}

impl TextAgent {
    pub(crate) fn start() -> Option<Self> {
        None
    }
}

impl Drop for TextAgent {
    fn drop(&mut self) {
        match *self {}
    }
}
