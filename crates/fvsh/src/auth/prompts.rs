//! Names and passwords, asked for as `virConnectAuthPtrDefault` asks: prompts on standard output, names from standard
//! input, secrets from the terminal without echo.

use std::io::{self, Write};

use ferrovirt::driver::BoxFuture;
use ferrovirt::{CredentialKind, Credentials, NoAnswer, Question};

use crate::terminal::{Line, read_hidden_line, read_line};

/// Asks whoever sits before the shell.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Prompts;

/// Not the user to act as: it would only be asked for twice.
const KINDS: [CredentialKind; 6] = [
    CredentialKind::AUTH_NAME,
    CredentialKind::ECHO_PROMPT,
    CredentialKind::REALM,
    CredentialKind::PASSPHRASE,
    CredentialKind::NO_ECHO_PROMPT,
    CredentialKind::EXTERNAL,
];

/// The only thing proved elsewhere that counts.
const POLKIT: &str = "PolicyKit";

impl Credentials for Prompts {
    fn kinds(&self) -> &[CredentialKind] {
        &KINDS
    }

    /// The user is waited for in place: nothing else goes on while a connection is opened.
    fn answer<'a>(&'a self, questions: &'a [Question]) -> BoxFuture<'a, Result<Vec<Option<String>>, NoAnswer>> {
        let answers = questions.iter().map(|question| ask(question).ok_or(NoAnswer::Refused)).collect();
        Box::pin(std::future::ready(answers))
    }
}

/// Asks one question; `None` if the user gives up.
#[allow(clippy::option_option)]
fn ask(question: &Question) -> Option<Option<String>> {
    if question.kind == CredentialKind::EXTERNAL {
        return (question.challenge.as_deref() == Some(POLKIT)).then_some(None);
    }
    if !KINDS.contains(&question.kind) && question.kind != CredentialKind::USER_NAME {
        return None;
    }
    print_prompt(&question.prompt).ok()?;
    let typed = if question.kind.is_secret() { read_hidden_line() } else { read_line() };
    match typed {
        Ok(Line::Text(text)) if text.is_empty() => Some(Some(question.default.clone().unwrap_or_default())),
        Ok(Line::Text(text)) => Some(Some(text)),
        Ok(Line::Interrupted) | Err(_) => None,
    }
}

fn print_prompt(prompt: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    write!(stdout, "{prompt}: ")?;
    stdout.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(kind: CredentialKind, challenge: &str) -> Question {
        let challenge = Some(challenge.to_owned());
        Question { kind, service: "libvirt", host: "h".to_owned(), prompt: "p".to_owned(), challenge, default: None }
    }

    #[test]
    fn what_is_proved_elsewhere_needs_no_user() {
        assert_eq!(ask(&question(CredentialKind::EXTERNAL, "PolicyKit")), Some(None));
        assert_eq!(ask(&question(CredentialKind::EXTERNAL, "other")), None);
        assert_eq!(ask(&question(CredentialKind::CNONCE, "")), None);
        assert_eq!(ask(&question(CredentialKind::LANGUAGE, "")), None);
    }
}
