//! The log file: one line for each error and debug note.

use std::fs::File;
use std::io::{self, Write};

use super::Level;
use crate::localtime::LocalTime;
use crate::sys;

/// An open log file. What cannot be written is lost in silence.
#[derive(Debug)]
pub(crate) struct LogFile {
    file: File,
    program: String,
}

impl LogFile {
    /// Opens a file for appending; a new one is readable by its owner alone.
    pub(crate) fn open(path: &str, program: &str) -> io::Result<Self> {
        let file = sys::create(0o644).append(true).create(true).open(path)?;
        Ok(LogFile { file, program: program.to_owned() })
    }

    pub(super) fn write(&mut self, level: Level, text: &str) {
        let now = LocalTime::now();
        let line = format!(
            "[{:04}.{:02}.{:02} {:02}:{:02}:{:02} {} {}] {} {}\n",
            now.year,
            now.month,
            now.day,
            now.hour,
            now.minute,
            now.second,
            self.program,
            std::process::id(),
            level.log_word(),
            text.trim_end_matches('\n'),
        );
        let _ = self.file.write_all(line.as_bytes());
    }
}
