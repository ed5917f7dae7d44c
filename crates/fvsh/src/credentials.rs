//! Who is there: the questions of a daemon, put to whoever sits at the shell.

use std::future::poll_fn;
use std::io::{self, Write as _};

use ferrovirt::driver::BoxFuture;
use ferrovirt::{CredentialKind, Credentials, NoAnswer, Question};

use crate::terminal::{HiddenTyping, Keyboard};

/// Asks on standard output and reads standard input, as libvirt's default callback does.
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

    fn answer<'a>(&'a self, questions: &'a [Question]) -> BoxFuture<'a, Result<Vec<Option<String>>, NoAnswer>> {
        Box::pin(async move {
            let mut answers = Vec::with_capacity(questions.len());
            for question in questions {
                answers.push(ask(question).await?);
            }
            Ok(answers)
        })
    }
}

async fn ask(question: &Question) -> Result<Option<String>, NoAnswer> {
    match question.kind {
        // polkit asks for itself.
        CredentialKind::EXTERNAL if question.challenge.as_deref() == Some("PolicyKit") => Ok(None),
        CredentialKind::EXTERNAL => Err(NoAnswer::Refused),
        kind => {
            let typed = read_line(&question.prompt, kind.is_secret()).await.map_err(|_| NoAnswer::Refused)?;
            match typed {
                // A missing password gives up, a missing name is an empty one.
                None if kind.is_secret() => Err(NoAnswer::Refused),
                None => Ok(None),
                Some(line) if line.is_empty() => Ok(question.default.clone().or(Some(line))),
                Some(line) => Ok(Some(line)),
            }
        }
    }
}

/// One line of standard input without its end; `None` where there is none. What is secret is not shown.
async fn read_line(prompt: &str, is_secret: bool) -> io::Result<Option<String>> {
    let mut out = io::stdout();
    write!(out, "{prompt}: ")?;
    out.flush()?;
    let hidden = is_secret.then(HiddenTyping::begin);
    let mut keyboard = Keyboard::listen(|typed| typed.contains(&b'\n'))?;
    let mut line = Vec::new();
    let ended = loop {
        match poll_fn(|cx| keyboard.poll_keys(cx)).await {
            None => break false,
            Some(typed) => line.extend(typed),
        }
        if line.contains(&b'\n') {
            break true;
        }
    };
    if hidden.is_some() {
        writeln!(out)?;
    }
    if !ended && line.is_empty() {
        return Ok(None);
    }
    line.truncate(line.iter().position(|&byte| byte == b'\n').unwrap_or(line.len()));
    Ok(Some(String::from_utf8_lossy(&line).into_owned()))
}
