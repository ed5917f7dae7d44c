//! The two streams and their order: standard output is flushed before each error.

use std::io::{self, Write};

use super::{Bar, Level, LogFile};

/// The exit status after a reader of ours went away: what a shell reports for a program ended by SIGPIPE.
const BROKEN_PIPE: u8 = 128 + 13;

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
    pub(crate) quiet: bool,
    /// Draw bars for long transfers; virsh has none.
    pub(crate) bars: bool,
    pub(crate) level: Level,
    pub(crate) log: Option<LogFile>,
}

impl Console {
    pub(crate) fn new() -> Self {
        Console { pending: Vec::new(), broken: false, quiet: false, bars: false, level: Level::Error, log: None }
    }

    /// Data: always printed.
    pub(crate) fn print(&mut self, text: &str) {
        self.pending.extend_from_slice(text.as_bytes());
        if self.pending.len() >= BUFFER_MAX {
            self.flush();
        }
    }

    /// Success sentences and blank lines: not printed when quiet.
    pub(crate) fn print_extra(&mut self, text: &str) {
        if !self.quiet {
            self.print(text);
        }
    }

    /// One error; into the log file too.
    pub(crate) fn error(&mut self, text: &str) {
        if let Some(log) = &mut self.log {
            log.write(Level::Error, text);
        }
        self.flush();
        // Nobody to tell when standard error fails.
        let _ = io::stderr().write_all(format!("error: {text}\n").as_bytes());
    }

    /// How far a long job is: on standard error, which stands beside the data.
    pub(crate) fn progress(&mut self, text: &str) {
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
