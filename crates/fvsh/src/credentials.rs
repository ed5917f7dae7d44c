//! Who is there: the questions of a daemon, put to whoever sits at the shell.

use std::future::poll_fn;
use std::io::{self, IsTerminal as _, Write as _};

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
            let line = read_line(&question.prompt, kind.is_secret()).await.map_err(|_| NoAnswer::Refused)?;
            Ok(if line.is_empty() { question.default.clone().or(Some(line)) } else { Some(line) })
        }
    }
}

/// One line of standard input without its end, nothing where the input has come to its own. What is secret is not shown.
async fn read_line(prompt: &str, is_secret: bool) -> io::Result<String> {
    let on_terminal = io::stdin().is_terminal();
    // Before the prompt: who reads it may type at once.
    let hidden = (on_terminal && is_secret).then(HiddenTyping::begin);
    let mut out = io::stdout();
    write!(out, "{prompt}: ")?;
    out.flush()?;
    let mut line = if on_terminal { typed_line().await? } else { piped_line()? };
    if hidden.is_some() {
        writeln!(out)?;
    }
    line.truncate(line.iter().position(|&byte| byte == END).unwrap_or(line.len()));
    Ok(String::from_utf8_lossy(&line).into_owned())
}

const END: u8 = b'\n';

/// What is typed, up to the end of a line. A question that is given up leaves the rest to the next reader.
async fn typed_line() -> io::Result<Vec<u8>> {
    let mut keyboard = Keyboard::listen(|typed| typed.contains(&END))?;
    let mut line = Vec::new();
    while let Some(typed) = poll_fn(|cx| keyboard.poll_keys(cx)).await {
        line.extend(typed);
        if line.contains(&END) {
            break;
        }
    }
    Ok(line)
}

/// What is piped in, byte by byte: what follows the line is not ours.
fn piped_line() -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    let mut byte = [0];
    loop {
        match rustix::io::read(io::stdin(), &mut byte) {
            Ok(0) => return Ok(line),
            Ok(_) if byte == [END] => return Ok(line),
            Ok(_) => line.push(byte[0]),
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}
