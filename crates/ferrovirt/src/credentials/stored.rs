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
        if first.service.is_empty() {
            return Ok(answers);
        }
        let file = self.read(path)?;
        let Some(group) = credentials_group(&file, path, first)? else {
            return Ok(answers);
        };
        for (question, answer) in questions.iter().zip(&mut answers) {
            *answer = item(question).and_then(|key| file.get(&group, key));
        }
        Ok(answers)
    }

    fn read(&self, path: &Path) -> Result<KeyFile, Error> {
        let text = self.env.read_file(path).map_err(|errno| {
            Error::system(ErrorDomain::CONF, errno, format!("Failed to open file '{}'", path.display()))
        })?;
        KeyFile::parse(&text)
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
fn item(question: &Question) -> Option<&'static str> {
    match question.kind {
        CredentialKind::USER_NAME => Some("username"),
        // Only SASL tells who proves from whom to act as.
        CredentialKind::AUTH_NAME if question.service == SASL => Some("authname"),
        CredentialKind::AUTH_NAME => Some("username"),
        CredentialKind::PASSPHRASE | CredentialKind::NO_ECHO_PROMPT => Some("password"),
        CredentialKind::REALM => Some("realm"),
        _ => None,
    }
}

/// The service of daemons that ask for SASL.
const SASL: &str = "libvirt";

impl Credentials for Stored<'_> {
    fn kinds(&self) -> &[CredentialKind] {
        self.asked.kinds()
    }

    fn answer<'a>(&'a self, questions: &'a [Question]) -> BoxFuture<'a, Result<Vec<Option<String>>, NoAnswer>> {
        Box::pin(async {
            let mut answers = self.look_up(questions).map_err(NoAnswer::Failed)?;
            let kinds = self.asked.kinds();
            let (left, places): (Vec<Question>, Vec<&mut Option<String>>) = questions
                .iter()
                .zip(&mut answers)
                .filter(|(question, answer)| answer.is_none() && kinds.contains(&question.kind))
                .map(|(question, answer)| (question.clone(), answer))
                .unzip();
            if !left.is_empty() {
                let more = self.asked.answer(&left).await?;
                places.into_iter().zip(more).for_each(|(place, answer)| *place = answer);
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::sync::Mutex;

    use ferrovirt_uri::MapEnv;

    use super::*;

    const PATH: &str = "/etc/libvirt/auth.conf";

    /// Answers every question with its kind's number, and remembers which were put.
    #[derive(Debug)]
    struct Numbers(Vec<CredentialKind>, Mutex<Vec<CredentialKind>>);

    impl Credentials for Numbers {
        fn kinds(&self) -> &[CredentialKind] {
            &self.0
        }

        fn answer<'a>(&'a self, questions: &'a [Question]) -> BoxFuture<'a, Result<Vec<Option<String>>, NoAnswer>> {
            self.1.lock().unwrap().extend(questions.iter().map(|question| question.kind));
            let answers = questions.iter().map(|question| Some(question.kind.0.to_string())).collect();
            Box::pin(std::future::ready(Ok(answers)))
        }
    }

    fn question(kind: CredentialKind, service: &'static str, host: &str) -> Question {
        let (host, prompt) = (host.to_owned(), String::new());
        Question { kind, service, host, prompt, challenge: None, default: None }
    }

    /// The answers, and the kinds that somebody was asked for.
    fn answers(
        file: &str,
        can: &[CredentialKind],
        questions: &[Question],
    ) -> (Result<Vec<Option<String>>, NoAnswer>, Vec<CredentialKind>) {
        let env = MapEnv::new(0).with_file(PATH, file);
        let asked = Numbers(can.to_vec(), Mutex::default());
        let path = PathBuf::from(PATH);
        let stored = Stored { file: Some(&path), env: &env, asked: &asked };
        let answers = futures(stored.answer(questions));
        (answers, asked.1.into_inner().unwrap())
    }

    fn futures<T>(future: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
    }

    const NAME: CredentialKind = CredentialKind::AUTH_NAME;
    const WORD: CredentialKind = CredentialKind::PASSPHRASE;

    /// virAuthGetUsername looks for `username`, the SASL client for `authname`.
    #[test]
    fn names_stand_under_the_services_key() {
        let file = "[auth-test-localhost]\ncredentials=a\n[auth-libvirt-default]\ncredentials=a\n\
                    [credentials-a]\nusername=acts\nauthname=proves\npassword=word\n";
        let get = |service, host, kind| answers(file, &[NAME, WORD], &[question(kind, service, host)]).0.unwrap();
        assert_eq!(get("test", "localhost", NAME), [Some("acts".to_owned())]);
        assert_eq!(get("libvirt", "elsewhere", NAME), [Some("proves".to_owned())]);
        assert_eq!(get("libvirt", "", CredentialKind::USER_NAME), [Some("acts".to_owned())]);
        assert_eq!(get("test", "", CredentialKind::NO_ECHO_PROMPT), [Some("word".to_owned())]);
        assert_eq!(get("test", "elsewhere", NAME), [Some("2".to_owned())], "another host's are nobody's");
    }

    #[test]
    fn who_is_asked_is_asked_only_what_is_left_and_known() {
        let file = "[auth-libvirt-h]\ncredentials=a\n[credentials-a]\npassword=word\n";
        let questions = [NAME, WORD, CredentialKind::REALM].map(|kind| question(kind, "libvirt", "h"));
        let (answered, asked) = answers(file, &[NAME, WORD], &questions);
        assert_eq!(answered.unwrap(), [Some("2".to_owned()), Some("word".to_owned()), None]);
        assert_eq!(asked, [NAME]);
    }

    #[test]
    fn a_file_that_is_wrong_is_told() {
        let message = |file: &str| match answers(file, &[NAME], &[question(NAME, "libvirt", "h")]).0 {
            Err(NoAnswer::Failed(error)) => error.message,
            other => format!("{other:?}"),
        };
        assert_eq!(
            message("[auth-libvirt-h]\nx"),
            "configuration file syntax error: /etc/libvirt/auth.conf:2: neither a group nor a key"
        );
        assert_eq!(
            message("[auth-libvirt-h]\ncredentials=zz"),
            "configuration file syntax error: Missing group 'credentials-zz' referenced from group 'auth-libvirt-h' in \
             '/etc/libvirt/auth.conf'"
        );
    }
}
