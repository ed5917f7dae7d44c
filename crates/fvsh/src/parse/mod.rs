//! From a command line to checked commands: tokens, then options against the table.
//!
//! Everything is parsed before anything runs: one refused command refuses the whole script.

mod error;
mod options;
mod tokens;

pub(crate) use error::ParseError;
pub(crate) use options::{Argument, Observer, ParsedCommand, Silent};

use crate::table::Table;
use tokens::{Tokens, Words};

/// Parses a command string: quotes, escapes, comments, `;` and newlines between commands.
pub(crate) fn parse_script(
    table: &Table,
    text: &str,
    observer: &mut dyn Observer,
) -> Result<Vec<ParsedCommand>, ParseError> {
    options::parse(table, Tokens::script(text), observer)
}

/// Parses the words of one command, each taken as it is.
pub(crate) fn parse_words(
    table: &Table,
    words: &[String],
    observer: &mut dyn Observer,
) -> Result<Vec<ParsedCommand>, ParseError> {
    options::parse(table, Words::new(words), observer)
}

#[cfg(test)]
mod tests;
