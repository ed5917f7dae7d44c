//! Credentials in a file, which are looked up before anybody is asked.

use std::path::{Path, PathBuf};

use ferrovirt_conf::KeyFile;
use ferrovirt_driver::{BoxFuture, CredentialKind, Credentials, NoAnswer, Question};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_uri::Env;

/// Answers from a file first, then by whom it stands in for. As in libvirt, only what that one could be asked for is
/// answered at all.
#[derive(Clone, Copy)]
pub(crate) struct Stored<'a> {
    pub(crate) file: Option<&'a PathBuf>,
    pub(crate) env: &'a (dyn Env + Send + Sync),
    pub(crate) asked: &'a dyn Credentials,
}

impl Stored<'_> {
    /// The answers that the file has.
    fn look_up(&self, questions: &[Question]) -> Result<Vec<Option<String>>, Error> {
        let mut answers = vec![None; questions.len()];
        let (Some(path), Some(first)) = (self.file, questions.first()) else {
            return Ok(answers);
        };
        let file = self.read(path)?;
        let Some(group) = credentials_group(&file, path, first)? else {
            return Ok(answers);
        };
        for (question, answer) in questions.iter().zip(&mut answers) {
            *answer = item(question.kind).and_then(|key| file.get(&group, key)).map(str::to_owned);
        }
        Ok(answers)
    }

    fn read(&self, path: &Path) -> Result<KeyFile, Error> {
        let text = self.env.read_file(path).map_err(|errno| {
            Error::system(ErrorDomain::CONF, errno, format!("Failed to open file '{}'", path.display()))
        })?;
        KeyFile::parse(&String::from_utf8_lossy(&text))
            .map_err(|error| syntax(format!("{}:{}: neither a group nor a key", path.display(), error.line)))
    }
}

/// The group of credentials that the section for the service and host names; `None` without such a section.
fn credentials_group(file: &KeyFile, path: &Path, question: &Question) -> Result<Option<String>, Error> {
    let host = if question.host.is_empty() { "localhost" } else { &question.host };
    let sections = [format!("auth-{}-{host}", question.service), format!("auth-{}-default", question.service)];
    let Some(section) = sections.into_iter().find(|section| file.has_group(section)) else {
        return Ok(None);
    };
    let path = path.display();
    let Some(name) = file.get(&section, "credentials") else {
        return Err(syntax(format!("Missing item 'credentials' in group '{section}' in '{path}'")));
    };
    let group = format!("credentials-{name}");
    if !file.has_group(&group) {
        return Err(syntax(format!("Missing group '{group}' referenced from group '{section}' in '{path}'")));
    }
    Ok(Some(group))
}

fn syntax(detail: String) -> Error {
    Error::new(ErrorDomain::NONE, ErrorCode::CONF_SYNTAX, detail)
}

/// Under which key the answer to a question stands.
fn item(kind: CredentialKind) -> Option<&'static str> {
    match kind {
        CredentialKind::USER_NAME => Some("username"),
        CredentialKind::AUTH_NAME => Some("authname"),
        CredentialKind::PASSPHRASE => Some("password"),
        CredentialKind::REALM => Some("realm"),
        _ => None,
    }
}

impl Credentials for Stored<'_> {
    fn kinds(&self) -> &[CredentialKind] {
        self.asked.kinds()
    }

    fn answer<'a>(&'a self, questions: &'a [Question]) -> BoxFuture<'a, Result<Vec<Option<String>>, NoAnswer>> {
        Box::pin(async {
            let mut answers = self.look_up(questions).map_err(NoAnswer::Failed)?;
            let missing = || questions.iter().zip(&answers).filter(|(_, answer)| answer.is_none());
            let left: Vec<Question> = missing().map(|(question, _)| question.clone()).collect();
            if !left.is_empty() {
                let mut more = self.asked.answer(&left).await?.into_iter();
                answers.iter_mut().filter(|answer| answer.is_none()).for_each(|answer| *answer = more.next().flatten());
            }
            Ok(answers)
        })
    }
}

impl std::fmt::Debug for Stored<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stored").field("file", &self.file).field("asked", &self.asked).finish_non_exhaustive()
    }
}
