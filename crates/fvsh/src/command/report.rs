//! The sentences that most commands end with.

use ferrovirt::Error;

use super::{Arguments, Outcome};
use crate::shell::Shell;

impl Shell {
    /// Tells how it went: `Failed to start pool p` or `Pool p started`.
    pub(super) fn finish(&mut self, done: Result<(), Error>, verb: &str, what: &str, result: &str) -> Outcome {
        self.explained(done, &format!("Failed to {verb} {what}"))?;
        self.console.print_extra(&format!("{} {result}\n", capitalized(what)));
        Ok(())
    }

    /// The same for `--disable` or not of an autostart command.
    pub(super) fn finish_autostart(&mut self, args: &Arguments<'_>, done: Result<(), Error>, what: &str) -> Outcome {
        let un = if args.has("disable") { "un" } else { "" };
        self.explained(done, &format!("failed to {un}mark {what} as autostarted"))?;
        self.console.print_extra(&format!("{} {un}marked as autostarted\n", capitalized(what)));
        Ok(())
    }
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}
