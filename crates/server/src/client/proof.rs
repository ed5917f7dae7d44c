//! Proving who one is.

use std::sync::Arc;

use ferrovirt_error::Error;
use ferrovirt_proto::remote::AuthType;

use super::Client;
use crate::{
    Auth,
    auth::{Step, StepData, action},
    error::ServerError,
};

impl Client {
    /// What is asked of the client.
    pub(super) fn auth_kind(&self) -> AuthType {
        let (kind, news) = {
            let mut login = self.lock_login();
            let was_through = login.is_through();
            (login.kind(), login.is_through() && !was_through)
        };
        if news {
            self.let_in();
        }
        kind
    }

    /// Begins a conversation in SASL: the names of the mechanisms.
    pub(super) fn sasl_begin(&self) -> Result<String, ServerError> {
        self.lock_login().begin()
    }

    /// Takes a step in that conversation. Passwords are slow to try, so another thread does it.
    pub(super) async fn sasl_step(&self, step: StepData) -> Result<Step, ServerError> {
        let thought = self.lock_login().take_up(step)?;
        let concluded = tokio::task::spawn_blocking(|| thought.think()).await.map_err(|_| ServerError::AuthFailed)?;
        let step = self.lock_login().conclude(concluded)?;
        if step.is_complete {
            self.let_in();
        }
        Ok(step)
    }

    /// Asks the system's authority about the process of the client.
    pub(super) async fn polkit_check(&self) -> Result<(), Error> {
        let (authority, process) = {
            let login = self.lock_login();
            match (login.auth(), login.identity().process) {
                (Auth::Polkit(authority), Some(process)) => (Arc::clone(authority), process),
                _ => return Err(ServerError::OtherAuth.into()),
            }
        };
        let verdict = tokio::select! {
            verdict = authority.check(action(self.access), process) => verdict,
            // Nobody waits for the answer any more.
            () = self.until_over() => return Err(ServerError::AuthFailed.into()),
        };
        if let Err(error) = verdict {
            tracing::warn!(client = self.id, ?process, error = error.message, "client not authenticated");
            return Err(error);
        }
        self.lock_login().accept();
        self.let_in();
        Ok(())
    }
}
