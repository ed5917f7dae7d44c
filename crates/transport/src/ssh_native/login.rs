//! One login: who wants in where, and who can be asked.

use ferrovirt_uri::SshEndpoint;

use super::{
    client::{Client, Proof, Reply},
    library::Library,
};
use crate::{NoSshAnswer, SshFault, SshPerson, SshQuestion};

pub(super) struct Login<'a> {
    pub(super) endpoint: &'a SshEndpoint,
    pub(super) library: Library,
    pub(super) person: Option<&'a dyn SshPerson>,
    pub(super) client: Box<dyn Client>,
}

/// How one method ended that ended without an error.
#[derive(Debug)]
pub(super) enum Outcome {
    Accepted,
    /// Not accepted; what libssh2 would say of it were it the only method, and by which one libssh was refused last.
    Rejected(Rejection),
}

/// Why a method did not do.
#[derive(Debug)]
pub(super) struct Rejection {
    pub(super) fault: SshFault,
    /// The method and what else there is, if the other side has refused something.
    pub(super) denied: Option<Denied>,
}

/// The last refusal of the other side, in libssh's words.
#[derive(Clone, Debug)]
pub(super) struct Denied {
    pub(super) method: &'static str,
    pub(super) others: Vec<&'static str>,
}

impl std::fmt::Display for Denied {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (method, others) = (self.method, self.others.join(","));
        write!(f, "Access denied for '{method}'. Authentication that can continue: {others}")
    }
}

/// What libssh says of a connection that ended.
pub(super) fn gone(last_words: Option<String>) -> String {
    last_words.map_or_else(
        || "Socket error: disconnected".to_owned(),
        |words| format!("Received SSH_MSG_DISCONNECT: {words}"),
    )
}

impl Login<'_> {
    pub(super) fn user(&self) -> String {
        self.endpoint.user.to_str_lossy().into_owned()
    }

    pub(super) fn host(&self) -> String {
        self.endpoint.host.to_str_lossy().into_owned()
    }

    pub(super) async fn prove(&mut self, proof: Proof<'_>) -> Reply {
        let user = self.user();
        self.client.authenticate(&user, proof).await
    }

    /// Asks the person. The caller words a refusal.
    pub(super) async fn ask(&self, questions: &[SshQuestion], refused: SshFault) -> Result<Vec<String>, SshFault> {
        let Some(person) = self.person else { return Err(refused) };
        let answers = person.answer(questions).await.map_err(|error| match error {
            NoSshAnswer::Refused => refused,
            NoSshAnswer::Failed(error) => SshFault::Person(error),
        })?;
        Ok(answers.into_iter().map(Option::unwrap_or_default).collect())
    }
}

/// Counts answers that are no good: one and the same again and again comes from no person, and would be given for ever.
#[derive(Default)]
pub(super) struct Patience {
    last: Option<Vec<String>>,
    repeats: u32,
}

impl Patience {
    const REPEATS: u32 = 10;

    /// Is it of any use to go on after these answers?
    pub(super) fn outlasts(&mut self, answers: &[String]) -> bool {
        if self.last.as_deref() == Some(answers) {
            self.repeats += 1;
        } else {
            self.last = Some(answers.to_vec());
            self.repeats = 0;
        }
        self.repeats < Self::REPEATS
    }
}
