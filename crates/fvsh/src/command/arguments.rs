//! What was given to a command, read as the command wants it.

use std::ops::BitOr;

use ferrovirt::Impact;

use super::{Failure, Outcome};
use crate::numbers::{parse_int, parse_long, parse_unsigned, scaled};
use crate::output::Console;
use crate::parse::ParsedCommand;

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

    /// The value of an option that the parser does not let a user leave out, as it was given.
    pub(crate) fn required(&self, name: &str) -> &'a str {
        self.raw(name).unwrap_or_default()
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

    /// Refuses an option without another that it needs.
    pub(crate) fn requires(&self, console: &mut Console, option: &str, needed: &str) -> Outcome {
        if self.has(option) && !self.has(needed) {
            console.error(&format!("Option --{needed} is required by option --{option}"));
            return Err(Failure::Told);
        }
        Ok(())
    }

    /// Refuses two options that exclude each other, naming them bare.
    pub(crate) fn exclusive_all(&self, console: &mut Console, pairs: &[(&str, &str)]) -> Outcome {
        pairs.iter().try_for_each(|(first, second)| self.exclusive(console, first, second))
    }

    /// The flags of the options that were given.
    pub(crate) fn flags<F: Copy + BitOr<Output = F>>(&self, none: F, table: &[(&str, F)]) -> F {
        table.iter().filter(|(name, _)| self.has(name)).fold(none, |all, &(_, flag)| all | flag)
    }

    /// `--current`, `--live` and `--config`: which of a domain's two sides is meant.
    pub(crate) fn impact(&self, console: &mut Console) -> Result<Impact, Failure> {
        self.exclusive_all(console, &[("current", "live"), ("current", "config")])?;
        Ok(self.flags(Impact::CURRENT, &[("config", Impact::CONFIG), ("live", Impact::LIVE)]))
    }

    /// A number of an option.
    pub(crate) fn int(&self, console: &mut Console, name: &str) -> Result<Option<i32>, Failure> {
        self.number(console, name, |text| parse_int(text, 10))
    }

    /// A number of an option that is not negative.
    pub(crate) fn uint(&self, console: &mut Console, name: &str) -> Result<Option<u32>, Failure> {
        self.number(console, name, |text| parse_unsigned(text).and_then(|number| number.try_into().ok()))
    }

    /// A large number of an option.
    pub(crate) fn long(&self, console: &mut Console, name: &str) -> Result<Option<i64>, Failure> {
        self.number(console, name, parse_long)
    }

    /// A large number of an option that is not negative.
    pub(crate) fn ulong(&self, console: &mut Console, name: &str) -> Result<Option<u64>, Failure> {
        self.number(console, name, parse_unsigned)
    }

    fn number<T>(
        &self,
        console: &mut Console,
        name: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Failure> {
        let Some(text) = self.raw(name) else { return Ok(None) };
        if let Some(number) = parse(text) {
            return Ok(Some(number));
        }
        console.error(&format!("Numeric value '{text}' for <{name}> option is malformed or out of range"));
        Err(Failure::Told)
    }

    /// A size in bytes; where the text names no unit, it is `unit` bytes.
    pub(crate) fn size(&self, console: &mut Console, name: &str, unit: u64) -> Result<Option<u64>, Failure> {
        self.size_at_most(console, name, unit, u64::MAX)
    }

    /// A size in bytes that is no more than `most`.
    pub(crate) fn size_at_most(
        &self,
        console: &mut Console,
        name: &str,
        unit: u64,
        most: u64,
    ) -> Result<Option<u64>, Failure> {
        let Some(text) = self.raw(name) else { return Ok(None) };
        let failure = match scaled(text, unit, most) {
            Ok(bytes) => return Ok(Some(bytes)),
            Err(error) => error.map_or(Failure::Told, Failure::Library),
        };
        console.error(&format!("Scaled numeric value '{text}' for <{name}> option is malformed or out of range"));
        Err(failure)
    }

    /// A size of memory in KiB, rounded up; KiB where the text names no unit.
    pub(crate) fn memory_kib(&self, console: &mut Console, name: &str) -> Result<Option<u64>, Failure> {
        Ok(self.size(console, name, KIB)?.map(|bytes| bytes.div_ceil(KIB)))
    }
}

const KIB: u64 = 1024;
