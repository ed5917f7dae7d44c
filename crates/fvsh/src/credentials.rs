//! Who is there: the questions of a daemon, put to whoever sits at the shell.

use std::time::Duration;

use ferrovirt::driver::BoxFuture;
use ferrovirt::{CredentialKind, Credentials, NoAnswer, Question};

use crate::terminal::{Line, read_hidden_line, read_line};

/// Asks on standard output, as libvirt's default callback does, and reads names from standard input, secrets from the
/// terminal.
#[derive(Debug)]
pub(crate) struct Person;

/// What libvirt's default callback says it can answer.
const KINDS: &[CredentialKind] = &[
    CredentialKind::AUTH_NAME,
    CredentialKind::ECHO_PROMPT,
    CredentialKind::REALM,
    CredentialKind::PASSPHRASE,
    CredentialKind::NO_ECHO_PROMPT,
    CredentialKind::EXTERNAL,
];

impl Credentials for Person {
    fn kinds(&self) -> &[CredentialKind] {
        KINDS
    }

    /// The user is waited for in place: nothing else goes on while a connection is opened.
    fn answer<'a>(&'a self, questions: &'a [Question]) -> BoxFuture<'a, Result<Vec<Option<String>>, NoAnswer>> {
        Box::pin(async {
            let answers = questions.iter().map(ask).collect::<Option<Vec<_>>>();
            if answers.is_none() {
                // Where the user stopped the work, the signal for that comes before any error.
                tokio::time::sleep(SIGNAL).await;
            }
            answers.ok_or(NoAnswer::Refused)
        })
    }
}

/// Longer than a signal takes to be noticed.
const SIGNAL: Duration = Duration::from_millis(500);

/// Asks one question; `None` if there is no answer to be had.
#[allow(clippy::option_option)]
fn ask(question: &Question) -> Option<Option<String>> {
    match question.kind {
        // polkit asks for itself.
        CredentialKind::EXTERNAL if question.challenge.as_deref() == Some("PolicyKit") => return Some(None),
        CredentialKind::USER_NAME => {}
        kind if kind != CredentialKind::EXTERNAL && KINDS.contains(&kind) => {}
        _ => return None,
    }
    let read = if question.kind.is_secret() { read_hidden_line } else { read_line };
    match read(&format!("{}: ", question.prompt)) {
        // The end of the input is an empty answer too.
        Ok(Line::Text(text)) if text.is_empty() => Some(Some(question.default.clone().unwrap_or_default())),
        Ok(Line::Text(text)) => Some(Some(text)),
        Ok(Line::Interrupted) | Err(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(kind: CredentialKind, challenge: &str) -> Question {
        let challenge = Some(challenge.to_owned());
        Question { kind, service: "libvirt", host: "h".to_owned(), prompt: "p".to_owned(), challenge, default: None }
    }

    #[test]
    fn nobody_is_asked_what_no_person_can_answer() {
        assert_eq!(ask(&question(CredentialKind::EXTERNAL, "PolicyKit")), Some(None));
        for (kind, challenge) in [
            (CredentialKind::EXTERNAL, "other"),
            (CredentialKind::CNONCE, ""),
            (CredentialKind::LANGUAGE, ""),
            (CredentialKind(77), ""),
        ] {
            assert_eq!(ask(&question(kind, challenge)), None, "{kind:?}");
        }
    }
}
