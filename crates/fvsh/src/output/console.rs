//! The two streams and their order: standard output is flushed before each error.

use std::io::{self, Write};

use std::cell::Cell;
use std::rc::Rc;

use serde_json::Value;

use super::answer::Answer;
use super::{Bar, Form, Level, LogFile, TextTable};

/// The exit status after a reader of ours went away: what a shell reports for a program ended by SIGPIPE.
const BROKEN_PIPE: u8 = 128 + 13;

/// The words for most of what is so or not.
pub(crate) const YES_NO: [&str; 2] = ["yes", "no"];

/// Bytes of standard output that are kept back at most.
const BUFFER_MAX: usize = 64 * 1024;

/// The status for ending on a broken pipe.
pub(crate) fn broken_pipe_status() -> u8 {
    BROKEN_PIPE
}

/// Where everything that the shell says goes through.
#[derive(Debug)]
pub(crate) struct Console {
    /// Not yet written to standard output.
    pending: Vec<u8>,
    /// Nobody reads our standard output any more.
    broken: bool,
    /// The user does not want to hear any more of the running command.
    muted: Rc<Cell<bool>>,
    /// What the running command tells is collected for a document.
    answer: Option<(Form, Answer)>,
    pub(crate) quiet: bool,
    /// Draw bars for long transfers; virsh has none.
    pub(crate) bars: bool,
    pub(crate) level: Level,
    pub(crate) log: Option<LogFile>,
}

impl Console {
    pub(crate) fn new() -> Self {
        Console {
            pending: Vec::new(),
            broken: false,
            muted: Rc::default(),
            answer: None,
            quiet: false,
            bars: false,
            level: Level::Error,
            log: None,
        }
    }

    /// While it is set, nothing is said.
    pub(crate) fn mute_switch(&self) -> Rc<Cell<bool>> {
        self.muted.clone()
    }

    /// From here on, what is told is collected for a document.
    pub(crate) fn begin_answer(&mut self, form: Form, labels: bool) {
        self.answer = Some((form, Answer::new(labels)));
    }

    /// Prints the document, unless the command failed.
    pub(crate) fn end_answer(&mut self, succeeded: bool) {
        if let Some((form, answer)) = self.answer.take()
            && succeeded
        {
            self.print(&form.document(&answer.into_value()));
        }
    }

    /// A table.
    pub(crate) fn print_table(&mut self, table: &TextTable) {
        match &mut self.answer {
            Some((_, answer)) => answer.add_rows(table.objects()),
            None => self.print(&table.render(!self.quiet)),
        }
    }

    /// One of an object's facts.
    pub(crate) fn fact(&mut self, label: &str, value: &str) {
        self.fact_as(label, value, "", Value::from(value));
    }

    /// A fact that is a number.
    pub(crate) fn fact_number(&mut self, label: &str, number: impl Into<u64>, unit: &str) {
        let number = number.into();
        self.fact_as(label, format!("{number} {unit}").trim_end(), unit, Value::from(number));
    }

    /// A fact that is so or not, with the words for it.
    pub(crate) fn fact_flag(&mut self, label: &str, value: bool, [yes, no]: [&str; 2]) {
        self.fact_as(label, if value { yes } else { no }, "", Value::Bool(value));
    }

    /// A fact that is so or not, or of which nothing is known.
    pub(crate) fn fact_flag_or(&mut self, label: &str, value: Option<bool>, unknown: &str) {
        match value {
            Some(value) => self.fact_flag(label, value, YES_NO),
            None => self.fact_as(label, unknown, "", Value::Null),
        }
    }

    /// A fact that there may be none of.
    pub(crate) fn fact_or_none(&mut self, label: &str, value: Option<&str>) {
        self.fact_as(label, value.unwrap_or("-"), "", Value::from(value));
    }

    /// A fact in virsh's words, and as programs want it: with its unit in the key.
    pub(crate) fn fact_as(&mut self, label: &str, shown: &str, unit: &str, value: Value) {
        match &mut self.answer {
            Some((_, answer)) => answer.add_fact(label, unit, value),
            None => self.print(&format!("{label:<15} {shown}\n")),
        }
    }

    /// Data: always printed.
    pub(crate) fn print(&mut self, text: &str) {
        if self.muted.get() {
            return;
        }
        if let Some((_, answer)) = &mut self.answer {
            return answer.add_text(text);
        }
        self.pending.extend_from_slice(text.as_bytes());
        if self.pending.len() >= BUFFER_MAX {
            self.flush();
        }
    }

    /// Success sentences and blank lines: not printed when quiet.
    pub(crate) fn print_extra(&mut self, text: &str) {
        if !self.quiet && self.answer.is_none() {
            self.print(text);
        }
    }

    /// One error; into the log file too.
    pub(crate) fn error(&mut self, text: &str) {
        if self.muted.get() {
            return;
        }
        if let Some(log) = &mut self.log {
            log.write(Level::Error, text);
        }
        self.flush();
        // Nobody to tell when standard error fails.
        let _ = io::stderr().write_all(format!("error: {text}\n").as_bytes());
    }

    /// How far a long job is: on standard error, which stands beside the data.
    pub(crate) fn progress(&mut self, text: &str) {
        if self.muted.get() {
            return;
        }
        self.flush();
        let _ = io::stderr().write_all(text.as_bytes());
    }

    /// A bar for a long transfer, drawn while it lives; `total` is in bytes.
    #[allow(dead_code, reason = "transfers use it")]
    pub(crate) fn bar(&mut self, label: &'static str, total: Option<u64>) -> Bar {
        self.flush();
        Bar::new(label, total, self.bars && !self.quiet)
    }

    /// A debug note: on standard output, and in the log file.
    pub(crate) fn debug(&mut self, level: Level, text: &str) {
        if level < self.level {
            return;
        }
        if let Some(log) = &mut self.log {
            log.write(level, text);
        }
        self.print(text);
        self.print("\n");
    }

    /// A debug note on a flag that the connection gave, or not.
    pub(crate) fn debug_flag(&mut self, what: &str, flag: Option<bool>) {
        self.debug(Level::Debug, &format!("{what}: {}", flag.map_or(-1, i32::from)));
    }

    /// Whether a note of this level would be printed: saves making the text.
    pub(crate) fn debugs(&self, level: Level) -> bool {
        level >= self.level
    }

    pub(crate) fn flush(&mut self) {
        let mut stdout = io::stdout().lock();
        let written = stdout.write_all(&self.pending).and_then(|()| stdout.flush());
        self.pending.clear();
        if written.is_err_and(|error| error.kind() == io::ErrorKind::BrokenPipe) {
            self.broken = true;
        }
    }

    /// Whether standard output has lost its reader.
    pub(crate) fn is_broken(&self) -> bool {
        self.broken
    }
}
