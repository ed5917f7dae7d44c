//! Credentials, as an SSH client in this process asks for them.

use ferrovirt_driver::{BoxFuture, CredentialKind, Credentials, NoAnswer, Question};
use ferrovirt_transport::{Answer, NoSshAnswer, SshPerson, SshQuestion};

/// Under which service stored passwords of ssh are found.
const SERVICE: &str = "ssh";

#[derive(Clone, Copy, Debug)]
pub(crate) struct Person<'a>(pub(crate) &'a dyn Credentials);

impl Person<'_> {
    /// The kind that the caller knows: of the two for secrets the one it names first.
    fn kind(&self, is_secret: bool) -> Option<CredentialKind> {
        let fits =
            |kind: &CredentialKind| if is_secret { kind.is_secret() } else { *kind == CredentialKind::ECHO_PROMPT };
        self.0.kinds().iter().copied().find(fits)
    }

    fn question(&self, asked: &SshQuestion) -> Option<Question> {
        Some(Question {
            kind: self.kind(asked.is_secret)?,
            service: if asked.stored_for.is_some() { SERVICE } else { "" },
            host: asked.stored_for.clone().unwrap_or_default(),
            prompt: asked.prompt.clone(),
            challenge: asked.challenge.clone(),
            default: None,
        })
    }
}

impl SshPerson for Person<'_> {
    fn can_answer(&self, is_secret: bool) -> bool {
        self.kind(is_secret).is_some()
    }

    fn answer<'a>(&'a self, questions: &'a [SshQuestion]) -> BoxFuture<'a, Result<Vec<Answer>, NoSshAnswer>> {
        Box::pin(async move {
            let questions: Option<Vec<Question>> = questions.iter().map(|asked| self.question(asked)).collect();
            let questions = questions.ok_or(NoSshAnswer::Refused)?;
            self.0.answer(&questions).await.map_err(|error| match error {
                NoAnswer::Refused => NoSshAnswer::Refused,
                NoAnswer::Failed(error) => NoSshAnswer::Failed(error),
            })
        })
    }
}
