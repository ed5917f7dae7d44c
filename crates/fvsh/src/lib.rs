//! `fvsh`: a shell with virsh's command line, over the `ferrovirt` library.
//!
//! What it is: virsh's commands, options, output and exit statuses, from one table. What it is not: it knows nothing of
//! protocols, sockets or drivers; all that is behind `ferrovirt`.
//!
//! The way in: [`run`] reads the options of the shell (`cli`), parses commands (`parse`) against the table (`table`),
//! and runs their handlers (`command`), which ask the connection (`session`) and print (`output`).
#![forbid(unsafe_code)]

mod cli;
mod command;
mod credentials;
mod interactive;
mod localtime;
mod numbers;
mod output;
mod parse;
mod run;
mod session;
mod shell;
mod signals;
mod sys;
mod table;
mod terminal;
mod usage;
mod xpath;

pub use run::run;

/// Parses a command string against the full table; the number of its commands, or the text of the refusal.
///
/// ```
/// assert_eq!(fvsh::check_script("list --all; uri"), Ok(2));
/// assert_eq!(fvsh::check_script("list --al"), Err("command 'list' doesn't support option --al".to_owned()));
/// ```
///
/// # Errors
/// The text that the shell would print.
pub fn check_script(text: &str) -> Result<usize, String> {
    parse::parse_script(&table::Table::full(), text, &mut parse::Silent)
        .map(|commands| commands.len())
        .map_err(|error| error.to_string())
}
