//! The shell: it parses, runs and reports commands.

use std::time::{Duration, Instant};

use ferrovirt::{Connection, Error, ErrorCode, ErrorDomain};

use crate::command::{Arguments, Failure, Outcome};
use crate::output::{Charset, Console, Form, Level};
use crate::parse::{self, Argument, Observer, ParseError, ParsedCommand};
use crate::session::Session;
use crate::signals::Stop;
use crate::table::{Needs, OUTPUT_OPTION, Table};
use crate::terminal::Escape;

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
    /// A signal ended the work before its end.
    pub(crate) ending: Option<Stop>,
    /// What leaves a domain's console.
    pub(crate) escape: Escape,
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
            self.session.forget_interrupts();
            let outcome = self.run_one(parsed);
            let elapsed = started.elapsed();
            if let Some(stop) = self.session.take_stop() {
                self.stopped(stop);
                return false;
            }
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

    /// Ends a command that was stopped; in the interactive mode an interrupt ends nothing else.
    fn stopped(&mut self, stop: Stop) {
        if self.interactive && stop == Stop::Interrupt {
            self.console.print("\n");
            self.console.error("interrupted");
            self.console.print_extra("\n");
        } else {
            self.ending = Some(stop);
            self.interactive = false;
        }
    }

    fn run_one(&mut self, parsed: &ParsedCommand) -> Outcome {
        if parsed.command.needs == Needs::Connection {
            self.session.ensure(&mut self.console).map_err(|error| error.map_or(Failure::Told, Failure::Library))?;
        }
        let arguments = Arguments::new(parsed);
        let form = match arguments.raw(OUTPUT_OPTION.name).filter(|_| parsed.command.answers).map(Form::of_word) {
            None | Some(Some(None)) => None,
            Some(Some(form)) => form,
            Some(None) => return self.refuse("unknown output form, expecting 'table', 'json' or 'yaml'"),
        };
        form.into_iter().for_each(|form| self.console.begin_answer(form, parsed.command.labels));
        let outcome = (parsed.command.handler)(self, &arguments);
        self.console.end_answer(outcome.is_ok());
        outcome
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

    /// A connection to another host, for this command alone.
    pub(crate) fn connect_beside(&mut self, uri: &str) -> Result<Connection, Error> {
        self.session.open_beside(&mut self.console, uri)
    }

    /// Waits for the answer of a call; where the user gives up first, it is an error.
    pub(crate) fn wait<T, E: From<Error>>(&self, future: impl Future<Output = Result<T, E>>) -> Result<T, E> {
        self.session.wait(future)
    }

    /// Lets time pass, unless the user gives up.
    pub(crate) fn sleep(&self, time: Duration) -> Result<(), Error> {
        self.wait(async {
            tokio::time::sleep(time).await;
            Ok(())
        })
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
