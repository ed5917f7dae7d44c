//! What the shell writes: standard output, errors, debug notes, tables, facts, escaped text.

mod answer;
mod base64;
mod console;
mod escape;
mod level;
mod log;
// The transfers that draw it are yet to come.
#[allow(dead_code)]
mod progress;
mod table;
mod tree;
mod width;

pub(crate) use answer::Form;
pub(crate) use base64::{base64, from_base64};
pub(crate) use console::{Console, YES_NO, broken_pipe_status};
pub(crate) use escape::{escape_shell, escape_xml};
pub(crate) use level::Level;
pub(crate) use log::LogFile;
pub(crate) use progress::Bar;
pub(crate) use table::TextTable;
pub(crate) use tree::tree;
pub(crate) use width::Charset;
