//! The shell: it parses, runs and reports commands.

use std::time::{Duration, Instant};

use ferrovirt::{Connection, Error, ErrorCode, ErrorDomain};

use crate::command::{Arguments, Failure, Outcome};
use crate::output::{Charset, Console, Level};
use crate::parse::{self, Argument, Observer, ParseError, ParsedCommand};
use crate::session::Session;
use crate::table::{Needs, Table};

/// Everything that commands work on.
#[derive(Debug)]
pub(crate) struct Shell {
    pub(crate) table: Table,
    pub(crate) console: Console,
    pub(crate) session: Session,
    /// Name of this program, as it was called.
    pub(crate) program: String,
    pub(crate) charset: Charset,
    /// Commands come line by line; `quit` turns it off.
    pub(crate) interactive: bool,
    /// Print how long each command took.
    pub(crate) timing: bool,
}

impl Shell {
    /// Parses a command string, telling what is wrong with it.
    pub(crate) fn parse_script(&mut self, text: &str) -> Option<Vec<ParsedCommand>> {
        let parsed = parse::parse_script(&self.table, text, &mut Reporter { console: &mut self.console });
        self.told(parsed)
    }

    /// Parses the words of one command, telling what is wrong with them.
    pub(crate) fn parse_words(&mut self, words: &[String]) -> Option<Vec<ParsedCommand>> {
        let parsed = parse::parse_words(&self.table, words, &mut Reporter { console: &mut self.console });
        self.told(parsed)
    }

    fn told(&mut self, parsed: Result<Vec<ParsedCommand>, ParseError>) -> Option<Vec<ParsedCommand>> {
        match parsed {
            Ok(commands) => Some(commands),
            Err(error) => {
                for line in error.lines() {
                    self.console.error(&line);
                }
                None
            }
        }
    }

    /// Runs commands in turn; whether the last one succeeded. A failed one does not stop the rest.
    pub(crate) fn run(&mut self, commands: &[ParsedCommand]) -> bool {
        let mut succeeded = true;
        for parsed in commands {
            let started = Instant::now();
            let outcome = self.run_one(parsed);
            let elapsed = started.elapsed();
            self.session.report_loss(&mut self.console);
            succeeded = outcome.is_ok();
            if let Err(Failure::Library(error)) = outcome {
                self.console.error(&error.message);
            }
            if matches!(parsed.command.name, "quit" | "exit") {
                break;
            }
            self.end_command(elapsed);
            if self.console.is_broken() {
                break;
            }
        }
        succeeded
    }

    fn run_one(&mut self, parsed: &ParsedCommand) -> Outcome {
        if parsed.command.needs == Needs::Connection {
            self.session.ensure(&mut self.console).map_err(|error| error.map_or(Failure::Told, Failure::Library))?;
        }
        (parsed.command.handler)(self, &Arguments::new(parsed))
    }

    fn end_command(&mut self, elapsed: Duration) {
        if self.timing {
            self.console.print(&format!("\n(Time: {:.3} ms)\n\n", elapsed.as_secs_f64() * 1000.0));
        } else {
            self.console.print_extra("\n");
        }
    }

    /// The connection that a command which needs one runs on.
    pub(crate) fn connection(&self) -> Result<Connection, Failure> {
        self.session.connection().cloned().ok_or_else(|| {
            // Only a command that is marked as needing no connection comes here.
            Failure::Library(Error::bare(ErrorDomain::NONE, ErrorCode::INVALID_CONN))
        })
    }

    /// Runs a future to its end.
    pub(crate) fn wait<F: Future>(&self, future: F) -> F::Output {
        self.session.wait(future)
    }

    /// Prints the command's own message; the library's error follows it.
    pub(crate) fn explained<T>(&mut self, result: Result<T, Error>, message: &str) -> Result<T, Failure> {
        result.map_err(|error| {
            self.session.report_loss(&mut self.console);
            self.console.error(message);
            Failure::Library(error)
        })
    }

    /// Fails with a message of the command alone.
    pub(crate) fn refuse<T>(&mut self, message: &str) -> Result<T, Failure> {
        self.session.report_loss(&mut self.console);
        self.console.error(message);
        Err(Failure::Told)
    }
}

/// Tells the user what the parser sees, at the debug levels that ask for it.
struct Reporter<'a> {
    console: &'a mut Console,
}

impl Observer for Reporter<'_> {
    fn option(&mut self, command: &'static str, argument: &Argument) {
        if self.console.debugs(Level::Info) {
            let (kind, value) = match &argument.value {
                Some(value) => ("optdata", value.as_str()),
                None => ("bool", "(none)"),
            };
            self.console.debug(Level::Info, &format!("{command}: {}({kind}): {value}", argument.option.name));
        }
    }

    fn forgiven(&mut self, complaint: &ParseError) {
        self.console.error(&complaint.to_string());
    }
}
