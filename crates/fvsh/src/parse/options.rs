//! Words against the table: which option takes which word, what is missing, what is too much.

use super::ParseError;
use super::tokens::{Token, TokenSource};
use crate::table::{Command, HELP_OPTION, Kind, OUTPUT_OPTION, Opt, Table};

/// One option as it was given.
#[derive(Clone, Debug)]
pub(crate) struct Argument {
    pub(crate) option: &'static Opt,
    /// The value; a flag has none.
    pub(crate) value: Option<String>,
}

/// A command of the table with what was given to it, ready to run.
#[derive(Clone, Debug)]
pub(crate) struct ParsedCommand {
    pub(crate) command: &'static Command,
    pub(crate) arguments: Vec<Argument>,
}

/// Hears what the parser sees on its way.
pub(crate) trait Observer {
    /// A word was taken as this option.
    fn option(&mut self, _command: &'static str, _argument: &Argument) {}
    /// A complaint that does not refuse the command: only `help` forgives.
    fn forgiven(&mut self, _complaint: &ParseError) {}
}

/// An observer that does not listen.
pub(crate) struct Silent;

impl Observer for Silent {}

/// Parses all commands of a token source.
pub(super) fn parse(
    table: &Table,
    mut source: impl TokenSource,
    observer: &mut dyn Observer,
) -> Result<Vec<ParsedCommand>, ParseError> {
    if source.is_void() {
        return Err(ParseError::Empty);
    }
    let mut parsed = Vec::new();
    loop {
        match source.next()? {
            Token::End => return Ok(parsed),
            Token::CommandEnd => {}
            Token::Word(word) if word.starts_with('#') => skip_command(&mut source)?,
            Token::Word(name) => {
                let command = table.command(&name).ok_or(ParseError::UnknownCommand(name))?;
                let given = Filler::new(command, table.takes_output(command)).fill(&mut source, observer)?;
                parsed.push(given.finish(table)?);
            }
        }
    }
}

/// Passes over a command whose name begins as a comment does (only a quoted or a lone argument can).
fn skip_command(source: &mut impl TokenSource) -> Result<(), ParseError> {
    while let Token::Word(_) = source.next()? {}
    Ok(())
}

/// An option named on the line, with the value that came with its name.
struct Found {
    /// Its position in the table; `--help` stands in no table.
    index: Option<usize>,
    option: &'static Opt,
    value: Option<String>,
}

/// Fills the options of one command.
struct Filler {
    command: &'static Command,
    /// Whether `--output` is taken, which stands in no table.
    takes_output: bool,
    /// By position in the table: was it given?
    seen: Vec<bool>,
    /// By position in the table: may a bare word still fill it?
    open: Vec<bool>,
    arguments: Vec<Argument>,
}

impl Filler {
    fn new(command: &'static Command, takes_output: bool) -> Self {
        let open = command.options.iter().map(|option| option.takes_bare_words()).collect();
        Filler { command, takes_output, seen: vec![false; command.options.len()], open, arguments: Vec::new() }
    }

    fn fill(mut self, source: &mut impl TokenSource, observer: &mut dyn Observer) -> Result<Self, ParseError> {
        let mut data_only = false;
        while let Token::Word(word) = source.next()? {
            let argument = if !data_only && word == "--" {
                data_only = true;
                None
            } else if !data_only && is_option(&word) {
                self.named(&word[2..], source, observer)?
            } else {
                self.bare(word)?
            };
            if let Some(argument) = argument {
                observer.option(self.command.name, &argument);
                self.arguments.push(argument);
            }
        }
        Ok(self)
    }

