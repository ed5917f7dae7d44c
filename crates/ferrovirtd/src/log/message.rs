//! A message, and how it looks in a line.

use std::{
    fmt::{self, Write as _},
    time::{SystemTime, UNIX_EPOCH},
};

use tracing::{
    Event, Level, Metadata,
    field::{Field, Visit},
};

/// How much a message matters; libvirt's numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Priority {
    Debug = 1,
    Info,
    Warning,
    Error,
}

impl Priority {
    const ALL: [(Self, &str, u8); 4] =
        [(Self::Debug, "debug", 7), (Self::Info, "info", 6), (Self::Warning, "warning", 4), (Self::Error, "error", 3)];

    /// The priority of a number.
    pub(crate) fn new(number: u32) -> Option<Self> {
        Self::ALL.into_iter().map(|(priority, ..)| priority).find(|priority| priority.number() == number)
    }

    /// The priority of a number's text.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::new(text.trim_start().parse().ok()?)
    }

    /// The priority of a number's text, or of its name.
    pub(crate) fn parse_name(text: &str) -> Option<Self> {
        let named = Self::ALL.into_iter().find(|(_, name, _)| *name == text);
        named.map(|(priority, ..)| priority).or_else(|| Self::parse(text))
    }

    pub(crate) fn of(level: Level) -> Self {
        match level {
            Level::ERROR => Self::Error,
            Level::WARN => Self::Warning,
            Level::INFO => Self::Info,
            _ => Self::Debug,
        }
    }

    pub(crate) fn number(self) -> u32 {
        self as u32
    }

    /// The number that syslog and the journal have for it.
    pub(crate) fn severity(self) -> u8 {
        self.row().2
    }

    fn row(self) -> (Self, &'static str, u8) {
        Self::ALL[self as usize - 1]
    }
}

impl fmt::Display for Priority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.row().1)
    }
}

/// Something to be logged.
#[derive(Debug)]
pub(crate) struct Message<'a> {
    pub(crate) priority: Priority,
    /// The module it comes from.
    pub(crate) source: &'a str,
    /// Without control characters.
    pub(crate) text: &'a str,
    /// The file and the line it comes from.
    pub(crate) place: Option<(&'a str, u32)>,
}

impl Message<'_> {
    /// A line as in libvirt's logs: time, process, priority, source, text.
    pub(crate) fn line(&self) -> String {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let (time, pid) = (timestamp(since.as_secs(), since.subsec_millis()), std::process::id());
        let line = self.place.map_or(String::new(), |(_, line)| format!(":{line}"));
        format!("{time}: {pid}: {} : {}{line} : {}\n", self.priority, self.source, self.text)
    }
}

/// The source of events in libvirt's manner: `server.client` for `ferrovirt_server::client`.
pub(crate) fn source(metadata: &Metadata<'_>) -> String {
    let target = metadata.target();
    target.strip_prefix("ferrovirt_").unwrap_or(target).replace("::", ".")
}

/// What an event says: its message, then its fields.
pub(crate) fn text(event: &Event<'_>) -> String {
    let mut text = Text::default();
    event.record(&mut text);
    text.message.push_str(&text.fields);
    text.message
}

#[derive(Default)]
struct Text {
    message: String,
    fields: String,
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let is_message = field.name() == "message";
        let into = if is_message { &mut self.message } else { &mut self.fields };
        if !is_message {
            into.push(' ');
            into.push_str(field.name());
            into.push('=');
        }
        // Writing to a string does not fail, and a value that fails to print has no more to say.
        let _ = write!(OneLine(into), "{value:?}");
    }
}

/// Lets no control characters through: what a peer names things must not look like lines of the log.
struct OneLine<'a>(&'a mut String);

impl fmt::Write for OneLine<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            if character.is_control() {
                self.0.extend(character.escape_default());
            } else {
                self.0.push(character);
            }
        }
        Ok(())
    }
}

/// A moment of the universal time as libvirt's logs have it.
fn timestamp(seconds: u64, milliseconds: u32) -> String {
    const DAY_S: u64 = 24 * 60 * 60;
    let (days, second) = (seconds / DAY_S, seconds % DAY_S);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    // Years begin in March here, so that the odd day comes last; 719468 days lie between year 0 and 1970.
    let days = days + 719_468;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}.{milliseconds:03}+0000")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_told_as_libvirt_does() {
        let rows = [
            (0, "1970-01-01 00:00:00.007+0000"),
            (951_782_400, "2000-02-29 00:00:00.007+0000"),
            (1_795_405_026, "2026-11-23 03:37:06.007+0000"),
            (4_107_542_399, "2100-02-28 23:59:59.007+0000"),
            (4_107_542_400, "2100-03-01 00:00:00.007+0000"),
        ];
        for (seconds, told) in rows {
            assert_eq!(timestamp(seconds, 7), told);
        }
    }

    #[test]
    fn priorities_have_numbers_and_names() {
        assert_eq!(Priority::parse_name("debug"), Some(Priority::Debug));
        assert_eq!(Priority::parse_name("3"), Some(Priority::Warning));
        assert_eq!(Priority::parse_name("loud"), None);
        assert_eq!(Priority::parse("0"), None);
        assert_eq!(Priority::Error.to_string(), "error");
    }

    #[test]
    fn a_message_is_one_line() {
        let mut text = String::new();
        write!(OneLine(&mut text), "a\n2026: forged\x1b[0m").unwrap();
        assert_eq!(text, "a\\n2026: forged\\u{1b}[0m");
    }
}
