//! The commands: read the options, ask the connection, print the answer.

pub(crate) mod connect;
pub(crate) mod directory;
pub(crate) mod dumpxml;
pub(crate) mod echo;
pub(crate) mod explain;
pub(crate) mod help;
pub(crate) mod host;
pub(crate) mod identity;
pub(crate) mod lifecycle;
pub(crate) mod list;
mod lookup;
mod pass_fds;
pub(crate) mod state;

use ferrovirt::Error;

use crate::output::Console;
use crate::parse::ParsedCommand;

/// How a command ended.
pub(crate) type Outcome = Result<(), Failure>;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Everything was said already.
    Told,
    /// This error is still to be printed.
    Library(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Library(error)
    }
}

/// What was given to a command.
#[derive(Debug)]
pub(crate) struct Arguments<'a> {
    parsed: &'a ParsedCommand,
}

impl<'a> Arguments<'a> {
    pub(crate) fn new(parsed: &'a ParsedCommand) -> Self {
        Arguments { parsed }
    }

    pub(crate) fn command_name(&self) -> &'static str {
        self.parsed.command.name
    }

    /// Whether an option was given.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.parsed.arguments.iter().any(|argument| argument.option.name == name)
    }

    /// The value of an option as it was given, also when it is empty.
    pub(crate) fn raw(&self, name: &str) -> Option<&'a str> {
        self.all(name).next()
    }

    /// The value of an option; an empty one is refused unless the table allows it.
    pub(crate) fn text(&self, console: &mut Console, name: &str) -> Result<Option<&'a str>, Failure> {
        let Some(argument) = self.parsed.arguments.iter().find(|argument| argument.option.name == name) else {
            return Ok(None);
        };
        let value = argument.value.as_deref();
        if value == Some("") && !argument.option.empty_ok {
            console.error(&format!("Failed to get option '{name}': Option argument is empty"));
            return Err(Failure::Told);
        }
        Ok(value)
    }

    /// All values of an option.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let arguments = self.parsed.arguments.iter().filter(move |argument| argument.option.name == name);
        arguments.filter_map(|argument| argument.value.as_deref())
    }

    /// Refuses two options that exclude each other.
    pub(crate) fn exclusive(&self, console: &mut Console, first: &str, second: &str) -> Outcome {
        if self.has(first) && self.has(second) {
            console.error(&format!("Options --{first} and --{second} are mutually exclusive"));
            return Err(Failure::Told);
        }
        Ok(())
    }
}
