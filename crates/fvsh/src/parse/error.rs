//! Why a command line is refused, with the words of virsh.

use std::fmt;

/// A refusal of the parser. `Display` is the text behind `error: `; [`ParseError::Missing`] has a line for each option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ParseError {
    /// The script is an empty text: refused without a word.
    Empty,
    /// A backslash ends the text.
    DanglingBackslash,
    /// A double quote is never closed.
    UnclosedQuote,
    /// No such command.
    UnknownCommand(String),
    /// The command has no such option.
    UnknownOption { command: &'static str, option: String },
    /// An option that may stand once stands twice.
    AlreadySeen(&'static str),
    /// A flag was given a value.
    FlagWithValue(String),
    /// An option ends the line where its value should stand.
    ValueExpected { option: &'static str, what: &'static str },
    /// A word that no option can take.
    UnexpectedData(String),
    /// Options that must be given and were not; `true` marks those shown as `<name>`.
    Missing { command: &'static str, options: Vec<(&'static str, bool)> },
}

impl ParseError {
    /// The lines to print, each behind its own `error: `.
    pub(crate) fn lines(&self) -> Vec<String> {
        match self {
            ParseError::Empty => Vec::new(),
            ParseError::Missing { command, options } => {
                options.iter().map(|&(name, placeholder)| missing(command, name, placeholder)).collect()
            }
            other => vec![other.to_string()],
        }
    }
}

fn missing(command: &str, name: &str, placeholder: bool) -> String {
    if placeholder {
        format!("command '{command}' requires <{name}> option")
    } else {
        format!("command '{command}' requires --{name} option")
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ParseError::Empty => Ok(()),
            ParseError::DanglingBackslash => f.write_str("dangling \\"),
            ParseError::UnclosedQuote => f.write_str("missing \""),
            ParseError::UnknownCommand(name) => write!(f, "unknown command: '{name}'"),
            ParseError::UnknownOption { command, option } => {
                write!(f, "command '{command}' doesn't support option --{option}")
            }
            ParseError::AlreadySeen(name) => write!(f, "option --{name} already seen"),
            ParseError::FlagWithValue(name) => write!(f, "invalid '=' after option --{name}"),
            ParseError::ValueExpected { option, what } => write!(f, "expected syntax: --{option} <{what}>"),
            ParseError::UnexpectedData(word) => write!(f, "unexpected data '{word}'"),
            ParseError::Missing { .. } => f.write_str(&self.lines().join("\n")),
        }
    }
}

impl std::error::Error for ParseError {}
