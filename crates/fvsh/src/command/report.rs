//! The sentences that most commands end with.

use ferrovirt::proto::remote;
use ferrovirt::{Domain, Error};

use super::{Arguments, Failure, Outcome};
use crate::shell::Shell;

impl Shell {
    /// Tells how it went: `Failed to start pool p` or `Pool p started`.
    pub(super) fn finish(&mut self, done: Result<(), Error>, verb: &str, what: &str, result: &str) -> Outcome {
        self.explained(done, &format!("Failed to {verb} {what}"))?;
        self.console.print_extra(&format!("{} {result}\n", capitalized(what)));
        Ok(())
    }

    /// The command's own complaint about an option that was complained about already.
    pub(super) fn unparsed(&mut self, failure: Failure, message: &str) -> Failure {
        self.console.error(message);
        failure
    }

    /// What a getter of two steps gave: the count, then the values. Where it failed, `count` asks for the count once more
    /// to find out which of the two is to be complained about.
    pub(super) fn counted<T, C>(
        &mut self,
        answer: Result<T, Error>,
        count: impl Future<Output = Result<C, Error>>,
        number_failed: &str,
        values_failed: &str,
    ) -> Result<T, Failure> {
        let message = match &answer {
            Ok(_) => values_failed,
            Err(_) if self.wait(count).is_ok() => values_failed,
            Err(_) => number_failed,
        };
        self.explained(answer, message)
    }

    /// The same for `--disable` or not of an autostart command.
    pub(super) fn finish_autostart(&mut self, args: &Arguments<'_>, done: Result<(), Error>, what: &str) -> Outcome {
        let un = if args.has("disable") { "un" } else { "" };
        self.explained(done, &format!("failed to {un}mark {what} as autostarted"))?;
        self.console.print_extra(&format!("{} {un}marked as autostarted\n", capitalized(what)));
        Ok(())
    }
}

/// What calls on a domain are made with.
pub(super) fn wire(domain: &Domain) -> remote::Domain {
    remote::Domain { name: domain.name().to_owned(), uuid: domain.uuid(), id: domain.id().map_or(-1, u32::cast_signed) }
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}