    /// An option by its name: `name`, `name=value` or `name` with the next word as the value.
    fn named(
        &mut self,
        text: &str,
        source: &mut impl TokenSource,
        observer: &mut dyn Observer,
    ) -> Result<Option<Argument>, ParseError> {
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (text, None),
        };
        let Found { index, option, value } = match self.find(name, value) {
            Ok(found) => found,
            Err(complaint) if self.command.forgiving => {
                // Stray options of `help` pass; the unknown ones without a word.
                if !matches!(complaint, ParseError::UnknownOption { .. }) {
                    observer.forgiven(&complaint);
                }
                return Ok(None);
            }
            Err(complaint) => return Err(complaint),
        };
        if option.kind == Kind::Bool {
            return match value {
                Some(_) => Err(ParseError::FlagWithValue(option.name.to_owned())),
                None => Ok(Some(Argument { option, value: None })),
            };
        }
        let value = match value {
            Some(value) => value,
            None => match source.next()? {
                Token::Word(word) => word,
                _ => return Err(ParseError::ValueExpected { option: option.name, what: option.kind.placeholder() }),
            },
        };
        if let (Some(index), true) = (index, option.kind != Kind::Argv) {
            self.open[index] = false;
        }
        Ok(Some(Argument { option, value: Some(value) }))
    }

    /// Looks an option up, through its alias where it is one.
    fn find(&mut self, name: &str, value: Option<String>) -> Result<Found, ParseError> {
        if name == HELP_OPTION.name {
            return Ok(Found { index: None, option: &HELP_OPTION, value });
        }
        if self.takes_output && name == OUTPUT_OPTION.name {
            self.takes_output = false;
            return Ok(Found { index: None, option: &OUTPUT_OPTION, value });
        }
        let command = self.command;
        let unknown = || ParseError::UnknownOption { command: command.name, option: name.to_owned() };
        let index = command.position(name).ok_or_else(unknown)?;
        let (index, value) = match command.options[index].kind {
            Kind::Alias { target, value: None } => (command.position(target).ok_or_else(unknown)?, value),
            Kind::Alias { value: Some(_), .. } if value.is_some() => {
                return Err(ParseError::FlagWithValue(name.to_owned()));
            }
            Kind::Alias { target, value: Some(fixed) } => {
                (command.position(target).ok_or_else(unknown)?, Some(fixed.to_owned()))
            }
            _ => (index, value),
        };
        let option = &command.options[index];
        if self.seen[index] && option.kind != Kind::Argv {
            return Err(ParseError::AlreadySeen(option.name));
        }
        self.seen[index] = true;
        Ok(Found { index: Some(index), option, value })
    }

    /// A bare word: the first option in the table's order that still wants one takes it.
    fn bare(&mut self, word: String) -> Result<Option<Argument>, ParseError> {
        let Some(index) = self.open.iter().position(|&open| open) else {
            return if self.command.forgiving { Ok(None) } else { Err(ParseError::UnexpectedData(word)) };
        };
        let option = &self.command.options[index];
        self.open[index] = option.kind == Kind::Argv;
        self.seen[index] = true;
        Ok(Some(Argument { option, value: Some(word) }))
    }

    /// Turns `--help` into `help COMMAND`, else checks that nothing required is missing.
    fn finish(self, table: &Table) -> Result<ParsedCommand, ParseError> {
        if self.arguments.iter().any(|argument| argument.option.name == HELP_OPTION.name)
            && let Some(help) = table.command("help")
        {
            let option = &help.options[0];
            let arguments = vec![Argument { option, value: Some(self.command.name.to_owned()) }];
            return Ok(ParsedCommand { command: help, arguments });
        }
        let missing: Vec<_> = (self.command.options.iter().zip(&self.seen))
            .filter(|(option, seen)| option.required && !**seen)
            .map(|(option, _)| (option.name, option.kind != Kind::Int))
            .collect();
        if missing.is_empty() {
            Ok(ParsedCommand { command: self.command, arguments: self.arguments })
        } else {
            Err(ParseError::Missing { command: self.command.name, options: missing })
        }
    }
}

/// `--` and a letter or digit: everything else, also `-1` and `--_`, is data.
fn is_option(word: &str) -> bool {
    word.strip_prefix("--").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
}
