//! An asynchronous closure that answers.

use std::fmt;

use ferrovirt_driver::{BoxFuture, CredentialKind, Credentials, NoAnswer, Question};

/// Answers with a closure, which gets questions of its kinds.
pub(crate) struct Callback<F> {
    kinds: Vec<CredentialKind>,
    answer: F,
}

impl<F> Callback<F> {
    pub(crate) fn new(kinds: &[CredentialKind], answer: F) -> Self {
        Self { kinds: kinds.to_vec(), answer }
    }
}

impl<F, A> Credentials for Callback<F>
where
    F: Fn(Vec<Question>) -> A + Send + Sync,
    A: Future<Output = Option<Vec<Option<String>>>> + Send,
{
    fn kinds(&self) -> &[CredentialKind] {
        &self.kinds
    }

    fn answer<'a>(&'a self, questions: &'a [Question]) -> BoxFuture<'a, Result<Vec<Option<String>>, NoAnswer>> {
        Box::pin(async { (self.answer)(questions.to_vec()).await.ok_or(NoAnswer::Refused) })
    }
}

impl<F> fmt::Debug for Callback<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callback").field("kinds", &self.kinds).finish_non_exhaustive()
    }
}
