//! Levels of debug notes.

/// How much a note matters; a level shows itself and what matters more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// Steps within a command.
    Debug,
    /// What was parsed and found.
    Info,
    /// Unusual but right.
    Notice,
    /// May be wrong.
    Warning,
    /// Errors alone: the default.
    Error,
}

impl Level {
    /// The level of a number, 0 the most talkative.
    pub(crate) fn from_number(number: i32) -> Option<Self> {
        [Level::Debug, Level::Info, Level::Notice, Level::Warning, Level::Error]
            .get(usize::try_from(number).ok()?)
            .copied()
    }

    /// The word in the log file; a notice is written as INFO, as virsh does.
    pub(super) fn log_word(self) -> &'static str {
        match self {
            Level::Debug => "DEBUG",
            Level::Info | Level::Notice => "INFO",
            Level::Warning => "WARNING",
            Level::Error => "ERROR",
        }
    }
}
