//! Unix: a terminal with settings, signals, modes of files.

mod files;
mod keyboard;
mod line;
mod polkit;
mod raw;
mod shell;
mod signals;

pub(crate) use files::{create, is_block_device, is_same, make_directory};
pub(crate) use keyboard::Keyboard;
pub(crate) use line::{read_hidden_line, read_line};
pub(crate) use polkit::TextAgent;
pub(crate) use raw::{RawTerminal, Settings};
pub(crate) use shell::{DEFAULT_EDITOR, not_executed, shell_command, signal_of, temporary_folder, without_line_end};
pub(crate) use signals::Signals;
